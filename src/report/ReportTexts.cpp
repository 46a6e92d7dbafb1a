#include "report/ReportTexts.h"

#include <algorithm>
#include <array>

namespace facet
{

namespace
{

struct Pattern {
    std::string_view zh;
    std::string_view en;
};

// Its size is said: clang works out no array of more than 256 elements by itself.
constexpr std::array<Pattern, reportTextCount> patterns{{
#define REPORT_TEXT(name, zh, en) {zh, en},
#include "report/ReportTexts.def"
#undef REPORT_TEXT
}};

/// What stands for one placeholder: the value, or the word chosen by it.
std::string placeholder(std::string_view inner, std::initializer_list<TextValue> values)
{
    const std::size_t question = inner.find('?');
    const std::string_view name = inner.substr(0, question);
    const auto *found = std::find_if(values.begin(), values.end(), [&](const TextValue &v) { return v.first == name; });
    std::string value = found == values.end() ? std::string() : found->second;
    if (question == std::string_view::npos) {
        return value;
    }
    const std::size_t colon = inner.find(':', question);
    return std::string(value == "1" ? inner.substr(question + 1, colon - question - 1) : inner.substr(colon + 1));
}

} // namespace

std::string_view reportTextPattern(ReportText text, Language language)
{
    const Pattern &pattern = patterns.at(static_cast<std::size_t>(text));
    return language == Language::Chinese ? pattern.zh : pattern.en;
}

std::string reportText(ReportText text, Language language, std::initializer_list<TextValue> values)
{
    std::string_view rest = reportTextPattern(text, language);
    std::string filled;
    for (std::size_t open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
        const std::size_t close = rest.find('}', open);
        filled += rest.substr(0, open);
        filled += placeholder(rest.substr(open + 1, close - open - 1), values);
        rest.remove_prefix(close + 1);
    }
    filled += rest;
    return filled;
}

} // namespace facet
