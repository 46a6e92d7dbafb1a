#include "library/LibrarySearch.h"

#include "assessment/Blank.h"
#include "base/TextSearch.h"
#include "library/LibraryTexts.h"
#include "workbook/Workbook.h"
#include "workbook/WorkbookDatabase.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace facet
{

namespace
{

/// Texts as the officer typed them: a column of a table with a column `assessment`.
struct TypedColumn {
    const char *table;
    const char *column;
};

constexpr std::array typedColumns{
    TypedColumn{"note", "text"},          TypedColumn{"not_applicable", "reason"},
    TypedColumn{"judgement", "reason"},   TypedColumn{"a2_system", "system_name"},
    TypedColumn{"a2_system", "provider"}, TypedColumn{"a9_provider", "provider"},
};

std::vector<std::string> wordsOf(std::string_view text)
{
    const std::string_view blanks = whiteSpaceCharacters();
    std::vector<std::string> words;
    std::string word;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 1;
        while (at + length < text.size() && (static_cast<unsigned char>(text[at + length]) & 0xC0U) == 0x80U) {
            ++length;
        }
        const std::string_view character = text.substr(at, length);
        if (blanks.find(character) == std::string_view::npos) {
            word += character;
        } else if (!word.empty()) {
            words.push_back(lowerAscii(std::exchange(word, {})));
        }
        at += length;
    }
    if (!word.empty()) {
        words.push_back(lowerAscii(word));
    }
    return words;
}

} // namespace

Expected<void> LibrarySearch::read(const Workbook &workbook)
{
    Connection &connection = workbook.database().db();
    return guarded(&connection, [&] {
        m_texts.clear();
        m_textIds.clear();
        m_wordedIds.clear();
        m_slots.clear();
        m_contents.clear();
        const ReadTransaction snapshot(connection);
        readAll(connection);
    });
}

void LibrarySearch::readAll(Connection &connection)
{
    Slots slots;
    Query headers(connection, "SELECT id, uuid, title, unit, assessor, date FROM assessment");
    while (headers.next()) {
        const std::size_t slot = m_contents.size();
        m_contents.emplace_back();
        slots.emplace(headers.integer(0), slot);
        m_slots.emplace(headers.text(1), slot);
        for (int column = 2; column < 6; ++column) {
            add(slot, headers.view(column));
        }
    }
    readTexts(connection, slots, "assessment IS NOT NULL", 0);
}

Expected<void> LibrarySearch::refresh(const Workbook &workbook, const std::string &id)
{
    Connection &connection = workbook.database().db();
    return guarded(&connection, [&] {
        const ReadTransaction snapshot(connection);
        Query header(connection, "SELECT id, title, unit, assessor, date FROM assessment WHERE uuid = ?");
        if (!header.with(id).next()) {
            if (const auto known = m_slots.find(id); known != m_slots.end()) {
                m_contents[known->second].clear();
                m_slots.erase(known);
            }
            return;
        }
        const auto [known, isNew] = m_slots.try_emplace(id, m_contents.size());
        if (isNew) {
            m_contents.emplace_back();
        }
        const std::size_t slot = known->second;
        m_contents[slot].clear();
        for (int column = 1; column < 5; ++column) {
            add(slot, header.view(column));
        }
        readTexts(connection, {{header.integer(0), slot}}, "assessment = ?", header.integer(0));
    });
}

void LibrarySearch::readTexts(Connection &connection, const Slots &slots, std::string_view where, std::int64_t key)
{
    const auto forEach = [&](const std::string &columns, const std::string &table, const auto &take) {
        Query query(connection, "SELECT assessment, " + columns + " FROM " + table + " WHERE " + std::string(where));
        if (key != 0) {
            query.with(key);
        }
        while (query.next()) {
            if (const auto slot = slots.find(query.integer(0)); slot != slots.end()) {
                take(slot->second, query);
            }
        }
    };
    forEach("item, value", "answer",
            [this](std::size_t slot, const Query &query) { addAnswer(slot, query.view(1), query.view(2)); });
    forEach("requirement", "finding",
            [this](std::size_t slot, const Query &query) { addRequirement(slot, query.view(1)); });
    for (const TypedColumn &typed : typedColumns) {
        forEach(typed.column, typed.table, [this](std::size_t slot, const Query &query) { add(slot, query.view(1)); });
    }
}

void LibrarySearch::add(std::size_t slot, std::string_view text)
{
    if (!isBlank(text)) {
        m_contents[slot].push_back(idOf(text));
    }
}

template <typename Words>
void LibrarySearch::addWorded(std::size_t slot, std::string stored, const Words &words)
{
    auto known = m_wordedIds.find(stored);
    if (known == m_wordedIds.end()) {
        known = m_wordedIds.emplace(std::move(stored), idOf(words())).first;
    }
    m_contents[slot].push_back(known->second);
}

void LibrarySearch::addAnswer(std::size_t slot, std::string_view item, std::string_view json)
{
    addWorded(slot, std::string(item) + '\0' + std::string(json),
              [&] { return answerTexts(*m_catalogue, item, json); });
}

void LibrarySearch::addRequirement(std::size_t slot, std::string_view requirement)
{
    addWorded(slot, std::string(requirement), [&] { return requirementTexts(*m_catalogue, requirement); });
}

LibrarySearch::TextId LibrarySearch::idOf(std::string_view text)
{
    const auto [known, isNew] = m_textIds.try_emplace(lowerAscii(text), static_cast<TextId>(m_texts.size()));
    if (isNew) {
        m_texts.push_back(known->first);
    }
    return known->second;
}

std::vector<char> LibrarySearch::textsWith(std::string_view word) const
{
    std::vector<char> found(m_texts.size(), 0);
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const std::string &text = m_texts[i];
        found[i] = memmem(text.data(), text.size(), word.data(), word.size()) != nullptr ? 1 : 0;
    }
    return found;
}

std::unordered_set<std::string> LibrarySearch::find(std::string_view text) const
{
    std::vector<char> matches(m_contents.size(), 1);
    for (const std::string &word : wordsOf(text)) {
        const std::vector<char> found = textsWith(word);
        for (std::size_t slot = 0; slot < matches.size(); ++slot) {
            const std::vector<TextId> &texts = m_contents[slot];
            if (matches[slot] != 0 &&
                std::none_of(texts.begin(), texts.end(), [&](TextId id) { return found[id] != 0; })) {
                matches[slot] = 0;
            }
        }
    }
    std::unordered_set<std::string> ids;
    for (const auto &[id, slot] : m_slots) {
        if (matches[slot] != 0) {
            ids.insert(id);
        }
    }
    return ids;
}

} // namespace facet
