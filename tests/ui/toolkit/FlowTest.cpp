#include "theme/ThemeSource.h"
#include "widgets/FlowLayout.h"
#include "widgets/NumberBlank.h"
#include "widgets/Phrase.h"

#include <gtest/gtest.h>

namespace facet
{
namespace
{

FlowPiece word(int width)
{
    FlowPiece piece;
    piece.width = width;
    piece.height = 20;
    return piece;
}

FlowPiece blank(int smallest)
{
    FlowPiece piece;
    piece.width = smallest;
    piece.height = 24;
    piece.smallest = smallest;
    piece.greedy = true;
    return piece;
}

TEST(Flow, ABlankTakesWhatIsLeftOfItsLine)
{
    const Flow flow = flowPieces({word(120), blank(80)}, 400, 26, 0);
    EXPECT_EQ(flow.places[1].left(), 120);
    EXPECT_EQ(flow.places[1].width(), 280);
    EXPECT_EQ(flow.height, 26);
}

TEST(Flow, ABlankMovesToTheNextLineWhereLessThanItsLeastIsLeft)
{
    const Flow flow = flowPieces({word(330), blank(80)}, 400, 26, 0);
    EXPECT_EQ(flow.places[1].left(), 0);
    EXPECT_GE(flow.places[1].top(), 26);
    EXPECT_EQ(flow.places[1].width(), 400);
}

TEST(Flow, WordsWrapAndFollowingLinesHangAtTheIndent)
{
    const Flow flow = flowPieces({word(200), word(150), word(100)}, 400, 26, 0, 24);
    EXPECT_EQ(flow.places[1].top(), flow.places[0].top());
    EXPECT_EQ(flow.places[2].left(), 24);
    EXPECT_EQ(flow.height, 52);
}

TEST(Flow, WhatMustNotBeginALineTakesItsPredecessorAlong)
{
    FlowPiece stop = word(14);
    stop.breakBefore = false;
    const Flow flow = flowPieces({word(300), word(95), stop}, 400, 26, 0);
    EXPECT_EQ(flow.places[1].left(), 0);
    EXPECT_EQ(flow.places[1].top(), flow.places[2].top());
    EXPECT_GT(flow.places[1].top(), flow.places[0].top());
}

TEST(Flow, TwoBlanksShareTheirLine)
{
    const Flow flow = flowPieces({word(100), blank(80), word(100), blank(80)}, 400, 26, 0);
    EXPECT_EQ(flow.places[1].width() + flow.places[3].width(), 200);
    EXPECT_EQ(flow.places[3].right(), 399);
}

TEST(Flow, NothingStandsOutsideANarrowLine)
{
    const Flow flow = flowPieces({word(500), blank(80)}, 60, 26, 0);
    for (const QRect &place : flow.places)
        EXPECT_LE(place.right(), 59);
}

TEST(PhraseLine, GrowsInHeightWhereItGetsNarrow)
{
    PhraseLine line;
    line.addText(QStringLiteral("在使用人脸识别数据时，是否将人脸识别数据与其数据主体的其他个人信息分别存储："));
    line.addBlank(new InlineBlank(&line));
    EXPECT_GT(line.heightForWidth(260), line.heightForWidth(900));
    EXPECT_GE(line.heightForWidth(900), themeOf(&line).u(6.5));
}

TEST(PhraseLine, GivesABlankAtLeastTwentyUnits)
{
    PhraseLine line;
    line.addText(QStringLiteral("不同用户留存期限："));
    auto *field = new InlineBlank(&line);
    line.addBlank(field);
    line.show();
    for (int width = 150; width < 400; width += 10) {
        line.resize(width, line.heightForWidth(width));
        EXPECT_GE(field->width(), themeOf(&line).u(20)) << "at " << width;
        EXPECT_LE(field->geometry().right(), width) << "at " << width;
        EXPECT_LE(field->geometry().bottom(), line.height()) << "at " << width;
    }
}

} // namespace
} // namespace facet
