// Edits of many cells and rows as one step.
#include "workbook/WorkbookFixture.h"

#include <random>

namespace facet
{
namespace
{

class RowEdits : public WorkbookTest
{
protected:
    RowEdits() : m_workbook(create()), m_id(add(*m_workbook)), m_session(session(*m_workbook, m_id)) {}

    std::vector<RowId> addUsage(int rows)
    {
        std::vector<Row> made;
        for (int i = 0; i < rows; ++i) {
            made.push_back(row("A.7", {{"person", "人" + std::to_string(i % 7)}, {"system_no", "S-1"}}));
        }
        return idsOf(m_session->addRows("A.7", made)->addedRows.at("A.7"));
    }
    [[nodiscard]] std::vector<Row> stored() const
    {
        const Assessment loaded = m_workbook->load(m_id).value();
        const auto rows = loaded.records.find("A.7");
        return rows == loaded.records.end() ? std::vector<Row>() : rows->second;
    }

    std::unique_ptr<Workbook> m_workbook;
    std::string m_id;
    std::unique_ptr<AssessmentSession> m_session;
    std::size_t m_person = field("A.7", "person");
    std::size_t m_content = field("A.7", "content");
};

TEST_F(RowEdits, APasteIsOneStepThatUndoTakesBack)
{
    const std::vector<RowId> ids = addUsage(3);
    const std::vector<Row> before = stored();
    const std::vector<CellEdit> cells = {{ids[2], m_person, "李四"},
                                         {ids[0], m_content, "门禁"},
                                         {ids[2], m_content, "考勤"},
                                         {ids[0], m_content, "闸机"}};
    const std::vector<Row> added = {row("A.7", {{"person", "王五"}}), row("A.7", {})};
    const auto change = m_session->setCells("A.7", cells, added);
    ASSERT_TRUE(change.has_value()) << change.error().message.en;
    EXPECT_THAT(change->targets, testing::ElementsAre("A.7/1", "A.7/3", "A.7/4", "A.7/5"));
    EXPECT_EQ(change->addedRows.at("A.7"), (RowRanges{{4, 5}}));
    EXPECT_TRUE(change->removedRows.empty());
    const std::vector<Row> after = stored();
    ASSERT_EQ(after.size(), 5U);
    EXPECT_EQ(after[0].values[m_content], FieldValue("闸机")) << "of two values the later holds";
    EXPECT_EQ(after[2].values[m_person], FieldValue("李四"));
    EXPECT_EQ(after[2].values[m_content], FieldValue("考勤"));
    EXPECT_EQ(after[3].values[m_person], FieldValue("王五"));
    const auto undone = m_session->undo();
    ASSERT_TRUE(undone.has_value());
    EXPECT_EQ(undone->removedRows.at("A.7"), (RowRanges{{4, 5}}));
    EXPECT_EQ(stored(), before);
    ASSERT_TRUE(m_session->redo().has_value());
    EXPECT_EQ(stored(), after);
    EXPECT_TRUE(m_session->result() == m_workbook->evaluate(m_id).value());
    expectClean(*m_workbook);
}

TEST_F(RowEdits, OneBadCellOfAPasteChangesNothing)
{
    const std::vector<RowId> ids = addUsage(2);
    const std::vector<Row> before = stored();
    const std::int64_t entries = m_session->historyCount();
    const std::vector<CellEdit> cells = {{ids[0], m_person, "李四"}, {ids[1], m_content, "\xFF"}};
    EXPECT_FALSE(m_session->setCells("A.7", cells).has_value());
    const std::vector<CellEdit> gone = {{ids[0], m_person, "李四"}, {ids[1] + 1, m_content, "门禁"}};
    EXPECT_EQ(m_session->setCells("A.7", gone).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_session->setCells("A.7", std::vector<CellEdit>{{ids[0], 99, "x"}}).error().code,
              ErrorCode::InvalidInput);
    EXPECT_EQ(stored(), before);
    EXPECT_EQ(m_session->historyCount(), entries);
    expectClean(*m_workbook);
}

TEST_F(RowEdits, WhatIsThereAlreadyWritesNoHistory)
{
    const std::vector<RowId> ids = addUsage(2);
    const std::int64_t entries = m_session->historyCount();
    const auto change = m_session->setCells("A.7", std::vector<CellEdit>{{ids[0], m_person, "人0"}});
    ASSERT_TRUE(change.has_value());
    EXPECT_TRUE(change->targets.empty());
    EXPECT_EQ(m_session->historyCount(), entries);
}

TEST_F(RowEdits, ThousandsOfCellsAreToldAsARangeAndComeBack)
{
    const std::vector<RowId> ids = addUsage(1100);
    const std::vector<Row> before = stored();
    std::vector<CellEdit> cells;
    for (const RowId id : ids) {
        cells.push_back({id, m_person, {}});
        cells.push_back({id, m_content, "补填"});
    }
    const auto change = m_session->setCells("A.7", cells);
    ASSERT_TRUE(change.has_value()) << change.error().message.en;
    EXPECT_EQ(change->targets, std::vector<std::string>{"A.7/1-1100"});
    EXPECT_TRUE(m_session->distinctValues("A.7", m_person, "", 10).empty());
    expectClean(*m_workbook);
    ASSERT_TRUE(m_session->undo().has_value());
    EXPECT_EQ(stored(), before);
    expectClean(*m_workbook);
}

TEST_F(RowEdits, TooManyCellsAreRefusedWithTheLimit)
{
    const std::vector<CellEdit> cells(mostCellsAtOnce + 1, CellEdit{1, m_person, "x"});
    const auto change = m_session->setCells("A.7", cells);
    ASSERT_FALSE(change.has_value());
    EXPECT_EQ(change.error().code, ErrorCode::InvalidInput);
    EXPECT_NE(change.error().message.en.find("100000"), std::string::npos);
}

TEST_F(RowEdits, UndoingSeveralStepsTellsOnlyWhatIsDifferentInTheEnd)
{
    const std::vector<RowId> ids = addUsage(4);
    const std::int64_t first = m_session->history({}).value().front().step + 1;
    const Row one = row("A.9", {{"provider", "甲"}});
    ASSERT_TRUE(m_session->addRows("A.9", std::span(&one, 1)).has_value());
    const RowId fresh = addUsage(1).front();
    ASSERT_TRUE(m_session->deleteRows("A.7", std::vector<RowId>{ids[1], fresh}).has_value());
    const auto change = m_session->undoBackTo(first);
    ASSERT_TRUE(change.has_value()) << change.error().message.en;
    EXPECT_EQ(change->addedRows, (RowRangesByTable{{"A.7", {{ids[1], ids[1]}}}})) << "the fresh row came and went";
    EXPECT_EQ(change->removedRows, (RowRangesByTable{{"A.9", {{1, 1}}}}));
}

TEST(RowRangesTest, ComingsAndGoingsCancelOutAsInASet)
{
    const auto seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (int round = 0; round < 200; ++round) {
        std::set<RowId> before;
        for (RowId id = 1; id <= 60; ++id) {
            if (random() % 2 == 0) {
                before.insert(id);
            }
        }
        std::set<RowId> now = before;
        RowComings comings;
        for (int step = 0; step < 30; ++step) {
            const RowId first = 1 + static_cast<RowId>(random() % 60);
            const bool adds = !now.contains(first);
            RowId last = first;
            while (last < 60 && random() % 4 != 0 && now.contains(last + 1) != adds) {
                ++last;
            }
            for (RowId id = first; id <= last; ++id) {
                adds ? static_cast<void>(now.insert(id)) : static_cast<void>(now.erase(id));
            }
            adds ? comings.add(first, last) : comings.remove(first, last);
        }
        std::vector<RowId> came;
        std::set_difference(now.begin(), now.end(), before.begin(), before.end(), std::back_inserter(came));
        std::vector<RowId> went;
        std::set_difference(before.begin(), before.end(), now.begin(), now.end(), std::back_inserter(went));
        ASSERT_EQ(comings.added(), rangesOf(came));
        ASSERT_EQ(comings.removed(), rangesOf(went));
    }
}

} // namespace
} // namespace facet
