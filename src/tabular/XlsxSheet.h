#pragma once

#include "tabular/Cell.h"
#include "tabular/SharedTexts.h"
#include "tabular/XlsxWorkbook.h"
#include "tabular/XmlStream.h"

#include <memory>
#include <string>
#include <vector>

namespace facet
{

/// The rows of one sheet, as they stand in its part; rows that the file leaves out are left out.
class XlsxSheet final : private XmlListener
{
public:
    /// What all sheets of a workbook share; outlives the sheet.
    struct Shared {
        std::vector<NumberFormat> formats;
        DateSystem dates = DateSystem::From1900;
        std::unique_ptr<SharedTexts> texts; ///< nullptr when the workbook has none
    };

    XlsxSheet(std::unique_ptr<ByteSource> bytes, Shared &shared);

    /// The next row; false behind the last one. Blank cells at the end are left out.
    [[nodiscard]] Expected<bool> next(Cells &cells);
    /// The number of the row read last, from 1.
    [[nodiscard]] std::int64_t row() const { return m_row; }
    [[nodiscard]] double progress() const { return m_stream.bytes().progress(); }

private:
    enum class Type { Number, Shared, Inline, Formula, Boolean, Error, Date };
    enum class Place { Outside, Cell, Value, Formula, Inline };

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view text) override;

    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void endCell();
    void fillCell(Cell &cell);
    void setShared(Cell &cell);
    void setIsoDate(Cell &cell) const;
    [[nodiscard]] Cell &cellAt(std::size_t column);
    void failAtRow(Error error);

    Shared &m_shared;
    Cells *m_cells = nullptr; ///< while a row is read
    std::size_t m_count = 0;  ///< cells of the row so far
    std::size_t m_rowBytes = 0;
    std::int64_t m_row = 0;
    bool m_inRows = false;
    Place m_place = Place::Outside;
    Type m_type = Type::Number;
    std::size_t m_format = 0;
    std::size_t m_column = 0;     ///< of the cell being read
    std::size_t m_nextColumn = 0; ///< of the next cell, unless it says another
    std::string m_value;
    std::string m_formula;
    TextGatherer m_inline;
    XmlStream m_stream;
};

} // namespace facet
