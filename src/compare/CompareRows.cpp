#include "compare/CompareParts.h"

#include "assessment/Blank.h"
#include "assessment/ValueWriter.h"

#include <deque>
#include <optional>
#include <unordered_map>

namespace facet
{

namespace
{

using Places = std::deque<std::size_t>;

/// The fields by which people know the rows of a table.
struct KeyFields {
    std::size_t key = 0;
    std::size_t name = 0;
};

KeyFields keyFieldsOf(const Table &table)
{
    const auto field = [&](std::initializer_list<const char *> ids) {
        for (const char *id : ids) {
            if (const std::optional<std::size_t> index = table.fieldIndex(id)) {
                return *index;
            }
        }
        return std::size_t{0};
    };
    return {field({"system_no", "staff_no", "contract_no"}), field({"system_name", "name", "provider"})};
}

std::string trimmedText(const Row &row, std::size_t field)
{
    const auto *text = field < row.values.size() ? std::get_if<std::string>(&row.values[field]) : nullptr;
    return text == nullptr ? std::string() : std::string(trimmed(*text));
}

/// Finds the earlier row that each later one was.
class RowMatcher
{
public:
    RowMatcher(const Table &table, const KeyFields &fields, const std::vector<Row> &before,
               const std::vector<Row> &after)
        : m_writer(table.fields), m_fields(fields), m_before(before), m_after(after),
          m_partner(after.size(), std::nullopt), m_matched(before.size(), false)
    {
    }

    void match()
    {
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            m_earlier[trimmedText(m_before[i], m_fields.key)].push_back(i);
        }
        std::unordered_map<std::string, Places> later;
        for (std::size_t i = 0; i < m_after.size(); ++i) {
            later[trimmedText(m_after[i], m_fields.key)].push_back(i);
        }
        for (auto &[key, rows] : later) {
            const auto found = m_earlier.find(key);
            if (found != m_earlier.end()) {
                matchKey(found->second, rows, key.empty());
            }
        }
    }

    [[nodiscard]] std::optional<std::size_t> earlierOf(std::size_t later) const { return m_partner[later]; }
    [[nodiscard]] bool isMatched(std::size_t earlier) const { return m_matched[earlier]; }

private:
    void pair(std::size_t earlier, std::size_t later)
    {
        m_partner[later] = earlier;
        m_matched[earlier] = true;
    }

    /// Rows with one key: equal ones first, then, when they have a key, the others in their order.
    void matchKey(const Places &earlier, const Places &later, bool blank)
    {
        if (!blank && earlier.size() == 1 && later.size() == 1) {
            pair(earlier.front(), later.front());
            return;
        }
        std::unordered_map<std::string, Places> byContent;
        for (const std::size_t i : earlier) {
            byContent[content(m_before[i])].push_back(i);
        }
        Places rest;
        for (const std::size_t i : later) {
            const auto found = byContent.find(content(m_after[i]));
            if (found == byContent.end() || found->second.empty()) {
                rest.push_back(i);
                continue;
            }
            pair(found->second.front(), i);
            found->second.pop_front();
        }
        for (auto at = earlier.begin(); !blank && at != earlier.end() && !rest.empty(); ++at) {
            if (!m_matched[*at]) {
                pair(*at, rest.front());
                rest.pop_front();
            }
        }
    }

    [[nodiscard]] std::string content(const Row &row) const
    {
        std::string text;
        JsonWriter writer(text);
        m_writer.write(writer, row);
        return text;
    }

    RowWriter m_writer;
    KeyFields m_fields;
    const std::vector<Row> &m_before;
    const std::vector<Row> &m_after;
    std::unordered_map<std::string, Places> m_earlier;
    std::vector<std::optional<std::size_t>> m_partner; ///< by later row
    std::vector<bool> m_matched;                       ///< by earlier row
};

/// The cells that differ; a row that is not there is blank.
std::vector<CellChange> changedCells(const Table &table, const Row *before, const Row *after)
{
    static const FieldValue blank;
    const auto value = [](const Row *row, std::size_t field) -> const FieldValue & {
        return row == nullptr || field >= row->values.size() ? blank : row->values[field];
    };
    std::vector<CellChange> cells;
    for (std::size_t field = 0; field < table.fields.size(); ++field) {
        const FieldValue &earlier = value(before, field);
        const FieldValue &later = value(after, field);
        if (earlier != later) {
            cells.push_back({field, earlier, later});
        }
    }
    return cells;
}

} // namespace

RecordTableChange compareRows(const Table &table, const std::vector<Row> &before, const std::vector<Row> &after)
{
    const KeyFields fields = keyFieldsOf(table);
    RowMatcher matcher(table, fields, before, after);
    matcher.match();
    RecordTableChange change{
        table.id, static_cast<std::int64_t>(before.size()), static_cast<std::int64_t>(after.size()), {}};
    const auto place = [](std::size_t index) { return static_cast<std::int64_t>(index) + 1; };
    for (std::size_t i = 0; i < after.size(); ++i) {
        const std::optional<std::size_t> earlier = matcher.earlierOf(i);
        RowChange row{earlier ? RowChange::Kind::Changed : RowChange::Kind::Added,
                      trimmedText(after[i], fields.key),
                      trimmedText(after[i], fields.name),
                      std::nullopt,
                      place(i),
                      changedCells(table, earlier ? &before[*earlier] : nullptr, &after[i])};
        if (earlier) {
            row.positionBefore = place(*earlier);
        }
        if (!earlier || !row.cells.empty()) {
            change.rows.push_back(std::move(row));
        }
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!matcher.isMatched(i)) {
            change.rows.push_back({RowChange::Kind::Removed, trimmedText(before[i], fields.key),
                                   trimmedText(before[i], fields.name), place(i), std::nullopt,
                                   changedCells(table, &before[i], nullptr)});
        }
    }
    return change;
}

} // namespace facet
