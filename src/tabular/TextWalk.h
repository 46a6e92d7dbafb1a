#pragma once

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>

namespace facet
{

/// Walks through a half-width, lower-case text, taking words and numbers off its front.
class TextWalk
{
public:
    struct Number {
        int value = 0;
        std::size_t digits = 0;
    };

    explicit TextWalk(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }
    void restart(std::string_view rest) { m_rest = rest; }

    void skipBlanks()
    {
        while (!m_rest.empty() && (m_rest.front() == ' ' || (m_rest.front() >= '\t' && m_rest.front() <= '\r'))) {
            m_rest.remove_prefix(1);
        }
    }
    bool take(std::string_view word)
    {
        if (!m_rest.starts_with(word)) {
            return false;
        }
        m_rest.remove_prefix(word.size());
        return true;
    }
    template <std::size_t count>
    bool takeOneOf(const std::array<std::string_view, count> &words)
    {
        return std::ranges::any_of(words, [this](std::string_view word) { return take(word); });
    }
    /// A number of at most `most` digits; more digits are none.
    std::optional<Number> takeNumber(std::size_t most)
    {
        const std::size_t digits = countDigits();
        if (digits == 0 || digits > most) {
            return std::nullopt;
        }
        return takeDigits(digits);
    }
    /// The first digits of a longer run: of 20250305 the 2025.
    Number takeDigits(std::size_t digits)
    {
        Number number{0, digits};
        std::from_chars(m_rest.data(), m_rest.data() + digits, number.value);
        m_rest.remove_prefix(digits);
        return number;
    }
    [[nodiscard]] std::size_t countDigits() const
    {
        const auto isNoDigit = [](char character) { return character < '0' || character > '9'; };
        return static_cast<std::size_t>(std::ranges::find_if(m_rest, isNoDigit) - m_rest.begin());
    }

private:
    std::string_view m_rest;
};

} // namespace facet
