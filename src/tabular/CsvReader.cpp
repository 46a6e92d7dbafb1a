#include "tabular/CsvReader.h"

#include "tabular/FormulaGuard.h"
#include "tabular/Limits.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace facet
{

namespace
{

/// The first delimiter or line break; `end` when there is none.
const char *findStop(const char *at, const char *end, char delimiter)
{
#ifdef __SSE2__
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i lineFeeds = _mm_set1_epi8('\n');
    const __m128i returns = _mm_set1_epi8('\r');
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i hits =
            _mm_or_si128(_mm_cmpeq_epi8(bytes, delimiters),
                         _mm_or_si128(_mm_cmpeq_epi8(bytes, lineFeeds), _mm_cmpeq_epi8(bytes, returns)));
        const auto mask = static_cast<unsigned>(_mm_movemask_epi8(hits));
        if (mask != 0) {
            return at + std::countr_zero(mask);
        }
    }
#endif
    while (at != end && *at != delimiter && *at != '\n' && *at != '\r') {
        ++at;
    }
    return at;
}

std::string megabytes(std::size_t bytes)
{
    return std::to_string(bytes / (1024UL * 1024)) + " MiB";
}

Error cellTooLong(bool quoted)
{
    const std::string most = megabytes(limits::cellBytes);
    if (quoted) {
        return {ErrorCode::InvalidInput,
                {},
                {"这里开始的带引号单元格超过 " + most + "，多半是缺了右引号。请补上引号，或从原系统重新导出。",
                 "The quoted cell that begins here is longer than " + most +
                     "; most likely its closing quote is missing. Add it, or export the file again."}};
    }
    return {ErrorCode::InvalidInput,
            {},
            {"有单元格超过 " + most + "。请检查换行和分隔符是否正确，或把过长的内容移出表格。",
             "A cell is longer than " + most +
                 ". Check line breaks and delimiter, or move the long content out of the table."}};
}

Error rowTooLong()
{
    const std::string most = megabytes(limits::rowBytes);
    return {ErrorCode::InvalidInput,
            {},
            {"这一行超过 " + most + "。请检查换行是否正确，或从原系统重新导出。",
             "The row is longer than " + most + ". Check the line breaks, or export the file again."}};
}

Error tooManyColumns()
{
    const std::string most = std::to_string(limits::columns);
    return {ErrorCode::InvalidInput,
            {},
            {"超过 " + most + " 列。请检查分隔符和换行是否正确，或只导出需要的列。",
             "There are more than " + most +
                 " columns. Check delimiter and line breaks, or export only the columns that are needed."}};
}

Error quoteNotClosed()
{
    return {ErrorCode::InvalidInput,
            {},
            {"这里开始的引号到文件末尾都没有结束，文件可能不完整。请补上右引号，或从原系统重新导出。",
             "The quote that begins here is not closed before the end of the file, which may be incomplete. Add the "
             "closing quote, or export the file again."}};
}

/// "sep=;" in the first line tells spreadsheets the delimiter; it is no row.
bool isDelimiterLine(const Cells &cells, char delimiter)
{
    return (cells.size() == 2 && cells[0].text == "sep=" && cells[1].text.empty()) ||
           (cells.size() == 1 && cells[0].text == std::string("sep=") + delimiter);
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<TextSource> text, const CsvFormat &format, Guard guard, std::string place)
    : m_text(std::move(text)), m_format(format), m_guard(guard), m_place(std::move(place))
{
}

bool CsvReader::hasMore()
{
    if (m_at != m_end) {
        return true;
    }
    if (m_ended || m_fault) {
        return false;
    }
    const Expected<std::string_view> piece = m_text->next();
    if (!piece) {
        m_fault = piece.error();
        m_faultLine = m_line;
        return false;
    }
    m_at = piece->data();
    m_end = m_at + piece->size();
    m_ended = piece->empty();
    return !m_ended;
}

tl::unexpected<Error> CsvReader::failAtLine() const
{
    Error error = *m_fault;
    error.place = m_place;
    const std::string line = std::to_string(m_faultLine);
    error.message = {"第 " + line + " 行：" + error.message.zh, "Line " + line + ": " + error.message.en};
    return tl::unexpected<Error>(std::move(error));
}

Expected<bool> CsvReader::next(Cells &cells)
{
    const bool first = m_at == nullptr;
    Expected<bool> found = nextRow(cells);
    if (first && found && *found && isDelimiterLine(cells, m_format.delimiter)) {
        found = nextRow(cells);
    }
    return found;
}

Expected<bool> CsvReader::nextRow(Cells &cells)
{
    m_rowLine = m_line;
    m_rowBytes = 0;
    if (!hasMore()) {
        cells.clear();
        if (m_fault) {
            return failAtLine();
        }
        return false;
    }
    std::size_t count = 0;
    Stop stop = Stop::Delimiter;
    while (stop == Stop::Delimiter) {
        if (count == limits::columns) {
            m_fault = tooManyColumns();
            m_faultLine = m_rowLine;
            return failAtLine();
        }
        if (count == cells.size()) {
            cells.emplace_back();
        }
        Cell &cell = cells[count++];
        stop = readCell(cell.text);
        if (m_guard == Guard::Removed && !cell.text.empty() && cell.text.front() == '\'') {
            removeGuard(cell.text);
        }
        cell.kind = cell.text.empty() ? Cell::Kind::Blank : Cell::Kind::Text;
    }
    if (stop == Stop::Fault) {
        return failAtLine();
    }
    cells.resize(count);
    return true;
}

CsvReader::Stop CsvReader::readCell(std::string &text)
{
    text.clear();
    if (!hasMore()) {
        return m_fault ? Stop::Fault : Stop::End;
    }
    if (*m_at == m_format.quote) {
        ++m_at;
        return readQuoted(text);
    }
    return readPlain(text);
}

CsvReader::Stop CsvReader::readPlain(std::string &text)
{
    m_inQuotes = false;
    while (hasMore()) {
        const char *stop = findStop(m_at, m_end, m_format.delimiter);
        if (!append(text, stop)) {
            return Stop::Fault;
        }
        if (m_at != m_end) {
            return takeStop();
        }
    }
    return m_fault ? Stop::Fault : Stop::End;
}

CsvReader::Stop CsvReader::readQuoted(std::string &text)
{
    m_inQuotes = true;
    const std::int64_t opened = m_line;
    while (hasMore()) {
        const auto *quote =
            static_cast<const char *>(std::memchr(m_at, m_format.quote, static_cast<std::size_t>(m_end - m_at)));
        const char *stop = quote == nullptr ? m_end : quote;
        m_line += std::count(m_at, stop, '\n');
        if (!append(text, stop)) {
            m_faultLine = opened;
            return Stop::Fault;
        }
        if (quote == nullptr) {
            continue;
        }
        ++m_at;
        if (!hasMore() || *m_at != m_format.quote) {
            return readPlain(text);
        }
        text += m_format.quote;
        ++m_rowBytes;
        ++m_at;
    }
    if (!m_fault) {
        m_fault = quoteNotClosed();
        m_faultLine = opened;
    }
    return Stop::Fault;
}

/// Steps over the delimiter or line break at m_at.
CsvReader::Stop CsvReader::takeStop()
{
    const char stop = *m_at++;
    if (stop == m_format.delimiter) {
        return Stop::Delimiter;
    }
    ++m_line;
    if (stop == '\r' && hasMore() && *m_at == '\n') {
        ++m_at;
    }
    return Stop::LineEnd;
}

/// Takes what stands before `end` into the cell; false when that is too much.
bool CsvReader::append(std::string &text, const char *end)
{
    const auto count = static_cast<std::size_t>(end - m_at);
    m_rowBytes += count;
    if (text.size() + count > limits::cellBytes || m_rowBytes > limits::rowBytes) {
        m_fault = m_rowBytes > limits::rowBytes ? rowTooLong() : cellTooLong(m_inQuotes);
        m_faultLine = m_rowLine;
        return false;
    }
    text.append(m_at, count);
    m_at = end;
    return true;
}

} // namespace facet
