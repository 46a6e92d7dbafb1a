#include "workbook/Verify.h"

#include "workbook/Failure.h"
#include "workbook/Seals.h"
#include "workbook/SharedMoment.h"
#include "workbook/VerifyFile.h"
#include "workbook/VerifyHistory.h"
#include "workbook/VerifyResult.h"
#include "workbook/VerifyRows.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <memory>

namespace facet
{

namespace
{

using Faults = std::vector<WorkbookFault>;

/// Tells how far the check is, and lets it be stopped, also inside SQLite's loops.
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
    all.reserve(keys.size());
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

/// Of the progress: the rest is SQLite's own check, which runs beside and tells nothing of how far it is.
constexpr double shareOfContent = 0.7;

/// All but what FileCheck looks at.
void verifyContent(const WorkbookDatabase &database, CheckProgress &check, Faults &faults)
{
    runPart(database, check, "history", faults, [&] { verifyChain(database, faults); });
    double done = 0.1;
    for (const RecordTable &table : database.tables) {
        check.report(done);
        runPart(database, check, table.sqlName(), faults, [&] { verifyRows(database, table, faults); });
        done += 0.1;
    }
    runPart(database, check, "finding", faults, [&] { checkFindings(database, faults); });
    std::vector<StoredAssessment> all;
    runPart(database, check, "assessment", faults, [&] { all = allAssessments(database); });
    for (std::size_t i = 0; i < all.size(); ++i) {
        check.report(done + (shareOfContent - done) * static_cast<double>(i) / static_cast<double>(all.size()));
        runPart(database, check, all[i].exactId(), faults, [&] { HistoryWalk(database, all[i].key, faults).run(); });
        runPart(database, check, all[i].exactId(), faults, [&] { verifyResult(database, all[i], faults); });
    }
    check.report(shareOfContent);
}

} // namespace

std::vector<WorkbookFault> verifyWorkbook(const WorkbookDatabase &database, const std::function<bool(double)> &progress)
{
    CheckProgress check(database.db(), progress);
    check.report(0);
    const std::unique_ptr<Connection> second = database.readingConnection();
    // An edit made meanwhile would look like tampering to whichever check came later.
    const SharedMoment moment(database.db(), *second);
    FileCheck file(*second);
    Faults content;
    verifyContent(database, check, content);
    // Only this thread asks the caller; a wish to stop ends the other one with `file`.
    while (!file.hasEnded(std::chrono::milliseconds(20))) {
        check.report(shareOfContent);
        database.db().lastChanceToStop();
    }
    Faults faults = file.faults();
    std::ranges::move(content, std::back_inserter(faults));
    check.report(1);
    return faults;
}

} // namespace facet
