#pragma once

#include "tabular/SpillFile.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// Texts by number, as many as there may be: the first ones are kept in memory, the others in a temporary file, of
/// which some pieces are kept at hand.
class TextStore
{
public:
    /// `inMemory`: bytes kept before the file is used.
    explicit TextStore(std::size_t inMemory) : m_inMemory(inMemory) {}

    [[nodiscard]] Expected<void> add(std::string_view text);
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// The text of this number, valid until the next call. The number must be below size().
    [[nodiscard]] Expected<std::string_view> at(std::size_t number);

private:
    static constexpr std::size_t groupSize = 16; ///< texts; where each group begins is known

    /// Groups that are stored together: each text after its length.
    struct Segment {
        std::size_t firstGroup = 0;
        std::size_t size = 0;
        std::int64_t position = -1; ///< in the file; -1: in memory
        std::string bytes;
    };
    struct Loaded {
        std::size_t segment = static_cast<std::size_t>(-1);
        std::uint64_t usedAt = 0;
        std::string bytes;
    };

    [[nodiscard]] Expected<void> closeSegment();
    [[nodiscard]] Expected<const std::string *> bytesOf(std::size_t segment);
    [[nodiscard]] std::size_t segmentOf(std::size_t group) const;

    std::size_t m_inMemory;
    std::size_t m_held = 0; ///< bytes in memory
    std::size_t m_size = 0;
    std::vector<Segment> m_segments;     ///< the last one is still being filled
    std::vector<std::uint32_t> m_groups; ///< where in its segment each group begins
    std::array<Loaded, 8> m_loaded;
    std::uint64_t m_uses = 0;
    SpillFile m_file;
};

} // namespace facet
