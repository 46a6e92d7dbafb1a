#include "workbook/WorkbookFile.h"

#include "workbook/Failure.h"
#include "workbook/Schema.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string_view>

namespace facet
{

namespace
{

/// Up to this size the whole file is looked through on opening (some ten milliseconds); beyond it verify() does.
constexpr std::uintmax_t wholeCheckSize = 16UL * 1024 * 1024;

using HeaderBytes = std::array<unsigned char, 100>;

std::uint32_t bigEndian(const HeaderBytes &bytes, std::size_t at)
{
    return (std::uint32_t{bytes[at]} << 24U) | (std::uint32_t{bytes[at + 1]} << 16U) |
           (std::uint32_t{bytes[at + 2]} << 8U) | std::uint32_t{bytes[at + 3]};
}

tl::unexpected<Error> notAWorkbook(const std::string &path)
{
    return failure(ErrorCode::NotAWorkbook, path,
                   {"该文件不是面鉴工作簿。请选择扩展名为 .facet 的文件。",
                    "The file is not a Facet workbook. Choose a file ending in .facet."});
}

tl::unexpected<Error> systemFailure(const std::string &path, int systemError)
{
    const std::string detail = std::strerror(systemError);
    if (systemError == ENOENT || systemError == ENOTDIR) {
        return failure(ErrorCode::NotFound, path, {"没有这个文件：" + path + "。", "There is no file " + path + "."});
    }
    return failure(ErrorCode::Storage, path,
                   {"无法读取文件：" + detail + "。请检查权限。",
                    "The file can't be read: " + detail + ". Check its permissions."});
}

tl::unexpected<Error> tooShort(const std::string &path)
{
    return failure(ErrorCode::CorruptWorkbook, path,
                   {"工作簿不完整：文件比其记录的长度短，可能复制时中断。请使用备份或重新复制。文件未被改动。",
                    "The workbook is incomplete: the file is shorter than it says, as after an interrupted copy. Copy "
                    "it again or take a "
                    "backup. The file was left as it is."});
}

/// 0 where the first page says something impossible.
std::uint32_t pageSizeOf(const HeaderBytes &bytes)
{
    const std::uint32_t size = (std::uint32_t{bytes[16]} << 8U) | std::uint32_t{bytes[17]};
    const std::uint32_t real = size == 1 ? 65536 : size;
    return real >= 512 && (real & (real - 1)) == 0 ? real : 0;
}

Expected<HeaderBytes> readHeaderBytes(const std::string &path, std::uintmax_t &fileSize)
{
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return systemFailure(path, errno);
    }
    struct stat status {
    };
    HeaderBytes bytes{};
    const bool regular = fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    const ssize_t size = regular ? pread(descriptor, bytes.data(), bytes.size(), 0) : 0;
    close(descriptor);
    fileSize = static_cast<std::uintmax_t>(status.st_size);
    constexpr std::string_view magic("SQLite format 3\0", 16);
    if (size < static_cast<ssize_t>(magic.size()) || std::memcmp(bytes.data(), magic.data(), magic.size()) != 0) {
        return notAWorkbook(path);
    }
    if (size < static_cast<ssize_t>(bytes.size())) {
        return tooShort(path);
    }
    return bytes;
}

} // namespace

Expected<FileHeader> inspectFile(const std::string &path)
{
    std::uintmax_t fileSize = 0;
    const Expected<HeaderBytes> bytes = readHeaderBytes(path, fileSize);
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    if (bigEndian(*bytes, 68) != static_cast<std::uint32_t>(workbookApplicationId)) {
        return notAWorkbook(path);
    }
    FileHeader header;
    std::error_code ignored;
    const std::uintmax_t logSize = std::filesystem::file_size(path + "-wal", ignored);
    header.hasLog = !ignored && logSize > 0;
    const std::uint32_t version = bigEndian(*bytes, 60);
    if (version > static_cast<std::uint32_t>(workbookVersion) && version < 0x80000000U) {
        return failure(ErrorCode::NewerWorkbook, path,
                       {"该工作簿由更新版本的面鉴写成（格式 " + std::to_string(version) + "，本程序支持到 " +
                            std::to_string(workbookVersion) + "）。请升级后打开。文件未被改动。",
                        "The workbook was written by a newer Facet (format " + std::to_string(version) +
                            ", this program knows up to " + std::to_string(workbookVersion) +
                            "). Update Facet to open it. The file was left as it is."});
    }
    header.version = static_cast<int>(version);
    const std::uint32_t pageSize = pageSizeOf(*bytes);
    if (header.version < 1 || pageSize == 0) {
        return failure(
            ErrorCode::CorruptWorkbook, path,
            {"工作簿已损坏：文件头不可用。请使用备份。文件未被改动。",
             "The workbook is damaged: its header makes no sense. Take a backup. The file was left as it is."});
    }
    // With a log beside it the file itself may lag behind what its header says.
    if (!header.hasLog && fileSize < std::uintmax_t{pageSize} * bigEndian(*bytes, 28)) {
        return tooShort(path);
    }
    return header;
}

void checkContent(Connection &connection, const std::string &path)
{
    std::error_code ignored;
    const bool small = std::filesystem::file_size(path, ignored) <= wholeCheckSize && !ignored;
    std::string answer = "ok";
    if (small) {
        answer = connection.text("PRAGMA quick_check(1)");
    }
    const std::int64_t tables = connection.integer("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name "
                                                   "IN ('workbook', 'assessment', 'answer', 'note', "
                                                   "'not_applicable', 'judgement', 'parameter', 'a2_system', "
                                                   "'a4_person', 'a7_usage', 'a9_provider', 'history', 'step')");
    if (answer != "ok" || tables != 13) {
        const std::string detail = answer != "ok" ? answer : "tables are missing";
        fail(ErrorCode::CorruptWorkbook, path,
             {"工作簿已损坏（" + detail + "）。请使用备份。文件未被改动。",
              "The workbook is damaged (" + detail + "). Take a backup. The file was left as it is."});
    }
}

std::string resolvedPath(const std::string &path)
{
    std::error_code error;
    const std::filesystem::path resolved = std::filesystem::weakly_canonical(path, error);
    return error ? path : resolved.string();
}

PrivateCopy::PrivateCopy(const std::string &path)
{
    std::string folder = (std::filesystem::temp_directory_path() / "facet-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr) {
        throw Failure(systemFailure(folder, errno).value());
    }
    m_folder = folder;
    m_path = folder + "/workbook.facet";
    std::error_code error;
    std::filesystem::copy_file(path, m_path, error);
    if (!error && std::filesystem::exists(path + "-wal")) {
        std::filesystem::copy_file(path + "-wal", m_path + "-wal", error);
    }
    if (error) {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
        throw Failure(systemFailure(path, error.value()).value());
    }
    // The original may be read-only; the copy is this program's own.
    chmod(m_path.c_str(), 0600);
    chmod((m_path + "-wal").c_str(), 0600);
}

PrivateCopy::~PrivateCopy()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

std::string keepCopy(const std::string &path, int version)
{
    const std::string name = path + ".v" + std::to_string(version) + "-backup";
    std::string copy = name;
    for (int number = 2; std::filesystem::exists(copy); ++number) {
        copy = name + "-" + std::to_string(number);
    }
    std::error_code error;
    std::filesystem::copy_file(path, copy, error);
    const int descriptor = error ? -1 : open(copy.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && fchmod(descriptor, 0600) == 0 && fsync(descriptor) == 0;
    if (descriptor >= 0) {
        close(descriptor);
    }
    if (!synced) {
        std::error_code ignored;
        std::filesystem::remove(copy, ignored);
        const bool full = error == std::errc::no_space_on_device;
        fail(full ? ErrorCode::DiskFull : ErrorCode::Storage, copy,
             {"升级工作簿格式前无法保存副本，工作簿未被改动。请检查磁盘空间和权限。",
              "The copy that is kept before the workbook's format is updated can't be written, so the workbook was "
              "left as it is. Check "
              "free space and permissions."});
    }
    return copy;
}

std::string uriOf(const std::string &path, const std::string &parameters)
{
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-_.~";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char character : std::filesystem::absolute(path).string()) {
        if (plain.find(character) != std::string_view::npos) {
            uri += character;
        } else {
            const auto byte = static_cast<unsigned char>(character);
            uri += '%';
            uri += digits[byte >> 4U];
            uri += digits[byte & 0x0FU];
        }
    }
    return parameters.empty() ? uri : uri + "?" + parameters;
}

} // namespace facet
