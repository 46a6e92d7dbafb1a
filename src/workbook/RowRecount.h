#pragma once

#include "workbook/RecordTable.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace facet
{

/// Counts the rows of one table anew, to compare with record_block, record_fault and record_value. Shares nothing with
/// RecordCounts, which wrote them, so that a defect there shows. Throws.
class RowRecount
{
public:
    /// Values of all columns and assessments together are held up to so many different ones, some 10 MiB; beyond that
    /// the column with the most is left to SQL, which takes longer and little memory.
    explicit RowRecount(const RecordTable &table, std::size_t mostValues = 100'000);

    /// A result row: RecordTable::selectList(), then `faults` and `assessment`, which is not NULL.
    void add(const Query &query);

    [[nodiscard]] bool hasBlocksOf(Connection &connection) const;
    [[nodiscard]] bool hasFaultsOf(Connection &connection) const;
    /// `counted` is an index into RecordTable::countedFields().
    [[nodiscard]] bool hasValuesOf(Connection &connection, std::size_t counted) const;

private:
    struct Value {
        std::int64_t rows = 0;
        RowId first = 0;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Values = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;
    using Counts = std::map<std::int64_t, std::int64_t>;
    struct OfAssessment {
        Counts blocks;
        Counts faults;
        std::vector<Values> values; ///< by counted field
    };

    [[nodiscard]] OfAssessment &of(std::int64_t assessment);
    void addValue(OfAssessment &counts, std::size_t counted, std::string_view text, RowId id);
    void leaveToSql(std::size_t counted);
    [[nodiscard]] bool hasCountsOf(Query &stored, Counts OfAssessment::*counts) const;
    [[nodiscard]] bool hasValuesBySql(Connection &connection, const RecordColumn &column) const;
    [[nodiscard]] bool isReference(std::size_t counted) const;

    const RecordTable &m_table;
    std::size_t m_mostValues;
    std::map<std::int64_t, OfAssessment> m_counts;
    std::map<std::int64_t, OfAssessment>::value_type *m_latest = nullptr; ///< rows of one assessment stand together
    std::vector<bool> m_bySql;                                            ///< by counted field
    std::vector<std::size_t> m_distinct;                                  ///< the same
    std::size_t m_allDistinct = 0;
};

} // namespace facet
