#include "workbook/CarriedValues.h"

#include "assessment/Blank.h"
#include "assessment/ValueJson.h"
#include "base/Utf8.h"
#include "workbook/Connection.h"
#include "workbook/Failure.h"

#include <nlohmann/json.hpp>

namespace facet
{

namespace
{

using nlohmann::json;

constexpr std::string_view judgementPrefix = "judgements/";
constexpr std::string_view reasonPrefix = "not_applicable/";

[[noreturn]] void failValue(const std::string &pointer, Text message)
{
    fail(ErrorCode::InvalidInput, pointer, std::move(message));
}

std::string obligatoryText(const json &value, const std::string &pointer)
{
    if (!value.is_string() || isBlank(value.get<std::string>())) {
        failValue(pointer, {"此处应为非空的文字。", "A text that is not blank belongs here."});
    }
    return value.get<std::string>();
}

} // namespace

std::vector<std::string> carriedTargets(const CarriedForward &carried)
{
    std::vector<std::string> targets(carried.unconfirmed.begin(), carried.unconfirmed.end());
    for (const auto &[requirement, judgement] : carried.judgements) {
        targets.push_back(std::string(judgementPrefix) + requirement);
    }
    for (const auto &[target, reason] : carried.notApplicable) {
        targets.push_back(std::string(reasonPrefix) + target);
    }
    return targets;
}

json carriedJson(const CarriedForward &carried, std::string_view target)
{
    if (target.starts_with(judgementPrefix)) {
        const auto it = carried.judgements.find(target.substr(judgementPrefix.size()));
        return it == carried.judgements.end() ? json() : writeJudgement(it->second);
    }
    if (target.starts_with(reasonPrefix)) {
        const auto it = carried.notApplicable.find(target.substr(reasonPrefix.size()));
        return it == carried.notApplicable.end() ? json() : json(it->second);
    }
    return carried.unconfirmed.contains(target) ? json(true) : json();
}

void assignCarried(CarriedForward &carried, std::string_view target, const json &value)
{
    const std::string pointer = "/carried/" + std::string(target);
    if (target.starts_with(judgementPrefix)) {
        const std::string name(target.substr(judgementPrefix.size()));
        if (value.is_null()) {
            carried.judgements.erase(name);
        } else {
            carried.judgements[name] = valueOf(readJudgement(value, pointer));
        }
    } else if (target.starts_with(reasonPrefix)) {
        const std::string name(target.substr(reasonPrefix.size()));
        if (value.is_null()) {
            carried.notApplicable.erase(name);
        } else {
            carried.notApplicable[name] = obligatoryText(value, pointer);
        }
    } else if (value.is_null()) {
        carried.unconfirmed.erase(std::string(target));
    } else if (value == json(true)) {
        carried.unconfirmed.emplace(target);
    } else {
        failValue(pointer, {"此处应为 true，或以 null 表示已确认。", "Here belongs true, or null for confirmed."});
    }
}

json commentJson(const Comment &comment)
{
    json value = {
        {"target", comment.target}, {"reviewer", comment.reviewer}, {"at", comment.at}, {"text", comment.text}};
    if (!comment.isOpen()) {
        value["resolved"] = {{"by", comment.resolvedBy}, {"at", comment.resolvedAt}, {"reply", comment.reply}};
    }
    return value;
}

Comment commentFromJson(const json &value, const std::string &pointer)
{
    if (!value.is_object()) {
        failValue(pointer, {"此处应为批注。", "A comment belongs here."});
    }
    const auto textAt = [&](const json &object, const char *name) {
        const auto it = object.find(name);
        return it == object.end() ? obligatoryText(json(), pointer + "/" + name)
                                  : obligatoryText(*it, pointer + "/" + name);
    };
    Comment comment{
        textAt(value, "target"), textAt(value, "reviewer"), textAt(value, "at"), textAt(value, "text"), {}, {}, {}};
    if (const auto resolved = value.find("resolved"); resolved != value.end() && resolved->is_object()) {
        comment.resolvedBy = textAt(*resolved, "by");
        comment.resolvedAt = textAt(*resolved, "at");
        comment.reply = resolved->value("reply", std::string());
    }
    return comment;
}

} // namespace facet
