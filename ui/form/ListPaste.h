#pragma once

#include "assessment/Answer.h"

#include <QString>

#include <vector>

namespace facet
{

/// Cells read from pasted text: lines are rows, tabs part cells, as spreadsheets copy them.
struct PastedCells {
    std::vector<std::vector<FieldValue>> rows;
    QString message; ///< what could not be taken and where; empty when all was
};

/// Whether the text is more than one cell.
[[nodiscard]] bool isSeveralCells(const QString &text);

/// The cells from column `first` on. Cells beyond the last column and texts in number columns that are no whole number
/// from 0 to 2^53-1 are left out and named in the message.
[[nodiscard]] PastedCells readPastedCells(const QString &text, const std::vector<Field> &columns, std::size_t first);

} // namespace facet
