#include "assessment/ValueJson.h"
#include "assessment/ValueMessages.h"
#include "base/JsonCount.h"
#include "base/JsonPlace.h"
#include "base/Utf8.h"

#include <algorithm>

namespace facet
{

namespace
{

Expected<void> wrong(const JsonPlace &place, Text message)
{
    return failure(ErrorCode::InvalidInput, place.pointer(), std::move(message));
}

Expected<void> checkText(const std::string &text, const JsonPlace &place)
{
    return isValidUtf8(text) ? Expected<void>{} : wrong(place, messages::notUtf8());
}

Expected<void> checkCount(std::int64_t count, const JsonPlace &place)
{
    if (count >= 0 && count <= largestCount) {
        return {};
    }
    return wrong(place,
                 messages::badCount(count < 0 ? CountFault::Negative : CountFault::TooLarge, std::to_string(count)));
}

Expected<void> checkTally(const std::vector<Code> &categories, const Tally &tally, const JsonPlace &place)
{
    for (const auto &[category, count] : tally) {
        const JsonPlace member(place, category);
        if (std::ranges::find(categories, category, &Code::id) == categories.end()) {
            return wrong(member, messages::unknownCategory(category));
        }
        if (Expected<void> checked = checkCount(count, member); !checked) {
            return checked;
        }
    }
    return {};
}

/// `unknown(code)` says what is wrong with a code, or nothing.
template <typename Unknown>
Expected<void> checkCodes(const std::vector<std::string> &codes, const JsonPlace &place, const Unknown &unknown)
{
    for (std::size_t index = 0; index < codes.size(); ++index) {
        const JsonPlace entry(place, index);
        if (std::optional<Text> message = unknown(codes[index])) {
            return wrong(entry, std::move(*message));
        }
        const auto here = codes.begin() + static_cast<std::ptrdiff_t>(index);
        if (std::find(codes.begin(), here, codes[index]) != here) {
            return wrong(entry, messages::namedTwice(codes[index]));
        }
    }
    return {};
}

Expected<void> checkFieldValue(const Field &field, const FieldValue &value, const JsonPlace &place)
{
    if (std::holds_alternative<std::monostate>(value)) {
        return {};
    }
    const auto *const text = std::get_if<std::string>(&value);
    const auto *const number = std::get_if<std::int64_t>(&value);
    const auto *const codes = std::get_if<std::vector<std::string>>(&value);
    const auto *const tally = std::get_if<Tally>(&value);
    const auto unknown = [&](const std::string &code) {
        return field.code(code) == nullptr ? std::optional(messages::unknownCode(field, code)) : std::nullopt;
    };
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Date:
    case FieldType::Time:
        return text != nullptr ? checkText(*text, place) : wrong(place, messages::wrongType(field.id));
    case FieldType::Choice:
        if (text == nullptr) {
            break;
        }
        return field.code(*text) != nullptr ? Expected<void>{} : wrong(place, messages::unknownCode(field, *text));
    case FieldType::MultiChoice:
        return codes != nullptr ? checkCodes(*codes, place, unknown) : wrong(place, messages::wrongType(field.id));
    case FieldType::Number:
        return number != nullptr ? checkCount(*number, place) : wrong(place, messages::wrongType(field.id));
    case FieldType::Tally:
        return tally != nullptr ? checkTally(field.codes, *tally, place) : wrong(place, messages::wrongType(field.id));
    }
    return wrong(place, messages::wrongType(field.id));
}

Expected<void> checkDetails(const Item &item, const ChoiceAnswer &answer, const JsonPlace &place)
{
    const JsonPlace details(place, "details");
    for (const auto &[id, text] : answer.details) {
        const JsonPlace member(details, id);
        const Field *const field = item.detail(id).field;
        if (field == nullptr) {
            return wrong(member, messages::unknownDetail(item.id, id));
        }
        if (text.empty()) { // nothing was typed; it is not written, either
            continue;
        }
        const bool isCoded = field->type == FieldType::Choice;
        if (isCoded && field->code(text) == nullptr) {
            return wrong(member, messages::unknownCode(*field, text));
        }
        if (Expected<void> checked = checkText(text, member); !checked) {
            return checked;
        }
    }
    return {};
}

Expected<void> check(const Item &item, const ChoiceAnswer &answer, const JsonPlace &place)
{
    if (item.option(answer.choice) == nullptr) {
        return wrong(JsonPlace(place, "choice"), messages::unknownOption(item.id, answer.choice));
    }
    return checkDetails(item, answer, place);
}

Expected<void> check(const Item &item, const MultiChoiceAnswer &answer, const JsonPlace &place)
{
    const JsonPlace choices(place, "choices");
    const JsonPlace other(place, "other");
    const auto unknown = [&](const std::string &code) {
        return item.option(code) == nullptr ? std::optional(messages::unknownOption(item.id, code)) : std::nullopt;
    };
    if (Expected<void> checked = checkCodes(answer.choices, choices, unknown); !checked) {
        return checked;
    }
    if (!answer.other.empty() && item.detail("other").field == nullptr) {
        return wrong(other, messages::unknownDetail(item.id, "other"));
    }
    return checkText(answer.other, other);
}

Expected<void> check(const Item & /*item*/, std::int64_t number, const JsonPlace &place)
{
    return checkCount(number, place);
}

Expected<void> check(const Item & /*item*/, const std::string &text, const JsonPlace &place)
{
    return checkText(text, place);
}

Expected<void> check(const Item &item, const Tally &tally, const JsonPlace &place)
{
    return checkTally(item.categories, tally, place);
}

Expected<void> check(const Item &item, const ListAnswer &list, const JsonPlace &place)
{
    for (std::size_t row = 0; row < list.rows.size(); ++row) {
        const JsonPlace entry(place, row);
        const std::vector<FieldValue> &values = list.rows[row].values;
        if (values.size() != item.columns.size()) {
            return wrong(entry, messages::wrongType(item.id));
        }
        for (std::size_t column = 0; column < values.size(); ++column) {
            const JsonPlace cell(entry, item.columns[column].id);
            if (Expected<void> checked = checkFieldValue(item.columns[column], values[column], cell); !checked) {
                return checked;
            }
        }
    }
    return {};
}

bool isOfType(AnswerType type, const Answer &answer)
{
    switch (type) {
    case AnswerType::Choice:
        return std::holds_alternative<ChoiceAnswer>(answer);
    case AnswerType::MultiChoice:
        return std::holds_alternative<MultiChoiceAnswer>(answer);
    case AnswerType::Number:
        return std::holds_alternative<std::int64_t>(answer);
    case AnswerType::Text:
        return std::holds_alternative<std::string>(answer);
    case AnswerType::Tally:
        return std::holds_alternative<Tally>(answer);
    case AnswerType::List:
        return std::holds_alternative<ListAnswer>(answer);
    }
    return false;
}

} // namespace

Expected<void> validateAnswer(const Item &item, const Answer &answer)
{
    const JsonPlace place("");
    if (!isOfType(item.type, answer)) {
        return wrong(place, messages::wrongType(item.id));
    }
    return std::visit([&](const auto &value) { return check(item, value, place); }, answer);
}

Expected<void> validateFieldValue(const Field &field, const FieldValue &value)
{
    return checkFieldValue(field, value, JsonPlace(""));
}

} // namespace facet
