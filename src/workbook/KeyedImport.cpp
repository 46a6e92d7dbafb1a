#include "workbook/KeyedImport.h"

#include "assessment/Blank.h"
#include "workbook/Schema.h"

namespace facet
{

KeyedImport::KeyedImport(SessionState &state, EditStep &step, const RecordTable &table, const RowImportOptions &options,
                         RowImportOutcome &outcome)
    : m_state(state), m_step(step), m_table(table), m_options(options), m_outcome(outcome)
{
    gatherKeys();
}

KeyedImport::~KeyedImport()
{
    m_state.database.db().handle().tryExec("DROP TABLE IF EXISTS temp.import_key");
}

void KeyedImport::gatherKeys()
{
    Connection &db = m_state.database.db();
    db.execute("CREATE TEMP TABLE import_key (key TEXT PRIMARY KEY, row INTEGER NOT NULL, rows INTEGER NOT NULL, "
               "seen INTEGER NOT NULL) STRICT, WITHOUT ROWID");
    const std::string key = trimmedSql(m_table.columns()[m_options.keyField].field->id);
    Query(db, "INSERT INTO temp.import_key SELECT " + key + ", min(row_id), count(*), 0 FROM " + m_table.sqlName() +
                  " WHERE assessment = ? AND " + key + " <> '' GROUP BY 1")
        .with(m_state.key)
        .run();
    m_outcome.sharedKeys = db.integer("SELECT count(*) FROM temp.import_key WHERE rows > 1");
}

void KeyedImport::take(const Row &row)
{
    m_table.validate(row);
    Connection &db = m_state.database.db();
    const std::string_view key = trimmed(textOf(row.values[m_options.keyField]));
    if (key.empty()) {
        add(row, key);
        return;
    }
    std::optional<RowId> known;
    {
        Query find(db, "SELECT row, seen FROM temp.import_key WHERE key = ?");
        if (find.with(key).next()) {
            known = find.integer(0);
            m_outcome.repeatedKeys += find.integer(1);
        }
    }
    if (!known) {
        add(row, key);
        return;
    }
    Query(db, "UPDATE temp.import_key SET seen = 1 WHERE key = ?").with(key).run();
    update(*known, row);
}

void KeyedImport::add(const Row &row, std::string_view key)
{
    const RowId id = m_step.writer(m_table).insert(row);
    appendTo(m_added, id, id);
    ++m_outcome.added;
    if (!key.empty()) {
        Query(m_state.database.db(), "INSERT INTO temp.import_key VALUES (?, ?, 1, 1)").with(key, id).run();
    }
}

void KeyedImport::update(RowId id, const Row &row)
{
    const Row before = m_state.records(m_table).row(id).value();
    Row after = before;
    for (const std::size_t field : m_options.fields) {
        if (m_options.blanksClear || isFilled(row.values[field])) {
            after.values[field] = row.values[field];
        }
    }
    if (rowJson(m_table, before) == rowJson(m_table, after)) {
        ++m_outcome.unchanged;
        return;
    }
    ++m_outcome.updated;
    if (!m_added.empty() && id >= m_added.front().first) {
        m_step.writer(m_table).update(id, before, after); // It is not in the history yet.
    } else {
        m_step.changeRow(m_table, id, before, after);
    }
}

void KeyedImport::finish()
{
    if (!m_added.empty()) {
        m_step.noteAdded(m_table, m_added);
    }
}

} // namespace facet
