#pragma once

#include "tabular/InputFile.h"
#include "tabular/TabularFile.h"

#include <optional>
#include <string_view>

namespace facet
{

/// The encoding of text that begins so: by its byte order mark, by where its NUL bytes are, or by what it is
/// well-formed in. nullopt when it is no text.
[[nodiscard]] std::optional<TextEncoding> guessEncoding(std::string_view beginning);

/// Encoding, delimiter and quote of a file that begins with `head`. Where the beginning is all ASCII, the file is
/// searched for its first other byte.
[[nodiscard]] Expected<CsvFormat> detectCsvFormat(InputFile &file, std::string_view head);

} // namespace facet
