#include "form/OptionEditor.h"

#include "desk/Strings.h"
#include "form/OptionFlow.h"
#include "form/PhraseText.h"
#include "widgets/Box.h"
#include "widgets/Choice.h"
#include "widgets/Phrase.h"
#include "widgets/TextField.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

namespace
{

/// Preferred width of a drop-down within a sentence.
void fillChoice(InlineChoice &choice, const Field &detail, Language language)
{
    const QString chosen = choice.currentId();
    choice.clear();
    for (const Code &code : detail.codes)
        choice.addOption(toQt(code.id), toQt(code.label, language));
    choice.setCurrentId(chosen);
}

} // namespace

OptionEditor::OptionEditor(const Item &item, Language language, bool flowing, QWidget *parent)
    : AnswerEditor(item, language, parent), m_flow(new OptionFlow(flowing, this))
{
    column()->addWidget(m_flow);
}

void OptionEditor::build()
{
    m_lines.resize(item().options.size());
    for (std::size_t option = 0; option < m_lines.size(); ++option)
        buildLine(option);
    fillQuestion();
    enableBlanks();
}

void OptionEditor::buildLine(std::size_t option)
{
    const Option &printed = item().options[option];
    Line &line = m_lines[option];
    const bool blanks = hasBlank(printed.label);
    line.phrase = blanks ? new PhraseLine(m_flow) : nullptr;
    line.box = makeBox(blanks ? static_cast<QWidget *>(line.phrase) : m_flow);
    line.box->setObjectName(QStringLiteral("option_") + toQt(item().id) + QLatin1Char('_') + toQt(printed.id));
    adopt(line.box);
    connect(line.box, &QAbstractButton::toggled, this, [this, option](bool checked) {
        enableBlanks();
        if (!isShowing())
            boxToggled(option, checked);
    });
    if (blanks) {
        line.phrase->setBox(line.box);
        connect(line.phrase, &PhraseLine::linkActivated, this, &AnswerEditor::tableLinkActivated);
        for (const Field &detail : printed.details) {
            line.blanks.push_back(detail.id);
            m_blanks[detail.id] = makeBlank(detail);
        }
    }
    writeLine(option);
    m_flow->add(blanks ? static_cast<QWidget *>(line.phrase) : line.box, blanks);
}

QWidget *OptionEditor::makeBlank(const Field &detail)
{
    QWidget *blank = nullptr;
    if (detail.type == FieldType::Choice) {
        auto *choice = new InlineChoice(this);
        choice->setClearable(true);
        connect(choice, &Choice::optionChosen, this, [this] { editedNow(); });
        blank = choice;
    } else {
        auto *text = new InlineBlank(this);
        connect(text, &QLineEdit::textEdited, this, [this] { editedSoon(); });
        blank = text;
    }
    blank->setObjectName(QStringLiteral("detail_") + toQt(item().id) + QLatin1Char('_') + toQt(detail.id));
    adopt(blank);
    return blank;
}

void OptionEditor::writeLine(std::size_t option)
{
    const Option &printed = item().options[option];
    Line &line = m_lines[option];
    if (line.phrase == nullptr) {
        label(*line.box, labelParts(printed.label, language()));
        return;
    }
    line.phrase->clear(false);
    writePhrase(*line.phrase, printed.label, language(), [this, &line, &printed](const std::string &id) {
        const Field *detail = item().detail(id).field;
        QWidget *blank = m_blanks.at(id);
        blank->setAccessibleName(toQt(printed.label.plain(language())) + QStringLiteral(" – ") +
                                 toQt(detail->label, language()));
        if (auto *choice = qobject_cast<InlineChoice *>(blank)) {
            fillChoice(*choice, *detail, language());
            line.phrase->addFixed(choice);
        } else {
            line.phrase->addBlank(blank);
        }
    });
}

void OptionEditor::retranslate()
{
    fillQuestion();
    for (std::size_t option = 0; option < m_lines.size(); ++option)
        writeLine(option);
}

void OptionEditor::applyMode()
{
    const Ink ink = mode() == Mode::NotApplicable ? Ink::Tertiary : Ink::Primary;
    for (const Line &line : m_lines) {
        if (line.phrase != nullptr)
            line.phrase->setInk(ink);
    }
}

void OptionEditor::setFlaws(const std::vector<BlankFlaw> &flaws)
{
    for (const auto &[id, blank] : m_blanks) {
        const auto found = std::find_if(flaws.begin(), flaws.end(),
                                        [name = toQt(id)](const BlankFlaw &flaw) { return flaw.blank == name; });
        const Flaw flaw = found == flaws.end() ? Flaw::None : found->flaw;
        const QString message = found == flaws.end() ? QString() : found->message;
        if (auto *choice = qobject_cast<InlineChoice *>(blank))
            choice->setFlaw(flaw, message);
        else if (auto *text = qobject_cast<TextField *>(blank))
            text->setFlaw(flaw, message);
    }
}

QWidget *OptionEditor::firstControl() const
{
    const auto checked =
        std::find_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.box->isChecked(); });
    return checked == m_lines.end() ? m_lines.front().box : checked->box;
}

void OptionEditor::setChecked(std::size_t option, bool checked)
{
    m_lines[option].box->setChecked(checked);
}

QString OptionEditor::blankText(const std::string &blank) const
{
    QWidget *field = m_blanks.at(blank);
    if (const auto *choice = qobject_cast<InlineChoice *>(field))
        return choice->currentId();
    return qobject_cast<QLineEdit *>(field)->text();
}

void OptionEditor::setBlankText(const std::string &blank, const QString &text)
{
    QWidget *field = m_blanks.at(blank);
    if (auto *choice = qobject_cast<InlineChoice *>(field)) {
        choice->setCurrentId(text);
        return;
    }
    auto *line = qobject_cast<QLineEdit *>(field);
    if (line->text() == text) // setting it again would move the cursor
        return;
    line->setText(text);
    if (!line->hasFocus())
        line->setCursorPosition(0); // the beginning of a long text is what one wants to see
}

void OptionEditor::enableBlanks()
{
    for (const Line &line : m_lines) {
        for (const std::string &blank : line.blanks)
            m_blanks.at(blank)->setEnabled(line.box->isChecked());
    }
}

std::optional<std::size_t> OptionEditor::ownerOf(const QObject *blank) const
{
    for (std::size_t option = 0; option < m_lines.size(); ++option) {
        for (const std::string &id : m_lines[option].blanks) {
            if (m_blanks.at(id) == blank)
                return option;
        }
    }
    return std::nullopt;
}

bool OptionEditor::eventFilter(QObject *watched, QEvent *event)
{
    auto *blank = qobject_cast<QWidget *>(watched);
    const bool pressedWhileOff =
        event->type() == QEvent::MouseButtonPress && blank != nullptr && !blank->isEnabled() && isEnabled();
    if (pressedWhileOff && mode() == Mode::Editable) {
        // Who clicks into the blank of an option means that option.
        if (const std::optional<std::size_t> owner = ownerOf(watched)) {
            m_lines[*owner].box->setChecked(true);
            blank->setFocus(Qt::MouseFocusReason);
        }
    }
    return AnswerEditor::eventFilter(watched, event);
}

} // namespace facet
