#include "tabular/TextStore.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace facet
{

namespace
{

constexpr std::size_t segmentBytes = 128UL * 1024;

std::uint32_t lengthAt(const std::string &bytes, std::size_t at)
{
    std::uint32_t length = 0;
    std::memcpy(&length, bytes.data() + at, sizeof length);
    return length;
}

} // namespace

Expected<void> TextStore::add(std::string_view text)
{
    if (m_size % groupSize == 0) {
        if (!m_segments.empty() && m_segments.back().bytes.size() >= segmentBytes) {
            if (Expected<void> closed = closeSegment(); !closed) {
                return closed;
            }
        }
        if (m_segments.empty() || m_segments.back().size > 0) {
            m_segments.push_back({m_groups.size(), 0, -1, {}});
        }
        m_groups.push_back(static_cast<std::uint32_t>(m_segments.back().bytes.size()));
    }
    const auto length = static_cast<std::uint32_t>(text.size());
    std::string &bytes = m_segments.back().bytes;
    bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    bytes.append(text);
    ++m_size;
    return {};
}

/// Nothing more comes into the last segment: it stays in memory, or goes to the file.
Expected<void> TextStore::closeSegment()
{
    Segment &last = m_segments.back();
    last.size = last.bytes.size();
    if (m_held + last.size <= m_inMemory) {
        last.bytes.shrink_to_fit();
        m_held += last.size;
        return {};
    }
    const Expected<std::int64_t> position = m_file.append(last.bytes);
    if (!position) {
        return tl::unexpected<Error>(position.error());
    }
    last.position = *position;
    std::string().swap(last.bytes);
    return {};
}

std::size_t TextStore::segmentOf(std::size_t group) const
{
    const auto after = std::ranges::upper_bound(m_segments, group, {}, &Segment::firstGroup);
    return static_cast<std::size_t>(after - m_segments.begin()) - 1;
}

Expected<const std::string *> TextStore::bytesOf(std::size_t segment)
{
    const Segment &asked = m_segments[segment];
    if (asked.position < 0) {
        return &asked.bytes;
    }
    auto place = std::ranges::find(m_loaded, segment, &Loaded::segment);
    if (place == m_loaded.end()) {
        place = std::ranges::min_element(m_loaded, {}, &Loaded::usedAt);
        place->segment = static_cast<std::size_t>(-1);
        if (const Expected<void> read = m_file.read(asked.position, asked.size, place->bytes); !read) {
            return tl::unexpected<Error>(read.error());
        }
        place->segment = segment;
    }
    place->usedAt = ++m_uses;
    return &place->bytes;
}

Expected<std::string_view> TextStore::at(std::size_t number)
{
    const std::size_t group = number / groupSize;
    const Expected<const std::string *> bytes = bytesOf(segmentOf(group));
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    std::size_t at = m_groups[group];
    for (std::size_t skipped = 0; skipped < number % groupSize; ++skipped) {
        at += sizeof(std::uint32_t) + lengthAt(**bytes, at);
    }
    return std::string_view(**bytes).substr(at + sizeof(std::uint32_t), lengthAt(**bytes, at));
}

} // namespace facet
