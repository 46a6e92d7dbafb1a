#include "tabular/TabularFile.h"

#include "base/Utf8.h"
#include "tabular/Limits.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace facet
{

namespace
{

/// Text as spreadsheets put it on the clipboard: tabs between cells, quotes only around cells with a tab, line break or
/// quote in them, and not always then. A quote is therefore only taken for one when its partner stands at the end of a
/// cell.
class ClipboardReader final : public SheetReader
{
public:
    explicit ClipboardReader(std::string text) : m_text(std::move(text)) {}

    Expected<bool> next(Cells &cells) override;
    [[nodiscard]] std::int64_t line() const override { return m_rowLine; }
    [[nodiscard]] double progress() const override
    {
        return m_text.empty() ? 1.0 : static_cast<double>(m_at) / static_cast<double>(m_text.size());
    }

private:
    [[nodiscard]] bool isStop(std::size_t at) const
    {
        return at >= m_text.size() || m_text[at] == '\t' || m_text[at] == '\n' || m_text[at] == '\r';
    }
    [[nodiscard]] std::size_t closingQuote() const;
    void readCell(std::string &text);
    bool takeStop();

    std::string m_text;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
    std::int64_t m_rowLine = 1;
};

tl::unexpected<Error> clipboardFailure(std::int64_t line, const Text &text)
{
    const std::string number = std::to_string(line);
    return failure(ErrorCode::InvalidInput, {},
                   {"剪贴板第 " + number + " 行：" + text.zh, "Line " + number + " of the clipboard: " + text.en});
}

Expected<void> checkCell(const std::string &text, std::int64_t line)
{
    if (text.size() > limits::cellBytes) {
        return clipboardFailure(line,
                                {"有单元格超过 1 MiB，无法粘贴。", "A cell is longer than 1 MiB and can't be pasted."});
    }
    if (text.find('\0') != std::string::npos || !isValidUtf8(text)) {
        return clipboardFailure(line, {"内容不是文本，无法粘贴。", "The content is no text and can't be pasted."});
    }
    return {};
}

/// Where the quote is that closes the one at m_at; npos when that one is a character like any other.
std::size_t ClipboardReader::closingQuote() const
{
    for (std::size_t at = m_text.find('"', m_at + 1); at != std::string::npos; at = m_text.find('"', at + 2)) {
        if (at + 1 >= m_text.size() || m_text[at + 1] != '"') {
            return isStop(at + 1) ? at : std::string::npos;
        }
    }
    return std::string::npos;
}

void ClipboardReader::readCell(std::string &text)
{
    text.clear();
    const std::size_t closing = m_at < m_text.size() && m_text[m_at] == '"' ? closingQuote() : std::string::npos;
    if (closing != std::string::npos) {
        const std::string_view inside = std::string_view(m_text).substr(m_at + 1, closing - m_at - 1);
        m_line += std::ranges::count(inside, '\n');
        for (std::size_t at = 0; at < inside.size(); ++at) {
            text += inside[at];
            at += inside[at] == '"' ? 1U : 0U; // quotes inside are doubled
        }
        m_at = closing + 1;
        return;
    }
    const std::size_t end = std::min(m_text.find_first_of("\t\r\n", m_at), m_text.size());
    text.assign(m_text, m_at, end - m_at);
    m_at = end;
}

/// Steps over what ended the cell; true when another cell of the row follows.
bool ClipboardReader::takeStop()
{
    if (m_at >= m_text.size()) {
        return false;
    }
    const char stop = m_text[m_at++];
    if (stop == '\t') {
        return true;
    }
    if (stop == '\r' && m_at < m_text.size() && m_text[m_at] == '\n') {
        ++m_at;
    }
    ++m_line;
    return false;
}

Expected<bool> ClipboardReader::next(Cells &cells)
{
    m_rowLine = m_line;
    if (m_at >= m_text.size()) {
        cells.clear();
        return false;
    }
    std::size_t count = 0;
    do {
        if (count == limits::columns) {
            return clipboardFailure(m_rowLine, {"超过 16384 列，无法粘贴。", "There are more than 16,384 columns."});
        }
        if (count == cells.size()) {
            cells.emplace_back();
        }
        Cell &cell = cells[count++];
        readCell(cell.text);
        if (const Expected<void> fit = checkCell(cell.text, m_rowLine); !fit) {
            return tl::unexpected<Error>(fit.error());
        }
        cell.kind = cell.text.empty() ? Cell::Kind::Blank : Cell::Kind::Text;
    } while (takeStop());
    cells.resize(count);
    return true;
}

} // namespace

std::unique_ptr<SheetReader> readClipboard(std::string text)
{
    return std::make_unique<ClipboardReader>(std::move(text));
}

} // namespace facet
