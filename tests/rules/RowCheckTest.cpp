#include "rules/CheckCase.h"

namespace facet
{

namespace
{

class RowChecks : public CheckTable
{
};

TEST_P(RowChecks, ComeToTheOutcomeOfTheTable)
{
    expectOutcome(GetParam());
}

const CheckCase rows[] = {
    {"One", "5.5.6-a", 1, R"({"records": {"A.7": [{"person": "甲"}]}})", Outcome::Pass},
    {"ABlankRowIsARow", "5.5.6-a", 1, R"({"records": {"A.7": [{}]}})", Outcome::Pass},
    {"None", "5.5.6-a", 1, R"({"records": {"A.7": []}})", Outcome::Unknown},
};
INSTANTIATE_TEST_SUITE_P(Rows, RowChecks, testing::ValuesIn(rows), caseName);

const CheckCase filled[] = {
    {"All", "5.2.2-a", 2, R"({"records": {"A.2": [{"system_no": "S-01", "system_name": "门禁"}]}})", Outcome::Pass,
     RowViolations{}},
    {"Some", "5.2.2-a", 2,
     R"({"records": {"A.2": [{"system_no": "S-01", "system_name": "门禁"}, {"system_no": "S-02"}, {}]}})",
     Outcome::Partial, RowViolations{2, {2, 3}}},
    {"None", "5.2.2-a", 2, R"({"records": {"A.2": [{"system_no": "S-01"}, {"system_name": "门禁"}]}})", Outcome::Fail,
     RowViolations{2, {1, 2}}},
    {"NoRow", "5.2.2-a", 2, "{}", Outcome::Unknown, RowViolations{}},
    {"NoRowAsThereIsNoSystem", "5.2.2-a", 2, R"({"answers": {"A.1.4": 0}})", Outcome::Dropped, RowViolations{}},
    {"TallyWithZeroIsFilled", "5.2.2-b", 1, R"({"records": {"A.2": [{"business_importance": {"key": 0}}]}})",
     Outcome::Pass, RowViolations{}},
    {"EmptyTallyIsNot", "5.2.2-b", 1, R"({"records": {"A.2": [{"business_importance": {}}]}})", Outcome::Fail,
     RowViolations{1, {1}}},
    {"EmptyArrayIsNot", "5.2.2-c", 1, R"({"records": {"A.2": [{"scenario": []}]}})", Outcome::Fail,
     RowViolations{1, {1}}},
    {"InvalidTimeIsFilled", "5.5.6-e", 0,
     R"({"records": {"A.7": [{"person": "甲", "person_unit": "本单位", "started_at": "昨天", "ended_at": "今天", "content": "开门"}]}})",
     Outcome::Pass, RowViolations{}},
    {"SampleEndsAtTwenty", "5.5.4-b", 0,
     R"({"records": {"A.4": [{"trainings": "x"},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}]}})",
     Outcome::Partial, RowViolations{22, {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21}}},
};
INSTANTIATE_TEST_SUITE_P(Filled, RowChecks, testing::ValuesIn(filled), caseName);

const CheckCase unique[] = {
    {"Distinct", "5.2.2-a", 3, R"({"records": {"A.2": [{"system_no": "1"}, {"system_no": "2"}, {}, {}]}})",
     Outcome::Pass, RowViolations{}},
    {"EveryRowThatShares", "5.2.2-a", 3,
     R"({"records": {"A.2": [{"system_no": "1"}, {"system_no": "2"}, {"system_no": " 1 "}, {"system_no": "2"}, {"system_no": "3"}]}})",
     Outcome::Fail, RowViolations{4, {1, 2, 3, 4}}},
    {"CaseTellsApart", "5.2.2-a", 3, R"({"records": {"A.2": [{"system_no": "a"}, {"system_no": "A"}]}})", Outcome::Pass,
     RowViolations{}},
    {"NoRow", "5.2.2-a", 3, "{}", Outcome::Unknown, RowViolations{}},
};
INSTANTIATE_TEST_SUITE_P(Unique, RowChecks, testing::ValuesIn(unique), caseName);

const CheckCase ordered[] = {
    {"EqualIsInOrder", "5.5.6-e", 1,
     R"({"records": {"A.7": [{"started_at": "2026-03-01T08:00", "ended_at": "2026-03-01 08:00:00"}]}})", Outcome::Pass,
     RowViolations{}},
    {"After", "5.5.6-e", 1,
     R"({"records": {"A.7": [{}, {"started_at": "2026-03-01T08:00:01", "ended_at": "2026-03-01T08:00"}]}})",
     Outcome::Fail, RowViolations{1, {2}}},
    {"InvalidIsLeftOut", "5.5.6-e", 1,
     R"({"records": {"A.7": [{"started_at": "2026-02-30T08:00", "ended_at": "2026-01-01T08:00"}]}})", Outcome::Pass,
     RowViolations{}},
    {"Dates", "5.3.2-c", 3, R"({"records": {"A.4": [{"joined_on": " 2026-03-02 ", "left_on": "2026-03-01"}]}})",
     Outcome::Fail, RowViolations{1, {1}}},
    {"NoRow", "5.5.6-e", 1, "{}", Outcome::Unknown, RowViolations{}},
};
INSTANTIATE_TEST_SUITE_P(Ordered, RowChecks, testing::ValuesIn(ordered), caseName);

const CheckCase none[] = {
    {"AllDomestic", "5.4.2-f", 0, R"({"records": {"A.2": [{"data_region": "domestic"}]}})", Outcome::Pass,
     RowViolations{}},
    {"OneOverseas", "5.4.2-f", 0,
     R"({"records": {"A.2": [{}, {"data_region": "overseas"}, {"data_region": "domestic"}]}})", Outcome::Fail,
     RowViolations{1, {2}}},
    {"OneBlank", "5.4.2-f", 0, R"({"records": {"A.2": [{"data_region": "domestic"}, {}]}})", Outcome::Unknown,
     RowViolations{}},
    {"NoRow", "5.4.2-f", 0, "{}", Outcome::Unknown, RowViolations{}},
};
INSTANTIATE_TEST_SUITE_P(None, RowChecks, testing::ValuesIn(none), caseName);

} // namespace

} // namespace facet
