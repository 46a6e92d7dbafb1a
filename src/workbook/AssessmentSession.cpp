#include "workbook/AssessmentSession.h"

#include "assessment/ValueJson.h"
#include "workbook/EditStep.h"
#include "workbook/Failure.h"
#include "workbook/Replay.h"
#include "workbook/SessionState.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace facet
{

AssessmentSession::AssessmentSession(std::unique_ptr<State> state) : m_state(std::move(state))
{
}
AssessmentSession::~AssessmentSession() = default;

Expected<std::unique_ptr<AssessmentSession>> AssessmentSession::open(Workbook &workbook, const std::string &id)
{
    return guarded(workbook.database().connection.get(), [&] {
        return std::unique_ptr<AssessmentSession>(new AssessmentSession(std::make_unique<State>(workbook, id)));
    });
}

Workbook &AssessmentSession::workbook() const
{
    return m_state->workbook;
}
const Catalogue &AssessmentSession::catalogue() const
{
    return m_state->database.catalogue;
}
const Assessment &AssessmentSession::assessment() const
{
    return m_state->assessment;
}
const AssessmentResult &AssessmentSession::result() const
{
    return m_state->result;
}
const Facts &AssessmentSession::facts() const
{
    return m_state->facts;
}
const std::string &AssessmentSession::changedAt() const
{
    return m_state->changedAt;
}

Expected<Change> AssessmentSession::setAnswer(std::string_view item, const std::optional<Answer> &answer)
{
    return m_state->commit(StepKind::Edit, [&](EditStep &step) {
        const Item *known = catalogue().item(item);
        if (known == nullptr) {
            fail(ErrorCode::NotFound, std::string(item),
                 {"没有评估项 " + std::string(item) + "。", "There is no item " + std::string(item) + "."});
        }
        if (answer) {
            valueOf(validateAnswer(*known, *answer));
        }
        step.put(item, answer ? writeAnswer(*known, *answer) : nlohmann::json());
    });
}

Expected<Change> AssessmentSession::setNote(std::string_view target, std::string_view text)
{
    return m_state->commit(StepKind::Edit,
                           [&](EditStep &step) { step.put("notes/" + std::string(target), std::string(text)); });
}

Expected<Change> AssessmentSession::setNotApplicable(std::string_view target, const std::optional<std::string> &reason)
{
    return m_state->commit(StepKind::Edit, [&](EditStep &step) {
        step.put("not_applicable/" + std::string(target), reason ? nlohmann::json(*reason) : nlohmann::json());
    });
}

Expected<Change> AssessmentSession::setJudgement(std::string_view requirement,
                                                 const std::optional<Judgement> &judgement)
{
    return m_state->commit(StepKind::Edit, [&](EditStep &step) {
        if (judgement && judgement->verdict == Verdict::Undetermined) {
            fail(ErrorCode::InvalidInput, "judgements/" + std::string(requirement),
                 {"「未判定」不能作为人工判定；可清除判定。",
                  "\"Undetermined\" can't be judged; clear the judgement instead."});
        }
        step.put("judgements/" + std::string(requirement), judgement ? writeJudgement(*judgement) : nlohmann::json());
    });
}

Expected<Change> AssessmentSession::setHeader(std::string_view member, std::string_view value)
{
    return m_state->commit(StepKind::Edit,
                           [&](EditStep &step) { step.put("assessment/" + std::string(member), std::string(value)); });
}

Expected<Change> AssessmentSession::setParameter(std::string_view name, std::optional<std::int64_t> value)
{
    return m_state->commit(StepKind::Edit, [&](EditStep &step) {
        step.put("parameters/" + std::string(name), value ? nlohmann::json(*value) : nlohmann::json());
    });
}

Expected<Change> AssessmentSession::addRows(std::string_view table, std::span<const Row> rows)
{
    return m_state->commit(StepKind::Edit,
                           [&](EditStep &step) { step.addRows(m_state->database.knownTable(table), rows); });
}

Expected<Change> AssessmentSession::setCell(std::string_view table, RowId row, std::size_t field,
                                            const FieldValue &value)
{
    const CellEdit cell{row, field, value};
    return setCells(table, std::span(&cell, 1));
}

Expected<Change> AssessmentSession::setCells(std::string_view table, std::span<const CellEdit> cells,
                                             std::span<const Row> added)
{
    return m_state->commit(StepKind::Edit, [&](EditStep &step) {
        if (cells.size() > mostCellsAtOnce || added.size() > mostCellsAtOnce) {
            const std::string most = std::to_string(mostCellsAtOnce);
            fail(ErrorCode::InvalidInput, std::string(table),
                 {"一次最多更改 " + most + " 个单元格、增加 " + most +
                      " 条记录，未作任何更改。请分次进行，或改用导入文件。",
                  "At most " + most + " cells are changed and " + most +
                      " rows added at once; nothing was changed. Do it in parts, or import a file instead."});
        }
        const RecordTable &known = m_state->database.knownTable(table);
        step.setCells(known, cells);
        step.addRows(known, added);
    });
}

Expected<Change> AssessmentSession::deleteRows(std::string_view table, std::span<const RowId> ids)
{
    return m_state->commit(StepKind::Edit, [&](EditStep &step) {
        step.deleteRows(m_state->database.knownTable(table), {ids.begin(), ids.end()});
    });
}

Expected<Change> AssessmentSession::set(std::string_view target, std::string_view json)
{
    return m_state->commit(StepKind::Edit, [&](EditStep &step) { step.put(target, valueOf(parseStrictJson(json))); });
}

Expected<Change> AssessmentSession::refresh()
{
    return m_state->refresh();
}

SessionState &AssessmentSession::state() const
{
    return *m_state;
}

bool AssessmentSession::canUndo() const
{
    return m_state->read([&] { return m_state->database.history().nextUndo(m_state->key).has_value(); })
               .value_or(false) &&
           !m_state->database.readOnly;
}

bool AssessmentSession::canRedo() const
{
    return m_state->read([&] { return m_state->database.history().nextRedo(m_state->key).has_value(); })
               .value_or(false) &&
           !m_state->database.readOnly;
}

Expected<Change> AssessmentSession::undo()
{
    return facet::undo(*this, {});
}
Expected<Change> AssessmentSession::redo()
{
    return facet::redo(*this, {});
}
Expected<Change> AssessmentSession::undoBackTo(std::int64_t step)
{
    return facet::undoBackTo(*this, step, {});
}

Expected<std::vector<HistoryEntry>> AssessmentSession::history(const HistoryQuery &query) const
{
    return m_state->read([&] { return m_state->database.history().read(m_state->key, query); });
}

std::int64_t AssessmentSession::historyCount() const
{
    return m_state->read([&] { return m_state->database.history().count(m_state->key); }).value_or(0);
}

std::shared_ptr<void> AssessmentSession::subscribe(Observer observer)
{
    return m_state->subscribe(std::move(observer));
}

} // namespace facet
