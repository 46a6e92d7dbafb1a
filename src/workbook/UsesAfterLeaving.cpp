#include "workbook/UsesAfterLeaving.h"

#include "workbook/Schema.h"

namespace facet
{

/// A started_key is later than every time of the day D when it is greater than "D" followed by "T~".
void UsesAfterLeaving::forEach(const std::function<void(RowId)> &visit) const
{
    const std::string name = trimmedSql("name");
    Query leavers(m_connection, "SELECT " + name + ", max(left_key) FROM a4_person WHERE assessment = ? AND " + name +
                                    " <> '' GROUP BY " + name + " HAVING count(*) = count(left_key)");
    leavers.with(m_assessment);
    Query rows(m_connection, "SELECT row_id FROM a7_usage WHERE assessment = ? AND " + trimmedSql("person") +
                                 " = ? AND started_key IS NOT NULL AND started_key > ? || 'T~'");
    while (leavers.next()) {
        rows.again();
        rows.with(m_assessment, leavers.view(0), leavers.view(1));
        while (rows.next()) {
            visit(rows.integer(0));
        }
    }
}

std::optional<std::string> UsesAfterLeaving::lastDayOf(std::string_view person) const
{
    Query query(m_connection,
                "SELECT count(*), count(left_key), max(left_key) FROM a4_person WHERE assessment = ? AND " +
                    trimmedSql("name") + " = ?");
    query.with(m_assessment, person).next();
    const bool allLeft = query.integer(0) > 0 && query.integer(0) == query.integer(1);
    return allLeft ? std::optional(query.text(2)) : std::nullopt;
}

} // namespace facet
