#include "workbook/PriorAssessments.h"

#include "assessment/Blank.h"
#include "assessment/OpenPoint.h"
#include "workbook/Failure.h"
#include "workbook/ImportAssessment.h"

#include <algorithm>
#include <set>

namespace facet
{

namespace
{

/// Which tables are carried.
class ChosenTables
{
public:
    ChosenTables(const Catalogue &catalogue, const std::vector<std::string> &tables)
        : m_catalogue(catalogue), m_tables(tables.begin(), tables.end())
    {
        for (const std::string &table : tables) {
            if (catalogue.table(table) == nullptr) {
                fail(ErrorCode::InvalidInput, table,
                     {"没有表 " + table + "；可用：A.1 至 A.9。",
                      "There is no table " + table + "; there are A.1 to A.9."});
            }
        }
    }

    /// Of an item or table.
    [[nodiscard]] bool has(const std::string &id) const
    {
        const Table *table = m_catalogue.table(id) != nullptr ? m_catalogue.table(id) : m_catalogue.tableOfItem(id);
        return m_tables.empty() || (table != nullptr && m_tables.contains(table->id));
    }

private:
    const Catalogue &m_catalogue;
    std::set<std::string, std::less<>> m_tables;
};

/// The prior assessment without what was not chosen, everything waiting for the assessor.
void makeCarried(Assessment &assessment, const ChosenTables &chosen)
{
    const auto leftOut = [&](const auto &entry) { return !chosen.has(entry.first); };
    std::erase_if(assessment.answers, leftOut);
    std::erase_if(assessment.notes, leftOut);
    std::erase_if(assessment.notApplicable, leftOut);
    assessment.carried = {};
    for (const auto &[item, answer] : assessment.answers) {
        assessment.carried.unconfirmed.insert(item);
    }
    assessment.carried.notApplicable = std::move(assessment.notApplicable);
    assessment.carried.judgements = std::move(assessment.judgements);
    assessment.notApplicable.clear();
    assessment.judgements.clear();
    assessment.accepted.clear();
    assessment.comments.clear();
    assessment.header.status = Status::Draft;
}

StoredAssessment present(const WorkbookDatabase &database, const std::string &id)
{
    StoredAssessment stored = database.assessments().find(id);
    if (stored.deleted) {
        fail(ErrorCode::NotFound, id,
             {"该评估已被删除。请先在评估库中恢复。", "The assessment was deleted. Restore it in the library first."});
    }
    return stored;
}

/// What other revisions there are of an assessment.
struct Revisions {
    std::int64_t last = 1;
    bool hasNewer = false; ///< one after it that is not in the bin
};

Revisions revisionsOf(const WorkbookDatabase &database, const StoredAssessment &stored)
{
    Query query(database.db(), "SELECT max(revision), coalesce(max(revision > ? AND deleted_at IS NULL), 0) FROM "
                               "assessment WHERE uuid = ?");
    query.with(stored.revision, stored.uuid).next();
    return {query.integer(0), query.integer(1) != 0};
}

} // namespace

Expected<std::string> carryForward(Workbook &workbook, const std::string &id, const CarryOptions &options)
{
    const WorkbookDatabase &database = workbook.database();
    return guarded(database.connection.get(), [&] {
        database.requireWritable();
        const ChosenTables chosen(database.catalogue, options.tables);
        const StoredAssessment stored = present(database, id);
        Assessment assessment = database.assessments().read(stored.key);
        makeCarried(assessment, chosen);
        assessment.header.id.clear();
        assessment.header.title = options.title;
        assessment.header.date = options.date;
        validateHeader(assessment.header);
        for (const RecordTable &table : database.tables) {
            if (chosen.has(table.id()) && database.records(table, stored.key).count() > 0) {
                assessment.carried.unconfirmed.insert(table.id());
            }
        }
        const RowsByTable all = rowsOf(database, stored.key);
        const RowsByTable rows = [&](const RecordTable &table) {
            return chosen.has(table.id()) ? all(table) : TableRows{[](Row &) { return false; }, 0};
        };
        AssessmentOrigin origin;
        origin.kind = StepKind::Carry;
        origin.from = stored.exactId();
        std::string made = importAssessment(database, std::move(assessment), rows, origin);
        database.settleLog();
        return made;
    });
}

Expected<std::string> reopenAssessment(Workbook &workbook, const std::string &id, const std::string &reason)
{
    const WorkbookDatabase &database = workbook.database();
    return guarded(database.connection.get(), [&] {
        database.requireWritable();
        if (isBlank(reason)) {
            fail(ErrorCode::InvalidInput, "reason",
                 {"重新开启必须写明理由。", "Reopening an assessment needs a reason."});
        }
        const StoredAssessment stored = present(database, id);
        Assessment assessment = database.assessments().read(stored.key);
        if (assessment.header.status != Status::Final) {
            fail(ErrorCode::InvalidInput, id,
                 {"该评估不是定稿，可以直接更改，无须重新开启。",
                  "The assessment is not final; it can be changed as it is, without reopening it."});
        }
        const Revisions revisions = revisionsOf(database, stored);
        if (revisions.hasNewer) {
            fail(ErrorCode::InvalidInput, id,
                 {"这一修订版之后已有更新的修订版。请打开最新的修订版。",
                  "There is a newer revision of this assessment already. Open the newest one."});
        }
        assessment.header.id = stored.uuid;
        assessment.header.status = Status::Draft;
        assessment.accepted.clear();
        assessment.comments.clear();
        AssessmentOrigin origin;
        origin.kind = StepKind::Reopen;
        origin.from = stored.exactId();
        origin.reason = reason;
        origin.revision = revisions.last + 1;
        std::string made = importAssessment(database, std::move(assessment), rowsOf(database, stored.key), origin);
        database.settleLog();
        return made;
    });
}

Expected<std::string> Workbook::duplicate(const std::string &id, const std::string &title)
{
    return guarded(m_database->connection.get(), [&] {
        m_database->requireWritable();
        const StoredAssessment stored = m_database->assessments().find(id);
        Assessment assessment = m_database->assessments().read(stored.key);
        assessment.header.id.clear();
        assessment.header.title = title;
        assessment.header.status = Status::Draft;
        assessment.accepted.clear();
        assessment.comments.clear();
        validateHeader(assessment.header);
        AssessmentOrigin origin;
        origin.from = stored.exactId();
        std::string copy =
            importAssessment(*m_database, std::move(assessment), rowsOf(*m_database, stored.key), origin);
        m_database->settleLog();
        return copy;
    });
}

} // namespace facet
