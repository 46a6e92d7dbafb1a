#include "workbook/RecordTable.h"

#include "assessment/Blank.h"
#include "assessment/DateTime.h"
#include "assessment/ValueJson.h"
#include "workbook/Failure.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <span>

namespace facet
{

namespace
{

/// What the schema knows of one record table (SchemaSteps.cpp).
struct Shape {
    std::string_view table;
    std::string_view sqlName;
    std::vector<std::string_view> columns;
    std::vector<std::string_view> references;
    std::vector<std::string_view> completions;
    std::vector<std::pair<std::string_view, std::string_view>> keys;
};

const std::vector<Shape> &shapes()
{
    static const std::vector<Shape> all = {
        {"A.2",
         "a2_system",
         {"system_no", "system_name", "version", "data_scale", "department", "scenario", "business_importance",
          "user_importance", "operator_importance", "deployment_location", "data_region", "data_location", "network",
          "provider", "online_since", "software_upgrade_frequency", "hardware_upgrade_frequency", "software_operations",
          "hardware_operations"},
         {"system_no", "provider"},
         {},
         {}},
        {"A.4",
         "a4_person",
         {"name", "staff_no", "department", "post", "education", "major", "certificates", "title", "joined_on",
          "left_on", "projects", "trainings"},
         {"name", "staff_no"},
         {},
         {{"joined_on", "joined_key"}, {"left_on", "left_key"}}},
        {"A.7",
         "a7_usage",
         {"system_no", "system_name", "department", "person", "person_unit", "started_at", "ended_at", "content"},
         {"system_no", "person"},
         {"system_name", "department", "person_unit"},
         {{"started_at", "started_key"}, {"ended_at", "ended_key"}}},
        {"A.9",
         "a9_provider",
         {"provider", "contract_no", "service_content", "service_record", "capability"},
         {"provider"},
         {},
         {}},
    };
    return all;
}

const Shape &shapeOf(const Table &table)
{
    const auto it =
        std::find_if(shapes().begin(), shapes().end(), [&](const Shape &shape) { return shape.table == table.id; });
    if (it == shapes().end()) {
        fail(ErrorCode::Unsupported, table.id,
             {"工作簿没有存放记录表 " + table.id + " 的数据表。",
              "A workbook has no place for the rows of record table " + table.id + "."});
    }
    return *it;
}

bool contains(const std::vector<std::string_view> &names, const std::string &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isJsonField(const Field &field)
{
    return field.type == FieldType::MultiChoice || field.type == FieldType::Tally || field.type == FieldType::Number;
}

RecordColumn columnOf(const Shape &shape, const Table &table, const Field &field)
{
    const auto at = std::find(shape.columns.begin(), shape.columns.end(), field.id);
    if (at == shape.columns.end()) {
        fail(ErrorCode::Unsupported, table.id + "/" + field.id,
             {"工作簿的 " + table.id + " 没有列 " + field.id + "。",
              "Table " + table.id + " of a workbook has no column " + field.id + "."});
    }
    RecordColumn column;
    column.field = &field;
    column.faultBit = std::int64_t{1} << (at - shape.columns.begin());
    if (contains(shape.references, field.id)) {
        column.counting = ValueCounting::Reference;
    } else if (contains(shape.completions, field.id)) {
        column.counting = ValueCounting::Completion;
    }
    for (const auto &[fieldId, key] : shape.keys) {
        if (fieldId == field.id) {
            column.key = key;
        }
    }
    return column;
}

} // namespace

RecordTable::RecordTable(const Table &table) : m_table(table)
{
    const Shape &shape = shapeOf(table);
    m_sqlName = shape.sqlName;
    for (const Field &field : table.fields) {
        m_columns.push_back(columnOf(shape, table, field));
        const std::size_t at = m_columns.size() - 1;
        if (m_columns.back().counting != ValueCounting::None) {
            m_countedFields.push_back(at);
        }
        if (!m_columns.back().key.empty()) {
            m_keyFields.push_back(at);
        }
    }
    if (shape.keys.size() == 2) {
        const auto earlier = table.fieldIndex(shape.keys[0].first);
        const auto later = table.fieldIndex(shape.keys[1].first);
        if (earlier && later) {
            m_ordered = std::make_pair(*earlier, *later);
        }
    }
    makeSql();
}

void RecordTable::makeSql()
{
    m_selectList = "row_id";
    m_updateSql = "UPDATE " + m_sqlName + " SET ";
    const auto addStored = [this](const std::string &name) {
        m_insertColumns += ", " + name;
        m_updateSql += name + " = ?, ";
    };
    for (const RecordColumn &column : m_columns) {
        m_selectList += ", " + column.field->id;
        addStored(column.field->id);
    }
    addStored("faults");
    for (const std::size_t field : m_keyFields) {
        addStored(m_columns[field].key);
    }
    m_updateSql.resize(m_updateSql.size() - 2);
    m_updateSql += " WHERE row_id = ?";
}

std::string RecordTable::insertSql(std::size_t rows) const
{
    std::string places = "(?, ?, ?"; // row_id, assessment, faults
    for (std::size_t i = 0; i < m_columns.size() + m_keyFields.size(); ++i) {
        places += ", ?";
    }
    places += ")";
    std::string sql = "INSERT INTO " + m_sqlName + " (row_id, assessment" + m_insertColumns + ") VALUES " + places;
    for (std::size_t i = 1; i < rows; ++i) {
        sql += ", " + places;
    }
    return sql;
}

Row RecordTable::readRow(const Query &query, int firstColumn) const
{
    Row row;
    row.values.resize(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int at = firstColumn + static_cast<int>(i);
        if (!query.isNull(at)) {
            row.values[i] = read(i, query.view(at));
        }
    }
    return row;
}

FieldValue RecordTable::read(std::size_t index, std::string_view text) const
{
    const Field &field = *m_columns[index].field;
    if (!isJsonField(field)) {
        return std::string(text);
    }
    const auto json = nlohmann::json::parse(text, nullptr, false);
    auto value = readFieldValue(field, json, "/" + m_table.id + "/" + field.id);
    if (json.is_discarded() || !value) {
        fail(ErrorCode::CorruptWorkbook, m_table.id + "/" + field.id,
             {"工作簿中 " + m_table.id + " 的 " + field.label.zh + " 存有无法读取的内容。",
              "The workbook has an unreadable value in " + m_table.id + ", " + field.label.en + "."});
    }
    return std::move(*value);
}

std::optional<std::string> RecordTable::stored(std::size_t field, const FieldValue &value) const
{
    if (const auto *text = std::get_if<std::string>(&value)) {
        return text->empty() ? std::nullopt : std::optional<std::string>(*text);
    }
    if (std::holds_alternative<std::monostate>(value)) {
        return std::nullopt;
    }
    if (const auto *codes = std::get_if<std::vector<std::string>>(&value)) {
        return nlohmann::json(*codes).dump();
    }
    if (const auto *tally = std::get_if<Tally>(&value)) {
        nlohmann::json object = nlohmann::json::object();
        for (const auto &[category, count] : *tally) {
            object[category] = count;
        }
        return object.dump();
    }
    return writeFieldValue(*m_columns[field].field, value).dump();
}

std::optional<std::string> RecordTable::keyOf(std::size_t field, const FieldValue &value) const
{
    return keyOfText(field, textOf(value));
}

std::optional<std::string> RecordTable::keyOfText(std::size_t field, std::string_view text) const
{
    if (text.empty()) {
        return std::nullopt;
    }
    return m_columns[field].field->type == FieldType::Date ? normalisedDate(text) : normalisedTime(text);
}

RowDerived RecordTable::derived(const Row &row) const
{
    RowDerived derived;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!isFilled(row.values[i])) {
            derived.faults |= m_columns[i].faultBit;
        }
    }
    for (const std::size_t field : m_keyFields) {
        derived.keys.push_back(keyOf(field, row.values[field]));
    }
    addDisorder(derived);
    return derived;
}

void RecordTable::derive(const Query &query, int firstColumn, RowDerived &derived) const
{
    derived.faults = 0;
    derived.keys.clear();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int at = firstColumn + static_cast<int>(i);
        const bool filled = isJsonField(*m_columns[i].field) ? !query.isNull(at) && isFilled(read(i, query.view(at)))
                                                             : !isBlank(query.view(at)); // NULL is an empty text
        if (!filled) {
            derived.faults |= m_columns[i].faultBit;
        }
    }
    for (const std::size_t field : m_keyFields) {
        derived.keys.push_back(keyOfText(field, query.view(firstColumn + static_cast<int>(field))));
    }
    addDisorder(derived);
}

void RecordTable::addDisorder(RowDerived &derived) const
{
    if (!m_ordered) {
        return;
    }
    const auto key = [&](std::size_t field) -> const std::optional<std::string> & {
        const auto at = std::find(m_keyFields.begin(), m_keyFields.end(), field);
        return derived.keys[static_cast<std::size_t>(at - m_keyFields.begin())];
    };
    const std::optional<std::string> &earlier = key(m_ordered->first);
    const std::optional<std::string> &later = key(m_ordered->second);
    if (earlier && later && *earlier > *later) {
        derived.faults |= disorderBit;
    }
}

void RecordTable::validate(const Row &row) const
{
    if (row.values.size() != m_columns.size()) {
        fail(ErrorCode::InvalidInput, m_table.id,
             {"记录的列数与" + m_table.id + " 不符。",
              "The row does not have as many values as " + m_table.id + " has fields."});
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (Expected<void> valid = validateFieldValue(*m_columns[i].field, row.values[i]); !valid) {
            Error error = std::move(valid).error();
            error.place = m_table.id + "/" + m_columns[i].field->id + error.place;
            throw Failure(std::move(error));
        }
    }
}

std::string_view textOf(const FieldValue &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text == nullptr ? std::string_view() : std::string_view(*text);
}

} // namespace facet
