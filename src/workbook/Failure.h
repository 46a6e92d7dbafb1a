#pragma once

#include "base/Error.h"

#include <exception>
#include <string>
#include <type_traits>
#include <utility>

namespace facet
{

class Connection;

/// A failure on its way out of this module; guarded() turns it into the returned Error.
struct Failure : std::exception {
    explicit Failure(Error failureError) : error(std::move(failureError)) {}
    [[nodiscard]] const char *what() const noexcept override { return error.message.en.c_str(); }
    Error error;
};

/// Throws a Failure.
[[noreturn]] void fail(ErrorCode code, std::string place, Text message);

/// The value, or the error thrown as a Failure.
template <typename T>
T valueOf(Expected<T> expected)
{
    if (!expected) {
        throw Failure(std::move(expected).error());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(expected).value();
    }
}

/// The error of the exception being handled: SQLite's, a Failure, or a defect of Facet's own.
[[nodiscard]] Error currentError(const Connection *connection);

/// Runs module code that throws and returns what it made, or the failure.
template <typename Function>
auto guarded(const Connection *connection, const Function &function) -> Expected<decltype(function())>
{
    try {
        if constexpr (std::is_void_v<decltype(function())>) {
            function();
            return {};
        } else {
            return function();
        }
    } catch (...) {
        return tl::unexpected<Error>(currentError(connection));
    }
}

} // namespace facet
