#pragma once

#include "workbook/RecordTable.h"
#include "workbook/RowView.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// Takes rows with the stored text of one column and gives their ids in order. Holds 32 bytes and the beginning of the
/// text of each row.
class RowSorter
{
public:
    RowSorter(const RecordTable &table, const RowOrder &order);

    void add(RowId id, std::string_view stored);
    /// Gives the ids in order, the first few before the rest is sorted.
    void give(const std::function<void(RowId)> &take);

private:
    /// Valid values, texts that are no valid date, blank ones: in this order whichever way values are sorted.
    enum class Rank : std::uint32_t { Valid, Odd, Blank };
    struct Entry {
        RowId id = 0;
        std::uint64_t start = 0;  ///< the first bytes of the key, so that most comparisons look no further
        std::uint64_t offset = 0; ///< of the whole key
        std::uint32_t length = 0;
        Rank rank = Rank::Valid;
    };

    /// Appends the key to the keys: it compares by bytes as the values do.
    [[nodiscard]] Rank appendKey(std::string_view stored);
    [[nodiscard]] Rank appendCoded(const FieldValue &value);
    [[nodiscard]] std::string_view keyOf(const Entry &entry) const
    {
        return std::string_view(m_keys).substr(entry.offset, entry.length);
    }
    [[nodiscard]] bool isBefore(const Entry &a, const Entry &b) const;

    const RecordTable &m_table;
    std::size_t m_field;
    bool m_descending;
    std::string m_keys;
    std::vector<Entry> m_entries;
};

} // namespace facet
