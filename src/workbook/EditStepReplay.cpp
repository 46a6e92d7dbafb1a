// Undo and redo.
#include "workbook/EditStep.h"

#include "assessment/ValueJson.h"
#include "workbook/Failure.h"
#include "workbook/RowBatch.h"
#include "workbook/TargetValues.h"

#include <nlohmann/json.hpp>

namespace facet
{

namespace
{

Row rowFromJson(const RecordTable &table, const std::string &json)
{
    return valueOf(readRow(table.table().fields, nlohmann::json::parse(json), "/" + table.id()));
}

[[noreturn]] void failDiffers(const std::string &target)
{
    fail(ErrorCode::CorruptWorkbook, target,
         {target + " 现存的内容与历史不符，可能在面鉴之外被改动，不能撤销或重做。请运行校验。",
          "What is stored at " + target +
              " is not what the history says, perhaps because it was changed outside Facet; it can't be undone "
              "or redone. Run verify."});
}

} // namespace

void EditStep::undo(std::int64_t step, StepProgress &progress)
{
    m_step = m_history.newStep();
    m_history.forEachOf(step, true, [&](const HistoryEntry &entry) { replay(step, entry, true, progress); });
    m_history.setUndone(step, true);
}

void EditStep::redo(std::int64_t step, StepProgress &progress)
{
    m_history.forEachOf(step, false, [&](const HistoryEntry &entry) { replay(step, entry, false, progress); });
    m_history.setUndone(step, false);
}

void EditStep::replay(std::int64_t step, const HistoryEntry &entry, bool back, StepProgress &progress)
{
    const std::string &from = back ? entry.after : entry.before;
    const std::string &to = back ? entry.before : entry.after;
    m_refers = step;
    m_state.database.db().stopIfWanted();
    if (const auto rows = parseRowTarget(entry.target)) {
        const RecordTable &table = m_state.database.knownTable(rows->table);
        if (rows->isBatch) {
            replayBatch(table, from, to, progress);
        } else {
            replayRow(table, rows->first, from, to);
            progress.pass(1);
        }
        m_state.facts.changed(table.id());
    } else {
        replayValue(entry, from, to);
        progress.pass(1);
    }
    record(entry.target, from, to);
}

void EditStep::replayValue(const HistoryEntry &entry, const std::string &from, const std::string &to)
{
    const Catalogue &catalogue = m_state.database.catalogue;
    const ValueTarget target = parseTarget(catalogue, entry.target);
    if (valueJson(catalogue, m_state.assessment, target) != from) {
        failDiffers(entry.target);
    }
    assignValue(catalogue, m_state.assessment, target, nlohmann::json::parse(to));
    storeValue(m_state.database, m_state.key, m_state.assessment, target);
}

void EditStep::replayRow(const RecordTable &table, RowId id, const std::string &from, const std::string &to)
{
    const std::optional<Row> present = m_state.records(table).row(id);
    if ((present ? rowJson(table, *present) : std::string(nothingJson)) != from) {
        failDiffers(rowTarget(table.id(), id));
    }
    if (to == nothingJson) {
        writer(table).erase(id, *present);
    } else if (present) {
        writer(table).update(id, *present, rowFromJson(table, to));
    } else {
        writer(table).restore(id, rowFromJson(table, to));
    }
}

void EditStep::replayBatch(const RecordTable &table, const std::string &from, const std::string &to,
                           StepProgress &progress)
{
    const bool isGone = to == nothingJson;
    const RowRanges ranges = batchFromJson(nlohmann::json::parse(isGone ? from : to)).ranges;
    const std::int64_t rows = sizeOf(ranges);
    const auto reached = [&](double part) { progress.within(rows, part); };
    isGone ? writer(table).detach(ranges, reached) : writer(table).attach(ranges, reached);
    progress.pass(rows);
}

} // namespace facet
