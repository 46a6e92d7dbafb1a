// Version 3: revisions, review and seals, and indexes for faster imports.
#include "workbook/SchemaSteps.h"

namespace facet
{

namespace
{

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

// Few rows have faults: an index of those alone costs an import of a million rows nothing. By person and time, the
// person stands first: entries that differ at once are sorted in two thirds of the time.
constexpr std::string_view faultIndexes = R"(
DROP INDEX a2_system_faults;
DROP INDEX a4_person_faults;
DROP INDEX a7_usage_faults;
DROP INDEX a9_provider_faults;
CREATE INDEX a2_system_faults ON a2_system (assessment, faults) WHERE faults <> 0;
CREATE INDEX a4_person_faults ON a4_person (assessment, faults) WHERE faults <> 0;
CREATE INDEX a7_usage_faults ON a7_usage (assessment, faults) WHERE faults <> 0;
CREATE INDEX a9_provider_faults ON a9_provider (assessment, faults) WHERE faults <> 0;
DROP INDEX a7_usage_by_person_and_time;
CREATE INDEX a7_usage_by_person_and_time ON a7_usage (trim(person, {blanks}), assessment, started_key)
    WHERE started_key IS NOT NULL;
)";

} // namespace

std::vector<std::string_view> versionThreeStatements()
{
    return {assessmentRevisions, historyKinds, reviewTables, findingTable, faultIndexes};
}

} // namespace facet
