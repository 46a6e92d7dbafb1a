#pragma once

#include <string>
#include <vector>

namespace facet
{

/// What is wrong with an HTML document as a tree: tags that do not match, ids given twice, links to nowhere, anything
/// that is loaded from elsewhere. Empty when all is well. Knows only what reports use.
[[nodiscard]] std::vector<std::string> faultsOf(const std::string &html);

} // namespace facet
