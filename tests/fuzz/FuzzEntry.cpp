// The entry of a libFuzzer target that runs FACET_FUZZ_TARGET.
#include "fuzz/TabularFuzzers.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return facet::FACET_FUZZ_TARGET(data, size);
}
