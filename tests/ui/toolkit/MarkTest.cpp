#include "drawing/Marks.h"
#include "drawing/Words.h"
#include "theme/Icons.h"
#include "widgets/Labels.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cstdlib>

namespace facet
{
namespace
{

QImage picture(const Mark &mark, const QColor &colour, const QColor &ground, int side = 32)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    paintMark(painter, QRectF(0, 0, side, side), mark.shape, colour);
    painter.end();
    return image;
}

/// How many pixels differ clearly in lightness.
int difference(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 96 ? 1 : 0;
    }
    return count;
}

/// All in one colour: only the shape can tell them apart.
void expectDifferentInGrey(const std::vector<Mark> &marks)
{
    for (std::size_t one = 0; one < marks.size(); ++one) {
        for (std::size_t other = one + 1; other < marks.size(); ++other)
            EXPECT_GT(
                difference(picture(marks[one], Qt::black, Qt::white), picture(marks[other], Qt::black, Qt::white)), 40)
                << one << " against " << other;
    }
}

template <typename Value>
std::vector<Mark> marksUpTo(Value last)
{
    std::vector<Mark> marks;
    for (int value = 0; value <= static_cast<int>(last); ++value)
        marks.push_back(markOf(static_cast<Value>(value)));
    return marks;
}

TEST(Marks, DifferByShapeAlone)
{
    expectDifferentInGrey(marksUpTo(Verdict::Undetermined));
    expectDifferentInGrey(marksUpTo(Severity::Open));
    expectDifferentInGrey(marksUpTo(Conclusion::Rectify));
    expectDifferentInGrey(marksUpTo(Outcome::Dropped));
    expectDifferentInGrey({problemMark(), noticeMark(), doneMark()});
}

TEST(Marks, CutOutsShowTheGroundWhateverItIs)
{
    // The tick of the disc, the cross of the square and the sign of the octagon are holes.
    const QColor ground(0x26, 0x40, 0x57);
    EXPECT_EQ(QColor(picture(markOf(Verdict::Nonconform), Qt::white, ground, 64).pixel(32, 32)), ground);
    EXPECT_EQ(QColor(picture(markOf(Severity::Critical), Qt::white, ground, 64).pixel(32, 24)), ground);
    EXPECT_EQ(QColor(picture(markOf(Verdict::Conform), Qt::white, ground, 64).pixel(28, 42)), ground);
    EXPECT_EQ(QColor(picture(markOf(Verdict::Conform), Qt::white, ground, 64).pixel(32, 10)), QColor(Qt::white));
}

TEST(Icons, EveryIconAndDrawingHasSomethingToShow)
{
    for (int index = 1; index <= static_cast<int>(Icon::Up); ++index) {
        const QImage image = iconPixmap(static_cast<Icon>(index), 16, 2.0, Qt::black).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
        }
        EXPECT_GT(inked, 20) << "icon " << index;
        EXPECT_EQ(image.width(), 32);
    }
    for (int index = 0; index <= static_cast<int>(LineDrawing::File); ++index) {
        QImage image(48, 48, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QImage empty = image;
        QPainter painter(&image);
        paintLineDrawing(painter, image.rect(), static_cast<LineDrawing>(index), Qt::black);
        painter.end();
        EXPECT_GT(difference(image, empty), 60) << "drawing " << index;
    }
}

TEST(Words, SentencesInOneLineHaveOneGapInEitherLanguage)
{
    EXPECT_EQ(inOneLine({QStringLiteral("One."), QStringLiteral("Two.")}), QStringLiteral("One. Two."));
    EXPECT_EQ(inOneLine({QStringLiteral("共 8 列。"), QStringLiteral("请核对。")}),
              QStringLiteral("共 8 列。请核对。"));
    EXPECT_EQ(inOneLine({QString(), QStringLiteral("alone")}), QStringLiteral("alone"));
    EXPECT_EQ(inOneLine({}), QString());
}

TEST(MarkLabel, AMarkAloneStillHasItsWord)
{
    MarkLabel label;
    label.setVerdict(Verdict::Partial);
    label.setWordShown(false, QStringLiteral("5.4.1-a"));
    EXPECT_TRUE(label.accessibleName().contains(verdictName(Verdict::Partial)));
    EXPECT_TRUE(label.toolTip().contains(verdictName(Verdict::Partial)));
}

TEST(MarkLabel, TakesClicksAndEnterOnlyWhereItIsClickable)
{
    MarkLabel label;
    label.setVerdict(Verdict::Conform);
    label.resize(label.sizeHint());
    QSignalSpy clicks(&label, &QAbstractButton::clicked);
    QTest::mouseClick(&label, Qt::LeftButton);
    EXPECT_EQ(clicks.count(), 0);
    label.setClickable(true);
    QTest::mouseClick(&label, Qt::LeftButton);
    QTest::keyClick(&label, Qt::Key_Return);
    EXPECT_EQ(clicks.count(), 2);
}

} // namespace
} // namespace facet
