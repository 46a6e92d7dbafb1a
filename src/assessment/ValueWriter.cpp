#include "assessment/ValueWriter.h"
#include "assessment/ValueJson.h"

#include <algorithm>
#include <numeric>

namespace facet
{

namespace
{

void writeCodes(JsonWriter &writer, const std::vector<std::string> &codes)
{
    writer.beginArray();
    for (const std::string &code : codes) {
        writer.string(code);
    }
    writer.endArray();
}

void writeTally(JsonWriter &writer, const Tally &tally)
{
    writer.beginObject();
    for (const auto &[category, count] : tally) {
        writer.key(category);
        writer.number(count);
    }
    writer.endObject();
}

void writeChoice(JsonWriter &writer, const ChoiceAnswer &answer)
{
    writer.beginObject();
    writer.key("choice");
    writer.string(answer.choice);
    const auto isTyped = [](const auto &detail) { return !detail.second.empty(); };
    if (std::ranges::any_of(answer.details, isTyped)) {
        writer.key("details");
        writer.beginObject();
        for (const auto &[id, text] : answer.details) {
            if (!text.empty()) {
                writer.key(id);
                writer.string(text);
            }
        }
        writer.endObject();
    }
    writer.endObject();
}

void writeMultiChoice(JsonWriter &writer, const MultiChoiceAnswer &answer)
{
    writer.beginObject();
    writer.key("choices");
    writeCodes(writer, answer.choices);
    if (!answer.other.empty()) {
        writer.key("other");
        writer.string(answer.other);
    }
    writer.endObject();
}

void writeList(JsonWriter &writer, const Item &item, const ListAnswer &list)
{
    const RowWriter rows(item.columns);
    writer.beginArray();
    for (const Row &row : list.rows) {
        rows.write(writer, row);
    }
    writer.endArray();
}

} // namespace

bool holdsSomething(const Answer &answer)
{
    if (const auto *const choices = std::get_if<MultiChoiceAnswer>(&answer)) {
        return !choices->choices.empty() || !choices->other.empty();
    }
    if (const auto *const text = std::get_if<std::string>(&answer)) {
        return !text->empty();
    }
    if (const auto *const tally = std::get_if<Tally>(&answer)) {
        return !tally->empty();
    }
    if (const auto *const list = std::get_if<ListAnswer>(&answer)) {
        return !list->rows.empty();
    }
    return true;
}

bool holdsSomething(const FieldValue &value)
{
    if (const auto *const text = std::get_if<std::string>(&value)) {
        return !text->empty();
    }
    if (const auto *const codes = std::get_if<std::vector<std::string>>(&value)) {
        return !codes->empty();
    }
    if (const auto *const tally = std::get_if<Tally>(&value)) {
        return !tally->empty();
    }
    return std::holds_alternative<std::int64_t>(value);
}

void writeFieldValue(JsonWriter &writer, const FieldValue &value)
{
    if (const auto *const text = std::get_if<std::string>(&value)) {
        writer.string(*text);
    } else if (const auto *const number = std::get_if<std::int64_t>(&value)) {
        writer.number(*number);
    } else if (const auto *const codes = std::get_if<std::vector<std::string>>(&value)) {
        writeCodes(writer, *codes);
    } else if (const auto *const tally = std::get_if<Tally>(&value)) {
        writeTally(writer, *tally);
    } else {
        writer.null();
    }
}

void writeJudgement(JsonWriter &writer, const Judgement &judgement)
{
    writer.beginObject();
    writer.key("reason");
    writer.string(judgement.reason);
    writer.key("verdict");
    writer.string(verdictId(judgement.verdict));
    writer.endObject();
}

RowWriter::RowWriter(const std::vector<Field> &fields) : m_fields(fields), m_order(fields.size())
{
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::ranges::sort(m_order, {}, [&](std::size_t index) -> const std::string & { return m_fields[index].id; });
}

void RowWriter::write(JsonWriter &writer, const Row &row) const
{
    writer.beginObject();
    for (const std::size_t index : m_order) {
        if (index < row.values.size() && holdsSomething(row.values[index])) {
            writer.key(m_fields[index].id);
            writeFieldValue(writer, row.values[index]);
        }
    }
    writer.endObject();
}

void writeAnswer(JsonWriter &writer, const Item &item, const Answer &answer)
{
    if (const auto *const choice = std::get_if<ChoiceAnswer>(&answer)) {
        writeChoice(writer, *choice);
    } else if (const auto *const choices = std::get_if<MultiChoiceAnswer>(&answer)) {
        writeMultiChoice(writer, *choices);
    } else if (const auto *const number = std::get_if<std::int64_t>(&answer)) {
        writer.number(*number);
    } else if (const auto *const text = std::get_if<std::string>(&answer)) {
        writer.string(*text);
    } else if (const auto *const tally = std::get_if<Tally>(&answer)) {
        writeTally(writer, *tally);
    } else if (const auto *const list = std::get_if<ListAnswer>(&answer)) {
        writeList(writer, item, *list);
    }
}

} // namespace facet
