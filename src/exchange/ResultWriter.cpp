#include "exchange/ResultWriter.h"

#include "assessment/ValueJson.h"
#include "base/JsonWriter.h"
#include "base/Utf8.h"
#include "exchange/AssessmentJson.h"

#include <algorithm>

namespace facet
{

namespace
{

std::string jsonString(std::string_view text)
{
    std::string json;
    appendJsonString(json, text);
    return json;
}

/// The pieces between commas.
template <typename Entries, typename Append>
void appendList(std::string &out, const Entries &entries, const Append &append)
{
    bool first = true;
    for (const auto &entry : entries) {
        if (!first) {
            out += ',';
        }
        first = false;
        append(entry);
    }
}

void appendNumber(std::string &out, const std::optional<double> &number)
{
    if (number) {
        appendJsonNumber(out, *number);
    } else {
        out += "null";
    }
}

void appendScore(std::string &out, const Score &score)
{
    out += R"("value":)";
    appendNumber(out, score.value);
    out += R"(,"low":)";
    appendNumber(out, score.low);
    out += R"(,"high":)";
    appendNumber(out, score.high);
    out += R"(,"completeness":)";
    appendNumber(out, score.completeness);
    out += '}';
}

void appendPriority(std::string &out, const SystemPriority &system)
{
    out += R"({"system_no":)";
    if (system.systemNo.empty()) {
        out += "null";
    } else {
        appendJsonString(out, system.systemNo);
    }
    out += R"(,"priority":")";
    out += adoptionId(system.adoption);
    out += R"("})";
}

void appendRows(std::string &out, const RowViolations &rows)
{
    out += R"(,"rows":{"violations":)";
    appendJsonNumber(out, rows.count);
    out += R"(,"sample":[)";
    appendList(out, rows.sample, [&out](std::int64_t position) { appendJsonNumber(out, position); });
    out += "]}";
}

} // namespace

ResultWriter::ResultWriter(const Catalogue &catalogue)
{
    for (const Requirement &requirement : catalogue.requirements()) {
        RequirementText &text = m_requirements.emplace_back();
        text.head = R"({"id":)" + jsonString(requirement.id) + R"(,"level":)" + jsonString(levelId(requirement.level)) +
                    R"(,"critical":)" + (requirement.critical ? "true" : "false") + R"(,"computed":")";
        for (const Check &check : requirement.checks) {
            CheckText &piece = text.checks.emplace_back();
            piece.head = R"({"check":)" + jsonString(checkId(check.kind)) + R"(,"role":)" +
                         jsonString(roleId(check.role)) + R"(,"outcome":")";
            piece.items = R"(","items":[)";
            appendList(piece.items, check.touches,
                       [&piece](const std::string &touched) { appendJsonString(piece.items, touched); });
            piece.items += ']';
        }
    }
}

void ResultWriter::append(std::string &out, const AssessmentResult &result, std::string_view file) const
{
    out += R"({"format":"facet-result","version":1,"file":)";
    appendJsonString(out, isValidUtf8(file) ? std::string(file) : withValidUtf8(file));
    out += R"(,"score":{)";
    appendScore(out, result.score);
    out += R"(,"conclusion":")";
    out += conclusionId(result.conclusion);
    out += R"(","clauses":[)";
    appendList(out, result.clauses, [&out](const ClauseScore &clause) {
        out += R"({"id":)";
        appendJsonString(out, clause.clause);
        out += ',';
        appendScore(out, clause.score);
    });
    out += R"(],"priorities":[)";
    appendList(out, result.priorities, [&out](const SystemPriority &system) { appendPriority(out, system); });
    out += R"(],"requirements":[)";
    const std::size_t count = std::min(m_requirements.size(), result.requirements.size());
    for (std::size_t index = 0; index < count; ++index) {
        if (index > 0) {
            out += ',';
        }
        appendRequirement(out, m_requirements[index], result.requirements[index]);
    }
    out += "]}";
}

void ResultWriter::appendRequirement(std::string &out, const RequirementText &text, const RequirementResult &result)
{
    out += text.head;
    out += verdictId(result.computed);
    out += R"(","verdict":")";
    out += verdictId(result.verdict);
    if (result.severity) {
        out += R"(","severity":")";
        out += severityId(*result.severity);
        out += R"(","reason":)";
    } else {
        out += R"(","severity":null,"reason":)";
    }
    if (result.reason) {
        appendJsonString(out, *result.reason);
    } else {
        out += "null";
    }
    out += R"(,"checks":[)";
    const std::size_t count = std::min(text.checks.size(), result.checks.size());
    for (std::size_t index = 0; index < count; ++index) {
        if (index > 0) {
            out += ',';
        }
        appendCheck(out, text.checks[index], result.checks[index]);
    }
    out += "]}";
}

void ResultWriter::appendCheck(std::string &out, const CheckText &text, const CheckResult &result)
{
    out += text.head;
    out += outcomeId(result.outcome);
    out += text.items;
    if (result.rows) {
        appendRows(out, *result.rows);
    }
    out += R"(,"message":{"zh":)";
    appendJsonString(out, result.message.zh);
    out += R"(,"en":)";
    appendJsonString(out, result.message.en);
    out += "}}";
}

std::string writeResult(const Catalogue &catalogue, const AssessmentResult &result, std::string_view file)
{
    std::string text;
    text.reserve(65536);
    ResultWriter(catalogue).append(text, result, file);
    return text;
}

} // namespace facet
