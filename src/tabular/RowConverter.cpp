#include "tabular/RowConverter.h"

#include "assessment/Blank.h"
#include "tabular/CellMeaning.h"

#include <algorithm>
#include <utility>

namespace facet
{

namespace
{

bool isCoded(const Field &field)
{
    return field.type == FieldType::Choice || field.type == FieldType::MultiChoice || field.type == FieldType::Tally;
}

bool isBlankRow(const Cells &cells)
{
    return std::ranges::all_of(cells,
                               [](const Cell &cell) { return cell.kind == Cell::Kind::Blank || isBlank(cell.text); });
}

/// What the officer said that a word means.
const std::string *chosenFor(const CodeChoices &choices, std::size_t field, const std::string &word)
{
    const auto known = choices.find(field);
    if (known == choices.end()) {
        return nullptr;
    }
    const auto found = known->second.find(word);
    return found == known->second.end() ? nullptr : &found->second;
}

/// Adds what the officer chose for words of a list that mean nothing by themselves; the others are told.
void takeChosenCodes(const CodeChoices &choices, std::size_t index, const std::vector<std::string> &unknown,
                     FieldValue &value, std::vector<CellRemark> &remarks)
{
    auto *held = std::get_if<std::vector<std::string>>(&value);
    std::vector<std::string> codes = held == nullptr ? std::vector<std::string>() : *held;
    for (const std::string &word : unknown) {
        const std::string *chosen = chosenFor(choices, index, word);
        if (chosen != nullptr && !chosen->empty() && std::ranges::find(codes, *chosen) == codes.end()) {
            codes.push_back(*chosen);
        }
        remarks.push_back({chosen == nullptr ? CellRemark::Kind::Refused : CellRemark::Kind::Normalised, index, word});
    }
    value = codes.empty() ? FieldValue() : FieldValue(std::move(codes));
}

void convertCell(const Field &field, std::size_t index, const CodeChoices &choices, const Cell &cell, FieldValue &value,
                 std::vector<CellRemark> &remarks)
{
    std::vector<std::string> unknown;
    const std::string *chosen = isCoded(field) ? chosenFor(choices, index, cell.text) : nullptr;
    if (chosen != nullptr) {
        const Cell replaced{chosen->empty() ? Cell::Kind::Blank : Cell::Kind::Text, *chosen};
        const auto remark = readMeaning(field, replaced, value, unknown);
        const bool refused = remark == CellRemark::Kind::Refused;
        remarks.push_back({refused ? *remark : CellRemark::Kind::Normalised, index, cell.text});
        return;
    }
    const auto remark = readMeaning(field, cell, value, unknown);
    if (!unknown.empty()) {
        takeChosenCodes(choices, index, unknown, value, remarks);
    } else if (remark) {
        remarks.push_back({*remark, index, cell.text});
    }
}

} // namespace

RowConverter::RowConverter(const Table &table, ColumnMapping mapping, CodeChoices choices)
    : m_table(table), m_mapping(std::move(mapping)), m_choices(std::move(choices))
{
}

bool RowConverter::convert(const Cells &cells, Row &row, std::vector<CellRemark> &remarks) const
{
    remarks.clear();
    if (isBlankRow(cells)) {
        return false;
    }
    // Values keep their memory; those of fields that get no cell are cleared below.
    row.values.resize(m_table.fields.size());
    std::uint64_t filled = 0;
    for (std::size_t column = 0; column < std::min(cells.size(), m_mapping.size()); ++column) {
        if (const std::optional<std::size_t> field = m_mapping[column]) {
            convertCell(m_table.fields[*field], *field, m_choices, cells[column], row.values[*field], remarks);
            filled |= std::uint64_t{1} << *field;
        }
    }
    for (std::size_t field = 0; field < row.values.size(); ++field) {
        if ((filled >> field & 1U) == 0) {
            row.values[field] = std::monostate();
        }
    }
    return true;
}

} // namespace facet
