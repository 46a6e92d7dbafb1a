#include "library/AssessmentDialog.h"

#include "assessment/Blank.h"
#include "assessment/DateTime.h"
#include "assessment/ValueJson.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Choice.h"
#include "widgets/DiscardQuestion.h"
#include "widgets/Fields.h"
#include "widgets/Labels.h"
#include "widgets/TextField.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace facet
{

void AssessmentDialog::ask(Desk &desk, const AssessmentHeader &proposal, bool isNew, QWidget *parent,
                           const Accepted &accepted)
{
    auto *dialog = new AssessmentDialog(proposal, isNew, parent);
    connect(dialog, &QDialog::accepted, &desk, [dialog, accepted] { accepted(dialog->entered()); });
    dialog->open();
}

AssessmentDialog::AssessmentDialog(const AssessmentHeader &proposal, bool isNew, QWidget *parent)
    : QDialog(parent), m_proposal(proposal)
{
    setObjectName(QStringLiteral("assessmentDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew ? /*: 中文：新建评估 */ tr("New assessment") : /*: 中文：评估信息 */ tr("Assessment details"));
    build(proposal, isNew);
    m_typedBefore = typed();
    check();
    m_title->setFocus();
}

void AssessmentDialog::build(const AssessmentHeader &proposal, bool isNew)
{
    auto *column = new QVBoxLayout(this);
    auto *grid = new QGridLayout;
    int row = 0;
    const auto add = [&](const QString &label, QWidget *field, const char *name) {
        QLabel *words = makeLabel(label, this, TypeStep::Table, Ink::Secondary);
        words->setBuddy(field);
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(label);
        grid->addWidget(words, row, 0);
        grid->addWidget(field, row, 1);
        ++row;
    };
    m_title = new TextField(this);
    m_unit = new TextField(this);
    m_assessor = new TextField(this);
    m_date = new DateField(this);
    add(/*: 中文：评估名称 */ tr("Title"), m_title, "titleField");
    add(/*: 中文：应用单位 */ tr("Application unit"), m_unit, "unitField");
    add(/*: 中文：评估人 */ tr("Assessor"), m_assessor, "assessorField");
    add(/*: 中文：评估日期 */ tr("Date"), m_date, "dateField");
    if (!isNew && proposal.status != Status::Final) {
        m_status = new Choice(this);
        m_status->addOption(QStringLiteral("draft"), statusName(Status::Draft));
        m_status->addOption(QStringLiteral("in_review"), statusName(Status::InReview));
        m_status->setCurrentId(toQt(statusId(proposal.status)));
        add(/*: 中文：状态 */ tr("Status"), m_status, "statusChoice");
    }
    m_title->setText(toQt(proposal.title));
    m_unit->setText(toQt(proposal.unit));
    m_assessor->setText(toQt(proposal.assessor));
    m_date->setText(toQt(proposal.date));
    m_hint = makeLabel(QString(), this, TypeStep::Note, Ink::Nonconform, false, true);
    QWidget *buttons = buildButtons(isNew);
    m_question = new DiscardQuestion(*this, *buttons, *m_title);
    column->addLayout(grid);
    column->addWidget(m_hint);
    column->addWidget(m_question);
    column->addWidget(buttons);
    connect(m_title, &QLineEdit::textChanged, this, &AssessmentDialog::check);
    connect(m_date, &QLineEdit::textChanged, this, &AssessmentDialog::check);
    followTheme(this, [this, column, grid](const Theme &theme) {
        column->setContentsMargins(theme.u(6), theme.u(5), theme.u(6), theme.u(5));
        column->setSpacing(theme.u(3));
        grid->setHorizontalSpacing(theme.u(4));
        grid->setVerticalSpacing(theme.u(2));
        m_hint->setMinimumHeight(theme.u(9));
        setMinimumWidth(theme.u(120));
    });
}

QWidget *AssessmentDialog::buildButtons(bool isNew)
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    //: 中文：取消
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Plain, buttons);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    m_accept =
        new Button(isNew ? /*: 中文：新建 */ tr("Create") : /*: 中文：确定 */ tr("OK"), ButtonKind::Primary, buttons);
    m_accept->setObjectName(QStringLiteral("acceptButton"));
    m_accept->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    followTheme(buttons, [row](const Theme &theme) { row->setSpacing(theme.u(2)); });
    return buttons;
}

QStringList AssessmentDialog::typed() const
{
    return {m_title->text(), m_unit->text(), m_assessor->text(), m_date->text(),
            m_status == nullptr ? QString() : m_status->currentId()};
}

void AssessmentDialog::reject()
{
    if (!m_question->holds(typed() != m_typedBefore))
        QDialog::reject();
}

void AssessmentDialog::check()
{
    const QString date = m_date->text().trimmed();
    QString hint;
    if (isBlank(fromQt(m_title->text())))
        //: 中文：请填写评估名称，例如「2026 年度评估」。
        hint = tr("Enter a title, for example \"Assessment 2026\".");
    else if (!date.isEmpty() && !normalisedDate(fromQt(date)))
        //: 中文：日期请写成 年-月-日，例如 2026-03-31，或从日历中选取。
        hint = tr("Write the date as YYYY-MM-DD, for example 2026-03-31, or choose it from the calendar.");
    m_hint->setText(hint);
    m_accept->setEnabled(hint.isEmpty());
    m_accept->setToolTip(hint);
}

AssessmentHeader AssessmentDialog::entered() const
{
    AssessmentHeader header = m_proposal;
    header.title = fromQt(m_title->text().trimmed());
    header.unit = fromQt(m_unit->text().trimmed());
    header.assessor = fromQt(m_assessor->text().trimmed());
    header.date = normalisedDate(fromQt(m_date->text())).value_or(std::string());
    if (m_status != nullptr)
        header.status = m_status->currentId() == QLatin1String("in_review") ? Status::InReview : Status::Draft;
    return header;
}

} // namespace facet
