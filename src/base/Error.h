#pragma once

#include "base/Text.h"

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace facet
{

/// What kind of failure it is, for callers that branch on it. People read `Error::message`.
enum class ErrorCode {
    InvalidInput,    ///< a value, file or argument breaks a rule of the catalogue or of a format
    NotFound,        ///< the assessment, item, row, file … does not exist
    NotAWorkbook,    ///< the file is no Facet workbook
    NewerWorkbook,   ///< the workbook was written by a newer Facet
    CorruptWorkbook, ///< the workbook is damaged
    Held,            ///< another process has the workbook open for writing
    Busy,            ///< another process was writing for longer than we wait
    ReadOnly,        ///< the file, medium, session or assessment can't be written
    DiskFull,        ///< no room left on the device
    Storage,         ///< any other failure of the file system or of SQLite
    Cancelled,       ///< the user asked to stop
    Unsupported,     ///< this build can't do it (for example PDF without Qt)
    Internal         ///< a defect of Facet itself
};

/// A failure, told in both languages: what is wrong, where, and what to do.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    /// Where: a JSON pointer (`/answers/A.1.1/choice`), a path, a row; empty when the message says it all.
    std::string place;
    Text message;
};

/// The value, or why there is none. Engine functions that can fail return this; none throws past its module.
template <typename T>
using Expected = tl::expected<T, Error>;

/// Shorthand for returning a failure: `return failure(ErrorCode::NotFound, id, {"…", "…"});`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, std::string place, Text message)
{
    return tl::unexpected<Error>(Error{code, std::move(place), std::move(message)});
}

} // namespace facet
