#include "workbook/RowSorter.h"

#include "assessment/Blank.h"
#include "assessment/DateTime.h"

#include <algorithm>

namespace facet
{

namespace
{

/// Of very long texts so much is compared: equal so far, they stay in the order of entry.
constexpr std::size_t longestKey = 256;
/// So many are sorted before the rest: more than a screen shows.
constexpr std::size_t firstSorted = 512;

void appendNumber(std::string &bytes, std::uint64_t number)
{
    for (int shift = 56; shift >= 0; shift -= 8) {
        bytes += static_cast<char>(static_cast<unsigned char>(number >> static_cast<unsigned>(shift)));
    }
}

std::uint64_t startOf(std::string_view key)
{
    std::uint64_t start = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        start = (start << 8U) | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
    }
    return start;
}

/// 1 for the first code.
char placeOf(const Field &field, std::string_view code)
{
    const Code *known = field.code(code);
    return static_cast<char>(known == nullptr ? field.codes.size() + 1
                                              : static_cast<std::size_t>(known - field.codes.data()) + 1);
}

} // namespace

RowSorter::RowSorter(const RecordTable &table, const RowOrder &order)
    : m_table(table), m_field(*order.field), m_descending(order.descending)
{
}

void RowSorter::add(RowId id, std::string_view stored)
{
    Entry entry;
    entry.id = id;
    entry.offset = m_keys.size();
    entry.rank = appendKey(stored);
    entry.length = static_cast<std::uint32_t>(m_keys.size() - entry.offset);
    entry.start = startOf(keyOf(entry));
    m_entries.push_back(entry);
}

RowSorter::Rank RowSorter::appendKey(std::string_view stored)
{
    const Field &field = *m_table.columns()[m_field].field;
    const std::string_view text = trimmed(stored);
    if (text.empty()) {
        return Rank::Blank;
    }
    switch (field.type) {
    case FieldType::Date:
    case FieldType::Time: {
        const auto normalised = field.type == FieldType::Date ? normalisedDate(text) : normalisedTime(text);
        m_keys += normalised ? std::string_view(*normalised) : text.substr(0, longestKey);
        return normalised ? Rank::Valid : Rank::Odd;
    }
    case FieldType::Text:
        m_keys += text.substr(0, longestKey);
        return Rank::Valid;
    case FieldType::Choice:
        m_keys += placeOf(field, text);
        return Rank::Valid;
    default:
        return appendCoded(m_table.read(m_field, stored));
    }
}

RowSorter::Rank RowSorter::appendCoded(const FieldValue &value)
{
    const Field &field = *m_table.columns()[m_field].field;
    if (!isFilled(value)) {
        return Rank::Blank;
    }
    if (const auto *codes = std::get_if<std::vector<std::string>>(&value)) {
        std::string places;
        for (const std::string &code : *codes) {
            places += placeOf(field, code);
        }
        std::sort(places.begin(), places.end());
        m_keys += places;
    } else if (const auto *tally = std::get_if<Tally>(&value)) {
        for (const Code &category : field.codes) {
            const auto count = tally->find(category.id);
            appendNumber(m_keys, count == tally->end() ? 0U : static_cast<std::uint64_t>(count->second));
        }
    } else if (const auto *number = std::get_if<std::int64_t>(&value)) {
        appendNumber(m_keys, static_cast<std::uint64_t>(*number));
    }
    return Rank::Valid;
}

bool RowSorter::isBefore(const Entry &a, const Entry &b) const
{
    if (a.rank != b.rank) {
        return a.rank < b.rank;
    }
    if (a.start != b.start) {
        return (a.start < b.start) != m_descending;
    }
    if (a.length > 8 || b.length > 8 || a.length != b.length) {
        if (const int compared = keyOf(a).compare(keyOf(b)); compared != 0) {
            return (compared < 0) != m_descending;
        }
    }
    return a.id < b.id;
}

void RowSorter::give(const std::function<void(RowId)> &take)
{
    const auto before = [this](const Entry &a, const Entry &b) { return isBefore(a, b); };
    const auto early = m_entries.begin() + static_cast<std::ptrdiff_t>(std::min(firstSorted, m_entries.size()));
    std::partial_sort(m_entries.begin(), early, m_entries.end(), before);
    std::for_each(m_entries.begin(), early, [&](const Entry &entry) { take(entry.id); });
    std::sort(early, m_entries.end(), before);
    std::for_each(early, m_entries.end(), [&](const Entry &entry) { take(entry.id); });
}

} // namespace facet
