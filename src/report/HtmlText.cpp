#include "report/Html.h"

namespace facet
{

namespace
{

/// What stands for one byte of UTF-8 text; bytes of longer characters pass.
void appendEscaped(std::string &html, char c)
{
    switch (c) {
    case '&':
        html += "&amp;";
        return;
    case '<':
        html += "&lt;";
        return;
    case '>':
        html += "&gt;";
        return;
    case '"':
        html += "&quot;";
        return;
    case '\'':
        html += "&#39;";
        return;
    default:
        break;
    }
    const auto byte = static_cast<unsigned char>(c);
    const bool forbidden = (byte < 0x20 && c != '\t' && c != '\n') || byte == 0x7F;
    if (forbidden) {
        html += "\xEF\xBF\xBD";
    } else {
        html += c;
    }
}

} // namespace

std::string escapeHtml(std::string_view text)
{
    std::string html;
    html.reserve(text.size() + text.size() / 8);
    for (std::size_t i = 0; i < text.size(); ++i) {
        // A carriage return counts as the line feed it usually comes with.
        if (text[i] == '\r') {
            html += i + 1 < text.size() && text[i + 1] == '\n' ? "" : "\n";
        } else {
            appendEscaped(html, text[i]);
        }
    }
    return html;
}

std::string htmlLines(std::string_view text)
{
    const std::string escaped = escapeHtml(text);
    std::string html;
    for (const char c : escaped) {
        if (c == '\n') {
            html += "<br>";
        } else {
            html += c;
        }
    }
    return html;
}

std::string idAttribute(const std::string &anchor)
{
    return anchor.empty() ? std::string() : " id=\"" + escapeHtml(anchor) + "\"";
}

} // namespace facet
