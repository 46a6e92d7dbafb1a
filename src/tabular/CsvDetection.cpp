#include "tabular/CsvDetection.h"

#include "tabular/CsvReader.h"
#include "tabular/Limits.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace facet
{

namespace
{

constexpr int rowsLookedAt = 200;

bool isAscii(std::string_view bytes)
{
    return std::ranges::all_of(bytes, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// Control characters that no text has.
std::size_t countControls(std::string_view bytes)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        bytes, [](char byte) { return static_cast<unsigned char>(byte) < 0x20 && (byte < '\t' || byte > '\r'); }));
}

/// UTF-16 without a mark shows by the zeros of its digits, delimiters and line breaks, all at odd or all at even
/// places.
std::optional<TextEncoding> guessUtf16(std::string_view bytes)
{
    std::array<std::size_t, 2> zeros{};
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        zeros[at % 2] += bytes[at] == '\0' ? 1U : 0U;
        if (at % 2 == 1 && bytes[at - 1] == '\0' && bytes[at] == '\0') {
            return std::nullopt;
        }
    }
    const bool littleEndian = zeros[1] > zeros[0];
    const std::size_t most = zeros[littleEndian ? 1 : 0];
    const std::size_t fewest = zeros[littleEndian ? 0 : 1];
    const TextEncoding encoding = littleEndian ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian;
    // A few characters have a zero at the other place: 一 is U+4E00.
    if (most * 40 < bytes.size() || fewest * 4 > most || validLength(bytes, encoding) < bytes.size()) {
        return std::nullopt;
    }
    return encoding;
}

std::optional<TextEncoding> encodingByMark(std::string_view bytes)
{
    constexpr std::array<std::pair<std::string_view, TextEncoding>, 4> marks = {
        {{"\xEF\xBB\xBF", TextEncoding::Utf8},
         {"\xFF\xFE", TextEncoding::Utf16LittleEndian},
         {"\xFE\xFF", TextEncoding::Utf16BigEndian},
         {"\x84\x31\x95\x33", TextEncoding::Gb18030}}};
    const auto *const found = std::ranges::find_if(marks, [bytes](auto mark) { return bytes.starts_with(mark.first); });
    return found == marks.end() ? std::nullopt : std::optional(found->second);
}

/// How much like a table the text looks in this format: many columns, and the same number in all rows, first of all in
/// the header.
struct Likeness {
    double score = 0;
    std::size_t cells = 0;       ///< that are not blank
    std::size_t apostrophes = 0; ///< cells between two apostrophes
};

bool isBetweenApostrophes(const std::string &text)
{
    return text.size() > 1 && text.front() == '\'' && text.back() == '\'';
}

Likeness likenessOf(std::string_view bytes, const CsvFormat &format)
{
    CsvReader reader(decodedText(std::make_unique<MemoryBytes>(std::string(bytes)), format.encoding), format,
                     CsvReader::Guard::Kept, {});
    Likeness likeness;
    std::map<std::size_t, int> rowsByWidth;
    std::size_t firstWidth = 0;
    int rows = 0;
    Cells cells;
    // A fault ends the looking; whoever reads the file is told.
    while (rows < rowsLookedAt && reader.next(cells).value_or(false)) {
        firstWidth = rows == 0 ? cells.size() : firstWidth;
        ++rows;
        ++rowsByWidth[cells.size()];
        for (const Cell &cell : cells) {
            likeness.cells += cell.text.empty() ? 0U : 1U;
            likeness.apostrophes += isBetweenApostrophes(cell.text) ? 1U : 0U;
        }
    }
    for (const auto &[width, count] : rowsByWidth) {
        constexpr double withoutHeader = 0.25;
        const double part = static_cast<double>(count) / rows * (width == firstWidth ? 1.0 : withoutHeader);
        likeness.score = std::max(likeness.score, width < 2 ? 0.0 : part * part * static_cast<double>(width));
    }
    return likeness;
}

/// Without the line that the end of the sample cuts.
std::string_view wholeLines(std::string_view bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian) {
        return bytes.substr(0, bytes.size() / 2 * 2);
    }
    const std::size_t last = bytes.rfind('\n');
    return last == std::string_view::npos ? bytes : bytes.substr(0, last + 1);
}

CsvFormat detectDialect(std::string_view bytes, TextEncoding encoding)
{
    CsvFormat best{encoding, ',', '"'};
    Likeness bestLikeness = likenessOf(bytes, best);
    for (const char delimiter : {';', '\t'}) {
        const CsvFormat format{encoding, delimiter, '"'};
        const Likeness likeness = likenessOf(bytes, format);
        if (likeness.score > bestLikeness.score) {
            best = format;
            bestLikeness = likeness;
        }
    }
    if (bestLikeness.apostrophes > 1 && bestLikeness.apostrophes * 2 >= bestLikeness.cells) {
        best.quote = '\'';
    }
    return best;
}

/// The delimiter that a first line "sep=;" tells.
std::optional<char> toldDelimiter(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    if (bytes.size() < 6 || !bytes.starts_with("sep=") || (bytes[5] != '\r' && bytes[5] != '\n')) {
        return std::nullopt;
    }
    return bytes[4];
}

/// The first block of the file that isn't all ASCII; empty when there is none.
Expected<std::string> firstBlockBeyondAscii(InputFile &file, std::size_t from)
{
    std::string block(limits::blockBytes, '\0');
    file.seek(static_cast<std::int64_t>(from));
    for (std::size_t done = from; done < limits::searchBytes; done += block.size()) {
        const Expected<std::size_t> count = file.read(block.data(), block.size());
        if (!count) {
            return tl::unexpected<Error>(count.error());
        }
        const std::string_view found(block.data(), *count);
        if (!isAscii(found)) {
            return std::string(found);
        }
        if (*count < block.size()) {
            break;
        }
    }
    return std::string();
}

} // namespace

std::optional<TextEncoding> guessEncoding(std::string_view beginning)
{
    if (const auto marked = encodingByMark(beginning)) {
        return marked;
    }
    if (beginning.find('\0') != std::string_view::npos) {
        if (const auto wide = guessUtf16(beginning)) {
            return wide;
        }
    }
    if (countControls(beginning) * 100 > beginning.size()) {
        return std::nullopt;
    }
    // In doubt UTF-8: reading then names the line.
    const std::size_t asUtf8 = validLength(beginning, TextEncoding::Utf8);
    return asUtf8 < beginning.size() && validLength(beginning, TextEncoding::Gb18030) > asUtf8 ? TextEncoding::Gb18030
                                                                                               : TextEncoding::Utf8;
}

Expected<CsvFormat> detectCsvFormat(InputFile &file, std::string_view head)
{
    std::optional<TextEncoding> encoding = guessEncoding(head);
    if (encoding == TextEncoding::Utf8 && head.size() == limits::blockBytes && isAscii(head)) {
        const Expected<std::string> block = firstBlockBeyondAscii(file, head.size());
        if (!block) {
            return tl::unexpected<Error>(block.error());
        }
        encoding = block->empty() ? encoding : guessEncoding(*block);
    }
    if (!encoding) {
        return failure(ErrorCode::InvalidInput, {},
                       {"这不是 CSV 或 XLSX 文件，而是某种二进制文件。请在原程序中另存为 XLSX 或 CSV 后再导入。",
                        "This is neither CSV nor XLSX but a binary file of another kind. Save it as XLSX or CSV in the "
                        "program it comes from."});
    }
    const bool cut = head.size() == limits::blockBytes;
    CsvFormat format = detectDialect(cut ? wholeLines(head, *encoding) : head, *encoding);
    format.delimiter = toldDelimiter(head).value_or(format.delimiter);
    return format;
}

} // namespace facet
