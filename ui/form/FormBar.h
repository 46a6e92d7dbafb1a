#pragma once

#include "assessment/Assessment.h"
#include "drawing/Figures.h"

#include <QString>
#include <QWidget>

#include <array>
#include <vector>

class QLabel;

namespace facet
{

class Button;
class Hairline;
class MarkLabel;

/// What the page bar says about a questionnaire: pager, how much is filled in, verdicts of the requirements that the
/// table serves, the next unanswered item. Where the room ends, the marks stand without their words. Object names:
/// previousTable, nextTable, filledCount, verdictCount_conform …, confirmAll, nextUnanswered.
class FormBar final : public QWidget
{
    Q_OBJECT

public:
    /// `previous`, `next`: ids of the neighbouring tables, empty when there is none.
    FormBar(const QString &previous, const QString &next, QWidget *parent);

    void setProgress(const RingState &progress);
    /// How many requirements have each verdict, in the order of Verdict.
    void setCounts(const std::array<int, 5> &counts);
    /// So many carried items wait to be confirmed; 0 or not `editable`: nothing is offered.
    void setUnconfirmed(int count, bool editable);
    void retranslate();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tableRequested(const QString &table);
    void nextUnansweredRequested();
    void confirmAllRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Detail { Words, Counts, None };
    [[nodiscard]] Detail fittingDetail() const;
    /// Without the marks.
    [[nodiscard]] int leastWidth() const;
    void fitWords();

    Button *m_previous;
    Button *m_next;
    QLabel *m_filledWord;
    QLabel *m_filled;
    std::array<MarkLabel *, 5> m_marks{};
    std::array<int, 5> m_counts{};
    Hairline *m_line = nullptr;
    Button *m_confirm;
    Button *m_unanswered;
    int m_unconfirmed = 0;
    RingState m_progress;
};

} // namespace facet
