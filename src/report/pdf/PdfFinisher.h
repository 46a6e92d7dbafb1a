#pragma once

#include "base/Error.h"
#include "report/pdf/Anchors.h"
#include "report/pdf/PdfPainter.h"

#include <functional>
#include <string>
#include <vector>

namespace facet::pdf
{

/// What a PDF says about itself.
struct PdfFactsSheet {
    std::string title;
    std::string author;
    std::string subject;
    std::string language;  ///< "zh-CN"
    std::string createdAt; ///< ISO, may lack seconds and zone
};

/// What the finisher adds to the pages.
struct PdfAdditions {
    PdfFactsSheet facts;
    const std::vector<PaintedPage> &pages;
    const std::vector<Anchors::Place> &places;
    std::vector<OutlineEntry> outline;
};

/// Reads the painted PDF from a file descriptor and writes it to `path` with links, outline, metadata and text maps.
/// The same input gives the same bytes. `keepOn` is asked now and then; false ends with Cancelled.
[[nodiscard]] Expected<void> finishPdf(int painted, const PdfAdditions &additions, const std::string &path,
                                       const std::function<bool(double)> &keepOn);

} // namespace facet::pdf
