#include "records/PastedCells.h"

#include "tabular/ColumnMapping.h"
#include "tabular/RowConverter.h"
#include "tabular/TabularFile.h"

#include <algorithm>

namespace facet
{

namespace
{

constexpr std::size_t mostTold = 3;

/// Takes one line after the other.
class Paster
{
public:
    Paster(const Table &table, const std::vector<RowId> &rows, const std::vector<std::size_t> &columns,
           bool severalLines)
        : m_table(table), m_rows(rows), m_severalLines(severalLines)
    {
        m_columns.assign(columns.begin(), columns.end());
    }

    void take(const Cells &cells);
    [[nodiscard]] bool isTooMuch() const
    {
        return m_pasted.cells.size() > mostCellsAtOnce || m_pasted.added.size() > mostCellsAtOnce;
    }
    [[nodiscard]] PastedCells result() { return std::move(m_pasted); }

private:
    [[nodiscard]] bool areHeadings(const Cells &cells) const;
    void takeHeadings(const Cells &cells);
    void takeCell(const Cell &cell, std::size_t field, Row *added);

    const Table &m_table;
    const std::vector<RowId> &m_rows;
    bool m_severalLines;
    ColumnMapping m_columns;
    PastedCells m_pasted;
};

/// Headings are left out, so that it must be certain: more lines follow, and most of the cells name a column.
bool Paster::areHeadings(const Cells &cells) const
{
    if (m_pasted.lines > 0 || m_pasted.byHeadings || !m_severalLines || !looksLikeHeader(m_table, cells))
        return false;
    const ColumnMapping named = guessMapping(m_table, cells);
    const auto known = std::count_if(named.begin(), named.end(), [](const auto &field) { return field.has_value(); });
    const auto filled =
        std::count_if(cells.begin(), cells.end(), [](const Cell &cell) { return cell.kind != Cell::Kind::Blank; });
    return known * 2 > filled;
}

void Paster::takeHeadings(const Cells &cells)
{
    m_columns = guessMapping(m_table, cells);
    m_pasted.byHeadings = true;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (!m_columns[at] && cells[at].kind != Cell::Kind::Blank)
            m_pasted.beyond.push_back(cells[at].text);
    }
}

void Paster::takeCell(const Cell &cell, std::size_t field, Row *added)
{
    CellMeaning meaning = meaningOf(m_table.fields[field], cell);
    if (meaning.remark == CellRemark::Kind::Refused) {
        if (m_pasted.refused++ < static_cast<std::int64_t>(mostTold))
            m_pasted.firstRefused.push_back({m_pasted.lines, field, cell.text});
        return;
    }
    if (meaning.remark && meaning.remark != CellRemark::Kind::Normalised)
        ++m_pasted.odd;
    if (added != nullptr)
        added->values[field] = std::move(meaning.value);
    else
        m_pasted.cells.push_back({m_rows[static_cast<std::size_t>(m_pasted.lines)], field, std::move(meaning.value)});
}

void Paster::take(const Cells &cells)
{
    if (areHeadings(cells))
        return takeHeadings(cells);
    const bool isNew = m_pasted.lines >= static_cast<std::int64_t>(m_rows.size());
    Row added{std::vector<FieldValue>(isNew ? m_table.fields.size() : 0)};
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (at < m_columns.size() && m_columns[at])
            takeCell(cells[at], *m_columns[at], isNew ? &added : nullptr);
        else if (at >= m_columns.size() && cells[at].kind != Cell::Kind::Blank)
            m_pasted.tooWide = true;
    }
    if (isNew)
        m_pasted.added.push_back(std::move(added));
    ++m_pasted.lines;
}

} // namespace

Expected<PastedCells> understandPasted(std::string text, const Table &table, const std::vector<RowId> &rows,
                                       const std::vector<std::size_t> &columns)
{
    const auto end = text.find_first_of("\r\n");
    const bool severalLines = end != std::string::npos && text.find_first_not_of("\r\n", end) != std::string::npos;
    const std::unique_ptr<SheetReader> reader = readClipboard(std::move(text));
    Paster paster(table, rows, columns, severalLines);
    Cells cells;
    while (true) {
        const Expected<bool> more = reader->next(cells);
        if (!more)
            return tl::unexpected<Error>(more.error());
        if (!*more)
            return paster.result();
        paster.take(cells);
        if (paster.isTooMuch())
            return failure(ErrorCode::InvalidInput, table.id,
                           {"一次最多粘贴 100,000 个单元格，没有粘贴。请分几次粘贴。",
                            "At most 100,000 cells are pasted at a time; nothing was pasted. Paste in parts."});
    }
}

} // namespace facet
