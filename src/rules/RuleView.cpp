#include "rules/RuleView.h"

#include "rules/Adoption.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace facet
{

namespace
{

/// Whether the catalogue has the table of systems with the fields that make the priorities.
bool hasSystems(const Catalogue &catalogue)
{
    const Table *table = catalogue.table("A.2");
    constexpr std::array<std::string_view, 5> needed = {"system_no", "system_name", "business_importance",
                                                        "user_importance", "operator_importance"};
    return table != nullptr && std::all_of(needed.begin(), needed.end(),
                                           [table](std::string_view field) { return table->field(field) != nullptr; });
}

} // namespace

const Answer *RuleView::answer(std::string_view item) const
{
    const Answer *found = m_facts.answer(item);
    if (found == nullptr || marked(item)) {
        return nullptr;
    }
    const Item *known = m_catalogue.item(item);
    return known != nullptr && isAnswered(*known, *found) ? found : nullptr;
}

bool RuleView::chose(std::string_view item, std::string_view option) const
{
    const auto *choice = answerAs<ChoiceAnswer>(item);
    return choice != nullptr && choice->choice == option;
}

bool RuleView::isZero(std::string_view item) const
{
    const auto *number = answerAs<std::int64_t>(item);
    return number != nullptr && *number == 0;
}

std::int64_t RuleView::rowCount(std::string_view table) const
{
    return marked(table) ? 0 : m_facts.rowCount(table);
}

bool RuleView::anyRowHas(std::string_view table, std::string_view field) const
{
    if (rowCount(table) == 0) {
        return false;
    }
    const auto index = this->table(table).fieldIndex(field);
    return index && m_facts.rowsHaving(table, {*index}) > 0;
}

bool RuleView::anyRowWith(std::string_view table, std::string_view field, std::string_view code) const
{
    if (rowCount(table) == 0) {
        return false;
    }
    const auto index = this->table(table).fieldIndex(field);
    return index && m_facts.rowsWith(table, *index, code).count > 0;
}

const std::vector<SystemPriority> &RuleView::priorities() const
{
    if (m_priorities) {
        return *m_priorities;
    }
    m_priorities.emplace();
    if (!hasSystems(m_catalogue) || marked("A.2")) {
        return *m_priorities;
    }
    const auto filled = [](const std::optional<Tally> &tally) { return tally ? &*tally : nullptr; };
    for (SystemImportance &system : m_facts.systems()) {
        const Adoption adoption = adoptionOf(filled(system.business), filled(system.users), filled(system.systemUsers));
        m_priorities->push_back({std::move(system.systemNo), std::move(system.systemName), adoption});
    }
    if (m_priorities->empty()) {
        m_priorities->push_back({{}, {}, adoptionOfUnit()});
    }
    return *m_priorities;
}

Adoption RuleView::adoptionOfUnit() const
{
    return adoptionOf(answerAs<Tally>("A.1.5"), answerAs<Tally>("A.1.7"), answerAs<Tally>("A.1.8"));
}

} // namespace facet
