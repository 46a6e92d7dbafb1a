#include "fuzz/AssessmentFuzzer.h"

#include "base/StrictJson.h"
#include "exchange/AssessmentJson.h"
#include "rules/Evaluate.h"
#include "rules/MemoryFacts.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace
{

const facet::Catalogue &catalogue()
{
    static const facet::Catalogue loaded = facet::Catalogue::builtIn().value();
    return loaded;
}

void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "broken: %s\n", what);
        std::abort();
    }
}

void checkRoundTrip(const facet::Assessment &assessment)
{
    const std::string text = facet::writeAssessment(catalogue(), assessment);
    const facet::Expected<facet::Assessment> back = facet::readAssessment(catalogue(), text);
    require(back.has_value(), "what was written can be read");
    require(*back == assessment, "it comes back as it was");
    require(facet::writeAssessment(catalogue(), *back) == text, "its text is stable");
}

void checkResult(const facet::Assessment &assessment)
{
    const facet::MemoryFacts facts(catalogue(), assessment);
    const std::string text = facet::writeResult(catalogue(), facet::evaluate(catalogue(), facts), "fuzz");
    require(nlohmann::json::accept(text), "the result is JSON");
    require(text.find('\n') == std::string::npos, "the result is one line");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const facet::Expected<facet::Assessment> read = facet::readAssessment(catalogue(), text);
    const facet::Expected<nlohmann::json> tree = facet::parseStrictJson(text);
    if (!read) {
        require(read.error().code == facet::ErrorCode::InvalidInput, "a fault is one of the input");
        require(!read.error().message.zh.empty() && !read.error().message.en.empty(), "a fault is told");
        return 0;
    }
    require(tree.has_value(), "what is an assessment is strict JSON");
    static facet::Assessment used; // by the inputs before
    require(facet::readAssessmentInto(used, catalogue(), text).has_value() && used == *read,
            "it is the same read over another one");
    checkRoundTrip(*read);
    checkResult(*read);
    return 0;
}
