#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>

#include <tuple>

namespace facet
{
namespace
{

struct Pair {
    const char *name;
    QColor front;
    QColor ground;
    double least;
};

/// Text and frames on the grounds on which they stand.
std::vector<Pair> pairsOf(const Colours &c)
{
    std::vector<Pair> pairs;
    const auto text = [&](const char *name, const QColor &front, const QColor &ground) {
        pairs.push_back({name, front, ground, 4.5});
    };
    const auto frame = [&](const char *name, const QColor &front, const QColor &ground) {
        pairs.push_back({name, front, ground, 3.0});
    };
    for (const QColor &ground : {c.paper, c.chrome, c.tint, c.selection}) {
        text("ink", c.ink, ground);
        text("ink2", c.ink2, ground);
        text("accent", c.accent, ground);
        frame("rule", c.rule, ground);
    }
    for (const QColor &ground : {c.paper, c.chrome, c.tint}) {
        text("ink3", c.ink3, ground);
        frame("edge", c.edge, ground);
    }
    for (const auto &[name, front, wash] :
         {std::tuple("conform", c.conform, c.conformWash), std::tuple("partial", c.partial, c.partialWash),
          std::tuple("nonconform", c.nonconform, c.nonconformWash),
          std::tuple("not applicable", c.notApplicable, c.notApplicableWash),
          std::tuple("undetermined", c.undetermined, c.undeterminedWash)}) {
        text(name, front, c.paper);
        text(name, front, wash);
        frame(name, front, c.tint);
    }
    text("critical", c.critical, c.paper);
    text("observation", c.observation, c.paper);
    text("on accent", c.onAccent, c.accent);
    text("on accent, hovered", c.onAccent, c.accentHover);
    frame("edge of a blank", c.edge, c.blank);
    return pairs;
}

TEST(Theme, HasEnoughContrastInLightAndDark)
{
    for (const Colours &colours : {lightColours(), darkColours()}) {
        for (const Pair &pair : pairsOf(colours))
            EXPECT_GE(contrastRatio(pair.front, pair.ground), pair.least)
                << pair.name << " on " << pair.ground.name().toStdString() << (colours.dark ? ", dark" : ", light");
    }
}

TEST(Theme, MeasuresContrastAsTheGuidelinesDo)
{
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21.0, 0.01);
    EXPECT_NEAR(contrastRatio(lightColours().ink, lightColours().paper), 16.0, 0.1);
}

TEST(Theme, LengthsAndTypeGrowWithTheFont)
{
    QFont font;
    font.setPixelSize(14);
    const Theme usual(lightColours(), font);
    EXPECT_EQ(usual.u(), 4);
    EXPECT_EQ(usual.u(6.5), 26);
    EXPECT_EQ(usual.font(TypeStep::Figure).pixelSize(), 28);
    EXPECT_EQ(usual.font(TypeStep::Table).pixelSize(), 13);
    EXPECT_EQ(usual.font(TypeStep::Note).pixelSize(), 12);
    font.setPixelSize(28);
    EXPECT_EQ(Theme(lightColours(), font).u(), 8);
    font.setPixelSize(5);
    EXPECT_EQ(Theme(lightColours(), font).u(), 3);
}

TEST(ThemeSource, RestylesLivingWidgetsWhenTheChoiceChanges)
{
    ThemeSource source(*qApp, ThemeChoice::Light);
    QLabel label;
    setInk(&label, Ink::Secondary);
    setGround(&label, Ground::Chrome);
    label.show();
    int applied = 0;
    followTheme(&label, [&applied](const Theme &) { ++applied; });
    source.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(applied, 2);
    EXPECT_TRUE(themeOf(&label).isDark());
    EXPECT_EQ(label.palette().color(QPalette::WindowText), darkColours().ink2);
    EXPECT_EQ(label.palette().color(QPalette::Window), darkColours().chrome);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), darkColours().paper);
}

TEST(ThemeSource, LargerTextMakesLargerControls)
{
    ThemeSource source(*qApp, ThemeChoice::Light);
    Button button(QStringLiteral("打开"));
    QLabel *label = makeLabel(QStringLiteral("注记"), nullptr, TypeStep::Note);
    const QSize before = button.sizeHint();
    source.setTextScale(2.0);
    EXPECT_GE(button.sizeHint().height(), 2 * before.height() - 2);
    EXPECT_EQ(label->font().pixelSize(), 24);
    delete label;
}

TEST(ThemeSource, WithoutOneWidgetsAreLight)
{
    EXPECT_EQ(themeSource(), nullptr);
    EXPECT_FALSE(themeOf(nullptr).isDark());
}

} // namespace
} // namespace facet
