#include "report/Values.h"

#include "assessment/Blank.h"
#include "assessment/DateTime.h"
#include "report/ReportTexts.h"
#include "report/Words.h"

#include <map>
#include <variant>

namespace facet
{

namespace
{

std::string join(const std::vector<std::string> &parts, ReportText separator, Language language)
{
    std::string joined;
    for (const std::string &part : parts) {
        joined += joined.empty() ? std::string() : reportText(separator, language);
        joined += part;
    }
    return joined;
}

std::string codeLabel(const Field &field, const std::string &id, Language language)
{
    const Code *code = field.code(id);
    return code == nullptr ? id : code->label.in(language);
}

std::string dateText(const std::string &typed, Language language)
{
    const std::optional<std::string> valid = normalisedDate(typed);
    return valid ? *valid : typed + reportText(ReportText::InvalidDate, language);
}

std::string timeText(const std::string &typed, Language language)
{
    std::optional<std::string> valid = normalisedTime(typed);
    if (!valid) {
        return typed + reportText(ReportText::InvalidTime, language);
    }
    valid->at(10) = ' ';
    if (valid->ends_with(":00")) {
        valid->resize(valid->size() - 3);
    }
    return *valid;
}

std::string stringText(const Field &field, const std::string &typed, Language language)
{
    if (isBlank(typed)) {
        return {};
    }
    switch (field.type) {
    case FieldType::Choice:
        return codeLabel(field, typed, language);
    case FieldType::Date:
        return dateText(typed, language);
    case FieldType::Time:
        return timeText(typed, language);
    case FieldType::Text:
    case FieldType::MultiChoice:
    case FieldType::Number:
    case FieldType::Tally:
        break;
    }
    return typed;
}

std::string codesText(const Field &field, const std::vector<std::string> &codes, Language language)
{
    std::vector<std::string> labels;
    labels.reserve(codes.size());
    for (const std::string &code : codes) {
        labels.push_back(codeLabel(field, code, language));
    }
    return join(labels, ReportText::EnumerationMark, language);
}

/// What was typed on a detail blank of the option, or that nothing was.
std::string blankText(const Option &option, const std::map<std::string, std::string, std::less<>> &typed,
                      const std::string &id, Language language)
{
    const auto found = typed.find(id);
    if (found == typed.end() || isBlank(found->second)) {
        return reportText(ReportText::EvidenceUnanswered, language);
    }
    for (const Field &detail : option.details) {
        if (detail.id == id) {
            return detailText(detail, found->second, language);
        }
    }
    return found->second;
}

/// The option as printed with its blanks filled in.
std::string optionText(const Option &option, const std::map<std::string, std::string, std::less<>> &typed,
                       Language language)
{
    const std::string colon = reportText(ReportText::Colon, language);
    std::string text;
    bool afterBlank = false;
    for (const PhraseSegment &segment : option.label.in(language)) {
        switch (segment.kind) {
        case PhraseSegment::Kind::Words:
            text += (afterBlank ? reportText(ReportText::Semicolon, language) : std::string()) + segment.value;
            break;
        case PhraseSegment::Kind::Blank: {
            const std::string_view before = trimmed(text);
            const bool introduced = before.ends_with("：") || before.ends_with(":");
            if (!introduced) {
                text = std::string(before) + colon;
            }
            text += blankText(option, typed, segment.value, language);
            break;
        }
        case PhraseSegment::Kind::Table:
            text += reportText(ReportText::TableName, language, {{"id", segment.value}});
            break;
        }
        afterBlank = segment.kind == PhraseSegment::Kind::Blank;
    }
    return text;
}

std::string choiceSummary(const Item &item, const ChoiceAnswer &answer, Language language)
{
    const Option *option = item.option(answer.choice);
    return option == nullptr ? answer.choice : optionText(*option, answer.details, language);
}

std::string choicesSummary(const Item &item, const MultiChoiceAnswer &answer, Language language)
{
    std::vector<std::string> labels;
    for (const Option &option : item.options) {
        for (const std::string &choice : answer.choices) {
            if (choice != option.id) {
                continue;
            }
            labels.push_back(optionText(option, {{"other", answer.other}}, language));
        }
    }
    return join(labels, ReportText::EnumerationMark, language);
}

std::string listSummary(const Item &item, const ListAnswer &answer, Language language)
{
    std::vector<std::string> rows;
    for (const Row &row : answer.rows) {
        std::vector<std::string> cells;
        for (std::size_t i = 0; i < item.columns.size() && i < row.values.size(); ++i) {
            const std::string text = fieldText(item.columns[i], row.values[i], language);
            cells.push_back(text.empty() ? reportText(ReportText::Nothing, language) : text);
        }
        if (!isBlankListRow(row)) {
            rows.push_back(join(cells, ReportText::WideSpace, language));
        }
    }
    return join(rows, ReportText::Semicolon, language);
}

} // namespace

std::string tallyText(const std::vector<Code> &categories, const Tally &tally, Language language)
{
    std::vector<std::string> parts;
    for (const Code &category : categories) {
        const auto found = tally.find(category.id);
        const std::string count =
            found == tally.end() ? reportText(ReportText::Nothing, language) : groupedNumber(found->second);
        parts.push_back(category.label.in(language) + " " + count);
    }
    return join(parts, ReportText::WideSpace, language);
}

std::string fieldText(const Field &field, const FieldValue &value, Language language)
{
    if (!isFilled(value)) {
        return {};
    }
    if (const auto *typed = std::get_if<std::string>(&value)) {
        return stringText(field, *typed, language);
    }
    if (const auto *number = std::get_if<std::int64_t>(&value)) {
        return groupedNumber(*number);
    }
    if (const auto *codes = std::get_if<std::vector<std::string>>(&value)) {
        return codesText(field, *codes, language);
    }
    const auto *tally = std::get_if<Tally>(&value);
    return tally == nullptr ? std::string() : tallyText(field.codes, *tally, language);
}

std::string detailText(const Field &detail, const std::string &typed, Language language)
{
    return detail.type == FieldType::Choice ? codeLabel(detail, typed, language) : typed;
}

std::string answerSummary(const Item &item, const Answer &answer, Language language)
{
    if (!isAnswered(item, answer)) {
        return {};
    }
    if (const auto *choice = std::get_if<ChoiceAnswer>(&answer)) {
        return choiceSummary(item, *choice, language);
    }
    if (const auto *choices = std::get_if<MultiChoiceAnswer>(&answer)) {
        return choicesSummary(item, *choices, language);
    }
    if (const auto *number = std::get_if<std::int64_t>(&answer)) {
        return groupedNumber(*number);
    }
    if (const auto *text = std::get_if<std::string>(&answer)) {
        return *text;
    }
    if (const auto *tally = std::get_if<Tally>(&answer)) {
        return tallyText(item.categories, *tally, language);
    }
    return listSummary(item, std::get<ListAnswer>(answer), language);
}

} // namespace facet
