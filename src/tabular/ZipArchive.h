#pragma once

#include "tabular/InputFile.h"

#include <cstdint>
#include <memory>
#include <string>

struct zip;
struct zip_file;

namespace facet
{

/// One file of an archive, unpacked while it is read. Ends in an error when it unpacks to more than it may.
class ZipMember final : public ByteSource
{
public:
    [[nodiscard]] Expected<std::size_t> read(char *to, std::size_t size) override;
    /// As the archive says; it may lie.
    [[nodiscard]] std::int64_t size() const override { return static_cast<std::int64_t>(m_size); }
    [[nodiscard]] double progress() const override;
    [[nodiscard]] std::uint64_t position() const { return m_position; }

private:
    friend class ZipArchive;
    struct Closer {
        void operator()(zip_file *file) const;
    };
    ZipMember(std::shared_ptr<zip> archive, std::unique_ptr<zip_file, Closer> file);
    [[nodiscard]] Expected<void> checkSize() const;

    std::shared_ptr<zip> m_archive; ///< outlives the file
    std::unique_ptr<zip_file, Closer> m_file;
    std::uint64_t m_size = 0;
    std::uint64_t m_packedSize = 0;
    std::uint64_t m_limit = 0;
    std::uint64_t m_position = 0;
};

/// A ZIP archive of a spreadsheet program.
class ZipArchive
{
public:
    /// Fails for what is damaged, encrypted, or has more members than a workbook can have.
    [[nodiscard]] static Expected<ZipArchive> open(const std::string &path);

    /// Part names differ in case and in slashes between programs.
    [[nodiscard]] bool has(const std::string &name) const;
    /// `limit`: how many bytes it may unpack to.
    [[nodiscard]] Expected<std::unique_ptr<ZipMember>> member(const std::string &name, std::uint64_t limit) const;

private:
    explicit ZipArchive(std::shared_ptr<zip> archive) : m_archive(std::move(archive)) {}

    std::shared_ptr<zip> m_archive;
};

} // namespace facet
