#include "report/Report.h"

#include "base/AtomicFile.h"
#include "report/pdf/FontSet.h"
#include "report/pdf/PageMetrics.h"
#include "report/pdf/PdfFinisher.h"
#include "report/pdf/PdfPainter.h"
#include "report/pdf/ReportLayout.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QTemporaryFile>

#include <filesystem>

namespace facet
{

namespace
{

using namespace pdf;

// Shares of the whole job, as measured on a report of thirteen pages.
constexpr double layoutShare = 0.4;
constexpr double paintShare = 0.35;

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, {}, {"已取消，没有生成 PDF。", "Cancelled, no PDF was made."});
}

/// Progress within a part of the job.
std::function<bool(double)> part(const Progress &progress, double from, double share)
{
    return [&progress, from, share](double done) { return !progress || progress(from + share * done); };
}

PdfFactsSheet factsOf(const ReportDocument &document)
{
    return {document.title, document.author, document.subject, document.language == Language::Chinese ? "zh-CN" : "en",
            document.generatedAt};
}

tl::unexpected<Error> temporaryFailure(const QTemporaryFile &file, const std::string &path)
{
    const std::string reason = file.errorString().toStdString();
    return failure(ErrorCode::Storage, path,
                   {"无法在该文件夹写入 PDF 的临时文件：" + reason + "。请另选文件夹，或检查磁盘空间。",
                    "Can't write the PDF's temporary file in this folder: " + reason +
                        ". Choose another folder or check the free space."});
}

/// Lays out, paints and finishes into `temporary`.
class PdfJob
{
public:
    PdfJob(const ReportDocument &document, const Progress &progress) : m_document(document), m_progress(progress) {}

    Expected<void> write(const std::string &temporary)
    {
        if (Expected<void> checked = m_fonts.checkChinese(); !checked) {
            return checked;
        }
        QTemporaryFile painted(QString::fromStdString(temporary + ".XXXXXX"));
        if (!painted.open()) {
            return temporaryFailure(painted, temporary);
        }
        TextShaper shaper(m_fonts);
        ReportLayout layout(m_document, shaper);
        QPdfWriter writer(&painted);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(1200);
        PdfPainter painter(writer, m_fonts);
        if (!layout.layOut(part(m_progress, 0, layoutShare)) ||
            !layout.paint(painter, part(m_progress, layoutShare, paintShare))) {
            return cancelled();
        }
        if (!painted.flush() || painted.error() != QFileDevice::NoError) {
            return temporaryFailure(painted, temporary);
        }
        m_pages = layout.pageCount();
        const PdfAdditions additions{factsOf(m_document), painter.pages(), layout.anchors().places(), layout.outline()};
        const double before = layoutShare + paintShare;
        return finishPdf(painted.handle(), additions, temporary, part(m_progress, before, 1 - before));
    }

    [[nodiscard]] int pages() const { return m_pages; }

private:
    const ReportDocument &m_document;
    const Progress &m_progress;
    FontSet m_fonts;
    int m_pages = 0;
};

/// A PDF that was written wholly ends with its end mark.
Expected<void> checkEnd(const std::string &temporary)
{
    const Expected<std::string> bytes = readFile(temporary);
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    if (bytes->rfind("%%EOF") == std::string::npos || bytes->compare(0, 5, "%PDF-") != 0) {
        return failure(ErrorCode::Storage, temporary,
                       {"写出的 PDF 不完整，请检查磁盘空间。", "The PDF written is incomplete; check the free space."});
    }
    return {};
}

} // namespace

Expected<PdfFacts> writePdf(const ReportDocument &document, const std::string &path, const Progress &progress)
{
    PdfJob job(document, progress);
    const Expected<void> written = replaceFile(
        path, [&job](const std::string &temporary) { return job.write(temporary); }, checkEnd);
    if (!written) {
        return tl::unexpected<Error>(written.error());
    }
    return PdfFacts{job.pages()};
}

} // namespace facet
