#include "library/LibrarySearch.h"

#include "assessment/Blank.h"
#include "base/TextSearch.h"
#include "library/LibraryTexts.h"
#include "workbook/Workbook.h"
#include "workbook/WorkbookDatabase.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace facet
{

namespace
{

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
    return guarded(&workbook.database().db(), [&] {
        m_texts.clear();
        m_textIds.clear();
        m_wordedIds.clear();
        m_slots.clear();
        m_contents.clear();
        m_found.clear();
        const SearchableTexts texts(workbook);
        Slots slots;
        for (const SearchableTexts::Header &header : texts.headers()) {
            slots.emplace(header.key, addHeader(header));
        }
        readTexts(texts, slots, std::nullopt);
    });
}

Expected<void> LibrarySearch::refresh(const Workbook &workbook, const std::string &id)
{
    return guarded(&workbook.database().db(), [&] {
        m_found.clear();
        const SearchableTexts texts(workbook);
        const std::optional<SearchableTexts::Header> header = texts.header(id);
        if (header) {
            readTexts(texts, {{header->key, addHeader(*header)}}, header->key);
        } else if (const auto known = m_slots.find(id); known != m_slots.end()) {
            m_contents[known->second].clear();
            m_slots.erase(known);
        }
    });
}

std::size_t LibrarySearch::addHeader(const SearchableTexts::Header &header)
{
    const auto [known, isNew] = m_slots.try_emplace(header.id, m_contents.size());
    if (isNew) {
        m_contents.emplace_back();
    }
    m_contents[known->second].clear();
    for (const std::string &text : header.texts) {
        add(known->second, text);
    }
    return known->second;
}

void LibrarySearch::readTexts(const SearchableTexts &texts, const Slots &slots, std::optional<std::int64_t> key)
{
    const auto forSlot = [&](std::int64_t assessment, const auto &take) {
        if (const auto slot = slots.find(assessment); slot != slots.end()) {
            take(slot->second);
        }
    };
    texts.answers(key, [&](std::int64_t assessment, std::string_view item, std::string_view json) {
        forSlot(assessment, [&](std::size_t slot) { addAnswer(slot, item, json); });
    });
    texts.findings(key, [&](std::int64_t assessment, std::string_view requirement) {
        forSlot(assessment, [&](std::size_t slot) { addRequirement(slot, requirement); });
    });
    texts.typed(key, [&](std::int64_t assessment, std::string_view text) {
        forSlot(assessment, [&](std::size_t slot) { add(slot, text); });
    });
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

const std::vector<char> &LibrarySearch::textsWith(const std::string &word) const
{
    if (const auto known = m_found.find(word); known != m_found.end()) {
        return known->second;
    }
    // While a word is typed, it stands only where its beginning did.
    const std::vector<char> *within = nullptr;
    std::size_t longest = 0;
    for (const auto &[part, texts] : m_found) {
        if (part.size() > longest && word.find(part) != std::string::npos) {
            longest = part.size();
            within = &texts;
        }
    }
    std::vector<char> found(m_texts.size(), 0);
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const std::string &text = m_texts[i];
        if (within == nullptr || (*within)[i] != 0) {
            found[i] = memmem(text.data(), text.size(), word.data(), word.size()) != nullptr ? 1 : 0;
        }
    }
    return m_found.emplace(word, std::move(found)).first->second;
}

std::unordered_set<std::string> LibrarySearch::find(std::string_view text) const
{
    constexpr std::size_t mostWordsKept = 64;
    if (m_found.size() > mostWordsKept) {
        m_found.clear();
    }
    std::vector<char> matches(m_contents.size(), 1);
    for (const std::string &word : wordsOf(text)) {
        const std::vector<char> &found = textsWith(word);
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
