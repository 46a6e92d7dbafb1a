#include "exchange/AssessmentJson.h"
#include "exchange/GeneratedAssessments.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace facet
{

namespace
{

/// A file with these members besides the obligatory ones.
std::string fileWith(const std::string &members)
{
    return R"({"format": "facet-assessment", "version": 1, "assessment": {"title": "年度评估"})" +
           (members.empty() ? "" : ", " + members) + "}";
}

std::string fileWithHeader(const std::string &header)
{
    return R"({"format": "facet-assessment", "version": 1, "assessment": )" + header + "}";
}

/// The place of the first fault; "ok" when the file is read.
std::string placeIn(const std::string &text)
{
    const Expected<Assessment> read = readAssessment(guideCatalogue(), text);
    if (read) {
        return "ok";
    }
    EXPECT_EQ(read.error().code, ErrorCode::InvalidInput);
    EXPECT_FALSE(read.error().message.zh.empty()) << text;
    EXPECT_FALSE(read.error().message.en.empty()) << text;
    return read.error().place;
}

struct Case {
    std::string members;
    std::string place;
};

void expectPlaces(const std::vector<Case> &cases)
{
    for (const Case &given : cases) {
        EXPECT_EQ(placeIn(fileWith(given.members)), given.place) << given.members;
    }
}

TEST(AssessmentFaultsTest, TheSmallestFileIsRead)
{
    EXPECT_EQ(placeIn(fileWith("")), "ok");
    EXPECT_EQ(placeIn("\xEF\xBB\xBF" + fileWith("") + "\r\n"), "ok");
}

TEST(AssessmentFaultsTest, TextThatIsNoJsonOrNoUtf8)
{
    const std::string whole = fileWith("");
    EXPECT_EQ(placeIn(""), "");
    EXPECT_EQ(placeIn("not json"), "");
    EXPECT_EQ(placeIn(whole + "x"), "");
    EXPECT_EQ(placeIn(fileWith("\"notes\": {\"A.1.2\": \"\xFF\"}")), "");
    for (std::size_t length = 0; length < whole.size(); ++length) {
        EXPECT_EQ(placeIn(whole.substr(0, length)), "") << length;
    }
}

TEST(AssessmentFaultsTest, TheRoot)
{
    EXPECT_EQ(placeIn("[]"), "");
    EXPECT_EQ(placeIn("null"), "");
    EXPECT_EQ(placeIn("{}"), "");
    EXPECT_EQ(placeIn(R"({"version": 1, "assessment": {"title": "x"}})"), "");
    EXPECT_EQ(placeIn(R"({"format": "facet-assessment", "assessment": {"title": "x"}})"), "");
    EXPECT_EQ(placeIn(R"({"format": "facet-assessment", "version": 1})"), "");
    expectPlaces({{R"("remarks": "x")", "/remarks"}, {R"("a/b~c": 1)", "/a~1b~0c"}, {R"("": 1)", "/"}});
}

TEST(AssessmentFaultsTest, FormatAndVersion)
{
    const auto with = [](const std::string &format, const std::string &version) {
        return placeIn(R"({"answers": {"Z.9": 1}, "format": )" + format + R"(, "version": )" + version +
                       R"(, "assessment": {"title": "x"}})");
    };
    EXPECT_EQ(with("\"facet-result\"", "1"), "/format");
    EXPECT_EQ(with("\"\"", "1"), "/format");
    EXPECT_EQ(with("1", "1"), "/format");
    for (const char *const version :
         {"0", "2", "-1", "1.0", "1e0", "10000000000000000000000", "\"1\"", "true", "null", "[1]"}) {
        EXPECT_EQ(with("\"facet-assessment\"", version), "/version") << version;
    }
    EXPECT_EQ(with("\"facet-assessment\"", "1"), "/answers/Z.9");
}

TEST(AssessmentFaultsTest, TheHeader)
{
    const std::vector<Case> headers = {{R"([])", "/assessment"},
                                       {R"(null)", "/assessment"},
                                       {R"({})", "/assessment"},
                                       {R"({"unit": "x"})", "/assessment"},
                                       {R"({"title": ""})", "/assessment/title"},
                                       {R"({"title": " 　\n"})", "/assessment/title"},
                                       {R"({"title": 1})", "/assessment/title"},
                                       {R"({"title": null})", "/assessment/title"},
                                       {R"({"title": "x", "unit": null})", "/assessment/unit"},
                                       {R"({"title": "x", "unit": "", "assessor": "", "date": "", "id": ""})", "ok"},
                                       {R"({"title": "x", "owner": "y"})", "/assessment/owner"},
                                       {R"({"title": "x", "date": "2026-02-29"})", "/assessment/date"},
                                       {R"({"title": "x", "date": "2026/02/28"})", "/assessment/date"},
                                       {R"({"title": "x", "date": "2026-02-28T10:00"})", "/assessment/date"},
                                       {R"({"title": "x", "date": 20260228})", "/assessment/date"},
                                       {R"({"title": "x", "date": " 2026-02-28　"})", "ok"},
                                       {R"({"title": "x", "status": "final"})", "ok"},
                                       {R"({"title": "x", "status": "done"})", "/assessment/status"},
                                       {R"({"title": "x", "status": ""})", "/assessment/status"},
                                       {R"({"title": "x", "status": true})", "/assessment/status"},
                                       {R"({"title": "x", "title": "x"})", "/assessment/title"}};
    for (const Case &given : headers) {
        EXPECT_EQ(placeIn(fileWithHeader(given.members)), given.place) << given.members;
    }
}

TEST(AssessmentFaultsTest, Answers)
{
    expectPlaces({
        {R"("answers": [])", "/answers"},
        {R"("answers": null)", "/answers"},
        {R"("answers": {"A.1.99": 1})", "/answers/A.1.99"},
        {R"("answers": {"A.2": []})", "/answers/A.2"},
        {R"("answers": {"a.1.4": 1})", "/answers/a.1.4"},
        {R"("answers": {"A.1.1": "government"})", "/answers/A.1.1"},
        {R"("answers": {"A.1.1": {}})", "/answers/A.1.1"},
        {R"("answers": {"A.1.1": {"choice": "school"}})", "/answers/A.1.1/choice"},
        {R"("answers": {"A.1.1": {"choice": "other", "details": {"name": ""}}})", "ok"},
        {R"("answers": {"A.1.1": {"choice": "government", "details": {"measures": "x"}}})",
         "/answers/A.1.1/details/measures"},
        {R"("answers": {"A.1.1": {"choice": "government", "reason": "x"}})", "/answers/A.1.1/reason"},
        {R"("answers": {"A.1.4": "2"})", "/answers/A.1.4"},
        {R"("answers": {"A.1.4": -1})", "/answers/A.1.4"},
        {R"("answers": {"A.1.4": 2.0})", "/answers/A.1.4"},
        {R"("answers": {"A.1.4": 9007199254740992})", "/answers/A.1.4"},
        {R"("answers": {"A.1.4": 9007199254740991})", "ok"},
        {R"("answers": {"A.1.4": 1e400})", "/answers/A.1.4"},
        {R"("answers": {"A.1.4": null})", "/answers/A.1.4"},
        {R"("answers": {"A.1.4": ""})", "/answers/A.1.4"},
        {R"("answers": {"A.1.5": {"key": "1"}})", "/answers/A.1.5/key"},
        {R"("answers": {"A.1.5": {"unit": 1}})", "/answers/A.1.5/unit"},
        {R"("answers": {"A.1.10": 1})", "/answers/A.1.10"},
        {R"("answers": {"A.1.10": ""})", "ok"},
        {R"("answers": {"A.1.12": [{"name": "甲", "until": "x"}]})", "/answers/A.1.12/0/until"},
        {R"("answers": {"A.1.12": [{}, {"name": ""}]})", "ok"},
        {R"("answers": {"A.1.12": [{}, null]})", "/answers/A.1.12/1"},
        {R"("answers": {"A.5.2": [{"type": "电话", "count": "12"}]})", "/answers/A.5.2/0/count"},
        {R"("answers": {"A.5.3": {"choice": "yes", "details": {"consent": "oral"}}})",
         "/answers/A.5.3/details/consent"},
        {R"("answers": {"A.5.6": {"choices": ["cloud"]}})", "/answers/A.5.6/choices/0"},
        {R"("answers": {"A.5.6": {"choices": ["local_self", "local_self"]}})", "/answers/A.5.6/choices/1"},
        {R"("answers": {"A.5.6": {"other": "x"}})", "/answers/A.5.6"},
        {R"("answers": {"A.5.6": {"choices": [], "other": ""}})", "ok"},
    });
}

TEST(AssessmentFaultsTest, Records)
{
    expectPlaces({
        {R"("records": [])", "/records"},
        {R"("records": {"A.1": []})", "/records/A.1"},
        {R"("records": {"A.3": []})", "/records/A.3"},
        {R"("records": {"A.10": []})", "/records/A.10"},
        {R"("records": {"A.2": {}})", "/records/A.2"},
        {R"("records": {"A.2": [null]})", "/records/A.2/0"},
        {R"("records": {"A.2": [{}, {"colour": "red"}]})", "/records/A.2/1/colour"},
        {R"("records": {"A.2": [{"system_no": 1}]})", "/records/A.2/0/system_no"},
        {R"("records": {"A.2": [{"system_no": null}]})", "/records/A.2/0/system_no"},
        {R"("records": {"A.2": [{"scenario": ["unit", "space"]}]})", "/records/A.2/0/scenario/1"},
        {R"("records": {"A.2": [{"scenario": ["unit", "unit"]}]})", "/records/A.2/0/scenario/1"},
        {R"("records": {"A.2": [{"business_importance": {"key": -1}}]})", "/records/A.2/0/business_importance/key"},
        {R"("records": {"A.2": [{"data_region": ""}]})", "/records/A.2/0/data_region"},
        {R"("records": {"A.2": [{"network": "wifi"}]})", "/records/A.2/0/network"},
        {R"("records": {"A.2": [{"online_since": "yesterday"}], "A.4": [{}], "A.7": [{"started_at": "8 o'clock"}]})",
         "ok"},
        {R"("records": {"A.7": [{"started_at": 8}]})", "/records/A.7/0/started_at"},
    });
}

TEST(AssessmentFaultsTest, MarksNotesJudgementsAndParameters)
{
    expectPlaces({
        {R"("not_applicable": {"A.1.9": "无", "A.7": "无"})", "ok"},
        {R"("not_applicable": {"A.1": "无"})", "/not_applicable/A.1"},
        {R"("not_applicable": {"A.1.77": "无"})", "/not_applicable/A.1.77"},
        {R"("not_applicable": {"5.2.1-a": "无"})", "/not_applicable/5.2.1-a"},
        {R"("not_applicable": {"A.1.9": ""})", "/not_applicable/A.1.9"},
        {R"("not_applicable": {"A.1.9": "　"})", "/not_applicable/A.1.9"},
        {R"("not_applicable": {"A.1.9": true})", "/not_applicable/A.1.9"},
        {R"("notes": {"A.1.9": "", "A.7": "x"})", "ok"},
        {R"("notes": {"A.6": "x"})", "/notes/A.6"},
        {R"("notes": {"A.1.9": 1})", "/notes/A.1.9"},
        {R"("judgements": {"5.2.3-d": {"verdict": "conform", "reason": "x"}})", "ok"},
        {R"("judgements": {"5.2.3-z": {"verdict": "conform", "reason": "x"}})", "/judgements/5.2.3-z"},
        {R"("judgements": {"5.2.3-d": "conform"})", "/judgements/5.2.3-d"},
        {R"("judgements": {"5.2.3-d": {"reason": "x"}})", "/judgements/5.2.3-d"},
        {R"("judgements": {"5.2.3-d": {"verdict": "conform"}})", "/judgements/5.2.3-d"},
        {R"("judgements": {"5.2.3-d": {"verdict": "undetermined", "reason": "x"}})", "/judgements/5.2.3-d/verdict"},
        {R"("judgements": {"5.2.3-d": {"verdict": "conform", "reason": " "}})", "/judgements/5.2.3-d/reason"},
        {R"("judgements": {"5.2.3-d": {"verdict": "conform", "reason": "x", "who": "y"}})", "/judgements/5.2.3-d/who"},
        {R"("parameters": {"regulator_user_threshold": 0})", "ok"},
        {R"("parameters": {"regulator_user_threshold": 1.5})", "/parameters/regulator_user_threshold"},
        {R"("parameters": {"threshold": 1})", "/parameters/threshold"},
        {R"("parameters": [])", "/parameters"},
    });
}

TEST(AssessmentFaultsTest, MembersThatStandTwice)
{
    expectPlaces({
        {R"("notes": {}, "notes": {})", "/notes"},
        {R"("version": 1)", "/version"},
        {R"("answers": {"A.1.4": 1, "A.1.4": 1})", "/answers/A.1.4"},
        {R"("answers": {"A.1.4": 1, "\u0041.1.4": 1})", "/answers/A.1.4"},
        {R"("answers": {"A.1.1": {"choice": "research", "choice": "research"}})", "/answers/A.1.1/choice"},
        {R"("answers": {"A.1.1": {"choice": "other", "details": {}, "details": {}}})", "/answers/A.1.1/details"},
        {R"("answers": {"A.1.1": {"choice": "other", "details": {"name": "", "name": "x"}}})",
         "/answers/A.1.1/details/name"},
        {R"("answers": {"A.1.5": {"key": 1, "key": 2}})", "/answers/A.1.5/key"},
        {R"("answers": {"A.5.6": {"choices": [], "choices": []}})", "/answers/A.5.6/choices"},
        {R"("answers": {"A.5.6": {"choices": [], "other": "", "other": ""}})", "/answers/A.5.6/other"},
        {R"("answers": {"A.5.2": [{"type": "", "type": "x"}]})", "/answers/A.5.2/0/type"},
        {R"("records": {"A.2": [], "A.2": []})", "/records/A.2"},
        {R"("records": {"A.2": [{"system_no": "", "system_no": "S"}]})", "/records/A.2/0/system_no"},
        {R"("not_applicable": {"A.7": "x", "A.7": "x"})", "/not_applicable/A.7"},
        {R"("notes": {"A.7": "", "A.7": ""})", "/notes/A.7"},
        {R"("judgements": {"5.2.3-d": {"verdict": "conform", "reason": "x", "reason": "x"}})",
         "/judgements/5.2.3-d/reason"},
        {R"("parameters": {"regulator_user_threshold": 1, "regulator_user_threshold": 1})",
         "/parameters/regulator_user_threshold"},
    });
}

TEST(AssessmentFaultsTest, DepthIsAFaultAndNoCrash)
{
    const std::string open(200'000, '[');
    const std::string closed = open + std::string(200'000, ']');
    EXPECT_EQ(placeIn(open), "");
    EXPECT_EQ(placeIn(closed), "");
    EXPECT_EQ(placeIn(fileWith("\"answers\": " + closed)), "/answers");
    EXPECT_EQ(placeIn(fileWith("\"answers\": {\"A.1.4\": " + closed + "}")), "/answers/A.1.4");
    EXPECT_EQ(placeIn(fileWith("\"deep\": " + closed)), "/deep");
    EXPECT_EQ(placeIn("{\"deep\": " + closed + "}"), "");
}

TEST(AssessmentFaultsTest, MessagesQuoteInReason)
{
    const std::string longName(100'000, 'x');
    const Expected<Assessment> read =
        readAssessment(guideCatalogue(), fileWith("\"answers\": {\"A.1.1\": {\"choice\": \"" + longName + "\"}}"));
    ASSERT_FALSE(read);
    EXPECT_LT(read.error().message.en.size(), 200U);
    EXPECT_LT(read.error().message.zh.size(), 200U);
}

} // namespace

} // namespace facet
