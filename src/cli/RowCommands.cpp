#include "cli/RowCommands.h"

#include "cli/OpenWorkbook.h"
#include "cli/TemporaryFolder.h"
#include "tabular/TabularWriter.h"
#include "workbook/AssessmentSession.h"

#include <algorithm>
#include <fstream>

namespace facet
{

namespace
{

/// The rows of a table in order, a page at a time.
class RowPages
{
public:
    RowPages(const AssessmentSession &session, const Table &table, std::vector<RowId> ids)
        : m_session(session), m_table(table), m_ids(std::move(ids))
    {
    }

    Expected<bool> next(Row &row)
    {
        if (m_next == m_page.size()) {
            if (m_read == m_ids.size())
                return false;
            constexpr std::size_t pageSize = 500;
            const std::size_t count = std::min(pageSize, m_ids.size() - m_read);
            auto page = m_session.rows(m_table.id, std::span(m_ids).subspan(m_read, count));
            if (!page)
                return tl::unexpected<Error>(page.error());
            m_read += count;
            m_page = std::move(*page);
            m_next = 0;
        }
        if (m_next == m_page.size())
            return false;
        row = std::move(m_page[m_next++].row);
        return true;
    }

private:
    const AssessmentSession &m_session;
    const Table &m_table;
    std::vector<RowId> m_ids;
    std::size_t m_read = 0;
    std::vector<RecordRow> m_page;
    std::size_t m_next = 0;
};

Expected<std::int64_t> writeToStandardOutput(const Console &console, const Table &table, Language language,
                                             const RowFeed &rows)
{
    const TemporaryFolder folder;
    const std::string file = folder.file("rows.csv");
    Expected<std::int64_t> written = writeCsv(file, table, language, rows);
    if (!written)
        return written;
    std::ifstream bytes(file, std::ios::binary);
    console.data() << bytes.rdbuf();
    console.data().flush();
    if (!console.data() || !bytes)
        return failure(ErrorCode::Storage, "-", {"标准输出写不进去。", "Standard output can't be written."});
    return written;
}

Expected<std::int64_t> writeRows(const Console &console, const Table &table, const ExportRowsArguments &arguments,
                                 const RowFeed &rows)
{
    const std::string &output = arguments.output;
    if (output == "-")
        return writeToStandardOutput(console, table, arguments.language, rows);
    if (output.ends_with(".csv"))
        return writeCsv(output, table, arguments.language, rows);
    if (output.ends_with(".xlsx"))
        return writeXlsx(output, table, arguments.language, rows);
    return failure(ErrorCode::Unsupported, output,
                   {"只能导出为 .csv 或 .xlsx，请改文件名。", "Only .csv and .xlsx can be written; change the name."});
}

} // namespace

Expected<const Table *> recordTable(const Catalogue &catalogue, const std::string &id)
{
    std::string known;
    for (const Table &table : catalogue.tables()) {
        if (table.kind != TableKind::Records)
            continue;
        if (table.id == id)
            return &table;
        known += (known.empty() ? "" : ", ") + table.id;
    }
    return failure(ErrorCode::NotFound, id,
                   {"没有这张记录表；可用的有：" + known, "There is no such record table; there are: " + known});
}

int runExportRows(const Console &console, const ExportRowsArguments &arguments)
{
    const Expected<const Table *> table = recordTable(console.catalogue(), arguments.table);
    if (!table)
        return console.fail(table.error());
    const auto workbook = openWorkbook(console, arguments.workbook, Workbook::Access::ReadOnly);
    if (!workbook)
        return console.fail(workbook.error(), arguments.workbook);
    const auto session = AssessmentSession::open(**workbook, arguments.id);
    if (!session)
        return console.fail(session.error(), arguments.workbook);
    Expected<std::vector<RowId>> ids = (*session)->rowIds((*table)->id);
    if (!ids)
        return console.fail(ids.error(), arguments.workbook);
    RowPages pages(**session, **table, std::move(*ids));
    const Expected<std::int64_t> written =
        writeRows(console, **table, arguments, [&pages](Row &row) { return pages.next(row); });
    if (!written)
        return console.fail(written.error(), arguments.output);
    const std::string count = std::to_string(*written);
    console.say(
        {"已导出 " + (*table)->id + " 的 " + count + " 条记录", "exported " + count + " rows of " + (*table)->id});
    return exitDone;
}

} // namespace facet
