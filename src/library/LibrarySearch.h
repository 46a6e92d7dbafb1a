#pragma once

#include "base/Error.h"
#include "catalogue/Catalogue.h"
#include "workbook/SearchableTexts.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace facet
{

/// Full-text search over the assessments of a workbook, the deleted ones included: titles, units, assessors, dates,
/// answers, notes, reasons, the names of systems and providers, and findings. Held in memory and made beside the
/// window: answers repeat, so the distinct texts are few, and each search looks through those and then through what
/// each assessment has of them. Texts are found by any part of them, also one Chinese character; ASCII letters in
/// either case.
/// Not for two threads at once.
class LibrarySearch
{
public:
    /// The catalogue must outlive the object.
    explicit LibrarySearch(const Catalogue &catalogue) : m_catalogue(&catalogue) {}

    /// Reads the whole workbook, which must be one of the calling thread's own. Replaces what was known.
    [[nodiscard]] Expected<void> read(const Workbook &workbook);
    /// Reads one assessment anew; one that the workbook does not have is forgotten.
    [[nodiscard]] Expected<void> refresh(const Workbook &workbook, const std::string &id);

    [[nodiscard]] bool knows(const std::string &id) const { return m_slots.contains(id); }
    [[nodiscard]] std::size_t assessmentCount() const { return m_slots.size(); }

    /// Ids of the assessments in which every word of `text` (parted by white space) stands somewhere. All of them when
    /// it is blank.
    [[nodiscard]] std::unordered_set<std::string> find(std::string_view text) const;

    /// The same by number: of each assessment known, whether it is found. Quicker where the numbers are at hand.
    [[nodiscard]] std::vector<char> matches(std::string_view text) const;
    /// The number of an assessment in matches(); stays until read() or the next refresh() of that assessment.
    [[nodiscard]] std::optional<std::size_t> numberOf(const std::string &id) const;

private:
    using TextId = std::uint32_t;
    using Slots = std::unordered_map<std::int64_t, std::size_t>;

    std::size_t addHeader(const SearchableTexts::Header &header);
    void readTexts(const SearchableTexts &texts, const Slots &slots, std::optional<std::int64_t> key);
    void add(std::size_t slot, std::string_view text);
    void addAnswer(std::size_t slot, std::string_view item, std::string_view json);
    void addRequirement(std::size_t slot, std::string_view requirement);
    template <typename Words>
    void addWorded(std::size_t slot, std::string stored, const Words &words);
    [[nodiscard]] TextId idOf(std::string_view text);
    /// In which texts a word stands, and which assessments have one of those.
    struct Hits {
        std::vector<char> texts;
        std::vector<char> slots;
    };
    [[nodiscard]] const Hits &hits(const std::string &word) const;
    [[nodiscard]] const Hits *hitsOfPart(const std::string &word) const;
    [[nodiscard]] std::vector<char> textsWith(const std::string &word) const;
    [[nodiscard]] std::vector<char> textsWith(const std::string &word, const std::vector<char> &within) const;
    [[nodiscard]] std::string_view textOf(TextId id) const;
    void forget();

    const Catalogue *m_catalogue;
    std::string m_texts;                  ///< distinct, ASCII letters in lower case, a zero byte behind each
    std::vector<std::size_t> m_starts{0}; ///< of each text in them, and where the next one will begin
    std::unordered_map<std::string, TextId> m_textIds;   ///< by the text as above
    std::unordered_map<std::string, TextId> m_wordedIds; ///< by what is stored: item and value, or a requirement
    std::unordered_map<std::string, std::size_t> m_slots;
    std::vector<std::vector<TextId>> m_contents;              ///< what stands in each assessment, by slot
    mutable std::map<std::string, Hits, std::less<>> m_found; ///< by the words that were looked for last
};

} // namespace facet
