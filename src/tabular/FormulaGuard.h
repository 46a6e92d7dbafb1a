#pragma once

#include <string>
#include <string_view>

namespace facet
{

/// Keeps spreadsheets from taking a text of a CSV file for a formula: an apostrophe goes before a text that begins with
/// = + - @ (also full-width), a tab or a line break, and before one that removeGuard() would otherwise shorten.
[[nodiscard]] bool needsGuard(std::string_view text);

/// Takes the apostrophe of a guarded text away again; any other text stays as it is.
void removeGuard(std::string &text);

} // namespace facet
