#include "RecordsBench.h"

#include <QAbstractItemModelTester>

namespace facet
{

class RecordsModelTest : public RecordsBench
{
};

TEST_F(RecordsModelTest, FollowsEditsOfTheSessionWithoutBreakingItsViews)
{
    RecordsModel model(desk, *catalogue.table("A.7"));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    addUsage(5);
    ASSERT_EQ(model.rowCount(), 5);
    const std::vector<RowId> middle{model.idAt(1), model.idAt(3)};
    sessions.edit(QStringLiteral("delete"), [&](AssessmentSession &on) { return on.deleteRows("A.7", middle); });
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(1, 3).data().toString(), QStringLiteral("P3"));
    sessions.undo();
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.index(1, 3).data().toString(), QStringLiteral("P2"));
    sessions.undo();
    EXPECT_EQ(model.rowCount(), 0);
    sessions.redo();
    EXPECT_EQ(model.rowCount(), 5);
}

TEST_F(RecordsModelTest, AProblemGoesWhenTheOtherTableIsMended)
{
    add("A.7", {usage("S-09", "Li", "2026-03-01 08:00", "2026-03-01 09:00")});
    std::vector<Row> systems{Row{std::vector<FieldValue>(catalogue.table("A.2")->fields.size())}};
    systems[0].values[0] = std::string("S-01");
    add("A.2", systems);
    RecordsModel model(desk, *catalogue.table("A.7"));
    EXPECT_EQ(model.index(0, 0).data(RecordsModel::FlawRole).toInt(), static_cast<int>(Flaw::Notice));
    const RowId system = *session().rowAt("A.2", 1);
    sessions.setCell(QStringLiteral("A.2"), system, 0, std::string("S-09"));
    EXPECT_EQ(model.index(0, 0).data(RecordsModel::FlawRole).toInt(), static_cast<int>(Flaw::None));
}

TEST_F(RecordsModelTest, HoldsOnlyPagesThatWereLookedAt)
{
    addUsage(5000);
    RecordsModel model(desk, *catalogue.table("A.7"));
    EXPECT_EQ(model.heldRows(), 0U);
    EXPECT_EQ(model.index(4999, 3).data().toString(), QStringLiteral("P5000"));
    // A page, and the ids of the last block, which is not full.
    EXPECT_LE(model.heldRows(), RecordsModel::PageRows + 1024U);
    for (int row = 0; row < 5000; ++row)
        ASSERT_EQ(model.index(row, 3).data().toString(), QStringLiteral("P%1").arg(row + 1));
    EXPECT_LE(model.heldRows(), RecordsModel::KeptPages * RecordsModel::PageRows + 1024U);
}

} // namespace facet
