#include "workbook/RowRecount.h"

#include "assessment/Blank.h"
#include "workbook/Schema.h"

#include <algorithm>
#include <utility>

namespace facet
{

RowRecount::RowRecount(const RecordTable &table, std::size_t mostValues)
    : m_table(table), m_mostValues(mostValues), m_bySql(table.countedFields().size(), false),
      m_distinct(table.countedFields().size(), 0)
{
}

RowRecount::OfAssessment &RowRecount::of(std::int64_t assessment)
{
    if (m_latest == nullptr || m_latest->first != assessment) {
        m_latest = &*m_counts.try_emplace(assessment).first;
        m_latest->second.values.resize(m_table.countedFields().size());
    }
    return m_latest->second;
}

void RowRecount::add(const Query &query)
{
    constexpr std::int64_t rowsOfBlock = 1024;
    const int behindFields = 1 + static_cast<int>(m_table.columns().size());
    const RowId id = query.integer(0);
    OfAssessment &counts = of(query.integer(behindFields + 1));
    ++counts.blocks[id / rowsOfBlock];
    ++counts.faults[query.integer(behindFields)];
    for (std::size_t i = 0; i < m_table.countedFields().size(); ++i) {
        if (!m_bySql[i]) {
            addValue(counts, i, query.view(1 + static_cast<int>(m_table.countedFields()[i])), id);
        }
    }
}

void RowRecount::addValue(OfAssessment &counts, std::size_t counted, std::string_view text, RowId id)
{
    const std::string_view value = trimmed(text);
    if (value.empty()) {
        return;
    }
    Values &values = counts.values[counted];
    auto it = values.find(value);
    if (it == values.end()) {
        it = values.emplace(std::string(value), Value{0, id}).first;
        ++m_distinct[counted];
        ++m_allDistinct;
    }
    ++it->second.rows;
    it->second.first = std::min(it->second.first, id);
    if (m_allDistinct > m_mostValues) {
        leaveToSql(static_cast<std::size_t>(std::ranges::max_element(m_distinct) - m_distinct.begin()));
    }
}

void RowRecount::leaveToSql(std::size_t counted)
{
    for (auto &[assessment, counts] : m_counts) {
        counts.values[counted] = Values();
    }
    m_bySql[counted] = true;
    m_allDistinct -= std::exchange(m_distinct[counted], 0);
}

/// `stored` gives assessment, what is counted, and rows: no two rows for the same.
bool RowRecount::hasCountsOf(Query &stored, Counts OfAssessment::*counts) const
{
    std::size_t left = 0;
    for (const auto &[assessment, ofAssessment] : m_counts) {
        left += (ofAssessment.*counts).size();
    }
    while (stored.next()) {
        const auto ofAssessment = m_counts.find(stored.integer(0));
        if (ofAssessment == m_counts.end()) {
            return false;
        }
        const Counts &counted = ofAssessment->second.*counts;
        const auto rows = counted.find(stored.integer(1));
        if (rows == counted.end() || rows->second != stored.integer(2)) {
            return false;
        }
        --left;
    }
    return left == 0;
}

bool RowRecount::hasBlocksOf(Connection &connection) const
{
    Query stored(connection, "SELECT assessment, block, rows FROM record_block WHERE table_id = ?");
    return hasCountsOf(stored.with(m_table.id()), &OfAssessment::blocks);
}

bool RowRecount::hasFaultsOf(Connection &connection) const
{
    Query stored(connection, "SELECT assessment, faults, rows FROM record_fault WHERE table_id = ?");
    return hasCountsOf(stored.with(m_table.id()), &OfAssessment::faults);
}

bool RowRecount::isReference(std::size_t counted) const
{
    return m_table.columns()[m_table.countedFields()[counted]].counting == ValueCounting::Reference;
}

bool RowRecount::hasValuesOf(Connection &connection, std::size_t counted) const
{
    const RecordColumn &column = m_table.columns()[m_table.countedFields()[counted]];
    if (m_bySql[counted]) {
        return hasValuesBySql(connection, column);
    }
    Query stored(connection,
                 "SELECT assessment, value, rows, first_row FROM record_value WHERE table_id = ? AND field = ?");
    stored.with(m_table.id(), column.field->id);
    std::size_t left = m_distinct[counted];
    while (stored.next()) {
        const auto ofAssessment = m_counts.find(stored.integer(0));
        if (ofAssessment == m_counts.end()) {
            return false;
        }
        const Values &values = ofAssessment->second.values[counted];
        const auto value = values.find(stored.view(1));
        const bool same = value != values.end() && value->second.rows == stored.integer(2) &&
                          stored.isNull(3) != isReference(counted) &&
                          (stored.isNull(3) || value->second.first == stored.integer(3));
        if (!same) {
            return false;
        }
        --left;
        connection.stopIfWanted();
    }
    return left == 0;
}

bool RowRecount::hasValuesBySql(Connection &connection, const RecordColumn &column) const
{
    const std::string value = trimmedSql(column.field->id);
    const std::string first = column.counting == ValueCounting::Reference ? "min(row_id)" : "NULL";
    const std::string stored = "SELECT assessment, value, rows, first_row FROM record_value WHERE table_id = '" +
                               m_table.id() + "' AND field = '" + column.field->id + "'";
    Query query(connection,
                "WITH counted AS MATERIALIZED (SELECT assessment, " + value + ", count(*), " + first + " FROM " +
                    m_table.sqlName() + " WHERE assessment IS NOT NULL AND " + value +
                    " <> '' GROUP BY 1, 2) SELECT * FROM (" + stored +
                    " EXCEPT SELECT * FROM counted) UNION ALL SELECT * FROM (SELECT * FROM counted EXCEPT " + stored +
                    ") LIMIT 1");
    return !query.next();
}

} // namespace facet
