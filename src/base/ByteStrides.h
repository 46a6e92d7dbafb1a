#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace facet
{

// Text is mostly passed over: these look at several bytes in one go. Each reads byteStride bytes and tells how many of
// them stand before the first one that is looked for; byteStride when there is none.

#ifdef __SSE2__

inline constexpr std::size_t byteStride = 16;

namespace detail
{

[[nodiscard]] inline std::size_t bytesBefore(__m128i marks)
{
    const auto mask = static_cast<unsigned>(_mm_movemask_epi8(marks)) | 0x10000U;
    return static_cast<std::size_t>(std::countr_zero(mask));
}

/// Control characters, the quote and the backslash.
[[nodiscard]] inline __m128i escapedMarks(__m128i bytes)
{
    const __m128i controls = _mm_cmpeq_epi8(_mm_max_epu8(bytes, _mm_set1_epi8(0x1F)), _mm_set1_epi8(0x1F));
    const __m128i quotes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
    const __m128i backslashes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
    return _mm_or_si128(controls, _mm_or_si128(quotes, backslashes));
}

[[nodiscard]] inline __m128i bytesAt(const char *text)
{
    __m128i bytes;
    std::memcpy(&bytes, text, sizeof bytes);
    return bytes;
}

} // namespace detail

/// How many bytes stand before the first control character, quote or backslash.
[[nodiscard]] inline std::size_t bytesWithoutEscape(const char *text)
{
    return detail::bytesBefore(detail::escapedMarks(detail::bytesAt(text)));
}

/// How many bytes stand before the first of those or of those above ASCII.
[[nodiscard]] inline std::size_t bytesWithoutSpecial(const char *text)
{
    const __m128i bytes = detail::bytesAt(text);
    return detail::bytesBefore(_mm_or_si128(detail::escapedMarks(bytes), bytes)); // the mask takes the high bits
}

/// How many bytes stand before the first that is no space.
[[nodiscard]] inline std::size_t spacesAt(const char *text)
{
    const __m128i spaces = _mm_cmpeq_epi8(detail::bytesAt(text), _mm_set1_epi8(' '));
    const unsigned mask = ~static_cast<unsigned>(_mm_movemask_epi8(spaces)); // bits above the sixteenth are set
    return static_cast<std::size_t>(std::countr_zero(mask));
}

#else

inline constexpr std::size_t byteStride = 1;

[[nodiscard]] inline std::size_t bytesWithoutEscape(const char *text)
{
    return static_cast<unsigned char>(*text) < 0x20 || *text == '"' || *text == '\\' ? 0 : 1;
}

[[nodiscard]] inline std::size_t bytesWithoutSpecial(const char *text)
{
    return static_cast<unsigned char>(*text) >= 0x80 ? 0 : bytesWithoutEscape(text);
}

[[nodiscard]] inline std::size_t spacesAt(const char *text)
{
    return *text == ' ' ? 1 : 0;
}

#endif

} // namespace facet
