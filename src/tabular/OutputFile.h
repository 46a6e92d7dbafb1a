#pragma once

#include "base/Error.h"

#include <string>
#include <string_view>

namespace facet
{

/// Writes to the temporary file that replaceFile() gives, in large pieces. Errors name the final path.
class OutputFile
{
public:
    OutputFile(const std::string &temporary, std::string finalPath);
    ~OutputFile();
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    [[nodiscard]] Expected<void> write(std::string_view bytes);
    /// Writes the rest; nothing may come after it.
    [[nodiscard]] Expected<void> close();

private:
    [[nodiscard]] Expected<void> flush();

    std::string m_finalPath;
    std::string m_pending;
    int m_descriptor;
};

} // namespace facet
