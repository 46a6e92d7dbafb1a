#include "workbook/StepSize.h"

#include "workbook/SessionState.h"

namespace facet
{

namespace
{

/// Of the edits from `step` on, up to and including `last`, that are in this state. An entry for many rows says how
/// many they are.
std::int64_t sizeOf(SessionState &state, std::string_view steps, std::int64_t first, std::int64_t last)
{
    Query query(
        state.database.db(),
        "SELECT coalesce(sum(coalesce(json_extract(h.after, '$.rows'), json_extract(h.before, '$.rows'), 1)), 0) "
        "FROM step s JOIN history h ON h.step = s.step "
        "WHERE s.assessment = ? AND s.state = ? AND s.step BETWEEN ? AND ?");
    query.with(state.key, steps, first, last).next();
    return query.integer(0);
}

std::int64_t sizeOfNext(SessionState &state, bool undo)
{
    return state
        .read([&] {
            const HistoryStore history = state.database.history();
            const auto step = undo ? history.nextUndo(state.key) : history.nextRedo(state.key);
            return step ? sizeOf(state, undo ? "done" : "undone", *step, *step) : 0;
        })
        .value_or(0);
}

} // namespace

std::optional<std::int64_t> stepToUndo(const AssessmentSession &session)
{
    SessionState &state = session.state();
    return state.read([&] { return state.database.history().nextUndo(state.key); }).value_or(std::nullopt);
}

std::int64_t sizeOfUndo(const AssessmentSession &session)
{
    return sizeOfNext(session.state(), true);
}

std::int64_t sizeOfRedo(const AssessmentSession &session)
{
    return sizeOfNext(session.state(), false);
}

std::int64_t sizeOfUndoBackTo(const AssessmentSession &session, std::int64_t step)
{
    SessionState &state = session.state();
    return state.read([&] { return sizeOf(state, "done", step, INT64_MAX); }).value_or(0);
}

} // namespace facet
