#pragma once

#include "base/Error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace facet
{

/// A temporary file without a name: it vanishes with the program, whatever happens, and nobody else can open it.
class SpillFile
{
public:
    SpillFile() = default;
    ~SpillFile();
    SpillFile(const SpillFile &) = delete;
    SpillFile &operator=(const SpillFile &) = delete;

    /// Writes at the end, making the file when there is none; returns where.
    [[nodiscard]] Expected<std::int64_t> append(std::string_view bytes);
    [[nodiscard]] Expected<void> read(std::int64_t position, std::size_t size, std::string &bytes) const;

private:
    [[nodiscard]] Expected<void> open();

    int m_descriptor = -1;
    std::int64_t m_size = 0;
};

} // namespace facet
