#include "support/FullDisk.h"
#include "workbook/WorkbookDatabase.h"
#include "workbook/WorkbookFixture.h"

namespace facet
{
namespace
{

class StorageFailure : public WorkbookTest
{
protected:
    StorageFailure() : m_workbook(create()), m_id(add(*m_workbook)), m_session(session(*m_workbook, m_id))
    {
        EXPECT_TRUE(m_session->setAnswer("A.1.10", std::string("之前")).has_value());
    }

    /// An edit too large for what is left fails so, and leaves everything as it was; afterwards edits work again.
    void expectRefused(const std::function<Expected<Change>()> &edit)
    {
        const Assessment before = m_session->assessment();
        const AssessmentResult result = m_session->result();
        const std::int64_t entries = m_session->historyCount();
        int told = 0;
        const auto subscription = m_session->subscribe([&](const Change &) { ++told; });
        const Expected<Change> change = edit();
        ASSERT_FALSE(change.has_value());
        EXPECT_EQ(change.error().code, ErrorCode::DiskFull) << change.error().message.en;
        EXPECT_EQ(told, 0);
        EXPECT_EQ(m_session->assessment(), before);
        EXPECT_TRUE(m_session->result() == result);
        EXPECT_EQ(m_session->historyCount(), entries);
    }
    void expectWorks()
    {
        ASSERT_TRUE(m_session->setAnswer("A.1.10", std::string("之后")).has_value());
        EXPECT_EQ(m_workbook->load(m_id).value().answers.at("A.1.10"), Answer(std::string("之后")));
        EXPECT_TRUE(m_session->undo().has_value());
        expectClean(*m_workbook);
    }

    std::unique_ptr<Workbook> m_workbook;
    std::string m_id;
    std::unique_ptr<AssessmentSession> m_session;
};

TEST_F(StorageFailure, AFullDiskIsToldAndLosesNothing)
{
    {
        const FullDisk full(std::filesystem::file_size(path() + "-wal") + 1000);
        expectRefused([&] { return m_session->setAnswer("A.1.10", std::string(50'000, 'x')); });
        expectRefused([&] { return m_session->setNote("A.1.1", std::string(50'000, 'x')); });
        const std::vector<Row> rows(3000, row("A.7", {{"person", "张三"}, {"content", std::string(300, 'x')}}));
        expectRefused([&] { return m_session->addRows("A.7", rows); });
    }
    expectWorks();
}

TEST_F(StorageFailure, AFileThatMayNotGrowIsToldAndLosesNothing)
{
    Connection &connection = m_workbook->database().db();
    const std::int64_t pages = connection.integer("PRAGMA page_count");
    static_cast<void>(connection.integer("PRAGMA max_page_count = " + std::to_string(pages)));
    expectRefused([&] { return m_session->setAnswer("A.1.10", std::string(50'000, 'x')); });
    static_cast<void>(connection.integer("PRAGMA max_page_count = 1000000"));
    expectWorks();
}

TEST_F(StorageFailure, AnImportThatDoesNotFitLeavesNoAssessment)
{
    Assessment assessment;
    assessment.header.title = "大";
    assessment.records["A.7"].assign(5000, row("A.7", {{"person", "张三"}, {"content", std::string(500, 'x')}}));
    {
        const FullDisk full(std::filesystem::file_size(path() + "-wal") + 100'000);
        const auto imported = m_workbook->import(assessment);
        ASSERT_FALSE(imported.has_value());
        EXPECT_EQ(imported.error().code, ErrorCode::DiskFull) << imported.error().message.en;
    }
    EXPECT_EQ(m_workbook->assessments().value().size(), 1U);
    expectWorks();
}

TEST_F(StorageFailure, AWorkbookThatCanNotBeMadeLeavesNoFile)
{
    {
        const FullDisk full(8192);
        const auto made = Workbook::create(catalogue(), path("other.facet"), {});
        ASSERT_FALSE(made.has_value());
    }
    for (const auto &entry : std::filesystem::directory_iterator(m_folder)) {
        EXPECT_EQ(entry.path().filename().string().find("other"), std::string::npos) << entry.path();
    }
}

TEST_F(StorageFailure, AWindowDoesNotWaitForAnotherProgram)
{
    m_session.reset();
    m_workbook.reset();
    Workbook::OpenOptions options;
    options.waits = false;
    m_workbook = std::move(*Workbook::open(catalogue(), path(), options));
    m_session = session(*m_workbook, m_id);
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(path().c_str(), &handle), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    int asked = 0;
    sqlite3_busy_handler(
        m_workbook->database().db().handle().getHandle(),
        [](void *count, int) {
            ++*static_cast<int *>(count);
            return 0;
        },
        &asked);
    const auto change = m_session->setNote("A.1.1", "x");
    ASSERT_FALSE(change.has_value());
    EXPECT_EQ(change.error().code, ErrorCode::Busy);
    EXPECT_EQ(asked, 0) << "it would have waited";
    ASSERT_EQ(sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
    expectWorks();
}

TEST_F(StorageFailure, AnotherProgramThatWritesTooLongIsToldAsBusy)
{
    sqlite3 *handle = nullptr;
    ASSERT_EQ(sqlite3_open(path().c_str(), &handle), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_busy_timeout(m_workbook->database().db().handle().getHandle(), 10);
    const auto change = m_session->setNote("A.1.1", "x");
    ASSERT_FALSE(change.has_value());
    EXPECT_EQ(change.error().code, ErrorCode::Busy);
    ASSERT_EQ(sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
    expectWorks();
}

} // namespace
} // namespace facet
