#pragma once

#include "catalogue/Catalogue.h"
#include "rules/AssessmentResult.h"

#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// Writes results as JSON (docs/result-format.md), many of one catalogue after another: what is the same in each of
/// them is spelled once, by the constructor.
class ResultWriter
{
public:
    explicit ResultWriter(const Catalogue &catalogue);

    /// The result JSON at the end of `out`, one line without the newline.
    void append(std::string &out, const AssessmentResult &result, std::string_view file) const;

private:
    /// What stands around the outcome of a check and around the verdicts of a requirement, the same in every result.
    struct CheckText {
        std::string head;  ///< `{"check":"is","role":"essential","outcome":"`
        std::string items; ///< `","items":["A.1.2"]`
    };
    struct RequirementText {
        std::string head; ///< `{"id":"5.2.1-b","level":"required","critical":false,"computed":"`
        std::vector<CheckText> checks;
    };

    static void appendRequirement(std::string &out, const RequirementText &text, const RequirementResult &result);
    static void appendCheck(std::string &out, const CheckText &text, const CheckResult &result);

    std::vector<RequirementText> m_requirements;
};

} // namespace facet
