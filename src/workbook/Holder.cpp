#include "workbook/Holder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <sstream>
#include <thread>
#include <utility>

namespace facet
{

namespace
{

enum class Attempt { Locked, HeldByOther, FileReplaced, Failed };

/// Locks the open lock file, and makes sure that the name still stands for it: a holder that ends removes the file.
Attempt tryLock(int descriptor, const std::string &path)
{
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        return errno == EWOULDBLOCK || errno == EINTR ? Attempt::HeldByOther : Attempt::Failed;
    }
    struct stat opened {
    };
    struct stat named {
    };
    const bool same = fstat(descriptor, &opened) == 0 && stat(path.c_str(), &named) == 0 &&
                      opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
    return same ? Attempt::Locked : Attempt::FileReplaced;
}

std::string oneLine(std::string text)
{
    for (char &character : text) {
        if (static_cast<unsigned char>(character) < 0x20U) {
            character = ' ';
        }
    }
    return text;
}

void writeHolder(int descriptor, const std::string &who)
{
    std::array<char, 256> host{};
    gethostname(host.data(), host.size() - 1);
    const std::string text = oneLine(who) + "\n" + host.data() + "\n" + std::to_string(getpid()) + "\n";
    // The words are only for people: the lock holds without them, for example on a full disk.
    if (ftruncate(descriptor, 0) == 0 && pwrite(descriptor, text.data(), text.size(), 0) < 0) {
        return;
    }
}

Error heldError(int descriptor, const std::string &path)
{
    std::array<char, 1024> buffer{};
    const ssize_t size = pread(descriptor, buffer.data(), buffer.size(), 0);
    std::istringstream lines(std::string(buffer.data(), size > 0 ? static_cast<std::size_t>(size) : 0));
    std::string who;
    std::string host;
    std::string process;
    std::getline(lines, who);
    std::getline(lines, host);
    std::getline(lines, process);
    if (process.empty()) {
        return {
            ErrorCode::Held,
            path,
            {"工作簿正由另一个面鉴窗口编辑。可先关闭它，或以只读方式打开。",
             "The workbook is being edited in another Facet window. Close it there, or open the workbook read-only."}};
    }
    const std::string zh = (who.empty() ? "另一用户" : who) + "（主机 " + host + "，进程 " + process + "）";
    const std::string en = (who.empty() ? "another user" : who) + " (on " + host + ", process " + process + ")";
    return {ErrorCode::Held,
            path,
            {"工作簿正由 " + zh + " 编辑。可先在那里关闭，或以只读方式打开。",
             "The workbook is being edited by " + en + ". Close it there, or open the workbook read-only."}};
}

Error lockError(int systemError, const std::string &path)
{
    const std::string detail = std::strerror(systemError);
    if (systemError == EACCES || systemError == EROFS || systemError == EPERM) {
        return {ErrorCode::ReadOnly,
                path,
                {"所在文件夹不可写，无法编辑该工作簿。可以只读方式打开，或先复制到可写的位置。",
                 "The folder can't be written, so the workbook can't be edited here. Open it read-only, or copy it to "
                 "another place first."}};
    }
    const ErrorCode code = systemError == ENOSPC || systemError == EDQUOT ? ErrorCode::DiskFull : ErrorCode::Storage;
    return {code, path, {"无法锁定工作簿：" + detail + "。", "The workbook can't be locked: " + detail + "."}};
}

} // namespace

Expected<std::unique_ptr<Holder>> Holder::take(const std::string &path, const std::string &who,
                                               std::chrono::milliseconds patience)
{
    const std::string lockPath = path + ".lock";
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (true) {
        const int descriptor = open(lockPath.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0) {
            return tl::unexpected<Error>(lockError(errno, path));
        }
        const Attempt attempt = tryLock(descriptor, lockPath);
        if (attempt == Attempt::Locked) {
            writeHolder(descriptor, who);
            return std::unique_ptr<Holder>(new Holder(descriptor, lockPath));
        }
        const int systemError = errno;
        const bool late = std::chrono::steady_clock::now() >= deadline;
        const Error held = attempt == Attempt::HeldByOther ? heldError(descriptor, path) : lockError(systemError, path);
        close(descriptor);
        if (attempt == Attempt::Failed || (attempt == Attempt::HeldByOther && late)) {
            return tl::unexpected<Error>(held);
        }
        if (attempt == Attempt::HeldByOther) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }
}

Holder::Holder(int descriptor, std::string lockPath) : m_descriptor(descriptor), m_lockPath(std::move(lockPath))
{
}

Holder::~Holder()
{
    // Removed while still locked: who waits for it sees that the name no longer stands for it, and makes a new one.
    unlink(m_lockPath.c_str());
    close(m_descriptor);
}

} // namespace facet
