#pragma once

#include "desk/Desk.h"

#include <QWidget>

#include <array>
#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace facet
{

class IntervalBarWidget;
class MarkLabel;
class PanelHead;
class ScoreMethod;
class Section;

/// The panel of the findings page, 结论与得分: conclusion and why, interval, clauses, counts by verdict, how it is
/// counted. Object names: scorePanel, conclusion, conclusionReason, scoreFigure, scoreBar, scoreFacts, clauseScore_5.2
/// (the numbers), verdictCount_conform ….
class ScorePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ScorePanel(Desk &desk, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

Q_SIGNALS:
    void requirementRequested(const QString &requirement);
    void severityRequested(facet::Severity severity);

private:
    struct ClauseBar {
        QLabel *name;
        IntervalBarWidget *bar;
        QLabel *numbers;
    };
    void buildConclusion();
    void buildScore();
    void buildCounts();
    /// In two columns if the words of the language leave room for that.
    void arrangeCounts();
    void follow(const QString &link);

    Desk &m_desk;
    PanelHead *m_head;
    QScrollArea *m_scroll;
    QWidget *m_content;
    std::vector<Section *> m_sections;
    MarkLabel *m_conclusion = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_figure = nullptr;
    IntervalBarWidget *m_bar = nullptr;
    QLabel *m_facts = nullptr;
    std::vector<ClauseBar> m_clauses;
    std::array<MarkLabel *, 5> m_verdicts{};
    std::array<QLabel *, 5> m_counts{};
    QGridLayout *m_countGrid = nullptr;
    ScoreMethod *m_method = nullptr;
};

} // namespace facet
