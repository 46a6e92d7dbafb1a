#pragma once

#include <cstddef>
#include <cstdint>

/// Reads the bytes as an exchange file. What is read must be writable, readable again as the same, stable in its text,
/// and fit for evaluation; any breach ends the process. Also run over the corpus by the ordinary tests.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
