#include "records/CellEdits.h"

#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "records/PastedCells.h"
#include "tabular/RowConverter.h"

#include <algorithm>
#include <functional>

namespace facet
{

namespace
{

constexpr auto mostCells = static_cast<std::int64_t>(mostCellsAtOnce);

/// How many cells are chosen in columns that are shown.
std::int64_t cellCount(const PickedCells &picked)
{
    std::int64_t count = 0;
    for (const QRect &range : picked.ranges) {
        for (const std::size_t field : picked.fields) {
            const auto column = static_cast<int>(field);
            if (column >= range.left() && column <= range.right())
                count += range.height();
        }
    }
    return count;
}

/// The chosen rows of the grid, in order.
std::vector<int> rowsOf(const PickedCells &picked)
{
    std::vector<int> rows;
    for (const RowRun &run : picked.rows) {
        for (int row = run.first; row <= run.last; ++row)
            rows.push_back(row);
    }
    return rows;
}

/// Visits the chosen rows with what is stored in them, by the thousand. `visit` is given the row of the grid.
Expected<void> visitRows(const AssessmentSession &session, const std::string &table, const PickedCells &picked,
                         const PickedRows &rows, const std::function<void(int, const RecordRow &)> &visit)
{
    const auto ids = rows.ids(session, table);
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    const std::vector<int> shown = rowsOf(picked);
    for (std::size_t at = 0; at < ids->size(); at += rowsAtATime) {
        const auto part = std::span(*ids).subspan(at, std::min(rowsAtATime, ids->size() - at));
        const auto records = session.rows(table, part);
        if (!records)
            return tl::unexpected<Error>(records.error());
        // Rows that went away meanwhile are left out.
        std::size_t next = at;
        for (const RecordRow &record : *records) {
            while ((*ids)[next] != record.id)
                ++next;
            visit(shown[next++], record);
        }
    }
    return {};
}

/// The value for each chosen cell that is not there yet, given by `valueFor`; nullopt leaves a cell as it is.
using ValueFor = std::function<std::optional<FieldValue>(int row, std::size_t field, const RecordRow &record)>;

Expected<std::vector<CellEdit>> editsFor(const AssessmentSession &session, const std::string &table,
                                         const PickedCells &picked, const PickedRows &rows, const ValueFor &valueFor)
{
    std::vector<CellEdit> edits;
    const auto visited = visitRows(session, table, picked, rows, [&](int row, const RecordRow &record) {
        for (const std::size_t field : picked.fields) {
            auto value = picked.has(row, field) ? valueFor(row, field, record) : std::nullopt;
            if (value && *value != record.row.values[field])
                edits.push_back({record.id, field, std::move(*value)});
        }
    });
    if (!visited)
        return tl::unexpected<Error>(visited.error());
    return edits;
}

} // namespace

/// What became of an edit, from the thread in which it ran.
struct CellEdits::Outcome {
    PastedCells pasted;
    std::int64_t cells = 0;
    int row = 0; ///< of the grid, where the first line went
};

bool CellEdits::isTooMuch(std::int64_t cells)
{
    if (cells <= mostCells)
        return false;
    //: 中文：一次最多修改 %1 个单元格，已选 %2 个。请选少一些。
    m_run.tellHint(tr("At most %1 cells are changed at a time; %2 are selected. Select fewer.")
                       .arg(groupedNumber(mostCells), groupedNumber(cells)));
    return true;
}

void CellEdits::clear(const PickedCells &picked)
{
    const std::int64_t count = cellCount(picked);
    if (!m_run.isAllowed() || count == 0 || isTooMuch(count))
        return;
    const auto outcome = std::make_shared<Outcome>();
    const auto work = [picked, rows = m_model.list().pick(picked.rows), table = m_model.table().id,
                       outcome](AssessmentSession &session, const Job::Report &) -> Expected<Change> {
        const auto blank = [](int, std::size_t, const RecordRow &) { return FieldValue(); };
        const auto edits = editsFor(session, table, picked, rows, blank);
        outcome->cells = edits ? std::ssize(*edits) : 0;
        return edits ? session.setCells(table, *edits) : tl::unexpected<Error>(edits.error());
    };
    //: 中文：正在清空 %1 个单元格
    m_run.run(tr("Clearing %1 cells").arg(groupedNumber(count)), count, work, [this, outcome] {
        //: 中文：已清空 %n 个单元格。
        const QString cleared = tr("%n cell(s) cleared.", nullptr, static_cast<int>(outcome->cells));
        if (outcome->cells > 1)
            m_run.tellWithUndo(cleared);
    });
}

void CellEdits::fillDown(const PickedCells &picked)
{
    if (!m_run.isAllowed() || picked.rows.empty() || isTooMuch(cellCount(picked)))
        return;
    PickedCells filled = picked;
    // One row: it takes what stands above it.
    if (filled.rowCount() == 1 && filled.rows.front().first > 0) {
        --filled.rows.front().first;
        for (QRect &range : filled.ranges)
            range.setTop(filled.rows.front().first);
    }
    if (filled.rowCount() < 2)
        return;
    const auto outcome = std::make_shared<Outcome>();
    const auto work = [filled, rows = m_model.list().pick(filled.rows), table = m_model.table().id,
                       outcome](AssessmentSession &session, const Job::Report &) -> Expected<Change> {
        std::map<std::size_t, FieldValue> first; // by column: the value of its first chosen cell
        const auto above = [&first](int, std::size_t field, const RecordRow &record) {
            return std::optional(first.try_emplace(field, record.row.values[field]).first->second);
        };
        const auto edits = editsFor(session, table, filled, rows, above);
        outcome->cells = edits ? std::ssize(*edits) : 0;
        return edits ? session.setCells(table, *edits) : tl::unexpected<Error>(edits.error());
    };
    const std::int64_t count = cellCount(filled);
    //: 中文：正在向下填充 %1 个单元格
    m_run.run(tr("Filling %1 cells").arg(groupedNumber(count)), count, work, [this, outcome] {
        //: 中文：已向下填充 %n 个单元格。
        const QString told = tr("%n cell(s) filled.", nullptr, static_cast<int>(outcome->cells));
        if (outcome->cells > 0)
            m_run.tellWithUndo(told);
    });
}

void CellEdits::paste(const QString &text, const PickedCells &picked, const std::vector<std::size_t> &shown)
{
    if (!m_run.isAllowed() || text.isEmpty())
        return;
    const QString line = text.endsWith(QLatin1Char('\n')) ? text.chopped(1) : text;
    const bool single = !line.contains(QLatin1Char('\n')) && !line.contains(QLatin1Char('\t'));
    if (single && cellCount(picked) > 1)
        putEverywhere(fromQt(line), picked);
    else
        pasteLines(fromQt(text), picked, shown);
}

void CellEdits::putEverywhere(const std::string &text, const PickedCells &picked)
{
    const std::int64_t count = cellCount(picked);
    if (isTooMuch(count))
        return;
    const auto outcome = std::make_shared<Outcome>();
    const auto work = [text, picked, rows = m_model.list().pick(picked.rows), &table = m_model.table(),
                       outcome](AssessmentSession &session, const Job::Report &) -> Expected<Change> {
        const auto value = [&](int, std::size_t field, const RecordRow &) -> std::optional<FieldValue> {
            CellMeaning meaning = meaningOf(table.fields[field], {Cell::Kind::Text, text});
            if (meaning.remark != CellRemark::Kind::Refused)
                return std::move(meaning.value);
            if (outcome->pasted.refused++ == 0)
                outcome->pasted.firstRefused.push_back({0, field, text});
            return std::nullopt;
        };
        const auto edits = editsFor(session, table.id, picked, rows, value);
        outcome->cells = edits ? std::ssize(*edits) : 0;
        return edits ? session.setCells(table.id, *edits) : tl::unexpected<Error>(edits.error());
    };
    outcome->row = picked.rows.front().first;
    //: 中文：正在填入 %1 个单元格
    m_run.run(tr("Filling in %1 cells").arg(groupedNumber(count)), count, work, [this, outcome] {
        //: 中文：已填入 %n 个单元格。
        tell(*outcome, tr("%n cell(s) filled in.", nullptr, static_cast<int>(outcome->cells)));
    });
}

void CellEdits::pasteLines(std::string text, const PickedCells &picked, const std::vector<std::size_t> &shown)
{
    const int row = picked.rows.empty() ? m_model.rowCount() : picked.rows.front().first;
    const auto first = picked.fields.empty() ? shown.begin() : std::find(shown.begin(), shown.end(), picked.fields[0]);
    const std::vector<std::size_t> columns(first, shown.end());
    const std::int64_t lines = std::count(text.begin(), text.end(), '\n') + 1;
    const auto last = static_cast<int>(std::min<std::int64_t>(row + lines, m_model.rowCount())) - 1;
    const PickedRows rows = last < row ? PickedRows() : m_model.list().pick({{row, last}});
    const auto outcome = std::make_shared<Outcome>();
    outcome->row = row;
    const auto work = [text = std::move(text), rows, columns, &table = m_model.table(),
                       outcome](AssessmentSession &session, const Job::Report &) -> Expected<Change> {
        const auto ids = rows.ids(session, table.id);
        auto pasted = ids ? understandPasted(text, table, *ids, columns) : tl::unexpected<Error>(ids.error());
        if (!pasted)
            return tl::unexpected<Error>(pasted.error());
        outcome->pasted = std::move(*pasted);
        outcome->cells = std::ssize(outcome->pasted.cells) + std::ssize(outcome->pasted.added);
        return session.setCells(table.id, outcome->pasted.cells, outcome->pasted.added);
    };
    const int column = columns.empty() ? -1 : static_cast<int>(columns.front());
    //: 中文：正在粘贴 %1 行
    m_run.run(tr("Pasting %1 lines").arg(groupedNumber(lines)), lines * std::ssize(columns), work,
              [this, outcome, row, column] {
                  //: 中文：已粘贴 %n 行。
                  tell(*outcome, tr("%n line(s) pasted.", nullptr, static_cast<int>(outcome->pasted.lines)));
                  Q_EMIT edited(row, column);
              });
}

void CellEdits::tell(const Outcome &outcome, const QString &done)
{
    QStringList told = complaints(outcome);
    if (outcome.cells == 0)
        return told.isEmpty() ? void() : m_run.tellHint(inOneLine(told));
    told.prepend(done);
    m_run.tellWithUndo(inOneLine(told));
}

QStringList CellEdits::complaints(const Outcome &outcome) const
{
    const PastedCells &pasted = outcome.pasted;
    QStringList told;
    QStringList refused;
    for (const RefusedCell &cell : pasted.firstRefused)
        //: 中文：第 %1 行%2「%3」
        refused.append(tr("row %1, %2: \"%3\"")
                           .arg(groupedNumber(m_model.numberAt(outcome.row + static_cast<int>(cell.line))),
                                fieldLabel(m_model.table(), cell.field, m_desk.language()), toQt(cell.text).left(40)));
    if (pasted.byHeadings)
        //: 中文：第一行是列名，已按列名对应。
        told.append(tr("The first line names the columns and was used to find them."));
    if (!refused.isEmpty())
        //: 中文：有 %n 个单元格的内容不能填入，保持原样：
        told.append(inOneLine({tr("%n cell(s) can't take what was pasted and stay as they are:", nullptr,
                                  static_cast<int>(pasted.refused)),
                               refused.join(QStringLiteral("; "))}) +
                    (pasted.refused > std::ssize(pasted.firstRefused) ? QStringLiteral(" …") : QString()));
    if (pasted.odd > 0)
        //: 中文：有 %n 个日期无法识别，按原样保留并已标出。
        told.append(tr("%n date(s) can't be understood; they are kept as they are and marked.", nullptr,
                       static_cast<int>(pasted.odd)));
    QStringList beyond;
    for (const std::string &heading : pasted.beyond)
        beyond.append(toQt(heading).left(40));
    if (!beyond.isEmpty())
        //: 中文：本表没有这些列，未粘贴：%1。
        told.append(
            tr("This table has no such columns, they were not pasted: %1.").arg(beyond.join(QStringLiteral("; "))));
    if (pasted.tooWide)
        //: 中文：超出最后一列的内容未粘贴。
        told.append(tr("What lies beyond the last column was not pasted."));
    return told;
}

} // namespace facet
