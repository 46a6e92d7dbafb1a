#include "workbook/RowBatch.h"

#include "exchange/Sm3.h"

#include <nlohmann/json.hpp>

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

std::string digestOf(const RecordTable &table, const RowRanges &ranges,
                     const std::function<std::optional<Row>(RowId)> &rowOf)
{
    Sm3 sm3;
    std::string text;
    const auto append = [&](const std::string &field) {
        text.append(std::to_string(field.size())).append(":").append(field).append(",");
    };
    for (const auto &[first, last] : ranges) {
        for (RowId id = first; id <= last; ++id) {
            const std::optional<Row> row = rowOf(id);
            if (!row) {
                continue;
            }
            text.clear();
            append(std::to_string(id));
            for (std::size_t i = 0; i < row->values.size(); ++i) {
                const std::optional<std::string> value = table.stored(i, row->values[i]);
                value ? append(*value) : static_cast<void>(text.append("-,"));
            }
            sm3.update(text);
        }
    }
    return sm3.hex();
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
