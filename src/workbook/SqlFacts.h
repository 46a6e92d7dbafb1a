#pragma once

#include "rules/Facts.h"
#include "workbook/Failure.h"
#include "workbook/RecordTable.h"

#include <any>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// Facts over the rows of a workbook. Header, answers and marks come from an Assessment in memory that its owner keeps
/// up to date. What was found is remembered until changed() says that rows were. When reading the file fails, the
/// answer is an empty one and throwIfFailed() tells.
class SqlFacts final : public Facts
{
public:
    /// All references must outlive the object. `remember` is false where another process may write meanwhile.
    SqlFacts(Connection &connection, const std::vector<RecordTable> &tables, std::int64_t assessmentKey,
             const Assessment &assessment, bool remember);

    /// Rows of the table were added or removed, or some of their fields changed (none named: any).
    void changed(std::string_view table, const std::vector<std::size_t> &fields = {});
    void forget();
    /// Lets go of an earlier reading error: nothing is remembered from it.
    void forgetError() { m_error.reset(); }
    /// Throws the first reading error since then.
    void throwIfFailed() const;

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
    using Fields = std::vector<std::size_t>;
    struct Found {
        std::any value;
        std::map<std::string, std::set<std::size_t>, std::less<>>
            reads; ///< table -> fields; none: only whether rows come and go
    };

    [[nodiscard]] const RecordTable *find(std::string_view id) const;
    /// The value found before, or what `work` finds now.
    template <typename T, typename Work>
    T recall(const std::string &question, std::initializer_list<std::pair<std::string_view, Fields>> reads,
             const Work &work) const
    {
        const auto known = m_found.find(question);
        if (known != m_found.end()) {
            return std::any_cast<T>(known->second.value);
        }
        Expected<T> value = guarded(&m_connection, work);
        if (!value) {
            m_error = m_error.value_or(value.error());
            return T();
        }
        remember(question, reads, *value);
        return std::move(*value);
    }
    void remember(const std::string &question, std::initializer_list<std::pair<std::string_view, Fields>> reads,
                  std::any value) const;
    [[nodiscard]] RowViolations violations(const RecordTable &table, std::int64_t count, std::vector<RowId> rows) const;
    [[nodiscard]] RowViolations withFaults(const RecordTable &table, std::int64_t bits) const;
    [[nodiscard]] RowViolations withValues(const RecordTable &table, std::size_t field, std::int64_t count,
                                           const std::string &valuesSql,
                                           const std::vector<std::string> &parameters) const;
    [[nodiscard]] bool isReference(const RecordTable &table, std::size_t field) const;
    [[nodiscard]] std::set<std::string> distinctTexts(const RecordTable &table, std::size_t field) const;
    [[nodiscard]] RowViolations usedAfterLeaving(const RecordTable &usage) const;

    Connection &m_connection;
    const std::vector<RecordTable> &m_tables;
    std::int64_t m_key;
    const Assessment &m_assessment;
    bool m_remember;
    mutable std::map<std::string, Found> m_found;
    mutable std::optional<Error> m_error;
};

} // namespace facet
