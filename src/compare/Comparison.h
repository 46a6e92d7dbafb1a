#pragma once

#include "assessment/Assessment.h"
#include "rules/AssessmentResult.h"
#include "workbook/UsageComparison.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace facet
{

/// Where something went from the earlier to the later assessment. Undetermined: the open questions could make it better
/// or worse.
enum class Direction { Better, Worse, Same, Undetermined };

/// What became of a requirement. From undetermined to conform is Better, to partial or nonconform is Worse (a finding
/// that was not there). From or to not applicable is NewlyApplicable or NoLongerApplicable, whatever the other verdict.
enum class ChangeKind { Better, Worse, NewlyApplicable, NoLongerApplicable, ToUndetermined, Same };

/// One of the two assessments.
struct ComparedAssessment {
    AssessmentHeader header;
    AssessmentResult result; ///< `requirements` in the order of the present catalogue
    std::string catalogueVersion;
    std::string catalogueDigest; ///< of the catalogue that `result` was judged by; empty when it was not recorded
};

/// Total or clause. `low` and `high` are the least and the greatest difference: lowest after less highest before, and
/// highest after less lowest before; none when nothing applies on one side. Better when `low` > 0, Worse when `high` <
/// 0. Same when both are 0, when nothing applies on either side, or when scores and all verdicts are what they were.
struct ScoreChange {
    std::string clause; ///< "5.2"; empty: the total
    Score before;
    Score after;
    std::optional<double> low;
    std::optional<double> high;
    Direction direction = Direction::Same;
};

/// A requirement's verdict before and after.
struct RequirementChange {
    std::string requirement;
    Verdict before = Verdict::Undetermined; ///< NotApplicable when the catalogue of that time did not have it
    Verdict after = Verdict::Undetermined;
    ChangeKind kind = ChangeKind::Same;
    /// What it reads and what differs, in the order of Requirement::reads: items "A.1.9", record tables "A.2",
    /// "judgements/5.2.3-d", "parameters/NAME". Also for requirements whose verdict is the same.
    std::vector<std::string> changedTargets;
};

/// What stands at an item, or about a record table (then without an answer), in one assessment.
struct FilledIn {
    std::optional<Answer> answer;
    std::optional<std::string> notApplicable; ///< the reason
    std::string note;
    bool operator==(const FilledIn &) const = default;
};

/// An item or record table at which answer, not-applicable reason or note differ.
struct TargetChange {
    std::string target;
    FilledIn before;
    FilledIn after;
};

/// A judgement or override that was given, withdrawn or changed.
struct JudgementChange {
    std::string requirement;
    std::optional<Judgement> before;
    std::optional<Judgement> after;
};

/// A parameter whose value in force differs; the catalogue's default where none was set.
struct ParameterChange {
    std::string name;
    std::int64_t before = 0;
    std::int64_t after = 0;
};

struct CellChange {
    std::size_t field = 0; ///< index into Table::fields
    FieldValue before;
    FieldValue after;
};

/// A row that was added, removed or changed. Rows are the same when their trimmed keys are.
struct RowChange {
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    std::string key;  ///< trimmed system_no, staff_no or contract_no; may be empty
    std::string name; ///< trimmed system_name, name or provider, of the later row where there is one
    std::optional<std::int64_t> positionBefore; ///< 1-based, as AssessmentSession::rowAt() takes it
    std::optional<std::int64_t> positionAfter;
    /// Changed: the cells that differ. Added and Removed: the filled cells, one side blank.
    std::vector<CellChange> cells;
};

/// A.2, A.4 or A.9; listed also when nothing differs. Rows that only stand in another order are no change. Of several
/// rows with one key equal ones belong together, the others in their order; rows without a key belong together only
/// when they are equal.
struct RecordTableChange {
    std::string table;
    std::int64_t rowsBefore = 0;
    std::int64_t rowsAfter = 0;
    std::vector<RowChange> rows; ///< in the order of the later rows; removed ones after them
};

/// Two assessments side by side.
struct Comparison {
    ComparedAssessment before;
    ComparedAssessment after;
    bool otherCatalogue = false; ///< they were judged by different versions of the catalogue
    Direction conclusion = Direction::Same;
    ScoreChange total;
    std::vector<ScoreChange> clauses;
    std::vector<RequirementChange> requirements; ///< all, in the catalogue's order
    std::vector<TargetChange> targets;           ///< only changes; in the order of the tables and items
    std::vector<JudgementChange> judgements;     ///< only changes
    std::vector<ParameterChange> parameters;     ///< only changes
    std::vector<RecordTableChange> tables;       ///< A.2, A.4, A.9
    UsageChange usage;

    [[nodiscard]] int count(ChangeKind kind) const;
};

} // namespace facet
