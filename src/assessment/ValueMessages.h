#pragma once

#include "base/JsonCount.h"
#include "base/JsonCursor.h"
#include "base/JsonKind.h"
#include "catalogue/Table.h"

#include <string_view>

/// What is said about values that break the catalogue's rules; the same words for files, the command line and the
/// screens.
namespace facet::messages
{

[[nodiscard]] Text wrongKind(JsonKind expected, JsonKind found);
[[nodiscard]] Text badCount(CountFault fault, std::string_view written);
[[nodiscard]] Text memberTwice();
[[nodiscard]] Text memberMissing(std::string_view member);
[[nodiscard]] Text unknownMember(std::string_view member);
[[nodiscard]] Text unknownOption(std::string_view item, std::string_view option);
[[nodiscard]] Text unknownDetail(std::string_view item, std::string_view detail);
[[nodiscard]] Text unknownField(std::string_view field);
[[nodiscard]] Text unknownCategory(std::string_view category);
[[nodiscard]] Text unknownCode(const Field &field, std::string_view code);
[[nodiscard]] Text unknownVerdict(std::string_view verdict);
[[nodiscard]] Text namedTwice(std::string_view code);
[[nodiscard]] Text mustNotBeBlank(const Text &what);
[[nodiscard]] Text notUtf8();
[[nodiscard]] Text tooDeep(std::size_t limit);
/// A typed value that is not of the type its item or field has.
[[nodiscard]] Text wrongType(std::string_view itemOrField);

/// A text from a file for use inside a message: at most 40 characters, no line breaks.
[[nodiscard]] std::string quoted(std::string_view text);

} // namespace facet::messages
