#pragma once

#include <string_view>
#include <vector>

namespace facet
{

/// One numbered step: the SQL that turns version N-1 into version N. A released step is never changed.
/// `{blanks}` stands for the White_Space characters as an SQL expression.
struct SchemaStep {
    int version;
    std::vector<std::string_view> statements;
};

[[nodiscard]] std::vector<std::string_view> versionThreeStatements();

/// In order, from version 1.
[[nodiscard]] const std::vector<SchemaStep> &schemaSteps();

} // namespace facet
