#include "panel/ReasonDialog.h"

#include "assessment/Blank.h"
#include "desk/Strings.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/DialogHeight.h"
#include "widgets/DiscardQuestion.h"
#include "widgets/Labels.h"
#include "widgets/TextField.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <memory>
#include <optional>

namespace facet
{

ReasonDialog::ReasonDialog(Desk &desk, const QString &target, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_target(target)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(&desk.sessions(), &SessionModel::assessmentChanged, this, [this] { done(QDialog::Rejected); });
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ReasonDialog::updateAcceptance);
}

void ReasonDialog::build()
{
    auto *column = new QVBoxLayout(this);
    m_subject = new QVBoxLayout;
    column->addLayout(m_subject);
    //: 中文：理由（必填）
    auto *label = makeLabel(tr("Reason (required)"), this, TypeStep::Table, Ink::Secondary, true);
    m_reason = new TextArea(this, 3, 10);
    m_reason->setObjectName(QStringLiteral("reasonText"));
    m_reason->setAccessibleName(label->text());
    label->setBuddy(m_reason);
    column->addWidget(label);
    column->addWidget(m_reason);
    m_missing = makeLabel(QString(), this, TypeStep::Note, Ink::Secondary, false, true);
    m_missing->setObjectName(QStringLiteral("reasonMissing"));
    m_error = makeLabel(QString(), this, TypeStep::Table, Ink::Nonconform, false, true);
    m_error->setObjectName(QStringLiteral("reasonError"));
    m_error->hide();
    column->addWidget(m_missing);
    column->addWidget(m_error);
    column->addStretch(1);
    QWidget *buttons = buildButtons();
    m_question = new DiscardQuestion(*this, *buttons, *m_reason);
    column->addWidget(m_question);
    column->addWidget(buttons);
    followTheme(this, [this, column](const Theme &theme) {
        column->setContentsMargins(theme.u(6), theme.u(5), theme.u(6), theme.u(5));
        column->setSpacing(theme.u(2));
        m_subject->setSpacing(theme.u(2));
        setMinimumWidth(theme.u(130));
    });
}

QWidget *ReasonDialog::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_withdraw = new Button(QString(), ButtonKind::Plain, buttons);
    m_withdraw->setObjectName(QStringLiteral("withdrawButton"));
    m_withdraw->setAutoDefault(false);
    m_withdraw->hide();
    //: 中文：取消
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Plain, buttons);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAutoDefault(false);
    m_accept = new Button(QString(), ButtonKind::Primary, buttons);
    m_accept->setObjectName(QStringLiteral("acceptButton"));
    m_accept->setDefault(true);
    row->addWidget(m_withdraw);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    connect(cancel, &QAbstractButton::clicked, this, &ReasonDialog::reject);
    connect(m_accept, &QAbstractButton::clicked, this, [this] {
        if (whatIsMissing().isEmpty())
            run(acceptedEdit());
    });
    return buttons;
}

void ReasonDialog::showEvent(QShowEvent *event)
{
    fitHeight(*this);
    QDialog::showEvent(event);
}

void ReasonDialog::reject()
{
    if (!m_question->holds(isChanged()))
        QDialog::reject();
}

void ReasonDialog::setReason(const QString &reason)
{
    m_reasonBefore = reason;
    m_reason->setPlainText(reason);
    m_reason->moveCursor(QTextCursor::End);
}

QString ReasonDialog::reason() const
{
    return m_reason->toPlainText();
}

void ReasonDialog::setAcceptText(const QString &text)
{
    m_accept->setText(text);
    updateAcceptance();
}

void ReasonDialog::offerWithdrawal(const QString &text, const SessionModel::Edit &edit)
{
    m_withdraw->setText(text);
    m_withdraw->show();
    connect(m_withdraw, &QAbstractButton::clicked, this, [this, edit] { run(edit); });
}

QString ReasonDialog::whatIsMissing() const
{
    if (!isBlank(fromQt(reason())))
        return {};
    //: 中文：请写明理由，报告会印出。
    return tr("Write a reason; the report prints it.");
}

bool ReasonDialog::isChanged() const
{
    return reason() != m_reasonBefore;
}

void ReasonDialog::updateAcceptance()
{
    const QString missing = whatIsMissing();
    m_accept->setEnabled(missing.isEmpty());
    m_accept->setToolTip(missing);
    m_accept->setAccessibleDescription(missing);
    m_missing->setText(missing);
    // Keeps its line while empty: nothing moves under the officer's hands.
    m_missing->setMinimumHeight(m_missing->fontMetrics().height());
}

void ReasonDialog::run(const SessionModel::Edit &edit)
{
    const auto refusal = std::make_shared<std::optional<Error>>();
    const bool done = m_desk.sessions().edit(m_target, [edit, refusal](AssessmentSession &session) {
        Expected<Change> change = edit(session);
        *refusal = change ? std::optional<Error>() : std::optional<Error>(change.error());
        return change;
    });
    if (done || m_desk.sessions().pendingTargets().contains(m_target)) {
        accept();
        return;
    }
    m_error->setText(*refusal ? m_desk.say((*refusal)->message) : QString());
    m_error->setVisible(refusal->has_value());
}

} // namespace facet
