#include "findings/ScoreMethod.h"

#include "drawing/Words.h"
#include "findings/ConclusionWords.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"
#include "widgets/Section.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace facet
{

ScoreMethod::ScoreMethod(QWidget *parent)
    : QWidget(parent), m_formula(makeLabel(QString(), this, TypeStep::Table, Ink::Primary, false, true)),
      m_remark(makeLabel(QString(), this, TypeStep::Note, Ink::Secondary, false, true))
{
    build();
    retranslate();
}

void ScoreMethod::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_formula);
    auto *terms = new QGridLayout;
    terms->setColumnStretch(1, 1);
    for (std::size_t index = 0; index < m_terms.size(); ++index) {
        m_terms[index] = makeLabel(QString(), this, TypeStep::Note, Ink::Secondary);
        m_explanations[index] = makeLabel(QString(), this, TypeStep::Note, Ink::Secondary, false, true);
        terms->addWidget(m_terms[index], static_cast<int>(index), 0, Qt::AlignTop);
        terms->addWidget(m_explanations[index], static_cast<int>(index), 1);
    }
    column->addLayout(terms);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    m_ladder = new QGridLayout;
    m_ladder->setColumnStretch(2, 1);
    for (std::size_t index = 0; index < m_rules.size(); ++index) {
        Rule &rule = m_rules[index];
        rule.pointer = makeLabel(QString(), this, TypeStep::Note, Ink::Accent, true);
        rule.name = makeLabel(QString(), this, TypeStep::Note);
        rule.condition = makeLabel(QString(), this, TypeStep::Note, Ink::Secondary, false, true);
        rule.name->setObjectName(QStringLiteral("method_") + fromUtf8(conclusionId(static_cast<Conclusion>(index))));
        const int row = static_cast<int>(index);
        m_ladder->addWidget(rule.pointer, row, 0, Qt::AlignTop);
        m_ladder->addWidget(rule.name, row, 1, Qt::AlignTop);
        m_ladder->addWidget(rule.condition, row, 2);
    }
    column->addLayout(m_ladder);
    column->addWidget(m_remark);
    followTheme(this, [this, column, terms](const Theme &theme) {
        column->setSpacing(theme.u(1.5));
        terms->setHorizontalSpacing(theme.u(3));
        terms->setVerticalSpacing(0);
        m_ladder->setHorizontalSpacing(theme.u(2));
        m_ladder->setVerticalSpacing(theme.u(0.5));
        m_ladder->setColumnMinimumWidth(0, theme.u(2.5));
    });
}

void ScoreMethod::setConclusion(Conclusion conclusion)
{
    m_conclusion = conclusion;
    mark();
}

void ScoreMethod::mark()
{
    for (std::size_t index = 0; index < m_rules.size(); ++index) {
        const Rule &rule = m_rules[index];
        const bool holds = static_cast<Conclusion>(index) == m_conclusion;
        rule.pointer->setText(holds ? QStringLiteral("›") : QString());
        setTypeStep(rule.name, TypeStep::Note, holds);
        setTypeStep(rule.condition, TypeStep::Note, holds);
        setInk(rule.condition, holds ? Ink::Primary : Ink::Secondary);
        //: 中文：当前结论
        rule.name->setAccessibleDescription(holds ? tr("the conclusion at present") : QString());
    }
}

void ScoreMethod::retranslate()
{
    //: 中文：得分 = 100 × Σ(权重 × 取值) ÷ Σ 权重
    m_formula->setText(tr("Score = 100 × Σ(weight × value) ÷ Σ weight"));
    //: 中文：权重
    m_terms[0]->setText(tr("Weight"));
    //: 中文：取值
    m_terms[1]->setText(tr("Value"));
    //: 中文：区间
    m_terms[2]->setText(tr("Interval"));
    m_explanations[0]->setText(
        QStringLiteral("%1 2 · %2 1 · %3 3")
            .arg(levelName(Level::Required), levelName(Level::Recommended), levelName(Level::Prohibited)));
    m_explanations[1]->setText(
        QStringLiteral("%1 1 · %2 0.5 · %3 0")
            .arg(verdictName(Verdict::Conform), verdictName(Verdict::Partial), verdictName(Verdict::Nonconform)));
    //: 中文：未判定按 0 计得下限，按 1 计得上限；不适用的不计
    m_explanations[2]->setText(
        tr("undetermined counts 0 for the lower and 1 for the upper end; what does not apply is left out"));
    for (std::size_t index = 0; index < m_rules.size(); ++index) {
        const auto conclusion = static_cast<Conclusion>(index);
        m_rules[index].name->setText(conclusionName(conclusion));
        m_rules[index].condition->setText(conclusionRule(conclusion));
    }
    //: 中文：结论取第一条成立的。指南不设得分；此模型为面鉴自有，随报告印出。
    m_remark->setText(tr("The first rule that holds is the conclusion. The guide sets no score: this model is Facet's "
                         "own, and the report prints it."));
    mark();
}

} // namespace facet
