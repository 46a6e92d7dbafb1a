#include "base/AtomicFile.h"
#include "base/FileError.h"

#include <array>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace facet
{

namespace
{

const Text reading{"读取文件", "read the file"};
const Text writing{"写入文件（原有内容未改动）", "write the file (nothing was changed)"};

/// An open file that closes itself. close() tells what went wrong there.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { static_cast<void>(close()); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    bool close()
    {
        const int number = std::exchange(m_number, -1);
        return number < 0 || ::close(number) == 0;
    }

private:
    int m_number;
};

int openRetrying(const std::string &path, int flags)
{
    int number = -1;
    do {
        number = ::open(path.c_str(), flags | O_CLOEXEC);
    } while (number < 0 && errno == EINTR);
    return number;
}

tl::unexpected<Error> fileFailure(int code, const std::string &path, const Text &doing)
{
    return tl::unexpected<Error>(fileError(code, path, doing));
}

/// A file that may not be read isn't "read-only".
tl::unexpected<Error> readFailure(int code, const std::string &path)
{
    Error error = fileError(code, path, reading);
    if (error.code == ErrorCode::ReadOnly) {
        error.code = ErrorCode::Storage;
    }
    return tl::unexpected<Error>(std::move(error));
}

Expected<std::string_view> readAll(std::string &bytes, int number, const std::string &path, std::size_t limit,
                                   std::size_t expectedSize)
{
    std::size_t size = 0;
    bytes.resize(std::max(bytes.size(), std::min(limit, expectedSize) + 1)); // one more: the end shows at once
    for (;;) {
        const ssize_t count = ::read(number, bytes.data() + size, bytes.size() - size);
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            return readFailure(errno, path);
        }
        size += static_cast<std::size_t>(count);
        if (count == 0) {
            return std::string_view(bytes).substr(0, size);
        }
        if (size > limit) {
            const std::string most = std::to_string(limit);
            return failure(
                ErrorCode::InvalidInput, path,
                {"文件超过 " + most + " 字节的上限。", "The file is larger than the limit of " + most + " bytes."});
        }
        if (size == bytes.size()) {
            bytes.resize(std::min(limit, size * 2) + 1);
        }
    }
}

/// Follows symbolic links, so that the file they lead to is replaced and not the link.
Expected<std::string> finalPath(const std::string &path)
{
    std::filesystem::path current = path;
    std::error_code code;
    for (int hops = 0; std::filesystem::is_symlink(current, code); ++hops) {
        const std::filesystem::path next = std::filesystem::read_symlink(current, code);
        if (code || hops == 40) {
            return fileFailure(code ? code.value() : ELOOP, path, writing);
        }
        current = current.parent_path() / next;
    }
    return current.string();
}

/// The mode of the file that is to be replaced; none when there is no file yet. Refuses what can't be replaced.
Expected<std::optional<mode_t>> modeOfReplaced(const std::string &path)
{
    struct stat facts = {};
    if (::stat(path.c_str(), &facts) != 0) {
        if (errno == ENOENT) {
            return std::optional<mode_t>{};
        }
        return fileFailure(errno, path, writing);
    }
    if (S_ISDIR(facts.st_mode)) {
        return fileFailure(EISDIR, path, writing);
    }
    if (!S_ISREG(facts.st_mode)) {
        return failure(ErrorCode::InvalidInput, path,
                       {"无法写入文件：这不是普通文件，请给出文件名。",
                        "Can't write the file: it is not a regular file; name a file."});
    }
    if (::access(path.c_str(), W_OK) != 0) {
        return fileFailure(errno, path, writing);
    }
    return std::optional<mode_t>{facts.st_mode & 07777};
}

/// A file beside the final one that vanishes unless it was renamed.
class TemporaryFile
{
public:
    explicit TemporaryFile(std::string path) : m_path(std::move(path)) {}
    ~TemporaryFile()
    {
        if (!m_path.empty()) {
            ::unlink(m_path.c_str());
        }
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    [[nodiscard]] const std::string &path() const { return m_path; }
    void renamed() { m_path.clear(); }

private:
    std::string m_path;
};

/// Makes an empty file (mode 0600) beside `path`, hidden, with the same ending (some writers go by it).
Expected<std::string> makeTemporary(const std::string &path)
{
    const std::filesystem::path target = path;
    const std::string ending = target.extension().string();
    const std::string stem = target.stem().string().substr(0, 100);
    std::string name = (target.parent_path() / ("." + stem + ".XXXXXX")).string() + ending;
    const int number = ::mkostemps(name.data(), static_cast<int>(ending.size()), O_CLOEXEC);
    if (number < 0) {
        return fileFailure(errno, path,
                           {"写入所选文件夹（原有内容未改动）", "write to this folder (nothing was changed)"});
    }
    ::close(number);
    return name;
}

Expected<void> syncDirectoryOf(const std::string &path)
{
    const std::string parent = std::filesystem::path(path).parent_path().string();
    const Descriptor file(openRetrying(parent.empty() ? "." : parent, O_RDONLY | O_DIRECTORY));
    // Some file systems can't sync a directory; the rename is as durable there as it gets.
    if (file.isOpen() && ::fsync(file.number()) != 0 && errno != EINVAL && errno != ENOTSUP && errno != EROFS) {
        return fileFailure(errno, path, {"确认文件已落盘", "make sure that the file is on the disk"});
    }
    return {};
}

/// Gives the finished file its mode and waits until its bytes are on the disk.
Expected<void> settle(const std::string &temporary, const std::string &path, std::optional<mode_t> mode)
{
    Descriptor file(openRetrying(temporary, O_RDONLY));
    if (!file.isOpen() || ::fchmod(file.number(), mode.value_or(S_IRUSR | S_IWUSR)) != 0 ||
        ::fsync(file.number()) != 0 || !file.close()) {
        return fileFailure(errno, path, writing);
    }
    return {};
}

Expected<void> writeBytes(const std::string &temporary, const std::string &path, std::string_view bytes)
{
    Descriptor file(openRetrying(temporary, O_WRONLY | O_TRUNC));
    if (!file.isOpen()) {
        return fileFailure(errno, path, writing);
    }
    while (!bytes.empty()) {
        const ssize_t count = ::write(file.number(), bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR) {
            return fileFailure(errno, path, writing);
        }
        bytes.remove_prefix(count < 0 ? 0 : static_cast<std::size_t>(count));
    }
    if (!file.close()) {
        return fileFailure(errno, path, writing);
    }
    return {};
}

/// Whether the file holds exactly these bytes, compared in pieces.
Expected<void> compareBytes(const std::string &temporary, const std::string &path, std::string_view bytes)
{
    const Descriptor file(openRetrying(temporary, O_RDONLY));
    if (!file.isOpen()) {
        return fileFailure(errno, path, reading);
    }
    std::array<char, 65536> piece{};
    for (;;) {
        const ssize_t count = ::read(file.number(), piece.data(), piece.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return fileFailure(errno, path, reading);
        }
        const std::string_view found(piece.data(), static_cast<std::size_t>(count));
        if (count == 0 ? !bytes.empty() : !bytes.starts_with(found)) {
            return failure(ErrorCode::Storage, path,
                           {"写入后读回的内容不一致，磁盘可能有问题；原文件未改动。",
                            "What was read back differs from what was written; the disk may be faulty. The old file is "
                            "untouched."});
        }
        if (count == 0) {
            return {};
        }
        bytes.remove_prefix(found.size());
    }
}

} // namespace

Expected<std::string> readFile(const std::string &path, std::size_t limit)
{
    std::string bytes;
    return readFileInto(bytes, path, limit).map([&bytes](std::string_view read) {
        bytes.resize(read.size());
        return std::move(bytes);
    });
}

Expected<std::string_view> readFileInto(std::string &buffer, const std::string &path, std::size_t limit)
{
    if (path == "-") {
        return readAll(buffer, STDIN_FILENO, path, limit, 65536);
    }
    const Descriptor file(openRetrying(path, O_RDONLY));
    struct stat facts = {};
    if (!file.isOpen() || ::fstat(file.number(), &facts) != 0) {
        return readFailure(errno, path);
    }
    const auto size = S_ISREG(facts.st_mode) ? static_cast<std::size_t>(facts.st_size) : 65536;
    return readAll(buffer, file.number(), path, limit, size);
}

Expected<void> replaceFile(const std::string &path,
                           const std::function<Expected<void>(const std::string &temporary)> &produce,
                           const std::function<Expected<void>(const std::string &temporary)> &check)
{
    const Expected<std::string> target = finalPath(path);
    if (!target) {
        return tl::unexpected<Error>(target.error());
    }
    const Expected<std::optional<mode_t>> mode = modeOfReplaced(*target);
    if (!mode) {
        return tl::unexpected<Error>(mode.error());
    }
    Expected<std::string> made = makeTemporary(*target);
    if (!made) {
        return tl::unexpected<Error>(std::move(made.error()));
    }
    TemporaryFile temporary(std::move(*made));
    Expected<void> ready = produce(temporary.path()).and_then([&] { return check(temporary.path()); }).and_then([&] {
        return settle(temporary.path(), path, *mode);
    });
    if (!ready) {
        return ready;
    }
    if (::rename(temporary.path().c_str(), target->c_str()) != 0) {
        return fileFailure(errno, path, writing);
    }
    temporary.renamed();
    return syncDirectoryOf(*target);
}

Expected<void> replaceFile(const std::string &path, std::string_view bytes)
{
    return replaceFile(
        path, [&](const std::string &temporary) { return writeBytes(temporary, path, bytes); },
        [&](const std::string &temporary) { return compareBytes(temporary, path, bytes); });
}

} // namespace facet
