#include "rules/Evaluate.h"
#include "support/RandomAssessment.h"
#include "workbook/WorkbookFixture.h"

#include <algorithm>

namespace facet
{
namespace
{

class Session : public WorkbookTest
{
protected:
    Session() : m_workbook(create()), m_id(add(*m_workbook)), m_session(session(*m_workbook, m_id)) {}

    void restart()
    {
        m_session.reset();
        m_workbook.reset();
        m_workbook = std::move(open().value());
        m_session = session(*m_workbook, m_id);
    }
    [[nodiscard]] Assessment stored() const { return m_workbook->load(m_id).value(); }

    std::unique_ptr<Workbook> m_workbook;
    std::string m_id;
    std::unique_ptr<AssessmentSession> m_session;
};

TEST_F(Session, AnEditIsStoredJudgedAndTold)
{
    std::vector<Change> told;
    const auto subscription = m_session->subscribe([&](const Change &change) { told.push_back(change); });
    const auto change = m_session->setAnswer("A.1.2", ChoiceAnswer{"yes", {}});
    ASSERT_TRUE(change.has_value()) << change.error().message.en;
    EXPECT_EQ(change->targets, std::vector<std::string>{"A.1.2"});
    ASSERT_EQ(change->requirements.size(), 1U);
    EXPECT_EQ(catalogue().requirements()[change->requirements[0]].id, "5.2.1-b");
    EXPECT_EQ(m_session->result().requirements[change->requirements[0]].verdict, Verdict::Conform);
    EXPECT_EQ(stored().answers.at("A.1.2"), Answer(ChoiceAnswer{"yes", {}}));
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(m_session->changedAt(), m_workbook->assessments().value().front().changedAt);
}

TEST_F(Session, SettingWhatIsThereWritesNoHistory)
{
    ASSERT_TRUE(m_session->setAnswer("A.1.4", std::int64_t{4}).has_value());
    const std::int64_t entries = m_session->historyCount();
    const auto again = m_session->setAnswer("A.1.4", std::int64_t{4});
    ASSERT_TRUE(again.has_value());
    EXPECT_TRUE(again->targets.empty());
    EXPECT_EQ(m_session->historyCount(), entries);
}

TEST_F(Session, AWrongValueChangesNothing)
{
    ASSERT_TRUE(m_session->setAnswer("A.1.4", std::int64_t{4}).has_value());
    const Assessment before = stored();
    EXPECT_FALSE(m_session->setAnswer("A.1.4", std::string("four")).has_value());
    EXPECT_FALSE(m_session->setAnswer("A.1.1", ChoiceAnswer{"castle", {}}).has_value());
    EXPECT_FALSE(m_session->setAnswer("A.99", std::int64_t{4}).has_value());
    EXPECT_FALSE(m_session->setNotApplicable("A.7", "　").has_value());
    EXPECT_FALSE(m_session->setJudgement("5.2.3-d", Judgement{Verdict::Conform, " "}).has_value());
    EXPECT_FALSE(m_session->setJudgement("5.2.3-d", Judgement{Verdict::Undetermined, "x"}).has_value());
    EXPECT_FALSE(m_session->setHeader("date", "2026-02-30").has_value());
    EXPECT_FALSE(m_session->setHeader("title", " ").has_value());
    EXPECT_FALSE(m_session->setHeader("colour", "red").has_value());
    EXPECT_FALSE(m_session->setParameter("regulator_user_threshold", -1).has_value());
    EXPECT_FALSE(m_session->setNote("A.1.1", "\xFF").has_value());
    const Row bad = row("A.2", {{"network", "carrier pigeon"}});
    EXPECT_FALSE(m_session->addRows("A.2", std::span(&bad, 1)).has_value());
    EXPECT_EQ(stored(), before);
    EXPECT_EQ(m_session->assessment(), before);
}

TEST_F(Session, EveryKindOfValueCanBeSetAsTheCommandLineDoes)
{
    const std::vector<std::pair<std::string, std::string>> edits = {
        {"A.1.1", R"({"choice": "other", "details": {"name": "医院"}})"},
        {"A.1.5", R"({"key": 1})"},
        {"A.5.6", R"({"choices": ["local_self"]})"},
        {"notes/A.1.2", R"("现场看过")"},
        {"not_applicable/A.7", R"("没有使用")"},
        {"judgements/5.2.3-d", R"({"verdict": "partial", "reason": "备案中"})"},
        {"assessment/unit", R"("政务服务中心")"},
        {"assessment/status", R"("in_review")"},
        {"parameters/regulator_user_threshold", "5000"},
    };
    for (const auto &[target, json] : edits) {
        const auto change = m_session->set(target, json);
        ASSERT_TRUE(change.has_value()) << target << ": " << change.error().message.en;
        EXPECT_EQ(change->targets, std::vector<std::string>{target});
    }
    const Assessment assessment = stored();
    EXPECT_EQ(assessment, m_session->assessment());
    EXPECT_EQ(assessment.header.unit, "政务服务中心");
    EXPECT_EQ(assessment.judgements.at("5.2.3-d").verdict, Verdict::Partial);
    ASSERT_TRUE(m_session->set("notes/A.1.2", "null").has_value());
    EXPECT_TRUE(stored().notes.empty());
    const auto wrong = m_session->set("A.1.1", R"({"choice": "castle"})");
    ASSERT_FALSE(wrong.has_value());
    EXPECT_EQ(wrong.error().place, "/answers/A.1.1/choice");
    EXPECT_FALSE(m_session->set("A.7/1", "null").has_value());
    EXPECT_FALSE(m_session->set("A.1.1", "{").has_value());
}

TEST_F(Session, UndoAndRedoWorkAcrossARestart)
{
    ASSERT_TRUE(m_session->setAnswer("A.1.4", std::int64_t{4}).has_value());
    ASSERT_TRUE(m_session->setAnswer("A.1.4", std::int64_t{5}).has_value());
    ASSERT_TRUE(m_session->setNote("A.1.4", "据台账").has_value());
    ASSERT_TRUE(m_session->undo().has_value());
    restart();
    ASSERT_TRUE(m_session->canUndo());
    ASSERT_TRUE(m_session->canRedo());
    ASSERT_TRUE(m_session->undo().has_value());
    EXPECT_EQ(stored().answers.at("A.1.4"), Answer(std::int64_t{4}));
    ASSERT_TRUE(m_session->redo().has_value());
    ASSERT_TRUE(m_session->redo().has_value());
    EXPECT_EQ(stored().answers.at("A.1.4"), Answer(std::int64_t{5}));
    EXPECT_EQ(stored().notes.at("A.1.4"), "据台账");
    EXPECT_FALSE(m_session->canRedo());
    expectClean(*m_workbook);
}

TEST_F(Session, AnEditAfterAnUndoEndsRedo)
{
    ASSERT_TRUE(m_session->setAnswer("A.1.4", std::int64_t{4}).has_value());
    ASSERT_TRUE(m_session->undo().has_value());
    ASSERT_TRUE(m_session->setNote("A.1.1", "x").has_value());
    EXPECT_FALSE(m_session->canRedo());
    EXPECT_FALSE(m_session->redo().has_value());
    ASSERT_TRUE(m_session->undo().has_value());
    EXPECT_FALSE(m_session->canUndo()) << "the first edit stays undone";
    expectClean(*m_workbook);
}

TEST_F(Session, UndoBackToAStepTakesBackAllThatCameAfterAsOne)
{
    ASSERT_TRUE(m_session->setAnswer("A.1.4", std::int64_t{1}).has_value());
    ASSERT_TRUE(m_session->setAnswer("A.1.4", std::int64_t{2}).has_value());
    const std::int64_t second = m_session->history({}).value().front().step;
    ASSERT_TRUE(m_session->setAnswer("A.1.4", std::int64_t{3}).has_value());
    ASSERT_TRUE(m_session->setNote("A.1.4", "x").has_value());
    ASSERT_TRUE(m_session->undoBackTo(second).has_value());
    EXPECT_EQ(stored().answers.at("A.1.4"), Answer(std::int64_t{1}));
    EXPECT_TRUE(stored().notes.empty());
    const auto entries = m_session->history({"", "", 0, 20}).value();
    EXPECT_EQ(std::count_if(entries.begin(), entries.end(), [](const HistoryEntry &entry) { return entry.undone; }), 3);
    EXPECT_FALSE(m_session->undoBackTo(second).has_value());
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(m_session->redo().has_value());
    }
    EXPECT_EQ(stored().answers.at("A.1.4"), Answer(std::int64_t{3}));
    EXPECT_EQ(stored().notes.at("A.1.4"), "x");
    expectClean(*m_workbook);
}

TEST_F(Session, HistoryTellsWhoWhatAndIsSearchable)
{
    ASSERT_TRUE(m_session->setAnswer("A.1.4", std::int64_t{4}).has_value());
    restart();
    ASSERT_TRUE(m_session->setAnswer("A.1.4", std::int64_t{5}).has_value());
    ASSERT_TRUE(m_session->setNote("A.1.1", "张三说").has_value());
    const auto entries = m_session->history({"A.1.4", "", 0, 10}).value();
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].who, "李复核");
    EXPECT_EQ(entries[0].before, "4");
    EXPECT_EQ(entries[0].after, "5");
    EXPECT_EQ(entries[1].who, "王检查");
    EXPECT_EQ(entries[1].before, "null");
    EXPECT_EQ(m_session->history({"", "张三", 0, 10}).value().size(), 1U);
    EXPECT_EQ(m_session->history({"", "", entries[0].sequence, 10}).value().size(), 2U);
    EXPECT_EQ(m_session->historyCount(), 4);
}

TEST_F(Session, RowsKeepTheirIdThroughDeletionAndUndo)
{
    const std::vector<Row> three(3, row("A.7", {{"person", "张三"}}));
    const std::vector<RowId> ids = idsOf(m_session->addRows("A.7", three)->addedRows.at("A.7"));
    ASSERT_EQ(ids.size(), 3U);
    ASSERT_TRUE(m_session->setCell("A.7", ids[1], field("A.7", "content"), "门禁").has_value());
    ASSERT_TRUE(m_session->deleteRows("A.7", std::span(&ids[1], 1)).has_value());
    EXPECT_EQ(m_session->rowIds("A.7").value(), (std::vector<RowId>{ids[0], ids[2]}));
    ASSERT_TRUE(m_session->undo().has_value());
    EXPECT_EQ(m_session->rowIds("A.7").value(), ids);
    EXPECT_EQ(m_session->rows("A.7", std::span(&ids[1], 1)).value().front().row,
              row("A.7", {{"person", "张三"}, {"content", "门禁"}}));
    ASSERT_TRUE(m_session->deleteRows("A.7", ids).has_value());
    const RowId fresh = m_session->addRows("A.7", std::span(three.data(), 1))->addedRows.at("A.7").front().first;
    EXPECT_GT(fresh, ids[2]) << "ids of deleted rows are not used again";
    expectClean(*m_workbook);
}

TEST_F(Session, ManyRowsAreOneEntryAndCanBeUndoneAndRedone)
{
    std::vector<Row> many;
    for (int i = 0; i < 2500; ++i) {
        many.push_back(row("A.7", {{"person", "人" + std::to_string(i % 40)}, {"system_no", "S-1"}}));
    }
    const auto added = m_session->addRows("A.7", many);
    ASSERT_TRUE(added.has_value()) << added.error().message.en;
    const std::vector<RowId> ids = idsOf(added->addedRows.at("A.7"));
    EXPECT_EQ(ids.size(), 2500U);
    EXPECT_EQ(m_session->historyCount(), 2);
    ASSERT_TRUE(m_session->setCell("A.7", ids[7], field("A.7", "content"), "改").has_value());
    ASSERT_TRUE(m_session->deleteRows("A.7", std::span(ids).subspan(5, 2000)).has_value());
    EXPECT_EQ(m_session->rowCount("A.7"), 500);
    expectClean(*m_workbook);
    for (const std::int64_t rows : {2500, 2500, 0}) {
        ASSERT_TRUE(m_session->undo().has_value());
        EXPECT_EQ(m_session->rowCount("A.7"), rows);
        expectClean(*m_workbook);
    }
    restart();
    for (const std::int64_t rows : {2500, 2500, 500}) {
        ASSERT_TRUE(m_session->redo().has_value());
        EXPECT_EQ(m_session->rowCount("A.7"), rows);
    }
    expectClean(*m_workbook);
    EXPECT_EQ(m_session->positionOf("A.7", ids[2005]).value(), 6);
    EXPECT_EQ(m_session->rowAt("A.7", 6).value(), ids[2005]);
    EXPECT_FALSE(m_session->rowAt("A.7", 501).has_value());
    EXPECT_FALSE(m_session->positionOf("A.7", ids[100]).has_value());
}

TEST_F(Session, CompletionAndSearchFindWhatIsThere)
{
    const std::vector<Row> rows = {
        row("A.2", {{"system_no", "S-01"}, {"department", "信息科"}, {"network", "internet"}}),
        row("A.2", {{"system_no", "S-02 "}, {"department", "信息中心"}}),
        row("A.2", {{"system_no", "T-01"}, {"department", "　"}, {"scenario", std::vector<std::string>{"public"}}})};
    const std::vector<RowId> ids = idsOf(m_session->addRows("A.2", rows)->addedRows.at("A.2"));
    EXPECT_EQ(m_session->distinctValues("A.2", field("A.2", "system_no"), "S", 10),
              (std::vector<std::string>{"S-01", "S-02"}));
    EXPECT_EQ(m_session->distinctValues("A.2", field("A.2", "department"), "", 10),
              (std::vector<std::string>{"信息中心", "信息科"}));
    EXPECT_EQ(m_session->distinctValues("A.2", field("A.2", "department"), "信", 1).size(), 1U);
    EXPECT_EQ(m_session->findRows("A.2", "信息", 10).value(), (std::vector<RowId>{ids[0], ids[1]}));
    EXPECT_EQ(m_session->findRows("A.2", "s-02", 10).value(), (std::vector<RowId>{ids[1]}));
    EXPECT_EQ(
        m_session->findRows("A.2", catalogue().table("A.2")->field("network")->code("internet")->label.zh, 10).value(),
        (std::vector<RowId>{ids[0]}));
    EXPECT_TRUE(m_session->findRows("A.2", "%", 10).value().empty());
}

TEST_F(Session, CellsToMendAreNamedWithTheRequirementThatAsks)
{
    const std::vector<Row> staff = {row("A.4", {{"name", "张三"}, {"staff_no", "1"}, {"left_on", "2024-03-01"}}),
                                    row("A.4", {{"name", "李四"}, {"staff_no", " 1"}, {"joined_on", "soon"}})};
    ASSERT_TRUE(m_session->addRows("A.4", staff).has_value());
    const std::vector<Row> systems = {row("A.2", {{"system_no", "S-1"}, {"data_region", "overseas"}})};
    ASSERT_TRUE(m_session->addRows("A.2", systems).has_value());
    const std::vector<Row> used = {row("A.7", {{"person", "张三"},
                                               {"started_at", "2024-03-02 08:00"},
                                               {"ended_at", "2024-03-01 09:00"},
                                               {"system_no", "S-9"}}),
                                   row("A.7", {{"person", "无名"}, {"system_no", "S-1"}})};
    ASSERT_TRUE(m_session->addRows("A.7", used).has_value());
    const auto problemsOf = [&](const std::string &table) {
        const auto rows = m_session->rows(table, m_session->rowIds(table).value()).value();
        std::vector<std::string> found;
        const auto problems = m_session->cellProblems(table, rows).value();
        for (const CellProblem &problem : problems) {
            EXPECT_FALSE(problem.message.zh.empty());
            found.push_back(std::to_string(problem.row) + " " + catalogue().table(table)->fields[problem.field].id +
                            " " + problem.requirement + (problem.lowersVerdict ? "!" : ""));
        }
        return found;
    };
    using testing::Contains;
    EXPECT_THAT(problemsOf("A.7"), Contains("1 system_no 5.5.6-e"));
    EXPECT_THAT(problemsOf("A.7"), Contains("1 ended_at 5.5.6-e!"));
    EXPECT_THAT(problemsOf("A.7"), Contains("1 started_at 5.3.2-c!"));
    EXPECT_THAT(problemsOf("A.7"), Contains("2 person 5.5.4-c"));
    EXPECT_THAT(problemsOf("A.7"), Contains("2 content 5.5.6-e!"));
    EXPECT_THAT(problemsOf("A.4"), Contains("2 joined_on "));
    EXPECT_THAT(problemsOf("A.4"), Contains("1 staff_no 5.3.1-a"));
    EXPECT_THAT(problemsOf("A.4"), Contains("1 department 5.3.1-a!"));
    EXPECT_THAT(problemsOf("A.2"), Contains("1 data_region 5.4.2-f!"));
    ASSERT_TRUE(m_session->setNotApplicable("A.7", "没有使用").has_value());
    EXPECT_TRUE(problemsOf("A.7").empty());
}

TEST_F(Session, AReadOnlySessionShowsEverythingAndChangesNothing)
{
    ASSERT_TRUE(m_session->setAnswer("A.1.4", std::int64_t{4}).has_value());
    const auto reader = open(Workbook::Access::ReadOnly);
    ASSERT_TRUE(reader.has_value()) << reader.error().message.en;
    const auto reading = session(**reader, m_id);
    EXPECT_EQ(reading->assessment(), m_session->assessment());
    EXPECT_EQ(reading->result(), m_session->result());
    const auto change = reading->setAnswer("A.1.4", std::int64_t{5});
    ASSERT_FALSE(change.has_value());
    EXPECT_EQ(change.error().code, ErrorCode::ReadOnly);
    EXPECT_FALSE(reading->canUndo());
    ASSERT_TRUE(m_session->setAnswer("A.1.4", std::int64_t{6}).has_value()) << "a reader does not stop the writer";
    EXPECT_EQ((*reader)->load(m_id).value().answers.at("A.1.4"), Answer(std::int64_t{6}));
}

TEST_F(Session, ObserversMayComeAndGoWhileTheyAreTold)
{
    int told = 0;
    std::shared_ptr<void> second;
    std::shared_ptr<void> first = m_session->subscribe([&](const Change &) {
        ++told;
        first.reset();
        second = m_session->subscribe([&](const Change &) { told += 10; });
    });
    ASSERT_TRUE(m_session->setNote("A.1.1", "a").has_value());
    EXPECT_EQ(told, 1);
    ASSERT_TRUE(m_session->setNote("A.1.1", "b").has_value());
    EXPECT_EQ(told, 11);
}

} // namespace
} // namespace facet
