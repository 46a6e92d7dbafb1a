#pragma once

#include "workbook/Connection.h"
#include "workbook/Transaction.h"

#include <optional>

namespace facet
{

/// Two connections to one file that read one and the same state while it lives, each in its thread, whatever others
/// commit meanwhile. Neither may write. Throws.
class SharedMoment
{
public:
    SharedMoment(Connection &connection, Connection &other);

private:
    std::optional<ReadTransaction> m_reading;
    std::optional<ReadTransaction> m_otherReading;
};

} // namespace facet
