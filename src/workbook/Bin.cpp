#include "workbook/Bin.h"

#include "workbook/Failure.h"
#include "workbook/RowBatch.h"
#include "workbook/Transaction.h"
#include "workbook/WorkbookDatabase.h"

#include <nlohmann/json.hpp>

namespace facet
{

namespace
{

/// Writes one of the facts deleted and archived, with its entry in history. Does nothing when it is so already.
template <typename Write>
void changeFact(const WorkbookDatabase &database, const std::string &id, StepKind kind, const std::string &fact,
                bool value, bool StoredAssessment::*member, const Write &write)
{
    database.requireWritable();
    WriteTransaction transaction(database.db(), database.isPatient());
    const StoredAssessment stored = database.assessments().find(id);
    if (stored.*member == value) {
        return;
    }
    HistoryEntry entry = database.history().newEntry(database.who, kind, "assessment/" + fact);
    entry.before = value ? "false" : "true";
    entry.after = value ? "true" : "false";
    AssessmentStore store = database.assessments();
    write(store, stored.key, value ? std::optional(entry.at) : std::nullopt, entry.at);
    database.history().append(stored.key, entry, std::nullopt);
    transaction.commit();
}

void setDeleted(const WorkbookDatabase &database, const std::string &id, bool deleted)
{
    const StoredAssessment stored = database.assessments().find(id);
    if (deleted && database.assessments().read(stored.key).header.status == Status::Final) {
        fail(ErrorCode::InvalidInput, id,
             {"定稿是凭据，不能删除；可以归档。", "A final assessment is evidence and can't be deleted; archive it."});
    }
    if (stored.purged) {
        fail(ErrorCode::NotFound, id,
             {"该评估已从回收站彻底删除，不能恢复。",
              "The assessment was permanently deleted from the bin; it can't be restored."});
    }
    changeFact(database, id, deleted ? StepKind::Delete : StepKind::Restore, "deleted", deleted,
               &StoredAssessment::deleted,
               [](AssessmentStore &store, std::int64_t key, const std::optional<std::string> &at,
                  const std::string &changedAt) { store.setDeleted(key, at, changedAt); });
}

/// Rows that were taken out together and wait for an undo: only the history knows whose they were.
void purgeWaitingRows(const WorkbookDatabase &database, std::int64_t key)
{
    database.history().forEachSince(key, 0, [&](const HistoryEntry &entry) {
        const auto rows = parseRowTarget(entry.target);
        if (!rows || !rows->isBatch) {
            return;
        }
        const std::string &batch = entry.before == "null" ? entry.after : entry.before;
        for (const auto &[first, last] : batchFromJson(nlohmann::json::parse(batch)).ranges) {
            Query(database.db(), "DELETE FROM " + database.knownTable(rows->table).sqlName() +
                                     " WHERE row_id BETWEEN ? AND ? AND assessment IS NULL")
                .with(first, last)
                .run();
        }
    });
}

void purge(const WorkbookDatabase &database, std::int64_t key)
{
    database.db().execute("PRAGMA secure_delete = ON"); // the bytes go as well, not only the rows
    WriteTransaction transaction(database.db(), database.isPatient());
    const StoredAssessment stored = database.assessments().at(key);
    if (!stored.deleted || stored.purged) {
        fail(ErrorCode::InvalidInput, stored.uuid,
             {"只有回收站中的评估才能彻底删除。", "Only an assessment in the bin can be deleted permanently."});
    }
    const HistoryEntry entry = database.history().newEntry(database.who, StepKind::Purge, "assessment/content");
    database.assessments().clear(key);
    for (const RecordTable &table : database.tables) {
        Query(database.db(), "DELETE FROM " + table.sqlName() + " WHERE assessment = ?").with(key).run();
    }
    purgeWaitingRows(database, key);
    for (const std::string counts : {"record_block", "record_fault", "record_value"}) {
        Query(database.db(), "DELETE FROM " + counts + " WHERE assessment = ?").with(key).run();
    }
    Query(database.db(), "UPDATE assessment SET purged_at = ?, changed_at = ?, findings_critical = 0, findings_major = "
                         "0, findings_minor = 0, findings_observation = 0, findings_open = 0 WHERE id = ?")
        .with(entry.at, entry.at, key)
        .run();
    database.history().append(key, entry, std::nullopt);
    transaction.commit();
}

} // namespace

Expected<void> Workbook::remove(const std::string &id)
{
    return guarded(m_database->connection.get(), [&] { setDeleted(*m_database, id, true); });
}

Expected<void> Workbook::restore(const std::string &id)
{
    return guarded(m_database->connection.get(), [&] { setDeleted(*m_database, id, false); });
}

Expected<void> archiveAssessment(Workbook &workbook, const std::string &id, bool archived)
{
    const WorkbookDatabase &database = workbook.database();
    return guarded(database.connection.get(), [&] {
        changeFact(database, id, archived ? StepKind::Archive : StepKind::Unarchive, "archived", archived,
                   &StoredAssessment::archived,
                   [](AssessmentStore &store, std::int64_t key, const std::optional<std::string> &at,
                      const std::string &changedAt) { store.setArchived(key, at, changedAt); });
    });
}

Expected<void> purgeAssessment(Workbook &workbook, const std::string &id)
{
    const WorkbookDatabase &database = workbook.database();
    return guarded(database.connection.get(), [&] {
        database.requireWritable();
        purge(database, database.assessments().find(id).key);
    });
}

Expected<int> purgeExpired(Workbook &workbook, const std::string &now)
{
    const WorkbookDatabase &database = workbook.database();
    return guarded(database.connection.get(), [&] {
        database.requireWritable();
        std::vector<std::int64_t> expired;
        {
            Query query(database.db(), "SELECT id FROM assessment WHERE purged_at IS NULL AND deleted_at IS NOT NULL "
                                       "AND julianday(?) - julianday(deleted_at) >= ?");
            query.with(now, std::int64_t{daysInBin});
            while (query.next()) {
                expired.push_back(query.integer(0));
            }
        }
        for (const std::int64_t key : expired) {
            purge(database, key);
        }
        return static_cast<int>(expired.size());
    });
}

} // namespace facet
