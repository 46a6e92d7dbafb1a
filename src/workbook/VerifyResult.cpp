#include "workbook/VerifyResult.h"

#include "exchange/AssessmentJson.h"
#include "rules/Evaluate.h"
#include "workbook/Seals.h"
#include "workbook/SqlFacts.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>

namespace facet
{

namespace
{

/// The columns of the summary as text, in one string.
std::string storedSummary(const WorkbookDatabase &database, std::int64_t key)
{
    Query query(database.db(),
                "SELECT conclusion || '|' || quote(score_value) || '|' || quote(score_low) || '|' || "
                "quote(score_high) || '|' || quote(completeness) || '|' || applicable || '|' || determined || '|' || "
                "findings_critical || '|' || findings_major || '|' || findings_minor || '|' || findings_observation || "
                "'|' || findings_open FROM assessment WHERE id = ?");
    query.with(key).next();
    return query.text(0);
}

std::string summaryOf(const WorkbookDatabase &database, const AssessmentResult &result)
{
    const Score &score = result.score;
    Query query(database.db(),
                "SELECT ? || '|' || quote(?) || '|' || quote(?) || '|' || quote(?) || '|' || quote(?) || "
                "'|' || ? || '|' || ? || '|' || ? || '|' || ? || '|' || ? || '|' || ? || '|' || ?");
    query.with(conclusionId(result.conclusion), score.value, score.low, score.high, score.completeness,
               std::int64_t{score.applicable}, std::int64_t{score.determined});
    for (const Severity severity :
         {Severity::Critical, Severity::Major, Severity::Minor, Severity::Observation, Severity::Open}) {
        query.with(std::int64_t{result.count(severity)});
    }
    query.next();
    return query.text(0);
}

/// Requirement and severity of each finding, in one string.
std::string storedFindings(const WorkbookDatabase &database, std::int64_t key)
{
    Query query(database.db(), "SELECT requirement, severity FROM finding WHERE assessment = ? ORDER BY requirement");
    query.with(key);
    std::string findings;
    while (query.next()) {
        findings += query.text(0) + '=' + query.text(1) + ';';
    }
    return findings;
}

std::string findingsOf(const Catalogue &catalogue, const AssessmentResult &result)
{
    std::map<std::string, std::string> byRequirement;
    for (std::size_t i = 0; i < result.requirements.size(); ++i) {
        if (const auto severity = result.requirements[i].severity) {
            byRequirement.emplace(catalogue.requirements()[i].id, severityId(*severity));
        }
    }
    std::string findings;
    for (const auto &[requirement, severity] : byRequirement) {
        findings.append(requirement).append(1, '=').append(severity).append(1, ';');
    }
    return findings;
}

/// A result without the words of its checks.
nlohmann::json withoutMessages(const std::string &resultJson)
{
    nlohmann::json tree = nlohmann::json::parse(resultJson, nullptr, false);
    if (!tree.is_object() || !tree.contains("requirements")) {
        return tree;
    }
    for (nlohmann::json &requirement : tree["requirements"]) {
        if (!requirement.is_object() || !requirement.contains("checks")) {
            continue;
        }
        for (nlohmann::json &check : requirement["checks"]) {
            if (check.is_object()) {
                check.erase("message");
            }
        }
    }
    return tree;
}

void verifySeal(const WorkbookDatabase &database, const Assessment &assessment, const StoredAssessment &stored,
                const Seal &seal, std::vector<WorkbookFault> &faults)
{
    const std::string place = assessment.header.id + "/seal";
    if (assessment.header.status != Status::Final) {
        faults.push_back({place,
                          {"已封存的评估不再是定稿，状态在面鉴之外被改动。",
                           "A sealed assessment is no longer final; its status was altered outside Facet."}});
    }
    if (database.digestPair(stored.key, assessment) != seal.assessment) {
        faults.push_back({place,
                          {"评估内容与封存时的摘要不符：封存后被改动。",
                           "The content is not what was sealed: its digests differ from those of the seal."}});
    }
    if (digestPair(seal.resultJson) != seal.result) {
        faults.push_back({place,
                          {"封存的评估结果与其摘要不符：封存后被改动。",
                           "The sealed result does not match its digests: it was changed after sealing."}});
    }
}

} // namespace

bool decideTheSame(const std::string &oneResult, const std::string &otherResult)
{
    const nlohmann::json one = withoutMessages(oneResult);
    return !one.is_discarded() && one == withoutMessages(otherResult);
}

void verifyResult(const WorkbookDatabase &database, const StoredAssessment &stored, std::vector<WorkbookFault> &faults)
{
    if (stored.purged) {
        return;
    }
    const Assessment assessment = database.assessments().read(stored.key);
    const std::optional<Seal> seal = readSeal(database, stored.key);
    if (seal) {
        verifySeal(database, assessment, stored, *seal, faults);
    }
    Query judgedBy(database.db(), "SELECT catalogue_sm3 FROM assessment WHERE id = ?");
    judgedBy.with(stored.key).next();
    const DigestPair catalogue = catalogueDigest(database.catalogue);
    const bool isSummarised = judgedBy.text(0) == catalogue.sm3;
    const bool isSealedHere = seal && seal->catalogue == catalogue;
    if (!isSummarised && !isSealedHere) {
        return; // judged by another catalogue: what that made of it can't be worked out here
    }
    const SqlFacts facts(database.db(), database.tables, stored.key, assessment, false);
    const AssessmentResult result = evaluate(database.catalogue, facts);
    facts.throwIfFailed();
    if (isSummarised && storedFindings(database, stored.key) != findingsOf(database.catalogue, result)) {
        faults.push_back({"finding/" + assessment.header.id,
                          {"记下的发现与内容不符，可能在面鉴之外被改动。",
                           "The stored findings are not those of the content; they were changed outside Facet."}});
    }
    if (isSummarised && storedSummary(database, stored.key) != summaryOf(database, result)) {
        faults.push_back({assessment.header.id + "/assessment",
                          {"评估库所示的结论、得分或发现数与内容不符，可能在面鉴之外被改动。",
                           "Conclusion, score or counts of findings shown in the library are not those of the content; "
                           "they were changed outside Facet."}});
    }
    if (isSealedHere && !decideTheSame(writeResult(database.catalogue, result, {}), seal->resultJson)) {
        faults.push_back({assessment.header.id + "/seal",
                          {"按同一规则目录重新评定，结果与封存的不同。",
                           "Judged again by the same catalogue, the result is not the one that was sealed."}});
    }
}

} // namespace facet
