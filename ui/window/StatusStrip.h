#pragma once

#include "desk/Desk.h"
#include "rules/AssessmentResult.h"

#include <QWidget>

#include <array>

class QLabel;

namespace facet
{

class Bar;
class ElidedLabel;
class IntervalBarWidget;
class MarkLabel;

/// The foot of the window: saved when (or what is not saved yet), score interval, completeness, findings by severity,
/// file.
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

    Desk &m_desk;
    Bar *m_bar;
    MarkLabel *m_saved;
    QWidget *m_judged;
    QLabel *m_scoreWord;
    IntervalBarWidget *m_interval;
    QWidget *m_completenessLine;
    QLabel *m_completeness;
    std::array<MarkLabel *, 5> m_severities{};
    ElidedLabel *m_file;
};

} // namespace facet
