#pragma once

#include "compare/CompareAssessments.h"
#include "rules/Evaluate.h"
#include "rules/MemoryFacts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>

namespace facet
{

/// Two assessments in memory and what compare() makes of them.
class ComparisonTest : public testing::Test
{
protected:
    [[nodiscard]] static const Catalogue &catalogue()
    {
        static const Catalogue loaded = Catalogue::builtIn().value();
        return loaded;
    }
    [[nodiscard]] static ComparisonInput judged(const Assessment &assessment)
    {
        return {assessment, {evaluate(catalogue(), MemoryFacts(catalogue(), assessment)), {}, "1", {}}};
    }
    [[nodiscard]] Comparison compared() const
    {
        return compare(catalogue(), judged(before), judged(after), usage).value();
    }
    /// Of verdicts given by hand.
    [[nodiscard]] static Comparison comparedVerdicts(const std::string &requirement, Verdict earlier, Verdict later)
    {
        ComparisonInput first = judged({});
        ComparisonInput second = first;
        const std::size_t index = indexOf(requirement);
        first.judged.result.requirements[index].verdict = earlier;
        second.judged.result.requirements[index].verdict = later;
        return compare(catalogue(), first, second, {}).value();
    }
    [[nodiscard]] static std::size_t indexOf(const std::string &requirement)
    {
        const auto &all = catalogue().requirements();
        return static_cast<std::size_t>(
            std::find_if(all.begin(), all.end(), [&](const Requirement &r) { return r.id == requirement; }) -
            all.begin());
    }
    /// A row with some fields filled by name.
    [[nodiscard]] static Row row(const std::string &table, const std::map<std::string, FieldValue> &values)
    {
        const Table &known = *catalogue().table(table);
        Row made;
        made.values.resize(known.fields.size());
        for (const auto &[field, value] : values) {
            made.values[known.fieldIndex(field).value()] = value;
        }
        return made;
    }
    [[nodiscard]] static const RecordTableChange &tableOf(const Comparison &comparison, const std::string &table)
    {
        return *std::find_if(comparison.tables.begin(), comparison.tables.end(),
                             [&](const RecordTableChange &change) { return change.table == table; });
    }
    [[nodiscard]] static const RequirementChange &requirementOf(const Comparison &comparison, const std::string &id)
    {
        return comparison.requirements[indexOf(id)];
    }

    Assessment before;
    Assessment after;
    UsageChange usage;
};

} // namespace facet
