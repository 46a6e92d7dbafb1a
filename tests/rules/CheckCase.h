#pragma once

#include "rules/AssessmentResult.h"
#include "rules/Sheet.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace facet
{

/// One line of a table of checks: what is filled in, and what the check (its position in the requirement) makes of it.
struct CheckCase {
    std::string name; ///< letters and digits
    std::string requirement;
    std::size_t check;
    std::string filledIn;
    Outcome outcome;
    std::optional<RowViolations> rows = std::nullopt;
};

inline void PrintTo(const CheckCase &line, std::ostream *out)
{
    *out << line.requirement << " check " << line.check << " over " << line.filledIn;
}

/// The fixture of such tables: `TEST_P(Name, …) { expectOutcome(GetParam()); }`.
class CheckTable : public testing::TestWithParam<CheckCase>
{
protected:
    static void expectOutcome(const CheckCase &line)
    {
        const AssessmentResult result = judged(sheet(line.filledIn));
        const CheckResult &found = resultOf(result, line.requirement).checks.at(line.check);
        EXPECT_EQ(outcomeId(found.outcome), outcomeId(line.outcome)) << found.message.en;
        EXPECT_EQ(found.rows.has_value(), line.rows.has_value());
        if (found.rows && line.rows) {
            EXPECT_EQ(found.rows->count, line.rows->count);
            EXPECT_EQ(found.rows->sample, line.rows->sample);
        }
        EXPECT_FALSE(found.message.zh.empty());
        EXPECT_FALSE(found.message.en.empty());
        EXPECT_EQ(found.message.zh.find('{'), std::string::npos) << found.message.zh;
    }
};

/// The name of a line, for INSTANTIATE_TEST_SUITE_P.
inline std::string caseName(const testing::TestParamInfo<CheckCase> &info)
{
    return info.param.name;
}

} // namespace facet
