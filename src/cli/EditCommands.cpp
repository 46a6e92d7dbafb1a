#include "cli/EditCommands.h"

#include "cli/OpenWorkbook.h"
#include "workbook/AssessmentSession.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>

namespace facet
{

namespace
{

using nlohmann::ordered_json;

struct Opened {
    std::unique_ptr<Workbook> workbook;
    std::unique_ptr<AssessmentSession> session;
};

Expected<Opened> openSession(const Console &console, const std::string &path, const std::string &id,
                             Workbook::Access access)
{
    Opened opened;
    auto workbook = openWorkbook(console, path, access);
    if (!workbook)
        return tl::unexpected<Error>(workbook.error());
    opened.workbook = std::move(*workbook);
    auto session = AssessmentSession::open(*opened.workbook, id);
    if (!session)
        return tl::unexpected<Error>(session.error());
    opened.session = std::move(*session);
    return opened;
}

/// History stores JSON text; it is put into the output as JSON, not as a string holding JSON.
ordered_json storedJson(const std::string &text)
{
    return ordered_json::parse(text, nullptr, false);
}

ordered_json entryJson(const HistoryEntry &entry)
{
    return {{"sequence", entry.sequence},
            {"step", entry.step},
            {"at", entry.at},
            {"who", entry.who},
            {"kind", stepKindId(entry.kind)},
            {"target", entry.target},
            {"before", storedJson(entry.before)},
            {"after", storedJson(entry.after)},
            {"undone", entry.undone}};
}

Expected<std::vector<HistoryEntry>> wholeHistory(const AssessmentSession &session)
{
    HistoryQuery query;
    query.limit = static_cast<std::size_t>(session.historyCount()) + 1;
    auto entries = session.history(query);
    if (entries)
        std::reverse(entries->begin(), entries->end());
    return entries;
}

using Step = Expected<Change> (AssessmentSession::*)();

int repeat(const Console &console, const std::string &path, const std::string &id, int steps, Step step)
{
    auto opened = openSession(console, path, id, Workbook::Access::ReadWrite);
    if (!opened)
        return console.fail(opened.error(), path);
    for (int done = 0; done < steps; ++done) {
        const Expected<Change> change = (opened->session.get()->*step)();
        if (!change)
            return console.fail(change.error(), path);
        for (const std::string &target : change->targets)
            console.data() << target << '\n';
    }
    return exitDone;
}

} // namespace

int runSet(const Console &console, const SetArguments &arguments)
{
    auto opened = openSession(console, arguments.workbook, arguments.id, Workbook::Access::ReadWrite);
    if (!opened)
        return console.fail(opened.error(), arguments.workbook);
    const Expected<Change> change = opened->session->set(arguments.target, arguments.json);
    if (!change)
        return console.fail(change.error(), arguments.target);
    console.data() << "saved " << arguments.target << '\n';
    return exitDone;
}

int runSetStream(const Console &console, const std::string &path, const std::string &id, std::istream &edits)
{
    auto opened = openSession(console, path, id, Workbook::Access::ReadWrite);
    if (!opened)
        return console.fail(opened.error(), path);
    int status = exitDone;
    std::string line;
    for (std::size_t number = 1; std::getline(edits, line); ++number) {
        if (line.empty())
            continue;
        const std::string place = "line " + std::to_string(number);
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos) {
            status = console.fail({ErrorCode::InvalidInput,
                                   "",
                                   {"缺制表符：每行写 目标<Tab>JSON。", "No tab: write each line as TARGET<tab>JSON."}},
                                  place);
            continue;
        }
        const std::string target = line.substr(0, tab);
        const Expected<Change> change = opened->session->set(target, std::string_view(line).substr(tab + 1));
        if (change)
            console.data() << "saved " << target << std::endl; // flushed: the line is the promise that it is durable
        else
            status = console.fail(change.error(), std::string(place).append(": ").append(target));
    }
    return status;
}

int runHistory(const Console &console, const std::string &path, const std::string &id, bool json)
{
    auto opened = openSession(console, path, id, Workbook::Access::ReadOnly);
    if (!opened)
        return console.fail(opened.error(), path);
    const auto entries = wholeHistory(*opened->session);
    if (!entries)
        return console.fail(entries.error(), path);
    ordered_json array = ordered_json::array();
    for (const HistoryEntry &entry : *entries) {
        if (json)
            array.push_back(entryJson(entry));
        else
            console.data() << entry.sequence << '\t' << entry.at << '\t' << entry.who << '\t' << stepKindId(entry.kind)
                           << '\t' << entry.target << '\t' << entry.before << " -> " << entry.after << '\n';
    }
    if (json)
        console.data() << array.dump() << '\n';
    return exitDone;
}

int runUndo(const Console &console, const std::string &path, const std::string &id, int steps)
{
    return repeat(console, path, id, steps, &AssessmentSession::undo);
}

int runRedo(const Console &console, const std::string &path, const std::string &id, int steps)
{
    return repeat(console, path, id, steps, &AssessmentSession::redo);
}

} // namespace facet
