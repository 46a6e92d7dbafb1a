#include "cli/ReportOutput.h"

#include "base/AtomicFile.h"

#ifdef FACET_WITH_PDF
#include <QGuiApplication>
#endif

#include <ctime>

namespace facet
{

namespace
{

#ifdef FACET_WITH_PDF
Expected<void> writePdfReport(const ReportDocument &document, const std::string &output)
{
    // No window is ever shown, and with no display Qt would abort: draw offscreen ("minimal" embeds no fonts).
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Standard error is for our words; Qt's remarks on the desktop it does not find help nobody here.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    int argumentCount = 1;
    char name[] = "facet-cli";           // NOLINT(modernize-avoid-c-arrays): QGuiApplication wants argv
    char *arguments[] = {name, nullptr}; // NOLINT(modernize-avoid-c-arrays)
    const QGuiApplication application(argumentCount, arguments);
    const Expected<PdfFacts> facts = writePdf(document, output);
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    return {};
}
#else
Expected<void> writePdfReport(const ReportDocument &, const std::string &output)
{
    return failure(
        ErrorCode::Unsupported, output,
        {"这个版本不带 Qt，不能生成 PDF；请改用 .html。", "This build has no Qt and can't make PDF files; use .html."});
}
#endif

} // namespace

std::string localTimeNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    char text[32]; // NOLINT(modernize-avoid-c-arrays): strftime's buffer
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &local);
    return {text, length};
}

Expected<void> writeDocument(const ReportDocument &document, const std::string &output, std::ostream &data)
{
    const bool html = output == "-" || output.ends_with(".html") || output.ends_with(".htm");
    const bool pdf = output.ends_with(".pdf");
    if (!html && !pdf)
        return failure(ErrorCode::Unsupported, "",
                       {"报告只能写成 .html 或 .pdf 文件。", "A report is written as .html or .pdf."});
    if (pdf)
        return writePdfReport(document, output);
    const std::string text = renderHtml(document);
    if (output != "-")
        return replaceFile(output, text);
    data << text;
    data.flush();
    if (!data)
        return failure(ErrorCode::Storage, "-", {"标准输出写不进去。", "Standard output can't be written."});
    return {};
}

Expected<void> writeReport(const ReportInput &input, Language language, const std::string &output, std::ostream &data)
{
    ReportOptions options;
    options.language = language;
    return writeDocument(buildReport(input, options), output, data);
}

} // namespace facet
