#pragma once

#include <string>
#include <vector>

namespace facet
{

/// One cell of a file, before anyone knows what column of the guide it belongs to.
struct Cell {
    enum class Kind {
        Blank,
        Text,    ///< as it stands in the file; everything in a CSV file is text or blank
        Number,  ///< a number of a spreadsheet, in the shortest decimal form that is exact: "3", "45721.354"
        Date,    ///< a number with a date format: "2025-03-05"
        Time,    ///< a number with a format of date and time: "2025-03-05T08:30:00"
        Boolean, ///< "TRUE" or "FALSE"
        Fault    ///< an error value of a spreadsheet: "#N/A"
    };
    Kind kind = Kind::Blank;
    std::string text; ///< UTF-8
    bool operator==(const Cell &) const = default;
};

using Cells = std::vector<Cell>;

} // namespace facet
