#include "theme/ThemeSource.h"
#include "widgets/TextField.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QTest>
#include <QToolButton>

namespace facet
{

namespace
{

constexpr int side = 48; // large enough for opaque pixels in every line

/// The one colour of a line icon where it is opaque; invalid when there are several or none.
QColor inkOf(const QIcon &icon)
{
    const QImage image = icon.pixmap(QSize(side, side)).toImage();
    QColor ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            if (here.alpha() < 255)
                continue;
            if (ink.isValid() && ink != here)
                return {};
            ink = here;
        }
    }
    return ink;
}

/// What a widget looks like at a point, in its own pixels.
QColor seenAt(QWidget &widget, const QPoint &at)
{
    return widget.grab().toImage().pixelColor(at);
}

} // namespace

TEST(FacetStyle, theFileDialogHasTheIconsAndColoursOfTheApp)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const ThemeSource theme(*qApp, choice);
        const QFileDialog dialog;
        const QColor ink = themeOf(&dialog).ink(Ink::Secondary);
        for (const char *name : {"backButton", "forwardButton", "toParentButton", "newFolderButton", "listModeButton",
                                 "detailModeButton"}) {
            const auto *button = dialog.findChild<QToolButton *>(QLatin1String(name));
            ASSERT_NE(button, nullptr) << name;
            EXPECT_EQ(inkOf(button->icon()), ink) << name;
        }
        for (const QStyle::StandardPixmap kind : {QStyle::SP_DirIcon, QStyle::SP_FileIcon, QStyle::SP_ComputerIcon})
            EXPECT_EQ(inkOf(QApplication::style()->standardIcon(kind)), ink) << kind;
    }
}

TEST(FacetStyle, keepsTheIconsThatTheAppHasNoneFor)
{
    const ThemeSource theme(*qApp, ThemeChoice::Dark);
    EXPECT_FALSE(QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning).isNull());
}

TEST(FacetStyle, menusFollowTheThemeAndShowWhatIsChosenTickedAndOff)
{
    ThemeSource theme(*qApp, ThemeChoice::Light);
    QMenu menu;
    QAction *ticked = menu.addAction(QStringLiteral("判定栏\tF9"));
    ticked->setCheckable(true);
    ticked->setChecked(true);
    QAction *off = menu.addAction(QStringLiteral("撤销"));
    off->setEnabled(false);
    menu.addSeparator();
    QAction *chosen = menu.addAction(QStringLiteral("重做"));
    menu.popup(QPoint());
    menu.setActiveAction(chosen);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        const Colours &colours = themeOf(&menu).colours();
        EXPECT_EQ(seenAt(menu, QPoint(0, menu.height() / 2)), colours.edge);
        EXPECT_EQ(seenAt(menu, menu.actionGeometry(off).topLeft() + QPoint(1, 1)), colours.paper);
        EXPECT_EQ(seenAt(menu, menu.actionGeometry(chosen).topLeft() + QPoint(1, 1)), colours.accent);
        EXPECT_EQ(seenAt(menu, menu.actionGeometry(chosen).topLeft() + QPoint(4, 4)), colours.tint);
    }
    // The words stand clear of the tick, and the shortcut clear of the words.
    const int words = menu.fontMetrics().horizontalAdvance(QStringLiteral("判定栏F9"));
    EXPECT_GE(menu.width(), words + themeOf(&menu).u(12));
    menu.close();
}

TEST(FacetStyle, aScrollBarCanBeDraggedAndClickedBesideItsHandle)
{
    const ThemeSource theme(*qApp, ThemeChoice::Light);
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 900);
    bar.setPageStep(100);
    bar.resize(bar.sizeHint().width(), 400);
    bar.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&bar));
    EXPECT_EQ(bar.width(), themeOf(&bar).u(3));
    QTest::mouseMove(&bar, QPoint(bar.width() / 2, 390)); // off the handle, which is darker under the mouse
    EXPECT_EQ(seenAt(bar, QPoint(bar.width() / 2, 20)), themeOf(&bar).colours().edge);
    EXPECT_EQ(seenAt(bar, QPoint(bar.width() / 2, 200)), themeOf(&bar).colours().chrome);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(bar.width() / 2, 390)); // beneath the handle: one page on
    EXPECT_EQ(bar.value(), 100);
    bar.setValue(0);
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(bar.width() / 2, 10));
    QTest::mouseMove(&bar, QPoint(bar.width() / 2, 390));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(bar.width() / 2, 390));
    EXPECT_EQ(bar.value(), bar.maximum());
}

TEST(TextArea, showsFocusAndFlawOnItsFrameAndTheMarkOfAFlawBesideItsText)
{
    const ThemeSource theme(*qApp, ThemeChoice::Light);
    QWidget window;
    auto *area = new TextArea(&window);
    auto *other = new QPushButton(&window);
    area->resize(200, 60);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    const QPoint edge(0, 30);
    const Colours &colours = themeOf(area).colours();
    other->setFocus();
    EXPECT_EQ(seenAt(*area, edge), colours.edge);
    area->setFlaw(Flaw::Problem);
    EXPECT_EQ(seenAt(*area, edge), colours.nonconform);
    const QImage seen = area->grab().toImage();
    bool marked = false;
    for (int x = area->viewport()->geometry().right() + 1; x < area->width() - 2; ++x)
        marked = marked || seen.pixelColor(x, area->height() / 2) == colours.nonconform;
    EXPECT_TRUE(marked) << "never by colour alone: the corner is there, too";
    area->setFocus();
    EXPECT_EQ(seenAt(*area, edge), colours.accent);
    EXPECT_EQ(seenAt(*area, edge + QPoint(1, 0)), colours.accent);
}

} // namespace facet
