#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace facet
{

/// Lines of cells as spreadsheets put them on the clipboard: tabs part cells, line ends part rows, quotes hold both
/// within a cell. A line end at the very end adds no row.
[[nodiscard]] std::vector<QStringList> readTabbedText(const QString &text);

} // namespace facet
