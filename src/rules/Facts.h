#pragma once

#include "assessment/Assessment.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// Rows that violate something: how many, and the 1-based positions of the first 20 (blank rows are counted, too).
struct RowViolations {
    std::int64_t count = 0;
    std::vector<std::int64_t> sample;
    bool operator==(const RowViolations &) const = default;
};

/// What rule 5.2.5 needs of one A.2 row. A tally that is not filled is nullopt.
struct SystemImportance {
    std::string systemNo; ///< trimmed, may be empty
    std::string systemName;
    std::optional<Tally> business;
    std::optional<Tally> users;
    std::optional<Tally> systemUsers;
    bool operator==(const SystemImportance &) const = default;
};

inline constexpr std::size_t rowSampleSize = 20;

/// What rules may ask of an assessment. Two implementations: MemoryFacts over an Assessment, SqlFacts over a workbook;
/// both give the same answers. Facts know nothing of not-applicable semantics: the rules look at notApplicableReason()
/// themselves before they read an item or a table. Trimming and blankness are those of assessment/Blank.h.
/// Field indexes are positions in Table::fields.
class Facts
{
public:
    virtual ~Facts() = default;

    /// The answer on record, nullptr when there is none. It may still not count as answered (isAnswered).
    [[nodiscard]] virtual const Answer *answer(std::string_view item) const = 0;
    /// The reason an item or record table is marked not applicable, nullptr when it is not.
    [[nodiscard]] virtual const std::string *notApplicableReason(std::string_view target) const = 0;
    [[nodiscard]] virtual const Judgement *judgement(std::string_view requirement) const = 0;
    /// The value set in the assessment, nullopt when the catalogue's default holds.
    [[nodiscard]] virtual std::optional<std::int64_t> parameter(std::string_view name) const = 0;

    [[nodiscard]] virtual std::int64_t rowCount(std::string_view table) const = 0;
    /// Rows that lack at least one of the fields.
    [[nodiscard]] virtual RowViolations rowsLacking(std::string_view table,
                                                    const std::vector<std::size_t> &fields) const = 0;
    /// Rows that have all of the fields: for filled()'s "no row has them all".
    [[nodiscard]] virtual std::int64_t rowsHaving(std::string_view table,
                                                  const std::vector<std::size_t> &fields) const = 0;
    /// Every row whose non-blank trimmed value of the text field occurs in another row, too.
    [[nodiscard]] virtual RowViolations rowsSharing(std::string_view table, std::size_t field) const = 0;
    /// Rows with two valid dates (or times, by the field's type), the first later than the second.
    [[nodiscard]] virtual RowViolations rowsDisordered(std::string_view table, std::size_t earlier,
                                                       std::size_t later) const = 0;
    /// Rows of `table` whose non-blank trimmed value does not occur in the other table's field.
    [[nodiscard]] virtual RowViolations rowsUnknown(std::string_view table, std::size_t field,
                                                    std::string_view otherTable, std::size_t otherField) const = 0;
    /// Rows whose coded field has this code.
    [[nodiscard]] virtual RowViolations rowsWith(std::string_view table, std::size_t field,
                                                 std::string_view code) const = 0;
    /// How many distinct non-blank trimmed values the text field has.
    [[nodiscard]] virtual std::int64_t distinctCount(std::string_view table, std::size_t field) const = 0;
    /// Up to `limit` distinct values that rowsUnknown / rowsSharing complain of, sorted: for messages.
    [[nodiscard]] virtual std::vector<std::string> unknownValues(std::string_view table, std::size_t field,
                                                                 std::string_view otherTable, std::size_t otherField,
                                                                 std::size_t limit) const = 0;
    /// Tally field: the sum per category, saturating at the largest integer; MultiChoice field: rows naming each code.
    /// Categories that occur nowhere may be missing.
    [[nodiscard]] virtual Tally sums(std::string_view table, std::size_t field) const = 0;
    /// A.7 rows that start (valid started_at) on a later day than the left_on of every A.4 row with that (trimmed,
    /// non-blank) name, all of those having a valid left_on and at least one existing.
    [[nodiscard]] virtual RowViolations rowsUsedAfterLeaving() const = 0;
    /// The rows of A.2 in order.
    [[nodiscard]] virtual std::vector<SystemImportance> systems() const = 0;
};

} // namespace facet
