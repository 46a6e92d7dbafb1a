// Edits an assessment without end and says of each edit that it is saved: the victim of KillTest.
// Usage: facet_edit_until_killed edits|imports WORKBOOK ASSESSMENT FIRST_NUMBER
#include "workbook/RowImport.h"

#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

namespace
{

using namespace facet;

/// Every edit leaves its own number in the history.
Expected<Change> edit(AssessmentSession &session, std::int64_t number)
{
    const std::string text = "#" + std::to_string(number) + "#";
    switch (number % 6) {
    case 0:
        return session.setAnswer("A.1.10", Answer(text));
    case 1: {
        Row row;
        row.values.resize(session.catalogue().table("A.7")->fields.size());
        row.values[7] = text;
        const std::vector<Row> rows(static_cast<std::size_t>(number % 12), row);
        return session.addRows("A.7", rows);
    }
    case 2: {
        const auto ids = session.rowIds("A.7");
        return ids && !ids->empty() ? session.setCell("A.7", ids->back(), 3, FieldValue(text))
                                    : session.setNote("A.1.2", text);
    }
    case 3:
        return session.setNotApplicable("A.1.9", text);
    default:
        return session.setNote("A.1." + std::to_string(1 + number % 13), text);
    }
}

bool say(std::int64_t number)
{
    const std::string line = std::to_string(number) + "\n";
    return write(STDOUT_FILENO, line.data(), line.size()) == static_cast<ssize_t>(line.size());
}

Expected<void> editAndSay(AssessmentSession &session, std::int64_t number)
{
    const auto change = edit(session, number);
    if (!change) {
        return tl::unexpected<Error>(change.error());
    }
    if (!change->targets.empty() && !say(number)) {
        return failure(ErrorCode::Internal, {}, {"无人读取", "Nobody reads"});
    }
    return {};
}

/// Rows whose content is the number, as many as KillTest expects; every fourth import is so large that indexes are
/// dropped. Says the number, and, of those with an odd one, minus the number when they are undone.
Expected<void> importAndSay(AssessmentSession &session, std::int64_t number)
{
    const std::string text = "#" + std::to_string(number) + "#";
    const std::int64_t rows = number % 4 == 3 ? 21'000 : 3000;
    const auto feed = [&, given = std::int64_t{0}](Row &row) mutable -> Expected<bool> {
        row.values.assign(session.catalogue().table("A.7")->fields.size(), {});
        row.values[3] = "人" + std::to_string(given % 50);
        row.values[7] = text;
        return given++ < rows;
    };
    RowImportOptions options;
    options.remark = text;
    options.expectedRows = rows;
    const auto imported = importRows(session, "A.7", feed, options);
    if (!imported) {
        return tl::unexpected<Error>(imported.error());
    }
    bool heard = say(number);
    if (number % 2 == 1) {
        if (const auto undone = session.undoBackTo(imported->step); !undone) {
            return tl::unexpected<Error>(undone.error());
        }
        heard = heard && say(-number);
    }
    return heard ? Expected<void>() : failure(ErrorCode::Internal, {}, {"无人读取", "Nobody reads"});
}

} // namespace

int main(int count, char **arguments)
{
    const auto catalogue = Catalogue::builtIn();
    if (count != 5 || !catalogue) {
        return 2;
    }
    const bool imports = std::string(arguments[1]) == "imports";
    const auto workbook =
        Workbook::open(*catalogue, arguments[2], {Workbook::Access::ReadWrite, "kill test", std::chrono::seconds(10)});
    const auto session = workbook
                             ? AssessmentSession::open(**workbook, arguments[3])
                             : Expected<std::unique_ptr<AssessmentSession>>(tl::unexpected<Error>(workbook.error()));
    if (!session) {
        std::cerr << session.error().message.en << '\n';
        return 1;
    }
    for (std::int64_t number = std::atoll(arguments[4]);; ++number) {
        const auto done = imports ? importAndSay(**session, number) : editAndSay(**session, number);
        if (!done) {
            std::cerr << done.error().message.en << '\n';
            return 1;
        }
    }
}
