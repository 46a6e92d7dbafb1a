#include "tabular/XlsxWorkbook.h"

#include "tabular/Limits.h"
#include "tabular/XmlStream.h"

#include <algorithm>
#include <map>
#include <utility>

namespace facet
{

namespace
{

struct Relation {
    std::string target; ///< a part of the archive
    std::string type;   ///< "worksheet", "styles": the end of its address
};
using Relations = std::map<std::string, Relation, std::less<>>;

std::string folderOf(const std::string &part)
{
    const std::size_t slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

/// The part that a relation of a part in this folder means: "../xl/a.xml", "/xl/a.xml", "worksheets/a.xml".
std::string resolved(const std::string &folder, std::string_view target)
{
    std::string path = target.starts_with('/') ? std::string(target.substr(1)) : folder + std::string(target);
    std::vector<std::string> steps;
    while (!path.empty()) {
        const std::size_t slash = std::min(path.find('/'), path.size());
        std::string step = path.substr(0, slash);
        path.erase(0, slash + 1);
        if (step == ".." && !steps.empty()) {
            steps.pop_back();
        } else if (step != ".." && step != "." && !step.empty()) {
            steps.push_back(std::move(step));
        }
    }
    std::string part;
    for (const std::string &step : steps) {
        part += (part.empty() ? "" : "/") + step;
    }
    return part;
}

/// Relations to other parts; those to other files and addresses are left out and never followed.
class RelationListener final : public XmlListener
{
public:
    explicit RelationListener(std::string folder) : m_folder(std::move(folder)) {}
    Relations relations;

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        constexpr std::size_t most = 4 * limits::sheets;
        if (name != "Relationship" || attributes.value("TargetMode") == "External" || relations.size() >= most) {
            return;
        }
        const std::string_view type = attributes.value("Type");
        relations[std::string(attributes.value("Id"))] = {resolved(m_folder, attributes.value("Target")),
                                                          std::string(type.substr(type.rfind('/') + 1))};
    }
    void endElement(std::string_view /*name*/) override {}
    void text(std::string_view /*text*/) override {}

private:
    std::string m_folder;
};

class WorkbookListener final : public XmlListener
{
public:
    struct Sheet {
        std::string name;
        std::string relation;
        bool hidden = false;
    };
    std::vector<Sheet> sheets;
    bool from1904 = false;

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "sheet" && sheets.size() < limits::sheets) {
            sheets.push_back({std::string(attributes.value("name")), std::string(attributes.value("id")),
                              attributes.value("state").find("idden") != std::string_view::npos});
        } else if (name == "workbookPr") {
            const std::string_view value = attributes.value("date1904");
            from1904 = value == "1" || value == "true" || value == "on";
        }
    }
    void endElement(std::string_view /*name*/) override {}
    void text(std::string_view /*text*/) override {}
};

class StyleListener final : public XmlListener
{
public:
    std::vector<NumberFormat> formats;

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt" && m_codes.size() < limits::cellFormats) {
            m_codes[idIn(attributes.value("numFmtId"))] = formatOfCode(attributes.value("formatCode").substr(0, 1024));
        } else if (name == "cellXfs") {
            m_inFormats = true;
        } else if (m_inFormats && name == "xf" && formats.size() < limits::cellFormats) {
            const int id = idIn(attributes.value("numFmtId"));
            const auto own = m_codes.find(id);
            formats.push_back(own == m_codes.end() ? builtInFormat(id) : own->second);
        }
    }
    void endElement(std::string_view name) override { m_inFormats = m_inFormats && name != "cellXfs"; }
    void text(std::string_view /*text*/) override {}

private:
    static int idIn(std::string_view text)
    {
        int id = 0;
        for (const char digit : text.substr(0, 8)) {
            id = digit >= '0' && digit <= '9' ? id * 10 + (digit - '0') : id;
        }
        return id;
    }

    std::map<int, NumberFormat> m_codes;
    bool m_inFormats = false;
};

Expected<void> parsePart(const ZipArchive &archive, const std::string &part, XmlListener &listener)
{
    Expected<std::unique_ptr<ZipMember>> member = archive.member(part, limits::partBytes);
    if (!member) {
        return tl::unexpected<Error>(member.error());
    }
    return XmlStream(std::move(*member), listener).finish();
}

/// Relations of a part ("" for the archive as a whole); none when it has no such file.
Expected<Relations> relationsOf(const ZipArchive &archive, const std::string &part)
{
    const std::string folder = folderOf(part);
    const std::string file = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    RelationListener listener(folder);
    if (archive.has(file)) {
        if (const Expected<void> parsed = parsePart(archive, file, listener); !parsed) {
            return tl::unexpected<Error>(parsed.error());
        }
    }
    return std::move(listener.relations);
}

std::string targetOfType(const Relations &relations, std::string_view type)
{
    const auto found = std::ranges::find_if(relations, [type](const auto &entry) { return entry.second.type == type; });
    return found == relations.end() ? std::string() : found->second.target;
}

tl::unexpected<Error> noWorkbook(const ZipArchive &archive)
{
    if (archive.has("mimetype") && archive.has("content.xml")) {
        return failure(
            ErrorCode::InvalidInput, {},
            {"这是 OpenDocument 文件（.ods）。请用 WPS、Excel 或 LibreOffice 打开，另存为 XLSX 或 CSV 后再导入。",
             "This is an OpenDocument file (.ods). Open it in LibreOffice, Excel or WPS, save it as XLSX or "
             "CSV, and import that."});
    }
    if (archive.has("xl/workbook.bin")) {
        return failure(
            ErrorCode::InvalidInput, {},
            {"这是二进制工作簿（.xlsb）。请用 Excel 或 WPS 打开，另存为 XLSX 后再导入。",
             "This is a binary workbook (.xlsb). Open it in Excel or WPS, save it as XLSX, and import that."});
    }
    return failure(
        ErrorCode::InvalidInput, {},
        {"这是压缩包，但不是 XLSX 工作簿。请解压后选择其中的表格，或在原程序中另存为 XLSX 或 CSV。",
         "This is a ZIP archive but no XLSX workbook. Unpack it and choose the table inside, or save it as XLSX "
         "or CSV in the program it comes from."});
}

} // namespace

Expected<XlsxWorkbook> readXlsxWorkbook(const ZipArchive &archive)
{
    const Expected<Relations> outer = relationsOf(archive, {});
    if (!outer) {
        return tl::unexpected<Error>(outer.error());
    }
    std::string part = targetOfType(*outer, "officeDocument");
    part = part.empty() ? "xl/workbook.xml" : part;
    if (!archive.has(part) || !part.ends_with(".xml")) {
        return noWorkbook(archive);
    }
    WorkbookListener listener;
    if (const Expected<void> parsed = parsePart(archive, part, listener); !parsed) {
        return tl::unexpected<Error>(parsed.error());
    }
    const Expected<Relations> relations = relationsOf(archive, part);
    if (!relations) {
        return tl::unexpected<Error>(relations.error());
    }
    XlsxWorkbook workbook;
    workbook.sharedTexts = targetOfType(*relations, "sharedStrings");
    workbook.styles = targetOfType(*relations, "styles");
    workbook.dates = listener.from1904 ? DateSystem::From1904 : DateSystem::From1900;
    for (WorkbookListener::Sheet &sheet : listener.sheets) {
        const auto relation = relations->find(sheet.relation);
        if (relation != relations->end() && relation->second.type == "worksheet") { // charts have no rows
            workbook.sheets.push_back({std::move(sheet.name), relation->second.target, sheet.hidden});
        }
    }
    std::ranges::stable_partition(workbook.sheets, [](const XlsxWorkbook::Sheet &sheet) { return !sheet.hidden; });
    if (workbook.sheets.empty()) {
        return noWorkbook(archive);
    }
    return workbook;
}

Expected<std::vector<NumberFormat>> readCellFormats(const ZipArchive &archive, const XlsxWorkbook &workbook)
{
    StyleListener listener;
    if (!workbook.styles.empty() && archive.has(workbook.styles)) {
        if (const Expected<void> parsed = parsePart(archive, workbook.styles, listener); !parsed) {
            return tl::unexpected<Error>(parsed.error());
        }
    }
    return std::move(listener.formats);
}

} // namespace facet
