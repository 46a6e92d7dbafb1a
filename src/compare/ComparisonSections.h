#pragma once

#include "compare/ChangeTexts.h"
#include "report/ReportContext.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace facet
{

/// What every part of the comparison's document needs. Keeps references.
class ComparisonContext
{
public:
    ComparisonContext(const Catalogue &catalogue, const Comparison &comparison, Language language)
        : m_catalogue(catalogue), m_comparison(comparison), m_language(language)
    {
    }

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] std::string say(ReportText text, std::initializer_list<TextValue> values = {}) const
    {
        return reportText(text, m_language, values);
    }
    /// "A.1.4 系统数量", "表 A.2 系统记录".
    [[nodiscard]] std::string targetTitle(std::string_view target) const;
    /// "5.5.3-a 明确网络环境".
    [[nodiscard]] std::string requirementTitle(std::string_view requirement) const;

private:
    const Catalogue &m_catalogue;
    const Comparison &m_comparison;
    Language m_language;
};

// The chapters, each in a file of its own; every function appends its blocks.
void addEntryChanges(const ComparisonContext &context, int chapter, Blocks &blocks);
void addRecordChanges(const ComparisonContext &context, int chapter, Blocks &blocks);
void addUsageChanges(const ComparisonContext &context, int chapter, Blocks &blocks);

/// The words of a change as runs of a document.
[[nodiscard]] Runs changeRuns(const WordRuns &words);
/// A row that heads a group of rows.
[[nodiscard]] ReportTable::TableRow groupRow(std::string text);

} // namespace facet
