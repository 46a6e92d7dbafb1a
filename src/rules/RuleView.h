#pragma once

#include "catalogue/Catalogue.h"
#include "rules/AssessmentResult.h"
#include "rules/Facts.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace facet
{

/// What the rules see of an assessment: the facts without whatever is marked not applicable. An item so marked has no
/// answer, a table so marked no row. Made for one evaluation; keeps references.
class RuleView
{
public:
    RuleView(const Catalogue &catalogue, const Facts &facts) : m_catalogue(catalogue), m_facts(facts) {}

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Facts &facts() const { return m_facts; }

    [[nodiscard]] bool marked(std::string_view target) const { return m_facts.notApplicableReason(target) != nullptr; }
    [[nodiscard]] const Item &item(std::string_view id) const { return *m_catalogue.item(id); }
    [[nodiscard]] const Table &table(std::string_view id) const { return *m_catalogue.table(id); }

    /// The answer if it counts as answered, else nullptr.
    [[nodiscard]] const Answer *answer(std::string_view item) const;
    /// The same, of an item known to have this type of answer.
    template <typename T>
    [[nodiscard]] const T *answerAs(std::string_view item) const
    {
        const Answer *found = answer(item);
        return found == nullptr ? nullptr : std::get_if<T>(found);
    }
    /// Whether a choice item is answered with this option.
    [[nodiscard]] bool chose(std::string_view item, std::string_view option) const;
    /// Whether a number item is answered with 0.
    [[nodiscard]] bool isZero(std::string_view item) const;

    [[nodiscard]] std::int64_t rowCount(std::string_view table) const;
    /// Whether a row of the table has the field filled.
    [[nodiscard]] bool anyRowHas(std::string_view table, std::string_view field) const;
    /// Whether a row of the table has the code in the field.
    [[nodiscard]] bool anyRowWith(std::string_view table, std::string_view field, std::string_view code) const;

    /// The adoption priority of each system (5.2.5): rows of A.2, or the tallies of A.1 while A.2 has no row and is not
    /// marked not applicable.
    [[nodiscard]] const std::vector<SystemPriority> &priorities() const;
    /// What the tallies of A.1 taken as one system come to.
    [[nodiscard]] Adoption adoptionOfUnit() const;

    /// Gives away an old message whose memory the next one may use.
    void spare(Text &&message) const { m_spare = std::move(message); }
    [[nodiscard]] Text takeSpare() const { return std::move(m_spare); }

private:
    const Catalogue &m_catalogue;
    const Facts &m_facts;
    mutable std::optional<std::vector<SystemPriority>> m_priorities; ///< worked out when first asked for
    mutable Text m_spare;
};

} // namespace facet
