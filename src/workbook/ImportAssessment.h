#pragma once

#include "assessment/Assessment.h"
#include "workbook/RecordWriter.h"
#include "workbook/WorkbookDatabase.h"

#include <functional>
#include <string>

namespace facet
{

/// Gives the rows of a record table, one after the other, and how many there are.
struct TableRows {
    RowSource next;
    std::int64_t expected = 0;
};
using RowsByTable = std::function<TableRows(const RecordTable &table)>;

/// The rows of an assessment in memory, which must outlive the result.
[[nodiscard]] RowsByTable rowsOf(const Assessment &assessment);
/// The rows of an assessment of the workbook.
[[nodiscard]] RowsByTable rowsOf(const WorkbookDatabase &database, std::int64_t key);

/// Throws InvalidInput at the first value that the catalogue does not allow. Rows are looked at when they are stored.
void validateAssessment(const Catalogue &catalogue, const Assessment &assessment);
void validateHeader(const AssessmentHeader &header);

/// The id wanted when it is a new one, else a new UUID.
[[nodiscard]] std::string freeId(const WorkbookDatabase &database, const std::string &wanted);

/// Where an assessment that is stored whole comes from.
struct AssessmentOrigin {
    StepKind kind = StepKind::Import; ///< Import, Carry or Reopen
    std::string from;                 ///< the assessment of the workbook it was made of, as UUID@REVISION; or empty
    std::string reason;               ///< of reopening
    std::int64_t revision = 1;        ///< more than 1: of the assessment that its header names
};

/// Stores a whole assessment in one transaction with one history entry, and returns its id.
[[nodiscard]] std::string importAssessment(const WorkbookDatabase &database, Assessment assessment,
                                           const RowsByTable &rows, const AssessmentOrigin &origin);

} // namespace facet
