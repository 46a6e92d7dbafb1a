#pragma once

#include "assessment/Answer.h"
#include "catalogue/Table.h"
#include "tabular/Cell.h"
#include "tabular/ColumnMapping.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace facet
{

/// What became of a cell that was not simply taken as it stood.
struct CellRemark {
    enum class Kind {
        Normalised, ///< a date, time, code or tally in another shape: the same thing is stored in the guide's
        Ambiguous,  ///< a date that can be read in two ways ("03/04/25"): kept as typed
        Impossible, ///< a date that does not exist or can't be read, or a spreadsheet's error value: kept as typed
        Refused     ///< a coded field or tally that says nothing known: the field stays blank, `text` has what it said.
                    ///< Of several codes the known ones are taken; there is a remark for each unknown word
    };
    Kind kind = Kind::Normalised;
    std::size_t field = 0;
    std::string text; ///< as it stood in the file
};

/// Words for codes that the officer chose for this import: for a field, what a remark's `text` said -> the code ("" for
/// blank; for a tally, one as meaningOf() understands it).
using CodeChoices = std::map<std::size_t, std::map<std::string, std::string, std::less<>>>;

/// Turns rows of a file into rows of a record table.
class RowConverter
{
public:
    RowConverter(const Table &table, ColumnMapping mapping, CodeChoices choices = {});

    /// `row` gets a value for each field (its memory is used again), `remarks` what was not taken as it stood. False
    /// when every cell of the row is blank, mapped or not: such a row is no record.
    bool convert(const Cells &cells, Row &row, std::vector<CellRemark> &remarks) const;

    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }

private:
    const Table &m_table;
    ColumnMapping m_mapping;
    CodeChoices m_choices;
};

/// What a cell means in a field: the value, and a remark if it was not simply taken. Dates and times in the usual
/// shapes (2025/3/5 8:30, 2025年3月5日, 20250305, a spreadsheet's number) become ISO; tallies accept
/// 关键:1；重要:2；一般:3 and 1/2/3; codes their id or label in either language, several parted by 、, ; or ·.
struct CellMeaning {
    FieldValue value;
    std::optional<CellRemark::Kind> remark;
};
[[nodiscard]] CellMeaning meaningOf(const Field &field, const Cell &cell);

} // namespace facet
