#include "workbook/Connection.h"

#include "workbook/Failure.h"
#include "workbook/SqlTrim.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <new>

namespace facet
{

namespace
{

/// How many instructions SQLite runs between two questions whether to stop: about a millisecond.
constexpr int instructionsBetweenQuestions = 20'000;
/// Questions come no oftener: a caller may paint its progress on each.
constexpr std::chrono::milliseconds betweenQuestions(20);

SQLite::Database openDatabase(const std::string &name, int flags, const std::string &path)
{
    try {
        // Without SQLite's lock around every call, of which reading a row makes dozens: a connection is used by one
        // thread at a time (Connection.h). Its statements are kept in m_idle, so ThreadSanitizer sees a second one
        // there.
        return SQLite::Database(name, flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, Connection::patienceMilliseconds);
    } catch (const SQLite::Exception &exception) {
        fail(ErrorCode::Storage, path,
             {"无法打开文件：" + std::string(exception.what()) + "。请检查路径和权限。",
              "The file can't be opened: " + std::string(exception.what()) + ". Check the path and its permissions."});
    }
}

/// A write that failed. SQLite itself tells a full disk (SQLITE_FULL); quotas and size limits arrive here.
bool isFailedWrite(int extendedCode)
{
    return extendedCode == SQLITE_IOERR_WRITE || extendedCode == SQLITE_IOERR_TRUNCATE ||
           extendedCode == SQLITE_IOERR_SHMSIZE || extendedCode == SQLITE_IOERR_FSYNC ||
           extendedCode == SQLITE_IOERR_DIR_FSYNC;
}

Error failedWrite(const std::string &path)
{
    return {ErrorCode::DiskFull,
            path,
            {"磁盘未能写入：可能已满、超出配额或大小限制，或设备故障。本次更改未保存，之前已保存的内容不受影响；请处理"
             "后重试。",
             "The disk took no more data: it is full, a quota or size limit is reached, or the device fails. This "
             "change was not saved; "
             "what was saved before is safe. Mend that and try again."}};
}

Error noRoom(const std::string &path)
{
    return {ErrorCode::DiskFull,
            path,
            {"磁盘空间不足，未能写入。请腾出空间后重试；已保存的内容不受影响。",
             "There is no room left on the disk, so nothing was written. Free some space and try again; what was saved "
             "before is safe."}};
}

Error cancelled()
{
    return {ErrorCode::Cancelled, {}, {"已取消，没有任何更改。", "Cancelled; nothing was changed."}};
}

Error corrupt(const std::string &path, const std::string &detail)
{
    return {ErrorCode::CorruptWorkbook,
            path,
            {"工作簿已损坏（" + detail + "）。请不要继续使用该文件，改用备份。",
             "The workbook is damaged (" + detail + "). Stop using this file and take a backup copy instead."}};
}

} // namespace

Connection::Connection(const std::string &name, int flags, std::string pathForMessages)
    : m_path(std::move(pathForMessages)), m_database(openDatabase(name, flags, m_path))
{
    useFasterTrim(m_database.getHandle());
}

void Connection::execute(const std::string &sql)
{
    m_database.exec(sql);
}

std::int64_t Connection::integer(const std::string &sql)
{
    Query query(*this, sql);
    return query.next() ? query.integer(0) : 0;
}

std::string Connection::text(const std::string &sql)
{
    Query query(*this, sql);
    return query.next() ? query.text(0) : std::string();
}

std::int64_t Connection::changes()
{
    return sqlite3_changes64(m_database.getHandle());
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_database.getHandle());
}

void Connection::configure(int option, bool on)
{
    sqlite3_db_config(m_database.getHandle(), option, on ? 1 : 0, nullptr);
}

Error Connection::errorOf(const SQLite::Exception &exception) const
{
    const int code = exception.getErrorCode() & 0xFF;
    const std::string detail = exception.what();
    switch (code) {
    case SQLITE_FULL:
        return noRoom(m_path);
    case SQLITE_IOERR:
        if (isFailedWrite(exception.getExtendedErrorCode())) {
            return failedWrite(m_path);
        }
        return {ErrorCode::Storage,
                m_path,
                {"读写文件失败（" + detail + "）。请检查磁盘或存储设备。",
                 "Reading or writing the file failed (" + detail + "). Check the disk or storage device."}};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnly,
                m_path,
                {"文件只读，未能写入。请检查文件和所在文件夹的写权限。",
                 "The file is read-only, so nothing was written. Check the permissions of the file and its folder."}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy,
                m_path,
                {"另一程序正在写入该工作簿，等待超时。请稍后重试。",
                 "Another program is writing to the workbook and did not finish in time. Try again in a moment."}};
    case SQLITE_INTERRUPT:
        return cancelled();
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return corrupt(m_path, detail);
    default:
        return {ErrorCode::Storage,
                m_path,
                {"数据库操作失败：" + detail + "。", "The database operation failed: " + detail + "."}};
    }
}

bool Connection::wantsToStop()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_stops.empty() || now - m_asked < betweenQuestions) {
        return false;
    }
    m_asked = now;
    return std::any_of(m_stops.begin(), m_stops.end(), [](const auto *stop) { return (*stop)(); });
}

void Connection::stopIfWanted()
{
    if (++m_calls % 64 == 0 && wantsToStop()) {
        throw Failure(cancelled());
    }
}

void Connection::lastChanceToStop()
{
    if (std::any_of(m_stops.begin(), m_stops.end(), [](const auto *stop) { return (*stop)(); })) {
        throw Failure(cancelled());
    }
}

Interruption::Interruption(Connection &connection, std::function<bool()> stop)
    : m_connection(connection), m_stop(std::move(stop))
{
    if (!m_stop) {
        return;
    }
    m_connection.m_stops.push_back(&m_stop);
    sqlite3_progress_handler(
        m_connection.m_database.getHandle(), instructionsBetweenQuestions,
        [](void *asked) { return static_cast<Connection *>(asked)->wantsToStop() ? 1 : 0; }, &m_connection);
}

Interruption::~Interruption()
{
    std::erase(m_connection.m_stops, &m_stop);
    if (m_connection.m_stops.empty()) {
        sqlite3_progress_handler(m_connection.m_database.getHandle(), 0, nullptr, nullptr);
    }
}

void Connection::Finalise::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Connection::Statement Connection::prepare(const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int result = sqlite3_prepare_v3(m_database.getHandle(), sql.c_str(), static_cast<int>(sql.size()) + 1,
                                          SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK) {
        throw SQLite::Exception(m_database.getHandle(), result);
    }
    return Statement(statement);
}

Query::Query(Connection &connection, const std::string &sql) : m_connection(connection), m_idle(connection.m_idle[sql])
{
    if (m_idle.empty()) {
        m_statement = connection.prepare(sql);
        return;
    }
    m_statement = std::move(m_idle.back());
    m_idle.pop_back();
}

Query::~Query()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    try {
        m_idle.push_back(std::move(m_statement));
    } catch (const std::bad_alloc &) {
        return; // The statement is finalised instead of kept: only time is lost.
    }
}

void Query::require(int result) const
{
    if (result != SQLITE_OK) {
        throw SQLite::Exception(m_connection.m_database.getHandle(), result);
    }
}

void Query::bind(std::int64_t value)
{
    require(sqlite3_bind_int64(m_statement.get(), m_nextParameter++, value));
}
void Query::bind(double value)
{
    require(sqlite3_bind_double(m_statement.get(), m_nextParameter++, value));
}
void Query::bind(std::string_view value)
{
    const char *text = value.empty() ? "" : value.data(); // A null pointer would bind NULL.
    require(
        sqlite3_bind_text64(m_statement.get(), m_nextParameter++, text, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}
void Query::bind(std::nullptr_t)
{
    require(sqlite3_bind_null(m_statement.get(), m_nextParameter++));
}
void Query::bindInPlace(std::string_view value)
{
    require(sqlite3_bind_text64(m_statement.get(), m_nextParameter++, value.data(), value.size(), SQLITE_STATIC,
                                SQLITE_UTF8));
}

bool Query::next()
{
    const int result = sqlite3_step(m_statement.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        throw SQLite::Exception(m_connection.m_database.getHandle(), result);
    }
    return result == SQLITE_ROW;
}

void Query::run()
{
    next();
    again();
}

void Query::again()
{
    sqlite3_reset(m_statement.get());
    m_nextParameter = 1;
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}
std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}
double Query::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}
std::string_view Query::view(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return text == nullptr ? std::string_view() : std::string_view(text, static_cast<std::size_t>(size));
}

} // namespace facet
