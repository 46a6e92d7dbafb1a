#pragma once

#include "workbook/RecordTable.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace facet
{

/// Rows of A.7 that start on a later day than the person of A.4 left (docs/rules.md, no_use_after_leaving). Throws.
class UsesAfterLeaving
{
public:
    UsesAfterLeaving(Connection &connection, std::int64_t assessment)
        : m_connection(connection), m_assessment(assessment)
    {
    }

    /// Each such row, in no particular order.
    void forEach(const std::function<void(RowId)> &visit) const;
    /// The last day on which the person may have used a system; nullopt when one of that name is still employed or none
    /// is known. `person` is trimmed and not blank.
    [[nodiscard]] std::optional<std::string> lastDayOf(std::string_view person) const;

private:
    Connection &m_connection;
    std::int64_t m_assessment;
};

} // namespace facet
