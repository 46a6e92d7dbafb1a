#include "rules/CheckCase.h"

namespace facet
{

namespace
{

class SpecialChecks : public CheckTable
{
};

TEST_P(SpecialChecks, ComeToTheOutcomeOfTheTable)
{
    expectOutcome(GetParam());
}

const CheckCase consistentNetwork[] = {
    {"BothOffline", "5.5.3-a", 1,
     R"({"answers": {"A.6.5": {"choice": "no"}}, "records": {"A.2": [{"network": "intranet"}]}})", Outcome::Pass},
    {"BothOnline", "5.5.3-a", 1,
     R"({"answers": {"A.6.5": {"choice": "yes"}}, "records": {"A.2": [{"network": "offline"}, {"network": "internet"}]}})",
     Outcome::Pass},
    {"SaidOnlineOnly", "5.5.3-a", 1,
     R"({"answers": {"A.6.5": {"choice": "yes"}}, "records": {"A.2": [{"network": "dedicated"}]}})", Outcome::Fail},
    {"SaidOfflineOnly", "5.5.3-a", 1,
     R"({"answers": {"A.6.5": {"choice": "no"}}, "records": {"A.2": [{}, {"network": "internet"}]}})", Outcome::Fail},
    {"NoNetworkStated", "5.5.3-a", 1, R"({"answers": {"A.6.5": {"choice": "no"}}, "records": {"A.2": [{}]}})",
     Outcome::Unknown},
    {"Unanswered", "5.5.3-a", 1, R"({"records": {"A.2": [{"network": "internet"}]}})", Outcome::Unknown},
    {"NoSystem", "5.5.3-a", 1, R"({"answers": {"A.1.4": 0, "A.6.5": {"choice": "no"}}})", Outcome::Dropped},
    {"NoRowYet", "5.5.3-a", 1, R"({"answers": {"A.1.4": 1, "A.6.5": {"choice": "no"}}})", Outcome::Unknown},
};
INSTANTIATE_TEST_SUITE_P(ConsistentNetwork, SpecialChecks, testing::ValuesIn(consistentNetwork), caseName);

const CheckCase protectedNetwork[] = {
    {"Measures", "5.5.3-b", 0, R"({"answers": {"A.6.5": {"choice": "yes", "details": {"measures": "防火墙"}}}})",
     Outcome::Pass},
    {"NoMeasures", "5.5.3-b", 0, R"({"answers": {"A.6.5": {"choice": "yes", "details": {"measures": "　"}}}})",
     Outcome::Fail},
    {"NoButASystemIsOnline", "5.5.3-b", 0,
     R"({"answers": {"A.6.5": {"choice": "no", "details": {"measures": "x"}}}, "records": {"A.2": [{"network": "internet"}]}})",
     Outcome::Fail},
    {"No", "5.5.3-b", 0, R"({"answers": {"A.6.5": {"choice": "no"}}, "records": {"A.2": [{"network": "intranet"}]}})",
     Outcome::Dropped},
    {"Unanswered", "5.5.3-b", 0, R"({"records": {"A.2": [{"network": "internet"}]}})", Outcome::Unknown},
    {"AMarkedTableHasNoRow", "5.5.3-b", 0,
     R"({"answers": {"A.6.5": {"choice": "no"}}, "records": {"A.2": [{"network": "internet"}]}, "not_applicable": {"A.2": "x"}})",
     Outcome::Dropped},
};
INSTANTIATE_TEST_SUITE_P(ProtectedNetwork, SpecialChecks, testing::ValuesIn(protectedNetwork), caseName);

const CheckCase providersConsistent[] = {
    {"Some", "5.2.4-a", 1, R"({"answers": {"A.1.11": 1}})", Outcome::Pass},
    {"NoneAnywhere", "5.2.4-a", 1, R"({"answers": {"A.1.11": 0}})", Outcome::Pass},
    {"NoneButInA2", "5.2.4-a", 1, R"({"answers": {"A.1.11": 0}, "records": {"A.2": [{}, {"provider": "甲"}]}})",
     Outcome::Fail},
    {"NoneAndBlankInA2", "5.2.4-a", 1, R"({"answers": {"A.1.11": 0}, "records": {"A.2": [{"provider": "　"}]}})",
     Outcome::Pass},
    {"NoneButARowInA9", "5.2.4-a", 1, R"({"answers": {"A.1.11": 0}, "records": {"A.9": [{}]}})", Outcome::Fail},
    {"NoneButA51", "5.2.4-a", 1, R"({"answers": {"A.1.11": 0, "A.5.1": {"choice": "provider"}}})", Outcome::Fail},
    {"NoneButA56Local", "5.2.4-a", 1,
     R"({"answers": {"A.1.11": 0, "A.5.6": {"choices": ["local_self", "local_provider"]}}})", Outcome::Fail},
    {"NoneButA56Dedicated", "5.2.4-a", 1,
     R"({"answers": {"A.1.11": 0, "A.5.6": {"choices": ["remote_dedicated_provider"]}}})", Outcome::Fail},
    {"NoneButA56Public", "5.2.4-a", 1,
     R"({"answers": {"A.1.11": 0, "A.5.6": {"choices": ["remote_public_provider"]}}})", Outcome::Fail},
    {"NoneAndOwnStorage", "5.2.4-a", 1,
     R"({"answers": {"A.1.11": 0, "A.5.6": {"choices": ["local_self", "remote_self", "other"]}}})", Outcome::Pass},
    {"WhatIsMarkedIsNotRead", "5.2.4-a", 1,
     R"({"answers": {"A.1.11": 0, "A.5.1": {"choice": "provider"}, "A.5.6": {"choices": ["local_provider"]}},
         "records": {"A.2": [{"provider": "甲"}], "A.9": [{"provider": "甲"}]},
         "not_applicable": {"A.2": "x", "A.9": "x", "A.5.1": "x", "A.5.6": "x"}})",
     Outcome::Pass},
    {"Unanswered", "5.2.4-a", 1, "{}", Outcome::Unknown},
    {"NumberMarked", "5.2.4-a", 1, R"({"answers": {"A.1.11": 0}, "not_applicable": {"A.1.11": "x"}})",
     Outcome::Dropped},
};
INSTANTIATE_TEST_SUITE_P(ProvidersConsistent, SpecialChecks, testing::ValuesIn(providersConsistent), caseName);

const CheckCase noUseAfterLeaving[] = {
    {"OnTheLastDay", "5.3.2-c", 2,
     R"({"records": {"A.4": [{"name": "甲", "left_on": "2026-03-01"}], "A.7": [{"person": "甲", "started_at": "2026-03-01T23:59"}]}})",
     Outcome::Pass, RowViolations{}},
    {"TheDayAfter", "5.3.2-c", 2,
     R"({"records": {"A.4": [{"name": " 甲", "left_on": "2026-03-01"}],
                     "A.7": [{"person": "乙", "started_at": "2026-03-02T00:00"}, {"person": "甲 ", "started_at": "2026-03-02 00:00:00"}]}})",
     Outcome::Fail, RowViolations{1, {2}}},
    {"ANamesakeStillEmployedExcuses", "5.3.2-c", 2,
     R"({"records": {"A.4": [{"name": "甲", "left_on": "2026-03-01"}, {"name": "甲"}],
                     "A.7": [{"person": "甲", "started_at": "2026-03-02T00:00"}]}})",
     Outcome::Pass, RowViolations{}},
    {"ANamesakeWithAnInvalidDateExcuses", "5.3.2-c", 2,
     R"({"records": {"A.4": [{"name": "甲", "left_on": "去年"}, {"name": "甲", "left_on": "2026-03-01"}],
                     "A.7": [{"person": "甲", "started_at": "2026-03-02T00:00"}]}})",
     Outcome::Pass, RowViolations{}},
    {"TheLastOfNamesakesCounts", "5.3.2-c", 2,
     R"({"records": {"A.4": [{"name": "甲", "left_on": "2026-03-09"}, {"name": "甲", "left_on": "2026-03-01"}],
                     "A.7": [{"person": "甲", "started_at": "2026-03-05T00:00"}, {"person": "甲", "started_at": "2026-03-10T00:00"}]}})",
     Outcome::Fail, RowViolations{1, {2}}},
    {"ABlankNameMatchesNobody", "5.3.2-c", 2,
     R"({"records": {"A.4": [{"name": " ", "left_on": "2026-03-01"}], "A.7": [{"person": "", "started_at": "2026-03-02T00:00"}]}})",
     Outcome::Pass, RowViolations{}},
    {"AnInvalidStartIsLeftOut", "5.3.2-c", 2,
     R"({"records": {"A.4": [{"name": "甲", "left_on": "2026-03-01"}], "A.7": [{"person": "甲", "started_at": "2026-13-02T00:00"}]}})",
     Outcome::Pass, RowViolations{}},
    {"NoStaff", "5.3.2-c", 2, R"({"records": {"A.7": [{"person": "甲", "started_at": "2026-03-02T00:00"}]}})",
     Outcome::Dropped, RowViolations{}},
    {"NoUsage", "5.3.2-c", 2, R"({"records": {"A.4": [{"name": "甲", "left_on": "2026-03-01"}]}})", Outcome::Dropped,
     RowViolations{}},
};
INSTANTIATE_TEST_SUITE_P(NoUseAfterLeaving, SpecialChecks, testing::ValuesIn(noUseAfterLeaving), caseName);

const CheckCase judgement[] = {
    {"Conform", "5.5.4-c", 0, R"({"judgements": {"5.5.4-c": {"verdict": "conform", "reason": "x"}}})", Outcome::Pass},
    {"Nonconform", "5.5.4-c", 0, R"({"judgements": {"5.5.4-c": {"verdict": "nonconform", "reason": "x"}}})",
     Outcome::Fail},
    {"Partial", "5.5.4-c", 0, R"({"judgements": {"5.5.4-c": {"verdict": "partial", "reason": "x"}}})",
     Outcome::Partial},
    {"NotApplicable", "5.5.4-c", 0, R"({"judgements": {"5.5.4-c": {"verdict": "not_applicable", "reason": "x"}}})",
     Outcome::Dropped},
    {"None", "5.5.4-c", 0, "{}", Outcome::Unknown},
};
INSTANTIATE_TEST_SUITE_P(Judgement, SpecialChecks, testing::ValuesIn(judgement), caseName);

const CheckCase priority[] = {
    {"ARowWithKeyBusiness", "5.2.5-a", 0, R"({"records": {"A.2": [{}, {"business_importance": {"key": 1}}]}})",
     Outcome::Fail, RowViolations{1, {2}}},
    {"ImportantUsers", "5.2.5-a", 0, R"({"records": {"A.2": [{"user_importance": {"important": 2}}]}})", Outcome::Fail,
     RowViolations{1, {1}}},
    {"ImportantSystemUsers", "5.2.5-a", 0, R"({"records": {"A.2": [{"operator_importance": {"important": 2}}]}})",
     Outcome::Fail, RowViolations{1, {1}}},
    {"ATallyMissing", "5.2.5-a", 0,
     R"({"records": {"A.2": [{"business_importance": {"general": 1}, "user_importance": {"general": 1}}]}})",
     Outcome::Unknown, RowViolations{}},
    {"AllKnown", "5.2.5-a", 0,
     R"({"records": {"A.2": [{"business_importance": {"key": 0, "general": 1}, "user_importance": {"general": 1},
                              "operator_importance": {"sensitive": 1}}]}})",
     Outcome::Pass, RowViolations{}},
    {"AllZero", "5.2.5-a", 0,
     R"({"records": {"A.2": [{"business_importance": {"key": 0}, "user_importance": {"general": 0}, "operator_importance": {"sensitive": 0}}]}})",
     Outcome::Unknown, RowViolations{}},
    {"TheUnitContradictsTheRows", "5.2.5-a", 0,
     R"({"answers": {"A.1.7": {"important": 1}},
         "records": {"A.2": [{"business_importance": {"general": 1}, "user_importance": {"general": 1}, "operator_importance": {"general": 1}}]}})",
     Outcome::Unknown, RowViolations{}},
    {"AMarkedTallyOfTheUnitIsNotRead", "5.2.5-a", 0,
     R"({"answers": {"A.1.7": {"important": 1}}, "not_applicable": {"A.1.7": "x"},
         "records": {"A.2": [{"business_importance": {"general": 1}, "user_importance": {"general": 1}, "operator_importance": {"general": 1}}]}})",
     Outcome::Pass, RowViolations{}},
    {"TheUnitInsteadOfRows", "5.2.5-a", 0,
     R"({"answers": {"A.1.5": {"general": 1}, "A.1.7": {"general": 1}, "A.1.8": {"general": 1}}})", Outcome::Pass,
     RowViolations{}},
    {"TheUnitToBeAvoided", "5.2.5-a", 0, R"({"answers": {"A.1.5": {"key": 1}}})", Outcome::Fail, RowViolations{}},
    {"NothingKnown", "5.2.5-a", 0, "{}", Outcome::Unknown, RowViolations{}},
    {"NoSystem", "5.2.5-a", 0, R"({"answers": {"A.1.4": 0, "A.1.5": {"key": 1}}})", Outcome::Dropped, RowViolations{}},
    {"MarkedIsUnknownAsItIsCritical", "5.2.5-a", 0,
     R"({"records": {"A.2": [{"business_importance": {"key": 1}}]}, "not_applicable": {"A.2": "x"}})", Outcome::Unknown,
     RowViolations{}},
    {"MarkedAndNoSystem", "5.2.5-a", 0,
     R"({"answers": {"A.1.4": 0}, "records": {"A.2": [{"business_importance": {"key": 1}}]}, "not_applicable": {"A.2": "x"}})",
     Outcome::Dropped, RowViolations{}},
    {"MarkedAndTheZeroMarkedToo", "5.2.5-a", 0,
     R"({"answers": {"A.1.4": 0}, "not_applicable": {"A.2": "x", "A.1.4": "x"}})", Outcome::Unknown, RowViolations{}},
};
INSTANTIATE_TEST_SUITE_P(Priority, SpecialChecks, testing::ValuesIn(priority), caseName);

} // namespace

} // namespace facet
