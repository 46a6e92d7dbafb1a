#include "tabular/WrittenRows.h"

#include "tabular/CodeWords.h"
#include "tabular/ColumnMapping.h"

#include <functional>
#include <utility>

namespace facet
{

namespace
{

constexpr std::int64_t rowsBetweenProgress = 2048;

} // namespace

void RowTally::add(const Cells &cells)
{
    std::size_t count = cells.size();
    while (count > 0 && cells[count - 1].text.empty()) {
        --count;
    }
    const auto mix = [this](std::uint64_t value) { m_digest = (m_digest ^ value) * 0x9E3779B97F4A7C15ULL + 1; };
    mix(count);
    for (std::size_t index = 0; index < count; ++index) {
        const Cell &cell = cells[index];
        mix(std::hash<std::string_view>()(cell.text));
        mix(static_cast<std::uint64_t>(cell.text.empty() ? Cell::Kind::Blank : cell.kind));
    }
    ++m_rows;
}

Cells headerCells(const Table &table, Language language)
{
    Cells cells;
    for (std::size_t field = 0; field < table.fields.size(); ++field) {
        cells.push_back({Cell::Kind::Text, columnLabel(table, field, language)});
    }
    return cells;
}

Text placeOfCell(const Table &table, std::int64_t row, std::size_t field)
{
    const std::string number = std::to_string(row);
    return {"第 " + number + " 条记录的「" + columnLabel(table, field, Language::Chinese) + "」",
            "\"" + columnLabel(table, field, Language::English) + "\" of record " + number};
}

CellFeed::CellFeed(const Table &table, Language language, const RowFeed &rows, const WriteProgress &progress)
    : m_table(table), m_language(language), m_rows(rows), m_progress(progress)
{
}

Expected<bool> CellFeed::next(Cells &cells)
{
    if (m_count % rowsBetweenProgress == 0) {
        if (const Expected<void> goOn = mayGoOn(); !goOn) {
            return tl::unexpected<Error>(goOn.error());
        }
    }
    Expected<bool> found = m_rows(m_row);
    if (!found || !*found) {
        return found;
    }
    ++m_count;
    cells.resize(m_table.fields.size());
    for (std::size_t field = 0; field < cells.size(); ++field) {
        const FieldValue *value = field < m_row.values.size() ? &m_row.values[field] : nullptr;
        if (const auto *text = value == nullptr ? nullptr : std::get_if<std::string>(value);
            text != nullptr && m_table.fields[field].type != FieldType::Choice) {
            cells[field].text.assign(*text); // most values: no other string is made
        } else {
            cells[field].text = value == nullptr ? std::string() : cellText(m_table.fields[field], *value, m_language);
        }
        cells[field].kind = cells[field].text.empty() ? Cell::Kind::Blank : Cell::Kind::Text;
    }
    return check(cells).map([] { return true; });
}

Expected<void> CellFeed::check(const Cells &cells) const
{
    for (std::size_t field = 0; field < cells.size(); ++field) {
        if (cells[field].text.find('\0') != std::string::npos) {
            const Text place = placeOfCell(m_table, m_count, field);
            return failure(ErrorCode::InvalidInput, {},
                           {place.zh + "含有空字符（NUL），无法写入文件。请先改正。",
                            place.en + " has a NUL character, which no file can hold. Correct it first."});
        }
    }
    return {};
}

Expected<void> CellFeed::mayGoOn() const
{
    if (m_progress && !m_progress(m_count)) {
        return failure(ErrorCode::Cancelled, {},
                       {"已取消导出；原文件未改动。", "The export was cancelled; the old file is untouched."});
    }
    return {};
}

Error notAsWritten(const std::string &path)
{
    return {ErrorCode::Storage,
            path,
            {"写入后读回的内容不一致，磁盘可能已满或有问题；原文件未改动。请换一个位置再试。",
             "What was read back differs from what was written; the disk may be full or faulty. The old file is "
             "untouched; try another place."}};
}

Expected<void> checkWritten(SheetReader &reader, const std::string &path, const RowTally &written, const CellFeed &feed)
{
    RowTally found;
    Cells cells;
    for (Expected<bool> more = true; *more;) {
        more = reader.next(cells);
        if (!more) {
            return tl::unexpected<Error>(notAsWritten(path));
        }
        if (*more) {
            found.add(cells);
        }
        if (found.rows() % rowsBetweenProgress == 0) {
            if (Expected<void> goOn = feed.mayGoOn(); !goOn) {
                return goOn;
            }
        }
    }
    return found == written ? Expected<void>() : tl::unexpected<Error>(notAsWritten(path));
}

} // namespace facet
