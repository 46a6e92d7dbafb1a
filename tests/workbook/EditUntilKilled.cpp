// Edits an assessment without end and says of each edit that it is saved: the victim of KillTest.
// Usage: facet_edit_until_killed WORKBOOK ASSESSMENT FIRST_NUMBER
#include "workbook/AssessmentSession.h"

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

} // namespace

int main(int count, char **arguments)
{
    const auto catalogue = Catalogue::builtIn();
    if (count != 4 || !catalogue) {
        return 2;
    }
    const auto workbook =
        Workbook::open(*catalogue, arguments[1], {Workbook::Access::ReadWrite, "kill test", std::chrono::seconds(10)});
    const auto session = workbook
                             ? AssessmentSession::open(**workbook, arguments[2])
                             : Expected<std::unique_ptr<AssessmentSession>>(tl::unexpected<Error>(workbook.error()));
    if (!session) {
        std::cerr << session.error().message.en << '\n';
        return 1;
    }
    for (std::int64_t number = std::atoll(arguments[3]);; ++number) {
        const auto change = edit(**session, number);
        if (!change) {
            std::cerr << change.error().message.en << '\n';
            return 1;
        }
        const std::string line = std::to_string(number) + "\n";
        if (!change->targets.empty() && write(STDOUT_FILENO, line.data(), line.size()) < 0) {
            return 1;
        }
    }
}
