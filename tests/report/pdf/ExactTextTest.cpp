#include "PdfReader.h"
#include "SampleDocuments.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace facet::test
{
namespace
{

QString readBack(const std::string &text)
{
    ReportDocument document = bareDocument();
    document.blocks.emplace_back(paragraph(text));
    return dense(WrittenPdf(document).text());
}

void expectExact(const std::string &text)
{
    EXPECT_EQ(readBack(text).toStdString(), dense(text).toStdString());
}

/// The everyday characters that share a glyph with a radical or a compatibility character.
QString confusable()
{
    QString found;
    for (const auto &[first, last] : {std::pair<char32_t, char32_t>{0x2E80, 0x2FD5}, {0xF900, 0xFAFF}}) {
        for (char32_t character = first; character <= last; ++character) {
            const QString one = QString::fromUcs4(&character, 1);
            const QString plain = one.normalized(QString::NormalizationForm_KC);
            if (plain != one && plain.size() == 1) {
                found += plain;
            }
        }
    }
    return found;
}

TEST(ExactText, EverydayCharactersDoNotBecomeRadicals)
{
    const QString characters = confusable();
    ASSERT_GT(characters.size(), 500);
    expectExact(characters.toStdString());
    expectExact("采用一人入金长方法，应用安全评估工作用户门禁见表");
}

TEST(ExactText, ARadicalThatWasTypedStaysOne)
{
    expectExact("用⽤用，人⼈人，Ω\u2126Ω");
}

TEST(ExactText, LatinHasNoLigatures)
{
    expectExact("office ffi fluff fi fl waffle AVATAR To.");
    EXPECT_FALSE(readBack("office fi").contains(QChar(0xFB01)));
}

TEST(ExactText, PunctuationAndDashes)
{
    expectExact("“引用”‘内’——破折号……《指南》、；：！？（一）「二」【三】·—–-％‰℃①×÷Σ≤≥→☆");
    expectExact("a——b———c————d");
    expectExact("the assessor’s “note” – or not…");
}

TEST(ExactText, RareNamesAndOtherScriptsAreKept)
{
    expectExact("𠮷野家，𪚥，龘，㑇");
    expectExact("é e\u0301 ñ Å ß ŁŒ Žž Ελληνικά Русский");
    EXPECT_FALSE(readBack("😀👩‍👩‍👧🇨🇳名").isEmpty());
    EXPECT_FALSE(readBack("مۇھەممەت བོད་ཡིག हिन्दी").isEmpty());
}

TEST(ExactText, ControlCharactersAndBrokenTextDoNoHarm)
{
    EXPECT_EQ(readBack(std::string("a\x01\x02"
                                   "b\tc\x7F") +
                       "\u200B\u202E" + "d"),
              QStringLiteral("abcd"));
    EXPECT_EQ(readBack("a\xFF\xFE"
                       "b")
                  .at(0),
              QChar(u'a'));
    EXPECT_EQ(readBack("one\ntwo\r\nthree\rfour"), QStringLiteral("onetwothreefour"));
}

TEST(ExactText, AStringWithoutAPlaceToBreakStaysOnThePage)
{
    ReportDocument document = bareDocument();
    const std::string endless(3000, 'x');
    document.blocks.emplace_back(paragraph(endless));
    document.blocks.emplace_back(paragraph(std::string(2000, '9')));
    const WrittenPdf pdf(document);
    EXPECT_EQ(dense(pdf.text()), dense(endless + std::string(2000, '9')));
    for (const Word &word : pdf.words()) {
        EXPECT_LE(word.right, 595 - 60);
    }
}

TEST(ExactText, NumbersRepeatedAndBoldReadTheSame)
{
    ReportDocument document = bareDocument();
    facet::Run bold = run("粗体 2026 用户 fi");
    bold.bold = true;
    document.blocks.emplace_back(Paragraph{{run("常规 2026 用户 fi"), bold, run("末")}, Paragraph::Style::Body, {}});
    EXPECT_EQ(dense(WrittenPdf(document).text()), QStringLiteral("常规2026用户fi粗体2026用户fi末"));
}

/// The characters a document prints, without header, footer and page references.
class Characters
{
public:
    void add(const std::string &text) { m_text += dense(text); }
    void add(const Runs &runs)
    {
        for (const Run &part : runs) {
            add(part.text);
        }
    }
    void add(const ReportTable &table)
    {
        add(table.caption);
        for (const ReportTable::Column &column : table.columns) {
            add(column.header);
        }
        for (const ReportTable::TableRow &row : table.rows) {
            for (const Runs &cell : row.cells) {
                add(cell);
            }
        }
        add(table.note.runs);
    }
    [[nodiscard]] std::string sorted() const
    {
        QString text = m_text;
        std::sort(text.begin(), text.end());
        return text.toStdString();
    }

private:
    QString m_text;
};

void addCover(Characters &all, const Cover &cover)
{
    for (const std::string &box : cover.boxes) {
        all.add(box);
    }
    for (const std::string *text :
         {&cover.title, &cover.subtitle, &cover.conclusionLabel, &cover.conclusion, &cover.conclusionReason,
          &cover.score.figure, &cover.scoreNote, &cover.completeness}) {
        all.add(*text);
    }
    for (const Cover::Fact &fact : cover.facts) {
        all.add(fact.label + fact.value);
    }
    for (const Cover::Signature &signature : cover.signatures) {
        all.add(signature.label + signature.date);
    }
    for (const std::string &line : cover.fineprint) {
        all.add(line);
    }
}

void addBlock(Characters &all, const Block &block)
{
    if (const auto *cover = std::get_if<Cover>(&block)) {
        addCover(all, *cover);
    } else if (const auto *title = std::get_if<Heading>(&block)) {
        all.add(title->number + title->text);
    } else if (const auto *text = std::get_if<Paragraph>(&block)) {
        all.add(text->runs);
    } else if (const auto *ruled = std::get_if<ReportTable>(&block)) {
        all.add(*ruled);
    } else if (const auto *chart = std::get_if<ScoreChart>(&block)) {
        for (const ScoreChart::Bar &bar : chart->bars) {
            all.add(bar.label + bar.figure);
        }
        all.add(chart->lowLegend + chart->highLegend + chart->markLegend + chart->caption + "0255075100");
    } else if (const auto *trend = std::get_if<TrendChart>(&block)) {
        for (const TrendChart::Panel &panel : trend->panels) {
            all.add(panel.title + "075100");
            for (const TrendChart::Point &point : panel.points) {
                all.add(point.label);
            }
        }
        all.add(trend->lineLegend + trend->intervalLegend + trend->markLegend + trend->caption);
    } else if (const auto *strip = std::get_if<CountStrip>(&block)) {
        all.add(strip->label + strip->total);
        for (const CountStrip::Count &count : strip->counts) {
            all.add(count.label + count.count);
        }
    } else if (const auto *legend = std::get_if<Legend>(&block)) {
        all.add(legend->label);
        for (const CountStrip::Count &count : legend->entries) {
            all.add(count.label);
        }
    } else if (const auto *about = std::get_if<FindingBlock>(&block)) {
        all.add(about->severity + about->requirement + about->title + about->verdict);
        for (const FindingBlock::Part &part : about->parts) {
            all.add(part.label);
            for (const Runs &line : part.lines) {
                all.add(line);
            }
            if (part.table) {
                all.add(*part.table);
            }
        }
    } else if (const auto *frame = std::get_if<FormFrame>(&block)) {
        all.add(frame->caption + frame->stub);
        for (const FormFrame::FormItem &item : frame->items) {
            all.add(item.number);
            for (const FormFrame::Line &line : item.lines) {
                all.add(line.runs);
            }
            for (const FormFrame::Margin &margin : item.margins) {
                all.add(margin.text);
            }
        }
    }
}

TEST(ExactText, AWholeReportReadsAsItsTexts)
{
    ReportDocument document = everyBlock();
    const WrittenPdf pdf(document);
    Characters expected;
    for (const Block &block : document.blocks) {
        addBlock(expected, block);
    }
    for (int page = 2; page <= pdf.pages(); ++page) {
        expected.add(document.runningLeft + document.runningRight + document.footerLeft + "第" + std::to_string(page) +
                     "页共" + std::to_string(pdf.pages()) + "页");
    }
    const std::vector<Link> links = pdf.links();
    const auto reference =
        std::find_if(links.begin(), links.end(), [](const Link &link) { return link.targetPage > 0; });
    ASSERT_NE(reference, links.end());
    expected.add("（第" + std::to_string(reference->targetPage) + "页）");
    Characters printed;
    printed.add(pdf.text().toStdString());
    EXPECT_EQ(printed.sorted(), expected.sorted());
}

} // namespace
} // namespace facet::test
