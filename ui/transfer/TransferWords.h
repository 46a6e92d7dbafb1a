#pragma once

#include "base/Text.h"
#include "drawing/Marks.h"
#include "tabular/RowConverter.h"
#include "tabular/TabularFile.h"

#include <QString>
#include <QStringList>

#include <vector>

/// Words and marks of import and export, in the language of the app.
namespace facet
{

[[nodiscard]] QString delimiterName(char delimiter);

/// 已规范, 有歧义, 无法识别, 未导入.
[[nodiscard]] QString remarkName(CellRemark::Kind kind);
/// What became of such a cell, in a sentence.
[[nodiscard]] QString remarkSentence(CellRemark::Kind kind);
[[nodiscard]] Mark remarkMark(CellRemark::Kind kind);
/// The kinds from the gravest to the lightest.
[[nodiscard]] const std::vector<CellRemark::Kind> &remarkKinds();

/// "姓名、工号 等 14 个": at most `most` names and how many there are.
[[nodiscard]] QString someNames(const QStringList &names, qsizetype most);

} // namespace facet
