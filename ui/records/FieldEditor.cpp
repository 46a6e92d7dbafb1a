#include "records/FieldEditor.h"

#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "records/Completion.h"
#include "theme/ThemeSource.h"
#include "widgets/Box.h"
#include "widgets/Choice.h"
#include "widgets/Fields.h"
#include "widgets/Labels.h"
#include "widgets/NumberBlank.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

namespace
{

constexpr int usualDigits = 7;

QString nameOf(const Field &field)
{
    return QStringLiteral("rowField_") + toQt(field.id);
}

TextField *makeText(const Field &field, QWidget *parent)
{
    if (field.type == FieldType::Date)
        return new DateField(parent, DateField::Kind::Date);
    if (field.type == FieldType::Time)
        return new DateField(parent, DateField::Kind::DateTime);
    return new TextField(parent);
}

} // namespace

void FieldEditor::holdAlone(QWidget *control)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(control);
    setFocusProxy(control);
}

TextEditorField::TextEditorField(Desk &desk, const Table &table, std::size_t field, QWidget *parent)
    : FieldEditor(parent), m_text(makeText(table.fields[field], this)),
      m_isTime(table.fields[field].type == FieldType::Time)
{
    m_text->setObjectName(nameOf(table.fields[field]));
    m_text->setWidthUnits(40, 20);
    holdAlone(m_text);
    completeFrom(desk, table, field, *m_text);
    connect(m_text, &QLineEdit::textEdited, this, &FieldEditor::typed);
    connect(m_text, &QLineEdit::editingFinished, this, &FieldEditor::left);
    if (auto *date = qobject_cast<DateField *>(m_text))
        connect(date, &DateField::dateChosen, this, &FieldEditor::completed);
}

FieldValue TextEditorField::value() const
{
    return m_text->text().isEmpty() ? FieldValue() : FieldValue(fromQt(m_text->text()));
}

void TextEditorField::setValue(const FieldValue &value)
{
    const auto *text = std::get_if<std::string>(&value);
    const QString wanted = text == nullptr ? QString() : m_isTime ? timeWords(*text) : toQt(*text);
    if (wanted == m_text->text())
        return;
    m_text->setText(wanted);
    m_text->setCursorPosition(0);
}

void TextEditorField::setFlaw(Flaw flaw, const QString &message)
{
    m_text->setFlaw(flaw, message);
}

void TextEditorField::setEditable(bool editable)
{
    m_text->setReadOnly(!editable);
}

void TextEditorField::retranslate(const QString &name, Language)
{
    m_text->setAccessibleName(name);
}

ChoiceEditorField::ChoiceEditorField(const Field &field, QWidget *parent)
    : FieldEditor(parent), m_field(field), m_choice(new Choice(this))
{
    m_choice->setObjectName(nameOf(field));
    m_choice->setClearable(true);
    holdAlone(m_choice);
    connect(m_choice, &Choice::optionChosen, this, &FieldEditor::completed);
}

FieldValue ChoiceEditorField::value() const
{
    const QString id = m_choice->currentId();
    return id.isEmpty() ? FieldValue() : FieldValue(fromQt(id));
}

void ChoiceEditorField::setValue(const FieldValue &value)
{
    const auto *code = std::get_if<std::string>(&value);
    m_choice->setCurrentId(code == nullptr ? QString() : toQt(*code));
}

void ChoiceEditorField::setFlaw(Flaw flaw, const QString &message)
{
    m_choice->setFlaw(flaw, message);
}

void ChoiceEditorField::setEditable(bool editable)
{
    m_choice->setEnabled(editable);
}

void ChoiceEditorField::retranslate(const QString &name, Language language)
{
    const QString chosen = m_choice->currentId();
    m_choice->clear();
    for (const Code &code : m_field.codes)
        m_choice->addOption(toQt(code.id), toQt(code.label, language));
    m_choice->setCurrentId(chosen);
    m_choice->setAccessibleName(name);
}

ChecksEditorField::ChecksEditorField(const Field &field, QWidget *parent) : FieldEditor(parent), m_field(field)
{
    auto *column = new QVBoxLayout(this);
    for (std::size_t index = 0; index < field.codes.size(); ++index) {
        auto *box = new CheckBox(QString(), this);
        box->setObjectName(nameOf(field) + QLatin1Char('_') + toQt(field.codes[index].id));
        connect(box, &QAbstractButton::clicked, this, &FieldEditor::completed);
        column->addWidget(box);
        m_boxes.push_back(box);
    }
    setFocusProxy(m_boxes.front());
    followTheme(this, [column](const Theme &theme) {
        column->setContentsMargins(0, theme.u(1), 0, theme.u(1));
        column->setSpacing(theme.u(1));
    });
}

FieldValue ChecksEditorField::value() const
{
    std::vector<std::string> codes;
    for (std::size_t index = 0; index < m_boxes.size(); ++index) {
        if (m_boxes[index]->isChecked())
            codes.push_back(m_field.codes[index].id);
    }
    return codes.empty() ? FieldValue() : FieldValue(codes);
}

void ChecksEditorField::setValue(const FieldValue &value)
{
    const auto *codes = std::get_if<std::vector<std::string>>(&value);
    for (std::size_t index = 0; index < m_boxes.size(); ++index)
        m_boxes[index]->setChecked(codes != nullptr &&
                                   std::find(codes->begin(), codes->end(), m_field.codes[index].id) != codes->end());
}

void ChecksEditorField::setFlaw(Flaw, const QString &message)
{
    for (CheckBox *box : m_boxes)
        box->setAccessibleDescription(message);
}

void ChecksEditorField::setEditable(bool editable)
{
    for (CheckBox *box : m_boxes)
        box->setEnabled(editable);
}

void ChecksEditorField::retranslate(const QString &name, Language language)
{
    for (std::size_t index = 0; index < m_boxes.size(); ++index) {
        const QString label = toQt(m_field.codes[index].label, language);
        m_boxes[index]->setText(label);
        m_boxes[index]->setAccessibleName(name + QLatin1Char(' ') + label);
    }
}

TallyEditorField::TallyEditorField(const Field &field, QWidget *parent)
    : FieldEditor(parent), m_field(field), m_total(new QWidget(this)),
      m_sumWord(makeLabel(QString(), m_total, TypeStep::Note, Ink::Secondary)),
      m_sum(makeLabel(QString(), m_total, TypeStep::Table, Ink::Primary, true))
{
    auto *total = new QHBoxLayout(m_total);
    total->addStretch(1);
    total->addWidget(m_sumWord);
    total->addWidget(m_sum);
    auto *grid = new QGridLayout(this);
    int column = 0;
    for (const Code &code : field.codes) {
        auto *number = new NumberBlank(this, FieldLook::Framed);
        number->setObjectName(nameOf(field) + QLatin1Char('_') + toQt(code.id));
        number->setWidthUnits(16, 12);
        auto *label = makeLabel(QString(), this, TypeStep::Note, Ink::Secondary);
        label->setBuddy(number);
        grid->addWidget(label, 0, column);
        grid->addWidget(number, 1, column++);
        m_numbers.push_back(number);
        m_labels.push_back(label);
        connect(number, &NumberBlank::valueEdited, this, [this] {
            showSum();
            Q_EMIT typed();
        });
        connect(number, &QLineEdit::editingFinished, this, &FieldEditor::left);
        connect(number, &NumberBlank::inputDeclined, this, &FieldEditor::declined);
    }
    setFocusProxy(m_numbers.front());
    followTheme(this, [grid, total](const Theme &theme) {
        total->setContentsMargins(0, theme.u(1.25), 0, 0);
        total->setSpacing(theme.u(1));
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setVerticalSpacing(0);
        grid->setHorizontalSpacing(theme.u(1));
    });
}

FieldValue TallyEditorField::value() const
{
    Tally tally;
    for (std::size_t index = 0; index < m_numbers.size(); ++index) {
        if (const auto count = m_numbers[index]->value())
            tally[m_field.codes[index].id] = *count;
    }
    return tally.empty() ? FieldValue() : FieldValue(tally);
}

void TallyEditorField::setValue(const FieldValue &value)
{
    const auto *tally = std::get_if<Tally>(&value);
    for (std::size_t index = 0; index < m_numbers.size(); ++index) {
        const auto count = tally == nullptr ? Tally::const_iterator() : tally->find(m_field.codes[index].id);
        const bool known = tally != nullptr && count != tally->end();
        const std::optional<std::int64_t> wanted = known ? std::optional(count->second) : std::nullopt;
        if (m_numbers[index]->value() != wanted)
            m_numbers[index]->setValue(wanted);
    }
    showSum();
}

void TallyEditorField::showSum()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    std::int64_t sum = 0;
    for (std::size_t index = 0; index < m_numbers.size(); ++index) {
        const std::int64_t count = m_numbers[index]->value().value_or(0);
        sum = std::min(NumberBlank::Largest, sum + count);
        // Equal widths, unless a number is too long for its share.
        grid->setColumnStretch(static_cast<int>(index),
                               std::max(usualDigits, static_cast<int>(groupedNumber(count).size())));
    }
    m_sum->setText(groupedNumber(sum));
}

void TallyEditorField::setFlaw(Flaw flaw, const QString &message)
{
    for (NumberBlank *number : m_numbers)
        number->setFlaw(number->value() ? Flaw::None : flaw == Flaw::Problem ? Flaw::Notice : flaw, message);
}

void TallyEditorField::setEditable(bool editable)
{
    for (NumberBlank *number : m_numbers)
        number->setReadOnly(!editable);
}

void TallyEditorField::retranslate(const QString &name, Language language)
{
    for (std::size_t index = 0; index < m_numbers.size(); ++index) {
        const QString label = toQt(m_field.codes[index].label, language);
        m_labels[index]->setText(label);
        m_numbers[index]->setAccessibleName(name + QLatin1Char(' ') + label);
    }
    //: 中文：合计
    m_sumWord->setText(tr("Sum"));
}

FieldEditor *makeFieldEditor(Desk &desk, const Table &table, std::size_t field, QWidget *parent)
{
    const Field &asked = table.fields[field];
    switch (asked.type) {
    case FieldType::Choice:
        return new ChoiceEditorField(asked, parent);
    case FieldType::MultiChoice:
        return new ChecksEditorField(asked, parent);
    case FieldType::Tally:
        return new TallyEditorField(asked, parent);
    default:
        return new TextEditorField(desk, table, field, parent);
    }
}

} // namespace facet
