#pragma once

#include "base/Error.h"
#include "workbook/Connection.h"

#include <memory>
#include <string>

namespace facet
{

/// What the first bytes of a file say, read without SQLite and without changing anything.
struct FileHeader {
    int version = 0;     ///< user_version
    bool hasLog = false; ///< a write-ahead log with content stands beside it
};

/// NotFound, NotAWorkbook, NewerWorkbook, CorruptWorkbook (shorter than it says), Storage.
[[nodiscard]] Expected<FileHeader> inspectFile(const std::string &path);

/// Looks through a whole small file, or the schema of a large one, without writing beside it. Throws CorruptWorkbook.
void checkContent(Connection &connection, const std::string &path);

/// The path without symbolic links, so that a workbook has one name for its lock; as given when there is no such file.
[[nodiscard]] std::string resolvedPath(const std::string &path);

/// A copy in a private folder, removed with the object: for reading where nothing can be written.
class PrivateCopy
{
public:
    /// Copies the file and its write-ahead log.
    explicit PrivateCopy(const std::string &path);
    ~PrivateCopy();
    PrivateCopy(const PrivateCopy &) = delete;
    PrivateCopy &operator=(const PrivateCopy &) = delete;
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    std::string m_folder;
    std::string m_path;
};

/// Copies the file to `PATH.vN-backup` (a number is added when that name is taken) before version N is migrated. The
/// copy is synced. Returns its path.
[[nodiscard]] std::string keepCopy(const std::string &path, int version);

/// A `file:` URI with these query parameters.
[[nodiscard]] std::string uriOf(const std::string &path, const std::string &parameters);

} // namespace facet
