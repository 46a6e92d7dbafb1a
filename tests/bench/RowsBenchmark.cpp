// Measures record tables with many rows, without a window, on the first assessment of a workbook:
//   facet_bench_rows import WORKBOOK FILE     the file replaces table A.7, with all checks judged; then undo and redo
//   facet_bench_rows edit WORKBOOK COUNT      one cell of A.7 to durable and judged, COUNT edits in every column
//   facet_bench_rows search WORKBOOK TEXT     time to the first 100 rows and to all, in A.7 person, content and
//   anywhere

#include "Latencies.h"

#include "tabular/RowConverter.h"
#include "tabular/TabularFile.h"
#include "workbook/RowImport.h"
#include "workbook/RowView.h"

#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>

namespace facet::bench
{

namespace
{

constexpr double aimMilliseconds = 16.0;
const std::string log = "A.7";

int fail(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", error.place.c_str(), error.message.en.c_str());
    return 1;
}

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

int importFile(AssessmentSession &session, const std::string &path)
{
    const Table &table = *session.catalogue().table(log);
    const Clock::time_point start = Clock::now();
    const auto file = inspectTabularFile(path);
    const auto sheet = file ? openSheet(*file) : tl::unexpected<Error>(file.error());
    Cells cells;
    if (!sheet)
        return fail(sheet.error());
    if (const auto header = (*sheet)->next(cells); !header || !*header)
        return header ? 1 : fail(header.error());
    const RowConverter converter(table, guessMapping(table, cells));
    std::vector<CellRemark> remarks;
    const ImportFeed feed = [&](Row &row) -> Expected<bool> {
        while (true) {
            const Expected<bool> more = (*sheet)->next(cells);
            if (!more || !*more)
                return more;
            if (converter.convert(cells, row, remarks))
                return true;
        }
    };
    RowImportOptions options;
    options.mode = RowImportMode::Replace;
    options.expectedRows = 1'000'000;
    const auto outcome = importRows(session, log, feed, options);
    if (!outcome)
        return fail(outcome.error());
    std::printf("import %lld rows %.2f s", static_cast<long long>(outcome->added), millisecondsSince(start) / 1000);
    const Clock::time_point undoing = Clock::now();
    if (const auto undone = session.undo(); !undone)
        return fail(undone.error());
    std::printf(", undo %.2f s", millisecondsSince(undoing) / 1000);
    const Clock::time_point redoing = Clock::now();
    if (const auto redone = session.redo(); !redone)
        return fail(redone.error());
    std::printf(", redo %.2f s\n", millisecondsSince(redoing) / 1000);
    return 0;
}

int edit(AssessmentSession &session, std::size_t count)
{
    const Table &table = *session.catalogue().table(log);
    std::mt19937 random(2026);
    Latencies all;
    for (std::size_t field = 0; field < table.fields.size(); ++field) {
        Latencies latencies;
        for (std::size_t i = 0; i < count; ++i) {
            const auto position =
                1 + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(session.rowCount(log)));
            const auto row = session.rowAt(log, position);
            if (!row)
                return fail(row.error());
            const FieldValue value = "改 " + std::to_string(i);
            const Clock::time_point start = Clock::now();
            const auto change = session.setCell(log, *row, field, value);
            const Clock::duration taken = Clock::now() - start;
            if (!change)
                return fail(change.error());
            latencies.add(taken);
            all.add(taken);
        }
        std::printf("  %s\n", latencies.summary(table.fields[field].id, aimMilliseconds).c_str());
    }
    std::printf("all: median %.3f ms\n", all.quantile(0.5));
    return 0;
}

int search(AssessmentSession &session, const std::string &text)
{
    const Table &table = *session.catalogue().table(log);
    for (const std::string_view where : {"person", "content", ""}) {
        RowFilter filter;
        filter.text = text;
        filter.inField = table.fieldIndex(where);
        std::size_t rows = 0;
        double first = -1;
        const Clock::time_point start = Clock::now();
        const auto done = findRowsInView(session, log, filter, {}, [&](std::span<const RowId> more) {
            rows += more.size();
            if (first < 0 && rows >= 100)
                first = millisecondsSince(start);
            return true;
        });
        if (!done)
            return fail(done.error());
        const double end = millisecondsSince(start);
        std::printf("“%s” in %s: first 100 %.1f ms, all %zu rows %.1f ms\n", text.c_str(),
                    where.empty() ? "any column" : std::string(where).c_str(), first < 0 ? end : first, rows, end);
    }
    return 0;
}

int run(const std::string &what, const std::string &path, const std::string &argument)
{
    const Expected<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue)
        return fail(catalogue.error());
    const auto workbook = Workbook::open(*catalogue, path, {Workbook::Access::ReadWrite, "benchmark", {}});
    if (!workbook)
        return fail(workbook.error());
    const auto assessments = (*workbook)->assessments();
    if (!assessments || assessments->empty())
        return assessments ? 1 : fail(assessments.error());
    const auto session = AssessmentSession::open(**workbook, assessments->front().header.id);
    if (!session)
        return fail(session.error());
    if (what == "import")
        return importFile(**session, argument);
    if (what == "edit")
        return edit(**session, std::strtoull(argument.c_str(), nullptr, 10));
    return search(**session, argument);
}

} // namespace

} // namespace facet::bench

int main(int argc, char **argv)
{
    const std::string_view what = argc == 4 ? argv[1] : "";
    if (what != "import" && what != "edit" && what != "search") {
        std::fprintf(stderr, "usage: %s import|edit|search WORKBOOK FILE|COUNT|TEXT\n", argv[0]);
        return 2;
    }
    return facet::bench::run(argv[1], argv[2], argv[3]);
}
