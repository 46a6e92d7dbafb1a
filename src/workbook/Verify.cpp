#include "workbook/Verify.h"

#include "workbook/Schema.h"
#include "workbook/Seals.h"
#include "workbook/VerifyHistory.h"
#include "workbook/VerifyResult.h"

#include <SQLiteCpp/Exception.h>
#include <nlohmann/json.hpp>

namespace facet
{

namespace
{

using Faults = std::vector<WorkbookFault>;

/// Tells how far the check is, and lets it be stopped, also inside SQLite's own checks.
class CheckProgress
{
public:
    CheckProgress(Connection &connection, const std::function<bool(double)> &progress)
        : m_connection(connection), m_progress(progress), m_interruption(connection, asking())
    {
    }

    /// Throws Cancelled when the caller wants to stop.
    void report(double done)
    {
        m_done = done;
        m_stopped = m_stopped || (m_progress && !m_progress(done));
        stopIfWanted();
    }
    void stopIfWanted() const
    {
        m_connection.stopIfWanted();
        if (m_stopped) {
            fail(ErrorCode::Cancelled, {}, {"校验已取消。", "The check was cancelled."});
        }
    }

private:
    std::function<bool()> asking()
    {
        if (!m_progress) {
            return {};
        }
        return [this] {
            m_stopped = m_stopped || !m_progress(m_done);
            return m_stopped;
        };
    }

    Connection &m_connection;
    const std::function<bool(double)> &m_progress;
    double m_done = 0;
    bool m_stopped = false;
    Interruption m_interruption;
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
void checkDerived(const WorkbookDatabase &database, const RecordTable &table, CheckProgress &check, Faults &faults)
{
    std::string sql = "SELECT " + table.selectList() + ", faults";
    for (const std::size_t field : table.keyFields()) {
        sql += ", " + table.columns()[field].key;
    }
    Query query(database.db(), sql + " FROM " + table.sqlName());
    std::size_t wrong = 0;
    std::string first;
    while (query.next()) {
        const Row row = table.readRow(query, 1);
        const RowDerived derived = table.derived(row);
        int at = 1 + static_cast<int>(table.columns().size());
        bool same = query.integer(at) == derived.faults;
        for (const std::optional<std::string> &key : derived.keys) {
            ++at;
            same = same && key == (query.isNull(at) ? std::nullopt : std::optional(query.text(at)));
        }
        if (!same && wrong++ == 0) {
            first = query.text(0);
        }
        check.stopIfWanted();
    }
    if (wrong > 0) {
        faults.push_back({table.sqlName() + "/" + first,
                          {table.id() + " 中有 " + std::to_string(wrong) +
                               " 条记录的内容在面鉴之外被改动，第一条的 row_id 为 " + first + "。",
                           std::to_string(wrong) + " rows of " + table.id() +
                               " were changed outside Facet, the first with row_id " + first + "."}});
    }
}

/// Of assessments that another catalogue judged, which can't be judged again here: that the stored findings are as many
/// of each severity as the assessment says. None at all is what a workbook from before version 3 has until they are
/// filled in.
void checkFindings(const WorkbookDatabase &database, Faults &faults)
{
    Query query(database.db(),
                "SELECT uuid FROM assessment AS a JOIN (SELECT assessment, sum(severity = 'critical') AS critical, "
                "sum(severity = 'major') AS major, sum(severity = 'minor') AS minor, sum(severity = 'observation') AS "
                "observation, sum(severity = 'open') AS open FROM finding GROUP BY assessment) AS f ON f.assessment = "
                "a.id WHERE (critical, major, minor, observation, open) <> (findings_critical, findings_major, "
                "findings_minor, findings_observation, findings_open) AND catalogue_sm3 IS NOT ?");
    query.with(catalogueDigest(database.catalogue).sm3);
    while (query.next()) {
        const std::string id = query.text(0);
        faults.push_back({"finding/" + id,
                          {"评估 " + id + " 记下的发现与其计数不符，可能在面鉴之外被改动。",
                           "The findings stored for assessment " + id +
                               " are not those that it counts; something was changed outside Facet."}});
    }
}

std::vector<StoredAssessment> allAssessments(const WorkbookDatabase &database)
{
    std::vector<std::int64_t> keys;
    Query query(database.db(), "SELECT id FROM assessment ORDER BY id");
    while (query.next()) {
        keys.push_back(query.integer(0));
    }
    std::vector<StoredAssessment> all;
    for (const std::int64_t key : keys) {
        all.push_back(database.assessments().at(key));
    }
    return all;
}

/// Runs one part of the check; what stops it is a fault as well.
template <typename Part>
void runPart(const WorkbookDatabase &database, CheckProgress &check, const std::string &place, Faults &faults,
             const Part &part)
{
    const Expected<void> done = guarded(database.connection.get(), part);
    check.stopIfWanted();
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
    CheckProgress check(database.db(), progress);
    Faults faults;
    check.report(0);
    runPart(database, check, "file", faults, [&] { checkFile(database, faults); });
    check.report(0.3);
    runPart(database, check, "history", faults, [&] { verifyChain(database, faults); });
    double done = 0.4;
    for (const RecordTable &table : database.tables) {
        check.report(done);
        runPart(database, check, table.sqlName(), faults, [&] {
            checkTableCounts(database, table, faults);
            checkDerived(database, table, check, faults);
        });
        done += 0.1;
    }
    runPart(database, check, "finding", faults, [&] { checkFindings(database, faults); });
    std::vector<StoredAssessment> all;
    runPart(database, check, "assessment", faults, [&] { all = allAssessments(database); });
    for (std::size_t i = 0; i < all.size(); ++i) {
        check.report(0.8 + 0.2 * static_cast<double>(i) / static_cast<double>(all.size()));
        runPart(database, check, all[i].exactId(), faults, [&] { HistoryWalk(database, all[i].key, faults).run(); });
        runPart(database, check, all[i].exactId(), faults, [&] { verifyResult(database, all[i], faults); });
    }
    check.report(1);
    return faults;
}

} // namespace facet
