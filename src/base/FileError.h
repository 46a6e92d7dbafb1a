#pragma once

#include "base/Error.h"

#include <string>

namespace facet
{

/// The failure of a file operation told in both languages. `code` is an errno value; `doing` names the operation
/// ({"写入文件", "write the file"}). A full disk or exhausted quota is DiskFull, a write-protected place ReadOnly, a
/// missing one NotFound, anything else Storage. The place is the path.
[[nodiscard]] Error fileError(int code, const std::string &path, const Text &doing);

} // namespace facet
