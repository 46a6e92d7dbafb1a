#include "workbook/RowImport.h"

#include "workbook/Failure.h"
#include "workbook/KeyedImport.h"
#include "workbook/RowBatch.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace facet
{

namespace
{

/// One import in its transaction.
class RowImporter
{
public:
    RowImporter(SessionState &state, EditStep &step, const RecordTable &table, const ImportFeed &feed,
                const RowImportOptions &options)
        : m_state(state), m_step(step), m_table(table), m_feed(feed), m_options(options)
    {
    }

    RowImportOutcome run(const ImportProgress &progress);

private:
    bool next(Row &row) const;
    void requireOptions() const;
    void append();
    void updateByKey();
    void writeRemark();

    SessionState &m_state;
    EditStep &m_step;
    const RecordTable &m_table;
    const ImportFeed &m_feed;
    const RowImportOptions &m_options;
    RowImportOutcome m_outcome;
    std::int64_t m_taken = 0;
};

bool RowImporter::next(Row &row) const
{
    return valueOf(m_feed(row));
}

void RowImporter::requireOptions() const
{
    const std::size_t fields = m_table.columns().size();
    const bool known = m_options.keyField < fields && std::all_of(m_options.fields.begin(), m_options.fields.end(),
                                                                  [&](std::size_t field) { return field < fields; });
    const bool keyed = m_options.mode == RowImportMode::UpdateByKey;
    if (keyed && (!known || m_table.columns()[m_options.keyField].field->type != FieldType::Text)) {
        fail(ErrorCode::InvalidInput, m_table.id(),
             {m_table.id() + " 没有这一列，或这一列不能用来识别记录。",
              m_table.id() + " has no such field, or rows can't be recognised by it."});
    }
}

/// Few rows stand in the history one by one.
void RowImporter::append()
{
    std::vector<Row> few(batchSize + 1);
    std::size_t count = 0;
    while (count < few.size() && next(few[count])) {
        ++count;
    }
    if (count <= batchSize) {
        m_taken = static_cast<std::int64_t>(count);
        m_outcome.added = m_taken;
        m_step.addRows(m_table, std::span(few).first(count));
        return;
    }
    auto source = [this, few = std::move(few), given = std::size_t{0}](Row &row) mutable {
        if (given < few.size()) {
            row = std::move(few[given++]);
            return true;
        }
        return next(row);
    };
    m_outcome.added = m_step.addMany(m_table, std::move(source), m_options.expectedRows,
                                     [this](std::int64_t rows) { m_taken = rows; });
}

void RowImporter::updateByKey()
{
    KeyedImport keyed(m_state, m_step, m_table, m_options, m_outcome);
    Row row;
    while (next(row)) {
        keyed.take(row);
        ++m_taken;
        m_state.database.db().stopIfWanted();
    }
    keyed.finish();
}

void RowImporter::writeRemark()
{
    if (m_options.remark.empty()) {
        return;
    }
    const auto note = m_state.assessment.notes.find(m_table.id());
    const std::string before = note == m_state.assessment.notes.end() ? std::string() : note->second + "\n";
    m_step.put("notes/" + m_table.id(), before + m_options.remark);
}

RowImportOutcome RowImporter::run(const ImportProgress &progress)
{
    requireOptions();
    std::function<bool()> stop;
    if (progress) {
        stop = [&] { return !progress(m_taken); };
    }
    const Interruption interruption(m_state.database.db(), stop);
    if (m_options.mode == RowImportMode::Replace) {
        m_outcome.removed = m_step.deleteAll(m_table);
    }
    m_options.mode == RowImportMode::UpdateByKey ? updateByKey() : append();
    writeRemark();
    m_outcome.step = m_step.isEmpty() ? 0 : m_step.number();
    return m_outcome;
}

} // namespace

Expected<RowImportOutcome> importRows(AssessmentSession &session, std::string_view table, const ImportFeed &rows,
                                      const RowImportOptions &options, const ImportProgress &progress)
{
    SessionState &state = session.state();
    RowImportOutcome outcome;
    Expected<Change> change = state.commit(StepKind::Edit, [&](EditStep &step) {
        outcome = RowImporter(state, step, state.database.knownTable(table), rows, options).run(progress);
    });
    if (!change) {
        return tl::unexpected<Error>(change.error());
    }
    outcome.change = std::move(*change);
    return outcome;
}

std::optional<std::size_t> keyFieldOf(const Table &table)
{
    const std::string_view key = table.id == "A.2"   ? "system_no"
                                 : table.id == "A.4" ? "staff_no"
                                 : table.id == "A.9" ? "contract_no"
                                                     : std::string_view();
    return key.empty() ? std::nullopt : table.fieldIndex(key);
}

} // namespace facet
