#include "desk/TableProgress.h"

#include <algorithm>

namespace facet
{

namespace
{

RingState questionnaireProgress(const Assessment &assessment, const Table &table)
{
    RingState ring;
    ring.total = static_cast<std::int64_t>(table.items.size());
    for (const Item &item : table.items) {
        const auto answer = assessment.answers.find(item.id);
        const bool answered = answer != assessment.answers.end() && isAnswered(item, answer->second);
        if (answered || assessment.notApplicable.contains(item.id))
            ++ring.done;
    }
    return ring;
}

RingState recordsProgress(const AssessmentSession &session, const Table &table)
{
    const std::int64_t rows = session.rowCount(table.id);
    std::int64_t lacking = 0;
    const auto &requirements = session.catalogue().requirements();
    for (const std::size_t index : session.catalogue().requirementsOf(table.id)) {
        const auto &checks = requirements[index].checks;
        for (std::size_t number = 0; number < checks.size(); ++number) {
            const auto &found = session.result().requirements[index].checks[number].rows;
            if (checks[number].kind == CheckKind::Filled && checks[number].table == table.id &&
                checks[number].role != Role::Notice && found)
                lacking = std::max(lacking, found->count);
        }
    }
    return {rows - lacking, rows, true};
}

} // namespace

RingState tableProgress(const AssessmentSession &session, std::string_view tableId)
{
    const Table *table = session.catalogue().table(tableId);
    if (table == nullptr)
        return {};
    if (session.assessment().notApplicable.contains(tableId))
        return {0, 0, false};
    return table->kind == TableKind::Questionnaire ? questionnaireProgress(session.assessment(), *table)
                                                   : recordsProgress(session, *table);
}

} // namespace facet
