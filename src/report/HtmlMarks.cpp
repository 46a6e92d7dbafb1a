#include "report/Html.h"

#include <array>
#include <string_view>

namespace facet
{

namespace
{

/// A drawn sign: its name in the document, its colour class, and its shape on a 16 × 16 grid. White is a cut-out.
struct Shape {
    const char *name;
    const char *colour;
    std::string_view drawing;
};

constexpr std::string_view discWithTick =
    R"(<circle cx="8" cy="8" r="7" fill="currentColor"/>)"
    R"(<path d="M4.7 8.3 7 10.6 11.4 5.9" fill="none" stroke="#fff" stroke-width="1.7"/>)";
constexpr std::string_view halfRing =
    R"(<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/>)"
    R"(<path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor"/>)";
constexpr std::string_view squareWithCross =
    R"(<rect x="1.4" y="1.4" width="13.2" height="13.2" rx="1.5" fill="currentColor"/>)"
    R"(<path d="M5.1 5.1 10.9 10.9M10.9 5.1 5.1 10.9" fill="none" stroke="#fff" stroke-width="1.7"/>)";
constexpr std::string_view ringWithBar =
    R"(<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/>)"
    R"(<path d="M4.8 8H11.2" stroke="currentColor" stroke-width="1.8"/>)";
constexpr std::string_view brokenRing =
    R"(<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.43 1.466"/>)"
    R"(<circle cx="8" cy="8" r="1.7" fill="currentColor"/>)";
constexpr std::string_view octagon = R"(<path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" fill="currentColor"/>)"
                                     R"(<path d="M8 4.2v4.9" stroke="#fff" stroke-width="1.9"/>)"
                                     R"(<rect x="7.05" y="10.4" width="1.9" height="1.9" fill="#fff"/>)";
constexpr std::string_view triangle = R"(<path d="M8 1.6 15.2 14.2H.8z" fill="currentColor"/>)";
constexpr std::string_view halfDiamond =
    R"(<path d="M8 1.9 14.1 8 8 14.1 1.9 8z" fill="none" stroke="currentColor" stroke-width="1.6"/>)"
    R"(<path d="M8 1.4v13.2L1.4 8z" fill="currentColor"/>)";
constexpr std::string_view ringWithDot =
    R"(<circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" stroke-width="1.6"/>)"
    R"(<circle cx="8" cy="8" r="2.2" fill="currentColor"/>)";
constexpr std::string_view ringWithTick =
    R"(<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/>)"
    R"(<path d="M5 8.3 7.2 10.4 11.1 6" fill="none" stroke="currentColor" stroke-width="1.6"/>)";
constexpr std::string_view bareTick =
    R"(<path d="M3 8.4 6.5 12 13 4.5" fill="none" stroke="currentColor" stroke-width="1.7"/>)";
constexpr std::string_view bareCross =
    R"(<path d="m4 4 8 8M12 4l-8 8" fill="none" stroke="currentColor" stroke-width="1.7"/>)";
constexpr std::string_view smallHalfRing =
    R"(<circle cx="8" cy="8" r="4.6" fill="none" stroke="currentColor" stroke-width="1.4"/>)"
    R"(<path d="M8 3.4a4.6 4.6 0 0 0 0 9.2z" fill="currentColor"/>)";
constexpr std::string_view smallBrokenRing =
    R"(<circle cx="8" cy="8" r="4.6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.1 1.512"/>)";
constexpr std::string_view bareDash = R"(<path d="M4 8h8" stroke="currentColor" stroke-width="1.7"/>)";
constexpr std::string_view box =
    R"(<rect x="1" y="1" width="14" height="14" fill="#fff" stroke="currentColor" stroke-width="1.3"/>)";
constexpr std::string_view tickedBox =
    R"(<rect x="1" y="1" width="14" height="14" fill="#fff" stroke="currentColor" stroke-width="1.3"/>)"
    R"(<path d="M4 8.3 6.9 11.2 12.2 5.2" fill="none" stroke="currentColor" stroke-width="1.7"/>)";

/// In the order of ReportMark, without ReportMark::None.
constexpr std::array shapes{Shape{"conform", "conform", discWithTick},
                            Shape{"partial", "partial", halfRing},
                            Shape{"nonconform", "nonconform", squareWithCross},
                            Shape{"na", "na", ringWithBar},
                            Shape{"undetermined", "undet", brokenRing},
                            Shape{"critical", "critical", octagon},
                            Shape{"major", "nonconform", triangle},
                            Shape{"minor", "partial", halfDiamond},
                            Shape{"observation", "observation", ringWithDot},
                            Shape{"open", "undet", brokenRing},
                            Shape{"pass", "conform", bareTick},
                            Shape{"fail", "nonconform", bareCross},
                            Shape{"partly", "partial", smallHalfRing},
                            Shape{"unknown", "undet", smallBrokenRing},
                            Shape{"dropped", "na", bareDash},
                            Shape{"halt", "critical", octagon},
                            Shape{"incomplete", "undet", brokenRing},
                            Shape{"good", "conform", discWithTick},
                            Shape{"acceptable", "conform", ringWithTick},
                            Shape{"rectify", "nonconform", triangle},
                            Shape{"box", "ink", box},
                            Shape{"ticked", "ink", tickedBox}};
static_assert(shapes.size() == static_cast<std::size_t>(ReportMark::BoxTicked));

} // namespace

std::string markShapes()
{
    // Not display:none, which would take the pattern away with it.
    std::string html =
        R"(<svg class="shapes" width="0" height="0" aria-hidden="true"><defs>)"
        R"x(<pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">)x"
        R"(<rect width="4" height="4" fill="#fff"/><rect width="1.5" height="4" fill="#1b5a92"/></pattern>)";
    for (const Shape &shape : shapes) {
        html += R"(<symbol id="m-)" + std::string(shape.name) + R"(" viewBox="0 0 16 16">)";
        html += shape.drawing;
        html += "</symbol>";
    }
    return html + "</defs></svg>\n";
}

std::string markHtml(ReportMark mark, const std::string &label)
{
    if (mark == ReportMark::None) {
        return {};
    }
    const Shape &shape = shapes.at(static_cast<std::size_t>(mark) - 1);
    const std::string word = escapeHtml(label);
    const std::string meaning =
        label.empty() ? std::string(R"( aria-hidden="true")") : R"( role="img" aria-label=")" + word + "\"";
    const std::string title = label.empty() ? std::string() : "<title>" + word + "</title>";
    return R"(<svg class="m c-)" + std::string(shape.colour) + "\"" + meaning + ">" + title + R"(<use href="#m-)" +
           shape.name + R"("/></svg>)";
}

} // namespace facet
