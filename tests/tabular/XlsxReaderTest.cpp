#include "tabular/XlsxReader.h"
#include "tabular/Limits.h"
#include "tabular/TabularFixture.h"
#include "tabular/XlsxParts.h"

#include <gmock/gmock.h>

namespace facet
{

namespace
{

using ::testing::HasSubstr;
using CellKind = Cell::Kind;

class XlsxReaderTest : public TabularFixture
{
protected:
    using Parts = std::map<std::string, std::string>;

    [[nodiscard]] std::string book(const Parts &parts) const
    {
        writeZip(path("book.xlsx"), parts);
        return path("book.xlsx");
    }
    /// The cells of the rows of the first sheet.
    [[nodiscard]] static std::vector<Cells> cellsOf(const std::string &file)
    {
        const auto reader = openSheet(inspectTabularFile(file).value()).value();
        std::vector<Cells> rows;
        Cells cells;
        while (reader->next(cells).value()) {
            rows.push_back(cells);
        }
        return rows;
    }
    [[nodiscard]] std::vector<Cells> rows(const std::string &inside, const std::string &texts = {},
                                          const std::string &formats = {}) const
    {
        return cellsOf(book(xlsxParts(inside, texts, formats)));
    }
    [[nodiscard]] std::string fault(const Parts &parts) const { return faultOf(book(parts)).message.en; }
};

TEST_F(XlsxReaderTest, ReadsEveryKindOfCell)
{
    const auto found = rows(
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>42</v></c>)"
        R"(<c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c>)"
        R"(<c r="F1" t="str"><f>A1&amp;"x"</f><v>oldx</v></c>)"
        R"(<c r="G1" t="inlineStr"><is><r><t>in</t></r><r><rPr><b/></rPr><t xml:space="preserve"> line</t></r></is></c>)"
        R"(<c r="H1" t="d"><v>2025-03-05T08:30:00</v></c><c r="I1"><f>1+1</f></c></row>)",
        R"(<si><t>姓名</t></si><si><r><t>钱</t></r><r><rPr/><t>一</t></r><rPh sb="0" eb="1"><t>せん</t></rPh></si>)");
    ASSERT_EQ(found.size(), 1U);
    const Cells expected = {{CellKind::Text, "姓名"},    {CellKind::Text, "钱一"},
                            {CellKind::Number, "42"},    {CellKind::Boolean, "TRUE"},
                            {CellKind::Fault, "#N/A"},   {CellKind::Text, "oldx"},
                            {CellKind::Text, "in line"}, {CellKind::Time, "2025-03-05T08:30:00"},
                            {CellKind::Fault, "=1+1"}};
    EXPECT_EQ(found[0], expected);
}

TEST_F(XlsxReaderTest, SparseRowsAndCellsKeepTheirPlace)
{
    const std::string file =
        book(xlsxParts(R"(<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c><c r="F3" s="1"/></row>)"
                       R"(<row><c><v>3</v></c><c><v>4</v></c></row><row r="10"/>)"));
    const auto reader = openSheet(inspectTabularFile(file).value()).value();
    Cells cells;
    ASSERT_TRUE(reader->next(cells).value());
    EXPECT_EQ(cells, (Cells{{}, {CellKind::Number, "1"}, {}, {CellKind::Number, "2"}}));
    EXPECT_EQ(reader->line(), 3);
    ASSERT_TRUE(reader->next(cells).value());
    EXPECT_EQ(cells, (Cells{{CellKind::Number, "3"}, {CellKind::Number, "4"}}));
    EXPECT_EQ(reader->line(), 4);
    ASSERT_TRUE(reader->next(cells).value());
    EXPECT_TRUE(cells.empty());
    EXPECT_EQ(reader->line(), 10);
    EXPECT_FALSE(reader->next(cells).value());
    EXPECT_FALSE(reader->next(cells).value());
    EXPECT_DOUBLE_EQ(reader->progress(), 1.0);
}

TEST_F(XlsxReaderTest, NumbersAreShortestAndReadable)
{
    const auto found =
        rows(R"(<row><c><v>0.10000000000000001</v></c><c><v>1.10101199003074E+17</v></c><c><v>-3</v></c>)"
             R"(<c><v>1E-10</v></c><c><v>45721.354166666664</v></c><c><v>007</v></c><c><v>x</v></c></row>)");
    EXPECT_EQ(found[0][0], (Cell{CellKind::Number, "0.1"}));
    EXPECT_EQ(found[0][1], (Cell{CellKind::Number, "110101199003074000"}));
    EXPECT_EQ(found[0][2], (Cell{CellKind::Number, "-3"}));
    EXPECT_EQ(found[0][3], (Cell{CellKind::Number, "1e-10"}));
    EXPECT_EQ(found[0][4], (Cell{CellKind::Number, "45721.354166666664"}));
    EXPECT_EQ(found[0][5], (Cell{CellKind::Number, "7"}));
    EXPECT_EQ(found[0][6], (Cell{CellKind::Text, "x"}));
}

/// A cell with the value in a format given by id or code.
std::string formatted(const std::string &value, const std::string &code)
{
    const bool builtIn = code.find_first_not_of("0123456789") == std::string::npos && code.size() < 3;
    return R"(<numFmts><numFmt numFmtId="200" formatCode=")" + code +
           R"("/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId=")" + (builtIn ? code : "200") +
           R"("/></cellXfs><!--)" + value + "-->";
}

TEST_F(XlsxReaderTest, DatesShowByTheirNumberFormat)
{
    const std::string noon = R"(<row><c s="1"><v>45721.354166666664</v></c><c s="1"><v>45721</v></c></row>)";
    for (const char *code :
         {"14", "27", "28", "31", "36", "50", "57", "58", "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;",
          "d-mmm-yy", "[$-804]yyyy/m/d;@", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "e/m/d", "mmm"}) {
        const auto found = rows(noon, {}, formatted(noon, code));
        EXPECT_EQ(found[0][0], (Cell{CellKind::Time, "2025-03-05T08:30:00"})) << code;
        EXPECT_EQ(found[0][1], (Cell{CellKind::Date, "2025-03-05"})) << code;
    }
    for (const char *code :
         {"22", "yyyy-mm-dd hh:mm", "m/d/yy h:mm AM/PM",
          "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot; 上午/下午h&quot;时&quot;mm&quot;分&quot;"}) {
        const auto found = rows(noon, {}, formatted(noon, code));
        EXPECT_EQ(found[0][0], (Cell{CellKind::Time, "2025-03-05T08:30:00"})) << code;
        EXPECT_EQ(found[0][1], (Cell{CellKind::Time, "2025-03-05T00:00:00"})) << code;
    }
    for (const char *code : {"0", "1", "2", "4", "General", "0.00E+00", "#,##0.00_);[Red]\\(#,##0.00\\)",
                             "&quot;day&quot; 0", "G/通用格式", "@", "\\d0"}) {
        const auto found = rows(noon, {}, formatted(noon, code));
        EXPECT_EQ(found[0][1], (Cell{CellKind::Number, "45721"})) << code;
    }
}

TEST_F(XlsxReaderTest, ClocksPercentagesAndZeroFilledNumbersAreReadAsShown)
{
    const auto shown = [this](const std::string &value, const std::string &code) {
        const std::string row = "<row><c s=\"1\"><v>" + value + "</v></c></row>";
        return rows(row, {}, formatted(value, code))[0][0];
    };
    EXPECT_EQ(shown("0.354166666666667", "20"), (Cell{CellKind::Text, "08:30:00"}));
    EXPECT_EQ(shown("45721.354166666664", "h:mm"), (Cell{CellKind::Time, "2025-03-05T08:30:00"}));
    EXPECT_EQ(shown("1.1041666666667", "[h]:mm:ss"), (Cell{CellKind::Text, "26:30:00"}));
    EXPECT_EQ(shown("0.25", "9"), (Cell{CellKind::Text, "25%"}));
    EXPECT_EQ(shown("0.123", "0.00%"), (Cell{CellKind::Text, "12.3%"}));
    EXPECT_EQ(shown("123", "00000"), (Cell{CellKind::Text, "00123"}));
    EXPECT_EQ(shown("1234567", "00000"), (Cell{CellKind::Text, "1234567"}));
    EXPECT_EQ(shown("1.5", "00000"), (Cell{CellKind::Number, "1.5"}));
    EXPECT_EQ(shown("-1", "14"), (Cell{CellKind::Number, "-1"}));
    EXPECT_EQ(shown("60", "14"), (Cell{CellKind::Number, "60"})); // 1900-02-29 never was
    EXPECT_EQ(shown("59", "14"), (Cell{CellKind::Date, "1900-02-28"}));
    EXPECT_EQ(shown("61", "14"), (Cell{CellKind::Date, "1900-03-01"}));
    EXPECT_EQ(shown("3000000", "14"), (Cell{CellKind::Number, "3000000"}));
}

TEST_F(XlsxReaderTest, TheDaysOf1904AreUnderstood)
{
    Parts parts = xlsxParts(R"(<row><c s="1"><v>44259</v></c></row>)", {}, formatted("", "14"));
    std::string &workbook = parts["xl/workbook.xml"];
    workbook.insert(workbook.find("<sheets>"), R"(<workbookPr date1904="1"/>)");
    EXPECT_EQ(cellsOf(book(parts))[0][0], (Cell{CellKind::Date, "2025-03-05"}));
}

TEST_F(XlsxReaderTest, EscapedCharactersComeBack)
{
    EXPECT_EQ(
        rows(R"(<row><c t="inlineStr"><is><t>a_x000D_b_x005F_x0041_c_xD83D__xDE00__x_x00</t></is></c></row>)")[0][0]
            .text,
        "a\rb_x0041_c😀_x_x00");
}

TEST_F(XlsxReaderTest, NamespacePrefixesAndOtherElementsDontMatter)
{
    Parts parts = xlsxParts("");
    parts["xl/worksheets/sheet1.xml"] =
        R"(<x:worksheet xmlns:x="m"><x:cols><x:c/><x:row/></x:cols><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c>)"
        R"(</x:row></x:sheetData><x:extLst><x:row r="99"><x:c><x:v>1</x:v></x:c></x:row></x:extLst></x:worksheet>)";
    EXPECT_EQ(readAll(book(parts)), (Rows{{"a"}}));
}

TEST_F(XlsxReaderTest, HiddenSheetsComeLastAndChartsNotAtAll)
{
    Parts parts = xlsxParts(R"(<row><c><v>1</v></c></row>)");
    parts["xl/workbook.xml"] =
        R"(<workbook xmlns:r="r"><sheets><sheet name="Hidden" r:id="rId1" state="veryHidden"/><sheet name="二" r:id="rId4"/>)"
        R"(<sheet name="Chart" r:id="rId5"/><sheet name="Away" r:id="rId6"/></sheets></workbook>)";
    std::string &relations = parts["xl/_rels/workbook.xml.rels"];
    relations.insert(
        relations.find("</Rel"),
        R"(<Relationship Id="rId4" Type="x/worksheet" Target="/xl/worksheets/./other.xml"/>)"
        R"(<Relationship Id="rId5" Type="x/chartsheet" Target="chart.xml"/>)"
        R"(<Relationship Id="rId6" Type="x/worksheet" TargetMode="External" Target="file:///etc/passwd"/>)");
    parts["xl/worksheets/other.xml"] = R"(<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>)";
    const TabularFile file = inspectTabularFile(book(parts)).value();
    EXPECT_EQ(file.kind, TabularKind::Xlsx);
    EXPECT_THAT(file.sheets, ::testing::ElementsAre("二", "Hidden"));
    EXPECT_EQ(file.visibleSheets, 1U);
    EXPECT_EQ(readAll(file.path, 0), (Rows{{"2"}}));
    EXPECT_EQ(readAll(file.path, 1), (Rows{{"1"}}));
    EXPECT_FALSE(openSheet(file, 2));
}

TEST_F(XlsxReaderTest, AFullSheetGoesOnInTheNext)
{
    Parts parts =
        xlsxParts(R"(<row><c><v>7</v></c></row><row r="2"><c><v>1</v></c></row><row r="3"><c><v>2</v></c></row>)");
    parts["xl/workbook.xml"] =
        R"(<workbook xmlns:r="r"><sheets><sheet name="1" r:id="rId1"/><sheet name="2" r:id="rId4"/></sheets></workbook>)";
    std::string &relations = parts["xl/_rels/workbook.xml.rels"];
    relations.insert(relations.find("</Rel"),
                     R"(<Relationship Id="rId4" Type="x/worksheet" Target="worksheets/other.xml"/>)");
    const auto read = [&](const std::string &second, std::int64_t sheetRows) {
        parts["xl/worksheets/other.xml"] = "<worksheet><sheetData>" + second + "</sheetData></worksheet>";
        return readAll(*XlsxReader::open(inspectTabularFile(book(parts)).value(), 0, sheetRows).value());
    };
    const std::string same = R"(<row><c><v>7</v></c></row><row><c><v>3</v></c></row>)";
    EXPECT_EQ(read(same, 3), (Rows{{"7"}, {"1"}, {"2"}, {"3"}}));
    EXPECT_EQ(read(same, 4), (Rows{{"7"}, {"1"}, {"2"}}));
    EXPECT_EQ(read(R"(<row><c><v>8</v></c></row><row><c><v>3</v></c></row>)", 3), (Rows{{"7"}, {"1"}, {"2"}}));
    EXPECT_EQ(read("", 3), (Rows{{"7"}, {"1"}, {"2"}}));
}

TEST_F(XlsxReaderTest, BombsAndAbsurdSizesEndInOneClearError)
{
    Parts parts = xlsxParts(std::string(70UL * 1024 * 1024, ' '));
    EXPECT_THAT(fault(parts), HasSubstr("times its size"));
    parts = xlsxParts(R"(<row><c t="s"><v>5</v></c></row>)", std::string(70UL * 1024 * 1024, ' '));
    EXPECT_THAT(fault(parts), HasSubstr("times its size"));
    EXPECT_THAT(fault(xlsxParts(R"(<row r="1048577"><c><v>1</v></c></row>)")), HasSubstr("Row number 1048577"));
    EXPECT_THAT(fault(xlsxParts(R"(<row r="-5"><c><v>1</v></c></row>)")), HasSubstr("Row number -5"));
    EXPECT_THAT(fault(xlsxParts(R"(<row r="1"><c r="XFE1"><v>1</v></c></row>)")), HasSubstr("number of columns"));
    EXPECT_THAT(fault(xlsxParts(R"(<row r="1"><c r="ZZZZZZZZZZZZZZZZZZZZZ1"><v>1</v></c></row>)")),
                HasSubstr("number of columns"));
    EXPECT_THAT(fault(xlsxParts("<row><c t=\"inlineStr\"><is><t>" + std::string(1100000, 'x') + "</t></is></c></row>")),
                HasSubstr("longer than 1 MiB"));
    EXPECT_THAT(fault(xlsxParts("<row a=\"" + std::string(3000000, 'x') + "\"/>")),
                HasSubstr("tag or comment of over 1 MiB"));
    std::string deep;
    for (int depth = 0; depth < 100; ++depth) {
        deep += "<a>";
    }
    EXPECT_THAT(fault(xlsxParts(deep)), HasSubstr("nests too deep"));
    std::string wide = "<row>";
    for (int cell = 0; cell < 5; ++cell) {
        wide += "<c t=\"str\"><v>" + std::string(1000000, 'x') + "</v></c>";
    }
    EXPECT_THAT(fault(xlsxParts(wide + "</row>")), HasSubstr("longer than 4 MiB"));
}

TEST_F(XlsxReaderTest, APartUnpacksToNoMoreThanItMay)
{
    std::string random;
    for (unsigned index = 0; index < 100000; ++index) {
        random += std::to_string(index * 2654435761U);
    }
    writeZip(path("zip"), {{"a", random}});
    std::string room(random.size(), '\0');
    const ZipArchive archive = ZipArchive::open(path("zip")).value();
    EXPECT_EQ(archive.member("A", random.size()).value()->read(room.data(), room.size()).value(), random.size());
    EXPECT_THAT(archive.member("a", 1000).error().message.en, HasSubstr("unpacks to more than"));

    // An archive that says less than the truth is found out while it unpacks.
    const std::string modest = withClaimedSize(bytesOf(path("zip")), "a", 10);
    const ZipArchive lying = ZipArchive::open(write("lying.zip", modest)).value();
    EXPECT_THAT(lying.member("a", 1000).value()->read(room.data(), room.size()).error().message.en,
                HasSubstr("unpacks to more than"));
}

TEST_F(XlsxReaderTest, EntitiesAndDocumentTypesAreRefused)
{
    for (const char *part : {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml",
                             "_rels/.rels", "xl/_rels/workbook.xml.rels"}) {
        Parts parts = xlsxParts(R"(<row><c t="s"><v>0</v></c></row>)", "<si><t>a</t></si>", "<cellXfs/>");
        std::string &xml = parts[part];
        xml.insert(xml.find("?>") + 2, R"(<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>)");
        EXPECT_THAT(fault(parts), HasSubstr("document type definition")) << part;
    }
}

TEST_F(XlsxReaderTest, DamagedAndForeignArchivesAreTold)
{
    Parts parts = xlsxParts(R"(<row><c><v>1</v></c></row>)");
    const std::string whole = bytesOf(book(parts));
    EXPECT_THAT(faultOf(write("cut.xlsx", whole.substr(0, whole.size() / 2))).message.en,
                HasSubstr("damaged or incomplete"));
    EXPECT_THAT(faultOf(write("cut.xlsx", whole.substr(0, 10))).message.en, HasSubstr("damaged or incomplete"));
    std::string flipped = whole;
    flipped[whole.find("sheet1.xml") + 40] ^= 0x55;
    EXPECT_FALSE(faultOf(write("flipped.xlsx", flipped)).message.en.empty());

    parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData><row>";
    EXPECT_THAT(fault(parts), HasSubstr("content of the workbook is damaged"));
    parts["xl/worksheets/sheet1.xml"] =
        "<worksheet><sheetData><row><c><v>\xFF\xFE</v></c></row></sheetData></worksheet>";
    EXPECT_THAT(fault(parts), HasSubstr("damaged"));
    parts.erase("xl/worksheets/sheet1.xml");
    EXPECT_THAT(fault(parts), HasSubstr("damaged or incomplete"));
    EXPECT_THAT(fault(xlsxParts(R"(<row><c t="s"><v>3</v></c></row>)", "<si><t>a</t></si>")),
                HasSubstr("Row 1: The workbook's table of shared texts"));
    EXPECT_THAT(fault(xlsxParts(R"(<row><c t="s"><v>0</v></c></row>)")), HasSubstr("shared texts is missing"));
    EXPECT_THAT(fault({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<a/>"}}),
                HasSubstr(".ods"));
    EXPECT_THAT(fault({{"xl/workbook.bin", "x"}}), HasSubstr(".xlsb"));
    EXPECT_THAT(fault({{"readme.txt", "x"}}), HasSubstr("no XLSX workbook"));
    Parts many;
    for (int index = 0; index < 10001; ++index) {
        many[std::to_string(index)] = "";
    }
    EXPECT_THAT(fault(many), HasSubstr("more than 10000 files"));

    // What Excel writes for a workbook with a password: no ZIP at all.
    std::string encrypted("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    encrypted.resize(2048);
    for (const char letter : std::string("EncryptedPackage")) {
        encrypted += {letter, '\0'};
    }
    EXPECT_THAT(faultOf(write("locked.xlsx", encrypted)).message.en, HasSubstr("protected by a password"));
    EXPECT_THAT(faultOf(write("locked.xlsx", encrypted)).message.zh, HasSubstr("密码"));
}

TEST_F(XlsxReaderTest, SharedTextsBeyondMemoryComeFromTheFile)
{
    TextStore store(300000);
    std::vector<std::string> texts;
    for (std::size_t index = 0; index < 40000; ++index) {
        texts.push_back(std::string(index % 97, 'x') + std::to_string(index));
        ASSERT_TRUE(store.add(texts.back()));
    }
    ASSERT_EQ(store.size(), texts.size());
    for (std::size_t index = 0; index < 200000; ++index) {
        const std::size_t number = index * 7919 % texts.size();
        ASSERT_EQ(store.at(number).value(), texts[number]);
    }
}

} // namespace

} // namespace facet
