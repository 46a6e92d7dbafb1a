#pragma once

#include "catalogue/Table.h"
#include "tabular/Cell.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// Which field of the record table each column of a file goes to; nullopt: it is not taken. Always as long as the
/// header is wide; no field twice.
using ColumnMapping = std::vector<std::optional<std::size_t>>;

/// Whether this row of a file names columns rather than being a record.
[[nodiscard]] bool looksLikeHeader(const Table &table, const Cells &row);

/// Guesses by the guide's labels in both languages, field ids and common variants (姓名, 工号, 开始时间, "Start time").
/// Where two fields share a label and the file has it once, the column goes to the one that takes any text.
[[nodiscard]] ColumnMapping guessMapping(const Table &table, const Cells &header);
/// Without a header the columns are taken in the guide's order.
[[nodiscard]] ColumnMapping mappingInOrder(const Table &table, std::size_t columns);

/// The field that a column of this name goes to: id, label in either language or a common variant.
[[nodiscard]] std::optional<std::size_t> fieldNamed(const Table &table, std::string_view name);

/// The printed label of a field; with its qualifier where two fields of the table share the label:
/// "数据存储位置（具体地点）", "Place of data storage (exact place)". What exported files have as header.
[[nodiscard]] std::string columnLabel(const Table &table, std::size_t field, Language language);

/// Which of the first rows of a file names the columns (a title may stand above it); nullopt when none does.
[[nodiscard]] std::optional<std::size_t> headerAmong(const Table &table, const std::vector<Cells> &firstRows);

/// Names a set of headers, so that a mapping can be remembered for it: the same for the same names in the same order.
[[nodiscard]] std::string headerFingerprint(const Cells &header);

} // namespace facet
