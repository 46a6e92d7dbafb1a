#pragma once

#include "base/Error.h"

#include <SQLiteCpp/Database.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace facet
{

/// One connection to the file with its prepared statements, which are kept for the next use. Used by one thread at a
/// time, but for interrupt(): SQLite does not lock it.
class Connection
{
public:
    /// How long another connection's writing is waited for.
    static constexpr int patienceMilliseconds = 5000;

    /// `name` is a path or a `file:` URI; `flags` are SQLite's open flags. Throws Failure.
    Connection(const std::string &name, int flags, std::string pathForMessages);

    [[nodiscard]] SQLite::Database &handle() { return m_database; }
    [[nodiscard]] const std::string &path() const { return m_path; }
    void execute(const std::string &sql);
    [[nodiscard]] std::int64_t integer(const std::string &sql);
    [[nodiscard]] std::string text(const std::string &sql);
    /// Rows that the last statement wrote.
    [[nodiscard]] std::int64_t changes();
    /// Ends what runs at this moment with ErrorCode::Cancelled. From any thread, as long as the connection lives.
    void interrupt();
    /// Changes a flag of the connection (SQLITE_DBCONFIG_…).
    void configure(int option, bool on);
    /// What SQLite's exception means for the person at the screen.
    [[nodiscard]] Error errorOf(const SQLite::Exception &exception) const;
    /// For loops that run long beside SQLite: throws Cancelled when an Interruption wants to stop. Cheap.
    void stopIfWanted();
    /// The same before something becomes final: asks at once.
    void lastChanceToStop();

private:
    friend class Query;
    friend class Interruption;
    [[nodiscard]] bool wantsToStop();

    struct Finalise {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalise>;
    [[nodiscard]] Statement prepare(const std::string &sql);

    std::string m_path;
    SQLite::Database m_database;
    std::map<std::string, std::vector<Statement>> m_idle; ///< by SQL
    std::vector<const std::function<bool()> *> m_stops;
    std::chrono::steady_clock::time_point m_asked;
    unsigned m_calls = 0;
};

/// While it lives, `stop` is asked now and then by whatever runs on the connection, inside long statements as well;
/// true ends that with ErrorCode::Cancelled. An empty function is never asked.
class Interruption
{
public:
    Interruption(Connection &connection, std::function<bool()> stop);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    Connection &m_connection;
    std::function<bool()> m_stop;
};

/// A prepared statement in use. Parameters are bound in order; it goes back to its connection when the object ends.
class Query
{
public:
    Query(Connection &connection, const std::string &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Binds the next parameters. Texts are copied; nullopt and nullptr bind NULL.
    template <typename... Values>
    Query &with(const Values &...values)
    {
        (bind(values), ...);
        return *this;
    }
    void bind(std::int64_t value);
    void bind(double value);
    void bind(std::string_view value);
    void bind(const std::string &value) { bind(std::string_view(value)); }
    void bind(const char *value) { bind(std::string_view(value)); }
    void bind(std::nullptr_t);
    template <typename T>
    void bind(const std::optional<T> &value)
    {
        value ? bind(*value) : bind(nullptr);
    }
    /// Without a copy: the text must live until the statement has run.
    void bindInPlace(std::string_view value);

    /// Steps to the next row; false when there is none.
    bool next();
    /// Runs a statement that returns no row, and makes it ready for other values.
    void run();
    /// Ready for other values.
    void again();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    /// The text where SQLite has it, until the next step; empty for NULL.
    [[nodiscard]] std::string_view view(int column) const;

private:
    void require(int result) const;

    Connection &m_connection;
    std::vector<Connection::Statement> &m_idle;
    Connection::Statement m_statement;
    int m_nextParameter = 1;
};

} // namespace facet
