#pragma once

#include "tabular/TabularFile.h"
#include "tabular/TextSource.h"

#include <memory>
#include <optional>
#include <string>

namespace facet
{

/// Rows of CSV text: RFC 4180 with any delimiter and quote, lines ended by CRLF, LF or CR. A quote inside a cell that
/// does not begin with one is a character like any other; what follows the closing quote is kept.
class CsvReader final : public SheetReader
{
public:
    enum class Guard { Removed, Kept }; ///< the apostrophe before what looks like a formula (FormulaGuard.h)

    /// `place` stands in errors: the path of the file.
    CsvReader(std::unique_ptr<TextSource> text, const CsvFormat &format, Guard guard, std::string place);

    [[nodiscard]] Expected<bool> next(Cells &cells) override;
    [[nodiscard]] std::int64_t line() const override { return m_rowLine; }
    [[nodiscard]] double progress() const override { return m_text->progress(); }

private:
    /// Why reading a cell stopped; what stopped it is consumed.
    enum class Stop { Delimiter, LineEnd, End, Fault };

    /// Whether there is a character at m_at, fetching the next piece when this one is used up.
    bool hasMore();
    Expected<bool> nextRow(Cells &cells);
    Stop readCell(std::string &text);
    Stop readPlain(std::string &text);
    Stop readQuoted(std::string &text);
    Stop takeStop();
    bool append(std::string &text, const char *end);
    [[nodiscard]] tl::unexpected<Error> failAtLine() const;

    std::unique_ptr<TextSource> m_text;
    CsvFormat m_format;
    Guard m_guard;
    std::string m_place;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    std::int64_t m_line = 1;    ///< where m_at is
    std::int64_t m_rowLine = 1; ///< where the row begins
    std::int64_t m_faultLine = 1;
    std::size_t m_rowBytes = 0;
    bool m_inQuotes = false;
    bool m_ended = false;
    std::optional<Error> m_fault;
};

} // namespace facet
