#include "compare/ComparisonDocument.h"
#include "compare/SealedFixture.h"

namespace facet
{
namespace
{

using testing::HasSubstr;

using ResultOnRecord = SealedTest;

TEST_F(ResultOnRecord, ASealedAssessmentIsComparedByTheResultThatWasSealed)
{
    const auto workbook = create();
    const std::string before = addOf(*workbook, "2024-03-01");
    const std::string after = addOf(*workbook, "2025-03-01");
    seal(*workbook, before);
    const Comparison same = compareAssessments(*workbook, before, after).value();
    EXPECT_FALSE(same.otherCatalogue);
    EXPECT_EQ(same.before.catalogueDigest, catalogueDigest(catalogue()).sm3);
    EXPECT_EQ(same.count(ChangeKind::Same), 51);

    sealWithAnotherCatalogue(*workbook, before);
    const Comparison other = compareAssessments(*workbook, before, after).value();
    EXPECT_TRUE(other.otherCatalogue);
    EXPECT_EQ(other.before.catalogueVersion, "0.9");
    EXPECT_EQ(other.before.result.score.value, 61.5);
    EXPECT_EQ(other.requirements[0].before, Verdict::NotApplicable) << "that catalogue did not have it";
    EXPECT_EQ(other.requirements[1].before, Verdict::Partial);
    EXPECT_THAT(catalogueNote(other, Language::English), HasSubstr("0.9"));
}

TEST_F(ResultOnRecord, AChangedSealIsNotBelieved)
{
    const auto workbook = create();
    const std::string before = addOf(*workbook, "2024-03-01");
    const std::string after = addOf(*workbook, "2025-03-01");
    seal(*workbook, before);
    runShell(path(), "UPDATE seal SET result = replace(result, 'undetermined', 'conform')");
    const auto compared = compareAssessments(*workbook, before, after);
    ASSERT_FALSE(compared.has_value());
    EXPECT_EQ(compared.error().code, ErrorCode::CorruptWorkbook);
    EXPECT_EQ(compared.error().place, before + "/seal");
}

TEST_F(ResultOnRecord, ASealWhoseResultCantBeReadNamesThePlace)
{
    const auto workbook = create();
    const std::string id = addOf(*workbook, "2024-03-01");
    seal(*workbook, id);
    const std::string text = R"({"format":"facet-result","version":1,"conclusion":7,"requirements":[]})";
    const DigestPair digest = digestPair(text);
    runShell(path(), "UPDATE seal SET result = '" + text + "', result_sm3 = '" + digest.sm3 + "', result_sha256 = '" +
                         digest.sha256 + "'");
    const auto judged = resultOnRecord(*workbook, id);
    ASSERT_FALSE(judged.has_value());
    EXPECT_EQ(judged.error().place, id + "/seal/conclusion");
}

} // namespace
} // namespace facet
