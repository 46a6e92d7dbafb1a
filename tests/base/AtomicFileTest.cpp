#include "base/AtomicFile.h"
#include "base/FileError.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace facet
{

namespace
{

namespace fs = std::filesystem;

class AtomicFileTest : public testing::Test
{
protected:
    AtomicFileTest()
    {
        std::string pattern = (fs::temp_directory_path() / "facet-file-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
    }
    ~AtomicFileTest() override
    {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }

    [[nodiscard]] std::string path(const std::string &name) const { return (m_folder / name).string(); }

    /// Names of everything in the folder: a failure must leave no temporary file.
    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> found;
        for (const auto &entry : fs::directory_iterator(m_folder)) {
            found.push_back(entry.path().filename().string());
        }
        return found;
    }

    static mode_t modeOf(const std::string &file)
    {
        struct stat facts = {};
        EXPECT_EQ(::stat(file.c_str(), &facts), 0);
        return facts.st_mode & 07777;
    }

    fs::path m_folder;
};

std::string contentOf(const std::string &file)
{
    return readFile(file).value_or("(can't be read)");
}

Expected<void> failing(const std::string & /*temporary*/)
{
    return failure(ErrorCode::Cancelled, "", {"停", "stop"});
}

Expected<void> succeeding(const std::string & /*temporary*/)
{
    return {};
}

TEST_F(AtomicFileTest, WritesANewFileForTheOwnerOnly)
{
    ASSERT_TRUE(replaceFile(path("new.json"), "内容\n"));
    EXPECT_EQ(contentOf(path("new.json")), "内容\n");
    EXPECT_EQ(modeOf(path("new.json")), 0600U);
    EXPECT_EQ(names(), std::vector<std::string>{"new.json"});
}

TEST_F(AtomicFileTest, KeepsTheModeOfTheFileItReplaces)
{
    ASSERT_TRUE(replaceFile(path("shared.json"), "old"));
    ASSERT_EQ(::chmod(path("shared.json").c_str(), 0640), 0);
    ASSERT_TRUE(replaceFile(path("shared.json"), "new"));
    EXPECT_EQ(contentOf(path("shared.json")), "new");
    EXPECT_EQ(modeOf(path("shared.json")), 0640U);
}

TEST_F(AtomicFileTest, ReplacesWhatALinkLeadsToAndKeepsTheLink)
{
    ASSERT_TRUE(replaceFile(path("real.json"), "old"));
    fs::create_symlink("real.json", m_folder / "link.json");
    ASSERT_TRUE(replaceFile(path("link.json"), "new"));
    EXPECT_TRUE(fs::is_symlink(m_folder / "link.json"));
    EXPECT_EQ(contentOf(path("real.json")), "new");
}

TEST_F(AtomicFileTest, EmptyAndLargeContentsComeBackWhole)
{
    const std::string large(3'000'001, 'x');
    ASSERT_TRUE(replaceFile(path("large"), large));
    EXPECT_EQ(contentOf(path("large")), large);
    ASSERT_TRUE(replaceFile(path("large"), ""));
    EXPECT_EQ(contentOf(path("large")), "");
}

TEST_F(AtomicFileTest, AFailureWhileProducingLeavesTheOldFile)
{
    ASSERT_TRUE(replaceFile(path("report.pdf"), "old"));
    const auto half = [](const std::string &temporary) -> Expected<void> {
        std::ofstream(temporary) << "half a fi";
        return failing(temporary);
    };
    const Expected<void> replaced = replaceFile(path("report.pdf"), half, succeeding);
    ASSERT_FALSE(replaced);
    EXPECT_EQ(replaced.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(contentOf(path("report.pdf")), "old");
    EXPECT_EQ(names(), std::vector<std::string>{"report.pdf"});
}

TEST_F(AtomicFileTest, AFailureWhileCheckingLeavesTheOldFile)
{
    ASSERT_TRUE(replaceFile(path("report.pdf"), "old"));
    EXPECT_FALSE(replaceFile(path("report.pdf"), succeeding, failing));
    EXPECT_EQ(contentOf(path("report.pdf")), "old");
    EXPECT_EQ(names(), std::vector<std::string>{"report.pdf"});
}

TEST_F(AtomicFileTest, TheTemporaryFileHasTheSameEndingAndIsPrivate)
{
    std::string seen;
    mode_t mode = 0;
    const auto produce = [&](const std::string &temporary) -> Expected<void> {
        seen = temporary;
        mode = modeOf(temporary);
        return {};
    };
    ASSERT_TRUE(replaceFile(path("report.pdf"), produce, succeeding));
    EXPECT_EQ(fs::path(seen).extension(), ".pdf");
    EXPECT_EQ(fs::path(seen).parent_path(), m_folder);
    EXPECT_EQ(mode, 0600U);
}

TEST_F(AtomicFileTest, SaysWhenTheFolderIsMissing)
{
    const Expected<void> replaced = replaceFile(path("no/such/folder.json"), "x");
    ASSERT_FALSE(replaced);
    EXPECT_EQ(replaced.error().code, ErrorCode::NotFound);
}

TEST_F(AtomicFileTest, RefusesFoldersAndDevices)
{
    EXPECT_FALSE(replaceFile(m_folder.string(), "x"));
    EXPECT_FALSE(replaceFile("/dev/null", "x"));
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
    EXPECT_TRUE(fs::is_directory(m_folder));
}

TEST_F(AtomicFileTest, ReadFileTellsWhatIsWrong)
{
    const auto codeOf = [](const auto &read) { return read ? ErrorCode::Internal : read.error().code; };
    EXPECT_EQ(codeOf(readFile(path("missing.json"))), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(readFile(m_folder.string())), ErrorCode::InvalidInput);
    ASSERT_TRUE(replaceFile(path("ten"), "0123456789"));
    EXPECT_EQ(codeOf(readFile(path("ten"), 9)), ErrorCode::InvalidInput);
    EXPECT_TRUE(readFile(path("ten"), 10));
    std::string buffer = "what another file left, which is longer";
    EXPECT_EQ(codeOf(readFileInto(buffer, path("ten"), 9)), ErrorCode::InvalidInput);
    EXPECT_EQ(readFileInto(buffer, path("ten")).value_or("?"), readFile(path("ten")).value_or("!"));
}

TEST_F(AtomicFileTest, AWriteThatIsCutShortLeavesTheOldFile)
{
    ASSERT_TRUE(replaceFile(path("old.json"), "old"));
    const pid_t child = ::fork(); // the limit can't be lifted again, so it is set in a process of its own
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const bool replaced = replaceFile(path("old.json"), std::string(100'000, 'x')).has_value();
        ::_exit(replaced ? 1 : 0);
    }
    int status = -1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(contentOf(path("old.json")), "old");
    EXPECT_EQ(names(), std::vector<std::string>{"old.json"});
}

/// Runs in a process of its own with a tiny file system: 0 as wanted, 77 when this machine doesn't let us mount one.
int fillATinyDisk(const std::string &folder)
{
    if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) {
        return 77;
    }
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=64k") != 0) {
        return 77;
    }
    const std::string file = folder + "/a.json";
    if (!replaceFile(file, "old")) {
        return 1;
    }
    const Expected<void> full = replaceFile(file, std::string(1'000'000, 'x'));
    if (full || full.error().code != ErrorCode::DiskFull || contentOf(file) != "old") {
        return 2;
    }
    if (::mount(nullptr, folder.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) != 0) {
        return 77;
    }
    const Expected<void> readOnly = replaceFile(file, "new");
    return !readOnly && readOnly.error().code == ErrorCode::ReadOnly && contentOf(file) == "old" ? 0 : 3;
}

TEST_F(AtomicFileTest, AFullAndAReadOnlyDiskAreToldAndLeaveTheOldFile)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(fillATinyDisk(m_folder.string()));
    }
    int status = -1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 77) {
        GTEST_SKIP() << "no right to mount a file system here";
    }
    EXPECT_EQ(status, 0);
}

TEST(FileErrorTest, NamesTheKindOfFailure)
{
    const Text doing{"写入文件", "write the file"};
    EXPECT_EQ(fileError(ENOSPC, "/x", doing).code, ErrorCode::DiskFull);
    EXPECT_EQ(fileError(EDQUOT, "/x", doing).code, ErrorCode::DiskFull);
    EXPECT_EQ(fileError(EROFS, "/x", doing).code, ErrorCode::ReadOnly);
    EXPECT_EQ(fileError(EACCES, "/x", doing).code, ErrorCode::ReadOnly);
    EXPECT_EQ(fileError(ENOENT, "/x", doing).code, ErrorCode::NotFound);
    const Error unusual = fileError(EIO, "/x", doing);
    EXPECT_EQ(unusual.code, ErrorCode::Storage);
    EXPECT_EQ(unusual.place, "/x");
    EXPECT_NE(unusual.message.en.find("Can't write the file"), std::string::npos);
    EXPECT_NE(unusual.message.zh.find("写入文件"), std::string::npos);
}

} // namespace

} // namespace facet
