#include "compare/CompareAssessments.h"

#include "workbook/WorkbookFixture.h"

namespace facet
{
namespace
{

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class UsageTest : public WorkbookTest
{
protected:
    [[nodiscard]] static Row use(const std::string &system, const std::string &start,
                                 const std::string &content = "核验")
    {
        return row("A.7", {{"system_no", system}, {"started_at", start}, {"content", content}});
    }
    void addUses(const std::string &id, const std::vector<Row> &rows)
    {
        ASSERT_TRUE(session(*workbook, id)->addRows("A.7", rows).has_value());
    }

    std::unique_ptr<Workbook> workbook = create();
    std::string before = add(*workbook, "2025");
    std::string after = add(*workbook, "2026");
};

TEST_F(UsageTest, RowsAreCountedBySystemAndMonthAndWhatHasNoTimeByItself)
{
    addUses(before, {use("S-01", "2025-03-01 08:00"), use(" S-01", "2025-03-31 23:59"), use("S-02", "上午")});
    addUses(after, {use("S-01", "2025-03-02 08:00"), use("S-01", "2026-04-01 08:00"), use("S-02", ""),
                    use("S-02", "2026-13-01 00:00"), use("", "2026-04-02 08:00")});
    const Comparison comparison = compareAssessments(*workbook, before, after).value();
    EXPECT_EQ(comparison.usage.rowsBefore, 3);
    EXPECT_EQ(comparison.usage.rowsAfter, 5);
    EXPECT_TRUE(comparison.usage.differs);
    EXPECT_THAT(comparison.usage.counts,
                ElementsAre(UsageCount{"", "2026-04", 0, 1}, UsageCount{"S-01", "2025-03", 2, 1},
                            UsageCount{"S-01", "2026-04", 0, 1}, UsageCount{"S-02", "", 1, 2}));
}

TEST_F(UsageTest, ACellThatLeavesAllCountsAsTheyWereIsADifference)
{
    addUses(before, {use("S-01", "2025-03-01 08:00", "核验"), use("S-01", "2025-03-01 09:00")});
    addUses(after, {use("S-01", "2025-03-01 08:00", "录入"), use("S-01", "2025-03-01 09:00")});
    const Comparison comparison = compareAssessments(*workbook, before, after).value();
    EXPECT_TRUE(comparison.usage.differs);
    EXPECT_THAT(comparison.usage.counts, ElementsAre(UsageCount{"S-01", "2025-03", 2, 2}));
}

TEST_F(UsageTest, ACopyAndAnAssessmentWithItselfDoNotDiffer)
{
    addUses(before, {use("S-01", "2025-03-01 08:00"), use("", "")});
    const std::string copy = workbook->duplicate(before, "copy").value();
    for (const std::string &other : {before, copy}) {
        const Comparison comparison = compareAssessments(*workbook, before, other).value();
        EXPECT_FALSE(comparison.usage.differs);
        EXPECT_EQ(comparison.count(ChangeKind::Same), 51);
        EXPECT_EQ(comparison.total.direction, Direction::Same);
        EXPECT_THAT(comparison.targets, IsEmpty());
    }
}

TEST_F(UsageTest, SystemMonthsBeyondTheMostAreCountedOnly)
{
    std::vector<Row> rows;
    for (int i = 0; i < mostUsageCounts + 25; ++i) {
        rows.push_back(use("S-" + std::to_string(i), "2026-03-01 08:00"));
    }
    addUses(after, rows);
    const Comparison comparison = compareAssessments(*workbook, before, after).value();
    EXPECT_EQ(comparison.usage.counts.size(), static_cast<std::size_t>(mostUsageCounts));
    EXPECT_EQ(comparison.usage.leftOut, 25);
}

TEST_F(UsageTest, AnUnknownIdIsNamed)
{
    const auto comparison = compareAssessments(*workbook, before, "nobody");
    ASSERT_FALSE(comparison.has_value());
    EXPECT_EQ(comparison.error().code, ErrorCode::NotFound);
    EXPECT_THAT(comparison.error().place + comparison.error().message.en, HasSubstr("nobody"));
}

TEST_F(UsageTest, AStoredResultIsTakenInsteadOfJudgingAnew)
{
    const ResultSource stored = [&](const Workbook &from, const std::string &id) -> Expected<JudgedResult> {
        Expected<JudgedResult> result = presentResult(from, id);
        if (result && id == before) {
            result->result.requirements[0].verdict = Verdict::Nonconform;
            result->catalogueDigest = "aa";
            result->catalogueVersion = "0.9";
        }
        return result;
    };
    const Comparison comparison = compareAssessments(*workbook, before, after, {}, stored).value();
    EXPECT_EQ(comparison.requirements[0].before, Verdict::Nonconform);
    EXPECT_EQ(comparison.before.catalogueDigest, "aa");
    EXPECT_TRUE(comparison.otherCatalogue);
}

TEST_F(UsageTest, AWishToStopIsHeardAndTheWorkbookCanBeUsedAfterwards)
{
    double last = -1;
    const auto stopped = compareAssessments(*workbook, before, after, [](double done) { return done < 0.5; });
    ASSERT_FALSE(stopped.has_value());
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    const auto whole = compareAssessments(*workbook, before, after, [&last](double done) {
        EXPECT_GE(done, last);
        last = done;
        return true;
    });
    EXPECT_TRUE(whole.has_value());
    EXPECT_EQ(last, 1);
    addUses(before, {use("S-01", "2025-03-01 08:00")});
}

} // namespace
} // namespace facet
