#include "WorkbookFixture.h"

#include "workbook/RowPlaces.h"

#include <algorithm>
#include <random>

namespace facet
{

namespace
{

class RowPlacesTest : public WorkbookTest
{
protected:
    std::unique_ptr<Workbook> workbook = create();

    [[nodiscard]] std::unique_ptr<AssessmentSession> newSession() const
    {
        return session(*workbook, WorkbookTest::add(*workbook));
    }

    static std::vector<Row> rows(std::size_t count) { return std::vector<Row>(count, Row{std::vector<FieldValue>(8)}); }

    static std::vector<RowId> addTo(AssessmentSession &session, std::size_t count)
    {
        const auto before = session.rowIds("A.7").value();
        EXPECT_TRUE(session.addRows("A.7", rows(count)).has_value());
        auto ids = session.rowIds("A.7").value();
        ids.erase(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(before.size()));
        return ids;
    }

    static RowRanges rangesIn(const RowRangesByTable &ranges)
    {
        const auto found = ranges.find("A.7");
        return found == ranges.end() ? RowRanges() : found->second;
    }

    /// Every row stands where the session's own list has it, and the other way round.
    static void expectAgrees(const RowPlaces &places, const AssessmentSession &session)
    {
        const std::vector<RowId> ids = session.rowIds("A.7").value();
        ASSERT_EQ(places.count(), std::ssize(ids));
        ASSERT_EQ(places.idsAt(0, places.count()), ids);
        for (std::size_t at = 0; at<ids.size(); at += ids.size()> 5000 ? 97U : 1U) {
            ASSERT_EQ(places.idAt(static_cast<std::int64_t>(at)), ids[at]);
            ASSERT_EQ(places.positionOf(ids[at]), static_cast<std::int64_t>(at));
        }
        EXPECT_EQ(places.idAt(places.count()), 0);
        EXPECT_EQ(places.idAt(-1), 0);
    }

    /// Takes a change over as the grid does: what went from the last range on, then what came.
    static void takeOver(RowPlaces &places, const Change &change)
    {
        const RowRanges removed = rangesIn(change.removedRows);
        const RowRanges added = rangesIn(change.addedRows);
        places.expect(removed, added);
        for (auto range = removed.rbegin(); range != removed.rend(); ++range) {
            const auto position = places.positionOf(range->first);
            ASSERT_TRUE(position.has_value());
            ASSERT_EQ(places.remove(range->first, range->second), *position);
            ASSERT_FALSE(places.positionOf(range->first).has_value());
        }
        for (const auto &[first, last] : added) {
            const std::int64_t place = places.placeFor(first);
            ASSERT_EQ(places.add(first, last), place);
            ASSERT_EQ(places.positionOf(last), place + last - first);
        }
    }
};

TEST_F(RowPlacesTest, PositionsAreRightInBlocksWithAndWithoutGaps)
{
    const auto session = newSession();
    auto ids = addTo(*session, 5000); // blocks of 1024: the first and the last are not full
    const std::vector<RowId> gone{ids[5], ids[2100], ids[2101]};
    ASSERT_TRUE(session->deleteRows("A.7", gone).has_value());
    ids = session->rowIds("A.7").value();
    for (std::size_t at = 0; at < ids.size(); at += 7)
        ASSERT_EQ(session->positionOf("A.7", ids[at]).value(), static_cast<std::int64_t>(at) + 1);
    ASSERT_EQ(session->positionOf("A.7", ids.back()).value(), 4997);
}

TEST_F(RowPlacesTest, RowsNamedInVerdictsMoveWhenRowsComeAndGo)
{
    constexpr std::size_t ended = 6;
    const auto session = newSession();
    std::vector<Row> log = rows(3000);
    for (std::size_t at = 0; at < log.size(); ++at)
        log[at].values[ended] = at == 2499 ? FieldValue() : FieldValue(std::string("2026-03-01 09:00"));
    ASSERT_TRUE(session->addRows("A.7", log).has_value());
    const auto lacking = [&] { return session->facts().rowsLacking("A.7", {ended}).sample; };
    EXPECT_EQ(lacking(), (std::vector<std::int64_t>{2500}));
    const std::vector<RowId> early{session->rowAt("A.7", 11).value()};
    ASSERT_TRUE(session->deleteRows("A.7", early).has_value());
    EXPECT_EQ(lacking(), (std::vector<std::int64_t>{2499}));
    ASSERT_TRUE(session->undo().has_value());
    EXPECT_EQ(lacking(), (std::vector<std::int64_t>{2500}));
}

} // namespace

TEST_F(RowPlacesTest, AgreeWithTheListOfIdsAlsoWhereTwoAssessmentsAlternate)
{
    const auto one = newSession();
    const auto two = newSession();
    for (int turn = 0; turn < 40; ++turn) {
        addTo(*one, static_cast<std::size_t>(1 + turn * 7 % 90));
        addTo(*two, 3);
    }
    addTo(*one, 3000);
    expectAgrees(RowPlaces::read(*one, "A.7").value(), *one);
    expectAgrees(RowPlaces::read(*two, "A.7").value(), *two);
    EXPECT_EQ(RowPlaces::read(*one, "A.4")->count(), 0);
    EXPECT_FALSE(RowPlaces::read(*one, "A.1").has_value());
}

TEST_F(RowPlacesTest, TakeChangesOverWithoutReadingTheTable)
{
    const auto edited = newSession();
    addTo(*edited, 2500);
    RowPlaces places = RowPlaces::read(*edited, "A.7").value();
    const unsigned seed = 20260301;
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (int turn = 0; turn < 60; ++turn) {
        const std::vector<RowId> ids = edited->rowIds("A.7").value();
        Expected<Change> change;
        const unsigned kind = random() % 4;
        if (kind == 0) {
            change = edited->addRows("A.7", rows(1 + random() % 1300));
        } else if (kind == 1 && !ids.empty()) {
            std::vector<RowId> some;
            std::sample(ids.begin(), ids.end(), std::back_inserter(some), 1 + random() % 20, random);
            change = edited->deleteRows("A.7", some);
        } else if (kind == 2 && !ids.empty()) {
            const std::size_t first = random() % ids.size();
            const std::size_t count = std::min(ids.size() - first, 1 + random() % std::size_t{1500});
            change = edited->deleteRows("A.7", std::span(ids).subspan(first, count));
        } else {
            change = edited->canUndo() && random() % 3 != 0 ? edited->undo() : edited->redo();
        }
        if (!change) {
            continue;
        }
        ASSERT_NO_FATAL_FAILURE(takeOver(places, *change));
        ASSERT_NO_FATAL_FAILURE(expectAgrees(places, *edited));
    }
}

TEST_F(RowPlacesTest, HoldNoIdsOfRowsThatStandOneAfterTheOther)
{
    const auto edited = newSession();
    addTo(*edited, 60'000);
    const RowPlaces places = RowPlaces::read(*edited, "A.7").value();
    EXPECT_EQ(places.heldIds(), 0U);
    EXPECT_EQ(places.idsAt(0, 60'000).size(), 60'000U);
    EXPECT_LE(places.heldIds(), 2U * 1024U); // the blocks at both ends
}

TEST_F(RowPlacesTest, FindTheFirstRowWithAValueThatOthersReferTo)
{
    const auto edited = newSession();
    std::vector<Row> people(3, Row{std::vector<FieldValue>(catalogue().table("A.4")->fields.size())});
    people[1].values[0] = std::string(" 李四 ");
    people[2].values[0] = std::string("李四");
    ASSERT_TRUE(edited->addRows("A.4", people).has_value());
    const auto ids = edited->rowIds("A.4").value();
    EXPECT_EQ(firstRowWith(*edited, "A.4", 0, "李四"), ids[1]);
    EXPECT_EQ(firstRowWith(*edited, "A.4", 0, "王五"), std::nullopt);
    ASSERT_TRUE(edited->deleteRows("A.4", std::span(ids).subspan(1, 1)).has_value());
    EXPECT_EQ(firstRowWith(*edited, "A.4", 0, " 李四"), ids[2]);
}

} // namespace facet
