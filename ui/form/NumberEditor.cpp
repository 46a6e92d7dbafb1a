#include "form/NumberEditor.h"

#include "desk/Strings.h"
#include "form/PhraseText.h"
#include "widgets/NumberBlank.h"
#include "widgets/Phrase.h"

namespace facet
{

namespace
{

constexpr double WidthUnits = 22.0; ///< room for "9,007,199,254,740,991" would tear the sentence; it scrolls

} // namespace

NumberEditor::NumberEditor(const Item &item, Language language, QWidget *parent)
    : AnswerEditor(item, language, parent), m_number(new NumberBlank(this))
{
    m_number->setObjectName(QStringLiteral("number_") + toQt(item.id));
    adopt(m_number);
    question()->setLineUnits(firstLineUnits());
    connect(m_number, &NumberBlank::valueEdited, this, [this] { editedSoon(); });
    connect(m_number, &NumberBlank::inputDeclined, this, &AnswerEditor::inputDeclined);
    retranslate();
}

void NumberEditor::retranslate()
{
    fillQuestion([this](const std::string &) { question()->addFixed(m_number, WidthUnits); });
    if (!hasBlank(item().label))
        question()->addFixed(m_number, WidthUnits);
    m_number->setAccessibleName(toQt(item().label.plain(language())));
}

void NumberEditor::showAnswer(const std::optional<Answer> &answer)
{
    const auto *number = answer ? std::get_if<std::int64_t>(&*answer) : nullptr;
    m_number->setValue(number == nullptr ? std::nullopt : std::optional<std::int64_t>(*number));
}

std::optional<Answer> NumberEditor::answer() const
{
    const std::optional<std::int64_t> number = m_number->value();
    return number ? std::optional<Answer>(Answer(*number)) : std::nullopt;
}

QWidget *NumberEditor::firstControl() const
{
    return m_number;
}

void NumberEditor::setFlaws(const std::vector<BlankFlaw> &flaws)
{
    const bool flawed = !flaws.empty();
    m_number->setFlaw(flawed ? flaws.front().flaw : Flaw::None, flawed ? flaws.front().message : QString());
}

} // namespace facet
