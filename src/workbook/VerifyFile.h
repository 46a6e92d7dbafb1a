#pragma once

#include "workbook/Connection.h"
#include "workbook/Workbook.h"

#include <atomic>
#include <chrono>
#include <future>
#include <vector>

namespace facet
{

/// What SQLite itself checks, and the schema, in a thread of its own: it takes as long as all other checks together.
/// The connection is used by nobody else meanwhile. The end of the object stops it.
class FileCheck
{
public:
    /// Begins.
    explicit FileCheck(Connection &connection);
    ~FileCheck();
    FileCheck(const FileCheck &) = delete;
    FileCheck &operator=(const FileCheck &) = delete;

    /// Whether it has ended; waits so long for that.
    [[nodiscard]] bool hasEnded(std::chrono::milliseconds patience) const;
    /// What it found, once it has ended.
    [[nodiscard]] std::vector<WorkbookFault> faults() { return m_faults.get(); }

private:
    [[nodiscard]] std::vector<WorkbookFault> run();

    Connection &m_connection;
    std::atomic<bool> m_stopped = false;
    std::future<std::vector<WorkbookFault>> m_faults;
};

} // namespace facet
