#include "panel/JudgementDialog.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "panel/Reasons.h"
#include "theme/ThemeSource.h"
#include "widgets/Box.h"
#include "widgets/Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

namespace
{

QString choiceName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Conform:
        return QStringLiteral("judge_conform");
    case Verdict::Partial:
        return QStringLiteral("judge_partial");
    case Verdict::Nonconform:
        return QStringLiteral("judge_nonconform");
    default:
        return QStringLiteral("judge_not_applicable");
    }
}

QString withdrawalText(bool judged)
{
    //: 中文：撤销判定
    return judged ? JudgementDialog::tr("Withdraw the judgement")
                  : /*: 中文：撤销改判 */ JudgementDialog::tr("Withdraw the override");
}

} // namespace

void JudgementDialog::ask(Desk &desk, const QString &requirementId, QWidget *parent)
{
    const auto &requirements = desk.catalogue().requirements();
    const std::string id = fromQt(requirementId);
    const auto found = std::find_if(requirements.begin(), requirements.end(),
                                    [&id](const Requirement &requirement) { return requirement.id == id; });
    if (desk.session() == nullptr || found == requirements.end())
        return;
    if (desk.sessions().isReadOnly()) {
        //: 中文：不能改判。%1
        const QString text = tr("Verdicts can't be changed. %1").arg(desk.say(desk.sessions().readOnlyReason()));
        desk.tell({Notice::Kind::Hint, text, {}, {}});
        return;
    }
    auto *dialog = new JudgementDialog(desk, static_cast<std::size_t>(found - requirements.begin()), parent);
    dialog->open();
}

JudgementDialog::JudgementDialog(Desk &desk, std::size_t requirement, QWidget *parent)
    : ReasonDialog(desk, QStringLiteral("judgements/") + toQt(desk.catalogue().requirements()[requirement].id), parent),
      m_requirement(desk.catalogue().requirements()[requirement]), m_index(requirement)
{
    setObjectName(QStringLiteral("judgementDialog"));
    const bool judged = isJudged(m_requirement);
    const QString id = toQt(m_requirement.id);
    //: 中文：人工判定 %1
    setWindowTitle(judged ? tr("Judge %1").arg(id) : /*: 中文：改判 %1 */ tr("Override %1").arg(id));
    describe();
    addChoices();
    if (const Judgement *judgement = judgementOf(*desk.session(), m_requirement)) {
        m_before = judgement->verdict;
        setReason(toQt(judgement->reason));
        for (const auto &[verdict, box] : m_choices)
            box->setChecked(verdict == judgement->verdict);
        const std::string key = m_requirement.id;
        offerWithdrawal(withdrawalText(judged),
                        [key](AssessmentSession &session) { return session.setJudgement(key, std::nullopt); });
    }
    //: 中文：判定
    setAcceptText(judged ? tr("Judge") : /*: 中文：改判 */ tr("Override"));
}

void JudgementDialog::describe()
{
    const AssessmentSession &session = *desk().session();
    const RequirementResult &result = session.result().requirements[m_index];
    const QString heading = toQt(m_requirement.id) + QStringLiteral("  ") + desk().say(m_requirement.title);
    subject()->addWidget(makeLabel(heading, this, TypeStep::Title, Ink::Primary, true, true));
    subject()->addWidget(makeLabel(desk().say(m_requirement.text), this, TypeStep::Table, Ink::Primary, false, true));
    const QString condition = conditionInForce(desk(), m_requirement);
    const auto deciding = decidingCheck(m_requirement, result);
    QString why = condition;
    if (why.isEmpty() && deciding)
        why = desk().say(result.checks[*deciding].message);
    auto *row = new QHBoxLayout;
    auto *mark = new MarkLabel(this);
    mark->setSizes(TypeStep::Table, 3.5);
    mark->setVerdict(result.computed);
    //: 中文：按填写内容：
    auto *lead = makeLabel(tr("From the answers:"), this, TypeStep::Table, Ink::Secondary);
    row->addWidget(lead);
    row->addWidget(mark);
    row->addStretch(1);
    followTheme(this, [row](const Theme &theme) { row->setSpacing(theme.u(2)); });
    subject()->addLayout(row);
    if (!why.isEmpty())
        subject()->addWidget(makeLabel(why, this, TypeStep::Table, Ink::Secondary, false, true));
}

void JudgementDialog::addChoices()
{
    auto *group = new QWidget(this);
    //: 中文：判定
    group->setAccessibleName(tr("Verdict"));
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    for (const Verdict verdict : {Verdict::Conform, Verdict::Partial, Verdict::Nonconform, Verdict::NotApplicable}) {
        auto *box = new RadioBox(verdictName(verdict), group);
        box->setObjectName(choiceName(verdict));
        connect(box, &QAbstractButton::toggled, this, [this] { updateAcceptance(); });
        column->addWidget(box);
        m_choices.emplace_back(verdict, box);
    }
    followTheme(this, [column](const Theme &theme) { column->setSpacing(theme.u(1)); });
    //: 中文：判定
    subject()->addWidget(makeLabel(tr("Verdict"), this, TypeStep::Table, Ink::Secondary, true));
    subject()->addWidget(group);
    if (!isJudged(m_requirement))
        subject()->addWidget(
            //: 中文：改判不改动填写内容；报告并列两种判定和理由。
            makeLabel(tr("An override leaves the answers as they are; the report shows both verdicts and the reason."),
                      this, TypeStep::Note, Ink::Secondary, false, true));
}

std::optional<Verdict> JudgementDialog::chosen() const
{
    for (const auto &[verdict, box] : m_choices) {
        if (box->isChecked())
            return verdict;
    }
    return std::nullopt;
}

QString JudgementDialog::whatIsMissing() const
{
    if (!chosen())
        //: 中文：请选择判定，并写明理由。
        return tr("Choose a verdict and write a reason.");
    return ReasonDialog::whatIsMissing();
}

SessionModel::Edit JudgementDialog::acceptedEdit() const
{
    const std::string id = m_requirement.id;
    const Judgement judgement{chosen().value_or(Verdict::Conform), fromQt(reason())};
    return [id, judgement](AssessmentSession &session) { return session.setJudgement(id, judgement); };
}

bool JudgementDialog::isChanged() const
{
    return chosen() != m_before || ReasonDialog::isChanged();
}

} // namespace facet
