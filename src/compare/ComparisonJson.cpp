#include "compare/ComparisonJson.h"

#include "assessment/ValueJson.h"
#include "assessment/ValueWriter.h"
#include "compare/ChangeTexts.h"

namespace facet
{

namespace
{

void number(JsonWriter &json, std::string_view key, const std::optional<double> &value)
{
    json.key(key);
    value ? json.number(*value) : json.null();
}

void text(JsonWriter &json, std::string_view key, std::string_view value)
{
    json.key(key);
    json.string(value);
}

void count(JsonWriter &json, std::string_view key, std::int64_t value)
{
    json.key(key);
    json.number(value);
}

void side(JsonWriter &json, std::string_view key, const ComparedAssessment &assessment)
{
    const AssessmentHeader &header = assessment.header;
    json.key(key);
    json.beginObject();
    text(json, "id", header.id);
    text(json, "title", header.title);
    text(json, "unit", header.unit);
    text(json, "assessor", header.assessor);
    text(json, "date", header.date);
    text(json, "status", statusId(header.status));
    text(json, "conclusion", conclusionId(assessment.result.conclusion));
    json.key("catalogue");
    json.beginObject();
    text(json, "version", assessment.catalogueVersion);
    json.key("digest");
    assessment.catalogueDigest.empty() ? json.null() : json.string(assessment.catalogueDigest);
    json.endObject();
    json.endObject();
}

void score(JsonWriter &json, std::string_view key, const Score &value)
{
    json.key(key);
    json.beginObject();
    number(json, "value", value.value);
    number(json, "low", value.low);
    number(json, "high", value.high);
    number(json, "completeness", value.completeness);
    json.endObject();
}

void scoreChange(JsonWriter &json, const ScoreChange &change)
{
    json.beginObject();
    if (!change.clause.empty()) {
        text(json, "id", change.clause);
    }
    score(json, "before", change.before);
    score(json, "after", change.after);
    json.key("difference");
    json.beginObject();
    number(json, "low", change.low);
    number(json, "high", change.high);
    json.endObject();
    text(json, "change", directionId(change.direction));
    json.endObject();
}

void requirement(JsonWriter &json, const RequirementChange &change)
{
    json.beginObject();
    text(json, "id", change.requirement);
    text(json, "before", verdictId(change.before));
    text(json, "after", verdictId(change.after));
    text(json, "change", changeKindId(change.kind));
    json.key("changed");
    json.beginArray();
    for (const std::string &target : change.changedTargets) {
        json.string(target);
    }
    json.endArray();
    json.endObject();
}

void filledIn(JsonWriter &json, std::string_view key, const Item *item, const FilledIn &value)
{
    json.key(key);
    json.beginObject();
    if (item != nullptr && value.answer) {
        json.key("answer");
        writeAnswer(json, *item, *value.answer);
    }
    if (value.notApplicable) {
        text(json, "not_applicable", *value.notApplicable);
    }
    if (!value.note.empty()) {
        text(json, "note", value.note);
    }
    json.endObject();
}

void words(JsonWriter &json, const std::vector<ChangedText> &texts)
{
    json.beginArray();
    for (const ChangedText &changed : texts) {
        json.beginObject();
        text(json, "label", changed.label);
        json.key("runs");
        json.beginArray();
        for (const WordRun &run : changed.runs) {
            json.beginObject();
            text(json,
                 run.kind == WordRun::Kind::Removed ? "removed"
                 : run.kind == WordRun::Kind::Added ? "added"
                                                    : "same",
                 run.text);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void target(JsonWriter &json, const Catalogue &catalogue, const TargetChange &change)
{
    const Item *item = catalogue.item(change.target);
    json.beginObject();
    text(json, "target", change.target);
    filledIn(json, "before", item, change.before);
    filledIn(json, "after", item, change.after);
    json.key("words");
    json.beginObject();
    json.key("zh");
    words(json, changedTexts(catalogue, change, Language::Chinese));
    json.key("en");
    words(json, changedTexts(catalogue, change, Language::English));
    json.endObject();
    json.endObject();
}

void judgement(JsonWriter &json, std::string_view key, const std::optional<Judgement> &value)
{
    json.key(key);
    if (value) {
        writeJudgement(json, *value);
    } else {
        json.null();
    }
}

void position(JsonWriter &json, std::string_view key, const std::optional<std::int64_t> &value)
{
    json.key(key);
    value ? json.number(*value) : json.null();
}

void fieldValue(JsonWriter &json, std::string_view key, const FieldValue &value)
{
    json.key(key);
    if (holdsSomething(value)) {
        writeFieldValue(json, value);
    } else {
        json.null();
    }
}

std::string_view rowKindId(RowChange::Kind kind)
{
    return kind == RowChange::Kind::Added ? "added" : kind == RowChange::Kind::Removed ? "removed" : "changed";
}

void row(JsonWriter &json, const Table &table, const RowChange &change)
{
    json.beginObject();
    text(json, "change", rowKindId(change.kind));
    text(json, "key", change.key);
    text(json, "name", change.name);
    position(json, "row_before", change.positionBefore);
    position(json, "row_after", change.positionAfter);
    json.key("cells");
    json.beginArray();
    for (const CellChange &cell : change.cells) {
        json.beginObject();
        text(json, "field", table.fields[cell.field].id);
        fieldValue(json, "before", cell.before);
        fieldValue(json, "after", cell.after);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void records(JsonWriter &json, const Catalogue &catalogue, const Comparison &comparison)
{
    json.beginArray();
    for (const RecordTableChange &change : comparison.tables) {
        const Table *table = catalogue.table(change.table);
        if (table == nullptr) {
            continue;
        }
        json.beginObject();
        text(json, "table", change.table);
        count(json, "rows_before", change.rowsBefore);
        count(json, "rows_after", change.rowsAfter);
        json.key("rows");
        json.beginArray();
        for (const RowChange &changed : change.rows) {
            row(json, *table, changed);
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void usage(JsonWriter &json, const UsageChange &change)
{
    json.beginObject();
    count(json, "rows_before", change.rowsBefore);
    count(json, "rows_after", change.rowsAfter);
    json.key("differs");
    json.boolean(change.differs);
    json.key("counts");
    json.beginArray();
    for (const UsageCount &month : change.counts) {
        json.beginObject();
        text(json, "system_no", month.system);
        json.key("month");
        month.month.empty() ? json.null() : json.string(month.month);
        count(json, "before", month.before);
        count(json, "after", month.after);
        json.endObject();
    }
    json.endArray();
    count(json, "left_out", change.leftOut);
    json.endObject();
}

void results(JsonWriter &json, const Comparison &comparison)
{
    text(json, "conclusion", directionId(comparison.conclusion));
    json.key("score");
    scoreChange(json, comparison.total);
    json.key("clauses");
    json.beginArray();
    for (const ScoreChange &change : comparison.clauses) {
        scoreChange(json, change);
    }
    json.endArray();
    json.key("requirements");
    json.beginArray();
    for (const RequirementChange &change : comparison.requirements) {
        requirement(json, change);
    }
    json.endArray();
}

void entries(JsonWriter &json, const Catalogue &catalogue, const Comparison &comparison)
{
    json.key("targets");
    json.beginArray();
    for (const TargetChange &change : comparison.targets) {
        target(json, catalogue, change);
    }
    json.endArray();
    json.key("judgements");
    json.beginArray();
    for (const JudgementChange &change : comparison.judgements) {
        json.beginObject();
        text(json, "requirement", change.requirement);
        judgement(json, "before", change.before);
        judgement(json, "after", change.after);
        json.endObject();
    }
    json.endArray();
    json.key("parameters");
    json.beginArray();
    for (const ParameterChange &change : comparison.parameters) {
        json.beginObject();
        text(json, "name", change.name);
        count(json, "before", change.before);
        count(json, "after", change.after);
        json.endObject();
    }
    json.endArray();
}

} // namespace

std::string writeComparison(const Catalogue &catalogue, const Comparison &comparison)
{
    std::string document;
    JsonWriter json(document, JsonWriter::Style::Indented);
    json.beginObject();
    text(json, "format", "facet-comparison");
    count(json, "version", 1);
    side(json, "before", comparison.before);
    side(json, "after", comparison.after);
    json.key("other_catalogue");
    json.boolean(comparison.otherCatalogue);
    results(json, comparison);
    entries(json, catalogue, comparison);
    json.key("tables");
    records(json, catalogue, comparison);
    json.key("usage");
    usage(json, comparison.usage);
    json.endObject();
    return document + "\n";
}

} // namespace facet
