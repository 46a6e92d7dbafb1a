#include "assessment/OpenPoint.h"

#include <algorithm>

namespace facet
{

namespace
{

/// What follows `prefix` in the text; empty when the text does not begin with it.
std::string_view rest(std::string_view text, std::string_view prefix)
{
    return text.starts_with(prefix) ? text.substr(prefix.size()) : std::string_view();
}

} // namespace

bool isItemOrRecordTable(const Catalogue &catalogue, std::string_view id)
{
    const Table *const table = catalogue.table(id);
    return table != nullptr ? table->kind == TableKind::Records : catalogue.item(id) != nullptr;
}

bool isCarriedTarget(const Catalogue &catalogue, std::string_view target)
{
    return isItemOrRecordTable(catalogue, target) || isItemOrRecordTable(catalogue, rest(target, "not_applicable/")) ||
           catalogue.requirement(rest(target, "judgements/")) != nullptr;
}

bool isOpenPoint(const Catalogue &catalogue, std::string_view id)
{
    return catalogue.requirement(rest(id, "requirements/")) != nullptr ||
           catalogue.requirement(rest(id, "notices/")) != nullptr || isCarriedTarget(catalogue, rest(id, "carried/")) ||
           isCommentNumber(rest(id, "comments/"));
}

bool isCommentNumber(std::string_view text)
{
    constexpr std::size_t mostDigits = 15;
    return !text.empty() && text.size() <= mostDigits && text.front() != '0' &&
           std::ranges::all_of(text, [](char digit) { return digit >= '0' && digit <= '9'; });
}

} // namespace facet
