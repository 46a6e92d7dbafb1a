#include "workbook/SessionState.h"

#include "rules/Evaluate.h"
#include "workbook/EditStep.h"
#include "workbook/Transaction.h"

#include <utility>

namespace facet
{

namespace
{

StoredAssessment presentAt(const WorkbookDatabase &database, std::int64_t key)
{
    StoredAssessment stored = database.assessments().at(key);
    if (stored.deleted) {
        fail(ErrorCode::NotFound, stored.uuid,
             {"该评估已被删除。请先在评估库中恢复。", "The assessment was deleted. Restore it in the library first."});
    }
    return stored;
}

void requireNotFinal(const Assessment &assessment, StepKind kind)
{
    if (assessment.header.status == Status::Final && kind != StepKind::Seal) {
        fail(ErrorCode::ReadOnly, assessment.header.id,
             {"该评估已定稿，只读。需要更改时请写明理由重新开启，将生成新的修订版。",
              "The assessment is final and read-only. To change it, reopen it with a reason: that starts a new "
              "revision."});
    }
}

} // namespace

SessionState::SessionState(Workbook &usedWorkbook, const std::string &id)
    : workbook(usedWorkbook), database(usedWorkbook.database()),
      stored(presentAt(database, database.assessments().find(id).key)), key(stored.key),
      // Read first: what is written while the rest is read will be taken over.
      sequence(database.history().lastSequence(key)), assessment(database.assessments().read(key)),
      facts(database.db(), database.tables, key, assessment, !database.readOnly),
      result(evaluate(database.catalogue, facts)), changedAt(stored.changedAt)
{
    facts.throwIfFailed();
}

Expected<Change> SessionState::commit(StepKind kind, const std::function<void(EditStep &)> &edits)
{
    while (true) {
        const Assessment before = assessment;
        Expected<std::optional<Change>> change = guarded(database.connection.get(), [&] {
            database.requireWritable();
            requireNotFinal(assessment, kind);
            return work(kind, edits);
        });
        if (!change) {
            assessment = before;
            facts.forget();
            return tl::unexpected<Error>(change.error());
        }
        if (*change) {
            database.settleLog();
            if (!(*change)->targets.empty()) {
                tell(**change);
            }
            return std::move(**change);
        }
        if (Expected<Change> other = refresh(); !other) {
            return other;
        }
    }
}

std::optional<Change> SessionState::work(StepKind kind, const std::function<void(EditStep &)> &edits)
{
    WriteTransaction transaction(database.db(), database.isPatient());
    if (database.history().lastSequence(key) != sequence) {
        return std::nullopt;
    }
    facts.forgetError();
    EditStep step(*this, kind);
    edits(step);
    if (step.isEmpty()) {
        Change none;
        none.kind = kind;
        return none;
    }
    step.finish();
    AssessmentResult judged = result;
    std::vector<std::size_t> requirements =
        reevaluate(database.catalogue, facts, step.changes().judgedTargets(), judged);
    facts.throwIfFailed();
    database.assessments().writeSummary(key, judged, step.at());
    database.noteCatalogue(key);
    const std::int64_t newest = database.history().lastSequence(key);
    Change change = step.changes().change();
    change.requirements = std::move(requirements);
    transaction.commit();
    result = std::move(judged);
    changedAt = step.at();
    sequence = newest;
    return change;
}

Expected<Change> SessionState::refresh()
{
    Expected<Change> change = guarded(database.connection.get(), [&] { return takeOver(); });
    if (change && !change->targets.empty()) {
        tell(*change);
    }
    return change;
}

Change SessionState::takeOver()
{
    const ReadTransaction snapshot(database.db());
    const std::int64_t newest = database.history().lastSequence(key);
    ChangeRecord record(database.catalogue);
    if (newest == sequence) {
        return record.change();
    }
    database.history().forEachSince(key, sequence, [&](const HistoryEntry &entry) { record.note(entry); });
    const StoredAssessment present = presentAt(database, key);
    Assessment before = std::exchange(assessment, database.assessments().read(key));
    facts.forget();
    AssessmentResult judged = result;
    Change change = record.change();
    change.requirements = reevaluate(database.catalogue, facts, record.judgedTargets(), judged);
    if (const Expected<void> read = guarded(&database.db(), [&] { facts.throwIfFailed(); }); !read) {
        assessment = std::move(before);
        facts.forget();
        throw Failure(read.error());
    }
    stored = present;
    result = std::move(judged);
    changedAt = stored.changedAt;
    sequence = newest;
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
