#pragma once

#include "tabular/Cell.h"
#include "tabular/Moment.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace facet
{

/// What a number format of a spreadsheet makes of a number.
struct NumberFormat {
    enum class Kind {
        Plain,
        Date,      ///< a day; with a time of day when the number has one
        Moment,    ///< a day with a time of day
        Clock,     ///< a time of day, or a duration
        Percent,   ///< "25%"
        ZeroFilled ///< "00123"
    };
    Kind kind = Kind::Plain;
    std::size_t width = 0; ///< ZeroFilled: digits
    bool operator==(const NumberFormat &) const = default;
};

/// The format of a built-in id (those of Chinese, Japanese and Korean dates, too); Plain for others.
[[nodiscard]] NumberFormat builtInFormat(int id);
/// The format of a code: `yyyy"年"m"月"d"日"`, `[$-804]h:mm AM/PM`, `0.00%`, `00000`.
[[nodiscard]] NumberFormat formatOfCode(std::string_view code);

/// Makes the cell say the number as the format shows it: a day, a moment, or the number itself in its shortest form.
void setNumber(Cell &cell, std::string_view number, const NumberFormat &format, DateSystem system);

} // namespace facet
