#pragma once

#include "report/ReportDocument.h"

#include <string>
#include <string_view>

namespace facet
{

/// resources/style/report.css as it was when the program was built.
[[nodiscard]] std::string_view reportStyle();

/// The text as HTML content or attribute value: the one place where text is escaped. Characters that HTML forbids
/// become U+FFFD.
[[nodiscard]] std::string escapeHtml(std::string_view text);
/// escapeHtml() with line feeds as <br>.
[[nodiscard]] std::string htmlLines(std::string_view text);
/// ` id="anchor"`, or nothing for an empty anchor.
[[nodiscard]] std::string idAttribute(const std::string &anchor);

/// The hidden drawing that holds the shape of every mark, and the hatching. Stands once in the document.
[[nodiscard]] std::string markShapes();
/// The mark as an inline drawing. Without `label` it is decoration (the word stands beside it).
[[nodiscard]] std::string markHtml(ReportMark mark, const std::string &label = {});

/// What the writers of single blocks share.
struct HtmlContext {
    Language language = Language::Chinese;
};

[[nodiscard]] std::string htmlRuns(const HtmlContext &context, const Runs &runs);
[[nodiscard]] std::string htmlCover(const Cover &cover);
[[nodiscard]] std::string htmlHeading(const Heading &heading);
[[nodiscard]] std::string htmlParagraph(const HtmlContext &context, const Paragraph &paragraph);
[[nodiscard]] std::string htmlTable(const HtmlContext &context, const ReportTable &table);
[[nodiscard]] std::string htmlStrip(const CountStrip &strip);
[[nodiscard]] std::string htmlFinding(const HtmlContext &context, const FindingBlock &finding);
[[nodiscard]] std::string htmlForm(const HtmlContext &context, const FormFrame &form);
[[nodiscard]] std::string htmlLegend(const Legend &legend);
[[nodiscard]] std::string htmlChart(const ScoreChart &chart);
[[nodiscard]] std::string htmlTrend(const TrendChart &chart);

// Pieces of the charts.
/// With one digit after the point, as in the attributes of a drawing.
[[nodiscard]] std::string svgNumber(double value);
[[nodiscard]] std::string svgRectangle(const char *style, double x, double y, double width, double height);
[[nodiscard]] std::string svgLine(const char *style, double x1, double y1, double x2, double y2);
[[nodiscard]] std::string svgWords(const char *style, double x, double y, const std::string &text);
/// An entry of the legend: the sign, drawn in 16 × 10, and its meaning.
[[nodiscard]] std::string chartKey(const std::string &sign, const std::string &text);

/// The small interval bar of the cover, with notches at the acceptable line.
[[nodiscard]] std::string htmlIntervalBar(const ScoreChart::Bar &bar);

} // namespace facet
