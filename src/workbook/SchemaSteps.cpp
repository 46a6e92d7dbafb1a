#include "workbook/SchemaSteps.h"

namespace facet
{

namespace
{

constexpr std::string_view assessmentTables = R"(
CREATE TABLE workbook (
    uuid TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    assessor TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'final')),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    deleted_at TEXT,
    -- What the library shows, kept up to date with every edit.
    conclusion TEXT NOT NULL DEFAULT 'incomplete',
    score_value REAL,
    score_low REAL,
    score_high REAL,
    completeness REAL,
    applicable INTEGER NOT NULL DEFAULT 0,
    determined INTEGER NOT NULL DEFAULT 0,
    findings_critical INTEGER NOT NULL DEFAULT 0,
    findings_major INTEGER NOT NULL DEFAULT 0,
    findings_minor INTEGER NOT NULL DEFAULT 0,
    findings_observation INTEGER NOT NULL DEFAULT 0,
    findings_open INTEGER NOT NULL DEFAULT 0
) STRICT;

-- value: JSON as in the exchange file.
CREATE TABLE answer (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    item TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (assessment, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    target TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (assessment, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE not_applicable (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    target TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (assessment, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE judgement (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    requirement TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('conform', 'partial', 'nonconform', 'not_applicable')),
    reason TEXT NOT NULL,
    PRIMARY KEY (assessment, requirement)
) STRICT, WITHOUT ROWID;

CREATE TABLE parameter (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    name TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (assessment, name)
) STRICT, WITHOUT ROWID;
)";

constexpr std::string_view recordTables = R"(
-- Rows stand in the order of row_id; a row id is never used again. A row whose assessment is NULL was removed together with
-- many others and waits for an undo. faults: bit n is set when column n (from 0, after assessment) is blank, bit 40 when the
-- two dates or times are in the wrong order. *_key: the date or time in one form, NULL when it is blank or invalid.
CREATE TABLE a2_system (
    row_id INTEGER PRIMARY KEY AUTOINCREMENT,
    assessment INTEGER REFERENCES assessment (id),
    system_no TEXT, system_name TEXT, version TEXT, data_scale TEXT, department TEXT,
    scenario TEXT, business_importance TEXT, user_importance TEXT, operator_importance TEXT,
    deployment_location TEXT, data_region TEXT, data_location TEXT, network TEXT, provider TEXT, online_since TEXT,
    software_upgrade_frequency TEXT, hardware_upgrade_frequency TEXT, software_operations TEXT, hardware_operations TEXT,
    faults INTEGER NOT NULL
) STRICT;

CREATE TABLE a4_person (
    row_id INTEGER PRIMARY KEY AUTOINCREMENT,
    assessment INTEGER REFERENCES assessment (id),
    name TEXT, staff_no TEXT, department TEXT, post TEXT, education TEXT, major TEXT, certificates TEXT, title TEXT,
    joined_on TEXT, left_on TEXT, projects TEXT, trainings TEXT,
    faults INTEGER NOT NULL,
    joined_key TEXT, left_key TEXT
) STRICT;

CREATE TABLE a7_usage (
    row_id INTEGER PRIMARY KEY AUTOINCREMENT,
    assessment INTEGER REFERENCES assessment (id),
    system_no TEXT, system_name TEXT, department TEXT, person TEXT, person_unit TEXT,
    started_at TEXT, ended_at TEXT, content TEXT,
    faults INTEGER NOT NULL,
    started_key TEXT, ended_key TEXT
) STRICT;

CREATE TABLE a9_provider (
    row_id INTEGER PRIMARY KEY AUTOINCREMENT,
    assessment INTEGER REFERENCES assessment (id),
    provider TEXT, contract_no TEXT, service_content TEXT, service_record TEXT, capability TEXT,
    faults INTEGER NOT NULL
) STRICT;

CREATE INDEX a2_system_order ON a2_system (assessment);
CREATE INDEX a2_system_faults ON a2_system (assessment, faults);
CREATE INDEX a2_system_by_system_no ON a2_system (assessment, trim(system_no, {blanks}));
CREATE INDEX a2_system_by_provider ON a2_system (assessment, trim(provider, {blanks}));
CREATE INDEX a4_person_order ON a4_person (assessment);
CREATE INDEX a4_person_faults ON a4_person (assessment, faults);
CREATE INDEX a4_person_by_name ON a4_person (assessment, trim(name, {blanks}), left_key);
CREATE INDEX a4_person_by_staff_no ON a4_person (assessment, trim(staff_no, {blanks}));
CREATE INDEX a7_usage_order ON a7_usage (assessment);
CREATE INDEX a7_usage_faults ON a7_usage (assessment, faults);
CREATE INDEX a7_usage_by_system_no ON a7_usage (assessment, trim(system_no, {blanks}));
CREATE INDEX a7_usage_by_person ON a7_usage (assessment, trim(person, {blanks}));
CREATE INDEX a7_usage_by_person_and_time ON a7_usage (assessment, trim(person, {blanks}), started_key)
    WHERE started_key IS NOT NULL;
CREATE INDEX a9_provider_order ON a9_provider (assessment);
CREATE INDEX a9_provider_faults ON a9_provider (assessment, faults);
CREATE INDEX a9_provider_by_provider ON a9_provider (assessment, trim(provider, {blanks}));

-- Counts, so that a million rows are judged without reading them: rows with row_id / 1024 = block (where a row stands), and
-- rows with the same faults.
CREATE TABLE record_block (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    table_id TEXT NOT NULL,
    block INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    PRIMARY KEY (assessment, table_id, block)
) STRICT, WITHOUT ROWID;

CREATE TABLE record_fault (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    table_id TEXT NOT NULL,
    faults INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    PRIMARY KEY (assessment, table_id, faults)
) STRICT, WITHOUT ROWID;
)";

constexpr std::string_view historyTables = R"(
-- Only ever appended to. hash: SM3 over the previous entry's hash and all fields of this one.
CREATE TABLE history (
    sequence INTEGER PRIMARY KEY,
    step INTEGER NOT NULL,
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('create', 'import', 'edit', 'undo', 'redo', 'delete', 'restore')),
    target TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    refers INTEGER,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX history_of_assessment ON history (assessment, sequence);
CREATE INDEX history_of_step ON history (step);

CREATE TRIGGER history_keeps_entries BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;
CREATE TRIGGER history_keeps_content BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END;

-- Where each edit stands: done, undone (can be redone), superseded (undone, and another edit made since).
CREATE TABLE step (
    step INTEGER PRIMARY KEY,
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'superseded'))
) STRICT;
CREATE INDEX step_state ON step (assessment, state);
)";

constexpr std::string_view valueTable = R"(
-- Distinct trimmed values of the columns that other tables refer to or that completion offers: rows that have it and, of
-- columns that are referred to, the first of them.
CREATE TABLE record_value (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    table_id TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    rows INTEGER NOT NULL,
    first_row INTEGER,
    PRIMARY KEY (assessment, table_id, field, value)
) STRICT, WITHOUT ROWID;
)";

constexpr std::string_view valueRows = R"(
INSERT INTO record_value
SELECT assessment, 'A.2', 'system_no', trim(system_no, {blanks}), count(*), min(row_id) FROM a2_system
    WHERE assessment IS NOT NULL AND trim(system_no, {blanks}) <> '' GROUP BY 1, 4;
INSERT INTO record_value
SELECT assessment, 'A.2', 'provider', trim(provider, {blanks}), count(*), min(row_id) FROM a2_system
    WHERE assessment IS NOT NULL AND trim(provider, {blanks}) <> '' GROUP BY 1, 4;
INSERT INTO record_value
SELECT assessment, 'A.4', 'name', trim(name, {blanks}), count(*), min(row_id) FROM a4_person
    WHERE assessment IS NOT NULL AND trim(name, {blanks}) <> '' GROUP BY 1, 4;
INSERT INTO record_value
SELECT assessment, 'A.4', 'staff_no', trim(staff_no, {blanks}), count(*), min(row_id) FROM a4_person
    WHERE assessment IS NOT NULL AND trim(staff_no, {blanks}) <> '' GROUP BY 1, 4;
INSERT INTO record_value
SELECT assessment, 'A.7', 'system_no', trim(system_no, {blanks}), count(*), min(row_id) FROM a7_usage
    WHERE assessment IS NOT NULL AND trim(system_no, {blanks}) <> '' GROUP BY 1, 4;
INSERT INTO record_value
SELECT assessment, 'A.7', 'person', trim(person, {blanks}), count(*), min(row_id) FROM a7_usage
    WHERE assessment IS NOT NULL AND trim(person, {blanks}) <> '' GROUP BY 1, 4;
INSERT INTO record_value
SELECT assessment, 'A.9', 'provider', trim(provider, {blanks}), count(*), min(row_id) FROM a9_provider
    WHERE assessment IS NOT NULL AND trim(provider, {blanks}) <> '' GROUP BY 1, 4;
INSERT INTO record_value
SELECT assessment, 'A.7', 'system_name', trim(system_name, {blanks}), count(*), NULL FROM a7_usage
    WHERE assessment IS NOT NULL AND trim(system_name, {blanks}) <> '' GROUP BY 1, 4;
INSERT INTO record_value
SELECT assessment, 'A.7', 'department', trim(department, {blanks}), count(*), NULL FROM a7_usage
    WHERE assessment IS NOT NULL AND trim(department, {blanks}) <> '' GROUP BY 1, 4;
INSERT INTO record_value
SELECT assessment, 'A.7', 'person_unit', trim(person_unit, {blanks}), count(*), NULL FROM a7_usage
    WHERE assessment IS NOT NULL AND trim(person_unit, {blanks}) <> '' GROUP BY 1, 4;
)";

constexpr std::string_view findingTable = R"(
-- The requirements that are findings, with their severity, for the search of the library; kept up to date with the counts
-- findings_* of the assessment. Of a file that was brought up from version 2 they are filled in beside the window.
CREATE TABLE finding (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    requirement TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('critical', 'major', 'minor', 'observation', 'open')),
    PRIMARY KEY (assessment, requirement)
) STRICT, WITHOUT ROWID;
)";

} // namespace

const std::vector<SchemaStep> &schemaSteps()
{
    static const std::vector<SchemaStep> steps = {
        {1, {assessmentTables, recordTables, historyTables}},
        {2, {valueTable, valueRows}},
        {3, {findingTable}},
    };
    return steps;
}

} // namespace facet
