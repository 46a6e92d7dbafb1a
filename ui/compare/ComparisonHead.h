#pragma once

#include "compare/Comparison.h"
#include "desk/Desk.h"
#include "workbook/Workbook.h"

#include <QWidget>

#include <memory>
#include <vector>

class QGridLayout;
class QLabel;

namespace facet
{

class AssessmentChoice;
class Button;
class IntervalBarWidget;
class MarkLabel;

/// A sign of better or worse with the difference: "↑ +1.1 to +7.5".
class DirectionLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit DirectionLabel(QWidget *parent = nullptr);
    /// `word` is for the tooltip and screen readers.
    void setDirection(Direction direction, const QString &figure, const QString &word);
    [[nodiscard]] QString text() const { return m_figure; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Direction m_direction = Direction::Same;
    QString m_figure;
};

/// The upper part of the compare page: which two, with the conclusion and the scores of both and what became of them.
/// Object names: beforeChoice, afterChoice, swapButton, conclusionBefore, conclusionAfter, conclusionDirection,
/// scoreBefore_total, scoreAfter_5.2, scoreDirection_5.2 …
class ComparisonHead final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonHead(Desk &desk, QWidget *parent = nullptr);

    /// `unit`: whose assessments are listed first.
    void setAssessments(const std::vector<AssessmentSummary> &assessments, const std::string &unit);
    void setPair(const std::string &before, const std::string &after);
    /// Without one the figures are left out.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    void retranslate();

Q_SIGNALS:
    /// By hand.
    void pairChosen(const QString &before, const QString &after);

private:
    struct Line {
        QLabel *name = nullptr;
        IntervalBarWidget *before = nullptr;
        QLabel *beforeNumbers = nullptr;
        IntervalBarWidget *after = nullptr;
        QLabel *afterNumbers = nullptr;
        DirectionLabel *direction = nullptr;
    };
    void buildChoices();
    void buildConclusion();
    void addLine(const QString &id, int row);
    void refresh();

    Desk &m_desk;
    QGridLayout *m_grid;
    AssessmentChoice *m_before;
    AssessmentChoice *m_after;
    Button *m_swap;
    QLabel *m_conclusionName = nullptr;
    MarkLabel *m_conclusionBefore = nullptr;
    MarkLabel *m_conclusionAfter = nullptr;
    DirectionLabel *m_conclusionDirection = nullptr;
    std::vector<Line> m_lines; ///< the total, then the clauses
    std::shared_ptr<const Comparison> m_comparison;
};

} // namespace facet
