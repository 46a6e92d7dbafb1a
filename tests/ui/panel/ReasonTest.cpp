#include "panel/CheckLinks.h"
#include "panel/Reasons.h"
#include "ui/panel/DeskFixture.h"

namespace facet
{

namespace
{

class ReasonTest : public DeskFixture
{
};

Check filledCheck()
{
    Check check;
    check.kind = CheckKind::Filled;
    check.table = "A.7";
    check.fields = {"person", "ended_at"};
    check.touches = {"A.7"};
    return check;
}

CheckResult violating(std::int64_t count, std::vector<std::int64_t> sample)
{
    CheckResult result;
    result.outcome = Outcome::Partial;
    result.rows = RowViolations{count, std::move(sample)};
    return result;
}

} // namespace

TEST_F(ReasonTest, namesTheFirstRowsAndThatThereAreMore)
{
    const CheckResult result = violating(9, {4, 9, 11, 12, 13, 14, 15, 16, 17});
    const std::vector<CheckLink> rows = rowsOf(filledCheck(), result, 2);
    EXPECT_EQ(rows, (std::vector<CheckLink>{{QStringLiteral("A.7/4"), QStringLiteral("4")},
                                            {QStringLiteral("A.7/9"), QStringLiteral("9")}}));
    const QString text = linkedMessage(QStringLiteral("Something is missing."), filledCheck(), result);
    EXPECT_TRUE(text.contains(QStringLiteral("href=\"A.7/13\"")));
    EXPECT_FALSE(text.contains(QStringLiteral("A.7/14")));
    EXPECT_TRUE(text.contains(QStringLiteral("…")));
}

TEST_F(ReasonTest, linksWhatTheMessageItselfNames)
{
    const CheckResult result = violating(9, {4, 9, 11, 12, 13, 14, 15, 16, 17});
    for (const QString &message : {QStringLiteral("9 of 20 in A.7 lack it: rows 4, 9, …."),
                                   QStringLiteral("表 A.7 的 20 条中有 9 条缺：第 4、9、… 行。")}) {
        const QString text = linkedMessage(message, filledCheck(), result);
        EXPECT_EQ(text.count(QStringLiteral("href=\"A.7/4\"")), 1) << text.toStdString();
        EXPECT_EQ(text.count(QStringLiteral("href=\"A.7/9\"")), 1);
        EXPECT_EQ(text.count(QStringLiteral("href=\"A.7\"")), 1);
        EXPECT_FALSE(text.contains(QStringLiteral("A.7/11"))) << "nothing is told twice";
    }
}

TEST_F(ReasonTest, doesNotTakeOneNumberForAnother)
{
    Check check;
    check.touches = {"A.1.1"};
    const QString text = linkedMessage(QStringLiteral("A.1.10 & A.1.11 <b>"), check, CheckResult{});
    EXPECT_TRUE(text.startsWith(QStringLiteral("A.1.10 &amp; A.1.11 &lt;b&gt;"))) << text.toStdString();
    EXPECT_EQ(text.count(QStringLiteral("href=\"A.1.1\"")), 1) << "added at the end";
    const QString row = linkedMessage(QStringLiteral("row 41"), filledCheck(), violating(1, {4}));
    EXPECT_TRUE(row.startsWith(QStringLiteral("row 41"))) << row.toStdString();
}

TEST_F(ReasonTest, leavesOutThePlaceWhereTheOfficerIs)
{
    Check check;
    check.kind = CheckKind::RowsEqual;
    check.item = "A.1.4";
    check.table = "A.2";
    check.touches = {"A.2", "A.1.4"};
    const QString text =
        linkedMessage(QStringLiteral("A.1.4 says 3, A.2 has 4."), check, CheckResult{}, QStringLiteral("A.1.4"));
    EXPECT_TRUE(text.contains(QStringLiteral("href=\"A.2\"")));
    EXPECT_FALSE(text.contains(QStringLiteral("href=\"A.1.4\"")));
}

TEST_F(ReasonTest, oneViolatingRowIsLinkedItself)
{
    const std::vector<CheckLink> links = shortLinks(filledCheck(), violating(1, {4}));
    ASSERT_EQ(links.size(), 1u);
    EXPECT_EQ(links.front().target, QStringLiteral("A.7/4"));
    EXPECT_EQ(shortLinks(filledCheck(), violating(2, {4, 5})).front().target, QStringLiteral("A.7"));
}

TEST_F(ReasonTest, theDecidingCheckExplainsTheVerdict)
{
    openBlank();
    choose("A.1.2", "no");
    const Requirement &requirement = *m_catalogue->requirement("5.2.1-b");
    const auto deciding = decidingCheck(requirement, result("5.2.1-b"));
    ASSERT_TRUE(deciding);
    EXPECT_EQ(result("5.2.1-b").checks[*deciding].outcome, Outcome::Fail);
    EXPECT_EQ(leadingReason(*m_desk, indexOf("5.2.1-b")), toQt(result("5.2.1-b").checks[*deciding].message.en));
}

TEST_F(ReasonTest, everyRequirementOfTheSampleHasALeadingReason)
{
    openSample();
    for (std::size_t index = 0; index < m_catalogue->requirements().size(); ++index)
        EXPECT_FALSE(leadingReason(*m_desk, index).isEmpty()) << m_catalogue->requirements()[index].id;
}

TEST_F(ReasonTest, anOverrideIsGivenBeforeTheChecks)
{
    openBlank();
    choose("A.1.2", "no");
    ASSERT_TRUE(session().setJudgement("5.2.1-b", Judgement{Verdict::Conform, "decree 7"}));
    EXPECT_TRUE(leadingReason(*m_desk, indexOf("5.2.1-b")).contains(QStringLiteral("decree 7")));
    EXPECT_TRUE(basisWords(session(), indexOf("5.2.1-b")).contains(QStringLiteral("Not conforming")));
}

TEST_F(ReasonTest, saysWhyARequirementDoesNotApply)
{
    openBlank();
    choose("A.5.3", "no");
    ASSERT_EQ(result("5.4.2-b").verdict, Verdict::NotApplicable);
    EXPECT_TRUE(leadingReason(*m_desk, indexOf("5.4.2-b")).contains(QStringLiteral("A.5.3")));
}

} // namespace facet
