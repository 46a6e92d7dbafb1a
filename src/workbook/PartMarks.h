#pragma once

#include "exchange/MessageDigest.h"
#include "workbook/RowRanges.h"
#include "workbook/WorkbookDatabase.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

// Marks: the first eight hexadecimal digits of a SHA-256. They prove nothing, that is for the one digest over all;
// where that fails they tell which part it was.

/// Of every value of an assessment but its rows, by target ("A.1.4", "notes/A.1.4", "assessment/title" …). Throws.
[[nodiscard]] std::map<std::string, std::string> valueMarks(const Catalogue &catalogue, const Assessment &assessment);

/// The targets at which two sets of marks differ, in order.
[[nodiscard]] std::vector<std::string> differingTargets(const std::map<std::string, std::string> &one,
                                                        const std::map<std::string, std::string> &other);

/// Marks of rows that come one after another, one mark for so many of them.
class RowMarks
{
public:
    /// One row each of few rows, else so many that marks stay short.
    [[nodiscard]] static std::int64_t rowsPerMark(std::int64_t rows);

    /// Whether the text has as many marks as so many rows have.
    [[nodiscard]] static bool isComplete(std::string_view marks, std::int64_t rows, std::int64_t rowsPerMark);

    explicit RowMarks(std::int64_t rowsPerMark) : m_rowsPerMark(rowsPerMark) {}
    void add(std::string_view row);
    /// All marks one behind the other; empties it.
    [[nodiscard]] std::string take();

private:
    void end();

    std::int64_t m_rowsPerMark;
    std::int64_t m_rows = 0; ///< since the last mark
    Sha256 m_digest;
    std::string m_marks;
};

/// Finds the marks that rows do not fit. Rows may be missing.
class RowMarkCheck
{
public:
    /// RowMarks::isComplete() holds for the marks of these rows.
    RowMarkCheck(const RowRanges &ranges, std::int64_t rowsPerMark, std::string_view marks);
    /// In the order of the ranges.
    void add(std::int64_t id, std::string_view row);
    /// First and last row id of each mark that is not that of its rows.
    [[nodiscard]] RowRanges differing();

private:
    void end();
    [[nodiscard]] std::int64_t indexOf(std::int64_t id) const;
    [[nodiscard]] std::int64_t idAt(std::int64_t index) const;

    RowRanges m_ranges;
    std::int64_t m_rowsPerMark;
    std::string m_expected;
    std::vector<std::string> m_found; ///< by mark; empty for one without rows
    std::int64_t m_current = -1;
    Sha256 m_digest;
};

} // namespace facet
