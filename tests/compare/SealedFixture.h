#pragma once

#include "compare/CompareAssessments.h"
#include "workbook/PriorAssessments.h"
#include "workbook/Review.h"
#include "workbook/Seals.h"
#include "workbook/WorkbookFixture.h"

#include <nlohmann/json.hpp>

#include <string>

namespace facet
{

/// Assessments of a unit of which some are sealed, also as another catalogue would have judged them.
class SealedTest : public WorkbookTest
{
protected:
    static std::string addOf(Workbook &workbook, const std::string &date, const std::string &unit = "中心")
    {
        AssessmentHeader header;
        header.title = date.substr(0, 4) + " 年度评估";
        header.unit = unit;
        header.date = date;
        return workbook.add(header).value();
    }
    static void seal(Workbook &workbook, const std::string &id)
    {
        const auto open = session(workbook, id);
        const auto sealed = sealAssessment(*open, "李复核", "例行");
        ASSERT_TRUE(sealed.has_value()) << sealed.error().message.en;
    }
    /// As if the seal had been set with another version of the catalogue: without its first requirement, and with the
    /// second one partly met.
    void sealWithAnotherCatalogue(Workbook &workbook, const std::string &id) const
    {
        nlohmann::ordered_json result = nlohmann::ordered_json::parse(sealOf(workbook, id).value()->resultJson);
        auto &requirements = result["requirements"];
        requirements.erase(0);
        requirements[0]["verdict"] = "partial";
        requirements[0]["severity"] = "minor";
        result["score"] = {{"value", 61.5}, {"low", 61.5}, {"high", 61.5}, {"completeness", 1}};
        const std::string text = result.dump();
        const DigestPair digest = digestPair(text);
        runShell(path(), "UPDATE seal SET result = '" + quoted(text) + "', result_sm3 = '" + digest.sm3 +
                             "', result_sha256 = '" + digest.sha256 +
                             "', catalogue_version = '0.9', catalogue_sm3 = 'aa'");
    }
    [[nodiscard]] static std::string quoted(std::string text)
    {
        for (std::size_t at = text.find('\''); at != std::string::npos; at = text.find('\'', at + 2)) {
            text.insert(at, 1, '\'');
        }
        return text;
    }
};

} // namespace facet
