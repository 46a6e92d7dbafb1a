#include "workbook/EditStep.h"

#include "assessment/ValueWriter.h"
#include "exchange/AssessmentJson.h"
#include "workbook/Failure.h"
#include "workbook/TargetValues.h"

#include <nlohmann/json.hpp>

namespace facet
{

EditStep::EditStep(SessionState &state, StepKind kind)
    : m_state(state), m_history(state.database.history()), m_kind(kind), m_at(utcNow()), m_step(m_history.newStep()),
      m_record(state.database.catalogue)
{
}

void EditStep::record(const std::string &target, std::string before, std::string after)
{
    if (m_kind == StepKind::Edit && !m_marked) {
        m_history.markDone(m_state.key, m_step);
        m_marked = true;
    }
    HistoryEntry entry;
    entry.step = m_step;
    entry.at = m_at;
    entry.who = m_state.database.who;
    entry.kind = m_kind;
    entry.target = target;
    entry.before = std::move(before);
    entry.after = std::move(after);
    m_history.append(m_state.key, entry, m_refers);
    m_record.note(entry);
}

RecordWriter &EditStep::writer(const RecordTable &table)
{
    return m_writers.try_emplace(table.id(), m_state.database.db(), table, m_state.key).first->second;
}

void EditStep::finish()
{
    for (auto &[table, writer] : m_writers) {
        writer.flush();
    }
}

void EditStep::put(std::string_view target, const nlohmann::json &json)
{
    const Catalogue &catalogue = m_state.database.catalogue;
    const ValueTarget parsed = parseTarget(catalogue, target);
    if (m_kind == StepKind::Edit && target == "assessment/status" && json == "final") {
        fail(ErrorCode::InvalidInput, std::string(target),
             {"定稿只能通过封存得到：请写明审核人后封存。",
              "Only sealing makes an assessment final: seal it with the name of the reviewer."});
    }
    std::string before = valueJson(catalogue, m_state.assessment, parsed);
    assignValue(catalogue, m_state.assessment, parsed, json);
    const auto answer = m_state.assessment.answers.find(parsed.name);
    if (parsed.group == "answers" && answer != m_state.assessment.answers.end() && !holdsSomething(answer->second)) {
        m_state.assessment.answers.erase(answer); // An emptied text box is no answer.
    }
    std::string after = valueJson(catalogue, m_state.assessment, parsed);
    if (before == after) {
        return;
    }
    storeValue(m_state.database, m_state.key, m_state.assessment, parsed);
    record(std::string(target), std::move(before), std::move(after));
    settleCarried(parsed);
}

void EditStep::settleCarried(const ValueTarget &target)
{
    // What the assessor has changed is his own now.
    const std::string waiting = target.group == "answers" ? target.name : target.group + "/" + target.name;
    const CarriedForward &carried = m_state.assessment.carried;
    if (carried.unconfirmed.contains(waiting) ||
        (target.group == "judgements" && carried.judgements.contains(target.name)) ||
        (target.group == "not_applicable" && carried.notApplicable.contains(target.name))) {
        put("carried/" + waiting, nlohmann::json());
    }
}

void EditStep::seal(Seal &seal)
{
    const WorkbookDatabase &database = m_state.database;
    seal.sealedAt = m_at;
    seal.assessment = database.digestPair(m_state.key, m_state.assessment);
    seal.resultJson = writeResult(database.catalogue, m_state.result, {});
    seal.result = digestPair(seal.resultJson);
    seal.catalogue = catalogueDigest(database.catalogue);
    seal.catalogueVersion = database.catalogue.version();
    writeSeal(database, m_state.key, seal);
    record("assessment/seal", std::string(nothingJson), sealJson(seal).dump());
}

} // namespace facet
