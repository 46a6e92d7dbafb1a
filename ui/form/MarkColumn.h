#pragma once

#include "assessment/Assessment.h"

#include <QAbstractButton>
#include <QString>
#include <QWidget>

#include <vector>

namespace facet
{

class MarkLabel;

/// "备注" beneath the marks of an item that has a note; a click brings the panel there.
class NoteMarker final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NoteMarker(QWidget *parent);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The boxed 沿 beside an item whose answer was carried forward and is not yet confirmed; a click brings the panel
/// there.
class CarriedMarker final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CarriedMarker(QWidget *parent);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Beside an item, outside the printed frame: a mark and a number for each requirement that the item serves. Object
/// names: mark_<item>_<requirement>, noteMarker_<item>, carriedMarker_<item>. Not in the tab order: the panel, which
/// follows the item in focus, has the same by key.
class MarkColumn final : public QWidget
{
    Q_OBJECT

public:
    MarkColumn(const QString &item, const std::vector<QString> &requirements, QWidget *parent);

    void setVerdict(std::size_t index, Verdict verdict);
    void setHasNote(bool hasNote, const QString &note);
    void setCarried(bool carried);
    /// No verdicts: no assessment is open.
    void setBlank(bool blank);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void requirementChosen(const QString &requirement);
    void noteChosen();
    void carriedChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    std::vector<QString> m_requirements;
    std::vector<MarkLabel *> m_marks;
    CarriedMarker *m_carried;
    NoteMarker *m_note;
};

} // namespace facet
