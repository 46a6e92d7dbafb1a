#include "records/RowEdits.h"

#include "desk/Strings.h"
#include "drawing/Words.h"

#include <algorithm>
#include <memory>

namespace facet
{

namespace
{

constexpr auto mostCopies = static_cast<std::int64_t>(mostCellsAtOnce);

RowId firstAdded(const Change &change, const std::string &table)
{
    const auto added = change.addedRows.find(table);
    return added == change.addedRows.end() || added->second.empty() ? 0 : added->second.front().first;
}

/// Reads the rows with these ids by the thousand.
Expected<std::vector<Row>> readRows(const AssessmentSession &session, const std::string &table,
                                    const std::vector<RowId> &ids, const Job::Report &report)
{
    std::vector<Row> rows;
    for (std::size_t at = 0; at < ids.size(); at += rowsAtATime) {
        const auto part = std::span(ids).subspan(at, std::min(rowsAtATime, ids.size() - at));
        auto records = session.rows(table, part);
        if (!records)
            return tl::unexpected<Error>(records.error());
        for (RecordRow &record : *records)
            rows.push_back(std::move(record.row));
        if (!report(0.5 * static_cast<double>(at) / static_cast<double>(ids.size())))
            return failure(ErrorCode::Cancelled, table, {"已取消。", "Cancelled."});
    }
    return rows;
}

} // namespace

void RowEdits::add()
{
    if (!isAllowed())
        return;
    const auto first = std::make_shared<RowId>(0);
    const std::string table = m_model.table().id;
    const Row blank{std::vector<FieldValue>(m_model.table().fields.size())};
    const auto work = [table, blank, first](AssessmentSession &session, const Job::Report &) {
        Expected<Change> change = session.addRows(table, std::span(&blank, 1));
        *first = change ? firstAdded(*change, table) : 0;
        return change;
    };
    m_run.run(toQt(table) + QStringLiteral("/new"), 1, work,
              [this, first] { Q_EMIT edited(m_model.rowOf(*first), 0); });
}

void RowEdits::duplicate(const PickedCells &picked)
{
    const std::int64_t count = picked.rowCount();
    if (!isAllowed() || count == 0)
        return;
    if (count > mostCopies)
        //: 中文：一次最多复制 %1 条记录，已选 %2 条。
        return m_run.tellHint(tr("At most %1 records are duplicated at a time; %2 are selected.")
                                  .arg(groupedNumber(mostCopies), groupedNumber(count)));
    const PickedRows rows = m_model.list().pick(picked.rows);
    const auto first = std::make_shared<RowId>(0);
    const auto work = [rows, table = m_model.table().id, first](AssessmentSession &session,
                                                                const Job::Report &report) -> Expected<Change> {
        const auto ids = rows.ids(session, table);
        auto copies = ids ? readRows(session, table, *ids, report) : tl::unexpected<Error>(ids.error());
        if (!copies)
            return tl::unexpected<Error>(copies.error());
        Expected<Change> change = session.addRows(table, *copies);
        *first = change ? firstAdded(*change, table) : 0;
        return change;
    };
    //: 中文：正在复制 %1 条记录
    m_run.run(tr("Duplicating %1 records").arg(groupedNumber(count)), count, work,
              [this, first] { Q_EMIT edited(m_model.rowOf(*first), -1); });
}

void RowEdits::remove(const PickedCells &picked)
{
    const std::int64_t count = picked.rowCount();
    if (!isAllowed() || count == 0)
        return;
    const PickedRows rows = m_model.list().pick(picked.rows);
    const auto work = [rows, table = m_model.table().id](AssessmentSession &session,
                                                         const Job::Report &) -> Expected<Change> {
        const auto ids = rows.ids(session, table);
        return ids ? session.deleteRows(table, *ids) : tl::unexpected<Error>(ids.error());
    };
    const int row = picked.rows.front().first;
    //: 中文：正在删除 %1 条记录
    m_run.run(tr("Deleting %1 records").arg(groupedNumber(count)), count, work, [this, count, row] {
        //: 中文：已删除 %n 条记录。
        m_run.tellWithUndo(tr("%n record(s) deleted.", nullptr, static_cast<int>(count)));
        Q_EMIT edited(std::min(row, m_model.rowCount() - 1), -1);
    });
}

} // namespace facet
