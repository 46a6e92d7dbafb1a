#include "exchange/ResultReader.h"

#include "assessment/ValueJson.h"
#include "base/JsonCheck.h"
#include "base/JsonCount.h"
#include "base/JsonCursor.h"
#include "base/JsonKind.h"
#include "base/JsonPlace.h"

#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace facet
{

namespace
{

constexpr std::array allOutcomes{Outcome::Pass, Outcome::Fail, Outcome::Partial, Outcome::Unknown, Outcome::Dropped};
constexpr std::array allSeverities{Severity::Critical, Severity::Major, Severity::Minor, Severity::Observation,
                                   Severity::Open};
constexpr std::array allConclusions{Conclusion::Halt, Conclusion::Incomplete, Conclusion::Good, Conclusion::Acceptable,
                                    Conclusion::Rectify};
constexpr std::array allAdoptions{Adoption::Should, Adoption::May, Adoption::Avoid, Adoption::Unknown};

/// Reads what writeResult() writes, member by member; the first fault is kept.
class ResultReader
{
public:
    explicit ResultReader(std::string_view text) : m_cursor(text) {}

    Expected<StoredResult> read()
    {
        const JsonPlace root("");
        bool isResult = false;
        bool hasRequirements = false;
        const bool isRead = object(root, [&](std::string_view key, const JsonPlace &place) {
            if (key == "format") {
                isResult = text(place) == "facet-result";
                return isResult || fail(place);
            }
            if (key == "version") {
                std::int64_t version = 0;
                return count(place, version) && (version == 1 || fail(place));
            }
            hasRequirements = hasRequirements || key == "requirements";
            return readMember(key, place);
        });
        const bool isWhole = isRead && m_cursor.isAtEnd() && ((isResult && hasRequirements) || fail(root));
        if (!isWhole) {
            return failure(ErrorCode::InvalidInput, m_fault.value_or(std::string()),
                           {"这不是面鉴写出的评估结果。", "This is no result that Facet wrote."});
        }
        countRequirements();
        return std::move(m_stored);
    }

private:
    bool readMember(std::string_view key, const JsonPlace &place)
    {
        AssessmentResult &result = m_stored.result;
        if (key == "score") {
            return object(place, [&](std::string_view name, const JsonPlace &member) {
                return readScore(name, member, result.score);
            });
        }
        if (key == "conclusion") {
            return word(place, allConclusions, conclusionId, result.conclusion);
        }
        if (key == "clauses") {
            return list(place, [&](const JsonPlace &entry) { return readClause(entry); });
        }
        if (key == "priorities") {
            return list(place, [&](const JsonPlace &entry) { return readPriority(entry); });
        }
        if (key == "requirements") {
            return list(place, [&](const JsonPlace &entry) { return readRequirement(entry); });
        }
        return pass();
    }

    bool readScore(std::string_view key, const JsonPlace &place, Score &score)
    {
        std::optional<double> *const figure = key == "value"          ? &score.value
                                              : key == "low"          ? &score.low
                                              : key == "high"         ? &score.high
                                              : key == "completeness" ? &score.completeness
                                                                      : nullptr;
        return figure == nullptr ? pass() : number(place, *figure);
    }

    bool readClause(const JsonPlace &place)
    {
        ClauseScore &clause = m_stored.result.clauses.emplace_back();
        return object(place, [&](std::string_view key, const JsonPlace &member) {
            return key == "id" ? string(member, clause.clause) : readScore(key, member, clause.score);
        });
    }

    bool readPriority(const JsonPlace &place)
    {
        SystemPriority &system = m_stored.result.priorities.emplace_back();
        return object(place, [&](std::string_view key, const JsonPlace &member) {
            if (key == "system_no") {
                return m_cursor.kind() == JsonKind::Null ? pass() : string(member, system.systemNo);
            }
            return key == "priority" ? word(member, allAdoptions, adoptionId, system.adoption) : pass();
        });
    }

    bool readRequirement(const JsonPlace &place)
    {
        RequirementResult &requirement = m_stored.result.requirements.emplace_back();
        std::string &id = m_stored.requirements.emplace_back();
        const bool isRead = object(place, [&](std::string_view key, const JsonPlace &member) {
            if (key == "id") {
                return string(member, id);
            }
            if (key == "computed" || key == "verdict") {
                return readVerdict(member, key == "verdict" ? requirement.verdict : requirement.computed);
            }
            if (m_cursor.kind() == JsonKind::Null) {
                return pass();
            }
            if (key == "severity") {
                return word(member, allSeverities, severityId, requirement.severity.emplace());
            }
            if (key == "reason") {
                return string(member, requirement.reason.emplace());
            }
            return key == "checks" ? list(member, [&](const JsonPlace &entry) { return readCheck(entry, requirement); })
                                   : pass();
        });
        return isRead && (!id.empty() || fail(place));
    }

    bool readVerdict(const JsonPlace &place, Verdict &verdict)
    {
        const std::optional<Verdict> read = verdictFromId(text(place));
        verdict = read.value_or(Verdict::Undetermined);
        return read || fail(place);
    }

    bool readCheck(const JsonPlace &place, RequirementResult &requirement)
    {
        CheckResult &check = requirement.checks.emplace_back();
        return object(place, [&](std::string_view key, const JsonPlace &member) {
            if (key == "outcome") {
                return word(member, allOutcomes, outcomeId, check.outcome);
            }
            if (key == "rows") {
                return readRows(member, check.rows.emplace());
            }
            return key == "message" ? readMessage(member, check.message) : pass();
        });
    }

    bool readRows(const JsonPlace &place, RowViolations &rows)
    {
        return object(place, [&](std::string_view key, const JsonPlace &member) {
            if (key == "violations") {
                return count(member, rows.count);
            }
            return key == "sample"
                       ? list(member, [&](const JsonPlace &entry) { return count(entry, rows.sample.emplace_back()); })
                       : pass();
        });
    }

    bool readMessage(const JsonPlace &place, Text &message)
    {
        return object(place, [&](std::string_view key, const JsonPlace &member) {
            return key == "zh" ? string(member, message.zh) : key == "en" ? string(member, message.en) : pass();
        });
    }

    // Values.

    template <typename Visit>
    bool object(const JsonPlace &place, const Visit &visit)
    {
        return m_cursor.kind() == JsonKind::Object
                   ? m_cursor.members([&](std::string_view key) { return visit(key, JsonPlace(place, key)); })
                   : fail(place);
    }

    template <typename Visit>
    bool list(const JsonPlace &place, const Visit &visit)
    {
        return m_cursor.kind() == JsonKind::Array
                   ? m_cursor.elements([&](std::size_t index) { return visit(JsonPlace(place, index)); })
                   : fail(place);
    }

    /// Empty when this is no text.
    std::string_view text(const JsonPlace &place)
    {
        if (m_cursor.kind() == JsonKind::String) {
            return m_cursor.text();
        }
        fail(place);
        return {};
    }

    bool string(const JsonPlace &place, std::string &value)
    {
        value = text(place);
        return !m_fault;
    }

    template <typename Value, std::size_t Count, typename IdOf>
    bool word(const JsonPlace &place, const std::array<Value, Count> &values, const IdOf &idOf, Value &value)
    {
        const std::string_view id = text(place);
        for (const Value one : values) {
            if (idOf(one) == id) {
                value = one;
                return true;
            }
        }
        return fail(place);
    }

    bool number(const JsonPlace &place, std::optional<double> &value)
    {
        if (m_cursor.kind() == JsonKind::Null) {
            return pass();
        }
        if (m_cursor.kind() != JsonKind::Number) {
            return fail(place);
        }
        const std::string_view written = m_cursor.numberText();
        const char *const end = written.data() + written.size();
        const auto [behind, error] = std::from_chars(written.data(), end, value.emplace());
        return (error == std::errc() && behind == end) || fail(place);
    }

    bool count(const JsonPlace &place, std::int64_t &value)
    {
        if (m_cursor.kind() != JsonKind::Number) {
            return fail(place);
        }
        const ParsedCount read = parseCount(m_cursor.numberText());
        value = read.value;
        return read.fault == CountFault::None || fail(place);
    }

    bool pass()
    {
        m_cursor.skip();
        return true;
    }

    /// Always false.
    bool fail(const JsonPlace &place)
    {
        if (!m_fault) {
            m_fault = place.pointer();
        }
        return false;
    }

    /// How many requirements apply and are determined is not written: it is counted again. The ids of a clause's
    /// requirements begin with that of the clause.
    void countRequirements()
    {
        AssessmentResult &result = m_stored.result;
        for (std::size_t index = 0; index < result.requirements.size(); ++index) {
            const Verdict verdict = result.requirements[index].verdict;
            if (verdict == Verdict::NotApplicable) {
                continue;
            }
            addTo(result.score, verdict);
            for (ClauseScore &clause : result.clauses) {
                if (m_stored.requirements[index].starts_with(clause.clause + ".")) {
                    addTo(clause.score, verdict);
                }
            }
        }
    }

    static void addTo(Score &score, Verdict verdict)
    {
        ++score.applicable;
        score.determined += verdict == Verdict::Undetermined ? 0 : 1;
    }

    JsonCursor m_cursor;
    StoredResult m_stored;
    std::optional<std::string> m_fault;
};

} // namespace

Expected<StoredResult> readResult(std::string_view text)
{
    if (Expected<void> checked = checkJson(text); !checked) { // skip() relies on it
        return tl::unexpected<Error>(std::move(checked.error()));
    }
    return ResultReader(text).read();
}

} // namespace facet
