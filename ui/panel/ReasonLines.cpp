#include "panel/ReasonLines.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "panel/CheckLinks.h"
#include "panel/Reasons.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"

#include <QGridLayout>

namespace facet
{

ReasonLines::ReasonLines(Desk &desk, std::size_t requirement, QString except, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_requirement(requirement), m_except(std::move(except)),
      m_condition(makeLabel(QString(), this, TypeStep::Table, Ink::Secondary, false, true))
{
    const Requirement &shown = desk.catalogue().requirements()[requirement];
    const QString id = toQt(shown.id);
    setObjectName(QStringLiteral("reasons_") + id);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_condition, 0, 0, 1, 3);
    for (std::size_t index = 0; index < shown.checks.size(); ++index) {
        const int row = static_cast<int>(index) + 1;
        Line line{new MarkLabel(this), makeLinkedLabel(QString(), this),
                  makeLabel(QString(), this, TypeStep::Note, Ink::Tertiary)};
        line.mark->setSizes(TypeStep::Table, 3.25);
        line.mark->setWordShown(false);
        connect(line.message, &QLabel::linkActivated, this,
                [this, id](const QString &target) { followLink(m_desk, target, id); });
        grid->addWidget(line.mark, row, 0, Qt::AlignTop);
        grid->addWidget(line.message, row, 1);
        grid->addWidget(line.role, row, 2, Qt::AlignTop | Qt::AlignRight);
        m_lines.push_back(line);
    }
    followTheme(this, [this, grid](const Theme &theme) {
        const int height = QFontMetrics(theme.font(TypeStep::Table)).height();
        for (const Line &line : m_lines) {
            line.mark->setFixedHeight(height); // stands beside the first line of the message
            line.role->setFixedHeight(height);
        }
        grid->setHorizontalSpacing(theme.u(1.25));
        grid->setVerticalSpacing(theme.u(1));
    });
    refresh();
}

void ReasonLines::refresh()
{
    const AssessmentSession *session = m_desk.session();
    if (session == nullptr)
        return;
    const Requirement &requirement = m_desk.catalogue().requirements()[m_requirement];
    const RequirementResult &result = session->result().requirements[m_requirement];
    const QString condition = conditionInForce(m_desk, requirement);
    m_condition->setText(condition);
    m_condition->setVisible(!condition.isEmpty());
    for (std::size_t index = 0; index < m_lines.size() && index < result.checks.size(); ++index) {
        const Check &check = requirement.checks[index];
        const CheckResult &found = result.checks[index];
        const bool failedNotice = check.role == Role::Notice && found.outcome == Outcome::Fail;
        const QString text = linkedMessage(m_desk.say(found.message), check, found, m_except);
        const Line &line = m_lines[index];
        if (line.message->text() != text)
            line.message->setText(text);
        // Tab stops only where there is a link to follow.
        line.message->setFocusPolicy(text.contains(QLatin1String("<a ")) ? Qt::StrongFocus : Qt::NoFocus);
        setInk(line.message, found.outcome == Outcome::Dropped ? Ink::Secondary : Ink::Primary);
        if (failedNotice)
            line.mark->setMark(noticeMark(), outcomeName(found.outcome));
        else
            line.mark->setOutcome(found.outcome);
        line.role->setText(roleName(check.role));
    }
}

} // namespace facet
