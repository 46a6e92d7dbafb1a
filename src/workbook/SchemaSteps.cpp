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

// Made anew, because a constraint can't be altered in place; foreign keys are off meanwhile.
constexpr std::string_view assessmentRevisions = R"(
CREATE TABLE assessment_3 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    -- 1, 2 …: a reopened assessment goes on as the next revision under the same uuid.
    revision INTEGER NOT NULL DEFAULT 1,
    title TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    assessor TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'in_review', 'final')),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    archived_at TEXT,
    deleted_at TEXT,
    purged_at TEXT,
    -- What it was carried forward from or is a revision of: UUID@REVISION.
    origin TEXT,
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
    findings_open INTEGER NOT NULL DEFAULT 0,
    -- The catalogue by which it was judged last; NULL when that is not known.
    catalogue_version TEXT,
    catalogue_sm3 TEXT,
    UNIQUE (uuid, revision)
) STRICT;
INSERT INTO assessment_3 (id, uuid, title, unit, assessor, date, status, created_at, changed_at, deleted_at, conclusion,
        score_value, score_low, score_high, completeness, applicable, determined, findings_critical, findings_major,
        findings_minor, findings_observation, findings_open)
    SELECT id, uuid, title, unit, assessor, date, status, created_at, changed_at, deleted_at, conclusion,
        score_value, score_low, score_high, completeness, applicable, determined, findings_critical, findings_major,
        findings_minor, findings_observation, findings_open
    FROM assessment;
DROP TABLE assessment;
ALTER TABLE assessment_3 RENAME TO assessment;
)";

constexpr std::string_view historyKinds = R"(
CREATE TABLE history_3 (
    sequence INTEGER PRIMARY KEY,
    step INTEGER NOT NULL,
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('create', 'import', 'carry', 'edit', 'undo', 'redo', 'archive', 'unarchive', 'delete',
        'restore', 'purge', 'seal', 'reopen', 'export')),
    target TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    refers INTEGER,
    hash TEXT NOT NULL
) STRICT;
INSERT INTO history_3 SELECT sequence, step, assessment, at, who, kind, target, before, after, refers, hash FROM history;
DROP TABLE history;
ALTER TABLE history_3 RENAME TO history;
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
)";

constexpr std::string_view reviewTables = R"(
-- Carried forward and not yet confirmed: an item or record table (proposal is NULL), or a proposed judgement or reason
-- (judgements/5.2.3-d, not_applicable/A.7) as JSON.
CREATE TABLE carried (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    target TEXT NOT NULL,
    proposal TEXT,
    PRIMARY KEY (assessment, target)
) STRICT, WITHOUT ROWID;

-- Open points of the review that were accepted.
CREATE TABLE accepted_point (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    point TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (assessment, point)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_comment (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    number INTEGER NOT NULL,
    target TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    at TEXT NOT NULL,
    text TEXT NOT NULL,
    resolved_by TEXT NOT NULL DEFAULT '',
    resolved_at TEXT NOT NULL DEFAULT '',
    reply TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (assessment, number)
) STRICT, WITHOUT ROWID;

-- A final assessment. result: the result JSON of that time. The digests are of the canonical exchange file, of result and
-- of the catalogue's form files.
CREATE TABLE seal (
    assessment INTEGER PRIMARY KEY REFERENCES assessment (id),
    reviewer TEXT NOT NULL,
    sealed_at TEXT NOT NULL,
    assessment_sm3 TEXT NOT NULL,
    assessment_sha256 TEXT NOT NULL,
    result_sm3 TEXT NOT NULL,
    result_sha256 TEXT NOT NULL,
    catalogue_version TEXT NOT NULL,
    catalogue_sm3 TEXT NOT NULL,
    catalogue_sha256 TEXT NOT NULL,
    result TEXT NOT NULL
) STRICT;

-- Report files that were exported from a sealed assessment.
CREATE TABLE exported_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    exported_at TEXT NOT NULL,
    who TEXT NOT NULL,
    file_name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sm3 TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX exported_report_by_sm3 ON exported_report (sm3);
CREATE INDEX exported_report_of_assessment ON exported_report (assessment);
)";

} // namespace

const std::vector<SchemaStep> &schemaSteps()
{
    static const std::vector<SchemaStep> steps = {
        {1, {assessmentTables, recordTables, historyTables}},
        {2, {valueTable, valueRows}},
        {3, {assessmentRevisions, historyKinds, reviewTables}},
    };
    return steps;
}

} // namespace facet
