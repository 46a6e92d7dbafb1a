#include "PdfReader.h"

#include <gtest/gtest.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>

namespace facet::test
{

namespace
{

std::string outputOf(const std::string &command)
{
    FILE *pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr) {
        ADD_FAILURE() << "can't run " << command;
        return {};
    }
    std::string output;
    char buffer[4096];
    for (std::size_t count = 0; (count = ::fread(buffer, 1, sizeof buffer, pipe)) > 0;) {
        output.append(buffer, count);
    }
    EXPECT_EQ(::pclose(pipe), 0) << command << " (package poppler-utils)";
    return output;
}

double attribute(const std::string &line, const std::string &name)
{
    const std::size_t at = line.find(name + "=\"");
    return at == std::string::npos ? -1 : std::stod(line.substr(at + name.size() + 2));
}

double real(QPDFObjectHandle object)
{
    return object.getNumericValue();
}

/// Page numbers by object, and what GoTo actions lead to.
class Targets
{
public:
    explicit Targets(QPDF &pdf)
    {
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            m_numbers[page.getObjectHandle().getObjGen()] = static_cast<int>(m_numbers.size()) + 1;
            m_pages.push_back(page.getObjectHandle());
        }
    }

    [[nodiscard]] const std::vector<QPDFObjectHandle> &pages() const { return m_pages; }

    /// Page and place of an object's action; page 0 when it leads nowhere.
    [[nodiscard]] std::pair<int, double> of(QPDFObjectHandle object) const
    {
        QPDFObjectHandle action = object.getKey("/A");
        if (!action.isDictionary() || action.getKey("/S").getName() != "/GoTo") {
            return {};
        }
        QPDFObjectHandle destination = action.getKey("/D");
        const auto found = m_numbers.find(destination.getArrayItem(0).getObjGen());
        return {found == m_numbers.end() ? 0 : found->second, 842 - real(destination.getArrayItem(3))};
    }

private:
    std::map<QPDFObjGen, int> m_numbers;
    std::vector<QPDFObjectHandle> m_pages;
};

void addBookmarks(QPDFObjectHandle first, int level, const Targets &targets, std::vector<Bookmark> &bookmarks)
{
    for (QPDFObjectHandle item = first; item.isDictionary(); item = item.getKey("/Next")) {
        bookmarks.push_back({level, targets.of(item).first, item.getKey("/Title").getUTF8Value()});
        addBookmarks(item.getKey("/First"), level + 1, targets, bookmarks);
    }
}

} // namespace

WrittenPdf::WrittenPdf(const ReportDocument &document)
{
    const Expected<PdfFacts> written = writePdf(document, path());
    EXPECT_TRUE(written) << (written ? "" : written.error().message.en);
    m_pages = written ? written->pages : 0;
}

std::string WrittenPdf::path() const
{
    return m_folder.filePath(QStringLiteral("report.pdf")).toStdString();
}

std::string WrittenPdf::bytes() const
{
    std::ifstream file(path(), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

QString WrittenPdf::text(int page) const
{
    const std::string number = std::to_string(page);
    const std::string range = page > 0 ? " -f " + number + " -l " + number : std::string();
    return QString::fromStdString(outputOf("pdftotext -raw -nopgbrk -enc UTF-8" + range + " '" + path() + "' -"));
}

std::vector<Word> WrittenPdf::words() const
{
    std::istringstream lines(outputOf("pdftotext -bbox -enc UTF-8 '" + path() + "' -"));
    std::vector<Word> words;
    int page = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.find("<page ") != std::string::npos) {
            ++page;
        } else if (line.find("<word ") != std::string::npos) {
            const std::size_t from = line.find('>') + 1;
            words.push_back({page, attribute(line, "xMin"), attribute(line, "yMin"), attribute(line, "xMax"),
                             attribute(line, "yMax"), line.substr(from, line.rfind('<') - from)});
        }
    }
    return words;
}

std::vector<Word> WrittenPdf::find(const std::string &text) const
{
    std::vector<Word> found;
    for (const Word &word : words()) {
        if (word.text == text) {
            found.push_back(word);
        }
    }
    return found;
}

std::vector<Link> WrittenPdf::links() const
{
    QPDF pdf;
    pdf.processFile(path().c_str());
    const Targets targets(pdf);
    std::vector<Link> links;
    int page = 0;
    for (QPDFObjectHandle object : targets.pages()) {
        ++page;
        QPDFObjectHandle annotations = object.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            QPDFObjectHandle annotation = annotations.getArrayItem(i);
            QPDFObjectHandle rect = annotation.getKey("/Rect");
            const auto [target, top] = targets.of(annotation);
            links.push_back({page, target, real(rect.getArrayItem(0)), 842 - real(rect.getArrayItem(3)),
                             real(rect.getArrayItem(2)), 842 - real(rect.getArrayItem(1)), top});
        }
    }
    return links;
}

std::vector<Bookmark> WrittenPdf::bookmarks() const
{
    QPDF pdf;
    pdf.processFile(path().c_str());
    const Targets targets(pdf);
    std::vector<Bookmark> bookmarks;
    QPDFObjectHandle outlines = pdf.getRoot().getKey("/Outlines");
    if (outlines.isDictionary()) {
        addBookmarks(outlines.getKey("/First"), 1, targets, bookmarks);
    }
    return bookmarks;
}

QString dense(const QString &text)
{
    QString made;
    for (const QChar character : text) {
        if (!character.isSpace()) {
            made += character;
        }
    }
    return made;
}

QString dense(const std::string &text)
{
    return dense(QString::fromStdString(text));
}

} // namespace facet::test
