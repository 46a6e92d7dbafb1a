#include "support/UiWait.h"
#include "ui/app/AppFixture.h"

#include "desk/Strings.h"
#include "library/LibraryActions.h"
#include "widgets/MessageBar.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

namespace
{

using namespace facet;
using facet::testing::AppTest;

const QString sample = QStringLiteral(FACET_SOURCE_DIR "/resources/sample/assessment-2025.json");

/// What is dropped on the window, and other windows.
class Drop : public AppTest
{
protected:
    void makeWorkbook(const char *name)
    {
        ASSERT_TRUE(sessions().createWorkbook(path(QString::fromLatin1(name))));
        const auto id = sessions().workbook()->add({{}, "首次评估", "研究院", "", "", Status::Draft});
        ASSERT_TRUE(id);
        ASSERT_TRUE(sessions().openAssessment(toQt(*id)));
    }
    /// As the window system would, on what is under the mouse: whoever takes it first has it.
    bool drop(const QStringList &files, QWidget *under)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        for (QWidget *widget = under; widget != nullptr; widget = widget->parentWidget()) {
            if (!widget->acceptDrops())
                continue;
            QCoreApplication::sendEvent(widget, &enter);
            if (!enter.isAccepted())
                continue;
            QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
            QCoreApplication::sendEvent(widget, &event);
            return event.isAccepted();
        }
        return false;
    }
    [[nodiscard]] QString told()
    {
        QStringList texts;
        for (const MessageBar *bar : window().findChildren<MessageBar *>())
            if (bar->isVisible())
                texts.append(bar->text());
        return texts.join(QLatin1Char('\n'));
    }
};

TEST_F(Drop, AnExchangeFileIsImportedWhereverItFallsAlsoOnARecordTable)
{
    makeWorkbook("unit.facet");
    goTo(QStringLiteral("A.7"));
    EXPECT_TRUE(drop({sample}, window().pages().currentPage()));
    ASSERT_TRUE(waitFor([this] { return !sessions().beside().isRunning(); }, 60000));
    EXPECT_EQ(sessions().workbook()->assessmentCounts()->inUse, 2);
    goTo(QStringLiteral("library"));
    EXPECT_TRUE(drop({sample, sample}, window().pages().currentPage())) << "several at once";
    ASSERT_TRUE(waitFor([this] { return !sessions().beside().isRunning(); }, 60000));
    EXPECT_EQ(sessions().workbook()->assessmentCounts()->inUse, 4);
}

TEST_F(Drop, AWorkbookIsOpened)
{
    makeWorkbook("other.facet");
    makeWorkbook("unit.facet");
    EXPECT_TRUE(drop({path(QStringLiteral("other.facet"))}, &window()));
    EXPECT_TRUE(toQt(sessions().workbook()->path()).endsWith(QStringLiteral("other.facet")));
    EXPECT_NE(desk().session(), nullptr);
}

TEST_F(Drop, WithoutAWorkbookItSaysWhatToDoAndOtherFilesAreNotTaken)
{
    EXPECT_TRUE(drop({sample}, &window()));
    EXPECT_TRUE(told().contains(QStringLiteral("workbook"))) << told().toStdString();
    EXPECT_FALSE(drop({QStringLiteral(FACET_SOURCE_DIR "/README.md")}, &window()));
    EXPECT_FALSE(drop({sample, QStringLiteral(FACET_SOURCE_DIR "/README.md")}, &window()));
}

TEST_F(Drop, AnotherWorkbookGoesIntoAnotherWindowTheSameOneDoesNot)
{
    makeWorkbook("unit.facet");
    QSignalSpy wanted(&desk(), &Desk::windowWanted);
    auto *action = window().findChild<QAction *>(QStringLiteral("actionOpenInNewWindow"));
    ASSERT_NE(action, nullptr);
    files().answer = path(QStringLiteral("unit.facet"));
    action->trigger();
    EXPECT_TRUE(wanted.isEmpty());
    EXPECT_TRUE(told().contains(QStringLiteral("already"))) << told().toStdString();
    files().answer = path(QStringLiteral("other.facet"));
    action->trigger();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.first().first().toString(), path(QStringLiteral("other.facet")));
}

TEST_F(Drop, FacetOpensInTheLibraryWhenItWasClosedThere)
{
    makeWorkbook("unit.facet");
    const QString id = toQt(desk().session()->assessment().header.id);
    goTo(QStringLiteral("library"));
    stop();
    start();
    ASSERT_TRUE(sessions().openWorkbook(path(QStringLiteral("unit.facet"))));
    ASSERT_TRUE(sessions().openAssessment(id));
    window().showLastPlace();
    EXPECT_EQ(window().pages().currentId(), QStringLiteral("library"));
}

} // namespace
