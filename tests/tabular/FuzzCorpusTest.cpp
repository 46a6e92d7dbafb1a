#include "fuzz/TabularFuzzers.h"

#include "base/AtomicFile.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace facet
{

namespace
{

using Fuzzer = int (*)(const std::uint8_t *, std::size_t);

void runOn(Fuzzer fuzzer, const std::string &bytes)
{
    EXPECT_EQ(fuzzer(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()), 0);
}

/// Every file of the corpus, cut off at many places and with a byte changed at many places.
void runCorpus(const std::string &name, Fuzzer fuzzer)
{
    std::size_t files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(FACET_SOURCE_DIR "/tests/fuzz/corpus/" + name)) {
        SCOPED_TRACE(entry.path().string());
        const std::string bytes = readFile(entry.path().string()).value();
        runOn(fuzzer, bytes);
        const std::size_t step = bytes.size() / 10 + 1;
        for (std::size_t at = 0; at < bytes.size(); at += step) {
            runOn(fuzzer, bytes.substr(0, at));
            std::string changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ 0x21);
            runOn(fuzzer, changed);
        }
        ++files;
    }
    EXPECT_GE(files, 4U);
}

TEST(TabularFuzzCorpusTest, EveryCsvTextIsHandled)
{
    runCorpus("csv", &fuzzCsv);
}

TEST(TabularFuzzCorpusTest, EveryXlsxFileIsHandled)
{
    runCorpus("xlsx", &fuzzXlsx);
}

TEST(TabularFuzzCorpusTest, EverySheetIsHandled)
{
    runCorpus("sheet", &fuzzSheet);
}

TEST(TabularFuzzCorpusTest, EveryClipboardTextIsHandled)
{
    runCorpus("clipboard", &fuzzClipboard);
}

} // namespace

} // namespace facet
