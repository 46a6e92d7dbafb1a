#include "workbook/Transaction.h"

#include "workbook/Connection.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace facet
{

WriteTransaction::WriteTransaction(Connection &connection, bool patient) : m_connection(connection)
{
    if (patient) {
        Query(connection, "BEGIN IMMEDIATE").run();
        return;
    }
    sqlite3 *handle = connection.handle().getHandle();
    sqlite3_busy_timeout(handle, 0);
    const int result = connection.handle().tryExec("BEGIN IMMEDIATE");
    sqlite3_busy_timeout(handle, Connection::patienceMilliseconds);
    if (result != SQLITE_OK) {
        throw SQLite::Exception(handle, result);
    }
}

WriteTransaction::~WriteTransaction()
{
    if (!m_open || sqlite3_get_autocommit(m_connection.handle().getHandle()) != 0) {
        return; // SQLite rolls back by itself after some failures.
    }
    m_connection.handle().tryExec("ROLLBACK");
}

void WriteTransaction::commit()
{
    m_connection.lastChanceToStop();
    Query(m_connection, "COMMIT").run();
    m_open = false;
}

ReadTransaction::ReadTransaction(Connection &connection) : m_connection(connection)
{
    Query(connection, "BEGIN").run();
}

ReadTransaction::~ReadTransaction()
{
    m_connection.handle().tryExec("COMMIT");
}

} // namespace facet
