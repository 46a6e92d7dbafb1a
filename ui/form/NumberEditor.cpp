#include "form/NumberEditor.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "form/PhraseText.h"
#include "theme/ThemeSource.h"
#include "widgets/NumberBlank.h"
#include "widgets/Phrase.h"

#include <algorithm>
#include <cmath>

namespace facet
{

namespace
{

constexpr double WidthUnits = 16.0;
constexpr double EdgeUnits = 9.0; ///< of a blank beside its digits: margins and arrows

} // namespace

void fitToValue(NumberBlank &number, double units)
{
    const Theme &theme = themeOf(&number);
    const QString widest = number.value() ? groupedNumber(*number.value()) : QString();
    const double needed = static_cast<double>(number.fontMetrics().horizontalAdvance(widest)) / theme.u(1) + EdgeUnits;
    number.setWidthUnits(std::max(units, std::ceil(needed)), units);
}

NumberEditor::NumberEditor(const Item &item, Language language, QWidget *parent)
    : AnswerEditor(item, language, parent), m_number(new NumberBlank(this))
{
    m_number->setObjectName(QStringLiteral("number_") + toQt(item.id));
    adopt(m_number);
    question()->setLineUnits(firstLineUnits());
    connect(m_number, &NumberBlank::valueEdited, this, [this] {
        fit();
        editedSoon();
    });
    connect(m_number, &NumberBlank::inputDeclined, this, &AnswerEditor::inputDeclined);
    retranslate();
    followTheme(this, [this](const Theme &) { fit(); });
}

void NumberEditor::fit()
{
    fitToValue(*m_number, WidthUnits);
}

void NumberEditor::retranslate()
{
    fillQuestion([this](const std::string &) { question()->addFixed(m_number); });
    if (!hasBlank(item().label))
        question()->addFixed(m_number);
    m_number->setAccessibleName(toQt(item().label.plain(language())));
}

void NumberEditor::showAnswer(const std::optional<Answer> &answer)
{
    const auto *number = answer ? std::get_if<std::int64_t>(&*answer) : nullptr;
    m_number->setValue(number == nullptr ? std::nullopt : std::optional<std::int64_t>(*number));
    fit();
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
