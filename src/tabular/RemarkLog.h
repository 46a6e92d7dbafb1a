#pragma once

#include "base/Text.h"
#include "tabular/RowConverter.h"

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// What an import has to say about cells that were not simply taken: how many of each kind, where the first of them
/// are, and what was refused. Its memory is bounded, however large the file is.
class RemarkLog
{
public:
    static constexpr std::size_t KindCount = 4;
    static constexpr std::size_t KeptPlaces = 20;     ///< of each kind
    static constexpr std::size_t KeptRefusals = 1000; ///< cells whose refused text is kept for the note
    static constexpr std::size_t KeptWords = 200;     ///< different refused texts of each field

    struct Place {
        std::int64_t record = 0; ///< number among the records of the file, from 1
        std::int64_t line = 0;   ///< in the file, from 1
        std::size_t field = 0;
        std::string text; ///< as it stood in the file, cut when very long
    };
    /// A refused text with how often it stands in the file.
    struct Word {
        std::string text;
        std::int64_t count = 0;
        std::vector<std::int64_t> lines; ///< of those that are kept
    };

    /// `record` and `line` as in Place.
    void add(std::int64_t record, std::int64_t line, std::span<const CellRemark> remarks);

    [[nodiscard]] std::int64_t count(CellRemark::Kind kind) const { return m_counts[index(kind)]; }
    [[nodiscard]] const std::vector<Place> &places(CellRemark::Kind kind) const { return m_places[index(kind)]; }
    /// How many places are kept in all.
    [[nodiscard]] std::size_t kept() const;
    /// By field, in the order of the file.
    [[nodiscard]] const std::map<std::size_t, std::vector<Word>> &refused() const { return m_refused; }
    /// Cells that were refused and whose text the note can't list.
    [[nodiscard]] std::int64_t unlisted() const { return count(CellRemark::Kind::Refused) - m_listed; }

    /// What the note of the table says about the refused cells of `source` ("staff.csv"); empty when there is none.
    [[nodiscard]] std::string note(const Table &table, std::string_view source, std::string_view date,
                                   Language language) const;

private:
    [[nodiscard]] static std::size_t index(CellRemark::Kind kind) { return static_cast<std::size_t>(kind); }
    void keepRefusal(std::int64_t line, const CellRemark &remark);

    std::array<std::int64_t, KindCount> m_counts{};
    std::array<std::vector<Place>, KindCount> m_places;
    std::map<std::size_t, std::vector<Word>> m_refused;
    std::int64_t m_listed = 0;
    std::size_t m_listedBytes = 0;
};

} // namespace facet
