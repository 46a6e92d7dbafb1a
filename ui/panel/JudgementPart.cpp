#include "panel/JudgementPart.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "panel/JudgementDialog.h"
#include "panel/Reasons.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace facet
{

JudgementPart::JudgementPart(Desk &desk, std::size_t requirement, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_requirement(requirement),
      m_record(makeLabel(QString(), this, TypeStep::Table, Ink::Primary, false, true)),
      m_withdraw(new LinkLabel(QString(), this)), m_judge(new Button(QString(), ButtonKind::Plain, this))
{
    const QString id = toQt(desk.catalogue().requirements()[requirement].id);
    m_record->setObjectName(QStringLiteral("judgement_") + id);
    m_record->setTextFormat(Qt::PlainText); // the reason is the assessor's own text
    m_record->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_withdraw->setObjectName(QStringLiteral("withdraw_") + id);
    m_judge->setObjectName(QStringLiteral("judge_") + id);
    m_judge->setFacetIcon(Icon::Pencil);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_record);
    auto *row = new QHBoxLayout;
    row->addWidget(m_judge);
    row->addWidget(m_withdraw);
    row->addStretch(1);
    column->addLayout(row);
    followTheme(this, [column, row](const Theme &theme) {
        column->setContentsMargins(0, theme.u(1), 0, 0);
        column->setSpacing(theme.u(1.5));
        row->setSpacing(theme.u(3));
    });
    connect(m_judge, &QAbstractButton::clicked, this, [this, id] { JudgementDialog::ask(m_desk, id, window()); });
    connect(m_withdraw, &QAbstractButton::clicked, this, &JudgementPart::withdraw);
    refresh();
}

void JudgementPart::refresh()
{
    const AssessmentSession *session = m_desk.session();
    if (session == nullptr)
        return;
    const Requirement &requirement = m_desk.catalogue().requirements()[m_requirement];
    const RequirementResult &result = session->result().requirements[m_requirement];
    const Judgement *judgement = judgementOf(*session, requirement);
    const bool judged = isJudged(requirement);
    m_record->setVisible(judgement != nullptr);
    m_withdraw->setVisible(judgement != nullptr && !m_desk.sessions().isReadOnly());
    if (judgement != nullptr && judged)
        //: 中文：人工判定为「%1」。\n理由：%2
        m_record->setText(
            tr("Judged \"%1\".\nReason: %2").arg(verdictName(judgement->verdict), toQt(judgement->reason)));
    else if (judgement != nullptr)
        //: 中文：由「%1」（按填写内容计算）改判为「%2」。\n理由：%3
        m_record->setText(
            tr("Computed \"%1\", overridden to \"%2\".\nReason: %3")
                .arg(verdictName(result.computed), verdictName(judgement->verdict), toQt(judgement->reason)));
    //: 中文：撤销
    m_withdraw->setText(tr("Withdraw"));
    //: 中文：人工判定…
    m_judge->setText(judged ? tr("Judge…") : /*: 中文：改判… */ tr("Override…"));
    m_judge->setEnabled(!m_desk.sessions().isReadOnly());
    //: 中文：不能改判。%1
    const QString refusal = tr("Verdicts can't be changed. %1").arg(m_desk.say(m_desk.sessions().readOnlyReason()));
    m_judge->setToolTip(m_judge->isEnabled() ? QString() : refusal);
}

void JudgementPart::withdraw()
{
    const std::string id = m_desk.catalogue().requirements()[m_requirement].id;
    m_judge->setFocus(Qt::OtherFocusReason); // the link goes away with the record
    m_desk.sessions().edit(QStringLiteral("judgements/") + toQt(id),
                           [id](AssessmentSession &session) { return session.setJudgement(id, std::nullopt); });
}

} // namespace facet
