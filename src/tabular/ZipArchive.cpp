#include "tabular/ZipArchive.h"

#include "tabular/Limits.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include <zip.h>

namespace facet
{

namespace
{

using namespace std::string_view_literals;

tl::unexpected<Error> damaged()
{
    return failure(
        ErrorCode::InvalidInput, {},
        {"文件已损坏或不完整，无法解压。请重新下载或复制，或用 Excel、WPS 打开并另存后再导入。",
         "The file is damaged or incomplete and can't be unpacked. Copy it again, or open it in Excel or WPS "
         "and save it anew."});
}

tl::unexpected<Error> tooManyMembers()
{
    const std::string most = std::to_string(limits::zipMembers);
    return failure(ErrorCode::InvalidInput, {},
                   {"压缩包里的文件超过 " + most + " 个，不是正常的工作簿，已停止读取。",
                    "The archive holds more than " + most + " files, which no workbook does; reading was stopped."});
}

tl::unexpected<Error> encrypted()
{
    return failure(ErrorCode::InvalidInput, {},
                   {"压缩包有密码，无法读取。请用 Excel 或 WPS 去掉密码后另存，再导入。",
                    "The archive has a password and can't be read. Save it without a password in Excel or WPS first."});
}

tl::unexpected<Error> zipFailure(int code)
{
    switch (code) {
    case ZIP_ER_MEMORY:
        return failure(ErrorCode::Storage, {}, {"内存不足。", "There is not enough memory."});
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
    case ZIP_ER_ENCRNOTSUPP:
        return encrypted();
    case ZIP_ER_COMPNOTSUPP:
        return failure(
            ErrorCode::Unsupported, {},
            {"文件用了不支持的压缩方式。请用 Excel 或 WPS 打开并另存后再导入。",
             "The file is packed in a way that is not supported. Open it in Excel or WPS and save it anew."});
    default:
        return damaged();
    }
}

std::uint64_t littleEndian(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint64_t value = 0;
    for (std::size_t index = size; index-- > 0;) {
        value = value << 8U | static_cast<unsigned char>(at + index < bytes.size() ? bytes[at + index] : '\0');
    }
    return value;
}

/// How many members the end of the archive says there are: libzip makes room for all of them when it opens it. The
/// largest of all the ends that it might take.
Expected<std::uint64_t> saidMembers(InputFile &file)
{
    constexpr std::int64_t farthest = 65536 + 128;
    constexpr std::size_t end64Size = 56;
    std::string tail(static_cast<std::size_t>(std::min(file.size(), farthest)), '\0');
    file.seek(file.size() - static_cast<std::int64_t>(tail.size()));
    Expected<std::size_t> count = file.read(tail.data(), tail.size());
    if (!count) {
        return tl::unexpected<Error>(count.error());
    }
    std::uint64_t most = 0;
    for (std::size_t at = tail.find("PK\5\6"); at != std::string::npos; at = tail.find("PK\5\6", at + 1)) {
        const std::uint64_t members = std::max(littleEndian(tail, at + 8, 2), littleEndian(tail, at + 10, 2));
        most = std::max(most, members == 0xFFFF ? 0 : members); // then the larger record says it
    }
    for (std::size_t at = tail.find("PK\6\7"); at != std::string::npos; at = tail.find("PK\6\7", at + 1)) {
        std::string end(end64Size, '\0');
        file.seek(static_cast<std::int64_t>(littleEndian(tail, at + 8, 8) & INT64_MAX));
        count = file.read(end.data(), end.size());
        if (count && *count == end.size()) {
            most = std::max({most, littleEndian(end, 24, 8), littleEndian(end, 32, 8)});
        }
    }
    return most;
}

std::string withBackslashes(std::string name)
{
    std::ranges::replace(name, '/', '\\');
    return name;
}

/// The place of a member in the archive; -1 when there is none.
zip_int64_t locate(zip *archive, const std::string &name)
{
    const zip_int64_t place = zip_name_locate(archive, name.c_str(), ZIP_FL_NOCASE);
    return place >= 0 ? place : zip_name_locate(archive, withBackslashes(name).c_str(), ZIP_FL_NOCASE);
}

} // namespace

void ZipMember::Closer::operator()(zip_file *file) const
{
    zip_fclose(file);
}

ZipMember::ZipMember(std::shared_ptr<zip> archive, std::unique_ptr<zip_file, Closer> file)
    : m_archive(std::move(archive)), m_file(std::move(file))
{
}

Expected<std::size_t> ZipMember::read(char *to, std::size_t size)
{
    std::size_t filled = 0;
    while (filled < size) {
        const zip_int64_t count = zip_fread(m_file.get(), to + filled, size - filled);
        if (count < 0) {
            return zipFailure(zip_error_code_zip(zip_file_get_error(m_file.get())));
        }
        if (count == 0) {
            break;
        }
        filled += static_cast<std::size_t>(count);
        m_position += static_cast<std::uint64_t>(count);
        if (const Expected<void> small = checkSize(); !small) {
            return tl::unexpected<Error>(small.error());
        }
    }
    return filled;
}

Expected<void> ZipMember::checkSize() const
{
    // What the archive says counts at once, what really comes out as it comes.
    const std::uint64_t unpacked = std::max(m_position, m_size);
    if (unpacked > m_limit) {
        const std::string most = std::to_string(m_limit / (1024ULL * 1024)) + " MiB";
        return failure(
            ErrorCode::InvalidInput, {},
            {"文件解压后超过 " + most + "，已停止读取。请只保留需要的工作表和列，或另存为 CSV 后再导入。",
             "The file unpacks to more than " + most +
                 "; reading was stopped. Keep only the sheets and columns that are needed, or save it as CSV."});
    }
    if (unpacked > limits::bombBytes && unpacked / limits::bombRatio > m_packedSize) {
        const std::string ratio = std::to_string(limits::bombRatio);
        return failure(
            ErrorCode::InvalidInput, {},
            {"文件解压后膨胀超过 " + ratio +
                 " 倍，可能是恶意文件，已停止读取。请用 Excel 或 WPS 打开核对，另存为 CSV 后再导入。",
             "The file unpacks to more than " + ratio +
                 " times its size and may be malicious; reading was stopped. Look at it in Excel or WPS, and "
                 "save it as CSV."});
    }
    return {};
}

double ZipMember::progress() const
{
    return m_size == 0 ? 1.0 : std::min(1.0, static_cast<double>(m_position) / static_cast<double>(m_size));
}

Expected<ZipArchive> ZipArchive::open(const std::string &path)
{
    Expected<InputFile> file = InputFile::open(path);
    if (!file) {
        return tl::unexpected<Error>(file.error());
    }
    const Expected<std::uint64_t> members = saidMembers(*file);
    if (!members) {
        return tl::unexpected<Error>(members.error());
    }
    if (*members > limits::zipMembers) {
        return tooManyMembers();
    }
    int code = 0;
    zip *archive = zip_open(path.c_str(), ZIP_RDONLY, &code);
    if (archive == nullptr) {
        return zipFailure(code);
    }
    return ZipArchive(std::shared_ptr<zip>(archive, zip_discard));
}

bool ZipArchive::has(const std::string &name) const
{
    return locate(m_archive.get(), name) >= 0;
}

Expected<std::unique_ptr<ZipMember>> ZipArchive::member(const std::string &name, std::uint64_t limit) const
{
    const zip_int64_t place = locate(m_archive.get(), name);
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (place < 0 || zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(place), 0, &facts) != 0) {
        return damaged();
    }
    std::unique_ptr<zip_file, ZipMember::Closer> file(
        zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(place), 0));
    if (!file) {
        return zipFailure(zip_error_code_zip(zip_get_error(m_archive.get())));
    }
    std::unique_ptr<ZipMember> member(new ZipMember(m_archive, std::move(file)));
    member->m_size = facts.size;
    member->m_packedSize = facts.comp_size;
    member->m_limit = limit;
    if (const Expected<void> small = member->checkSize(); !small) {
        return tl::unexpected<Error>(small.error());
    }
    return member;
}

} // namespace facet
