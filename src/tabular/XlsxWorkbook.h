#pragma once

#include "tabular/Moment.h"
#include "tabular/NumberFormat.h"
#include "tabular/ZipArchive.h"

#include <string>
#include <vector>

namespace facet
{

/// What an XLSX file says of itself: its sheets and how numbers are to be read.
struct XlsxWorkbook {
    struct Sheet {
        std::string name;
        std::string part; ///< in the archive
        bool hidden = false;
    };
    std::vector<Sheet> sheets; ///< visible ones in the order of their tabs, then the hidden ones
    std::string sharedTexts;   ///< the part; empty when there is none
    std::string styles;        ///< the same
    DateSystem dates = DateSystem::From1900;
};

/// Reads the workbook part; fails for archives that hold something else.
[[nodiscard]] Expected<XlsxWorkbook> readXlsxWorkbook(const ZipArchive &archive);

/// The number format of each cell format, by its number.
[[nodiscard]] Expected<std::vector<NumberFormat>> readCellFormats(const ZipArchive &archive,
                                                                  const XlsxWorkbook &workbook);

} // namespace facet
