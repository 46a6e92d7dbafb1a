#pragma once

#include <string>

namespace facet
{

/// The two languages in which everything a person reads exists.
enum class Language { Chinese, English };

/// A sentence or label in both languages. UTF-8.
struct Text {
    std::string zh;
    std::string en;

    /// The wording in the language asked for.
    [[nodiscard]] const std::string &in(Language language) const { return language == Language::Chinese ? zh : en; }

    bool operator==(const Text &) const = default;
};

} // namespace facet
