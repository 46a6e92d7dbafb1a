#include "workbook/UsageComparison.h"

#include "workbook/Failure.h"
#include "workbook/Schema.h"
#include "workbook/Transaction.h"
#include "workbook/WorkbookDatabase.h"

namespace facet
{

namespace
{

/// What holdMoment() hands out. Members end in reverse order.
struct Moment {
    Moment(Connection &connection, std::function<bool()> stop)
        : interruption(connection, std::move(stop)), transaction(connection)
    {
    }
    Interruption interruption;
    ReadTransaction transaction;
};

/// The rows of one assessment by system and month, counted into `column` of the two.
std::string countsSql(const RecordTable &table, const std::string &counts)
{
    return "SELECT coalesce(" + trimmedSql("system_no") +
           ", '') AS system, coalesce(substr(started_key, 1, 7), '') AS month, " + counts + " FROM " + table.sqlName() +
           " WHERE assessment = ? GROUP BY 1, 2";
}

void countByMonth(Connection &db, const RecordTable &table, std::int64_t before, std::int64_t after,
                  UsageChange &change)
{
    Query query(db, "SELECT system, month, sum(earlier), sum(later) FROM (" +
                        countsSql(table, "count(*) AS earlier, 0 AS later") + " UNION ALL " +
                        countsSql(table, "0, count(*)") + ") GROUP BY system, month ORDER BY system, month");
    query.with(before, after);
    while (query.next()) {
        if (static_cast<std::int64_t>(change.counts.size()) >= mostUsageCounts) {
            ++change.leftOut;
            continue;
        }
        change.counts.push_back({query.text(0), query.text(1), query.integer(2), query.integer(3)});
    }
}

/// Whether some row differs from the one in the same place; both have the same number of rows.
bool anyRowDiffers(Connection &db, const RecordTable &table, std::int64_t before, std::int64_t after)
{
    const std::string sql =
        "SELECT " + table.selectList() + " FROM " + table.sqlName() + " WHERE assessment = ? ORDER BY row_id";
    Query earlier(db, sql);
    Query later(db, sql);
    earlier.with(before);
    later.with(after);
    const int columns = static_cast<int>(table.columns().size());
    while (earlier.next() && later.next()) {
        db.stopIfWanted();
        for (int column = 1; column <= columns; ++column) { // the first is the row's id
            if (earlier.isNull(column) != later.isNull(column) || earlier.view(column) != later.view(column)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

Expected<UsageChange> compareUsage(const Workbook &workbook, const std::string &beforeId, const std::string &afterId)
{
    WorkbookDatabase &database = workbook.database();
    return guarded(database.connection.get(), [&] {
        const RecordTable &table = database.knownTable("A.7");
        const std::int64_t before = database.assessments().find(beforeId).key;
        const std::int64_t after = database.assessments().find(afterId).key;
        UsageChange change;
        change.rowsBefore = database.records(table, before).count();
        change.rowsAfter = database.records(table, after).count();
        countByMonth(database.db(), table, before, after, change);
        change.differs = before != after &&
                         (change.rowsBefore != change.rowsAfter || anyRowDiffers(database.db(), table, before, after));
        return change;
    });
}

Expected<std::shared_ptr<void>> holdMoment(const Workbook &workbook, std::function<bool()> stop)
{
    WorkbookDatabase &database = workbook.database();
    return guarded(database.connection.get(),
                   [&]() -> std::shared_ptr<void> { return std::make_shared<Moment>(database.db(), std::move(stop)); });
}

} // namespace facet
