#include "workbook/StoredRows.h"

namespace facet
{

void StoredRows::clear()
{
    m_bytes.clear();
    m_places.clear();
    m_faults.clear();
}

void StoredRows::append(const std::optional<std::string_view> &text)
{
    m_places.push_back(text ? Place{m_bytes.size(), text->size()} : Place());
    m_bytes.append(text.value_or(std::string_view()));
}

void StoredRows::add(const Row &row)
{
    for (std::size_t field = 0; field < row.values.size(); ++field) {
        if (const auto *text = std::get_if<std::string>(&row.values[field])) {
            append(text->empty() ? std::nullopt : std::optional<std::string_view>(*text));
        } else {
            append(m_table->stored(field, row.values[field]));
        }
    }
    const RowDerived derived = m_table->derived(row);
    m_faults.push_back(derived.faults);
    for (const std::optional<std::string> &key : derived.keys) {
        append(key);
    }
}

std::optional<std::string_view> StoredRows::text(std::size_t place) const
{
    const auto &[offset, size] = m_places[place];
    return size == isNull ? std::nullopt : std::optional(std::string_view(m_bytes).substr(offset, size));
}

void StoredRows::bind(Query &query, std::size_t row) const
{
    const std::size_t fields = m_table->columns().size();
    for (std::size_t i = 0; i < width(); ++i) {
        if (i == fields) {
            query.bind(m_faults[row]);
        }
        const auto stored = text(row * width() + i);
        stored ? query.bindInPlace(*stored) : query.bind(nullptr);
    }
    if (width() == fields) {
        query.bind(m_faults[row]);
    }
}

} // namespace facet
