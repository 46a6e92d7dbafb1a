#include "tabular/XlsxSheet.h"

#include "tabular/Limits.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace facet
{

namespace
{

constexpr std::size_t formulaBytes = 1024; ///< kept of a formula that has no result

template <typename Number>
Number numberIn(std::string_view text, Number otherwise)
{
    Number number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size() ? number : otherwise;
}

/// The column of "AB12", from 0; `otherwise` when there are no letters, too many columns when there are too many
/// letters.
std::size_t columnIn(std::string_view reference, std::size_t otherwise)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    while (letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z') {
        column = std::min(column * 26 + static_cast<std::size_t>(reference[letters] - 'A') + 1, limits::columns + 1);
        ++letters;
    }
    return letters == 0 ? otherwise : column - 1;
}

Error tooLarge(const Text &what)
{
    return {ErrorCode::InvalidInput,
            {},
            {what.zh + "超出电子表格的范围，文件不正常，已停止读取。请用 Excel 或 WPS 打开并另存后再导入。",
             what.en + " is beyond what a spreadsheet can have; the file is faulty and reading was stopped. Open it in "
                       "Excel or WPS and save it anew."}};
}

} // namespace

XlsxSheet::XlsxSheet(std::unique_ptr<ByteSource> bytes, Shared &shared)
    : m_shared(shared), m_stream(std::move(bytes), *this)
{
}

Expected<bool> XlsxSheet::next(Cells &cells)
{
    m_cells = &cells;
    for (;;) {
        const Expected<bool> more = m_stream.advance();
        if (!more) {
            return tl::unexpected<Error>(more.error());
        }
        if (m_stream.isPaused()) {
            cells.resize(m_count);
            return true;
        }
        if (!*more) {
            cells.clear();
            return false;
        }
    }
}

void XlsxSheet::failAtRow(Error error)
{
    const std::string row = std::to_string(m_row);
    error.message = {"第 " + row + " 行：" + error.message.zh, "Row " + row + ": " + error.message.en};
    m_stream.fail(std::move(error));
}

void XlsxSheet::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (m_place == Place::Inline) {
        m_inline.start(name);
    } else if (m_place == Place::Cell) {
        m_place = name == "v"    ? Place::Value
                  : name == "f"  ? Place::Formula
                  : name == "is" ? Place::Inline
                                 : Place::Cell;
    } else if (name == "c" && m_inRows) {
        startCell(attributes);
    } else if (name == "row" && m_inRows) {
        startRow(attributes);
    } else if (name == "sheetData") {
        m_inRows = true;
    }
}

void XlsxSheet::endElement(std::string_view name)
{
    if (m_place == Place::Inline && name != "is") {
        m_inline.end(name);
    } else if (m_place == Place::Value || m_place == Place::Formula || m_place == Place::Inline) {
        m_place = Place::Cell;
    } else if (m_place == Place::Cell) {
        if (name == "c") {
            endCell();
        }
    } else if (name == "row" && m_inRows) {
        m_stream.pause();
    } else if (name == "sheetData") {
        m_inRows = false;
    }
}

void XlsxSheet::text(std::string_view text)
{
    if (m_place == Place::Value) {
        m_value += text;
    } else if (m_place == Place::Inline) {
        m_inline.text(text);
    } else if (m_place == Place::Formula && m_formula.size() < formulaBytes) {
        m_formula += text;
    }
    if (m_value.size() > limits::cellBytes || m_inline.isTooLong()) {
        failAtRow(cellTooLongInSheet());
    }
}

void XlsxSheet::startRow(const XmlAttributes &attributes)
{
    m_row = numberIn<std::int64_t>(attributes.value("r"), m_row + 1);
    m_count = 0;
    m_rowBytes = 0;
    m_nextColumn = 0;
    if (m_row < 1 || m_row > limits::sheetRows) {
        m_stream.fail(tooLarge({"行号 " + std::to_string(m_row), "Row number " + std::to_string(m_row)}));
    }
}

void XlsxSheet::startCell(const XmlAttributes &attributes)
{
    m_place = Place::Cell;
    m_column = columnIn(attributes.value("r"), m_nextColumn);
    m_nextColumn = m_column + 1;
    if (m_column >= limits::columns) {
        failAtRow(tooLarge({"列数", "The number of columns"}));
        return;
    }
    const std::string_view type = attributes.value("t");
    m_type = type.empty() || type == "n" ? Type::Number
             : type == "s"               ? Type::Shared
             : type == "inlineStr"       ? Type::Inline
             : type == "b"               ? Type::Boolean
             : type == "e"               ? Type::Error
             : type == "d"               ? Type::Date
                                         : Type::Formula;
    m_format = numberIn<std::size_t>(attributes.value("s"), 0);
    m_value.clear();
    m_formula.clear();
    m_inline.clear();
}

Cell &XlsxSheet::cellAt(std::size_t column)
{
    if (m_cells->size() <= column) {
        m_cells->resize(column + 1);
    }
    for (; m_count <= column; ++m_count) {
        (*m_cells)[m_count].kind = Cell::Kind::Blank;
        (*m_cells)[m_count].text.clear();
    }
    return (*m_cells)[column];
}

void XlsxSheet::endCell()
{
    m_place = Place::Outside;
    const bool hasInline = m_type == Type::Inline && !m_inline.isEmpty();
    if (m_value.empty() && m_formula.empty() && !hasInline) {
        return;
    }
    Cell &cell = cellAt(m_column);
    fillCell(cell);
    m_rowBytes += cell.text.size();
    if (m_rowBytes > limits::rowBytes) {
        failAtRow({ErrorCode::InvalidInput,
                   {},
                   {"这一行超过 4 MiB。请把过长的内容移出表格后再导入。",
                    "The row is longer than 4 MiB. Move the long content out of the table."}});
    }
}

/// A formula counts by the result that was stored with it; nothing is computed here.
void XlsxSheet::fillCell(Cell &cell)
{
    if (m_type == Type::Inline) {
        cell.kind = Cell::Kind::Text;
        cell.text = m_inline.take();
    } else if (m_value.empty() && m_type != Type::Formula) {
        cell.kind = Cell::Kind::Fault;
        cell.text = "=" + m_formula;
    } else if (m_type == Type::Shared) {
        setShared(cell);
    } else if (m_type == Type::Formula) {
        decodeEscapes(m_value);
        cell.kind = m_value.empty() ? Cell::Kind::Blank : Cell::Kind::Text;
        cell.text = m_value;
    } else if (m_type == Type::Boolean) {
        cell.kind = Cell::Kind::Boolean;
        cell.text = m_value == "0" || m_value == "false" ? "FALSE" : "TRUE";
    } else if (m_type == Type::Error) {
        cell.kind = Cell::Kind::Fault;
        cell.text = m_value;
    } else if (m_type == Type::Date) {
        setIsoDate(cell);
    } else {
        const NumberFormat format = m_format < m_shared.formats.size() ? m_shared.formats[m_format] : NumberFormat();
        setNumber(cell, m_value, format, m_shared.dates);
    }
}

void XlsxSheet::setShared(Cell &cell)
{
    const Expected<std::string_view> shared =
        m_shared.texts == nullptr
            ? failure(ErrorCode::InvalidInput, {},
                      {"工作簿缺少共享文本表。请用 Excel 或 WPS 打开并另存后再导入。",
                       "The workbook's table of shared texts is missing. Open it in Excel or WPS and save it anew."})
            : m_shared.texts->at(numberIn<std::size_t>(m_value, static_cast<std::size_t>(-1)));
    if (!shared) {
        failAtRow(shared.error());
        return;
    }
    cell.kind = shared->empty() ? Cell::Kind::Blank : Cell::Kind::Text;
    cell.text.assign(*shared);
}

/// ISO 8601 instead of a number, which hardly anybody writes.
void XlsxSheet::setIsoDate(Cell &cell) const
{
    const MomentReading reading = readMoment(m_value);
    if (reading.outcome != MomentReading::Outcome::Read) {
        cell.kind = Cell::Kind::Text;
        cell.text = m_value;
        return;
    }
    cell.kind = reading.moment.hasClock ? Cell::Kind::Time : Cell::Kind::Date;
    cell.text = reading.moment.hasClock ? isoTime(reading.moment) : isoDate(reading.moment);
    if (cell.text.size() == 16) {
        cell.text += ":00";
    }
}

} // namespace facet
