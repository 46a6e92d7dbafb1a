#pragma once

#include "rules/AssessmentResult.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;

namespace facet
{

/// "得分怎么算": formula, weights, values, interval, and the rules of the conclusion with the one that holds marked.
/// Object names: method_halt … method_rectify (the names of the conclusions).
class ScoreMethod final : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreMethod(QWidget *parent = nullptr);
    void setConclusion(Conclusion conclusion);
    void retranslate();

private:
    struct Rule {
        QLabel *pointer;
        QLabel *name;
        QLabel *condition;
    };
    void build();
    void mark();

    QLabel *m_formula;
    std::array<QLabel *, 3> m_terms{};
    std::array<QLabel *, 3> m_explanations{};
    QGridLayout *m_ladder = nullptr;
    std::array<Rule, 5> m_rules{};
    QLabel *m_remark;
    Conclusion m_conclusion = Conclusion::Incomplete;
};

} // namespace facet
