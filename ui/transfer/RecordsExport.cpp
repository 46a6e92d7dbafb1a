#include "transfer/RecordsExport.h"

#include "tabular/TabularWriter.h"

#include <algorithm>
#include <span>
#include <vector>

namespace facet
{

namespace
{

constexpr std::size_t pageRows = 500;

Expected<std::vector<RowId>> wantedRows(const AssessmentSession &session, const ExportRequest &request,
                                        const Job::Report &report)
{
    if (request.filter.isEmpty() && !request.order.field && !request.order.descending)
        return session.rowIds(request.table);
    std::vector<RowId> ids;
    const auto found = findRowsInView(session, request.table, request.filter, request.order,
                                      [&ids, &report](std::span<const RowId> more) {
                                          ids.insert(ids.end(), more.begin(), more.end());
                                          return report(0);
                                      });
    return found ? Expected<std::vector<RowId>>(std::move(ids)) : tl::unexpected<Error>(found.error());
}

/// Hands out the rows page by page.
class Pages
{
public:
    Pages(const AssessmentSession &session, std::string table, std::vector<RowId> ids)
        : m_session(session), m_table(std::move(table)), m_ids(std::move(ids))
    {
    }

    [[nodiscard]] std::int64_t total() const { return static_cast<std::int64_t>(m_ids.size()); }

    Expected<bool> next(Row &row)
    {
        while (m_at == m_page.size()) {
            if (m_read == m_ids.size())
                return false;
            const std::size_t count = std::min(pageRows, m_ids.size() - m_read);
            auto page = m_session.rows(m_table, std::span(m_ids).subspan(m_read, count));
            if (!page)
                return tl::unexpected<Error>(page.error());
            m_page = std::move(*page);
            m_read += count;
            m_at = 0;
        }
        row = std::move(m_page[m_at++].row);
        return true;
    }

private:
    const AssessmentSession &m_session;
    std::string m_table;
    std::vector<RowId> m_ids;
    std::vector<RecordRow> m_page;
    std::size_t m_read = 0; ///< of m_ids
    std::size_t m_at = 0;   ///< of m_page
};

} // namespace

Expected<void> exportRecords(const Catalogue &catalogue, const ExportRequest &request,
                             const std::shared_ptr<ExportCount> &count, const Job::Report &report)
{
    const auto workbook =
        Workbook::open(catalogue, request.workbook, {Workbook::Access::ReadOnly, {}, std::chrono::milliseconds(0)});
    if (!workbook)
        return tl::unexpected<Error>(workbook.error());
    const auto session = AssessmentSession::open(**workbook, request.assessment);
    if (!session)
        return tl::unexpected<Error>(session.error());
    auto ids = wantedRows(**session, request, report);
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    Pages pages(**session, request.table, std::move(*ids));
    count->total = pages.total();
    const auto progress = [&](std::int64_t rows) {
        count->done = rows;
        return report(static_cast<double>(rows) / static_cast<double>(std::max<std::int64_t>(1, pages.total())));
    };
    const auto feed = [&pages](Row &row) { return pages.next(row); };
    const Table &table = *catalogue.table(request.table);
    const auto written = request.format == ExportFormat::Csv
                             ? writeCsv(request.path, table, request.language, feed, progress)
                             : writeXlsx(request.path, table, request.language, feed, progress);
    return written ? Expected<void>() : tl::unexpected<Error>(written.error());
}

} // namespace facet
