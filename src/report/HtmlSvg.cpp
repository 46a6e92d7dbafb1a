#include "report/Html.h"

#include <array>
#include <charconv>

namespace facet
{

std::string svgNumber(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 1);
    return {text.data(), end.ptr};
}

std::string svgRectangle(const char *style, double x, double y, double width, double height)
{
    return std::string("<rect class=\"") + style + "\" x=\"" + svgNumber(x) + "\" y=\"" + svgNumber(y) + "\" width=\"" +
           svgNumber(width) + "\" height=\"" + svgNumber(height) + "\"/>";
}

std::string svgLine(const char *style, double x1, double y1, double x2, double y2)
{
    return std::string("<line class=\"") + style + "\" x1=\"" + svgNumber(x1) + "\" x2=\"" + svgNumber(x2) +
           "\" y1=\"" + svgNumber(y1) + "\" y2=\"" + svgNumber(y2) + "\"/>";
}

std::string svgWords(const char *style, double x, double y, const std::string &text)
{
    return std::string("<text class=\"") + style + "\" x=\"" + svgNumber(x) + "\" y=\"" + svgNumber(y) + "\">" +
           escapeHtml(text) + "</text>";
}

std::string chartKey(const std::string &sign, const std::string &text)
{
    return R"(<span class="mk"><svg class="key" width="16" height="10" aria-hidden="true">)" + sign + "</svg>" +
           escapeHtml(text) + "</span>";
}

} // namespace facet
