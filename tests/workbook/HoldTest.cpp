#include "workbook/WorkbookFixture.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <functional>

namespace facet
{
namespace
{

/// Another process that does something and then waits to be killed; `ready()` returns once it has.
class OtherProcess
{
public:
    explicit OtherProcess(const std::function<bool()> &work)
    {
        std::array<int, 2> pipe{};
        EXPECT_EQ(::pipe(pipe.data()), 0);
        m_process = fork();
        if (m_process == 0) {
            const char answer = work() ? 'y' : 'n';
            static_cast<void>(!write(pipe[1], &answer, 1));
            while (true) {
                pause();
            }
        }
        close(pipe[1]);
        char answer = 'n';
        m_ready = read(pipe[0], &answer, 1) == 1 && answer == 'y';
        close(pipe[0]);
    }
    ~OtherProcess() { end(); }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] pid_t process() const { return m_process; }
    void end()
    {
        if (m_process > 0) {
            kill(m_process, SIGKILL);
            waitpid(m_process, nullptr, 0);
            m_process = -1;
        }
    }

private:
    pid_t m_process = -1;
    bool m_ready = false;
};

using Holding = WorkbookTest;

TEST_F(Holding, ASecondWriterLearnsWhoHoldsTheWorkbook)
{
    static_cast<void>(add(*create()));
    std::unique_ptr<Workbook> kept;
    OtherProcess other([&] {
        auto opened = open();
        kept = opened ? std::move(*opened) : nullptr;
        return kept != nullptr;
    });
    ASSERT_TRUE(other.ready());
    const auto second = open();
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().code, ErrorCode::Held);
    EXPECT_NE(second.error().message.zh.find("李复核"), std::string::npos);
    EXPECT_NE(second.error().message.en.find(std::to_string(other.process())), std::string::npos);

    const auto reader = open(Workbook::Access::ReadOnly);
    ASSERT_TRUE(reader.has_value()) << reader.error().message.en;
    EXPECT_EQ((*reader)->assessments().value().size(), 1U);
}

TEST_F(Holding, ACrashLetsGoOfTheWorkbook)
{
    static_cast<void>(add(*create()));
    std::unique_ptr<Workbook> kept;
    OtherProcess other([&] {
        auto opened = open();
        kept = opened ? std::move(*opened) : nullptr;
        return kept != nullptr && kept->add({"", "第二份", "", "", "", Status::Draft}).has_value();
    });
    ASSERT_TRUE(other.ready());
    other.end();
    const auto second = open();
    ASSERT_TRUE(second.has_value()) << second.error().message.en;
    EXPECT_EQ((*second)->assessments().value().size(), 2U);
    expectClean(**second);
}

TEST_F(Holding, PatienceWaitsUntilTheHolderCloses)
{
    static_cast<void>(create());
    std::array<int, 2> pipe{};
    ASSERT_EQ(::pipe(pipe.data()), 0);
    const pid_t other = fork();
    if (other == 0) {
        // Holds the workbook until this test is about to wait for it, and then closes it in the regular way.
        auto opened = open();
        char byte = opened ? 'y' : 'n';
        static_cast<void>(!write(pipe[1], &byte, 1));
        usleep(200'000);
        opened->reset();
        _exit(0);
    }
    char byte = 'n';
    ASSERT_EQ(read(pipe[0], &byte, 1), 1);
    ASSERT_EQ(byte, 'y');
    const auto second =
        Workbook::open(catalogue(), path(), {Workbook::Access::ReadWrite, "x", std::chrono::seconds(20)});
    EXPECT_TRUE(second.has_value()) << second.error().message.en;
    waitpid(other, nullptr, 0);
    close(pipe[0]);
    close(pipe[1]);
}

TEST_F(Holding, AnotherNameForTheSameFileIsHeldAsWell)
{
    const auto workbook = create();
    std::filesystem::create_symlink(path(), path("link.facet"));
    const auto second = open(Workbook::Access::ReadWrite, "link.facet");
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().code, ErrorCode::Held);
}

/// Runs the work as a user who is not root, because root may write everywhere.
int asOrdinaryUser(const std::function<int()> &work)
{
    const pid_t process = fork();
    if (process == 0) {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) {
            _exit(99);
        }
        _exit(work());
    }
    int status = 0;
    waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}

class ReadOnlyMedium : public WorkbookTest
{
protected:
    void protect(const std::string &file = "unit.facet") const
    {
        std::filesystem::permissions(path(file), std::filesystem::perms(0444));
        if (std::filesystem::exists(path(file + "-wal"))) {
            std::filesystem::permissions(path(file + "-wal"), std::filesystem::perms(0444));
        }
        std::filesystem::permissions(m_folder, std::filesystem::perms(0555));
    }
    /// 0: opened with so many assessments and intact, else what failed.
    [[nodiscard]] int read(std::size_t assessments) const
    {
        return asOrdinaryUser([&] {
            const auto opened = open(Workbook::Access::ReadOnly);
            if (!opened) {
                return 1;
            }
            const auto listed = (*opened)->assessments();
            const auto faults = (*opened)->verify();
            return listed && listed->size() == assessments && faults && faults->empty() ? 0 : 2;
        });
    }
};

TEST_F(ReadOnlyMedium, AWorkbookIsReadAndNotWritten)
{
    static_cast<void>(add(*create()));
    const std::string bytes = bytesOf(path());
    protect();
    EXPECT_EQ(read(1), 0);
    EXPECT_EQ(asOrdinaryUser([&] {
                  const auto opened = open();
                  return !opened && opened.error().code == ErrorCode::ReadOnly ? 0 : 1;
              }),
              0);
    EXPECT_EQ(bytesOf(path()), bytes);
}

TEST_F(ReadOnlyMedium, EditsInALogLeftByACrashAreRead)
{
    static_cast<void>(create());
    std::unique_ptr<Workbook> kept;
    OtherProcess other([&] {
        auto opened = open();
        kept = opened ? std::move(*opened) : nullptr;
        return kept != nullptr && kept->add({"", "崩溃前", "", "", "", Status::Draft}).has_value();
    });
    ASSERT_TRUE(other.ready());
    other.end();
    ASSERT_TRUE(std::filesystem::exists(path() + "-wal"));
    std::filesystem::remove(path() + "-shm");
    protect();
    EXPECT_EQ(read(1), 0);
}

} // namespace
} // namespace facet
