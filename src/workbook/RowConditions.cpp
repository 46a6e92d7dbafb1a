#include "workbook/RowConditions.h"

#include "assessment/Blank.h"
#include "assessment/DateTime.h"
#include "base/TextSearch.h"
#include "workbook/Failure.h"
#include "workbook/Schema.h"

#include <memory>

namespace facet
{

namespace
{

/// Beyond so many values, rows are rather looked through than fetched one value after the other.
constexpr std::size_t mostValues = 20'000;

/// The codes whose label or id is looked for.
std::vector<std::string> codesNamed(const Field &field, const TextSearch &search)
{
    std::vector<std::string> codes;
    for (const Code &code : field.codes) {
        if (search.isIn(code.label.zh) || search.isIn(code.label.en) || search.is(code.id)) {
            codes.push_back(code.id);
        }
    }
    return codes;
}

/// nullopt when no code is meant.
std::optional<RowCondition> codedCondition(const Field &field, std::size_t at, const TextSearch &search)
{
    std::vector<std::string> codes = codesNamed(field, search);
    if (codes.empty()) {
        return std::nullopt;
    }
    const bool several = field.type == FieldType::MultiChoice;
    if (several) {
        for (std::string &code : codes) {
            code.insert(code.begin(), '"');
            code += '"';
        }
    }
    RowCondition condition;
    condition.fields = {at};
    condition.holds = [codes, several, at](const StoredCells &cells) {
        const std::string_view stored = cells.text(at);
        return std::any_of(codes.begin(), codes.end(), [&](const std::string &code) {
            return several ? stored.find(code) != std::string_view::npos : stored == code;
        });
    };
    return condition;
}

/// The values of a counted column that have the text, and how many rows they stand in.
struct FoundValues {
    std::int64_t rows = 0;
    std::vector<std::string> values;
};

FoundValues valuesWith(const SessionState &state, const RecordTable &table, const RecordColumn &column,
                       const TextSearch &search)
{
    FoundValues found;
    Query query(state.database.db(),
                "SELECT value, rows FROM record_value WHERE assessment = ? AND table_id = ? AND field = ?");
    query.with(state.key, table.id(), column.field->id);
    while (query.next()) {
        if (search.isIn(query.view(0))) {
            found.rows += query.integer(1);
            if (found.values.size() <= mostValues) {
                found.values.push_back(query.text(0));
            }
        }
    }
    return found;
}

void collectRows(const SessionState &state, const RecordTable &table, const std::string &column,
                 const std::vector<std::string> &values, std::vector<RowId> &ids)
{
    Query rows(state.database.db(),
               "SELECT row_id FROM " + table.sqlName() + " WHERE assessment = ? AND " + trimmedSql(column) + " = ?");
    for (const std::string &value : values) {
        rows.with(state.key, value);
        while (rows.next()) {
            ids.push_back(rows.integer(0));
        }
        rows.again();
    }
}

/// Counted values are trimmed: what begins or ends with a blank may stand at the edge of one.
bool isTrimmed(std::string_view text)
{
    return trimmed(text).size() == text.size();
}

/// nullopt when no row has the text.
std::optional<RowCondition> typedCondition(const SessionState &state, const RecordTable &table, std::size_t at,
                                           const std::string &text)
{
    const auto search = std::make_shared<TextSearch>(text);
    const RecordColumn &column = table.columns()[at];
    RowCondition condition;
    condition.fields = {at};
    condition.holds = [search, at](const StoredCells &cells) { return search->isIn(cells.text(at)); };
    if (column.counting == ValueCounting::None || !isTrimmed(text)) {
        return condition;
    }
    FoundValues found = valuesWith(state, table, column, *search);
    if (found.rows == 0) {
        return std::nullopt;
    }
    if (column.counting == ValueCounting::Reference && found.values.size() <= mostValues) {
        condition.rows = found.rows;
        condition.collect = [&state, &table, &column, values = std::move(found.values)](std::vector<RowId> &ids) {
            collectRows(state, table, column.field->id, values, ids);
        };
    }
    return condition;
}

void requireDay(const std::string &day)
{
    if (!day.empty() && !normalisedDate(day)) {
        fail(ErrorCode::InvalidInput, day,
             {"「" + day + "」不是有效日期，应为 2026-03-31 的形式。",
              "\"" + day + "\" is no valid date such as 2026-03-31."});
    }
}

} // namespace

StoredCells::StoredCells(const RecordTable &table, const std::vector<std::size_t> &fields)
    : m_selectList("row_id, faults"), m_at(table.columns().size(), -1)
{
    int next = 2;
    for (const std::size_t field : fields) {
        if (m_at[field] < 0) {
            m_at[field] = next++;
            m_selectList += ", " + table.columns()[field].field->id;
        }
    }
}

AnyCondition textConditions(const SessionState &state, const RecordTable &table, const RowFilter &filter)
{
    const TextSearch search(filter.text);
    AnyCondition any;
    for (std::size_t at = 0; at < table.columns().size(); ++at) {
        const Field &field = *table.columns()[at].field;
        if ((filter.inField && *filter.inField != at) || field.type == FieldType::Tally) {
            continue;
        }
        auto condition =
            field.codes.empty() ? typedCondition(state, table, at, filter.text) : codedCondition(field, at, search);
        if (condition) {
            any.push_back(std::move(*condition));
        }
    }
    return any;
}

RowCondition dateCondition(const RecordTable &table, const RowFilter &filter)
{
    const std::size_t at = *filter.dateField;
    const FieldType type = table.columns()[at].field->type;
    if (type != FieldType::Date && type != FieldType::Time) {
        fail(ErrorCode::InvalidInput, table.id(),
             {"这一列不是日期或时间。", "This column holds neither dates nor times."});
    }
    requireDay(filter.from);
    requireDay(filter.to);
    const auto normalised = type == FieldType::Date ? normalisedDate : normalisedTime;
    RowCondition condition;
    condition.fields = {at};
    condition.holds = [at, normalised, from = std::string(trimmed(filter.from)),
                       to = std::string(trimmed(filter.to))](const StoredCells &cells) {
        const auto time = normalised(cells.text(at));
        const std::string_view day = time ? std::string_view(*time).substr(0, 10) : std::string_view();
        return time && (from.empty() || day >= from) && (to.empty() || day <= to);
    };
    return condition;
}

} // namespace facet
