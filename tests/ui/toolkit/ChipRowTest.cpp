#include "widgets/ChipRow.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

namespace facet
{
namespace
{

class ChipRowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_row.addChip(QStringLiteral("all"), QStringLiteral("全部"), std::nullopt, 17);
        m_row.addChip(QStringLiteral("critical"), QStringLiteral("严重"), markOf(Severity::Critical), 1);
        m_row.addChip(QStringLiteral("major"), QStringLiteral("重要"), markOf(Severity::Major), 2);
        m_row.show();
    }

    QAbstractButton *chip(const QString &id)
    {
        return m_row.findChild<QAbstractButton *>(QStringLiteral("chip.") + id);
    }

    ChipRow m_row;
};

TEST_F(ChipRowTest, BeginsWithTheFirstChosen)
{
    EXPECT_EQ(m_row.current(), QStringLiteral("all"));
}

TEST_F(ChipRowTest, AClickChoosesExactlyOne)
{
    QSignalSpy chosen(&m_row, &ChipRow::chosen);
    QTest::mouseClick(chip(QStringLiteral("major")), Qt::LeftButton);
    EXPECT_EQ(m_row.current(), QStringLiteral("major"));
    EXPECT_FALSE(chip(QStringLiteral("all"))->isChecked());
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(ChipRowTest, ArrowsHomeAndEndChooseAndStopAtTheEnds)
{
    QTest::keyClick(chip(QStringLiteral("all")), Qt::Key_Right);
    EXPECT_EQ(m_row.current(), QStringLiteral("critical"));
    QTest::keyClick(chip(QStringLiteral("critical")), Qt::Key_End);
    EXPECT_EQ(m_row.current(), QStringLiteral("major"));
    QTest::keyClick(chip(QStringLiteral("major")), Qt::Key_Right);
    EXPECT_EQ(m_row.current(), QStringLiteral("major"));
    QTest::keyClick(chip(QStringLiteral("major")), Qt::Key_Home);
    EXPECT_EQ(m_row.current(), QStringLiteral("all"));
}

TEST_F(ChipRowTest, ArrowsPassOverHiddenChips)
{
    m_row.setChipVisible(QStringLiteral("critical"), false);
    QTest::keyClick(chip(QStringLiteral("all")), Qt::Key_Right);
    EXPECT_EQ(m_row.current(), QStringLiteral("major"));
}

TEST_F(ChipRowTest, SettingFromTheProgramIsSilentAndCountsAreSpoken)
{
    QSignalSpy chosen(&m_row, &ChipRow::chosen);
    m_row.setCurrent(QStringLiteral("major"));
    m_row.setCurrent(QStringLiteral("unknown"));
    EXPECT_EQ(m_row.current(), QStringLiteral("major"));
    EXPECT_EQ(chosen.count(), 0);
    m_row.setCount(QStringLiteral("all"), 1000000);
    EXPECT_EQ(chip(QStringLiteral("all"))->accessibleName(), QStringLiteral("全部 1,000,000"));
}

TEST_F(ChipRowTest, IsOneStopForTab)
{
    int stops = 0;
    for (const QAbstractButton *each : m_row.findChildren<QAbstractButton *>())
        stops += (each->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    EXPECT_EQ(stops, 1);
}

} // namespace
} // namespace facet
