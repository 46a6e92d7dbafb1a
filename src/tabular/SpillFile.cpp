#include "tabular/SpillFile.h"

#include "base/FileError.h"

#include <cerrno>
#include <filesystem>

#include <cstdlib>
#include <unistd.h>

namespace facet
{

namespace
{

tl::unexpected<Error> spillFailure(int code)
{
    return tl::unexpected<Error>(
        fileError(code, "temporary file",
                  {"使用临时文件（见环境变量 TMPDIR）", "use a temporary file (see the variable TMPDIR)"}));
}

} // namespace

SpillFile::~SpillFile()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

Expected<void> SpillFile::open()
{
    std::error_code code;
    std::string name = (std::filesystem::temp_directory_path(code) / "facet-XXXXXX").string();
    if (code) {
        return spillFailure(code.value());
    }
    m_descriptor = ::mkostemp(name.data(), 0); // for its owner only
    if (m_descriptor < 0) {
        return spillFailure(errno);
    }
    ::unlink(name.c_str());
    return {};
}

Expected<std::int64_t> SpillFile::append(std::string_view bytes)
{
    if (m_descriptor < 0) {
        if (const Expected<void> opened = open(); !opened) {
            return tl::unexpected<Error>(opened.error());
        }
    }
    const std::int64_t position = m_size;
    while (!bytes.empty()) {
        const ssize_t count = ::pwrite(m_descriptor, bytes.data(), bytes.size(), m_size);
        if (count < 0 && errno != EINTR) {
            return spillFailure(errno);
        }
        bytes.remove_prefix(count < 0 ? 0 : static_cast<std::size_t>(count));
        m_size += count < 0 ? 0 : count;
    }
    return position;
}

Expected<void> SpillFile::read(std::int64_t position, std::size_t size, std::string &bytes) const
{
    bytes.resize(size);
    std::size_t filled = 0;
    while (filled < size) {
        const ssize_t count =
            ::pread(m_descriptor, bytes.data() + filled, size - filled, position + static_cast<std::int64_t>(filled));
        if (count == 0 || (count < 0 && errno != EINTR)) {
            return spillFailure(count == 0 ? EIO : errno);
        }
        filled += count < 0 ? 0 : static_cast<std::size_t>(count);
    }
    return {};
}

} // namespace facet
