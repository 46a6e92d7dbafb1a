#include "findings/FindingFilter.h"

#include <gtest/gtest.h>

namespace facet
{

namespace
{

FindingEntry finding(std::optional<Severity> severity, const char *clause, Level level, const char *words)
{
    FindingEntry entry;
    entry.severity = severity;
    entry.clause = QLatin1String(clause);
    entry.level = level;
    entry.searched = QString::fromUtf8(words).toCaseFolded();
    return entry;
}

const FindingEntry majorDoor = finding(Severity::Major, "5.4", Level::Required, "Door of the Archive");
const FindingEntry conforming = finding(std::nullopt, "5.4", Level::Required, "Door of the hall");

} // namespace

TEST(FindingFilterTest, showsFindingsAndOnRequestWhatConforms)
{
    FindingFilter filter;
    EXPECT_TRUE(filter.passes(majorDoor));
    EXPECT_FALSE(filter.passes(conforming));
    EXPECT_FALSE(filter.isNarrow());
    filter.conforming = true;
    EXPECT_TRUE(filter.passes(conforming));
    filter.severity = Severity::Major;
    EXPECT_FALSE(filter.passes(conforming)) << "what conforms is not major";
    EXPECT_TRUE(filter.passes(majorDoor));
}

TEST(FindingFilterTest, allPartsHoldTogether)
{
    FindingFilter filter;
    filter.severity = Severity::Major;
    filter.clause = QStringLiteral("5.4");
    filter.level = Level::Required;
    filter.text = QStringLiteral("  ARCHIVE door ");
    EXPECT_TRUE(filter.passes(majorDoor));
    EXPECT_TRUE(filter.isNarrow());
    FindingFilter other = filter;
    other.severity = Severity::Minor;
    EXPECT_FALSE(other.passes(majorDoor));
    other = filter;
    other.clause = QStringLiteral("5.2");
    EXPECT_FALSE(other.passes(majorDoor));
    other = filter;
    other.level = Level::Prohibited;
    EXPECT_FALSE(other.passes(majorDoor));
    other = filter;
    other.text = QStringLiteral("archive window");
    EXPECT_FALSE(other.passes(majorDoor));
}

TEST(FindingFilterTest, noticesShowWhileNoSeverityIsChosen)
{
    NoticeEntry notice;
    notice.clause = QStringLiteral("5.2");
    notice.searched = QStringLiteral("a.1.5 differs from a.2");
    FindingFilter filter;
    EXPECT_TRUE(filter.passes(notice));
    filter.text = QStringLiteral("A.2");
    EXPECT_TRUE(filter.passes(notice));
    filter.severity = Severity::Open;
    EXPECT_FALSE(filter.passes(notice));
}

} // namespace facet
