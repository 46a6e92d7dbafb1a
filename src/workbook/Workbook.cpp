#include "workbook/Workbook.h"

#include "assessment/ValueJson.h"
#include "rules/Evaluate.h"
#include "workbook/Failure.h"
#include "workbook/FindingStore.h"
#include "workbook/ImportAssessment.h"
#include "workbook/SqlFacts.h"
#include "workbook/Transaction.h"
#include "workbook/Verify.h"
#include "workbook/WorkbookDatabase.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

namespace facet
{

std::string_view uuidOf(std::string_view id)
{
    return id.substr(0, id.find('@'));
}

bool isEarlier(const AssessmentSummary &one, const AssessmentSummary &other)
{
    return std::tie(one.header.date, one.createdAt, one.revision) <
           std::tie(other.header.date, other.createdAt, other.revision);
}

namespace
{

using Made = std::unique_ptr<Workbook>;

std::string headerJson(const AssessmentHeader &header)
{
    return nlohmann::json{{"id", header.id},     {"title", header.title},
                          {"unit", header.unit}, {"assessor", header.assessor},
                          {"date", header.date}, {"status", statusId(header.status)}}
        .dump();
}

AssessmentResult judge(const WorkbookDatabase &database, std::int64_t key, const Assessment &assessment)
{
    const SqlFacts facts(database.db(), database.tables, key, assessment, true);
    AssessmentResult result = evaluate(database.catalogue, facts);
    facts.throwIfFailed();
    return result;
}

/// Writes what the library shows of an assessment as it is judged now.
void judgeAnew(const WorkbookDatabase &database, std::int64_t key)
{
    const Assessment assessment = database.assessments().read(key);
    const std::string changedAt = database.assessments().at(key).changedAt;
    database.assessments().writeSummary(key, judge(database, key, assessment), changedAt);
    database.noteCatalogue(key);
}

} // namespace

Workbook::Workbook(std::unique_ptr<WorkbookDatabase> database) : m_database(std::move(database))
{
}
Workbook::~Workbook() = default;

Expected<Made> Workbook::create(const Catalogue &catalogue, const std::string &path, const OpenOptions &options)
{
    auto created = guarded(nullptr, [&] { createWorkbookFile(path); });
    if (!created) {
        return tl::unexpected<Error>(created.error());
    }
    return open(catalogue, path, options);
}

Expected<Made> Workbook::open(const Catalogue &catalogue, const std::string &path, const OpenOptions &options)
{
    std::unique_ptr<WorkbookDatabase> database;
    try {
        database = std::make_unique<WorkbookDatabase>(catalogue, path, options.who, options.access == Access::ReadOnly);
        database->waits = options.waits;
        options.hold ? database->openBeside(options.hold) : database->open(options.patience);
        database->interruption = std::make_unique<Interruption>(database->db(), options.stop);
        return Made(new Workbook(std::move(database)));
    } catch (...) {
        return tl::unexpected<Error>(currentError(database ? database->connection.get() : nullptr));
    }
}

const std::string &Workbook::path() const
{
    return m_database->path;
}
bool Workbook::isReadOnly() const
{
    return m_database->readOnly;
}
const Catalogue &Workbook::catalogue() const
{
    return m_database->catalogue;
}
const std::string &Workbook::who() const
{
    return m_database->who;
}
std::shared_ptr<Holder> Workbook::hold() const
{
    return m_database->holder;
}

Expected<std::vector<AssessmentSummary>> Workbook::assessments(bool deleted) const
{
    return guarded(m_database->connection.get(), [&] { return m_database->assessments().summaries(deleted); });
}

Expected<AssessmentCounts> Workbook::assessmentCounts() const
{
    return guarded(m_database->connection.get(), [&] { return m_database->assessments().counts(); });
}

Expected<AssessmentSummary> Workbook::summary(const std::string &id) const
{
    return guarded(m_database->connection.get(), [&] { return m_database->assessments().summary(id); });
}

Expected<std::string> Workbook::assessmentToOpen(const std::string &preferred) const
{
    return guarded(m_database->connection.get(), [&]() -> std::string {
        const auto wanted = guarded(nullptr, [&] { return m_database->assessments().find(preferred); });
        if (wanted && !wanted->deleted && !wanted->archived) {
            return preferred;
        }
        return m_database->assessments().newest();
    });
}

Expected<bool> Workbook::lacksFindings() const
{
    return guarded(m_database->connection.get(),
                   [&] { return !FindingStore(m_database->db(), m_database->catalogue).incomplete().empty(); });
}

Expected<void> Workbook::completeFindings(const std::function<bool(double)> &progress)
{
    constexpr std::size_t atATime = 20;
    return guarded(m_database->connection.get(), [&] {
        m_database->requireWritable();
        const std::vector<std::int64_t> keys = FindingStore(m_database->db(), m_database->catalogue).incomplete();
        for (std::size_t done = 0; done < keys.size(); done += atATime) {
            if (progress && !progress(static_cast<double>(done) / static_cast<double>(keys.size()))) {
                fail(ErrorCode::Cancelled, {}, {"已取消。", "Cancelled."});
            }
            WriteTransaction transaction(m_database->db(), m_database->isPatient());
            for (std::size_t at = done; at < std::min(keys.size(), done + atATime); ++at) {
                judgeAnew(*m_database, keys[at]);
            }
            transaction.commit();
        }
    });
}

Expected<std::string> Workbook::add(const AssessmentHeader &header)
{
    return guarded(m_database->connection.get(), [&] {
        m_database->requireWritable();
        Assessment assessment;
        assessment.header = header;
        validateHeader(header);
        WriteTransaction transaction(m_database->db(), m_database->isPatient());
        assessment.header.id = freeId(*m_database, header.id);
        HistoryEntry entry = m_database->history().newEntry(m_database->who, StepKind::Create, "assessment");
        entry.after = headerJson(assessment.header);
        const std::int64_t key = m_database->assessments().create(assessment.header, entry.at);
        m_database->history().append(key, entry, std::nullopt);
        m_database->assessments().writeSummary(key, judge(*m_database, key, assessment), entry.at);
        m_database->noteCatalogue(key);
        transaction.commit();
        return assessment.header.id;
    });
}

Expected<std::string> Workbook::import(const Assessment &assessment)
{
    return guarded(m_database->connection.get(), [&] {
        m_database->requireWritable();
        validateAssessment(m_database->catalogue, assessment);
        std::string id = importAssessment(*m_database, assessment, rowsOf(assessment), {});
        m_database->settleLog();
        return id;
    });
}

Expected<Assessment> Workbook::load(const std::string &id, std::optional<std::int64_t> usageRows) const
{
    return guarded(m_database->connection.get(), [&] {
        const StoredAssessment stored = m_database->assessments().find(id);
        Assessment assessment = m_database->assessments().read(stored.key);
        for (const RecordTable &table : m_database->tables) {
            std::vector<Row> rows;
            const bool limited = usageRows && table.id() == "A.7";
            m_database->records(table, stored.key).forEach([&](RowId, Row &row) {
                if (limited && static_cast<std::int64_t>(rows.size()) >= *usageRows) {
                    return false;
                }
                rows.push_back(std::move(row));
                return true;
            });
            if (!rows.empty()) {
                assessment.records.emplace(table.id(), std::move(rows));
            }
        }
        return assessment;
    });
}

Expected<std::map<std::string, std::int64_t>> Workbook::rowCounts(const std::string &id) const
{
    return guarded(m_database->connection.get(), [&] {
        const StoredAssessment stored = m_database->assessments().find(id);
        std::map<std::string, std::int64_t> counts;
        for (const RecordTable &table : m_database->tables) {
            counts[table.id()] = m_database->records(table, stored.key).count();
        }
        return counts;
    });
}

Expected<AssessmentResult> Workbook::evaluate(const std::string &id) const
{
    return guarded(m_database->connection.get(), [&] {
        const StoredAssessment stored = m_database->assessments().find(id);
        return judge(*m_database, stored.key, m_database->assessments().read(stored.key));
    });
}

Expected<std::string> Workbook::digest(const std::string &id) const
{
    return guarded(m_database->connection.get(), [&] {
        const StoredAssessment stored = m_database->assessments().find(id);
        return m_database->digest(stored.key, m_database->assessments().read(stored.key));
    });
}

Expected<std::vector<WorkbookFault>> Workbook::verify(const std::function<bool(double)> &progress) const
{
    return guarded(m_database->connection.get(), [&] { return verifyWorkbook(*m_database, progress); });
}

} // namespace facet
