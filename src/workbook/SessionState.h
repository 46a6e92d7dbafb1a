#pragma once

#include "workbook/AssessmentSession.h"
#include "workbook/SqlFacts.h"
#include "workbook/WorkbookDatabase.h"

#include <functional>
#include <list>
#include <memory>
#include <set>
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
    /// any failure file and memory are as before. When `work` changes nothing, nothing is written.
    Expected<Change> commit(StepKind kind, const std::function<void(EditStep &)> &work);
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
    Assessment assessment;
    SqlFacts facts;
    AssessmentResult result;
    std::string changedAt;

private:
    Change work(StepKind kind, const std::function<void(EditStep &)> &edits);
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
