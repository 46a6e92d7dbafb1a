#include "rules/CheckCase.h"

namespace facet
{

namespace
{

class ItemChecks : public CheckTable
{
};

TEST_P(ItemChecks, ComeToTheOutcomeOfTheTable)
{
    expectOutcome(GetParam());
}

const CheckCase answered[] = {
    {"ChoiceGiven", "5.2.1-a", 0, R"({"answers": {"A.1.1": {"choice": "government"}}})", Outcome::Pass},
    {"NothingGiven", "5.2.1-a", 0, "{}", Outcome::Unknown},
    {"NumberZeroCounts", "5.2.3-b", 0, R"({"answers": {"A.1.9": 0}})", Outcome::Pass},
    {"TextGiven", "5.2.3-c", 0, R"({"answers": {"A.1.10": "考勤"}})", Outcome::Pass},
    {"TextOfIdeographicSpacesIsBlank", "5.2.3-c", 0, "{\"answers\": {\"A.1.10\": \"\u3000 \u00a0\"}}",
     Outcome::Unknown},
    {"TallyWithZeroCounts", "5.2.2-b", 0, R"({"answers": {"A.1.5": {"key": 0}}})", Outcome::Pass},
    {"EmptyTally", "5.2.2-b", 0, R"({"answers": {"A.1.5": {}}})", Outcome::Unknown},
    {"ListWithOneRow", "5.4.1-b", 0, R"({"answers": {"A.5.2": [{"type": "姓名"}]}})", Outcome::Pass},
    {"ListRowIsBlankByItsFirstColumn", "5.4.1-b", 0, R"({"answers": {"A.5.2": [{"count": 3}]}})", Outcome::Unknown},
    {"MultiChoiceWithout", "5.4.2-e", 0, R"({"answers": {"A.5.6": {"choices": []}}})", Outcome::Unknown},
    {"MultiChoiceWith", "5.4.2-e", 0, R"({"answers": {"A.5.6": {"choices": ["local_self"]}}})", Outcome::Pass},
};
INSTANTIATE_TEST_SUITE_P(Answered, ItemChecks, testing::ValuesIn(answered), caseName);

const CheckCase is[] = {
    {"Yes", "5.2.1-b", 0, R"({"answers": {"A.1.2": {"choice": "yes"}}})", Outcome::Pass},
    {"No", "5.2.1-b", 0, R"({"answers": {"A.1.2": {"choice": "no"}}})", Outcome::Fail},
    {"Unanswered", "5.2.1-b", 0, "{}", Outcome::Unknown},
    {"Marked", "5.2.1-b", 0, R"({"answers": {"A.1.2": {"choice": "no"}}, "not_applicable": {"A.1.2": "x"}})",
     Outcome::Dropped},
};
INSTANTIATE_TEST_SUITE_P(Is, ItemChecks, testing::ValuesIn(is), caseName);

const CheckCase detail[] = {
    {"Given", "5.2.1-a", 1, R"({"answers": {"A.1.1": {"choice": "other", "details": {"name": "医院"}}}})",
     Outcome::Pass},
    {"Missing", "5.2.1-a", 1, R"({"answers": {"A.1.1": {"choice": "other"}}})", Outcome::Fail},
    {"Blank", "5.2.1-a", 1, R"({"answers": {"A.1.1": {"choice": "other", "details": {"name": " "}}}})", Outcome::Fail},
    {"OfAnotherOptionIsKeptAndNotRead", "5.2.1-a", 1,
     R"({"answers": {"A.1.1": {"choice": "research", "details": {"name": "医院"}}}})", Outcome::Dropped},
    {"Unanswered", "5.2.1-a", 1, "{}", Outcome::Unknown},
    {"OtherOfMultiChoice", "5.4.2-e", 1, R"({"answers": {"A.5.6": {"choices": ["other"], "other": "机房"}}})",
     Outcome::Pass},
    {"OtherOfMultiChoiceBlank", "5.4.2-e", 1, R"({"answers": {"A.5.6": {"choices": ["local_self", "other"]}}})",
     Outcome::Fail},
    {"OtherOfMultiChoiceNotChosen", "5.4.2-e", 1,
     R"({"answers": {"A.5.6": {"choices": ["local_self"], "other": "机房"}}})", Outcome::Dropped},
};
INSTANTIATE_TEST_SUITE_P(Detail, ItemChecks, testing::ValuesIn(detail), caseName);

const CheckCase detailIn[] = {
    {"Separate", "5.4.2-b", 0, R"({"answers": {"A.5.3": {"choice": "yes", "details": {"consent": "separate"}}}})",
     Outcome::Pass},
    {"Written", "5.4.2-b", 0, R"({"answers": {"A.5.3": {"choice": "yes", "details": {"consent": "written"}}}})",
     Outcome::Pass},
    {"None", "5.4.2-b", 0, R"({"answers": {"A.5.3": {"choice": "yes", "details": {"consent": "none"}}}})",
     Outcome::Fail},
    {"Blank", "5.4.2-b", 0, R"({"answers": {"A.5.3": {"choice": "yes"}}})", Outcome::Unknown},
    {"Unanswered", "5.4.2-b", 0, "{}", Outcome::Unknown},
    {"NotOwner", "5.4.2-b", 0, R"({"answers": {"A.5.3": {"choice": "no", "details": {"consent": "none"}}}})",
     Outcome::Dropped},
};
INSTANTIATE_TEST_SUITE_P(DetailIn, ItemChecks, testing::ValuesIn(detailIn), caseName);

const CheckCase allOf[] = {
    {"All", "5.6.4-a", 0,
     R"({"answers": {"A.8.9": {"choices": ["logs", "documents", "source_code", "service_data", "face_data"]}}})",
     Outcome::Pass},
    {"AllAndOther", "5.6.4-a", 0,
     R"({"answers": {"A.8.9": {"choices": ["logs", "documents", "source_code", "service_data", "face_data", "other"]}}})",
     Outcome::Pass},
    {"Some", "5.6.4-a", 0, R"({"answers": {"A.8.9": {"choices": ["logs"]}}})", Outcome::Partial},
    {"AllButOne", "5.6.4-a", 0,
     R"({"answers": {"A.8.9": {"choices": ["logs", "documents", "service_data", "face_data"]}}})", Outcome::Partial},
    {"OnlyOther", "5.6.4-a", 0, R"({"answers": {"A.8.9": {"choices": ["other"], "other": "x"}}})", Outcome::Fail},
    {"Unanswered", "5.6.4-a", 0, R"({"answers": {"A.8.9": {"choices": []}}})", Outcome::Unknown},
};
INSTANTIATE_TEST_SUITE_P(AllOf, ItemChecks, testing::ValuesIn(allOf), caseName);

const CheckCase listFilled[] = {
    {"All", "5.4.1-b", 1, R"({"answers": {"A.5.2": [{"type": "姓名", "count": 0}]}})", Outcome::Pass, RowViolations{}},
    {"PositionsCountBlankRows", "5.4.1-b", 1,
     R"({"answers": {"A.5.2": [{}, {"type": "姓名", "count": 5}, {"type": "电话"}, {"count": 1}, {"type": "住址"}]}})",
     Outcome::Fail, RowViolations{2, {3, 5}}},
    {"TextColumn", "5.2.4-b", 1, R"({"answers": {"A.1.12": [{"name": "甲", "term": " "}]}})", Outcome::Fail,
     RowViolations{1, {1}}},
    {"Unanswered", "5.4.1-b", 1, "{}", Outcome::Unknown, RowViolations{}},
    {"OnlyBlankRows", "5.4.1-b", 1, R"({"answers": {"A.5.2": [{}, {"count": 3}]}})", Outcome::Unknown, RowViolations{}},
    {"Marked", "5.4.1-b", 1, R"({"answers": {"A.5.2": [{"type": "姓名"}]}, "not_applicable": {"A.5.2": "x"}})",
     Outcome::Dropped, RowViolations{}},
};
INSTANTIATE_TEST_SUITE_P(ListFilled, ItemChecks, testing::ValuesIn(listFilled), caseName);

} // namespace

} // namespace facet
