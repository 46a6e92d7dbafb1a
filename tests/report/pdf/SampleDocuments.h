#pragma once

#include "report/Report.h"

#include <string>

namespace facet::test
{

[[nodiscard]] Run run(const std::string &text);
[[nodiscard]] Run markRun(ReportMark mark, const std::string &text);
[[nodiscard]] Run linkRun(const std::string &text, const std::string &anchor, bool pageOf);
[[nodiscard]] Run answerRun(const std::string &text);
[[nodiscard]] Paragraph paragraph(const std::string &text, Paragraph::Style style = Paragraph::Style::Body);
[[nodiscard]] Heading heading(int level, const std::string &number, const std::string &text);

/// A Chinese document without blocks, header or footer.
[[nodiscard]] ReportDocument bareDocument();
/// With header, footer and page numbers.
[[nodiscard]] ReportDocument emptyReport(Language language = Language::Chinese);
/// Two columns, "row 1" …, each row with that many lines.
[[nodiscard]] ReportTable table(int rows, int linesPerRow = 1);
[[nodiscard]] FormFrame form(int items, int optionsPerItem);
[[nodiscard]] FindingBlock finding(const std::string &requirement);
/// One block of each kind.
[[nodiscard]] ReportDocument everyBlock();

} // namespace facet::test
