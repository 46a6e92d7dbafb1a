#include "workbook/Verify.h"

#include "workbook/Schema.h"
#include "workbook/VerifyHistory.h"

#include <SQLiteCpp/Exception.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

namespace facet
{

namespace
{

using Faults = std::vector<WorkbookFault>;

/// Lets a long check of SQLite's own be stopped.
class Interruption
{
public:
    Interruption(Connection &connection, const std::function<bool(double)> &progress)
        : m_handle(connection.handle().getHandle()), m_progress(progress)
    {
        if (m_progress) {
            sqlite3_progress_handler(m_handle, 100'000, &Interruption::ask, this);
        }
    }
    ~Interruption() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    /// Throws Cancelled when the caller wants to stop.
    void report(double done)
    {
        m_done = done;
        if (m_progress && !m_progress(done)) {
            m_stopped = true;
        }
        stopIfWanted();
    }
    void stopIfWanted() const
    {
        if (m_stopped) {
            fail(ErrorCode::Cancelled, {}, {"校验已取消。", "The check was cancelled."});
        }
    }

private:
    static int ask(void *self)
    {
        auto &interruption = *static_cast<Interruption *>(self);
        interruption.m_stopped = interruption.m_stopped || !interruption.m_progress(interruption.m_done);
        return interruption.m_stopped ? 1 : 0;
    }

    sqlite3 *m_handle;
    const std::function<bool(double)> &m_progress;
    double m_done = 0;
    bool m_stopped = false;
};

void checkFile(const WorkbookDatabase &database, Faults &faults)
{
    Query integrity(database.db(), "PRAGMA integrity_check(20)");
    while (integrity.next()) {
        if (const std::string found = integrity.text(0); found != "ok") {
            faults.push_back({"file", {"数据库文件损坏：" + found, "The database file is damaged: " + found}});
        }
    }
    Query keys(database.db(), "PRAGMA foreign_key_check");
    while (keys.next()) {
        const std::string table = keys.text(0);
        faults.push_back({table,
                          {"表 " + table + " 中有一行指向不存在的评估。",
                           "Table " + table + " has a row of an assessment that does not exist."}});
    }
    for (auto &[name, message] : schemaFaults(database.db())) {
        faults.push_back({name, std::move(message)});
    }
}

/// `sql` gives a row for each count that is wrong.
void checkCounts(const WorkbookDatabase &database, const std::string &place, const std::string &sql, Faults &faults)
{
    Query query(database.db(), sql);
    if (query.next()) {
        faults.push_back(
            {place,
             {"表 " + place + " 的计数与记录不符，可能在面鉴之外被改动。",
              "The counts in table " + place + " are not those of the rows; something was changed outside Facet."}});
    }
}

/// The rows of both queries that the other one does not have.
std::string difference(const std::string &a, const std::string &b)
{
    return "SELECT * FROM (" + a + " EXCEPT " + b + ") UNION ALL SELECT * FROM (" + b + " EXCEPT " + a + ") LIMIT 1";
}

void checkTableCounts(const WorkbookDatabase &database, const RecordTable &table, Faults &faults)
{
    const std::string of = " FROM " + table.sqlName() + " WHERE assessment IS NOT NULL";
    const std::string counted = " WHERE table_id = '" + table.id() + "'";
    checkCounts(database, "record_block",
                difference("SELECT assessment, block, rows FROM record_block" + counted,
                           "SELECT assessment, row_id / 1024, count(*)" + of + " GROUP BY 1, 2"),
                faults);
    checkCounts(database, "record_fault",
                difference("SELECT assessment, faults, rows FROM record_fault" + counted,
                           "SELECT assessment, faults, count(*)" + of + " GROUP BY 1, 2"),
                faults);
    for (const RecordColumn &column : table.columns()) {
        if (column.counting == ValueCounting::None) {
            continue;
        }
        const std::string value = trimmedSql(column.field->id);
        const std::string first = column.counting == ValueCounting::Reference ? "min(row_id)" : "NULL";
        checkCounts(database, "record_value",
                    difference("SELECT assessment, value, rows, first_row FROM record_value" + counted +
                                   " AND field = '" + column.field->id + "'",
                               "SELECT assessment, " + value + ", count(*), " + first + of + " AND " + value +
                                   " <> '' GROUP BY 1, 2"),
                    faults);
    }
}

/// That the derived columns of each row say what its fields do.
void checkDerived(const WorkbookDatabase &database, const RecordTable &table, Interruption &interruption,
                  Faults &faults)
{
    std::string sql = "SELECT " + table.selectList() + ", faults";
    for (const RecordColumn &column : table.columns()) {
        if (!column.key.empty()) {
            sql += ", " + column.key;
        }
    }
    Query query(database.db(), sql + " FROM " + table.sqlName());
    std::size_t wrong = 0;
    std::string first;
    while (query.next()) {
        const Row row = table.readRow(query, 1);
        int at = 1 + static_cast<int>(table.columns().size());
        bool same = query.integer(at) == table.faults(row);
        for (std::size_t i = 0; i < table.columns().size(); ++i) {
            if (!table.columns()[i].key.empty()) {
                ++at;
                const auto key = query.isNull(at) ? std::nullopt : std::optional(query.text(at));
                same = same && key == table.keyOf(i, row.values[i]);
            }
        }
        if (!same && wrong++ == 0) {
            first = query.text(0);
        }
        interruption.stopIfWanted();
    }
    if (wrong > 0) {
        faults.push_back({table.sqlName() + "/" + first,
                          {table.id() + " 中有 " + std::to_string(wrong) +
                               " 条记录的内容在面鉴之外被改动，第一条的 row_id 为 " + first + "。",
                           std::to_string(wrong) + " rows of " + table.id() +
                               " were changed outside Facet, the first with row_id " + first + "."}});
    }
}

std::vector<std::string> assessmentIds(const WorkbookDatabase &database)
{
    std::vector<std::string> ids;
    Query query(database.db(), "SELECT uuid FROM assessment ORDER BY id");
    while (query.next()) {
        ids.push_back(query.text(0));
    }
    return ids;
}

/// Runs one part of the check; what stops it is a fault as well.
template <typename Part>
void runPart(const WorkbookDatabase &database, Interruption &interruption, const std::string &place, Faults &faults,
             const Part &part)
{
    const Expected<void> done = guarded(database.connection.get(), part);
    interruption.stopIfWanted();
    if (!done) {
        if (done.error().code == ErrorCode::Cancelled) {
            throw Failure(done.error());
        }
        faults.push_back({done.error().place.empty() ? place : done.error().place, done.error().message});
    }
}

} // namespace

std::vector<WorkbookFault> verifyWorkbook(const WorkbookDatabase &database, const std::function<bool(double)> &progress)
{
    Interruption interruption(database.db(), progress);
    Faults faults;
    interruption.report(0);
    runPart(database, interruption, "file", faults, [&] { checkFile(database, faults); });
    interruption.report(0.3);
    runPart(database, interruption, "history", faults, [&] { verifyChain(database, faults); });
    double done = 0.4;
    for (const RecordTable &table : database.tables) {
        interruption.report(done);
        runPart(database, interruption, table.sqlName(), faults, [&] {
            checkTableCounts(database, table, faults);
            checkDerived(database, table, interruption, faults);
        });
        done += 0.1;
    }
    std::vector<std::string> ids;
    runPart(database, interruption, "assessment", faults, [&] { ids = assessmentIds(database); });
    for (std::size_t i = 0; i < ids.size(); ++i) {
        interruption.report(0.8 + 0.2 * static_cast<double>(i) / static_cast<double>(ids.size()));
        runPart(database, interruption, ids[i], faults, [&] { HistoryWalk(database, ids[i], faults).run(); });
    }
    interruption.report(1);
    return faults;
}

} // namespace facet
