#pragma once

#include "workbook/AssessmentSession.h"
#include "workbook/Failure.h"
#include "workbook/SqlFacts.h"
#include "workbook/WorkbookDatabase.h"

#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace facet
{

class EditStep;

/// What a session holds in memory, and the one way in which it changes.
class SessionState
{
public:
    SessionState(Workbook &usedWorkbook, const std::string &id);

    /// Runs `work` in one transaction, judges what it touched, keeps the summary, commits, and tells the observers. On
    /// any failure file and memory are as before. When `work` changes nothing, nothing is written. What another
    /// connection did meanwhile is taken over before.
    Expected<Change> commit(StepKind kind, const std::function<void(EditStep &)> &work);
    Expected<Change> refresh();
    /// Runs reading code.
    template <typename Function>
    auto read(const Function &function) const
    {
        return guarded(database.connection.get(), function);
    }
    [[nodiscard]] RecordStore records(const RecordTable &table) const { return database.records(table, key); }
    [[nodiscard]] std::shared_ptr<void> subscribe(AssessmentSession::Observer observer);

    Workbook &workbook;
    WorkbookDatabase &database;
    StoredAssessment stored;
    std::int64_t key;
    std::int64_t sequence; ///< of the newest history entry that memory knows
    Assessment assessment;
    SqlFacts facts;
    AssessmentResult result;
    std::string changedAt;

private:
    /// nullopt when another connection has written since.
    std::optional<Change> work(StepKind kind, const std::function<void(EditStep &)> &edits);
    Change takeOver();
    void tell(const Change &change);

    std::list<std::weak_ptr<AssessmentSession::Observer>> m_observers;
};

/// The name under which the session's header knows it.
class AssessmentSession::State final : public SessionState
{
public:
    using SessionState::SessionState;
};

} // namespace facet
