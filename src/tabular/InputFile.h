#pragma once

#include "base/Error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace facet
{

/// Bytes that are read from the start to the end.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /// Fills `size` bytes at `to`; fewer only at the end.
    [[nodiscard]] virtual Expected<std::size_t> read(char *to, std::size_t size) = 0;
    /// How many there are.
    [[nodiscard]] virtual std::int64_t size() const = 0;
    /// How much was read, 0 to 1.
    [[nodiscard]] virtual double progress() const = 0;
};

/// A regular file; what can't be read twice (a pipe, a terminal) is refused.
class InputFile final : public ByteSource
{
public:
    [[nodiscard]] static Expected<InputFile> open(const std::string &path);
    InputFile(InputFile &&other) noexcept;
    InputFile &operator=(InputFile &&) = delete;
    InputFile(const InputFile &) = delete;
    InputFile &operator=(const InputFile &) = delete;
    ~InputFile() override;

    [[nodiscard]] Expected<std::size_t> read(char *to, std::size_t size) override;
    [[nodiscard]] std::int64_t size() const override { return m_size; }
    [[nodiscard]] double progress() const override;
    /// Reads elsewhere from now on.
    void seek(std::int64_t position) { m_position = position; }

private:
    InputFile(std::string path, int descriptor, std::int64_t size);

    std::string m_path;
    int m_descriptor = -1;
    std::int64_t m_size = 0;
    std::int64_t m_position = 0;
};

/// Bytes in memory.
class MemoryBytes final : public ByteSource
{
public:
    explicit MemoryBytes(std::string bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] Expected<std::size_t> read(char *to, std::size_t size) override;
    [[nodiscard]] std::int64_t size() const override { return static_cast<std::int64_t>(m_bytes.size()); }
    [[nodiscard]] double progress() const override;

private:
    std::string m_bytes;
    std::size_t m_position = 0;
};

} // namespace facet
