#include "report/Html.h"
#include "report/Report.h"

#include <type_traits>
#include <variant>

namespace facet
{

namespace
{

std::string contentsEntry(const Heading &heading)
{
    const std::string number =
        heading.number.empty() ? std::string() : "<span class=\"no\">" + escapeHtml(heading.number) + "</span>";
    return "<li class=\"l" + std::to_string(heading.level) + "\"><a href=\"#" + escapeHtml(heading.anchor) + "\">" +
           number + escapeHtml(heading.text) + "</a></li>\n";
}

std::string htmlContents(const Contents &contents, const ReportDocument &document)
{
    std::string html = "<nav class=\"toc\" aria-labelledby=\"contents\"><h2 id=\"contents\">" +
                       escapeHtml(contents.title) + "</h2>\n<ul>\n";
    for (const Block &block : document.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (heading != nullptr && heading->level <= 2 && !heading->anchor.empty()) {
            html += contentsEntry(*heading);
        }
    }
    return html + "</ul></nav>\n";
}

std::string htmlBlock(const HtmlContext &context, const ReportDocument &document, const Block &block)
{
    return std::visit(
        [&](const auto &value) -> std::string {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, Cover>) {
                return htmlCover(value);
            } else if constexpr (std::is_same_v<T, Contents>) {
                return htmlContents(value, document);
            } else if constexpr (std::is_same_v<T, Heading>) {
                return htmlHeading(value);
            } else if constexpr (std::is_same_v<T, Paragraph>) {
                return htmlParagraph(context, value);
            } else if constexpr (std::is_same_v<T, ReportTable>) {
                return htmlTable(context, value);
            } else if constexpr (std::is_same_v<T, ScoreChart>) {
                return htmlChart(value);
            } else if constexpr (std::is_same_v<T, TrendChart>) {
                return htmlTrend(value);
            } else if constexpr (std::is_same_v<T, CountStrip>) {
                return htmlStrip(value);
            } else if constexpr (std::is_same_v<T, FindingBlock>) {
                return htmlFinding(context, value);
            } else if constexpr (std::is_same_v<T, FormFrame>) {
                return htmlForm(context, value);
            } else if constexpr (std::is_same_v<T, Legend>) {
                return htmlLegend(value);
            } else {
                static_assert(std::is_same_v<T, PageBreak>);
                return "<div class=\"break\"></div>\n";
            }
        },
        block);
}

std::string htmlHead(const ReportDocument &document)
{
    const std::string language = document.language == Language::Chinese ? "zh-CN" : "en";
    std::string html = "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n";
    // Nothing may be loaded or run, whatever a text contains.
    html += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n";
    html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    if (!document.author.empty()) {
        html += "<meta name=\"author\" content=\"" + escapeHtml(document.author) + "\">\n";
    }
    html += "<meta name=\"generator\" content=\"Facet\">\n<title>" + escapeHtml(document.title) + "</title>\n<style>\n";
    html += reportStyle();
    return html + "</style>\n</head>\n<body>\n";
}

std::string running(const char *style, const std::string &left, const std::string &right)
{
    return std::string("<p class=\"") + style + "\"><span>" + escapeHtml(left) + "</span><span>" + escapeHtml(right) +
           "</span></p>\n";
}

} // namespace

std::string renderHtml(const ReportDocument &document)
{
    const HtmlContext context{document.language};
    std::string html = htmlHead(document) + markShapes() + "<main class=\"sheet\">\n";
    for (const Block &block : document.blocks) {
        html += htmlBlock(context, document, block);
        if (std::holds_alternative<Cover>(block)) {
            html += running("hd", document.runningLeft, document.runningRight);
        }
    }
    return html + running("ft", document.footerLeft, document.generatedAt) + "</main>\n</body>\n</html>\n";
}

} // namespace facet
