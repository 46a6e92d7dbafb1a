#include "workbook/SessionState.h"

#include "rules/Evaluate.h"
#include "workbook/EditStep.h"

#include <utility>

namespace facet
{

namespace
{

StoredAssessment findPresent(const WorkbookDatabase &database, const std::string &id)
{
    StoredAssessment stored = database.assessments().find(id);
    if (stored.deleted) {
        fail(ErrorCode::NotFound, id,
             {"该评估已被删除。请先在评估库中恢复。", "The assessment was deleted. Restore it in the library first."});
    }
    return stored;
}

} // namespace

SessionState::SessionState(Workbook &usedWorkbook, const std::string &id)
    : workbook(usedWorkbook), database(usedWorkbook.database()), stored(findPresent(database, id)), key(stored.key),
      assessment(database.assessments().read(key)),
      facts(database.db(), database.tables, key, assessment, !database.readOnly),
      result(evaluate(database.catalogue, facts)), changedAt(stored.changedAt)
{
    facts.throwIfFailed();
}

Expected<Change> SessionState::commit(StepKind kind, const std::function<void(EditStep &)> &edits)
{
    const Assessment before = assessment;
    Expected<Change> change = guarded(database.connection.get(), [&] {
        database.requireWritable();
        return work(kind, edits);
    });
    if (!change) {
        assessment = before;
        facts.forget();
        return change;
    }
    if (!change->targets.empty()) {
        tell(*change);
    }
    return change;
}

Change SessionState::work(StepKind kind, const std::function<void(EditStep &)> &edits)
{
    WriteTransaction transaction(database.db());
    facts.forgetError();
    EditStep step(*this, kind);
    edits(step);
    Change change;
    change.kind = kind;
    if (step.isEmpty()) {
        return change;
    }
    AssessmentResult judged = result;
    std::vector<std::size_t> requirements = reevaluate(database.catalogue, facts, step.judgedTargets(), judged);
    facts.throwIfFailed();
    database.assessments().writeSummary(key, judged, step.at());
    transaction.commit();
    result = std::move(judged);
    changedAt = step.at();
    change = step.takeChange();
    change.requirements = std::move(requirements);
    return change;
}

std::shared_ptr<void> SessionState::subscribe(AssessmentSession::Observer observer)
{
    auto handle = std::make_shared<AssessmentSession::Observer>(std::move(observer));
    m_observers.push_back(handle);
    return handle;
}

void SessionState::tell(const Change &change)
{
    m_observers.remove_if(
        [](const std::weak_ptr<AssessmentSession::Observer> &observer) { return observer.expired(); });
    // A copy, because an observer may subscribe another or let go of its own while it is told.
    const std::vector<std::weak_ptr<AssessmentSession::Observer>> observers(m_observers.begin(), m_observers.end());
    for (const std::weak_ptr<AssessmentSession::Observer> &observer : observers) {
        if (const auto present = observer.lock()) {
            (*present)(change);
        }
    }
}

} // namespace facet
