#include "tabular/XlsxParts.h"

#include <gtest/gtest.h>

#include <zip.h>

namespace facet
{

namespace
{

const std::string declaration = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

std::string relation(const std::string &id, const std::string &type, const std::string &target)
{
    return R"(<Relationship Id=")" + id + R"(" Type=")" + office + "/" + type + R"(" Target=")" + target + R"("/>)";
}

std::string relations(const std::string &inside)
{
    return declaration + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" +
           inside + "</Relationships>";
}

std::string littleEndian(std::uint64_t number, unsigned bytes)
{
    std::string text;
    for (unsigned byte = 0; byte < bytes; ++byte) {
        text += static_cast<char>(static_cast<unsigned char>(number >> (8U * byte)));
    }
    return text;
}

std::uint64_t numberAt(const std::string &text, std::size_t at, unsigned bytes)
{
    std::uint64_t number = 0;
    for (unsigned byte = bytes; byte-- > 0;) {
        number = number << 8U | static_cast<unsigned char>(text.at(at + byte));
    }
    return number;
}

} // namespace

void writeZip(const std::string &path, const std::map<std::string, std::string> &members)
{
    int code = 0;
    zip_t *archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    ASSERT_NE(archive, nullptr) << code;
    for (const auto &[name, bytes] : members) {
        zip_source_t *source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        ASSERT_GE(zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8), 0);
    }
    ASSERT_EQ(zip_close(archive), 0);
}

std::map<std::string, std::string> xlsxParts(const std::string &rows, const std::string &texts,
                                             const std::string &formats)
{
    std::map<std::string, std::string> parts;
    parts["_rels/.rels"] = relations(relation("rId1", "officeDocument", "xl/workbook.xml"));
    parts["xl/workbook.xml"] = declaration + R"(<workbook xmlns=")" + main + R"(" xmlns:r=")" + office +
                               R"("><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>)";
    std::string inside = relation("rId1", "worksheet", "worksheets/sheet1.xml");
    if (!texts.empty()) {
        inside += relation("rId2", "sharedStrings", "sharedStrings.xml");
        parts["xl/sharedStrings.xml"] = declaration + R"(<sst xmlns=")" + main + R"(">)" + texts + "</sst>";
    }
    if (!formats.empty()) {
        inside += relation("rId3", "styles", "styles.xml");
        parts["xl/styles.xml"] = declaration + R"(<styleSheet xmlns=")" + main + R"(">)" + formats + "</styleSheet>";
    }
    parts["xl/_rels/workbook.xml.rels"] = relations(inside);
    parts["xl/worksheets/sheet1.xml"] =
        declaration + R"(<worksheet xmlns=")" + main + R"("><sheetData>)" + rows + "</sheetData></worksheet>";
    return parts;
}

std::string withClaimedSize(const std::string &archive, const std::string &member, std::uint64_t size)
{
    // Places in the member's entry of the central directory, and in the record at the end of the archive.
    constexpr std::size_t sizeAt = 24;
    constexpr std::size_t extraSizeAt = 30;
    constexpr std::size_t nameAt = 46;
    constexpr std::size_t directorySizeAt = 12;
    std::string claiming = archive;
    const std::size_t entry = claiming.rfind(member) - nameAt;
    EXPECT_EQ(claiming.substr(entry, 4), "PK\x01\x02");
    const std::string extra = littleEndian(1, 2) + littleEndian(8, 2) + littleEndian(size, 8);
    claiming.replace(entry + sizeAt, 4, littleEndian(0xFFFFFFFFU, 4));
    claiming.replace(entry + extraSizeAt, 2,
                     littleEndian(numberAt(claiming, entry + extraSizeAt, 2) + extra.size(), 2));
    claiming.insert(entry + nameAt + member.size(), extra);
    const std::size_t end = claiming.rfind("PK\x05\x06");
    claiming.replace(end + directorySizeAt, 4,
                     littleEndian(numberAt(claiming, end + directorySizeAt, 4) + extra.size(), 4));
    return claiming;
}

} // namespace facet
