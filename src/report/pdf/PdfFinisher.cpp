#include "report/pdf/PdfFinisher.h"

#include "base/FileError.h"
#include "report/pdf/GlyphTexts.h"
#include "report/pdf/PageMetrics.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFSystemError.hh>
#include <qpdf/QPDFWriter.hh>

#include <array>
#include <cstdio>
#include <map>
#include <set>

#include <unistd.h>

namespace facet::pdf
{

namespace
{

using Object = QPDFObjectHandle;

/// Room left above the place that a link leads to.
constexpr double roomAbove = 8;

Object dictionary()
{
    return Object::newDictionary();
}

Object number(double value)
{
    return Object::newReal(value, 2, true);
}

/// "2026-03-31 12:05" or "2026-03-31T12:05:09+08:00" as a PDF date; empty when it is no date.
std::string pdfDate(const std::string &iso)
{
    std::string digits;
    std::size_t at = 0;
    for (; at < iso.size() && digits.size() < 14; ++at) {
        const char c = iso[at];
        if (c >= '0' && c <= '9') {
            digits += c;
        } else if (digits.size() >= 12 && c != ':') {
            break;
        }
    }
    if (digits.size() < 8) {
        return {};
    }
    digits.resize(14, '0');
    std::string zone;
    if (at < iso.size() && iso[at] == '.') {
        at = iso.find_first_of("Z+-", at);
    }
    if (at < iso.size() && iso[at] == 'Z') {
        zone = "Z";
    } else if (at + 5 < iso.size() && (iso[at] == '+' || iso[at] == '-')) {
        zone = iso.substr(at, 3) + "'" + iso.substr(at + 4, 2) + "'";
    }
    return "D:" + digits + zone;
}

/// Works on one document; throws what libqpdf throws.
class Finisher
{
public:
    Finisher(QPDF &pdf, const PdfAdditions &additions) : m_pdf(pdf), m_additions(additions)
    {
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            m_pages.push_back(page.getObjectHandle());
        }
    }

    [[nodiscard]] std::size_t pageCount() const { return m_pages.size(); }

    void finishPage(std::size_t index)
    {
        Object page = m_pages[index];
        Object content = page.getKey("/Contents");
        const auto data = content.getStreamData(qpdf_dl_generalized);
        const std::string_view text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        if (const auto changed = m_texts.pair(text, m_additions.pages.at(index))) {
            content.replaceStreamData(*changed, Object::newNull(), Object::newNull());
        }
        Object fonts = page.getKey("/Resources").getKey("/Font");
        for (const std::string &name : fonts.getKeys()) {
            m_fonts.try_emplace(name, fonts.getKey(name));
        }
        addLinks(page, m_additions.pages[index].links);
    }

    void finishDocument()
    {
        char tag = 'A';
        for (auto &[name, font] : m_fonts) {
            settleFont(font, tag++);
            const std::string map = m_texts.toUnicode(name);
            if (!map.empty()) {
                font.replaceKey("/ToUnicode", m_pdf.makeIndirectObject(Object::newStream(&m_pdf, map)));
            }
        }
        addOutline();
        addFacts();
    }

private:
    /// Qt numbers and names the parts of fonts in the order of a hash table, different in each run: makes them anew in
    /// order.
    void settleFont(Object &font, char tag)
    {
        Object descendants = font.getKey("/DescendantFonts");
        if (!descendants.isArray() || descendants.getArrayNItems() != 1) {
            return;
        }
        Object descendant = descendants.getArrayItem(0).shallowCopy();
        const std::string name = descendant.getKey("/BaseFont").getName().substr(1);
        const Object tagged = Object::newName(std::string("/FACET") + (tag <= 'Z' ? tag : 'Z') + "+" + name);
        Object descriptor = descendant.getKey("/FontDescriptor").shallowCopy();
        descriptor.replaceKey("/FontName", tagged);
        descriptor.removeKey("/CIDSet"); // not wanted outside PDF/A-1
        if (Object file = descriptor.getKey("/FontFile2"); file.isStream()) {
            descriptor.replaceKey("/FontFile2", file.copyStream());
        }
        descendant.replaceKey("/BaseFont", tagged);
        descendant.replaceKey("/FontDescriptor", m_pdf.makeIndirectObject(descriptor));
        font.replaceKey("/BaseFont", tagged);
        font.replaceKey("/DescendantFonts", Object::newArray({m_pdf.makeIndirectObject(descendant)}));
    }

    [[nodiscard]] Object destination(int anchor)
    {
        const Anchors::Place &place = m_additions.places.at(static_cast<std::size_t>(anchor));
        const double top = std::min(PageMetrics::pageHeight, PageMetrics::pageHeight - place.y + roomAbove);
        return Object::newArray({m_pages.at(static_cast<std::size_t>(place.page)), Object::newName("/XYZ"),
                                 Object::newNull(), number(top), Object::newNull()});
    }

    [[nodiscard]] Object goTo(int anchor)
    {
        Object action = dictionary();
        action.replaceKey("/S", Object::newName("/GoTo"));
        action.replaceKey("/D", destination(anchor));
        return action;
    }

    void addLinks(Object &page, const std::vector<PaintedLink> &links)
    {
        page.removeKey("/Annots");
        if (links.empty()) {
            return;
        }
        Object annotations = Object::newArray();
        for (const PaintedLink &link : links) {
            const QRectF &rect = link.rect;
            Object annotation = dictionary();
            annotation.replaceKey("/Type", Object::newName("/Annot"));
            annotation.replaceKey("/Subtype", Object::newName("/Link"));
            annotation.replaceKey(
                "/Rect", Object::newArray({number(rect.left()), number(PageMetrics::pageHeight - rect.bottom()),
                                           number(rect.right()), number(PageMetrics::pageHeight - rect.top())}));
            annotation.replaceKey(
                "/Border", Object::newArray({Object::newInteger(0), Object::newInteger(0), Object::newInteger(0)}));
            annotation.replaceKey("/A", goTo(link.anchor));
            annotations.appendItem(m_pdf.makeIndirectObject(annotation));
        }
        page.replaceKey("/Annots", annotations);
    }

    /// Links the entries from `index` on that are deeper than `level` beneath `parent`; returns how many are shown
    /// there.
    int addOutlineLevel(Object parent, std::size_t &index, int level)
    {
        const std::vector<OutlineEntry> &entries = m_additions.outline;
        Object previous = Object::newNull();
        int count = 0;
        while (index < entries.size() && entries[index].level > level) {
            const OutlineEntry &entry = entries[index++];
            Object item = m_pdf.makeIndirectObject(dictionary());
            item.replaceKey("/Title", Object::newUnicodeString(entry.title));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/A", goTo(entry.anchor));
            if (previous.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                item.replaceKey("/Prev", previous);
                previous.replaceKey("/Next", item);
            }
            parent.replaceKey("/Last", item);
            previous = item;
            const int below = addOutlineLevel(item, index, entry.level);
            count += 1 + below;
        }
        if (count > 0) {
            parent.replaceKey("/Count", Object::newInteger(count));
        }
        return count;
    }

    void addOutline()
    {
        if (m_additions.outline.empty()) {
            return;
        }
        Object root = m_pdf.makeIndirectObject(dictionary());
        root.replaceKey("/Type", Object::newName("/Outlines"));
        std::size_t index = 0;
        addOutlineLevel(root, index, 0);
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    void addFacts()
    {
        const PdfFactsSheet &facts = m_additions.facts;
        Object info = dictionary();
        const std::array<std::pair<const char *, const std::string *>, 3> texts{
            {{"/Title", &facts.title}, {"/Author", &facts.author}, {"/Subject", &facts.subject}}};
        for (const auto &[key, text] : texts) {
            if (!text->empty()) {
                info.replaceKey(key, Object::newUnicodeString(*text));
            }
        }
        info.replaceKey("/Creator", Object::newUnicodeString("Facet 面鉴"));
        const std::string date = pdfDate(facts.createdAt);
        if (!date.empty()) {
            info.replaceKey("/CreationDate", Object::newString(date));
            info.replaceKey("/ModDate", Object::newString(date));
        }
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
        Object root = m_pdf.getRoot();
        root.removeKey("/Metadata");
        root.replaceKey("/Lang", Object::newString(facts.language));
        Object preferences = dictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
    }

    QPDF &m_pdf;
    const PdfAdditions &m_additions;
    std::vector<Object> m_pages;
    std::map<std::string, Object> m_fonts;
    GlyphTexts m_texts;
};

FILE *reopen(int painted)
{
    const int copy = ::dup(painted);
    FILE *file = copy < 0 ? nullptr : ::fdopen(copy, "rb");
    if (file == nullptr && copy >= 0) {
        ::close(copy);
    }
    return file;
}

Error cancelledError()
{
    return {ErrorCode::Cancelled, {}, {"已取消，没有生成 PDF。", "Cancelled, no PDF was made."}};
}

Expected<void> finish(int painted, const PdfAdditions &additions, const std::string &path,
                      const std::function<bool(double)> &keepOn)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    FILE *file = reopen(painted);
    if (file == nullptr) {
        return tl::unexpected<Error>(fileError(errno, path, {"读取文件", "read the file"}));
    }
    pdf.processFile("report", file, true);
    Finisher finisher(pdf, additions);
    if (finisher.pageCount() != additions.pages.size()) {
        return failure(
            ErrorCode::Storage, path,
            {"PDF 的临时文件不完整，磁盘可能已满。", "The PDF's temporary file is incomplete; the disk may be full."});
    }
    for (std::size_t i = 0; i < finisher.pageCount(); ++i) {
        if (i % 16 == 0 && !keepOn(0.7 * static_cast<double>(i) / static_cast<double>(finisher.pageCount()))) {
            return tl::unexpected<Error>(cancelledError());
        }
        finisher.finishPage(i);
    }
    finisher.finishDocument();
    QPDFWriter writer(pdf, path.c_str());
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.write();
    if (!keepOn(1)) {
        return tl::unexpected<Error>(cancelledError());
    }
    return {};
}

} // namespace

Expected<void> finishPdf(int painted, const PdfAdditions &additions, const std::string &path,
                         const std::function<bool(double)> &keepOn)
{
    try {
        return finish(painted, additions, path, keepOn);
    } catch (const QPDFSystemError &error) {
        return tl::unexpected<Error>(
            fileError(error.getErrno(), path, {"写入文件（原有内容未改动）", "write the file (nothing was changed)"}));
    } catch (const std::exception &error) {
        const std::string detail = error.what();
        return failure(ErrorCode::Storage, path,
                       {"无法写出 PDF：" + detail + "。请检查磁盘空间后重试。",
                        "Can't write the PDF: " + detail + ". Check the free space and try again."});
    }
}

} // namespace facet::pdf
