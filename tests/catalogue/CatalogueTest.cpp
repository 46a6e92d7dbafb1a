#include "catalogue/Spelling.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace facet
{

namespace
{

using testing::ElementsAre;

std::vector<std::string> idsAt(const std::vector<std::size_t> &indexes)
{
    std::vector<std::string> ids;
    for (const std::size_t index : indexes) {
        ids.push_back(guide().requirements().at(index).id);
    }
    return ids;
}

std::vector<std::string> touches(const char *requirement, std::size_t check)
{
    return guide().requirement(requirement)->checks.at(check).touches;
}

TEST(CatalogueTest, FindsByIdAndSaysNothingOfWhatIsNot)
{
    EXPECT_EQ(guide().item("A.5.3")->number, 3);
    EXPECT_EQ(guide().tableOfItem("A.5.3")->id, "A.5");
    EXPECT_EQ(guide().requirement("5.4.2-f")->section, "5.4.2");
    EXPECT_EQ(guide().requirement("5.4.2-f")->clause, "5.4");
    EXPECT_EQ(guide().item("A.5"), nullptr);
    EXPECT_EQ(guide().item("A.5.30"), nullptr);
    EXPECT_EQ(guide().tableOfItem("A.2"), nullptr);
    EXPECT_EQ(guide().table("A.10"), nullptr);
    EXPECT_EQ(guide().requirement("5.4.2-z"), nullptr);
    EXPECT_EQ(guide().parameter("x"), nullptr);
    EXPECT_TRUE(guide().requirementsReading("A.99").empty());
}

TEST(CatalogueTest, SurvivesBeingCopied)
{
    const Catalogue copy = guide();
    EXPECT_EQ(copy.item("A.1.4"), &copy.tables()[0].items[3]);
}

TEST(CatalogueTest, TouchesStandInTheOrderOfTheArguments)
{
    EXPECT_THAT(touches("5.2.2-a", 1), ElementsAre("A.2", "A.1.4"));
    EXPECT_THAT(touches("5.2.4-a", 2), ElementsAre("A.9", "A.1.11"));
    EXPECT_THAT(touches("5.2.4-b", 2), ElementsAre("A.1.12", "A.1.11"));
    EXPECT_THAT(touches("5.2.4-b", 4), ElementsAre("A.2", "A.9"));
    EXPECT_THAT(touches("5.2.2-b", 2), ElementsAre("A.1.5", "A.2"));
    EXPECT_THAT(touches("5.5.3-a", 1), ElementsAre("A.6.5", "A.2"));
    EXPECT_THAT(touches("5.5.3-b", 0), ElementsAre("A.6.5"));
    EXPECT_THAT(touches("5.2.4-a", 1), ElementsAre("A.1.11"));
    EXPECT_THAT(touches("5.3.2-c", 2), ElementsAre("A.4", "A.7"));
    EXPECT_THAT(touches("5.2.5-a", 0), ElementsAre("A.2"));
    EXPECT_THAT(touches("5.5.4-c", 0), ElementsAre());
}

TEST(CatalogueTest, ReadsWhatItsChecksAndItsConditionDependOn)
{
    EXPECT_THAT(guide().requirement("5.2.1-b")->reads, ElementsAre("5.2.1-b", "A.1.2"));
    EXPECT_THAT(guide().requirement("5.2.5-a")->reads,
                ElementsAre("5.2.5-a", "A.1.4", "A.1.5", "A.1.7", "A.1.8", "A.2"));
    EXPECT_THAT(guide().requirement("5.2.3-d")->reads,
                ElementsAre("5.2.3-d", "A.1.7", "A.1.9", "parameters/regulator_user_threshold"));
    EXPECT_THAT(guide().requirement("5.5.3-b")->reads, ElementsAre("5.5.3-b", "A.2", "A.6.5"));
    EXPECT_THAT(guide().requirement("5.2.4-a")->reads,
                ElementsAre("5.2.4-a", "A.1.11", "A.2", "A.5.1", "A.5.6", "A.9"));
    EXPECT_THAT(guide().requirement("5.4.2-b")->reads, ElementsAre("5.4.2-b", "A.5.3"));
}

TEST(CatalogueTest, KnowsWhichRequirementsAChangeConcerns)
{
    EXPECT_THAT(idsAt(guide().requirementsReading("A.6.5")), ElementsAre("5.5.3-a", "5.5.3-b"));
    EXPECT_THAT(idsAt(guide().requirementsReading("parameters/regulator_user_threshold")), ElementsAre("5.2.3-d"));
    EXPECT_THAT(idsAt(guide().requirementsReading("5.6.4-a")), ElementsAre("5.6.4-a"));
    EXPECT_THAT(idsAt(guide().requirementsReading("A.1.9")), ElementsAre("5.2.3-b", "5.2.3-d"));
}

TEST(CatalogueTest, KnowsWhichMarksStandBesideAnItem)
{
    EXPECT_THAT(idsAt(guide().requirementsOf("A.1.9")), ElementsAre("5.2.3-b"));
    EXPECT_THAT(idsAt(guide().requirementsOf("A.1.7")), ElementsAre("5.2.3-a"));
    EXPECT_THAT(idsAt(guide().requirementsOf("A.7")), ElementsAre("5.3.2-c", "5.5.4-c", "5.5.6-a", "5.5.6-e"));
}

TEST(PhraseTest, SpellsALineWithoutItsBlanks)
{
    const Item &systems = *guide().item("A.1.4");
    EXPECT_EQ(systems.label.plain(Language::Chinese),
              "单位范围内应用人脸识别系统的数量： 套，每套人脸识别系统情况见表 A.2");
    EXPECT_EQ(guide().item("A.6.5")->option("yes")->label.plain(Language::Chinese), "是，网络安全保护措施");
    EXPECT_EQ(guide().item("A.6.5")->option("yes")->label.plain(Language::English), "Yes; network protection measures");
    EXPECT_EQ(guide().item("A.6.8")->option("yes")->label.plain(Language::English),
              "Yes; the use of the systems is recorded in Table A.7");
}

TEST(PhraseTest, KeepsBlanksAndLinksInPlace)
{
    using Kind = PhraseSegment::Kind;
    const auto &line = guide().item("A.1.4")->label.zh;
    ASSERT_EQ(line.size(), 4U);
    EXPECT_EQ(line[1], (PhraseSegment{Kind::Blank, ""}));
    EXPECT_EQ(line[3], (PhraseSegment{Kind::Table, "A.2"}));
}

} // namespace

} // namespace facet
