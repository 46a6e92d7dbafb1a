#include "report/Html.h"

namespace facet
{

namespace
{

std::string conclusionFrame(const Cover &cover)
{
    return "<div class=\"box\"><div class=\"st\">" + escapeHtml(cover.conclusionLabel) + "</div><div class=\"co\">" +
           "<p class=\"word\">" + markHtml(cover.conclusionMark) + "<b>" + escapeHtml(cover.conclusion) + "</b></p>" +
           "<p class=\"why\">" + htmlLines(cover.conclusionReason) + "</p>" + "<p class=\"score\">" +
           htmlIntervalBar(cover.score) + "<b>" + escapeHtml(cover.score.figure) + "</b><span class=\"mu\">" +
           escapeHtml(cover.scoreNote) + "</span></p>" + "<p class=\"why\">" + escapeHtml(cover.completeness) +
           "</p></div></div>\n";
}

} // namespace

std::string htmlCover(const Cover &cover)
{
    std::string html = "<section class=\"cover\">\n<p class=\"tags\">";
    for (const std::string &text : cover.boxes) {
        html += "<span class=\"tag\">" + escapeHtml(text) + "</span>";
    }
    html += "</p>\n<h1>" + escapeHtml(cover.title) + "</h1>\n<p class=\"sub\">" + escapeHtml(cover.subtitle) + "</p>\n";
    html += "<table class=\"facts\"><tbody>\n";
    for (const Cover::Fact &fact : cover.facts) {
        const std::string value = htmlLines(fact.value);
        html += "<tr><th scope=\"row\">" + escapeHtml(fact.label) + "</th><td>" +
                (fact.bold ? "<b>" + value + "</b>" : value) + "</td></tr>\n";
    }
    html += "</tbody></table>\n" + conclusionFrame(cover);
    html += cover.signatures.empty() ? "" : "<div class=\"sig\">";
    for (const Cover::Signature &signature : cover.signatures) {
        html += "<div><b>" + escapeHtml(signature.label) + "</b><span>" + escapeHtml(signature.date) + "</span></div>";
    }
    html += cover.signatures.empty() ? "" : "</div>\n";
    html += "<p class=\"fine\">";
    for (std::size_t i = 0; i < cover.fineprint.size(); ++i) {
        html += (i == 0 ? "" : "<br>") + escapeHtml(cover.fineprint[i]);
    }
    return html + "</p>\n</section>\n";
}

} // namespace facet
