#include "cli/FileCommands.h"

#include "base/AtomicFile.h"
#include "cli/ReportOutput.h"
#include "exchange/AssessmentJson.h"
#include "exchange/ResultWriter.h"
#include "rules/Evaluate.h"
#include "rules/MemoryFacts.h"

namespace facet
{

namespace
{

/// An exchange file: its text and what it holds. Made once for many, which then share its memory.
struct ExchangeFile {
    std::string buffer;
    Assessment assessment;
};

/// Reads an exchange file, with a hint when it is a workbook instead.
Expected<void> readExchangeFile(ExchangeFile &into, const Catalogue &catalogue, const std::string &file)
{
    const Expected<std::string_view> text = readFileInto(into.buffer, file);
    if (!text)
        return tl::unexpected<Error>(text.error());
    if (text->starts_with("SQLite format 3"))
        return failure(ErrorCode::InvalidInput, "",
                       {"这是工作簿，不是交换文件。先用 facet-cli export 导出其中的评估。",
                        "This is a workbook, not an exchange file. Export an assessment with facet-cli export first."});
    return readAssessmentInto(into.assessment, catalogue, *text);
}

} // namespace

int runScore(const Console &console, const std::vector<std::string> &files)
{
    int status = exitDone;
    const ResultWriter writer(console.catalogue());
    ExchangeFile read; // one for all files, as the next
    AssessmentResult result;
    std::string line;
    for (const std::string &file : files) {
        if (const auto done = readExchangeFile(read, console.catalogue(), file); !done) {
            status = console.fail(done.error(), file);
            continue;
        }
        const MemoryFacts facts(console.catalogue(), read.assessment);
        evaluateInto(result, console.catalogue(), facts);
        line.clear();
        writer.append(line, result, file);
        line += '\n';
        console.data().write(line.data(), static_cast<std::streamsize>(line.size()));
    }
    console.data().flush();
    if (!console.data())
        return console.fail({ErrorCode::Storage, "", {"标准输出写不进去。", "Standard output can't be written."}});
    return status;
}

int runReport(const Console &console, const ReportArguments &arguments)
{
    ExchangeFile read;
    if (const auto done = readExchangeFile(read, console.catalogue(), arguments.file); !done)
        return console.fail(done.error(), arguments.file);
    const Assessment &assessment = read.assessment;
    const MemoryFacts facts(console.catalogue(), assessment);
    const AssessmentResult result = evaluate(console.catalogue(), facts);
    std::map<std::string, std::int64_t> rowCounts;
    for (const Table &table : console.catalogue().tables())
        if (table.kind == TableKind::Records)
            rowCounts[table.id] = facts.rowCount(table.id);
    const std::string digest = sm3Hex(writeAssessment(console.catalogue(), assessment));
    const Expected<void> written =
        writeReport({console.catalogue(), assessment, result, rowCounts, digest, localTimeNow(), FACET_VERSION},
                    arguments.language, arguments.output, console.data());
    if (!written)
        return console.fail(written.error(), arguments.output);
    console.say(exportedCount(console.catalogue(), rowCounts));
    return exitDone;
}

} // namespace facet
