#include "rules/Evaluate.h"
#include "rules/MemoryFacts.h"
#include "support/RandomAssessment.h"
#include "workbook/WorkbookFixture.h"

#include <sys/stat.h>

#include <algorithm>

namespace facet
{
namespace
{

unsigned modeOf(const std::string &path)
{
    struct stat status {
    };
    return stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0;
}

using Library = WorkbookTest;

TEST_F(Library, ANewWorkbookIsEmptyAndClean)
{
    const auto workbook = create();
    EXPECT_TRUE(workbook->assessments().value().empty());
    EXPECT_FALSE(workbook->isReadOnly());
    expectClean(*workbook);
}

TEST_F(Library, OnlyTheOwnerMayReadAWorkbookAndTheFilesBesideIt)
{
    const auto workbook = create();
    static_cast<void>(add(*workbook));
    for (const char *suffix : {"", "-wal", "-shm", ".lock"}) {
        EXPECT_EQ(modeOf(path() + suffix), 0600U) << suffix;
    }
}

TEST_F(Library, AnExistingFileIsNotReplacedByANewWorkbook)
{
    writeBytes(path(), "a letter");
    const auto made = Workbook::create(catalogue(), path(), {});
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(bytesOf(path()), "a letter");
}

TEST_F(Library, NothingIsLeftBehindWhenAWorkbookCanNotBeMade)
{
    const auto made = Workbook::create(catalogue(), path("missing/unit.facet"), {});
    ASSERT_FALSE(made.has_value());
    EXPECT_TRUE(std::filesystem::is_empty(m_folder));
}

TEST_F(Library, AWorkbookIsOneFileAfterItWasClosed)
{
    static_cast<void>(create());
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(m_folder)) {
        names.push_back(entry.path().filename());
    }
    EXPECT_EQ(names, std::vector<std::string>{"unit.facet"});
}

TEST_F(Library, ListsAssessmentsWithWhatAnEvaluationWouldSay)
{
    const auto workbook = create();
    const Assessment assessment = RandomAssessment(catalogue(), 7).make();
    const std::string id = workbook->import(assessment).value();
    const AssessmentResult result = evaluate(catalogue(), MemoryFacts(catalogue(), assessment));
    const auto listed = workbook->assessments().value();
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_EQ(listed[0].header.id, id);
    EXPECT_EQ(listed[0].header.title, assessment.header.title);
    EXPECT_EQ(listed[0].score, result.score);
    EXPECT_EQ(listed[0].conclusion, result.conclusion);
    ASSERT_EQ(listed[0].findings.size(), 5U);
    EXPECT_EQ(listed[0].findings[4], result.count(Severity::Open));
}

TEST_F(Library, ListsTheOneThatWasChangedLastFirst)
{
    const auto workbook = create();
    const std::string first = add(*workbook, "一");
    const std::string second = add(*workbook, "二");
    EXPECT_EQ(workbook->assessments().value().front().header.id, second);
    // Times have milliseconds, so the edit may bear the time of the one before.
    const auto session = WorkbookTest::session(*workbook, first);
    while (session->changedAt() <= workbook->assessments().value().front().changedAt &&
           workbook->assessments().value().front().header.id != first) {
        ASSERT_TRUE(session->setNote("A.1.1", std::to_string(session->historyCount())).has_value());
    }
    EXPECT_EQ(workbook->assessments().value().front().header.id, first);
}

TEST_F(Library, KeepsAGivenIdOnlyOnce)
{
    const auto workbook = create();
    Assessment assessment;
    assessment.header.id = "11111111-2222-4333-8444-555555555555";
    assessment.header.title = "甲";
    EXPECT_EQ(workbook->import(assessment).value(), assessment.header.id);
    const std::string other = workbook->import(assessment).value();
    EXPECT_NE(other, assessment.header.id);
    EXPECT_EQ(other.size(), 36U);
}

TEST_F(Library, AnImportWithAWrongValueLeavesNothing)
{
    const auto workbook = create();
    Assessment assessment = RandomAssessment(catalogue(), 8).make();
    assessment.answers["A.1.1"] = ChoiceAnswer{"castle", {}};
    const auto imported = workbook->import(assessment);
    ASSERT_FALSE(imported.has_value());
    EXPECT_EQ(imported.error().code, ErrorCode::InvalidInput);
    EXPECT_NE(imported.error().place.find("A.1.1"), std::string::npos);
    EXPECT_TRUE(workbook->assessments().value().empty());
    expectClean(*workbook);
}

TEST_F(Library, AnImportWithARowThatDoesNotFitLeavesNothing)
{
    const auto workbook = create();
    Assessment assessment = RandomAssessment(catalogue(), 9).make();
    assessment.records["A.9"].push_back(Row{{FieldValue(), FieldValue()}});
    ASSERT_FALSE(workbook->import(assessment).has_value());
    EXPECT_TRUE(workbook->assessments().value().empty());
    expectClean(*workbook);
}

TEST_F(Library, ADuplicateHasEverythingButIdTitleAndStatus)
{
    const auto workbook = create();
    Assessment assessment = RandomAssessment(catalogue(), 10).make();
    assessment.header.status = Status::Final;
    const std::string id = workbook->import(assessment).value();
    const std::string copy = workbook->duplicate(id, "副本").value();
    Assessment wanted = workbook->load(id).value();
    wanted.header.id = copy;
    wanted.header.title = "副本";
    wanted.header.status = Status::Draft;
    EXPECT_EQ(workbook->load(copy).value(), wanted);
    expectClean(*workbook);
}

TEST_F(Library, ADeletedAssessmentCanBeBroughtBack)
{
    const auto workbook = create();
    const std::string id = add(*workbook);
    ASSERT_TRUE(workbook->remove(id).has_value());
    EXPECT_TRUE(workbook->assessments().value().empty());
    ASSERT_EQ(workbook->assessments(true).value().size(), 1U);
    EXPECT_TRUE(workbook->assessments(true).value().front().deleted);
    EXPECT_FALSE(AssessmentSession::open(*workbook, id).has_value());
    ASSERT_TRUE(workbook->restore(id).has_value());
    EXPECT_EQ(workbook->assessments().value().size(), 1U);
    expectClean(*workbook);
}

TEST_F(Library, LoadsOnlySoManyUsageRowsWhenAsked)
{
    const auto workbook = create();
    Assessment assessment;
    assessment.header.title = "甲";
    assessment.records["A.7"].assign(30, row("A.7", {{"person", "张三"}}));
    assessment.records["A.9"].assign(30, row("A.9", {{"provider", "某公司"}}));
    const std::string id = workbook->import(assessment).value();
    const Assessment loaded = workbook->load(id, 12).value();
    EXPECT_EQ(loaded.records.at("A.7").size(), 12U);
    EXPECT_EQ(loaded.records.at("A.9").size(), 30U);
    EXPECT_EQ(workbook->rowCounts(id).value().at("A.7"), 30);
}

TEST_F(Library, LargeImportsRebuildTheIndexesAndStayTrue)
{
    const auto workbook = create();
    Assessment assessment = RandomAssessment(catalogue(), 11).make();
    RandomAssessment random(catalogue(), 12);
    std::vector<Row> &rows = assessment.records["A.7"];
    rows.clear();
    for (int i = 0; i < 25'000; ++i) {
        rows.push_back(random.row(*catalogue().table("A.7")));
    }
    const std::string id = workbook->import(assessment).value();
    EXPECT_TRUE(workbook->evaluate(id).value() == evaluate(catalogue(), MemoryFacts(catalogue(), assessment)));
    const std::string copy = workbook->duplicate(id, "副本").value();
    EXPECT_EQ(workbook->load(copy).value().records, workbook->load(id).value().records);
    expectClean(*workbook);
}

TEST_F(Library, AnUnknownAssessmentIsNamedInTheError)
{
    const auto workbook = create();
    const auto loaded = workbook->load("no-such-id");
    ASSERT_FALSE(loaded.has_value());
    EXPECT_EQ(loaded.error().code, ErrorCode::NotFound);
    EXPECT_NE(loaded.error().message.en.find("no-such-id"), std::string::npos);
}

} // namespace
} // namespace facet
