#pragma once

#include "base/Error.h"

#include <functional>
#include <string>
#include <string_view>

namespace facet
{

/// Reads a whole file ("-" is standard input); fails above `limit` bytes.
[[nodiscard]] Expected<std::string> readFile(const std::string &path, std::size_t limit = 1024UL * 1024 * 1024);

/// The same into `buffer`, for many files one after another: it grows to the largest and is not made anew for each.
/// The view is of the buffer.
[[nodiscard]] Expected<std::string_view> readFileInto(std::string &buffer, const std::string &path,
                                                      std::size_t limit = 1024UL * 1024 * 1024);

/// Replaces `path` whole or not at all: `produce` writes a file at the temporary path it is given (beside the final
/// one), it is read back through `check`, synced, and renamed. On any failure the temporary file is removed and `path`
/// is as it was. A new file is for its owner only (mode 0600); one that is replaced keeps its mode, and a symbolic link
/// stays one. A full disk is ErrorCode::DiskFull, a place that can't be written ErrorCode::ReadOnly.
[[nodiscard]] Expected<void> replaceFile(const std::string &path,
                                         const std::function<Expected<void>(const std::string &temporary)> &produce,
                                         const std::function<Expected<void>(const std::string &temporary)> &check);

/// replaceFile() with these bytes, compared after reading back.
[[nodiscard]] Expected<void> replaceFile(const std::string &path, std::string_view bytes);

} // namespace facet
