#include "workbook/Replay.h"

#include "workbook/EditStep.h"
#include "workbook/Failure.h"
#include "workbook/SessionState.h"
#include "workbook/StepProgress.h"
#include "workbook/StepSize.h"

#include <vector>

namespace facet
{

namespace
{

[[noreturn]] void failNothingTo(const Text &what)
{
    fail(ErrorCode::NotFound, {}, {"没有可" + what.zh + "的操作。", "There is nothing to " + what.en + "."});
}

/// The connection asks in the middle of long statements, too: so progress is told while an index is built.
Expected<Change> replay(SessionState &state, StepKind kind, std::int64_t rows, const ReplayProgress &progress,
                        const std::function<void(EditStep &, StepProgress &)> &work)
{
    StepProgress reached(rows);
    std::function<bool()> stop;
    if (progress) {
        stop = [&] { return !progress(reached.fraction()); };
    }
    const Interruption interruption(state.database.db(), stop);
    Expected<Change> change = state.commit(kind, [&](EditStep &step) {
        reached.begin();
        work(step, reached);
    });
    if (change && progress) {
        progress(1.0);
    }
    return change;
}

} // namespace

Expected<Change> undo(AssessmentSession &session, const ReplayProgress &progress)
{
    SessionState &state = session.state();
    const std::int64_t rows = progress ? sizeOfUndo(session) : 0;
    return replay(state, StepKind::Undo, rows, progress, [&](EditStep &step, StepProgress &reached) {
        const auto last = state.database.history().nextUndo(state.key);
        if (!last) {
            failNothingTo({"撤销", "undo"});
        }
        step.undo(*last, reached);
    });
}

Expected<Change> redo(AssessmentSession &session, const ReplayProgress &progress)
{
    SessionState &state = session.state();
    const std::int64_t rows = progress ? sizeOfRedo(session) : 0;
    return replay(state, StepKind::Redo, rows, progress, [&](EditStep &step, StepProgress &reached) {
        const auto next = state.database.history().nextRedo(state.key);
        if (!next) {
            failNothingTo({"重做", "redo"});
        }
        step.redo(*next, reached);
    });
}

Expected<Change> undoBackTo(AssessmentSession &session, std::int64_t step, const ReplayProgress &progress)
{
    SessionState &state = session.state();
    const std::int64_t rows = progress ? sizeOfUndoBackTo(session, step) : 0;
    return replay(state, StepKind::Undo, rows, progress, [&](EditStep &edit, StepProgress &reached) {
        const std::vector<std::int64_t> steps = state.database.history().doneBackTo(state.key, step);
        if (steps.empty() || steps.back() != step) {
            fail(ErrorCode::NotFound, {},
                 {"这一步不能撤销：已被撤销，或不是编辑。",
                  "This step can't be undone: it is undone already, or it is no edit."});
        }
        for (const std::int64_t done : steps) {
            edit.undo(done, reached);
        }
    });
}

} // namespace facet
