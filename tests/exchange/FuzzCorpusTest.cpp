#include "base/AtomicFile.h"
#include "exchange/AssessmentJson.h"
#include "fuzz/AssessmentFuzzer.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace facet
{

namespace
{

void runOn(const std::string &bytes)
{
    EXPECT_EQ(LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()), 0);
}

TEST(FuzzCorpusTest, EveryFileOfTheCorpusAndItsNeighboursAreHandled)
{
    std::size_t files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(FACET_SOURCE_DIR "/tests/fuzz/corpus/assessment")) {
        const std::string bytes = readFile(entry.path().string()).value();
        SCOPED_TRACE(entry.path().string());
        runOn(bytes);
        const std::size_t step = bytes.size() / 50 + 1;
        for (std::size_t at = 0; at < bytes.size(); at += step) {
            runOn(bytes.substr(0, at));
            std::string changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ 0x21);
            runOn(changed);
        }
        ++files;
    }
    EXPECT_GE(files, 10U);
}

} // namespace

} // namespace facet
