#pragma once

#include "desk/Desk.h"
#include "rules/AssessmentResult.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;

namespace facet
{

class Bar;
class ElidedLabel;
class IntervalBarWidget;
class MarkLabel;
class ProgressStrip;

/// The foot of the window: saved when (or what is not saved yet), score interval, completeness, findings by severity,
/// file; what was carried forward and
/// waits (carriedCount; a click goes to the next one); in its place the work that runs beside the window, with progress
/// and cancel.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(Desk &desk, QWidget *parent = nullptr);
    /// Leaves out the file name and the completeness where there is little room.
    void setNarrow(bool narrow);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void refreshSaved();
    void refreshResult();
    void refreshWork();
    void arrange();

    Desk &m_desk;
    Bar *m_bar;
    MarkLabel *m_saved;
    QWidget *m_judged;
    QLabel *m_scoreWord;
    IntervalBarWidget *m_interval;
    QWidget *m_completenessLine;
    QLabel *m_completeness;
    std::array<MarkLabel *, 5> m_severities{};
    MarkLabel *m_carried = nullptr;
    ElidedLabel *m_file;
    ProgressStrip *m_work;
    QTimer m_patience;
    bool m_narrow = false;
};

} // namespace facet
