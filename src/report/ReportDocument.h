#pragma once

#include "base/Text.h"
#include "report/ReportBlocks.h"

#include <string>
#include <variant>
#include <vector>

namespace facet
{

using Block = std::variant<Cover, Contents, Heading, Paragraph, ReportTable, ScoreChart, TrendChart, CountStrip,
                           FindingBlock, FormFrame, Legend, PageBreak>;

/// A findings report as structure, ready to be rendered as HTML or PDF. All texts are final and in one language.
struct ReportDocument {
    Language language = Language::Chinese;
    std::string title;        ///< document title (metadata)
    std::string author;       ///< assessor
    std::string subject;      ///< unit
    std::string runningLeft;  ///< "某市政务服务中心　2026 年度评估"
    std::string runningRight; ///< "内部　草稿"
    std::string footerLeft;
    Text pageOf;                     ///< unused language empty; "第 {page} 页　共 {pages} 页"
    std::string pageReference;       ///< a Run with `pageOf` and no text: "第 {page} 页"
    std::string pageReferenceBeside; ///< printed after the text of a Run with `pageOf`: "（第 {page} 页）"
    std::string generatedAt;         ///< ISO time given by the caller, for metadata
    std::vector<Block> blocks;
};

} // namespace facet
