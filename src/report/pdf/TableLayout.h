#pragma once

#include "report/pdf/BlockLayouts.h"

namespace facet::pdf
{

/// Lays one ruled table row by row.
class TableLayout
{
public:
    TableLayout(LayoutContext &context, const ReportTable &table, const std::string &heading, const Column &column);

    void lay(const RowRange &rows, Flow &flow);

private:
    struct Cell {
        double x = 0;
        TextPointer text;
    };

    /// Least widths of a column: for its words, for its short values.
    struct Need {
        double word = 0;
        double whole = 0;
    };

    [[nodiscard]] Need needOf(std::size_t column);
    [[nodiscard]] TextStyle cellStyle(Align align, bool bold) const;
    [[nodiscard]] double padX() const { return m_dense ? 3 : 4.5; }
    [[nodiscard]] std::vector<double> columnWidths();
    [[nodiscard]] double cellWidth(std::size_t column) const;
    [[nodiscard]] std::vector<Cell> layCells(const ReportTable::TableRow &row);
    void addHead(bool again, Flow &flow);
    [[nodiscard]] TextPointer layHeader(const ReportTable::Column &column, double width);
    [[nodiscard]] FlowItem headerItem();
    void addRow(const ReportTable::TableRow &row, bool first, Flow &flow);
    void splitRow(const std::vector<Cell> &cells, const FlowItem &whole, Flow &flow) const;
    void finishRow(FlowItem &item) const;
    void keepWhole(Flow &flow, std::size_t start) const;
    void addNote(Flow &flow);

    LayoutContext &m_context;
    const ReportTable &m_table;
    std::string m_heading; ///< what further pages are headed with
    Column m_column;
    std::vector<double> m_lefts; ///< and one right edge
    bool m_hasHeader = false;
    bool m_crowded = false; ///< not every word fits its column
    bool m_dense = false;   ///< set in smaller type
    std::shared_ptr<const Segment> m_segment;
    std::shared_ptr<const Flow> m_repeat;
    double m_repeatHeight = 0;
};

} // namespace facet::pdf
