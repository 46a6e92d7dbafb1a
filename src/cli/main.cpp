#include "cli/CompareCommand.h"
#include "cli/EditCommands.h"
#include "cli/FileCommands.h"
#include "cli/PriorCommands.h"
#include "cli/RowCommands.h"
#include "cli/WorkbookCommands.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <map>

namespace facet
{

namespace
{

/// What the parsed command line asks for; set by the callback of the one subcommand that was named.
struct Request {
    std::function<int(const Console &)> run;
};

const std::map<std::string, Language> &languages()
{
    static const std::map<std::string, Language> names{{"zh", Language::Chinese}, {"en", Language::English}};
    return names;
}

/// Values of all commands' options. One struct, since CLI11 binds options to variables that outlive the parser.
struct Values {
    std::vector<std::string> files;
    std::string workbook, id, target, json, output;
    NewArguments created;
    Language language = Language::Chinese;
    ImportRowsArguments rows;
    CarryArguments carried;
    SealArguments sealed;
    std::string reason, acceptOpen;
    CompareArguments compared;
    bool asJson = false;
    int steps = 1;
};

void addLanguage(CLI::App &command, Values &values)
{
    command.add_option("--lang", values.language, "language of the report: zh or en (default zh)")
        ->transform(CLI::CheckedTransformer(languages()).description(""));
}

void addWorkbook(CLI::App &command, Values &values)
{
    command.add_option("workbook", values.workbook, "the workbook (*.facet)")->required();
}

void addAssessment(CLI::App &command, Values &values)
{
    addWorkbook(command, values);
    command.add_option("id", values.id, "id of the assessment, as printed by list")->required();
}

void addFileCommands(CLI::App &app, Values &values, Request &request)
{
    CLI::App *score = app.add_subcommand("score", "print the result of assessment files, one JSON document a line");
    score->add_option("file", values.files, "assessment JSON; - is standard input")->required();
    score->callback([&] { request.run = [&](const Console &console) { return runScore(console, values.files); }; });

    CLI::App *report = app.add_subcommand("report", "write the findings report of an assessment file");
    report->add_option("file", values.target, "assessment JSON; - is standard input")->required();
    report->add_option("-o,--output", values.output, "OUT.html or OUT.pdf; - is HTML on standard output")->required();
    addLanguage(*report, values);
    report->callback([&] {
        request.run = [&](const Console &console) {
            return runReport(console, {values.target, values.output, values.language});
        };
    });
}

void addWorkbookCommands(CLI::App &app, Values &values, Request &request)
{
    CLI::App *created = app.add_subcommand("new", "start an assessment and print its id; makes the workbook if needed");
    created->add_option("workbook", values.created.workbook, "the workbook (*.facet)")->required();
    created->add_option("--title", values.created.title, "title of the assessment")->required();
    created->add_option("--unit", values.created.unit, "application unit");
    created->add_option("--assessor", values.created.assessor, "who assesses");
    created->add_option("--date", values.created.date, "date, YYYY-MM-DD");
    created->callback([&] { request.run = [&](const Console &console) { return runNew(console, values.created); }; });

    CLI::App *imported = app.add_subcommand("import", "take assessment files into a workbook and print their ids");
    addWorkbook(*imported, values);
    imported->add_option("file", values.files, "assessment JSON; - is standard input")->required();
    imported->callback([&] {
        request.run = [&](const Console &console) { return runImport(console, values.workbook, values.files); };
    });

    CLI::App *exported = app.add_subcommand("export", "write an assessment as .json, or its report as .html or .pdf");
    addAssessment(*exported, values);
    exported->add_option("-o,--output", values.output, "OUT.json, OUT.html or OUT.pdf; - is JSON on standard output")
        ->required();
    addLanguage(*exported, values);
    exported->callback([&] {
        request.run = [&](const Console &console) {
            return runExport(console, {values.workbook, values.id, values.output, values.language});
        };
    });

    CLI::App *list = app.add_subcommand("list", "list the assessments of a workbook");
    addWorkbook(*list, values);
    list->add_flag("--json", values.asJson, "as a JSON array");
    list->callback([&] {
        request.run = [&](const Console &console) { return runList(console, values.workbook, values.asJson); };
    });

    CLI::App *verify = app.add_subcommand("verify", "check integrity, history and seals of a workbook; or whether a "
                                                    "report was exported from one");
    verify->add_option("file", values.target, "the workbook (*.facet), or with --workbook a report")->required();
    CLI::Option *of =
        verify->add_option("--workbook", values.workbook, "the workbook that the report is looked for in");
    verify->callback([&values, &request, of] {
        const bool isReport = of->count() > 0;
        request.run = [&values, isReport](const Console &console) {
            return isReport ? runVerifyReport(console, values.target, values.workbook)
                            : runVerify(console, values.target);
        };
    });
}

void addPriorCommands(CLI::App &app, Values &values, Request &request)
{
    CLI::App *carry = app.add_subcommand("carry", "start an assessment from a prior one and print its id");
    carry->add_option("workbook", values.carried.workbook, "the workbook (*.facet)")->required();
    carry->add_option("id", values.carried.id, "id of the prior assessment, as printed by list")->required();
    carry->add_option("--title", values.carried.title, "title of the new assessment")->required();
    carry->add_option("--date", values.carried.date, "its date, YYYY-MM-DD");
    carry->add_option("--tables", values.carried.tables, "tables to take, as A.1,A.2 (default all)")->delimiter(',');
    carry->callback([&] { request.run = [&](const Console &console) { return runCarry(console, values.carried); }; });

    CLI::App *seal = app.add_subcommand("seal", "make an assessment final and print its SM3 digest");
    seal->add_option("workbook", values.sealed.workbook, "the workbook (*.facet)")->required();
    seal->add_option("id", values.sealed.id, "id of the assessment, as printed by list")->required();
    seal->add_option("--reviewer", values.sealed.reviewer, "who reviewed it")->required();
    CLI::Option *accept =
        seal->add_option("--accept-open", values.acceptOpen, "accepts every point that is still open, for this reason");
    seal->callback([&values, &request, accept] {
        if (accept->count() > 0)
            values.sealed.acceptOpen = values.acceptOpen;
        request.run = [&values](const Console &console) { return runSeal(console, values.sealed); };
    });

    CLI::App *reopen = app.add_subcommand("reopen", "start a new revision of a final assessment");
    addAssessment(*reopen, values);
    reopen->add_option("--reason", values.reason, "why")->required();
    reopen->callback([&] {
        request.run = [&](const Console &console) {
            return runReopen(console, values.workbook, values.id, values.reason);
        };
    });
}

void addCompareCommand(CLI::App &app, Values &values, Request &request)
{
    CompareArguments &arguments = values.compared;
    CLI::App *compare = app.add_subcommand("compare", "tell what became of an earlier assessment in a later one");
    compare->add_option("workbook", arguments.workbook, "the workbook (*.facet)")->required();
    compare->add_option("before", arguments.before, "id of the earlier assessment, as printed by list")->required();
    compare->add_option("after", arguments.after, "id of the later assessment")->required();
    CLI::Option *json = compare->add_flag("--json", arguments.json, "as one JSON document");
    CLI::Option *output =
        compare->add_option("-o,--output", arguments.output, "OUT.html or OUT.pdf; - is HTML on standard output");
    output->excludes(json);
    compare->add_option("--lang", arguments.language, "language of the document: zh or en (default zh)")
        ->needs(output)
        ->transform(CLI::CheckedTransformer(languages()).description(""));
    compare->callback([&] { request.run = [&](const Console &console) { return runCompare(console, arguments); }; });
}

void addRowCommands(CLI::App &app, Values &values, Request &request)
{
    CLI::App *imported = app.add_subcommand("import-rows", "append rows of a .csv or .xlsx file to a record table");
    imported->add_option("workbook", values.rows.workbook, "the workbook (*.facet)")->required();
    imported->add_option("id", values.rows.id, "id of the assessment, as printed by list")->required();
    imported->add_option("table", values.rows.table, "A.2, A.4, A.7 or A.9")->required();
    imported->add_option("file", values.rows.file, "FILE.csv or FILE.xlsx; - is standard input")->required();
    imported->add_option("--map", values.rows.map, "COLUMN=FIELD: where a column goes; COLUMN= leaves it out")
        ->take_all()
        ->allow_extra_args(false)
        ->check([](const std::string &map) {
            return map.find('=') == std::string::npos ? "no = in " + map : std::string();
        });
    imported->add_flag("--dry-run", values.rows.dryRun, "tell what would be done and change nothing");
    imported->callback(
        [&] { request.run = [&](const Console &console) { return runImportRows(console, values.rows); }; });

    CLI::App *exported =
        app.add_subcommand("export-rows", "write a record table (A.2, A.4, A.7, A.9) as .csv or .xlsx");
    addAssessment(*exported, values);
    exported->add_option("table", values.target, "A.2, A.4, A.7 or A.9")->required();
    exported->add_option("-o,--output", values.output, "OUT.csv or OUT.xlsx; - is CSV on standard output")->required();
    exported->add_option("--lang", values.language, "language of header and codes: zh or en (default zh)")
        ->transform(CLI::CheckedTransformer(languages()).description(""));
    exported->callback([&] {
        request.run = [&](const Console &console) {
            return runExportRows(console, {values.workbook, values.id, values.target, values.output, values.language});
        };
    });
}

void addEditCommands(CLI::App &app, Values &values, Request &request)
{
    CLI::App *set = app.add_subcommand("set", "edit an assessment; - reads TARGET<tab>JSON lines from standard input");
    addAssessment(*set, values);
    set->add_option("target", values.target,
                    "A.1.4, notes/A.1.4, not_applicable/A.7, judgements/5.2.3-d, "
                    "assessment/title, parameters/NAME; or - for a stream")
        ->required();
    CLI::Option *json = set->add_option("json", values.json, "the value as in the exchange file; null clears");
    set->callback([&values, &request, json] {
        const bool stream = values.target == "-";
        if (stream == (json->count() > 0))
            throw CLI::ValidationError("json", stream ? "no JSON goes with -" : "the value is missing");
        request.run = [&values, stream](const Console &console) {
            return stream ? runSetStream(console, values.workbook, values.id, std::cin)
                          : runSet(console, {values.workbook, values.id, values.target, values.json});
        };
    });

    CLI::App *history = app.add_subcommand("history", "print who changed what, oldest first");
    addAssessment(*history, values);
    history->add_flag("--json", values.asJson, "as a JSON array");
    history->callback([&] {
        request.run = [&](const Console &console) {
            return runHistory(console, values.workbook, values.id, values.asJson);
        };
    });

    using Run = int (*)(const Console &, const std::string &, const std::string &, int);
    const std::vector<std::tuple<const char *, const char *, Run>> replays{{"undo", "undo the latest steps", &runUndo},
                                                                           {"redo", "redo what was undone", &runRedo}};
    for (const auto &[name, help, run] : replays) {
        CLI::App *command = app.add_subcommand(name, help);
        addAssessment(*command, values);
        command->add_option("--steps", values.steps, "how many (default 1)")->check(CLI::PositiveNumber);
        command->callback([&values, &request, run = run] {
            request.run = [&values, run](const Console &console) {
                return run(console, values.workbook, values.id, values.steps);
            };
        });
    }
}

int runFacetCli(int argc, char **argv)
{
    CLI::App app("Facet 面鉴: security assessment of face recognition applications (T/CFEII 0009-2023)", "facet-cli");
    app.set_version_flag("--version", "facet-cli " FACET_VERSION);
    app.require_subcommand(1);
    Values values;
    Request request;
    addFileCommands(app, values, request);
    addWorkbookCommands(app, values, request);
    addCompareCommand(app, values, request);
    addRowCommands(app, values, request);
    addEditCommands(app, values, request);
    addPriorCommands(app, values, request);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? exitDone : exitUsage;
    }
    const Expected<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue) {
        std::cerr << catalogue.error().place << ": " << catalogue.error().message.en << '\n';
        return exitFailed;
    }
    std::ios::sync_with_stdio(false);
    return request.run(Console(*catalogue, std::cout, std::cerr, terminalLanguage()));
}

} // namespace

} // namespace facet

int main(int argc, char **argv)
{
    return facet::runFacetCli(argc, argv);
}
