#include "compare/WordChange.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <random>

namespace facet
{
namespace
{

/// "[-removed-]{+added+}same", as wdiff writes it.
std::string marked(std::string_view before, std::string_view after)
{
    std::string text;
    for (const WordRun &run : compareWords(before, after)) {
        text += run.kind == WordRun::Kind::Removed ? "[-" + run.text + "-]"
                : run.kind == WordRun::Kind::Added ? "{+" + run.text + "+}"
                                                   : run.text;
    }
    return text;
}

void expectWhole(std::string_view before, std::string_view after)
{
    std::string earlier;
    std::string later;
    std::optional<WordRun::Kind> last;
    for (const WordRun &run : compareWords(before, after)) {
        earlier += run.kind == WordRun::Kind::Added ? "" : run.text;
        later += run.kind == WordRun::Kind::Removed ? "" : run.text;
        EXPECT_FALSE(run.text.empty());
        EXPECT_NE(last, run.kind);
        last = run.kind;
    }
    EXPECT_EQ(earlier, before);
    EXPECT_EQ(later, after);
}

TEST(WordChange, ChineseIsMarkedByCharactersAndDoesNotLeaveOneThatAgreesByChance)
{
    EXPECT_EQ(marked("终端仅接入政务专网，由乙科技公司维护。", "终端仅接入互联网专线，由乙科技公司远程维护。"),
              "终端仅接入[-政务专网-]{+互联网专线+}，由乙科技公司{+远程+}维护。");
    EXPECT_EQ(marked("专用网络", "互联网"), "[-专用网络-]{+互联网+}");
}

TEST(WordChange, LatinWordsNumbersVersionsAndDatesAreMarkedWhole)
{
    EXPECT_EQ(marked("V3.2", "V4.0"), "[-V3.2-]{+V4.0+}");
    EXPECT_EQ(marked("78,200", "186,400"), "[-78,200-]{+186,400+}");
    EXPECT_EQ(marked("checked on 2025-03-28 by staff", "checked on 2026-03-31 by staff"),
              "checked on [-2025-03-28-]{+2026-03-31+} by staff");
    EXPECT_EQ(marked("the terminals are used daily", "the terminal is used daily"),
              "the [-terminals are-]{+terminal is+} used daily");
    EXPECT_EQ(marked("naïve Ärger", "naïve Ärgern"), "naïve [-Ärger-]{+Ärgern+}");
}

TEST(WordChange, WhatWasAddedOrTakenAwayStandsAlone)
{
    EXPECT_EQ(marked("", "备注"), "{+备注+}");
    EXPECT_EQ(marked("备注", ""), "[-备注-]");
    EXPECT_EQ(marked("相同", "相同"), "相同");
    EXPECT_TRUE(compareWords("", "").empty());
    EXPECT_EQ(marked("one  two", "one two"), "one[-  -]{+ +}two");
}

TEST(WordChange, RunsJoinedAreTheTwoTexts)
{
    const std::vector<std::string> pieces{"甲", "乙", "丙", "one",     "two",  "3.5",
                                          " ",  "，", "\n", "e\u0301", "\xFF", "👍🏽"};
    std::mt19937 random(2026);
    for (int round = 0; round < 500; ++round) {
        std::string before;
        std::string after;
        for (int i = 0; i < 30; ++i) {
            const std::string &piece = pieces[random() % pieces.size()];
            before += random() % 4 == 0 ? "" : piece;
            after += random() % 4 == 0 ? pieces[random() % pieces.size()] : piece;
        }
        expectWhole(before, after);
    }
}

TEST(WordChange, VeryLongTextsThatHaveNothingInCommonAreToldAsAWholeAndSoon)
{
    std::mt19937 random(2026);
    std::string before = "开头相同，";
    std::string after = before;
    for (int i = 0; i < 40'000; ++i) {
        before += std::to_string(random()) + " ";
        after += std::to_string(random()) + " ";
    }
    const auto start = std::chrono::steady_clock::now();
    const WordRuns runs = compareWords(before, after);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
    EXPECT_LE(runs.size(), 4U);
    expectWhole(before, after);
}

} // namespace
} // namespace facet
