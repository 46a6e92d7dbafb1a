#include "support/FullDisk.h"
#include "ui/panel/DeskFixture.h"
#include "workbook/WorkbookDatabase.h"

#include <QElapsedTimer>

#include <sqlite3.h>

#include <filesystem>

namespace facet
{

namespace
{

/// What the storage refuses stays, is told at once, and is written when it becomes possible.
class PendingTest : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        openBlank();
        QObject::connect(m_sessions.get(), &SessionModel::failed, m_sessions.get(),
                         [this](const Error &error) { m_failures.push_back(error.code); });
    }

    [[nodiscard]] std::string file() const { return m_sessions->workbook()->path(); }
    [[nodiscard]] sqlite3 *handle() const { return m_sessions->workbook()->database().db().handle().getHandle(); }
    /// No room for another byte behind the log.
    [[nodiscard]] std::uintmax_t used() const { return std::filesystem::file_size(file() + "-wal"); }

    bool typeUnit(const QString &text) { return m_sessions->setAnswer(QStringLiteral("A.1.10"), Answer(fromQt(text))); }
    [[nodiscard]] QString shownUnit() const
    {
        const auto answer = m_sessions->answer(QStringLiteral("A.1.10"));
        return answer ? toQt(std::get<std::string>(*answer)) : QString();
    }
    [[nodiscard]] QString storedUnit() const
    {
        const auto reader = Workbook::open(*m_catalogue, file(), {Workbook::Access::ReadOnly, {}, {}});
        const auto loaded = (*reader)->load(session().assessment().header.id);
        const auto answer = loaded->answers.find("A.1.10");
        return answer == loaded->answers.end() ? QString() : toQt(std::get<std::string>(answer->second));
    }
    void expectWrittenAfterRetry()
    {
        m_sessions->retryPending();
        EXPECT_FALSE(m_sessions->hasPending());
        EXPECT_EQ(storedUnit(), shownUnit());
        const auto faults = m_sessions->workbook()->verify();
        ASSERT_TRUE(faults);
        EXPECT_TRUE(faults->empty());
    }

    std::vector<ErrorCode> m_failures;
};

} // namespace

TEST_F(PendingTest, AFullDiskKeepsWhatWasTypedAndWritesItWhenThereIsRoom)
{
    ASSERT_TRUE(typeUnit(QStringLiteral("before")));
    const QSignalSpy pending(m_sessions.get(), &SessionModel::pendingChanged);
    {
        const FullDisk full(used());
        EXPECT_FALSE(typeUnit(QStringLiteral("typed on a full disk")));
        EXPECT_EQ(m_failures, std::vector{ErrorCode::DiskFull});
        EXPECT_EQ(pending.count(), 1);
        EXPECT_EQ(m_sessions->pendingTargets(), QStringList(QStringLiteral("A.1.10")));
        EXPECT_EQ(shownUnit(), QStringLiteral("typed on a full disk"));

        EXPECT_FALSE(typeUnit(QStringLiteral("and typed on")));
        EXPECT_EQ(shownUnit(), QStringLiteral("and typed on"));
        m_sessions->retryPending();
        EXPECT_TRUE(m_sessions->hasPending());
    }
    EXPECT_EQ(storedUnit(), QStringLiteral("before"));
    expectWrittenAfterRetry();
    EXPECT_EQ(storedUnit(), QStringLiteral("and typed on"));
}

TEST_F(PendingTest, ItIsTriedAgainByItself)
{
    {
        const FullDisk full(used());
        EXPECT_FALSE(typeUnit(QStringLiteral("later")));
    }
    EXPECT_TRUE(waitFor([this] { return !m_sessions->hasPending(); }, 30000));
    EXPECT_EQ(storedUnit(), QStringLiteral("later"));
}

TEST_F(PendingTest, AMediumThatBecameReadOnlyIsToldAndTheNoteWaits)
{
    ASSERT_EQ(sqlite3_exec(handle(), "PRAGMA query_only = 1", nullptr, nullptr, nullptr), SQLITE_OK);
    EXPECT_FALSE(m_sessions->setNote(QStringLiteral("A.1.1"), QStringLiteral("a note")));
    EXPECT_FALSE(typeUnit(QStringLiteral("unit")));
    EXPECT_EQ(m_failures, (std::vector{ErrorCode::ReadOnly, ErrorCode::ReadOnly}));
    EXPECT_EQ(m_sessions->note(QStringLiteral("A.1.1")), QStringLiteral("a note"));
    EXPECT_EQ(m_sessions->pendingTargets().size(), 2);
    ASSERT_EQ(sqlite3_exec(handle(), "PRAGMA query_only = 0", nullptr, nullptr, nullptr), SQLITE_OK);
    expectWrittenAfterRetry();
    EXPECT_EQ(session().assessment().notes.at("A.1.1"), "a note");
}

TEST_F(PendingTest, AnotherProgramThatWritesIsToldWithoutWaitingForIt)
{
    sqlite3 *other = nullptr;
    ASSERT_EQ(sqlite3_open(file().c_str(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    EXPECT_FALSE(typeUnit(QStringLiteral("meanwhile")));
    EXPECT_EQ(m_failures, std::vector{ErrorCode::Busy});
    EXPECT_EQ(shownUnit(), QStringLiteral("meanwhile"));
    ASSERT_EQ(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    expectWrittenAfterRetry();
}

TEST_F(PendingTest, ACellIsShownAsTypedUntilItIsWritten)
{
    const std::vector<Row> rows{Row{std::vector<FieldValue>(m_catalogue->table("A.9")->fields.size())}};
    RowId row = 0;
    ASSERT_TRUE(m_sessions->edit(QStringLiteral("A.9/new"), [&](AssessmentSession &open) {
        auto change = open.addRows("A.9", rows);
        row = open.rowIds("A.9")->front();
        return change;
    }));
    {
        const FullDisk full(used());
        EXPECT_FALSE(m_sessions->setCell(QStringLiteral("A.9"), row, 0, std::string("provider")));
        EXPECT_EQ(m_sessions->pendingCell(QStringLiteral("A.9"), row, 0), FieldValue(std::string("provider")));
    }
    m_sessions->retryPending();
    EXPECT_FALSE(m_sessions->pendingCell(QStringLiteral("A.9"), row, 0));
    EXPECT_EQ(session().rows("A.9", std::array{row})->front().row.values[0], FieldValue(std::string("provider")));
}

TEST_F(PendingTest, NothingIsOpenedOrClosedOverWhatWouldBeLost)
{
    const QString id = toQt(session().assessment().header.id);
    const FullDisk full(used());
    EXPECT_FALSE(typeUnit(QStringLiteral("kept")));
    EXPECT_FALSE(m_sessions->openAssessment(id));
    EXPECT_FALSE(m_sessions->closeAssessment());
    const auto other = m_sessions->openWorkbook(m_folder.filePath(QStringLiteral("other.facet")));
    ASSERT_FALSE(other);
    EXPECT_NE(other.error().message.en.find("A.1.10"), std::string::npos) << other.error().message.en;
    EXPECT_EQ(shownUnit(), QStringLiteral("kept"));
}

TEST_F(PendingTest, ASecondWindowReadsAndSaysWhoHoldsTheWorkbook)
{
    const QString id = toQt(session().assessment().header.id);
    ASSERT_TRUE(typeUnit(QStringLiteral("first")));
    SessionModel second(*m_catalogue);
    ASSERT_TRUE(second.openWorkbook(toQt(file())));
    EXPECT_TRUE(second.isReadOnly());
    const std::string who = m_sessions->workbook()->who();
    EXPECT_NE(second.readOnlyReason().en.find(who), std::string::npos) << second.readOnlyReason().en;
    EXPECT_NE(second.readOnlyReason().zh.find(who), std::string::npos) << second.readOnlyReason().zh;
    ASSERT_TRUE(second.openAssessment(id));
    EXPECT_EQ(std::get<std::string>(*second.answer(QStringLiteral("A.1.10"))), "first");

    ASSERT_TRUE(m_sessions->closeWorkbook());
    ASSERT_TRUE(second.openWorkbook(m_folder.filePath(QStringLiteral("test.facet"))));
    EXPECT_FALSE(second.isReadOnly());
    ASSERT_TRUE(second.openAssessment(id));
    EXPECT_TRUE(second.setAnswer(QStringLiteral("A.1.10"), Answer(std::string("second"))));
}

} // namespace facet
