#include "report/ReportTexts.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>

namespace facet
{
namespace
{

/// The names in braces; with `plural` also those that only choose a word.
std::set<std::string> placeholders(std::string_view pattern, bool plural)
{
    static const std::regex brace(R"(\{([a-z]+)(\?[^}]*)?\})");
    const std::string text(pattern);
    std::set<std::string> names;
    for (std::sregex_iterator it(text.begin(), text.end(), brace), end; it != end; ++it) {
        if (plural || !(*it)[2].matched) {
            names.insert((*it)[1]);
        }
    }
    return names;
}

TEST(ReportTexts, BothLanguagesTellTheSameFacts)
{
    for (std::size_t i = 0; i < reportTextCount; ++i) {
        const std::string_view zh = reportTextPattern(static_cast<ReportText>(i), Language::Chinese);
        const std::string_view en = reportTextPattern(static_cast<ReportText>(i), Language::English);
        EXPECT_EQ(placeholders(zh, true), placeholders(en, false)) << zh << "\n" << en;
        EXPECT_FALSE(zh.empty()) << en;
    }
}

TEST(ReportTexts, EnglishCountsInSingularAndPlural)
{
    EXPECT_EQ(reportText(ReportText::ScopeSystems, Language::English, {{"count", "1"}}), "1 face recognition system");
    EXPECT_EQ(reportText(ReportText::ScopeSystems, Language::English, {{"count", "1,000"}}),
              "1,000 face recognition systems");
}

TEST(ReportTexts, BracesInAValueStayAsTheyAre)
{
    EXPECT_EQ(reportText(ReportText::ReasonLine, Language::Chinese, {{"reason", "见 {reason} 与 {x?a:b}"}}),
              "理由：见 {reason} 与 {x?a:b}");
}

} // namespace
} // namespace facet
