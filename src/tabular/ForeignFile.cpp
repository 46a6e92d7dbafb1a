#include "tabular/ForeignFile.h"

#include "assessment/Blank.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace facet
{

namespace
{

using namespace std::string_view_literals;

tl::unexpected<Error> refusal(const Text &text)
{
    return failure(ErrorCode::InvalidInput, {}, text);
}

/// A name in an OLE2 file is UTF-16LE.
bool hasWideName(std::string_view bytes, std::string_view name)
{
    std::string wide;
    for (const char character : name) {
        wide += character;
        wide += '\0';
    }
    return bytes.find(wide) != std::string_view::npos;
}

/// OLE2, the container of Office before 2007, and of encrypted files since.
Expected<void> refuseCompoundFile(std::string_view beginning)
{
    if (hasWideName(beginning, "EncryptedPackage")) {
        return refusal(
            {"这个工作簿有密码保护。请用 Excel 或 WPS 打开它，去掉密码后另存，再导入。",
             "This workbook is protected by a password. Open it in Excel or WPS, take the password off, save "
             "it, and import it again."});
    }
    return refusal(
        {"这是旧版 Excel（.xls）文件或带密码的工作簿。请用 Excel 或 WPS 打开，另存为不带密码的 XLSX 或 CSV 后再导入。",
         "This is an old Excel file (.xls) or a workbook with a password. Open it in Excel or WPS, save it as "
         "XLSX without a password or as CSV, and import that."});
}

std::string inLowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
    return lower;
}

Expected<void> refuseMarkup(std::string_view text)
{
    const std::string start = inLowerCase(text.substr(0, 4096));
    if (start.starts_with("<!doctype html") || start.starts_with("<html") || start.starts_with("<table") ||
        start.starts_with("<meta") || start.starts_with("<style")) {
        return refusal(
            {"这其实是网页（HTML）文件，有些系统把它导出成 .xls。请用 Excel 或 WPS 打开，另存为 XLSX 后再导入。",
             "This is really a web page (HTML), which some systems export as .xls. Open it in Excel or WPS, "
             "save it as XLSX, and import that."});
    }
    if (start.starts_with("<?xml") || start.starts_with("<workbook")) {
        return refusal(
            {"这是 XML 文件，不是 CSV 或 XLSX。请用 Excel 或 WPS 打开，另存为 XLSX 后再导入。",
             "This is an XML file, neither CSV nor XLSX. Open it in Excel or WPS, save it as XLSX, and import "
             "that."});
    }
    if (start.starts_with('{') && start.find("\"facet-assessment\"") != std::string::npos) {
        return refusal({"这是评估交换文件（JSON），不是一张表。请用「导入评估」打开它。",
                        "This is an assessment exchange file (JSON), not a table. Import it as an assessment."});
    }
    return {};
}

} // namespace

Expected<void> refuseForeignFile(std::string_view beginning)
{
    if (beginning.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        return refuseCompoundFile(beginning);
    }
    if (beginning.starts_with("SQLite format 3\0"sv)) {
        return refusal({"这是数据库文件（可能是 Facet 工作簿），不是一张表。请先把表导出为 XLSX 或 CSV。",
                        "This is a database (perhaps a Facet workbook), not a table. Export the table as XLSX or CSV "
                        "first."});
    }
    constexpr std::array papers = {"%PDF-"sv, "{\\rtf"sv};
    if (std::ranges::any_of(papers, [&](std::string_view mark) { return beginning.starts_with(mark); })) {
        return refusal({"这是 PDF 或 RTF 文档，不是表格文件。请向提供者索取 XLSX 或 CSV。",
                        "This is a PDF or RTF document, not a table. Ask whoever made it for XLSX or CSV."});
    }
    if (beginning.starts_with("\xEF\xBB\xBF")) {
        beginning.remove_prefix(3);
    }
    return refuseMarkup(trimmed(beginning));
}

} // namespace facet
