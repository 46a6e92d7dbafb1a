#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/FigureWidgets.h"
#include "widgets/Labels.h"
#include "widgets/MessageBar.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace facet
{
namespace
{

TEST(MessageArea, KeepsAMessageUntilItIsClosed)
{
    MessageArea area;
    EXPECT_TRUE(area.isHidden());
    MessageBar *bar = area.post(MessageBar::Kind::Failed, QStringLiteral("磁盘已满"));
    EXPECT_FALSE(area.isHidden());
    QTest::mouseClick(bar->findChild<QAbstractButton *>(QStringLiteral("messageClose")), Qt::LeftButton);
    EXPECT_EQ(area.count(), 0);
    EXPECT_TRUE(area.isHidden());
}

TEST(MessageArea, ALongMessageIsShownWhole)
{
    const ThemeSource theme(*qApp, ThemeChoice::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *area = new MessageArea(&window);
    column->addWidget(area);
    column->addStretch(1);
    window.resize(500, 400);
    window.show();
    const MessageBar *bar =
        area->post(MessageBar::Kind::Failed, QStringLiteral("工作簿所在的磁盘已满，").repeated(12) + u'。');
    const auto *words = bar->findChild<QLabel *>();
    EXPECT_TRUE(QTest::qWaitFor([words] { return words->height() >= words->heightForWidth(words->width()); }));
    EXPECT_GT(words->height(), 3 * words->fontMetrics().height());
}

TEST(MessageArea, AKeyReplacesAndSolvesItsMessage)
{
    MessageArea area;
    area.post(MessageBar::Kind::Failed, QStringLiteral("未能保存"), QString(), QStringLiteral("save"));
    area.post(MessageBar::Kind::Failed, QStringLiteral("仍未能保存"), QString(), QStringLiteral("save"));
    area.post(MessageBar::Kind::Done, QStringLiteral("已导出"));
    EXPECT_EQ(area.count(), 2);
    area.solve(QStringLiteral("save"));
    EXPECT_EQ(area.count(), 1);
}

TEST(MessageArea, TheActionIsTriggeredByKeyToo)
{
    MessageArea area;
    MessageBar *bar = area.post(MessageBar::Kind::Done, QStringLiteral("已删除 3 条记录。"), QStringLiteral("撤销"));
    QSignalSpy triggered(bar, &MessageBar::actionTriggered);
    QTest::keyClick(bar->findChild<LinkLabel *>(QStringLiteral("messageAction")), Qt::Key_Return);
    EXPECT_EQ(triggered.count(), 1);
    EXPECT_EQ(area.count(), 0);
}

TEST(ProgressStrip, CanBeCancelledByKey)
{
    ProgressStrip strip;
    strip.setProgress(412000, 1000000, QStringLiteral("行"));
    EXPECT_EQ(strip.accessibleDescription(), QStringLiteral("412,000 / 1,000,000 行"));
    QSignalSpy cancelled(&strip, &ProgressStrip::cancelRequested);
    QTest::keyClick(strip.findChild<Button *>(QStringLiteral("progressCancel")), Qt::Key_Return);
    EXPECT_EQ(cancelled.count(), 1);
}

TEST(EmptyState, StandsInTheUpperHalfAndShowsItsWholeText)
{
    EmptyState empty(LineDrawing::Search, QStringLiteral("没有找到"), QStringLiteral("已在 12 个评估中查找。"));
    Button *button = empty.addPrimary(QStringLiteral("清除全部条件"));
    empty.resize(900, 700);
    empty.show();
    EXPECT_LT(button->mapTo(&empty, QPoint(0, button->height())).y(), 450);
    EXPECT_GE(button->width(), button->sizeHint().width());
}

TEST(IconButton, HasANameForTooltipAndScreenReader)
{
    const Button button(Icon::Delete, QStringLiteral("删除"));
    EXPECT_EQ(button.toolTip(), QStringLiteral("删除"));
    EXPECT_EQ(button.accessibleName(), QStringLiteral("删除"));
}

} // namespace
} // namespace facet
