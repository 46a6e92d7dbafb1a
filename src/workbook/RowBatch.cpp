#include "workbook/RowBatch.h"

#include "base/JsonCount.h"
#include "workbook/Failure.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>

namespace facet
{

namespace
{

void appendValue(std::string &text, const std::optional<std::string_view> &value)
{
    if (!value) {
        text += "-,";
        return;
    }
    std::array<char, 24> size{};
    const char *const end = std::to_chars(size.begin(), size.end(), value->size()).ptr;
    text.append(size.data(), static_cast<std::size_t>(end - size.data()));
    text += ':';
    text += *value;
    text += ',';
}

} // namespace

nlohmann::json batchJson(const RowBatch &batch)
{
    nlohmann::json ranges = nlohmann::json::array();
    for (const auto &[first, last] : batch.ranges) {
        ranges.push_back({first, last});
    }
    nlohmann::json json = {{"ranges", std::move(ranges)}, {"rows", batch.rows}};
    if (!batch.marks.empty()) {
        json["rows_per_mark"] = batch.rowsPerMark;
        json["marks"] = batch.marks;
    }
    if (!batch.sm3.empty()) {
        json["sm3"] = batch.sm3;
    }
    return json;
}

namespace
{

[[noreturn]] void failUnreadable()
{
    fail(ErrorCode::CorruptWorkbook, "history",
         {"历史记录中关于成批记录的内容无法读取。", "A history entry about many rows is unreadable."});
}

/// As RowRanges promise, and no further than the formats count, so that sizes can be computed.
bool areAscending(const RowRanges &ranges)
{
    RowId behind = 0;
    for (const auto &[first, last] : ranges) {
        if (first <= behind || last < first || last > largestCount) {
            return false;
        }
        behind = last;
    }
    return true;
}

} // namespace

RowBatch batchFromJson(const nlohmann::json &json)
{
    try {
        RowBatch batch;
        for (const nlohmann::json &range : json.at("ranges")) {
            batch.ranges.emplace_back(range.at(0).get<RowId>(), range.at(1).get<RowId>());
        }
        if (!areAscending(batch.ranges)) {
            failUnreadable();
        }
        batch.rows = json.at("rows").get<std::int64_t>();
        batch.sm3 = json.value("sm3", std::string());
        batch.rowsPerMark = json.value("rows_per_mark", std::int64_t{0});
        batch.marks = json.value("marks", std::string());
        return batch;
    } catch (const nlohmann::json::exception &) {
        failUnreadable();
    }
}

void appendRow(std::string &text, const RecordTable &table, RowId id, const Row &row)
{
    appendValue(text, std::to_string(id));
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        appendValue(text, table.stored(i, row.values[i]));
    }
}

void appendRow(std::string &text, const RecordTable &table, RowId id, const StoredRows &rows, std::size_t index)
{
    appendValue(text, std::to_string(id));
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
        appendValue(text, rows.field(index, i));
    }
}

void appendRow(std::string &text, const RecordTable &table, const Query &query)
{
    appendValue(text, std::to_string(query.integer(0)));
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
        const int at = 1 + static_cast<int>(i);
        appendValue(text, query.isNull(at) ? std::nullopt : std::optional(query.view(at)));
    }
}

RowDigest::RowDigest(const RecordTable &table, std::int64_t rows, bool proves)
    : m_table(table), m_proves(proves), m_rowsPerMark(RowMarks::rowsPerMark(rows)), m_marks(m_rowsPerMark)
{
}

void RowDigest::end()
{
    constexpr std::size_t enough = 16'384;
    m_marks.add(std::string_view(m_text).substr(m_begun));
    if (!m_proves) {
        m_text.clear();
    } else if (m_text.size() >= enough) {
        m_sm3.update(m_text);
        m_text.clear();
    }
    m_begun = m_text.size();
}

void RowDigest::add(RowId id, const Row &row)
{
    appendRow(m_text, m_table, id, row);
    end();
}

void RowDigest::add(RowId id, const StoredRows &rows, std::size_t index)
{
    appendRow(m_text, m_table, id, rows, index);
    end();
}

void RowDigest::add(const Query &query)
{
    appendRow(m_text, m_table, query);
    end();
}

void RowDigest::finish(RowBatch &batch)
{
    if (m_proves) {
        m_sm3.update(m_text);
        batch.sm3 = m_sm3.hex();
    }
    m_text.clear();
    m_begun = 0;
    batch.rowsPerMark = m_rowsPerMark;
    batch.marks = m_marks.take();
}

RowBatch batchOf(Connection &connection, const RecordTable &table, const RowRanges &ranges)
{
    RowBatch batch;
    batch.ranges = ranges;
    batch.rows = sizeOf(ranges);
    RowDigest digest(table, batch.rows);
    Query rows(connection, "SELECT " + table.selectList() + " FROM " + table.sqlName() +
                               " NOT INDEXED WHERE row_id BETWEEN ? AND ? ORDER BY row_id");
    for (const auto &[first, last] : ranges) {
        rows.again();
        rows.with(first, last);
        while (rows.next()) {
            digest.add(rows);
            connection.stopIfWanted();
        }
    }
    digest.finish(batch);
    return batch;
}

std::string rowTarget(std::string_view table, RowId id)
{
    return std::string(table) + "/" + std::to_string(id);
}

std::string batchTarget(std::string_view table, const RowRanges &ranges)
{
    return rowTarget(table, ranges.front().first) + "-" + std::to_string(ranges.back().second);
}

std::optional<RowTarget> parseRowTarget(std::string_view target)
{
    const std::size_t slash = target.find('/');
    if (slash == std::string_view::npos || !target.starts_with("A.")) {
        return std::nullopt;
    }
    RowTarget row{std::string(target.substr(0, slash)), 0, false};
    const char *const end = target.data() + target.size();
    const auto [stop, error] = std::from_chars(target.data() + slash + 1, end, row.first);
    if (error != std::errc() || (stop != end && *stop != '-')) {
        return std::nullopt;
    }
    row.isBatch = stop != end;
    return row;
}

} // namespace facet
