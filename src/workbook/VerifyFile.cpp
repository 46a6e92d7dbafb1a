#include "workbook/VerifyFile.h"

#include "workbook/Failure.h"
#include "workbook/Schema.h"

#include <utility>

namespace facet
{

namespace
{

void checkFile(Connection &connection, std::vector<WorkbookFault> &faults)
{
    Query integrity(connection, "PRAGMA integrity_check(20)");
    while (integrity.next()) {
        if (const std::string found = integrity.text(0); found != "ok") {
            faults.push_back({"file", {"数据库文件损坏：" + found, "The database file is damaged: " + found}});
        }
    }
    Query keys(connection, "PRAGMA foreign_key_check");
    while (keys.next()) {
        const std::string table = keys.text(0);
        faults.push_back({table,
                          {"表 " + table + " 中有一行指向不存在的评估。",
                           "Table " + table + " has a row of an assessment that does not exist."}});
    }
    for (auto &[name, message] : schemaFaults(connection)) {
        faults.push_back({name, std::move(message)});
    }
}

} // namespace

FileCheck::FileCheck(Connection &connection)
    : m_connection(connection), m_faults(std::async(std::launch::async, [this] { return run(); }))
{
}

FileCheck::~FileCheck()
{
    if (!m_faults.valid()) {
        return; // its faults were taken
    }
    m_stopped = true;
    // Again and again: SQLite forgets it at the beginning of a statement, and asks m_stopped only between instructions,
    // of which one walks through the whole file.
    while (!hasEnded(std::chrono::milliseconds(10))) {
        m_connection.interrupt();
    }
}

bool FileCheck::hasEnded(std::chrono::milliseconds patience) const
{
    return m_faults.wait_for(patience) == std::future_status::ready;
}

std::vector<WorkbookFault> FileCheck::run()
{
    const Interruption interruption(m_connection, [this] { return m_stopped.load(); });
    std::vector<WorkbookFault> faults;
    const Expected<void> done = guarded(&m_connection, [&] { checkFile(m_connection, faults); });
    if (!done) {
        faults.push_back({done.error().place.empty() ? "file" : done.error().place, done.error().message});
    }
    return faults;
}

} // namespace facet
