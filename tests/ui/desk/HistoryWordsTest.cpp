#include "desk/HistoryWords.h"

#include "catalogue/Catalogue.h"

#include <gtest/gtest.h>

namespace facet
{

namespace
{

class HistoryWordsTest : public testing::Test
{
protected:
    [[nodiscard]] std::string target(std::string_view target) const
    {
        return targetWords(m_catalogue, target, Language::English).toStdString();
    }

    [[nodiscard]] std::string after(std::string_view target, const std::string &value) const
    {
        return changeWords(m_catalogue, target, "null", value, Language::English).after.toStdString();
    }

    const Catalogue m_catalogue = *Catalogue::builtIn();
};

} // namespace

TEST_F(HistoryWordsTest, WhatTheReviewWritesDownIsNamedInWords)
{
    EXPECT_TRUE(target("accepted/notices/5.5.6-e").starts_with("Accepted as open: 5.5.6-e "));
    EXPECT_TRUE(target("carried/A.1.4").starts_with("Carried forward: A.1.4 "));
    EXPECT_EQ(target("accepted/comments/3"), "Accepted as open: Comment 3");
    EXPECT_EQ(target("comments/3"), "Comment 3");
    EXPECT_EQ(target("reports/2"), "Report 2");
    EXPECT_EQ(target("assessment/seal"), "Seal");
}

TEST_F(HistoryWordsTest, NoEntryShowsHowTheWorkbookWritesItDown)
{
    EXPECT_EQ(after("assessment", R"({"assessor":"","date":"2026-03-31","id":"1","status":"draft","title":"2026"})"),
              "2026 · 2026-03-31");
    EXPECT_EQ(after("assessment/seal", R"({"assessment":{"sha256":"1","sm3":"2"},"reviewer":"Li","sealed_at":"now"})"),
              "Li · SM3 2");
    EXPECT_EQ(after("reports/1", R"({"bytes":1,"file_name":"r.pdf","sha256":"1","sm3":"2","who":"Li"})"),
              "r.pdf · SM3 2");
    EXPECT_EQ(after("comments/1", R"({"at":"now","reviewer":"Li","target":"5.2.3-d","text":"Which?"})"), "Which? · Li");
    EXPECT_EQ(after("comments/1", R"({"reviewer":"Li","text":"Which?","resolved":{"by":"Wu","at":"now","reply":""}})"),
              "Which? · Li; resolved: Wu");
    EXPECT_EQ(after("parameters/regulator_user_threshold", "50000"), "50,000");
    EXPECT_EQ(after("carried/A.1.4", "true"), "to be confirmed");
}

TEST_F(HistoryWordsTest, EachStatusHasItsWord)
{
    EXPECT_EQ(after("assessment/status", "\"draft\""), "Draft");
    EXPECT_EQ(after("assessment/status", "\"in_review\""), "In review");
    EXPECT_EQ(after("assessment/status", "\"final\""), "Final");
}

} // namespace facet
