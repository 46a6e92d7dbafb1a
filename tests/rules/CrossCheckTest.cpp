#include "rules/CheckCase.h"

namespace facet
{

namespace
{

class CrossChecks : public CheckTable
{
};

TEST_P(CrossChecks, ComeToTheOutcomeOfTheTable)
{
    expectOutcome(GetParam());
}

const CheckCase rowsEqual[] = {
    {"Equal", "5.2.2-a", 1, R"({"answers": {"A.1.4": 2}, "records": {"A.2": [{}, {}]}})", Outcome::Pass},
    {"Fewer", "5.2.2-a", 1, R"({"answers": {"A.1.4": 3}, "records": {"A.2": [{}, {}]}})", Outcome::Fail},
    {"RowsThoughZero", "5.2.2-a", 1, R"({"answers": {"A.1.4": 0}, "records": {"A.2": [{}]}})", Outcome::Fail},
    {"NotYetEntered", "5.2.2-a", 1, R"({"answers": {"A.1.4": 3}})", Outcome::Unknown},
    {"NumberUnanswered", "5.2.2-a", 1, R"({"records": {"A.2": [{}]}})", Outcome::Unknown},
    {"BothEmpty", "5.2.2-a", 1, R"({"answers": {"A.1.4": 0}})", Outcome::Dropped},
};
INSTANTIATE_TEST_SUITE_P(RowsEqual, CrossChecks, testing::ValuesIn(rowsEqual), caseName);

const CheckCase distinctEqual[] = {
    {"TableEqual", "5.2.4-a", 2,
     R"({"answers": {"A.1.11": 2}, "records": {"A.9": [{"provider": "甲"}, {"provider": " 甲　"}, {"provider": "乙"}, {}]}})",
     Outcome::Pass},
    {"TableDiffers", "5.2.4-a", 2,
     R"({"answers": {"A.1.11": 2}, "records": {"A.9": [{"provider": "甲"}, {"provider": "甲"}]}})", Outcome::Fail},
    {"TableWithoutValues", "5.2.4-a", 2,
     R"({"answers": {"A.1.11": 2}, "records": {"A.9": [{}, {"contract_no": "1"}]}})", Outcome::Unknown},
    {"RowsWithoutValuesAndZero", "5.2.4-a", 2, R"({"answers": {"A.1.11": 0}, "records": {"A.9": [{}]}})",
     Outcome::Pass},
    {"TableNumberUnanswered", "5.2.4-a", 2, R"({"records": {"A.9": [{"provider": "甲"}]}})", Outcome::Unknown},
    {"NoProviderNoRow", "5.2.4-a", 2, R"({"answers": {"A.1.11": 0}})", Outcome::Dropped},
    {"ListEqual", "5.2.4-b", 2,
     R"({"answers": {"A.1.11": 2, "A.1.12": [{"name": "甲"}, {"name": "乙"}, {"term": "x"}, {"name": "甲 "}]}})",
     Outcome::Pass},
    {"ListDiffers", "5.2.4-b", 2, R"({"answers": {"A.1.11": 1, "A.1.12": [{"name": "甲"}, {"name": "乙"}]}})",
     Outcome::Fail},
    {"ListNotYetEntered", "5.2.4-b", 2, R"({"answers": {"A.1.11": 1}})", Outcome::Unknown},
    {"ListEmptyAndZero", "5.2.4-b", 2, R"({"answers": {"A.1.11": 0}})", Outcome::Pass},
    {"ListNumberMarked", "5.2.4-b", 2,
     R"({"answers": {"A.1.11": 1, "A.1.12": [{"name": "甲"}]}, "not_applicable": {"A.1.11": "x"}})", Outcome::Dropped},
};
INSTANTIATE_TEST_SUITE_P(DistinctEqual, CrossChecks, testing::ValuesIn(distinctEqual), caseName);

const CheckCase known[] = {
    {"AllKnown", "5.5.6-e", 2, R"({"records": {"A.7": [{"system_no": "S-1 "}, {}], "A.2": [{"system_no": "S-1"}]}})",
     Outcome::Pass, RowViolations{}},
    {"SomeUnknown", "5.5.6-e", 2,
     R"({"records": {"A.7": [{"system_no": "S-1"}, {"system_no": "S-2"}, {"system_no": "s-1"}], "A.2": [{"system_no": "S-1"}]}})",
     Outcome::Fail, RowViolations{2, {2, 3}}},
    {"OtherTableEmpty", "5.5.6-e", 2, R"({"records": {"A.7": [{"system_no": "S-1"}]}})", Outcome::Unknown,
     RowViolations{}},
    {"TableEmpty", "5.5.6-e", 2, R"({"records": {"A.2": [{"system_no": "S-1"}]}})", Outcome::Unknown, RowViolations{}},
    {"OtherTableMarked", "5.5.6-e", 2,
     R"({"records": {"A.7": [{"system_no": "S-1"}], "A.2": [{}]}, "not_applicable": {"A.2": "x"}})", Outcome::Dropped,
     RowViolations{}},
    {"OtherTableEmptyAsThereIsNoSystem", "5.5.6-e", 2,
     R"({"answers": {"A.1.4": 0}, "records": {"A.7": [{"system_no": "S-1"}]}})", Outcome::Dropped, RowViolations{}},
};
INSTANTIATE_TEST_SUITE_P(Known, CrossChecks, testing::ValuesIn(known), caseName);

const CheckCase matches[] = {
    {"MissingIsZero", "5.2.2-b", 2,
     R"({"answers": {"A.1.5": {"key": 0, "general": 3}},
         "records": {"A.2": [{"business_importance": {"general": 1, "important": 0}}, {"business_importance": {"general": 2}}, {}]}})",
     Outcome::Pass},
    {"OneCategoryDiffers", "5.2.2-b", 2,
     R"({"answers": {"A.1.5": {"general": 3}}, "records": {"A.2": [{"business_importance": {"general": 3, "key": 1}}]}})",
     Outcome::Fail},
    {"RowsWithoutTallies", "5.2.2-b", 2, R"({"answers": {"A.1.5": {"general": 1}}, "records": {"A.2": [{}]}})",
     Outcome::Fail},
    {"LargestNumbersAreExact", "5.2.2-b", 2,
     R"({"answers": {"A.1.5": {"key": 9007199254740991}},
         "records": {"A.2": [{"business_importance": {"key": 9007199254740990}}, {"business_importance": {"key": 1}}]}})",
     Outcome::Pass},
    {"ItemUnanswered", "5.2.2-b", 2, R"({"records": {"A.2": [{"business_importance": {"key": 1}}]}})",
     Outcome::Unknown},
    {"NoRow", "5.2.2-b", 2, R"({"answers": {"A.1.5": {"key": 1}}})", Outcome::Unknown},
    {"ScenarioCountsRows", "5.2.2-c", 2,
     R"({"answers": {"A.1.6": {"unit": 2, "public": 1}}, "records": {"A.2": [{"scenario": ["unit", "public"]}, {"scenario": ["unit"]}]}})",
     Outcome::Pass},
    {"ScenarioDiffers", "5.2.2-c", 2,
     R"({"answers": {"A.1.6": {"unit": 1}}, "records": {"A.2": [{"scenario": ["unit", "other"]}]}})", Outcome::Fail},
};
INSTANTIATE_TEST_SUITE_P(Matches, CrossChecks, testing::ValuesIn(matches), caseName);

} // namespace

} // namespace facet
