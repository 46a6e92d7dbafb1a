#include "assessment/ValueJson.h"
#include "assessment/JsonSpeller.h"
#include "assessment/ValueReader.h"
#include "assessment/ValueWriter.h"
#include "base/JsonPlace.h"

#include <nlohmann/json.hpp>

#include <array>

namespace facet
{

namespace
{

using nlohmann::json;

constexpr std::array<std::string_view, 5> verdictIds = {"conform", "partial", "nonconform", "not_applicable",
                                                        "undetermined"};

/// Spells the tree and lets `read(reader, place, value)` read it back as a value.
template <typename Value, typename Read>
Expected<Value> readThrough(const json &tree, const std::string &pointer, const Read &read)
{
    Expected<std::string> text = spellJson(tree, pointer);
    if (!text) {
        return tl::unexpected<Error>(std::move(text.error()));
    }
    ValueReader reader(*text);
    Value value;
    if (!read(reader, JsonPlace(pointer), value)) {
        return tl::unexpected<Error>(reader.takeError());
    }
    return value;
}

json tallyTree(const Tally &tally)
{
    json tree = json::object();
    for (const auto &[category, count] : tally) {
        tree[category] = count;
    }
    return tree;
}

json choiceTree(const ChoiceAnswer &answer)
{
    json tree{{"choice", answer.choice}};
    for (const auto &[id, text] : answer.details) {
        if (!text.empty()) {
            tree["details"][id] = text;
        }
    }
    return tree;
}

json multiChoiceTree(const MultiChoiceAnswer &answer)
{
    json tree{{"choices", answer.choices}};
    if (!answer.other.empty()) {
        tree["other"] = answer.other;
    }
    return tree;
}

json listTree(const Item &item, const ListAnswer &list)
{
    json tree = json::array();
    for (const Row &row : list.rows) {
        tree.push_back(writeRow(item.columns, row));
    }
    return tree;
}

} // namespace

Expected<Answer> readAnswer(const Item &item, const json &tree, const std::string &pointer)
{
    return readThrough<Answer>(tree, pointer, [&](ValueReader &reader, const JsonPlace &place, Answer &answer) {
        return reader.readAnswer(item, place, answer);
    });
}

json writeAnswer(const Item &item, const Answer &answer)
{
    if (const auto *const choice = std::get_if<ChoiceAnswer>(&answer)) {
        return choiceTree(*choice);
    }
    if (const auto *const choices = std::get_if<MultiChoiceAnswer>(&answer)) {
        return multiChoiceTree(*choices);
    }
    if (const auto *const number = std::get_if<std::int64_t>(&answer)) {
        return *number;
    }
    if (const auto *const text = std::get_if<std::string>(&answer)) {
        return *text;
    }
    if (const auto *const tally = std::get_if<Tally>(&answer)) {
        return tallyTree(*tally);
    }
    return listTree(item, std::get<ListAnswer>(answer));
}

Expected<FieldValue> readFieldValue(const Field &field, const json &tree, const std::string &pointer)
{
    return readThrough<FieldValue>(tree, pointer, [&](ValueReader &reader, const JsonPlace &place, FieldValue &value) {
        return reader.readFieldValue(field, place, value);
    });
}

json writeFieldValue(const Field & /*field*/, const FieldValue &value)
{
    if (!holdsSomething(value)) {
        return nullptr;
    }
    if (const auto *const text = std::get_if<std::string>(&value)) {
        return *text;
    }
    if (const auto *const number = std::get_if<std::int64_t>(&value)) {
        return *number;
    }
    if (const auto *const codes = std::get_if<std::vector<std::string>>(&value)) {
        return *codes;
    }
    return tallyTree(std::get<Tally>(value));
}

Expected<Row> readRow(const std::vector<Field> &fields, const json &tree, const std::string &pointer)
{
    return readThrough<Row>(tree, pointer, [&](ValueReader &reader, const JsonPlace &place, Row &row) {
        return reader.readRow(fields, place, row);
    });
}

json writeRow(const std::vector<Field> &fields, const Row &row)
{
    json tree = json::object();
    for (std::size_t index = 0; index < fields.size() && index < row.values.size(); ++index) {
        if (holdsSomething(row.values[index])) {
            tree[fields[index].id] = writeFieldValue(fields[index], row.values[index]);
        }
    }
    return tree;
}

Expected<Judgement> readJudgement(const json &tree, const std::string &pointer)
{
    return readThrough<Judgement>(tree, pointer, [](ValueReader &reader, const JsonPlace &place, Judgement &judgement) {
        return reader.readJudgement(place, judgement);
    });
}

json writeJudgement(const Judgement &judgement)
{
    return json{{"verdict", verdictId(judgement.verdict)}, {"reason", judgement.reason}};
}

std::string_view verdictId(Verdict verdict)
{
    return verdictIds[static_cast<std::size_t>(verdict)];
}

std::optional<Verdict> verdictFromId(std::string_view id)
{
    for (std::size_t index = 0; index < verdictIds.size(); ++index) {
        if (verdictIds[index] == id) {
            return static_cast<Verdict>(index);
        }
    }
    return std::nullopt;
}

std::string_view statusId(Status status)
{
    switch (status) {
    case Status::Draft:
        return "draft";
    case Status::InReview:
        return "in_review";
    case Status::Final:
        return "final";
    }
    return {};
}

std::optional<Status> statusFromId(std::string_view id)
{
    for (const Status status : {Status::Draft, Status::InReview, Status::Final}) {
        if (statusId(status) == id) {
            return status;
        }
    }
    return std::nullopt;
}

} // namespace facet
