#include "panel/RequirementBlock.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "panel/JudgementPart.h"
#include "panel/ReasonLines.h"
#include "panel/RequirementHead.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"
#include "widgets/Section.h"

#include <QVBoxLayout>

namespace facet
{

RequirementBlock::RequirementBlock(Desk &desk, std::size_t requirement, const QString &attended, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_requirement(requirement), m_attended(attended)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *section = new Section(QString(), this);
    whole->addWidget(section);
    m_column = section->content();
    m_head = new RequirementHead(section);
    m_head->setObjectName(QStringLiteral("verdict_") + toQt(desk.catalogue().requirements()[requirement].id));
    m_text = makeLabel(QString(), section, TypeStep::Table, Ink::Primary, false, true);
    m_column->addWidget(m_head);
    m_column->addWidget(m_text);
    m_prior = makeLabel(QString(), section, TypeStep::Note, Ink::Secondary, false, true);
    m_prior->setObjectName(QStringLiteral("prior_") + toQt(desk.catalogue().requirements()[requirement].id));
    m_column->addWidget(m_prior);
    followTheme(this, [this](const Theme &theme) { m_column->setSpacing(theme.u(1)); });
    connect(m_head, &RequirementHead::unfoldRequested, this, &RequirementBlock::setUnfolded);
    refresh();
}

bool RequirementBlock::isUnfolded() const
{
    return m_head->isUnfolded();
}

void RequirementBlock::setUnfolded(bool unfolded)
{
    if (unfolded && m_reasons == nullptr) {
        m_reasons = new ReasonLines(m_desk, m_requirement, m_attended, m_head->parentWidget());
        m_judgement = new JudgementPart(m_desk, m_requirement, m_head->parentWidget());
        m_column->addWidget(m_reasons);
        m_column->addWidget(m_judgement);
    }
    if (m_reasons != nullptr) {
        m_reasons->setVisible(unfolded);
        m_judgement->setVisible(unfolded);
    }
    m_head->setUnfolded(unfolded);
}

void RequirementBlock::refresh()
{
    const AssessmentSession *session = m_desk.session();
    if (session == nullptr)
        return;
    const Requirement &requirement = m_desk.catalogue().requirements()[m_requirement];
    const RequirementResult &result = session->result().requirements[m_requirement];
    const QString gap = QStringLiteral("\u2003");
    //: 中文：权重 %1
    const QString weight = tr("Weight %1").arg(requirement.weight);
    const QString facts = toQt(requirement.id) + gap + levelName(requirement.level) + gap + weight;
    m_head->setTexts(markOf(result.verdict), verdictName(result.verdict), facts);
    m_text->setText(m_desk.say(requirement.text));
    // A finding of last time stands beside what decides it this time; what was in order then needs no word.
    const RequirementResult *prior = m_desk.prior().of(m_requirement);
    m_prior->setVisible(prior != nullptr && prior->severity.has_value());
    if (prior != nullptr)
        //: 中文：上次判定：%1
        m_prior->setText(tr("Previous verdict: %1").arg(verdictName(prior->verdict)));
    if (m_reasons != nullptr) {
        m_reasons->refresh();
        m_judgement->refresh();
    }
}

} // namespace facet
