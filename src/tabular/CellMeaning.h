#pragma once

#include "assessment/Answer.h"
#include "tabular/Cell.h"
#include "tabular/RowConverter.h"

#include <optional>
#include <string>
#include <vector>

namespace facet
{

/// What a cell means in a field, written into a value whose memory is used again. `unknown` gets the words of a list of
/// codes that mean nothing; the others are taken.
[[nodiscard]] std::optional<CellRemark::Kind> readMeaning(const Field &field, const Cell &cell, FieldValue &value,
                                                          std::vector<std::string> &unknown);

} // namespace facet
