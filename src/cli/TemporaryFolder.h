#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>
#include <system_error>

namespace facet
{

/// A folder for its owner only that vanishes with what is in it.
class TemporaryFolder
{
public:
    TemporaryFolder()
    {
        std::error_code code;
        std::string pattern = (std::filesystem::temp_directory_path(code) / "facet-XXXXXX").string();
        if (::mkdtemp(pattern.data()) != nullptr)
            m_path = pattern;
    }
    ~TemporaryFolder()
    {
        std::error_code code;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, code);
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    /// The path of a file in it; one that can't be written when there is no folder.
    [[nodiscard]] std::string file(const std::string &name) const
    {
        return (m_path.empty() ? std::string("/nonexistent") : m_path) + "/" + name;
    }

private:
    std::string m_path;
};

} // namespace facet
