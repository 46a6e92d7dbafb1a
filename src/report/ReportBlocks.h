#pragma once

#include "report/ReportCharts.h"
#include "report/ReportRuns.h"

#include <optional>
#include <string>
#include <vector>

namespace facet
{

/// A heading; levels 1 and 2 stand in contents and outline. Stays with what follows.
struct Heading {
    int level = 1;
    std::string number; ///< "2.1"
    std::string text;
    std::string anchor;
    bool caption = false; ///< set as the caption of the filled table that follows: centred, bold, body size
};

struct Paragraph {
    enum class Style { Body, Note, Caption, Bullet };
    Runs runs;
    Style style = Style::Body;
    std::string anchor;
};

/// A ruled table: header rows repeat on each page, a row is never split unless it is taller than a page. When no column
/// has a header there is no header row. A group row stays with the row after it.
struct ReportTable {
    struct Column {
        Runs header;
        double width = 1; ///< relative
        Align align = Align::Left;
        bool heads = false; ///< its cells name their row: a row header for screen readers
    };
    struct TableRow {
        std::vector<Runs> cells;
        bool bold = false;
        bool group = false; ///< a group heading across the whole width (cells[0])
        std::string anchor;
    };
    std::string caption; ///< printed above; may be empty
    std::string anchor;
    std::vector<Column> columns;
    std::vector<TableRow> rows;
    Paragraph note; ///< printed beneath when it has runs
};

/// A finding: rule, head line, then labelled parts in two columns.
struct FindingBlock {
    ReportMark severityMark = ReportMark::None;
    std::string severity;
    std::string requirement;
    std::string title;
    ReportMark verdictMark = ReportMark::None;
    std::string verdict;
    std::string anchor;
    struct Part {
        std::string label;
        std::vector<Runs> lines;
        std::optional<ReportTable> table;
    };
    std::vector<Part> parts;
};

/// A questionnaire as the guide prints it: caption, frame, stub at the left, verdict marks outside the frame.
struct FormFrame {
    struct Margin {
        ReportMark mark = ReportMark::None;
        std::string text; ///< requirement id
        std::string link;
    };
    struct Line {
        Runs runs;      ///< boxes, words, underlined answers
        int indent = 0; ///< 0 question, 1 option
    };
    struct FormItem {
        std::string number; ///< "3."
        std::vector<Line> lines;
        std::vector<Margin> margins;
        std::string anchor;
    };
    std::string caption;
    std::string stub;
    std::string anchor;
    std::vector<FormItem> items;
};

/// The legend of the marks outside a form frame, and other rows of mark and word.
struct Legend {
    std::string label;
    std::vector<CountStrip::Count> entries;
};

struct Cover {
    std::vector<std::string> boxes; ///< classification, 草稿
    std::string title;
    std::string subtitle;
    struct Fact {
        std::string label;
        std::string value;
        bool bold = false;
    };
    std::vector<Fact> facts;
    std::string conclusionLabel;
    ReportMark conclusionMark = ReportMark::None;
    std::string conclusion;
    std::string conclusionReason;
    ScoreChart::Bar score;
    std::string scoreNote;
    std::string completeness;
    struct Signature {
        std::string label;
        std::string date;
    };
    std::vector<Signature> signatures;
    std::vector<std::string> fineprint; ///< digest, program version, time of making
};

/// Links to the headings, with page numbers where there are pages.
struct Contents {
    std::string title;
};

struct PageBreak {
};

} // namespace facet
