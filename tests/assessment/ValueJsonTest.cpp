#include "assessment/ValueJson.h"
#include "assessment/SampleItems.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace facet
{

namespace
{

using nlohmann::json;
using namespace std::string_literals;

/// JSON text of an answer -> the place of the fault below "/answers/X", "ok" when there is none.
std::string faultOfText(const Item &item, const std::string &text)
{
    const Expected<Answer> answer = readAnswer(item, json::parse(text), "/answers/X");
    if (answer) {
        return "ok";
    }
    EXPECT_EQ(answer.error().code, ErrorCode::InvalidInput);
    EXPECT_FALSE(answer.error().message.zh.empty());
    EXPECT_FALSE(answer.error().message.en.empty());
    EXPECT_EQ(answer.error().place.substr(0, 10), "/answers/X");
    return answer.error().place.substr(10);
}

TEST(ValueJsonTest, ChoiceFaultsHaveTheirPlace)
{
    const Item item = samples::choiceItem();
    EXPECT_EQ(faultOfText(item, R"({"choice": "yes"})"), "ok");
    EXPECT_EQ(faultOfText(item, R"({"choice": "no", "details": {"consent": "written", "retention": "  "}})"), "ok");
    EXPECT_EQ(faultOfText(item, R"({"choice": "yes", "details": {"retention": ""}})"), "ok");
    EXPECT_EQ(faultOfText(item, R"("yes")"), "");
    EXPECT_EQ(faultOfText(item, "null"), "");
    EXPECT_EQ(faultOfText(item, "{}"), "");
    EXPECT_EQ(faultOfText(item, R"({"details": {}})"), "");
    EXPECT_EQ(faultOfText(item, R"({"choice": "maybe"})"), "/choice");
    EXPECT_EQ(faultOfText(item, R"({"choice": ""})"), "/choice");
    EXPECT_EQ(faultOfText(item, R"({"choice": null})"), "/choice");
    EXPECT_EQ(faultOfText(item, R"({"choice": ["yes"]})"), "/choice");
    EXPECT_EQ(faultOfText(item, R"({"choice": "yes", "other": "x"})"), "/other");
    EXPECT_EQ(faultOfText(item, R"({"choice": "yes", "details": null})"), "/details");
    EXPECT_EQ(faultOfText(item, R"({"choice": "yes", "details": {"measures": "x"}})"), "/details/measures");
    EXPECT_EQ(faultOfText(item, R"({"choice": "yes", "details": {"consent": ""}})"), "/details/consent");
    EXPECT_EQ(faultOfText(item, R"({"choice": "yes", "details": {"consent": "oral"}})"), "/details/consent");
    EXPECT_EQ(faultOfText(item, R"({"choice": "yes", "details": {"retention": 3}})"), "/details/retention");
}

TEST(ValueJsonTest, MultiChoiceFaultsHaveTheirPlace)
{
    const Item item = samples::multiChoiceItem();
    EXPECT_EQ(faultOfText(item, R"({"choices": []})"), "ok");
    EXPECT_EQ(faultOfText(item, R"({"choices": ["logs", "other"], "other": "密钥"})"), "ok");
    EXPECT_EQ(faultOfText(item, R"({"other": "x"})"), "");
    EXPECT_EQ(faultOfText(item, R"(["logs"])"), "");
    EXPECT_EQ(faultOfText(item, R"({"choices": "logs"})"), "/choices");
    EXPECT_EQ(faultOfText(item, R"({"choices": ["logs", "keys"]})"), "/choices/1");
    EXPECT_EQ(faultOfText(item, R"({"choices": ["logs", "documents", "logs"]})"), "/choices/2");
    EXPECT_EQ(faultOfText(item, R"({"choices": [1]})"), "/choices/0");
    EXPECT_EQ(faultOfText(item, R"({"choices": [""]})"), "/choices/0");
    EXPECT_EQ(faultOfText(item, R"({"choices": ["logs"], "other": 1})"), "/other");
    EXPECT_EQ(faultOfText(item, R"({"choices": ["logs"], "details": {}})"), "/details");
    Item without = item;
    without.options.pop_back();
    EXPECT_EQ(faultOfText(without, R"({"choices": ["logs"], "other": "x"})"), "/other");
}

TEST(ValueJsonTest, NumbersAreIntegersInRange)
{
    const Item item = samples::item("A.1.4", AnswerType::Number);
    for (const char *const good : {"0", "7", "9007199254740991", "-0"}) {
        EXPECT_EQ(faultOfText(item, good), "ok") << good;
    }
    for (const char *const bad : {"-1", "1.0", "1.5", "1e2", "9007199254740992", "18446744073709551615", "1e400",
                                  "\"1\"", "\"\"", "true", "null", "[]", "{}"}) {
        if (std::string_view(bad) == "1e400") { // the library's own parser refuses it before we do
            continue;
        }
        EXPECT_EQ(faultOfText(item, bad), "") << bad;
    }
}

TEST(ValueJsonTest, TextAnswers)
{
    const Item item = samples::item("A.1.10", AnswerType::Text);
    EXPECT_EQ(faultOfText(item, R"("")"), "ok");
    EXPECT_EQ(faultOfText(item, R"("　")"), "ok");
    EXPECT_EQ(faultOfText(item, "1"), "");
    EXPECT_EQ(faultOfText(item, "null"), "");
    EXPECT_EQ(faultOfText(item, "{}"), "");
}

TEST(ValueJsonTest, TallyAndListFaultsHaveTheirPlace)
{
    const Item tally = samples::tallyItem();
    EXPECT_EQ(faultOfText(tally, R"({"key": 1, "general": 0})"), "ok");
    EXPECT_EQ(faultOfText(tally, "{}"), "ok");
    EXPECT_EQ(faultOfText(tally, R"({"secret": 1})"), "/secret");
    EXPECT_EQ(faultOfText(tally, R"({"key": -1})"), "/key");
    EXPECT_EQ(faultOfText(tally, R"({"key": 1.5})"), "/key");
    EXPECT_EQ(faultOfText(tally, R"({"key": null})"), "/key");
    EXPECT_EQ(faultOfText(tally, R"({"key": ""})"), "/key");
    EXPECT_EQ(faultOfText(tally, "[1]"), "");
    const Item list = samples::listItem();
    EXPECT_EQ(faultOfText(list, R"([{"type": "电话", "count": 120}, {}, {"type": ""}, {"count": 1}])"), "ok");
    EXPECT_EQ(faultOfText(list, R"({"type": "电话"})"), "");
    EXPECT_EQ(faultOfText(list, R"([[]])"), "/0");
    EXPECT_EQ(faultOfText(list, R"([{}, {"colour": "red"}])"), "/1/colour");
    EXPECT_EQ(faultOfText(list, R"([{"count": "120"}])"), "/0/count");
    EXPECT_EQ(faultOfText(list, R"([{"count": ""}])"), "/0/count");
    EXPECT_EQ(faultOfText(list, R"([{"a/b~": 1}])"), "/0/a~1b~0");
}

TEST(ValueJsonTest, AnswersComeBackAsTheyWere)
{
    const std::string odd = "长文本 😀 \"\\\n\0　"s;
    const std::vector<std::pair<Item, Answer>> answers = {
        {samples::choiceItem(), ChoiceAnswer{"no", {{"consent", "written"}, {"retention", odd}}}},
        {samples::multiChoiceItem(), MultiChoiceAnswer{{"other", "logs"}, odd}},
        {samples::item("A.1.4", AnswerType::Number), (std::int64_t{1} << 53) - 1},
        {samples::item("A.1.10", AnswerType::Text), odd},
        {samples::tallyItem(), Tally{{"key", 0}, {"general", 7}}},
        {samples::listItem(), ListAnswer{{Row{{odd, std::int64_t{0}}}, Row{{std::monostate{}, std::monostate{}}}}}}};
    for (const auto &[item, answer] : answers) {
        const Expected<Answer> back = readAnswer(item, writeAnswer(item, answer), "");
        ASSERT_TRUE(back) << item.id << ": " << back.error().message.en;
        EXPECT_EQ(*back, answer) << item.id;
        EXPECT_TRUE(validateAnswer(item, answer));
    }
}

TEST(ValueJsonTest, RowsComeBackAndLeaveOutBlanks)
{
    const std::vector<Field> fields = samples::rowFields();
    const Row row{{std::string("S-01"), std::vector<std::string>{"public", "unit"}, Tally{{"key", 0}},
                   std::string("internet"), std::string("not a date"), std::monostate{}, std::int64_t{0}}};
    const json written = writeRow(fields, row);
    EXPECT_FALSE(written.contains("started_at"));
    const Expected<Row> back = readRow(fields, written, "");
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, row);
}

TEST(ValueJsonTest, EmptyFieldValuesAreBlank)
{
    const std::vector<Field> fields = samples::rowFields();
    const Expected<Row> row =
        readRow(fields, json::parse(R"({"system_no": "", "scenario": [], "business_importance": {},
                                                             "online_since": "", "started_at": ""})"),
                "/r");
    ASSERT_TRUE(row);
    for (const FieldValue &value : row->values) {
        EXPECT_TRUE(std::holds_alternative<std::monostate>(value));
    }
    EXPECT_EQ(writeRow(fields, *row), json::object());
    EXPECT_EQ(writeFieldValue(fields[0], std::string()), json(nullptr));
    EXPECT_EQ(writeFieldValue(fields[0], std::string(" ")), json(" "));
}

TEST(ValueJsonTest, RowFaultsHaveTheirPlace)
{
    const std::vector<Field> fields = samples::rowFields();
    const std::vector<std::pair<std::string, std::string>> faults = {
        {R"({"network": ""})", "/network"},
        {R"({"network": "wifi"})", "/network"},
        {R"({"network": ["internet"]})", "/network"},
        {R"({"scenario": "unit"})", "/scenario"},
        {R"({"scenario": ["unit", "unit"]})", "/scenario/1"},
        {R"({"scenario": ["moon"]})", "/scenario/0"},
        {R"({"business_importance": {"important": 1}})", "/business_importance/important"},
        {R"({"business_importance": ""})", "/business_importance"},
        {R"({"amount": ""})", "/amount"},
        {R"({"system_no": null})", "/system_no"},
        {R"({"started_at": 12})", "/started_at"},
        {R"({"colour": "red"})", "/colour"},
        {"[]", ""},
        {"null", ""}};
    for (const auto &[text, place] : faults) {
        const Expected<Row> row = readRow(fields, json::parse(text), "/records/T/3");
        ASSERT_FALSE(row) << text;
        EXPECT_EQ(row.error().place, "/records/T/3" + place) << text;
    }
}

TEST(ValueJsonTest, JudgementsNeedVerdictAndReason)
{
    const auto faultIn = [](const char *text) {
        const Expected<Judgement> judgement = readJudgement(json::parse(text), "/j");
        return judgement ? "ok" : judgement.error().place;
    };
    EXPECT_EQ(faultIn(R"({"verdict": "not_applicable", "reason": "无"})"), "ok");
    EXPECT_EQ(faultIn(R"({"verdict": "conform"})"), "/j");
    EXPECT_EQ(faultIn(R"({"reason": "x"})"), "/j");
    EXPECT_EQ(faultIn(R"({"verdict": "undetermined", "reason": "x"})"), "/j/verdict");
    EXPECT_EQ(faultIn(R"({"verdict": "good", "reason": "x"})"), "/j/verdict");
    EXPECT_EQ(faultIn(R"({"verdict": 1, "reason": "x"})"), "/j/verdict");
    EXPECT_EQ(faultIn(R"({"verdict": "conform", "reason": "　"})"), "/j/reason");
    EXPECT_EQ(faultIn(R"({"verdict": "conform", "reason": ""})"), "/j/reason");
    EXPECT_EQ(faultIn(R"({"verdict": "conform", "reason": "x", "by": "y"})"), "/j/by");
    const Judgement judgement{Verdict::Partial, "部分"};
    EXPECT_EQ(readJudgement(writeJudgement(judgement), "").value(), judgement);
}

TEST(ValueJsonTest, TreesThatAreNoUtf8OrTooDeepAreFaults)
{
    const Item item = samples::item("A.1.10", AnswerType::Text);
    EXPECT_FALSE(readAnswer(item, json("\xFF"), "/x"));
    json deep = "x";
    for (int level = 0; level < 100; ++level) {
        deep = json::array({deep});
    }
    EXPECT_FALSE(readAnswer(item, deep, "/x"));
}

TEST(ValueJsonTest, IdsOfVerdictsAndStatus)
{
    for (const Verdict verdict :
         {Verdict::Conform, Verdict::Partial, Verdict::Nonconform, Verdict::NotApplicable, Verdict::Undetermined}) {
        EXPECT_EQ(verdictFromId(verdictId(verdict)), verdict);
    }
    EXPECT_EQ(verdictId(Verdict::NotApplicable), "not_applicable");
    EXPECT_EQ(verdictFromId("Conform"), std::nullopt);
    EXPECT_EQ(statusFromId("final"), Status::Final);
    EXPECT_EQ(statusFromId(statusId(Status::Draft)), Status::Draft);
    EXPECT_EQ(statusFromId(""), std::nullopt);
}

} // namespace

} // namespace facet
