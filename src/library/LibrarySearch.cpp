#include "library/LibrarySearch.h"

#include "assessment/Blank.h"
#include "base/TextSearch.h"
#include "library/LibraryTexts.h"
#include "workbook/Failure.h"
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
        forget();
        const SearchableTexts texts(workbook);
        Slots slots;
        for (const SearchableTexts::Header &header : texts.headers()) {
            slots.emplace(header.key, addHeader(header));
        }
        readTexts(texts, slots, std::nullopt);
    });
}

void LibrarySearch::forget()
{
    m_texts.clear();
    m_starts.assign(1, 0);
    m_textIds.clear();
    m_wordedIds.clear();
    m_slots.clear();
    m_contents.clear();
    m_found.clear();
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
    const auto [known, isNew] = m_textIds.try_emplace(lowerAscii(text), static_cast<TextId>(m_starts.size() - 1));
    if (isNew) {
        m_texts += known->first;
        m_texts += '\0';
        m_starts.push_back(m_texts.size());
    }
    return known->second;
}

std::string_view LibrarySearch::textOf(TextId id) const
{
    return std::string_view(m_texts).substr(m_starts[id], m_starts[id + 1] - m_starts[id] - 1);
}

/// All in one go: to begin anew for each of very many short texts takes longer than to look through them.
std::vector<char> LibrarySearch::textsWith(const std::string &word) const
{
    const std::size_t count = m_starts.size() - 1;
    if (word.find('\0') != std::string::npos) { // would be found across the end of a text
        return textsWith(word, std::vector<char>(count, 1));
    }
    std::vector<char> found(count, 0);
    auto text = m_starts.begin();
    for (std::size_t from = 0; from < m_texts.size(); from = *(text + 1)) {
        const void *hit = memmem(m_texts.data() + from, m_texts.size() - from, word.data(), word.size());
        if (hit == nullptr) {
            break;
        }
        const auto at = static_cast<std::size_t>(static_cast<const char *>(hit) - m_texts.data());
        text = std::upper_bound(text, m_starts.end(), at) - 1;
        found[static_cast<std::size_t>(text - m_starts.begin())] = 1;
    }
    return found;
}

std::vector<char> LibrarySearch::textsWith(const std::string &word, const std::vector<char> &within) const
{
    std::vector<char> found(within.size(), 0);
    for (TextId id = 0; id < within.size(); ++id) {
        if (within[id] != 0) {
            const std::string_view text = textOf(id);
            found[id] = memmem(text.data(), text.size(), word.data(), word.size()) != nullptr ? 1 : 0;
        }
    }
    return found;
}

/// While a word is typed, it stands only where its beginning did.
const LibrarySearch::Hits *LibrarySearch::hitsOfPart(const std::string &word) const
{
    const Hits *longest = nullptr;
    std::size_t length = 0;
    for (const auto &[part, known] : m_found) {
        if (part.size() > length && word.find(part) != std::string::npos) {
            length = part.size();
            longest = &known;
        }
    }
    return longest;
}

const LibrarySearch::Hits &LibrarySearch::hits(const std::string &word) const
{
    if (const auto known = m_found.find(word); known != m_found.end()) {
        return known->second;
    }
    const Hits *part = hitsOfPart(word);
    Hits found{part == nullptr ? textsWith(word) : textsWith(word, part->texts),
               std::vector<char>(m_contents.size(), 0)};
    if (std::find(found.texts.begin(), found.texts.end(), 1) != found.texts.end()) {
        for (std::size_t slot = 0; slot < m_contents.size(); ++slot) {
            const std::vector<TextId> &texts = m_contents[slot];
            if (part == nullptr || part->slots[slot] != 0) {
                found.slots[slot] =
                    std::any_of(texts.begin(), texts.end(), [&](TextId id) { return found.texts[id] != 0; }) ? 1 : 0;
            }
        }
    }
    return m_found.emplace(word, std::move(found)).first->second;
}

std::vector<char> LibrarySearch::matches(std::string_view text) const
{
    constexpr std::size_t mostWordsKept = 64;
    const std::vector<std::string> words = wordsOf(text);
    if (m_found.size() > mostWordsKept) { // those that are being typed on stay
        std::erase_if(m_found, [&](const auto &known) {
            return std::none_of(words.begin(), words.end(),
                                [&](const std::string &word) { return word.find(known.first) != std::string::npos; });
        });
    }
    std::vector<char> matches(m_contents.size(), 1);
    for (const std::string &word : words) {
        const std::vector<char> &found = hits(word).slots;
        std::transform(matches.begin(), matches.end(), found.begin(), matches.begin(),
                       [](char so, char far) { return static_cast<char>(so & far); });
    }
    return matches;
}

std::optional<std::size_t> LibrarySearch::numberOf(const std::string &id) const
{
    const auto known = m_slots.find(id);
    return known == m_slots.end() ? std::nullopt : std::optional(known->second);
}

std::unordered_set<std::string> LibrarySearch::find(std::string_view text) const
{
    const std::vector<char> found = matches(text);
    std::unordered_set<std::string> ids;
    for (const auto &[id, slot] : m_slots) {
        if (found[slot] != 0) {
            ids.insert(id);
        }
    }
    return ids;
}

} // namespace facet
