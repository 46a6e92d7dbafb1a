#include "workbook/TargetValues.h"

#include "assessment/Blank.h"
#include "assessment/OpenPoint.h"
#include "assessment/ValueJson.h"
#include "base/Utf8.h"
#include "workbook/CarriedValues.h"
#include "workbook/Failure.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <utility>

namespace facet
{

namespace
{

using nlohmann::json;

template <typename Map>
auto valueIn(const Map &map, const typename Map::key_type &key) -> std::optional<typename Map::mapped_type>
{
    const auto it = map.find(key);
    return it == map.end() ? std::nullopt : std::optional(it->second);
}

[[noreturn]] void failTarget(std::string_view target)
{
    const std::string name = withValidUtf8(target);
    fail(ErrorCode::InvalidInput, name,
         {"没有「" + name +
              "」。可写：评估项（A.1.4）、notes/A.1.4、not_applicable/A.7、judgements/5.2.3-d、assessment/"
              "title、parameters/名称。",
          "There is no target \"" + name +
              "\". Targets are items (A.1.4), notes/A.1.4, not_applicable/A.7, judgements/5.2.3-d, assessment/title, "
              "parameters/NAME, carried/A.1.4, accepted/requirements/5.2.3-d, comments/1."});
}

std::string pointerOf(const ValueTarget &target)
{
    return "/" + target.group + "/" + target.name;
}

std::string textIn(const ValueTarget &target, const json &value)
{
    if (!value.is_string()) {
        fail(ErrorCode::InvalidInput, pointerOf(target), {"此处应为文字。", "A text belongs here."});
    }
    std::string text = value.get<std::string>();
    if (!isValidUtf8(text)) {
        fail(ErrorCode::InvalidInput, pointerOf(target), {"文字不是 UTF-8。", "The text is not UTF-8."});
    }
    return text;
}

void assignAnswer(const Catalogue &catalogue, Assessment &assessment, const ValueTarget &target, const json &value)
{
    assessment.answers.erase(target.name);
    if (value.is_null()) {
        return;
    }
    assessment.answers.emplace(target.name,
                               valueOf(readAnswer(*catalogue.item(target.name), value, pointerOf(target))));
}

void assignReason(Assessment &assessment, const ValueTarget &target, const json &value)
{
    if (value.is_null()) {
        assessment.notApplicable.erase(target.name);
        return;
    }
    std::string reason = textIn(target, value);
    if (isBlank(reason)) {
        fail(ErrorCode::InvalidInput, pointerOf(target),
             {"标为不适用必须写明理由。", "Marking something not applicable needs a reason."});
    }
    assessment.notApplicable[target.name] = std::move(reason);
}

void assignAccepted(Assessment &assessment, const ValueTarget &target, const json &value)
{
    if (value.is_null()) {
        assessment.accepted.erase(target.name);
        return;
    }
    std::string reason = textIn(target, value);
    if (isBlank(reason)) {
        fail(ErrorCode::InvalidInput, pointerOf(target),
             {"接受待处理项必须写明理由。", "Accepting an open point needs a reason."});
    }
    assessment.accepted[target.name] = std::move(reason);
}

void assignComment(Assessment &assessment, const ValueTarget &target, const json &value)
{
    if (value.is_null()) {
        assessment.comments.erase(std::stoll(target.name));
    } else {
        assessment.comments[std::stoll(target.name)] = commentFromJson(value, pointerOf(target));
    }
}

void assignNote(Assessment &assessment, const ValueTarget &target, const json &value)
{
    std::string text = value.is_null() ? std::string() : textIn(target, value);
    if (text.empty()) {
        assessment.notes.erase(target.name);
    } else {
        assessment.notes[target.name] = std::move(text);
    }
}

void assignJudgement(Assessment &assessment, const ValueTarget &target, const json &value)
{
    if (value.is_null()) {
        assessment.judgements.erase(target.name);
        return;
    }
    Judgement judgement = valueOf(readJudgement(value, pointerOf(target)));
    if (isBlank(judgement.reason)) {
        fail(ErrorCode::InvalidInput, pointerOf(target) + "/reason",
             {"判定必须写明理由。", "A judgement needs a reason."});
    }
    assessment.judgements[target.name] = std::move(judgement);
}

void assignParameter(Assessment &assessment, const ValueTarget &target, const json &value)
{
    if (value.is_null()) {
        assessment.parameters.erase(target.name);
        return;
    }
    constexpr std::int64_t largest = (std::int64_t{1} << 53) - 1;
    if (!value.is_number_integer() || value < 0 || value > largest) {
        fail(ErrorCode::InvalidInput, pointerOf(target),
             {"此处应为 0 或更大的整数。", "A whole number of 0 or more belongs here."});
    }
    assessment.parameters[target.name] = value.get<std::int64_t>();
}

std::optional<ValueTarget> takeApart(const Catalogue &catalogue, std::string_view target)
{
    if (catalogue.item(target) != nullptr) {
        return ValueTarget{"answers", std::string(target)};
    }
    const std::size_t slash = target.find('/');
    if (slash == std::string_view::npos) {
        return std::nullopt;
    }
    ValueTarget parsed{std::string(target.substr(0, slash)), std::string(target.substr(slash + 1))};
    const bool known = ((parsed.group == "notes" || parsed.group == "not_applicable") &&
                        isItemOrRecordTable(catalogue, parsed.name)) ||
                       (parsed.group == "judgements" && catalogue.requirement(parsed.name) != nullptr) ||
                       (parsed.group == "parameters" && catalogue.parameter(parsed.name) != nullptr) ||
                       (parsed.group == "assessment" && headerMember({}, parsed.name)) ||
                       (parsed.group == "carried" && isCarriedTarget(catalogue, parsed.name)) ||
                       (parsed.group == "accepted" && isOpenPoint(catalogue, parsed.name)) ||
                       (parsed.group == "comments" && isCommentNumber(parsed.name));
    return known ? std::optional(std::move(parsed)) : std::nullopt;
}

} // namespace

bool isValueTarget(const Catalogue &catalogue, std::string_view target)
{
    return takeApart(catalogue, target).has_value();
}

ValueTarget parseTarget(const Catalogue &catalogue, std::string_view target)
{
    std::optional<ValueTarget> parsed = takeApart(catalogue, target);
    if (!parsed) {
        failTarget(target);
    }
    return std::move(*parsed);
}

std::string valueJson(const Catalogue &catalogue, const Assessment &assessment, const ValueTarget &target)
{
    json value;
    if (target.group == "answers") {
        const Item *item = catalogue.item(target.name);
        if (const auto answer = valueIn(assessment.answers, target.name); answer && item != nullptr) {
            value = writeAnswer(*item, *answer);
        }
    } else if (target.group == "notes") {
        if (const auto text = valueIn(assessment.notes, target.name)) {
            value = *text;
        }
    } else if (target.group == "not_applicable") {
        if (const auto reason = valueIn(assessment.notApplicable, target.name)) {
            value = *reason;
        }
    } else if (target.group == "judgements") {
        if (const auto judgement = valueIn(assessment.judgements, target.name)) {
            value = writeJudgement(*judgement);
        }
    } else if (target.group == "parameters") {
        if (const auto number = valueIn(assessment.parameters, target.name)) {
            value = *number;
        }
    } else if (target.group == "carried") {
        value = carriedJson(assessment.carried, target.name);
    } else if (target.group == "accepted") {
        if (const auto reason = valueIn(assessment.accepted, target.name)) {
            value = *reason;
        }
    } else if (target.group == "comments") {
        if (const auto comment = valueIn(assessment.comments, std::stoll(target.name))) {
            value = commentJson(*comment);
        }
    } else if (const auto member = headerMember(assessment.header, target.name)) {
        value = *member;
    }
    return value.dump();
}

void assignValue(const Catalogue &catalogue, Assessment &assessment, const ValueTarget &target, const json &value)
{
    if (target.group == "answers") {
        assignAnswer(catalogue, assessment, target, value);
    } else if (target.group == "notes") {
        assignNote(assessment, target, value);
    } else if (target.group == "not_applicable") {
        assignReason(assessment, target, value);
    } else if (target.group == "judgements") {
        assignJudgement(assessment, target, value);
    } else if (target.group == "parameters") {
        assignParameter(assessment, target, value);
    } else if (target.group == "carried") {
        assignCarried(assessment.carried, target.name, value);
    } else if (target.group == "accepted") {
        assignAccepted(assessment, target, value);
    } else if (target.group == "comments") {
        assignComment(assessment, target, value);
    } else {
        setHeaderMember(assessment.header, target.name, value.is_null() ? std::string() : textIn(target, value));
    }
}

void storeValue(const WorkbookDatabase &database, std::int64_t key, const Assessment &assessment,
                const ValueTarget &target)
{
    AssessmentStore store = database.assessments();
    if (target.group == "answers") {
        const std::string value = valueJson(database.catalogue, assessment, target);
        store.writeAnswer(key, target.name, value == "null" ? std::nullopt : std::optional(value));
    } else if (target.group == "notes") {
        store.writeNote(key, target.name, valueIn(assessment.notes, target.name));
    } else if (target.group == "not_applicable") {
        store.writeNotApplicable(key, target.name, valueIn(assessment.notApplicable, target.name));
    } else if (target.group == "judgements") {
        store.writeJudgement(key, target.name, valueIn(assessment.judgements, target.name));
    } else if (target.group == "parameters") {
        store.writeParameter(key, target.name, valueIn(assessment.parameters, target.name));
    } else if (target.group == "carried") {
        const std::string value = valueJson(database.catalogue, assessment, target);
        store.writeCarried(key, target.name, value == "null" ? std::nullopt : std::optional(value));
    } else if (target.group == "accepted") {
        store.writeAccepted(key, target.name, valueIn(assessment.accepted, target.name));
    } else if (target.group == "comments") {
        const std::int64_t number = std::stoll(target.name);
        store.writeComment(key, number, valueIn(assessment.comments, number));
    } else {
        store.writeHeader(key, target.name, headerMember(assessment.header, target.name).value_or(std::string()));
    }
}

std::string judgedTarget(const ValueTarget &target)
{
    for (const std::string_view unjudged : {"notes", "assessment", "carried", "accepted", "comments"}) {
        if (target.group == unjudged) {
            return {};
        }
    }
    return target.group == "parameters" ? "parameters/" + target.name : target.name;
}

} // namespace facet
