#include "support/RandomAssessment.h"
#include "workbook/WorkbookFixture.h"

#include <algorithm>
#include <random>
#include <set>

namespace facet
{
namespace
{

class DamagedFiles : public WorkbookTest
{
protected:
    /// The bytes of a closed workbook with some content.
    [[nodiscard]] std::string sampleBytes(std::uint32_t seed = 3) const
    {
        {
            const auto workbook = create("sample.facet");
            EXPECT_TRUE(workbook->import(RandomAssessment(catalogue(), seed).make()).has_value());
        }
        std::string bytes = bytesOf(path("sample.facet"));
        std::filesystem::remove(path("sample.facet"));
        return bytes;
    }
    [[nodiscard]] std::set<std::string> names() const
    {
        std::set<std::string> found;
        for (const auto &entry : std::filesystem::directory_iterator(m_folder)) {
            found.insert(entry.path().filename());
        }
        return found;
    }
    /// Opens these bytes for writing and reading, and expects the file to stay as it is when it is refused.
    [[nodiscard]] ErrorCode refusal(const std::string &bytes) const
    {
        writeBytes(path("x.facet"), bytes);
        ErrorCode code = ErrorCode::Internal;
        for (const auto access : {Workbook::Access::ReadOnly, Workbook::Access::ReadWrite}) {
            const auto opened = open(access, "x.facet");
            EXPECT_FALSE(opened.has_value());
            if (opened) {
                continue;
            }
            code = opened.error().code;
            EXPECT_FALSE(opened.error().message.zh.empty());
            EXPECT_EQ(bytesOf(path("x.facet")), bytes);
            EXPECT_EQ(names(), std::set<std::string>{"x.facet"});
        }
        return code;
    }
};

TEST_F(DamagedFiles, AMissingFileIsNotFound)
{
    const auto opened = open();
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(names().empty());
}

TEST_F(DamagedFiles, OtherFilesAreNoWorkbooks)
{
    EXPECT_EQ(refusal(""), ErrorCode::NotAWorkbook);
    EXPECT_EQ(refusal("%PDF-1.7 some letter"), ErrorCode::NotAWorkbook);
    EXPECT_EQ(refusal(std::string(100'000, 'x')), ErrorCode::NotAWorkbook);
}

TEST_F(DamagedFiles, AnotherProgramsDatabaseIsNoWorkbook)
{
    runShell(path("other.db"), "CREATE TABLE t (a); INSERT INTO t VALUES (1)");
    const std::string bytes = bytesOf(path("other.db"));
    std::filesystem::remove(path("other.db"));
    EXPECT_EQ(refusal(bytes), ErrorCode::NotAWorkbook);
}

TEST_F(DamagedFiles, ANewerWorkbookIsRefusedAndLeftAsItIs)
{
    writeBytes(path("new.db"), sampleBytes());
    runShell(path("new.db"), "PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)");
    const std::string bytes = bytesOf(path("new.db"));
    std::filesystem::remove(path("new.db"));
    EXPECT_EQ(refusal(bytes), ErrorCode::NewerWorkbook);
}

TEST_F(DamagedFiles, ATruncatedWorkbookIsRefusedAndLeftAsItIs)
{
    const std::string bytes = sampleBytes();
    std::mt19937 random(5);
    std::vector<std::size_t> lengths = {
        1, 15, 16, 17, 99, 100, 101, 511, 4095, 4096, 4097, bytes.size() - 4096, bytes.size() - 1};
    for (int i = 0; i < 30; ++i) {
        lengths.push_back(random() % bytes.size());
    }
    for (const std::size_t length : lengths) {
        SCOPED_TRACE(length);
        const ErrorCode code = refusal(bytes.substr(0, length));
        EXPECT_EQ(code, length < 16 ? ErrorCode::NotAWorkbook : ErrorCode::CorruptWorkbook);
    }
}

/// Flipped bytes may hit a place that says nothing (a free page) or a letter of a text; then the workbook opens, and
/// what is left of the damage is found by verify. Nothing may crash, and a refused file must stay as it is.
TEST_F(DamagedFiles, FlippedBytesNeverCrashAndNeverChangeARefusedFile)
{
    const std::string bytes = sampleBytes();
    int refused = 0;
    for (std::uint32_t seed = 1; seed <= 120; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        std::mt19937 random(seed);
        std::string damaged = bytes;
        for (std::uint32_t flips = 1 + random() % 8; flips > 0; --flips) {
            damaged[random() % damaged.size()] ^= static_cast<char>(1U + random() % 255U);
        }
        for (const auto &entry : std::filesystem::directory_iterator(m_folder)) {
            std::filesystem::remove(entry);
        }
        writeBytes(path("x.facet"), damaged);
        const auto opened = open(Workbook::Access::ReadWrite, "x.facet");
        if (!opened) {
            ++refused;
            EXPECT_EQ(bytesOf(path("x.facet")), damaged);
            EXPECT_EQ(names(), std::set<std::string>{"x.facet"});
            continue;
        }
        const auto listed = (*opened)->assessments();
        for (const AssessmentSummary &summary : listed.value_or(std::vector<AssessmentSummary>())) {
            static_cast<void>((*opened)->load(summary.header.id));
            static_cast<void>((*opened)->evaluate(summary.header.id));
            static_cast<void>((*opened)->digest(summary.header.id));
        }
        static_cast<void>((*opened)->verify());
    }
    EXPECT_GT(refused, 20);
}

TEST_F(DamagedFiles, DamageInALargeFileIsReportedWhenItIsMet)
{
    std::string bytes;
    {
        const auto workbook = create();
        Assessment assessment;
        assessment.header.title = "大";
        assessment.records["A.7"].assign(3000, row("A.7", {{"person", "张三"}, {"content", std::string(6000, 'x')}}));
        ASSERT_TRUE(workbook->import(assessment).has_value());
    }
    bytes = bytesOf(path());
    ASSERT_GT(bytes.size(), 17U * 1024 * 1024);
    for (std::size_t at = bytes.size() / 2; at < bytes.size() / 2 + 200'000; at += 512) {
        bytes[at] = '\x55';
    }
    writeBytes(path(), bytes);
    const auto opened = open();
    ASSERT_TRUE(opened.has_value()) << opened.error().message.en;
    EXPECT_FALSE((*opened)->verify().value().empty());
}

} // namespace
} // namespace facet
