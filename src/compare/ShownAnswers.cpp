#include "compare/ShownAnswers.h"

#include "assessment/Blank.h"
#include "base/Utf8.h"
#include "report/ReportTexts.h"
#include "report/Values.h"

#include <algorithm>
#include <vector>

namespace facet
{

namespace
{

using Lines = std::vector<std::string>;

std::string joined(const Lines &lines)
{
    std::string text;
    for (const std::string &line : lines) {
        text += (text.empty() ? "" : "\n") + line;
    }
    return text;
}

std::string notChosen(const std::string &label, const std::string &text, Language language)
{
    return reportText(ReportText::NotChosenDetail, language, {{"label", label}, {"text", text}});
}

Lines choiceLines(const Item &item, const ChoiceAnswer &answer, Language language)
{
    Lines lines;
    const std::string summary = answerSummary(item, answer, language);
    if (!summary.empty()) {
        lines.push_back(summary);
    }
    for (const Option &option : item.options) {
        for (const Field &detail : option.details) {
            const auto typed = answer.details.find(detail.id);
            if (option.id != answer.choice && typed != answer.details.end() && !typed->second.empty()) {
                lines.push_back(
                    notChosen(detail.label.in(language), detailText(detail, typed->second, language), language));
            }
        }
    }
    return lines;
}

Lines choicesLines(const Item &item, const MultiChoiceAnswer &answer, Language language)
{
    Lines lines;
    const std::string summary = answerSummary(item, answer, language);
    if (!summary.empty()) {
        lines.push_back(summary);
    }
    const bool chosen = std::find(answer.choices.begin(), answer.choices.end(), "other") != answer.choices.end();
    if (!chosen && !answer.other.empty()) {
        const Option *other = item.option("other");
        const std::string label =
            other == nullptr || other->details.empty() ? "other" : other->details.front().label.in(language);
        lines.push_back(notChosen(label, answer.other, language));
    }
    return lines;
}

Lines listLines(const Item &item, const ListAnswer &answer, Language language)
{
    Lines lines;
    for (const Row &row : answer.rows) {
        std::string line;
        bool filled = false;
        for (std::size_t i = 0; i < item.columns.size() && i < row.values.size(); ++i) {
            const std::string text = fieldText(item.columns[i], row.values[i], language);
            filled = filled || !text.empty();
            line += (i == 0 ? std::string() : reportText(ReportText::WideSpace, language)) +
                    (text.empty() ? reportText(ReportText::Nothing, language) : text);
        }
        if (filled) {
            lines.push_back(line);
        }
    }
    return lines;
}

bool isWideCharacter(std::string_view character)
{
    return character.size() >= 3;
}

} // namespace

std::string shownAnswer(const Item &item, const std::optional<Answer> &answer, Language language)
{
    if (!answer) {
        return {};
    }
    if (const auto *choice = std::get_if<ChoiceAnswer>(&*answer)) {
        return joined(choiceLines(item, *choice, language));
    }
    if (const auto *choices = std::get_if<MultiChoiceAnswer>(&*answer)) {
        return joined(choicesLines(item, *choices, language));
    }
    if (const auto *text = std::get_if<std::string>(&*answer)) {
        return *text;
    }
    if (const auto *list = std::get_if<ListAnswer>(&*answer)) {
        return joined(listLines(item, *list, language));
    }
    return answerSummary(item, *answer, language);
}

std::string shortened(std::string_view text, std::size_t columns)
{
    std::string line;
    std::size_t used = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = std::max<std::size_t>(utf8SequenceLength(text.substr(at)), 1);
        const std::string_view character = text.substr(at, length);
        used += isWideCharacter(character) ? 2U : 1U;
        if (used > columns) {
            return std::string(trimmed(line)) + "…";
        }
        line += character == "\n" || character == "\r" ? " " : character;
        at += length;
    }
    return line;
}

} // namespace facet
