#include "workbook/WorkbookDatabase.h"

#include "exchange/AssessmentWriter.h"
#include "exchange/MessageDigest.h"
#include "workbook/Failure.h"
#include "workbook/Schema.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <random>
#include <thread>

namespace facet
{

namespace
{

std::string printable(std::string who)
{
    for (char &character : who) {
        if (static_cast<unsigned char>(character) < 0x20U || character == 0x7F) {
            character = ' ';
        }
    }
    return who;
}

bool canWrite(const std::string &path)
{
    const std::string folder = std::filesystem::absolute(path).parent_path().string();
    return access(path.c_str(), W_OK) == 0 && access(folder.c_str(), W_OK) == 0;
}

[[noreturn]] void failReadOnlyFile(const std::string &path)
{
    fail(ErrorCode::ReadOnly, path,
         {"该工作簿或其所在文件夹只读，无法编辑。可以只读方式打开，或先复制到可写的位置。",
          "The workbook or its folder is read-only, so it can't be edited here. Open it read-only, or copy it to "
          "another place first."});
}

[[noreturn]] void failCreate(const std::string &path, int systemError)
{
    const std::string detail = std::strerror(systemError);
    if (systemError == EEXIST) {
        fail(ErrorCode::InvalidInput, path,
             {"文件已存在，未作改动。请换一个名称，或直接打开它。",
              "The file exists already and was left as it is. Choose another name, or open it."});
    }
    const ErrorCode code = systemError == ENOSPC || systemError == EDQUOT                          ? ErrorCode::DiskFull
                           : systemError == EACCES || systemError == EROFS || systemError == EPERM ? ErrorCode::ReadOnly
                                                                                                   : ErrorCode::Storage;
    fail(code, path, {"无法新建工作簿：" + detail + "。", "The workbook can't be created: " + detail + "."});
}

void syncPath(const std::string &path)
{
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) {
        fsync(descriptor);
        close(descriptor);
    }
}

/// Gives the finished file its name, unless that is taken meanwhile.
void nameFile(const std::string &temporary, const std::string &path)
{
    if (renameat2(AT_FDCWD, temporary.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) == 0) {
        return;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        failCreate(path, errno);
    }
    // File systems without that call (some network and USB ones): the last moment between look and rename stays open.
    if (access(path.c_str(), F_OK) == 0) {
        failCreate(path, EEXIST);
    }
    if (rename(temporary.c_str(), path.c_str()) != 0) {
        failCreate(path, errno);
    }
}

} // namespace

WorkbookDatabase::WorkbookDatabase(const Catalogue &usedCatalogue, std::string filePath, std::string user,
                                   bool openedReadOnly)
    : catalogue(usedCatalogue), path(std::move(filePath)), who(printable(std::move(user))), readOnly(openedReadOnly)
{
    for (const Table &table : catalogue.tables()) {
        if (table.kind == TableKind::Records) {
            tables.emplace_back(table);
        }
    }
}

void WorkbookDatabase::open(std::chrono::milliseconds patience)
{
    valueOf(inspectFile(path));
    path = resolvedPath(path);
    if (readOnly) {
        openForReading();
    } else {
        openForWriting(patience);
    }
}

void WorkbookDatabase::openBeside(std::shared_ptr<Holder> shared)
{
    path = resolvedPath(path);
    if (readOnly || !shared->holds(path)) {
        fail(ErrorCode::InvalidInput, path,
             {"这个占用凭证不属于该工作簿。", "That hold does not belong to this workbook."});
    }
    holder = std::move(shared);
    beside = true;
    connect(path, SQLITE_OPEN_READWRITE, {});
    prepare();
}

void WorkbookDatabase::connect(const std::string &file, int flags, const std::string &uriParameters)
{
    m_name = uriOf(file, uriParameters);
    m_flags = flags;
    connection = connected();
}

std::unique_ptr<Connection> WorkbookDatabase::connected() const
{
    auto made = std::make_unique<Connection>(m_name, m_flags, path);
    // Until the content is accepted, closing must not write the log back into the file.
    made->configure(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
    made->configure(SQLITE_DBCONFIG_DEFENSIVE, true);
    made->configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, false);
    return made;
}

std::unique_ptr<Connection> WorkbookDatabase::readingConnection() const
{
    auto made = connected();
    made->execute("PRAGMA cell_size_check = ON; PRAGMA cache_size = -32768; PRAGMA query_only = ON");
    return made;
}

void WorkbookDatabase::openForWriting(std::chrono::milliseconds patience)
{
    if (!canWrite(path)) {
        failReadOnlyFile(path);
    }
    holder = valueOf(Holder::take(path, who, patience));
    const FileHeader header = valueOf(inspectFile(path));
    if (!header.hasLog) {
        // Looked at without opening a log, so that a file that is refused stays as it is, alone.
        connect(path, SQLITE_OPEN_READONLY, "immutable=1");
        checkContent(*connection, path);
        connection.reset();
    }
    connect(path, SQLITE_OPEN_READWRITE, {});
    if (sqlite3_db_readonly(connection->handle().getHandle(), "main") != 0) {
        failReadOnlyFile(path);
    }
    if (header.hasLog) {
        checkContent(*connection, path);
    }
    prepare();
    bringUpToDate(true);
}

void WorkbookDatabase::openForReading()
{
    const FileHeader header = valueOf(inspectFile(path));
    const bool writable = canWrite(path);
    if (!writable && !header.hasLog && header.version == workbookVersion) {
        // No log can be made here, and nobody else can write either.
        connect(path, SQLITE_OPEN_READONLY, "immutable=1");
        checkContent(*connection, path);
        return;
    }
    // A file that nobody writes is looked at without opening a log, so that one that is refused stays as it is, alone.
    const bool quiet = !header.hasLog && access((path + ".lock").c_str(), F_OK) != 0;
    if (quiet) {
        connect(path, SQLITE_OPEN_READONLY, "immutable=1");
        checkContent(*connection, path);
        connection.reset();
    }
    const bool needsCopy = header.version != workbookVersion || !writable;
    if (needsCopy) {
        copy = std::make_unique<PrivateCopy>(path);
    }
    // Opened for writing even so, because reading beside a writer needs the shared files of the log.
    connect(needsCopy ? copy->path() : path, SQLITE_OPEN_READWRITE, {});
    if (!quiet) {
        checkContent(*connection, path);
    }
    prepare();
    if (needsCopy) {
        bringUpToDate(false);
    }
    connection->execute("PRAGMA query_only = ON");
}

void WorkbookDatabase::prepare()
{
    const std::int64_t version = connection->integer("PRAGMA user_version");
    if (version > workbookVersion) {
        fail(ErrorCode::NewerWorkbook, path,
             {"该工作簿由更新版本的面鉴写成。请升级后打开。",
              "The workbook was written by a newer Facet. Update Facet to open it."});
    }
    connection->configure(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false);
    if (connection->text("PRAGMA journal_mode") != "wal") {
        connection->execute("PRAGMA journal_mode = WAL");
    }
    connection->execute("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; "
                        "PRAGMA cache_size = -32768; PRAGMA journal_size_limit = 16777216");
}

void WorkbookDatabase::bringUpToDate(bool keepOriginal)
{
    const std::int64_t version = connection->integer("PRAGMA user_version");
    if (version == workbookVersion) {
        return;
    }
    if (keepOriginal) {
        static_cast<void>(connection->text("PRAGMA wal_checkpoint(TRUNCATE)"));
        static_cast<void>(keepCopy(path, static_cast<int>(version)));
    }
    migrate(*connection);
    // Into the file itself, so that an older Facet sees at once that it is newer.
    static_cast<void>(connection->text("PRAGMA wal_checkpoint(TRUNCATE)"));
}

const RecordTable *WorkbookDatabase::recordTable(std::string_view id) const
{
    for (const RecordTable &table : tables) {
        if (table.id() == id) {
            return &table;
        }
    }
    return nullptr;
}

const RecordTable &WorkbookDatabase::knownTable(std::string_view id) const
{
    const RecordTable *table = recordTable(id);
    if (table == nullptr) {
        fail(ErrorCode::NotFound, std::string(id),
             {"没有记录表 " + std::string(id) + "；记录表为 A.2、A.4、A.7、A.9。",
              "There is no record table " + std::string(id) + "; there are A.2, A.4, A.7 and A.9."});
    }
    return *table;
}

void WorkbookDatabase::requireWritable() const
{
    if (readOnly) {
        fail(ErrorCode::ReadOnly, path,
             {"工作簿以只读方式打开，不能更改。", "The workbook was opened read-only; nothing can be changed."});
    }
}

void WorkbookDatabase::settleLog() const
{
    if (!beside) {
        return;
    }
    // What is committed stays committed, whatever happens here. A reader of an older state holds it up, but is done
    // after moments; if not, whoever commits next does it.
    static_cast<void>(guarded(connection.get(), [&] {
        for (int attempt = 0; attempt < 20; ++attempt) {
            // Made short here, too: else the window's next edit does that, which takes a tenth of a second for a large
            // one.
            Query checkpoint(*connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            if (!checkpoint.next() || checkpoint.integer(0) == 0) {
                return;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    }));
}

void WorkbookDatabase::writeCanonical(std::int64_t key, const Assessment &assessment,
                                      const std::function<void(std::string_view)> &take) const
{
    CanonicalAssessmentWriter writer(catalogue, take);
    valueOf(writer.write(assessment,
                         [&](const Table &table, const CanonicalAssessmentWriter::TakeRow &takeRow) -> Expected<void> {
                             records(knownTable(table.id), key).forEach([&](RowId, const Row &row) {
                                 takeRow(row);
                                 return true;
                             });
                             return {};
                         }));
}

std::string WorkbookDatabase::digest(std::int64_t key, const Assessment &assessment) const
{
    Sm3 sm3;
    writeCanonical(key, assessment, [&](std::string_view piece) { sm3.update(piece); });
    return sm3.hex();
}

DigestPair WorkbookDatabase::digestPair(std::int64_t key, const Assessment &assessment) const
{
    Sm3 sm3;
    Sha256 sha256;
    writeCanonical(key, assessment, [&](std::string_view piece) {
        sm3.update(piece);
        sha256.update(piece);
    });
    return {sm3.hex(), sha256.hex()};
}

void WorkbookDatabase::noteCatalogue(std::int64_t key) const
{
    if (m_catalogueSm3.empty()) {
        Sm3 sm3;
        sm3.update(catalogue.source());
        m_catalogueSm3 = sm3.hex();
    }
    assessments().writeCatalogue(key, catalogue.version(), m_catalogueSm3);
}

void createWorkbookFile(const std::string &path)
{
    if (access(path.c_str(), F_OK) == 0) {
        failCreate(path, EEXIST);
    }
    const std::string temporary = path + ".new-" + newUuid().substr(0, 8);
    const int descriptor = ::open(temporary.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        failCreate(path, errno);
    }
    close(descriptor);
    try {
        {
            Connection connection(uriOf(temporary, {}), SQLITE_OPEN_READWRITE, path);
            migrate(connection);
            Query(connection, "INSERT INTO workbook (uuid, created_at) VALUES (?, ?)").with(newUuid(), utcNow()).run();
            connection.execute("PRAGMA journal_mode = WAL");
        }
        syncPath(temporary);
        nameFile(temporary, path);
        syncPath(std::filesystem::absolute(path).parent_path().string());
    } catch (...) {
        for (const char *suffix : {"", "-journal", "-wal", "-shm"}) {
            unlink((temporary + suffix).c_str());
        }
        throw;
    }
}

std::string newUuid()
{
    std::random_device source;
    std::array<unsigned char, 16> bytes{};
    for (std::size_t i = 0; i < bytes.size(); i += 4) {
        const std::uint32_t random = source();
        std::memcpy(&bytes[i], &random, 4);
    }
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0FU) | 0x40U);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3FU) | 0x80U);
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            text += '-';
        }
        constexpr std::string_view digits = "0123456789abcdef";
        text += digits[bytes[i] >> 4U];
        text += digits[bytes[i] & 0x0FU];
    }
    return text;
}

} // namespace facet
