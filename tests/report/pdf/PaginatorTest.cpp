#include "report/pdf/Paginator.h"

#include <gtest/gtest.h>

namespace facet::pdf
{
namespace
{

FlowBox box(double height)
{
    FlowBox made;
    made.height = height;
    return made;
}

std::vector<int> pagesOf(const std::vector<FlowBox> &boxes)
{
    std::vector<int> pages;
    for (const Placement &placement : Paginator(0, 100).place(boxes)) {
        pages.push_back(placement.page);
    }
    return pages;
}

TEST(Paginator, FillsPagesFromTheTop)
{
    const auto places = Paginator(20, 120).place({box(60), box(30), box(20)});
    EXPECT_DOUBLE_EQ(places[1].y, 80);
    EXPECT_EQ(places[1].page, 0);
    EXPECT_EQ(places[2].page, 1);
    EXPECT_DOUBLE_EQ(places[2].y, 20);
}

TEST(Paginator, NeighboursShareTheLargerSpaceAndATopOfPageHasNone)
{
    std::vector<FlowBox> boxes{box(10), box(10), box(85)};
    boxes[0].before = 7;
    boxes[0].after = 5;
    boxes[1].before = 8;
    boxes[2].before = 9;
    const auto places = Paginator(0, 100).place(boxes);
    EXPECT_DOUBLE_EQ(places[0].y, 0);
    EXPECT_DOUBLE_EQ(places[1].y, 18);
    EXPECT_EQ(places[2].page, 1);
    EXPECT_DOUBLE_EQ(places[2].y, 0);
}

TEST(Paginator, AHeadingGoesToTheNextPageWithWhatFollows)
{
    std::vector<FlowBox> boxes{box(80), box(10), box(15)};
    boxes[1].keepWithNext = true;
    EXPECT_EQ(pagesOf(boxes), (std::vector<int>{0, 1, 1}));
}

TEST(Paginator, AChainLongerThanAPageIsLaidAsItComes)
{
    std::vector<FlowBox> boxes{box(50), box(40), box(40), box(40)};
    boxes[1].keepWithNext = boxes[2].keepWithNext = true;
    EXPECT_EQ(pagesOf(boxes), (std::vector<int>{0, 0, 1, 1}));
}

TEST(Paginator, RoomIsLeftForWhatRepeats)
{
    std::vector<FlowBox> boxes{box(60), box(50), box(50)};
    boxes[1].repeatHeight = boxes[2].repeatHeight = 20;
    const auto places = Paginator(0, 100).place(boxes);
    EXPECT_FALSE(places[0].repeats);
    EXPECT_TRUE(places[1].repeats);
    EXPECT_DOUBLE_EQ(places[1].y, 20);
    EXPECT_EQ(places[2].page, 2);
}

TEST(Paginator, PageBreaksTurnOnceAndNeverLeaveAnEmptyPage)
{
    FlowBox turn;
    turn.breakBefore = true;
    EXPECT_EQ(pagesOf({turn, box(10), turn, turn, box(10), turn}), (std::vector<int>{0, 0, 0, 0, 1, 1}));
    Paginator paginator(0, 100);
    static_cast<void>(paginator.place({box(10), turn}));
    EXPECT_EQ(paginator.pageCount(), 1);
}

TEST(Paginator, ACoverStandsAlone)
{
    FlowBox cover = box(50);
    cover.wholePage = true;
    EXPECT_EQ(pagesOf({cover, box(10)}), (std::vector<int>{0, 1}));
}

} // namespace
} // namespace facet::pdf
