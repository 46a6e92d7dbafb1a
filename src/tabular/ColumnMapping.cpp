#include "tabular/ColumnMapping.h"

#include "assessment/Blank.h"
#include "tabular/ColumnNames.h"
#include "tabular/TextFolding.h"

#include <algorithm>
#include <cstdint>

namespace facet
{

namespace
{

/// Hands the fields out to columns, each once.
class Assignment
{
public:
    Assignment(const Table &table, std::vector<std::string> names)
        : m_known(table), m_names(std::move(names)), m_mapping(m_names.size()), m_taken(table.fields.size())
    {
    }

    void assign(NameMatch match)
    {
        for (std::size_t column = 0; column < m_names.size(); ++column) {
            const std::vector<std::size_t> fields = free(m_known.fieldsNamed(m_names[column], match));
            if (!m_mapping[column] && !fields.empty()) {
                take(column, fields.front());
            }
        }
    }

    /// As many columns as fields share the name: in the guide's order. Fewer: the last ones, which take any text.
    void assignShared()
    {
        for (std::size_t column = 0; column < m_names.size(); ++column) {
            const std::vector<std::size_t> fields = free(m_known.fieldsNamed(m_names[column], NameMatch::Shared));
            if (m_mapping[column] || fields.empty()) {
                continue;
            }
            const std::size_t columns = columnsToCome(column);
            take(column, fields[columns >= fields.size() ? 0 : fields.size() - columns]);
        }
    }

    void setNames(std::vector<std::string> names) { m_names = std::move(names); }
    [[nodiscard]] ColumnMapping takeMapping() { return std::move(m_mapping); }

private:
    [[nodiscard]] std::vector<std::size_t> free(std::vector<std::size_t> fields) const
    {
        std::erase_if(fields, [this](std::size_t field) { return m_taken[field]; });
        return fields;
    }
    /// Columns of the same name that have no field yet, from this one on.
    [[nodiscard]] std::size_t columnsToCome(std::size_t column) const
    {
        std::size_t count = 0;
        const std::string key = nameKey(m_names[column]);
        for (std::size_t other = column; other < m_names.size(); ++other) {
            count += !m_mapping[other] && nameKey(m_names[other]) == key ? 1U : 0U;
        }
        return count;
    }
    void take(std::size_t column, std::size_t field)
    {
        m_mapping[column] = field;
        m_taken[field] = true;
    }

    ColumnNames m_known;
    std::vector<std::string> m_names;
    ColumnMapping m_mapping;
    std::vector<bool> m_taken;
};

/// The name without remarks in brackets: "开始时间（北京时间）".
std::string bareName(std::string_view name)
{
    return withoutBrackets(halfWidth(name));
}

bool isFigure(const Cell &cell)
{
    return cell.kind != Cell::Kind::Text && cell.kind != Cell::Kind::Blank;
}

} // namespace

bool looksLikeHeader(const Table &table, const Cells &row)
{
    if (std::ranges::any_of(row, isFigure)) {
        return false;
    }
    const ColumnNames names(table);
    std::size_t filled = 0;
    std::size_t known = 0;
    for (const Cell &cell : row) {
        filled += isBlank(cell.text) ? 0U : 1U;
        known += names.fieldNamed(cell.text) < table.fields.size() ? 1U : 0U;
    }
    return known >= 2 || (known == 1 && filled <= 2);
}

std::optional<std::size_t> headerAmong(const Table &table, const std::vector<Cells> &firstRows)
{
    const auto found = std::ranges::find_if(firstRows, [&](const Cells &row) { return looksLikeHeader(table, row); });
    return found == firstRows.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - firstRows.begin()));
}

ColumnMapping guessMapping(const Table &table, const Cells &header)
{
    std::vector<std::string> names;
    std::vector<std::string> bareNames;
    for (const Cell &cell : header) {
        names.push_back(cell.text);
        bareNames.push_back(bareName(cell.text));
    }
    Assignment assignment(table, std::move(names));
    for (int round = 0; round < 2; ++round) {
        assignment.assign(NameMatch::Own);
        assignment.assignShared();
        assignment.assign(NameMatch::Variant);
        assignment.setNames(bareNames); // the second round
    }
    return assignment.takeMapping();
}

ColumnMapping mappingInOrder(const Table &table, std::size_t columns)
{
    ColumnMapping mapping(columns);
    for (std::size_t column = 0; column < std::min(columns, table.fields.size()); ++column) {
        mapping[column] = column;
    }
    return mapping;
}

std::optional<std::size_t> fieldNamed(const Table &table, std::string_view name)
{
    const std::size_t field = ColumnNames(table).fieldNamed(name);
    return field < table.fields.size() ? std::optional(field) : std::nullopt;
}

std::string headerFingerprint(const Cells &header)
{
    // FNV-1a, each name followed by a byte that no UTF-8 text has.
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    const auto add = [&hash](unsigned char byte) { hash = (hash ^ byte) * 0x100000001B3ULL; };
    for (const Cell &cell : header) {
        std::ranges::for_each(nameKey(cell.text), [&](char byte) { add(static_cast<unsigned char>(byte)); });
        add(0xFF);
    }
    std::string text = std::to_string(header.size()) + '-';
    for (int shift = 60; shift >= 0; shift -= 4) {
        text += "0123456789abcdef"[(hash >> static_cast<unsigned>(shift)) & 0xFU];
    }
    return text;
}

std::string columnLabel(const Table &table, std::size_t field, Language language)
{
    const Field &asked = table.fields[field];
    const std::string &label = asked.label.in(language);
    const std::string &qualifier = asked.qualifier.in(language);
    const auto sharing = std::ranges::count(table.fields, asked.label, &Field::label);
    if (qualifier.empty() || sharing < 2) {
        return label;
    }
    return language == Language::Chinese ? label + "（" + qualifier + "）" : label + " (" + qualifier + ")";
}

} // namespace facet
