#include "tabular/OutputFile.h"

#include "base/FileError.h"
#include "tabular/Limits.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace facet
{

namespace
{

tl::unexpected<Error> writeFailure(int code, const std::string &path)
{
    return tl::unexpected<Error>(
        fileError(code, path, {"写入文件（原有内容未改动）", "write the file (nothing was changed)"}));
}

} // namespace

OutputFile::OutputFile(const std::string &temporary, std::string finalPath)
    : m_finalPath(std::move(finalPath)), m_descriptor(::open(temporary.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC))
{
    m_pending.reserve(limits::blockBytes);
}

OutputFile::~OutputFile()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

Expected<void> OutputFile::write(std::string_view bytes)
{
    m_pending += bytes;
    return m_pending.size() < limits::blockBytes ? Expected<void>() : flush();
}

Expected<void> OutputFile::flush()
{
    std::string_view rest = m_pending;
    while (!rest.empty()) {
        const ssize_t count = ::write(m_descriptor, rest.data(), rest.size());
        if (count < 0 && errno != EINTR) {
            return writeFailure(errno, m_finalPath);
        }
        rest.remove_prefix(count < 0 ? 0 : static_cast<std::size_t>(count));
    }
    m_pending.clear();
    return {};
}

Expected<void> OutputFile::close()
{
    if (Expected<void> flushed = flush(); !flushed) {
        return flushed;
    }
    if (::close(std::exchange(m_descriptor, -1)) != 0) {
        return writeFailure(errno, m_finalPath);
    }
    return {};
}

} // namespace facet
