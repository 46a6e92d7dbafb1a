#pragma once

#include <cstddef>
#include <cstdint>

/// What the fuzzers of files of tables do with one input; each ends the program when something is broken. Built into a
/// libFuzzer target each, and run over the corpora by the ordinary tests.
namespace facet
{

int fuzzCsv(const std::uint8_t *data, std::size_t size);
/// A whole XLSX file.
int fuzzXlsx(const std::uint8_t *data, std::size_t size);
/// The XML of a sheet; behind a NUL that of the texts it refers to.
int fuzzSheet(const std::uint8_t *data, std::size_t size);
int fuzzClipboard(const std::uint8_t *data, std::size_t size);

} // namespace facet
