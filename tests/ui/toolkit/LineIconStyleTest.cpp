#include "drawing/LineIconStyle.h"
#include "theme/ThemeSource.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFileDialog>
#include <QStyle>
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

class LineIconStyleTest : public ::testing::Test
{
protected:
    void TearDown() override { QApplication::setStyle(QStringLiteral("Fusion")); }
};

} // namespace

TEST_F(LineIconStyleTest, theFileDialogHasTheIconsAndColoursOfTheApp)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const ThemeSource theme(*qApp, choice);
        useLineIcons();
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

TEST_F(LineIconStyleTest, keepsTheColoursOfTheThemeAndOtherIcons)
{
    const ThemeSource theme(*qApp, ThemeChoice::Dark);
    const QPalette palette = QApplication::palette();
    const QString sheet = qApp->styleSheet();
    useLineIcons();
    EXPECT_EQ(QApplication::palette(), palette);
    EXPECT_EQ(qApp->styleSheet(), sheet);
    EXPECT_FALSE(QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning).isNull());
}

} // namespace facet
