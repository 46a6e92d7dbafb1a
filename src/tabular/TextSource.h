#pragma once

#include "tabular/InputFile.h"
#include "tabular/TabularFile.h"

#include <memory>
#include <string_view>

namespace facet
{

/// Text as well-formed UTF-8 without NUL, piece by piece.
class TextSource
{
public:
    virtual ~TextSource() = default;
    /// The next piece, valid until the next call; empty at the end. What stands before a fault is given first; the call
    /// after it fails.
    [[nodiscard]] virtual Expected<std::string_view> next() = 0;
    [[nodiscard]] virtual double progress() const = 0;
};

/// Decodes bytes; a byte order mark at the start is left out.
[[nodiscard]] std::unique_ptr<TextSource> decodedText(std::unique_ptr<ByteSource> bytes, TextEncoding encoding);

/// How many bytes at the start are well-formed in the encoding; a character that is cut off at the end counts as well.
[[nodiscard]] std::size_t validLength(std::string_view bytes, TextEncoding encoding);

} // namespace facet
