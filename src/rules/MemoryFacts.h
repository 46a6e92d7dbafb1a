#pragma once

#include "catalogue/Catalogue.h"
#include "rules/Facts.h"
#include "rules/IdIndex.h"

namespace facet
{

/// Facts over an assessment in memory (exchange files, tests). Keeps references: both must outlive it and stay as they
/// are.
class MemoryFacts final : public Facts
{
public:
    MemoryFacts(const Catalogue &catalogue, const Assessment &assessment);

    [[nodiscard]] const Answer *answer(std::string_view item) const override;
    [[nodiscard]] const std::string *notApplicableReason(std::string_view target) const override;
    [[nodiscard]] const Judgement *judgement(std::string_view requirement) const override;
    [[nodiscard]] std::optional<std::int64_t> parameter(std::string_view name) const override;
    [[nodiscard]] std::int64_t rowCount(std::string_view table) const override;
    [[nodiscard]] RowViolations rowsLacking(std::string_view table,
                                            const std::vector<std::size_t> &fields) const override;
    [[nodiscard]] std::int64_t rowsHaving(std::string_view table,
                                          const std::vector<std::size_t> &fields) const override;
    [[nodiscard]] RowViolations rowsSharing(std::string_view table, std::size_t field) const override;
    [[nodiscard]] RowViolations rowsDisordered(std::string_view table, std::size_t earlier,
                                               std::size_t later) const override;
    [[nodiscard]] RowViolations rowsUnknown(std::string_view table, std::size_t field, std::string_view otherTable,
                                            std::size_t otherField) const override;
    [[nodiscard]] RowViolations rowsWith(std::string_view table, std::size_t field,
                                         std::string_view code) const override;
    [[nodiscard]] std::int64_t distinctCount(std::string_view table, std::size_t field) const override;
    [[nodiscard]] std::vector<std::string> unknownValues(std::string_view table, std::size_t field,
                                                         std::string_view otherTable, std::size_t otherField,
                                                         std::size_t limit) const override;
    [[nodiscard]] Tally sums(std::string_view table, std::size_t field) const override;
    [[nodiscard]] RowViolations rowsUsedAfterLeaving() const override;
    [[nodiscard]] std::vector<SystemImportance> systems() const override;

private:
    [[nodiscard]] const std::vector<Row> &rows(std::string_view table) const;

    const Catalogue &m_catalogue;
    const Assessment &m_assessment;
    IdIndex<Answer> m_answers;
    IdIndex<std::vector<Row>> m_records;
    IdIndex<std::string> m_notApplicable;
    IdIndex<Judgement> m_judgements;
};

} // namespace facet
