#include "assessment/Answer.h"
#include "assessment/SampleItems.h"

#include <gtest/gtest.h>

namespace facet
{

namespace
{

TEST(AnswerTest, AnsweredByType)
{
    const Item item;
    EXPECT_TRUE(isAnswered(item, ChoiceAnswer{"no", {}}));
    EXPECT_FALSE(isAnswered(item, ChoiceAnswer{}));
    EXPECT_TRUE(isAnswered(item, MultiChoiceAnswer{{"logs"}, ""}));
    EXPECT_FALSE(isAnswered(item, MultiChoiceAnswer{{}, "typed, but not chosen"}));
    EXPECT_TRUE(isAnswered(item, std::int64_t{0}));
    EXPECT_TRUE(isAnswered(item, std::string("目的")));
    EXPECT_FALSE(isAnswered(item, std::string("　\n ")));
    EXPECT_FALSE(isAnswered(item, std::string()));
    EXPECT_TRUE(isAnswered(item, Tally{{"key", 0}}));
    EXPECT_FALSE(isAnswered(item, Tally{}));
}

TEST(AnswerTest, AListIsAnsweredByARowWithItsFirstColumn)
{
    const Item item = samples::listItem();
    const Row blank{{std::monostate{}, std::int64_t{5}}};
    const Row spaces{{std::string("　"), std::int64_t{5}}};
    const Row named{{std::string("电话"), std::monostate{}}};
    EXPECT_TRUE(isBlankListRow(blank));
    EXPECT_TRUE(isBlankListRow(spaces));
    EXPECT_TRUE(isBlankListRow(Row{}));
    EXPECT_FALSE(isBlankListRow(named));
    EXPECT_FALSE(isAnswered(item, ListAnswer{}));
    EXPECT_FALSE(isAnswered(item, ListAnswer{{blank, spaces}}));
    EXPECT_TRUE(isAnswered(item, ListAnswer{{blank, named}}));
}

TEST(AnswerTest, FilledByType)
{
    EXPECT_FALSE(isFilled(std::monostate{}));
    EXPECT_FALSE(isFilled(std::string(" ")));
    EXPECT_TRUE(isFilled(std::string("x")));
    EXPECT_TRUE(isFilled(std::int64_t{0}));
    EXPECT_FALSE(isFilled(std::vector<std::string>{}));
    EXPECT_TRUE(isFilled(std::vector<std::string>{"unit"}));
    EXPECT_FALSE(isFilled(Tally{}));
    EXPECT_TRUE(isFilled(Tally{{"key", 0}}));
}

} // namespace

} // namespace facet
