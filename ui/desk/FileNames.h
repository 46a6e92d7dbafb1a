#pragma once

#include <QString>

namespace facet
{

/// Words as the name of a file: characters that some file system refuses become "_", at most 100 in all.
[[nodiscard]] QString asFileName(const QString &words);

/// The path with `suffix` (".pdf") unless it has one already.
[[nodiscard]] QString withSuffix(const QString &path, const QString &suffix);

} // namespace facet
