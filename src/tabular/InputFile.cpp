#include "tabular/InputFile.h"

#include "base/FileError.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace facet
{

namespace
{

/// A file that may not be read isn't "read-only".
tl::unexpected<Error> readFailure(int code, const std::string &path)
{
    Error error = fileError(code, path, {"读取文件", "read the file"});
    if (error.code == ErrorCode::ReadOnly) {
        error.code = ErrorCode::Storage;
    }
    return tl::unexpected<Error>(std::move(error));
}

double part(std::int64_t done, std::int64_t all)
{
    return all <= 0 ? 1.0 : std::min(1.0, static_cast<double>(done) / static_cast<double>(all));
}

} // namespace

InputFile::InputFile(std::string path, int descriptor, std::int64_t size)
    : m_path(std::move(path)), m_descriptor(descriptor), m_size(size)
{
}

InputFile::InputFile(InputFile &&other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1)), m_size(other.m_size),
      m_position(other.m_position)
{
}

InputFile::~InputFile()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

Expected<InputFile> InputFile::open(const std::string &path)
{
    int descriptor = -1;
    do {
        descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); // a pipe must not make us wait
    } while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0) {
        return readFailure(errno, path);
    }
    struct stat facts = {};
    const bool known = ::fstat(descriptor, &facts) == 0;
    InputFile file(path, descriptor, known ? facts.st_size : 0);
    if (!known) {
        return readFailure(errno, path);
    }
    if (S_ISDIR(facts.st_mode)) {
        return readFailure(EISDIR, path);
    }
    if (!S_ISREG(facts.st_mode)) {
        return failure(ErrorCode::InvalidInput, path,
                       {"无法读取：这不是普通文件。请先存为文件再导入。",
                        "Can't be read: this is no regular file. Save it as a file first."});
    }
    static_cast<void>(::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL));
    return file;
}

Expected<std::size_t> InputFile::read(char *to, std::size_t size)
{
    std::size_t filled = 0;
    while (filled < size) {
        const ssize_t count = ::pread(m_descriptor, to + filled, size - filled, m_position);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return readFailure(errno, m_path);
        }
        if (count == 0) {
            break;
        }
        filled += static_cast<std::size_t>(count);
        m_position += count;
    }
    return filled;
}

double InputFile::progress() const
{
    return part(m_position, m_size);
}

Expected<std::size_t> MemoryBytes::read(char *to, std::size_t size)
{
    const std::size_t count = std::min(size, m_bytes.size() - m_position);
    std::memcpy(to, m_bytes.data() + m_position, count);
    m_position += count;
    return count;
}

double MemoryBytes::progress() const
{
    return part(static_cast<std::int64_t>(m_position), static_cast<std::int64_t>(m_bytes.size()));
}

} // namespace facet
