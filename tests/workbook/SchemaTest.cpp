#include "workbook/Schema.h"
#include "assessment/Blank.h"
#include "rules/Evaluate.h"
#include "rules/MemoryFacts.h"
#include "support/RandomAssessment.h"
#include "workbook/WorkbookDatabase.h"
#include "workbook/WorkbookFixture.h"

namespace facet
{
namespace
{

class Migration : public WorkbookTest
{
protected:
    /// A workbook of version 1, kept as it was written then.
    void takeVersion1() const
    {
        std::filesystem::copy_file(std::string(FACET_TEST_DATA) + "/workbook-v1.facet", path());
        std::filesystem::permissions(path(), std::filesystem::perms(0600));
    }
    [[nodiscard]] std::vector<std::string> copies() const
    {
        std::vector<std::string> found;
        for (const auto &entry : std::filesystem::directory_iterator(m_folder)) {
            if (entry.path().filename().string().find("backup") != std::string::npos) {
                found.push_back(entry.path());
            }
        }
        return found;
    }
    static void expectWhole(const Workbook &workbook)
    {
        const auto listed = workbook.assessments().value();
        ASSERT_EQ(listed.size(), 2U);
        for (const AssessmentSummary &summary : listed) {
            const Assessment loaded = workbook.load(summary.header.id).value();
            const AssessmentResult wanted = evaluate(catalogue(), MemoryFacts(catalogue(), loaded));
            EXPECT_TRUE(workbook.evaluate(summary.header.id).value() == wanted);
        }
        expectClean(workbook);
    }
};

TEST_F(Migration, BringsAVersion1FileUpToDateAndKeepsACopy)
{
    takeVersion1();
    const std::string original = bytesOf(path());
    {
        const auto opened = open();
        ASSERT_TRUE(opened.has_value()) << opened.error().message.en;
        expectWhole(**opened);
        ASSERT_EQ(copies().size(), 1U);
        EXPECT_EQ(bytesOf(copies().front()), original);
    }
    ASSERT_TRUE(open().has_value());
    EXPECT_EQ(copies().size(), 1U) << "an up-to-date file is not copied";
}

TEST_F(Migration, CompletionWorksOnMigratedRows)
{
    takeVersion1();
    const auto workbook = std::move(open().value());
    const auto session = WorkbookTest::session(*workbook, workbook->assessments().value().back().header.id);
    EXPECT_FALSE(session->distinctValues("A.7", field("A.7", "person"), "", 10).empty());
}

TEST_F(Migration, ReadingAVersion1FileLeavesItAsItIs)
{
    takeVersion1();
    const std::string original = bytesOf(path());
    {
        const auto opened = open(Workbook::Access::ReadOnly);
        ASSERT_TRUE(opened.has_value()) << opened.error().message.en;
        expectWhole(**opened);
    }
    EXPECT_EQ(bytesOf(path()), original);
    EXPECT_TRUE(copies().empty());
}

TEST_F(Migration, AStepThatFailsLeavesTheFileAtItsVersion)
{
    takeVersion1();
    runShell(path(), "CREATE TABLE record_value (in_the_way); PRAGMA wal_checkpoint(TRUNCATE)");
    const auto opened = open();
    ASSERT_FALSE(opened.has_value());
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(path().c_str(), &handle), SQLITE_OK);
    int version = 0;
    const auto read = [](void *into, int, char **values, char **) {
        *static_cast<int *>(into) = std::atoi(values[0]);
        return 0;
    };
    EXPECT_EQ(sqlite3_exec(handle, "PRAGMA user_version", read, &version, nullptr), SQLITE_OK);
    sqlite3_close(handle);
    EXPECT_EQ(version, 1);
}

using Schema = WorkbookTest;

TEST_F(Schema, TrimsTheSameCharactersAsTheRules)
{
    const auto workbook = create();
    Connection &connection = workbook->database().db();
    Query query(connection, "SELECT " + trimmedSql("?1") + " = ''");
    ASSERT_TRUE(query.with(whiteSpaceCharacters()).next());
    EXPECT_EQ(query.integer(0), 1);
    Query other(connection, "SELECT " + trimmedSql("?1"));
    const std::string kept = "\xE2\x80\x8B.\xEF\xBB\xBF"; // zero-width characters are no White_Space
    ASSERT_TRUE(other.with(std::string(whiteSpaceCharacters()) + kept + std::string(whiteSpaceCharacters())).next());
    EXPECT_EQ(other.text(0), kept);
}

TEST_F(Schema, TheShellCanCheckTheFileWithoutFacet)
{
    {
        const auto workbook = create();
        ASSERT_TRUE(workbook->import(RandomAssessment(catalogue(), 4).make()).has_value());
    }
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(path().c_str(), &handle), SQLITE_OK);
    std::string answer;
    const auto read = [](void *into, int, char **values, char **) {
        *static_cast<std::string *>(into) += values[0];
        return 0;
    };
    EXPECT_EQ(sqlite3_exec(handle, "PRAGMA integrity_check; PRAGMA foreign_key_check", read, &answer, nullptr),
              SQLITE_OK);
    sqlite3_close(handle);
    EXPECT_EQ(answer, "ok");
}

TEST_F(Schema, RunsWithTheSettingsThatKeepEditsSafe)
{
    const auto workbook = create();
    Connection &connection = workbook->database().db();
    EXPECT_EQ(connection.text("PRAGMA journal_mode"), "wal");
    EXPECT_EQ(connection.integer("PRAGMA synchronous"), 2);
    EXPECT_EQ(connection.integer("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(connection.integer("PRAGMA trusted_schema"), 0);
    EXPECT_EQ(connection.integer("PRAGMA busy_timeout"), 5000);
    EXPECT_EQ(connection.integer("PRAGMA application_id"), 0x46616365);
    EXPECT_EQ(connection.integer("PRAGMA user_version"), workbookVersion);
}

/// Counts the steps of SQLite's machine while something runs: the same on every computer.
class Effort
{
public:
    explicit Effort(Workbook &workbook) : m_handle(workbook.database().db().handle().getHandle())
    {
        sqlite3_progress_handler(
            m_handle, 10, [](void *count) { return ++*static_cast<int *>(count), 0; }, &m_count);
    }
    ~Effort() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Effort(const Effort &) = delete;
    Effort &operator=(const Effort &) = delete;
    [[nodiscard]] int count() const { return m_count; }

private:
    sqlite3 *m_handle;
    int m_count = 0;
};

TEST_F(Schema, AnEditCostsTheSameWithManyRowsAsWithFew)
{
    const auto effortWith = [&](int rows) {
        const auto workbook = create(std::to_string(rows) + ".facet");
        const std::string id = add(*workbook);
        const auto edited = session(*workbook, id);
        std::vector<Row> people;
        for (int i = 0; i < 50; ++i) {
            people.push_back(
                row("A.4", {{"name", "人" + std::to_string(i)}, {"left_on", i % 10 == 0 ? "2024-12-31" : ""}}));
        }
        EXPECT_TRUE(edited->addRows("A.4", people).has_value());
        std::vector<Row> log;
        for (int i = 0; i < rows; ++i) {
            log.push_back(row("A.7", {{"person", "人" + std::to_string(i % 60)},
                                      {"system_no", "S-" + std::to_string(i % 7)},
                                      {"started_at", i % 60 == 0 ? "2023-05-01 08:00" : "2024-05-01 08:00"},
                                      {"ended_at", i % 5 == 0 ? "2023-04-30 08:00" : "2024-05-01 09:00"}}));
        }
        const std::vector<RowId> ids = idsOf(edited->addRows("A.7", log)->addedRows.at("A.7"));
        const Effort effort(*workbook);
        EXPECT_TRUE(
            edited->setCell("A.7", ids[ids.size() / 2], field("A.7", "person"), std::string("新人")).has_value());
        EXPECT_TRUE(
            edited->setCell("A.7", ids[ids.size() / 3], field("A.7", "ended_at"), std::string("无")).has_value());
        EXPECT_TRUE(
            edited->setCell("A.7", ids[ids.size() / 4], field("A.7", "content"), std::string("门禁")).has_value());
        return effort.count();
    };
    const int few = effortWith(2000);
    const int many = effortWith(40'000);
    EXPECT_LT(many, few * 3) << few;
}

} // namespace
} // namespace facet
