#pragma once

#include "assessment/Assessment.h"
#include "base/JsonCursor.h"
#include "base/JsonKind.h"
#include "base/JsonPlace.h"
#include "catalogue/Catalogue.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace facet
{

/// Reads values straight from JSON text, as the exchange file has them, without a tree between. Every reading function
/// returns false at the first fault; takeError() then tells it, unless the text is no JSON: checkJson() says so. The
/// text must outlive the reader.
class ValueReader
{
public:
    explicit ValueReader(std::string_view text) : m_cursor(text) {}

    bool readAnswer(const Item &item, const JsonPlace &place, Answer &answer);
    bool readFieldValue(const Field &field, const JsonPlace &place, FieldValue &value);
    /// The row may hold another one of these fields, whose memory is used again.
    bool readRow(const std::vector<Field> &fields, const JsonPlace &place, Row &row);
    bool readJudgement(const JsonPlace &place, Judgement &judgement);
    bool readText(const JsonPlace &place, std::string &text);
    /// A text that must not be blank; `what` names it in the message ({"标题", "the title"}).
    bool readObligatoryText(const JsonPlace &place, const Text &what, std::string &text);
    /// An integer from 0 to 2^53-1.
    bool readCount(const JsonPlace &place, std::int64_t &value);

    /// Whether the value here is of this kind; if not, that is the fault.
    bool expect(JsonKind kind, const JsonPlace &place) { return m_cursor.kind() == kind || failKind(kind, place); }
    /// Records the fault and returns false.
    bool fail(const JsonPlace &place, Text message);
    /// The fault of a member that stands twice.
    bool failTwice(const JsonPlace &place);
    /// The fault of a member of this name that must be there and is not.
    bool failMissing(const JsonPlace &object, std::string_view member);
    /// The fault of a member that the format doesn't know.
    bool failUnknownMember(const JsonPlace &place, std::string_view member);

    [[nodiscard]] JsonCursor &cursor() { return m_cursor; }
    [[nodiscard]] Error takeError() { return std::move(m_error); }

private:
    bool failKind(JsonKind kind, const JsonPlace &place);
    bool readChoice(const Item &item, const JsonPlace &place, ChoiceAnswer &answer);
    bool readDetails(const Item &item, const JsonPlace &place, ChoiceAnswer &answer);
    bool readDetail(const Field &field, const JsonPlace &place, std::string &detail);
    bool readMultiChoice(const Item &item, const JsonPlace &place, MultiChoiceAnswer &answer);
    bool readList(const Item &item, const JsonPlace &place, ListAnswer &list);
    bool readTally(const std::vector<Code> &categories, const JsonPlace &place, Tally &tally);
    bool readCode(const Field &field, const JsonPlace &place, std::string &code);
    /// The field with this id, which stands `place`-th in its row; their number when there is none.
    std::size_t indexOfField(const std::vector<Field> &fields, std::string_view id, std::size_t place);
    /// An array of codes, each one for which `isKnown` and none twice.
    template <typename IsKnown>
    bool readCodes(const JsonPlace &place, const IsKnown &isKnown, std::vector<std::string> &codes);

    JsonCursor m_cursor;
    Error m_error;
    std::vector<char> m_seenFields;
    std::vector<std::size_t> m_fieldOrder; ///< the fields of the row before, by place
};

} // namespace facet
