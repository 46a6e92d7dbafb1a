#pragma once

#include <string>
#include <vector>

namespace facet
{

/// Every drawn sign of the report; the shapes are those of the screen (docs/look.md).
enum class ReportMark {
    None,
    Conform,
    Partial,
    Nonconform,
    NotApplicable,
    Undetermined,
    Critical,
    Major,
    Minor,
    Observation,
    Open,
    Pass,
    Fail,
    PartlyPassed,
    Unknown,
    Dropped,
    Halt,
    Incomplete,
    Good,
    Acceptable,
    Rectify,
    BoxEmpty,
    BoxTicked
};

/// What became of a piece of text since an earlier assessment: Removed is struck through, Added underlined.
enum class TextChange { None, Removed, Added };

/// A piece of running text. A line feed in `text` is a line break. `link` names an anchor within the document. With
/// `pageOf` set, renderers with pages print that anchor's page number ("第 9 页") after the text; HTML prints only the
/// link.
struct Run {
    std::string text;
    bool bold = false;
    bool muted = false;      ///< secondary ink
    bool underlined = false; ///< an answer on its blank line; a blank one is shown as an empty line of some width
    ReportMark mark = ReportMark::None; ///< drawn before the text
    std::string link;
    bool pageOf = false;
    TextChange change = TextChange::None;
    bool operator==(const Run &) const = default;
};
using Runs = std::vector<Run>;

enum class Align { Left, Right, Center };

} // namespace facet
