#include "workbook/SharedMoment.h"

namespace facet
{

SharedMoment::SharedMoment(Connection &connection, Connection &other)
{
    // A connection can't hand the state that it reads on to another one (SQLite's snapshots are not in every build of
    // it). But it has a number that changes whenever another connection has committed: the other one begins to read
    // between two looks at it. If the second look, which is within the reading itself, finds the same number, nothing
    // was committed between the looks, and both read the same. It takes less than a millisecond; who commits just then
    // only brings about another attempt.
    const std::string version = "PRAGMA data_version";
    for (;;) {
        const std::int64_t before = connection.integer(version);
        m_otherReading.emplace(other);
        static_cast<void>(other.integer(version)); // BEGIN alone reads nothing yet
        m_reading.emplace(connection);
        if (connection.integer(version) == before) {
            return;
        }
        m_reading.reset();
        m_otherReading.reset();
        connection.lastChanceToStop();
    }
}

} // namespace facet
