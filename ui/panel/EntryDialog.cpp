#include "panel/EntryDialog.h"

#include "assessment/Blank.h"
#include "desk/Strings.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"
#include "widgets/TextField.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace facet
{

void EntryDialog::ask(Desk &desk, const EntryQuestion &question, QWidget *parent, const Accepted &accepted)
{
    auto *dialog = new EntryDialog(question, parent);
    connect(&desk.sessions(), &SessionModel::assessmentChanged, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, &desk, [dialog, accepted] {
        accepted(dialog->m_name == nullptr ? QString() : dialog->m_name->text().trimmed(),
                 dialog->m_text == nullptr ? QString() : dialog->m_text->toPlainText().trimmed());
    });
    dialog->open();
}

EntryDialog::EntryDialog(const EntryQuestion &question, QWidget *parent) : QDialog(parent), m_question(question)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(question.objectName);
    setWindowTitle(question.title);
    build();
    check();
}

void EntryDialog::build()
{
    auto *column = new QVBoxLayout(this);
    if (!m_question.about.isEmpty())
        column->addWidget(makeLabel(m_question.about, this, TypeStep::Table, Ink::Primary, false, true));
    const auto add = [&](const QString &label, QWidget *field, const char *name) {
        auto *words = makeLabel(label, this, TypeStep::Table, Ink::Secondary, true);
        words->setBuddy(field);
        field->setAccessibleName(label);
        field->setObjectName(QString::fromLatin1(name));
        column->addWidget(words);
        column->addWidget(field);
    };
    if (!m_question.nameLabel.isEmpty()) {
        m_name = new TextField(this);
        m_name->setText(m_question.name);
        add(m_question.nameLabel, m_name, "entryName");
        connect(m_name, &QLineEdit::textChanged, this, &EntryDialog::check);
    }
    if (!m_question.textLabel.isEmpty()) {
        m_text = new TextArea(this, 3, 10);
        add(m_question.textLabel, m_text, "entryText");
        connect(m_text, &QPlainTextEdit::textChanged, this, &EntryDialog::check);
    }
    m_missing = makeLabel(QString(), this, TypeStep::Note, Ink::Secondary, false, true);
    m_missing->setObjectName(QStringLiteral("entryMissing"));
    column->addWidget(m_missing);
    auto *row = new QHBoxLayout;
    //: 中文：取消
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Plain, this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAutoDefault(false);
    m_accept = new Button(m_question.accept, ButtonKind::Primary, this);
    m_accept->setObjectName(QStringLiteral("acceptButton"));
    m_accept->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    column->addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QAbstractButton::clicked, this, &QDialog::accept);
    followTheme(this, [this, column, row](const Theme &theme) {
        column->setContentsMargins(theme.u(6), theme.u(5), theme.u(6), theme.u(5));
        column->setSpacing(theme.u(2));
        row->setSpacing(theme.u(2));
        setMinimumWidth(theme.u(130));
    });
    if (m_name != nullptr && m_name->text().isEmpty())
        m_name->setFocus();
    else if (m_text != nullptr)
        m_text->setFocus();
}

void EntryDialog::check()
{
    QString missing;
    if (m_name != nullptr && isBlank(fromQt(m_name->text())))
        //: 中文：请填写「%1」。
        missing = tr("Fill in “%1”.").arg(m_question.nameLabel);
    else if (m_text != nullptr && m_question.isTextObligatory && isBlank(fromQt(m_text->toPlainText())))
        missing = tr("Fill in “%1”.").arg(m_question.textLabel);
    m_accept->setEnabled(missing.isEmpty());
    m_accept->setToolTip(missing);
    m_missing->setText(missing);
    m_missing->setMinimumHeight(m_missing->fontMetrics().height());
}

} // namespace facet
