#pragma once

#include "assessment/Answer.h"
#include "base/Error.h"
#include "base/Text.h"
#include "catalogue/Table.h"

#include <cstdint>
#include <functional>
#include <string>

namespace facet
{

/// Gives the next row to write; false when there is no more; an error ends the writing.
using RowFeed = std::function<Expected<bool>(Row &row)>;

/// Called now and then with the number of rows written; false to stop (ErrorCode::Cancelled).
using WriteProgress = std::function<bool(std::int64_t rows)>;

/// Writes a record table with the guide's labels as header. The file is replaced whole or not at all (replaceFile) and
/// read back: as many rows as were written must be there. Returns how many.
/// CSV: UTF-8 with BOM, CRLF, quotes where needed; a cell that a spreadsheet would take for a formula (= + - @ tab CR)
/// is made harmless in a way that our own reader takes back.
[[nodiscard]] Expected<std::int64_t> writeCsv(const std::string &path, const Table &table, Language language,
                                              const RowFeed &rows, const WriteProgress &progress = {});
/// XLSX: constant memory; column widths, real dates and times, texts as texts (工号 00123 stays 00123), drop-downs for
/// coded fields, header row frozen. More than 1,048,575 rows go on in further sheets.
[[nodiscard]] Expected<std::int64_t> writeXlsx(const std::string &path, const Table &table, Language language,
                                               const RowFeed &rows, const WriteProgress &progress = {});
/// An empty XLSX with the same header, widths, formats and drop-downs, for others to fill in.
[[nodiscard]] Expected<void> writeTemplate(const std::string &path, const Table &table, Language language);

} // namespace facet
