#pragma once

#include "report/ReportContext.h"

#include <string>
#include <vector>

namespace facet
{

// The parts of the report, each in a file of its own; every function appends its blocks.
void addCover(const ReportContext &context, Blocks &blocks);
void addSummary(const ReportContext &context, Blocks &blocks);
void addFindings(const ReportContext &context, Blocks &blocks);
/// Subsection of the findings: failed notices, number `section`.
void addNotices(const ReportContext &context, int section, Blocks &blocks);
void addPriorities(const ReportContext &context, Blocks &blocks);
/// Only with two assessments or more.
void addTrend(const ReportContext &context, Blocks &blocks);
void addRequirements(const ReportContext &context, Blocks &blocks);
void addFilledTables(const ReportContext &context, Blocks &blocks);
void addNotes(const ReportContext &context, Blocks &blocks);
void addMethod(const ReportContext &context, Blocks &blocks);

/// The score from which an assessment without major findings is acceptable.
inline constexpr double acceptableScore = 75;

/// "5.2　应用策略"; an unknown id stands for itself.
[[nodiscard]] std::string clauseName(const ReportContext &context, const std::string &id);

/// Why the conclusion is what it is, without the final stop.
[[nodiscard]] std::string conclusionReason(const ReportContext &context);

/// One finding with all its parts. `requirement` is an index into Catalogue::requirements().
[[nodiscard]] FindingBlock findingBlock(const ReportContext &context, std::size_t requirement);
/// The lines "表 A.3 第 3 项：否", "表 A.7：3 条记录，第 4、9、11 行" for checks of a requirement, in the order they
/// touch things.
[[nodiscard]] std::vector<Runs> evidenceLines(const ReportContext &context, std::size_t requirement,
                                              const std::vector<std::size_t> &checks);

/// The systems with their tallies and adoption priority. `systems` are indexes into AssessmentResult::priorities.
[[nodiscard]] ReportTable systemsTable(const ReportContext &context, const std::vector<std::size_t> &systems);
/// Whether the only "system" is the one made of the counts of table A.1.
[[nodiscard]] bool isPseudoSystem(const ReportContext &context);

/// A questionnaire as the guide prints it, with the answers.
[[nodiscard]] FormFrame formFrame(const ReportContext &context, const Table &table);
/// The printed records of a record table, one or several blocks.
void addRecords(const ReportContext &context, const Table &table, Blocks &blocks);

/// Whether a requirement has a check of this kind.
[[nodiscard]] bool hasCheck(const Requirement &requirement, CheckKind kind);

} // namespace facet
