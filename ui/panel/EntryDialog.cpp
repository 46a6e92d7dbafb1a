#include "panel/EntryDialog.h"

#include "assessment/Blank.h"
#include "desk/Strings.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/DialogHeight.h"
#include "widgets/DiscardQuestion.h"
#include "widgets/Labels.h"
#include "widgets/TextField.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace facet
{

namespace
{

constexpr int mostPoints = 8; ///< lines in sight

} // namespace

void EntryDialog::ask(Desk &desk, const EntryQuestion &question, QWidget *parent, const Accepted &accepted)
{
    auto *dialog = new EntryDialog(question, parent);
    // There is nothing left that the text could be for: no question.
    connect(&desk.sessions(), &SessionModel::assessmentChanged, dialog, [dialog] { dialog->done(QDialog::Rejected); });
    connect(dialog, &QDialog::accepted, &desk,
            [dialog, accepted] { accepted(dialog->name().trimmed(), dialog->text().trimmed()); });
    dialog->open();
}

EntryDialog::EntryDialog(const EntryQuestion &question, QWidget *parent) : QDialog(parent), m_asked(question)
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
    if (!m_asked.about.isEmpty())
        column->addWidget(makeLabel(m_asked.about, this, TypeStep::Table, Ink::Primary, false, true));
    if (!m_asked.points.isEmpty()) {
        auto *points = new TextArea(this, 1, mostPoints);
        points->setObjectName(QStringLiteral("entryPoints"));
        points->setReadOnly(true);
        points->setPlainText(m_asked.points.join(QLatin1Char('\n')));
        points->setAccessibleName(m_asked.about);
        column->addWidget(points);
    }
    buildFields();
    m_missing = makeLabel(QString(), this, TypeStep::Note, Ink::Secondary, false, true);
    m_missing->setObjectName(QStringLiteral("entryMissing"));
    column->addWidget(m_missing);
    QWidget *buttons = buildButtons();
    QWidget *field = m_name != nullptr ? static_cast<QWidget *>(m_name) : m_text;
    if (m_text != nullptr && (m_name == nullptr || !m_name->text().isEmpty()))
        field = m_text;
    m_question = new DiscardQuestion(*this, *buttons, *field);
    column->addWidget(m_question);
    column->addWidget(buttons);
    field->setFocus();
    if (m_text != nullptr) { // in which Enter begins a new line
        for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
            connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, [this] {
                if (m_accept->isVisible())
                    m_accept->click();
            });
    }
    followTheme(this, [this, column](const Theme &theme) {
        column->setContentsMargins(theme.u(6), theme.u(5), theme.u(6), theme.u(5));
        column->setSpacing(theme.u(2));
        setMinimumWidth(theme.u(130));
    });
}

void EntryDialog::buildFields()
{
    const auto add = [this](const QString &label, QWidget *field, const char *name) {
        auto *words = makeLabel(label, this, TypeStep::Table, Ink::Secondary, true);
        words->setBuddy(field);
        field->setAccessibleName(label);
        field->setObjectName(QString::fromLatin1(name));
        layout()->addWidget(words);
        layout()->addWidget(field);
    };
    if (!m_asked.nameLabel.isEmpty()) {
        m_name = new TextField(this);
        m_name->setText(m_asked.name);
        add(m_asked.nameLabel, m_name, "entryName");
        connect(m_name, &QLineEdit::textChanged, this, &EntryDialog::check);
    }
    if (!m_asked.textLabel.isEmpty()) {
        m_text = new TextArea(this, 3, 10);
        //: 中文：%1（%2）
        const QString withRemark = tr("%1 (%2)", "label, remark").arg(m_asked.textLabel, m_asked.textRemark);
        add(m_asked.textRemark.isEmpty() ? m_asked.textLabel : withRemark, m_text, "entryText");
        connect(m_text, &QPlainTextEdit::textChanged, this, &EntryDialog::check);
    }
}

QWidget *EntryDialog::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    //: 中文：取消
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Plain, buttons);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAutoDefault(false);
    m_accept = new Button(m_asked.accept, ButtonKind::Primary, buttons);
    m_accept->setObjectName(QStringLiteral("acceptButton"));
    m_accept->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QAbstractButton::clicked, this, &QDialog::accept);
    followTheme(buttons, [row](const Theme &theme) { row->setSpacing(theme.u(2)); });
    return buttons;
}

void EntryDialog::showEvent(QShowEvent *event)
{
    fitHeight(*this);
    QDialog::showEvent(event);
}

void EntryDialog::reject()
{
    if (!m_question->holds(name() != m_asked.name || !text().isEmpty()))
        QDialog::reject();
}

QString EntryDialog::name() const
{
    return m_name == nullptr ? m_asked.name : m_name->text();
}

QString EntryDialog::text() const
{
    return m_text == nullptr ? QString() : m_text->toPlainText();
}

void EntryDialog::check()
{
    QString missing;
    if (m_name != nullptr && isBlank(fromQt(m_name->text())))
        //: 中文：请填写「%1」。
        missing = tr("Fill in \"%1\".").arg(m_asked.nameLabel);
    else if (m_text != nullptr && m_asked.isTextObligatory && isBlank(fromQt(m_text->toPlainText())))
        missing = tr("Fill in \"%1\".").arg(m_asked.textLabel);
    m_accept->setEnabled(missing.isEmpty());
    m_accept->setToolTip(missing.isEmpty() && m_text != nullptr
                             ? QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)
                             : missing);
    m_missing->setText(missing);
    m_missing->setMinimumHeight(m_missing->fontMetrics().height());
}

} // namespace facet
