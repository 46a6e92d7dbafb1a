#include "assessment/ValueReader.h"
#include "assessment/Blank.h"
#include "assessment/ValueJson.h"
#include "assessment/ValueMessages.h"
#include "base/JsonCount.h"

#include <algorithm>

namespace facet
{

namespace
{

/// The value as one of this type: with its memory when it was one before, else a new one.
template <typename T>
T &madeTo(FieldValue &value)
{
    T *const found = std::get_if<T>(&value);
    return found != nullptr ? *found : value.emplace<T>();
}

} // namespace

bool ValueReader::readAnswer(const Item &item, const JsonPlace &place, Answer &answer)
{
    switch (item.type) {
    case AnswerType::Choice:
        return readChoice(item, place, answer.emplace<ChoiceAnswer>());
    case AnswerType::MultiChoice:
        return readMultiChoice(item, place, answer.emplace<MultiChoiceAnswer>());
    case AnswerType::Number:
        return readCount(place, answer.emplace<std::int64_t>());
    case AnswerType::Text:
        return readText(place, answer.emplace<std::string>());
    case AnswerType::Tally:
        return readTally(item.categories, place, answer.emplace<Tally>());
    case AnswerType::List:
        return readList(item, place, answer.emplace<ListAnswer>());
    }
    return false;
}

bool ValueReader::readChoice(const Item &item, const JsonPlace &place, ChoiceAnswer &answer)
{
    if (!expect(JsonKind::Object, place)) {
        return false;
    }
    bool seenChoice = false;
    bool seenDetails = false;
    const bool isRead = m_cursor.members([&](std::string_view key) {
        const JsonPlace member(place, key);
        if (key == "choice") {
            if (std::exchange(seenChoice, true)) {
                return failTwice(member);
            }
            return readText(member, answer.choice) && (item.option(answer.choice) != nullptr ||
                                                       fail(member, messages::unknownOption(item.id, answer.choice)));
        }
        if (key == "details") {
            return std::exchange(seenDetails, true) ? failTwice(member) : readDetails(item, member, answer);
        }
        return failUnknownMember(member, key);
    });
    return isRead && (seenChoice || failMissing(place, "choice"));
}

bool ValueReader::readDetails(const Item &item, const JsonPlace &place, ChoiceAnswer &answer)
{
    std::vector<std::string> seenEmpty; // empty details are not kept, but still must not stand twice
    return expect(JsonKind::Object, place) && m_cursor.members([&](std::string_view key) {
        const JsonPlace member(place, key);
        const Field *const field = item.detail(key).field;
        if (field == nullptr) {
            return fail(member, messages::unknownDetail(item.id, key));
        }
        std::string detail;
        if (!readDetail(*field, member, detail)) {
            return false;
        }
        if (answer.details.contains(key) || std::ranges::find(seenEmpty, key) != seenEmpty.end()) {
            return failTwice(member);
        }
        if (detail.empty()) {
            seenEmpty.emplace_back(key);
        } else {
            answer.details.emplace(key, std::move(detail));
        }
        return true;
    });
}

bool ValueReader::readDetail(const Field &field, const JsonPlace &place, std::string &detail)
{
    return field.type == FieldType::Choice ? readCode(field, place, detail) : readText(place, detail);
}

bool ValueReader::readMultiChoice(const Item &item, const JsonPlace &place, MultiChoiceAnswer &answer)
{
    if (!expect(JsonKind::Object, place)) {
        return false;
    }
    bool seenChoices = false;
    bool seenOther = false;
    const auto isKnown = [&](const JsonPlace &entry, std::string_view code) {
        return item.option(code) != nullptr || fail(entry, messages::unknownOption(item.id, code));
    };
    const bool isRead = m_cursor.members([&](std::string_view key) {
        const JsonPlace member(place, key);
        if (key == "choices") {
            return std::exchange(seenChoices, true) ? failTwice(member) : readCodes(member, isKnown, answer.choices);
        }
        if (key == "other" && item.detail("other").field != nullptr) {
            return std::exchange(seenOther, true) ? failTwice(member) : readText(member, answer.other);
        }
        return failUnknownMember(member, key);
    });
    return isRead && (seenChoices || failMissing(place, "choices"));
}

template <typename IsKnown>
bool ValueReader::readCodes(const JsonPlace &place, const IsKnown &isKnown, std::vector<std::string> &codes)
{
    return expect(JsonKind::Array, place) && m_cursor.elements([&](std::size_t index) {
        const JsonPlace entry(place, index);
        std::string code;
        if (!readText(entry, code) || !isKnown(entry, code)) {
            return false;
        }
        if (std::ranges::find(codes, code) != codes.end()) {
            return fail(entry, messages::namedTwice(code));
        }
        codes.push_back(std::move(code));
        return true;
    });
}

bool ValueReader::readList(const Item &item, const JsonPlace &place, ListAnswer &list)
{
    return expect(JsonKind::Array, place) && m_cursor.elements([&](std::size_t index) {
        return readRow(item.columns, JsonPlace(place, index), list.rows.emplace_back());
    });
}

bool ValueReader::readTally(const std::vector<Code> &categories, const JsonPlace &place, Tally &tally)
{
    return expect(JsonKind::Object, place) && m_cursor.members([&](std::string_view key) {
        const JsonPlace member(place, key);
        if (std::ranges::find(categories, key, &Code::id) == categories.end()) {
            return fail(member, messages::unknownCategory(key));
        }
        const auto [entry, isNew] = tally.try_emplace(std::string(key), 0);
        return isNew ? readCount(member, entry->second) : failTwice(member);
    });
}

bool ValueReader::readFieldValue(const Field &field, const JsonPlace &place, FieldValue &value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Date:
    case FieldType::Time: {
        auto &text = madeTo<std::string>(value);
        if (!readText(place, text)) {
            return false;
        }
        if (text.empty()) {
            value = std::monostate{};
        }
        return true;
    }
    case FieldType::Choice:
        return readCode(field, place, madeTo<std::string>(value));
    case FieldType::Number:
        return readCount(place, value.emplace<std::int64_t>());
    case FieldType::MultiChoice: {
        const auto isKnown = [&](const JsonPlace &entry, std::string_view code) {
            return field.code(code) != nullptr || fail(entry, messages::unknownCode(field, code));
        };
        auto &codes = madeTo<std::vector<std::string>>(value);
        codes.clear();
        const bool isRead = readCodes(place, isKnown, codes);
        if (codes.empty()) {
            value = std::monostate{};
        }
        return isRead;
    }
    case FieldType::Tally: {
        auto &tally = madeTo<Tally>(value);
        tally.clear();
        const bool isRead = readTally(field.codes, place, tally);
        if (tally.empty()) {
            value = std::monostate{};
        }
        return isRead;
    }
    }
    return false;
}

bool ValueReader::readCode(const Field &field, const JsonPlace &place, std::string &code)
{
    return readText(place, code) && (field.code(code) != nullptr || fail(place, messages::unknownCode(field, code)));
}

/// Rows mostly name their fields in the same order as the row before: the field that came at this place then is tried
/// first.
std::size_t ValueReader::indexOfField(const std::vector<Field> &fields, std::string_view id, std::size_t place)
{
    if (place < m_fieldOrder.size() && m_fieldOrder[place] < fields.size() && fields[m_fieldOrder[place]].id == id) {
        return m_fieldOrder[place];
    }
    const auto index = static_cast<std::size_t>(std::ranges::find(fields, id, &Field::id) - fields.begin());
    m_fieldOrder.resize(std::max(m_fieldOrder.size(), place + 1));
    m_fieldOrder[place] = index;
    return index;
}

bool ValueReader::readRow(const std::vector<Field> &fields, const JsonPlace &place, Row &row)
{
    row.values.resize(fields.size());
    m_seenFields.assign(fields.size(), 0);
    std::size_t position = 0;
    const bool isRead = expect(JsonKind::Object, place) && m_cursor.members([&](std::string_view key) {
        const JsonPlace member(place, key);
        const std::size_t index = indexOfField(fields, key, position);
        if (index == fields.size()) {
            return fail(member, messages::unknownField(key));
        }
        if (std::exchange(m_seenFields[index], 1) != 0) {
            return failTwice(member);
        }
        ++position;
        return readFieldValue(fields[index], member, row.values[index]);
    });
    for (std::size_t index = 0; index < fields.size(); ++index) {
        if (m_seenFields[index] == 0) {
            row.values[index] = std::monostate{};
        }
    }
    return isRead;
}

bool ValueReader::readJudgement(const JsonPlace &place, Judgement &judgement)
{
    if (!expect(JsonKind::Object, place)) {
        return false;
    }
    bool seenVerdict = false;
    bool seenReason = false;
    const bool isRead = m_cursor.members([&](std::string_view key) {
        const JsonPlace member(place, key);
        if (key == "verdict") {
            std::string id;
            if (std::exchange(seenVerdict, true)) {
                return failTwice(member);
            }
            if (!readText(member, id)) {
                return false;
            }
            const std::optional<Verdict> verdict = verdictFromId(id);
            judgement.verdict = verdict.value_or(Verdict::Undetermined);
            return judgement.verdict != Verdict::Undetermined || fail(member, messages::unknownVerdict(id));
        }
        if (key == "reason") {
            return std::exchange(seenReason, true)
                       ? failTwice(member)
                       : readObligatoryText(member, {"理由", "the reason"}, judgement.reason);
        }
        return failUnknownMember(member, key);
    });
    return isRead && (seenVerdict || failMissing(place, "verdict")) && (seenReason || failMissing(place, "reason"));
}

bool ValueReader::readText(const JsonPlace &place, std::string &text)
{
    if (!expect(JsonKind::String, place)) {
        return false;
    }
    text = m_cursor.text();
    return true;
}

bool ValueReader::readObligatoryText(const JsonPlace &place, const Text &what, std::string &text)
{
    return readText(place, text) && (!isBlank(text) || fail(place, messages::mustNotBeBlank(what)));
}

bool ValueReader::readCount(const JsonPlace &place, std::int64_t &value)
{
    if (!expect(JsonKind::Number, place)) {
        return false;
    }
    const std::string_view written = m_cursor.numberText();
    const ParsedCount count = parseCount(written);
    value = count.value;
    return count.fault == CountFault::None || fail(place, messages::badCount(count.fault, written));
}

bool ValueReader::failKind(JsonKind kind, const JsonPlace &place)
{
    return fail(place, messages::wrongKind(kind, m_cursor.kind()));
}

bool ValueReader::fail(const JsonPlace &place, Text message)
{
    m_error = {ErrorCode::InvalidInput, place.pointer(), std::move(message)};
    return false;
}

bool ValueReader::failTwice(const JsonPlace &place)
{
    return fail(place, messages::memberTwice());
}

bool ValueReader::failMissing(const JsonPlace &object, std::string_view member)
{
    return fail(object, messages::memberMissing(member));
}

bool ValueReader::failUnknownMember(const JsonPlace &place, std::string_view member)
{
    return fail(place, messages::unknownMember(member));
}

} // namespace facet
