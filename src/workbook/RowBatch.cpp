#include "workbook/RowBatch.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>

namespace facet
{

nlohmann::json batchJson(const RowBatch &batch)
{
    nlohmann::json ranges = nlohmann::json::array();
    for (const auto &[first, last] : batch.ranges) {
        ranges.push_back({first, last});
    }
    nlohmann::json json = {{"ranges", std::move(ranges)}, {"rows", batch.rows}};
    if (!batch.sm3.empty()) {
        json["sm3"] = batch.sm3;
    }
    return json;
}

RowBatch batchFromJson(const nlohmann::json &json)
{
    try {
        RowBatch batch;
        for (const nlohmann::json &range : json.at("ranges")) {
            batch.ranges.emplace_back(range.at(0).get<RowId>(), range.at(1).get<RowId>());
        }
        batch.rows = json.at("rows").get<std::int64_t>();
        batch.sm3 = json.value("sm3", std::string());
        return batch;
    } catch (const nlohmann::json::exception &) {
        fail(ErrorCode::CorruptWorkbook, "history",
             {"历史记录中关于成批记录的内容无法读取。", "A history entry about many rows is unreadable."});
    }
}

void RowDigest::begin(RowId id)
{
    append(std::to_string(id));
}

void RowDigest::append(const std::optional<std::string_view> &value)
{
    if (!value) {
        m_text += "-,";
        return;
    }
    std::array<char, 24> size{};
    const char *const end = std::to_chars(size.begin(), size.end(), value->size()).ptr;
    m_text.append(size.data(), static_cast<std::size_t>(end - size.data()));
    m_text += ':';
    m_text += *value;
    m_text += ',';
}

void RowDigest::end()
{
    constexpr std::size_t enough = 16'384;
    if (m_text.size() >= enough) {
        m_sm3.update(m_text);
        m_text.clear();
    }
}

void RowDigest::add(RowId id, const Row &row)
{
    begin(id);
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        append(m_table.stored(i, row.values[i]));
    }
    end();
}

void RowDigest::add(RowId id, const StoredRows &rows, std::size_t index)
{
    begin(id);
    for (std::size_t i = 0; i < m_table.columns().size(); ++i) {
        append(rows.field(index, i));
    }
    end();
}

void RowDigest::add(const Query &query)
{
    begin(query.integer(0));
    for (std::size_t i = 0; i < m_table.columns().size(); ++i) {
        const int at = 1 + static_cast<int>(i);
        append(query.isNull(at) ? std::nullopt : std::optional(query.view(at)));
    }
    end();
}

std::string RowDigest::hex()
{
    m_sm3.update(m_text);
    m_text.clear();
    return m_sm3.hex();
}

std::string digestOf(Connection &connection, const RecordTable &table, const RowRanges &ranges)
{
    RowDigest digest(table);
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
    return digest.hex();
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
