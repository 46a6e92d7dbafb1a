#include "assessment/SampleItems.h"
#include "assessment/ValueJson.h"

#include <gtest/gtest.h>

namespace facet
{

namespace
{

std::string faultOf(const Item &item, const Answer &answer)
{
    const Expected<void> checked = validateAnswer(item, answer);
    return checked ? "ok" : checked.error().place;
}

TEST(ValidateTest, AnswersOfAnotherTypeAreFaults)
{
    EXPECT_EQ(faultOf(samples::choiceItem(), std::int64_t{1}), "");
    EXPECT_EQ(faultOf(samples::tallyItem(), std::string("x")), "");
    EXPECT_EQ(faultOf(samples::listItem(), Tally{}), "");
}

TEST(ValidateTest, ChoiceAnswers)
{
    const Item item = samples::choiceItem();
    EXPECT_EQ(faultOf(item, ChoiceAnswer{"no", {{"retention", "kept though not chosen"}, {"consent", ""}}}), "ok");
    EXPECT_EQ(faultOf(item, ChoiceAnswer{"", {}}), "/choice");
    EXPECT_EQ(faultOf(item, ChoiceAnswer{"maybe", {}}), "/choice");
    EXPECT_EQ(faultOf(item, ChoiceAnswer{"yes", {{"consent", "oral"}}}), "/details/consent");
    EXPECT_EQ(faultOf(item, ChoiceAnswer{"yes", {{"a/b", "x"}}}), "/details/a~1b");
    EXPECT_EQ(faultOf(item, ChoiceAnswer{"yes", {{"retention", "\xFF"}}}), "/details/retention");
}

TEST(ValidateTest, TheOtherTypes)
{
    const Item choices = samples::multiChoiceItem();
    EXPECT_EQ(faultOf(choices, MultiChoiceAnswer{{"logs", "other"}, "x"}), "ok");
    EXPECT_EQ(faultOf(choices, MultiChoiceAnswer{{"logs", "logs"}, ""}), "/choices/1");
    EXPECT_EQ(faultOf(choices, MultiChoiceAnswer{{"keys"}, ""}), "/choices/0");
    const Item number = samples::item("A.1.4", AnswerType::Number);
    EXPECT_EQ(faultOf(number, std::int64_t{-1}), "");
    EXPECT_EQ(faultOf(number, std::int64_t{1} << 53), "");
    EXPECT_EQ(faultOf(samples::item("A.1.10", AnswerType::Text), std::string("\xC0")), "");
    EXPECT_EQ(faultOf(samples::tallyItem(), Tally{{"key", -1}}), "/key");
    EXPECT_EQ(faultOf(samples::tallyItem(), Tally{{"moon", 1}}), "/moon");
    const Item list = samples::listItem();
    EXPECT_EQ(faultOf(list, ListAnswer{{Row{{std::string("x")}}}}), "/0");
    EXPECT_EQ(faultOf(list, ListAnswer{{Row{{std::string("x"), std::string("1")}}}}), "/0/count");
}

TEST(ValidateTest, FieldValues)
{
    const auto isValid = [](FieldType type, const FieldValue &value) {
        return validateFieldValue(samples::field("f", type, {"a", "b"}), value).has_value();
    };
    for (const FieldType type : {FieldType::Text, FieldType::Choice, FieldType::MultiChoice, FieldType::Number,
                                 FieldType::Tally, FieldType::Date, FieldType::Time}) {
        EXPECT_TRUE(isValid(type, std::monostate{}));
    }
    EXPECT_TRUE(isValid(FieldType::Date, std::string("tomorrow"))); // kept as it was typed
    EXPECT_FALSE(isValid(FieldType::Date, std::int64_t{1}));
    EXPECT_TRUE(isValid(FieldType::Choice, std::string("a")));
    EXPECT_FALSE(isValid(FieldType::Choice, std::string("")));
    EXPECT_FALSE(isValid(FieldType::Choice, std::vector<std::string>{"a"}));
    EXPECT_FALSE(isValid(FieldType::MultiChoice, std::vector<std::string>{"a", "a"}));
    EXPECT_FALSE(isValid(FieldType::Tally, Tally{{"c", 1}}));
    EXPECT_FALSE(isValid(FieldType::Number, std::int64_t{-5}));
    EXPECT_FALSE(isValid(FieldType::Text, std::string("\xED\xA0\x80")));
}

} // namespace

} // namespace facet
