#include "assessment/ValueJson.h"
#include "base/JsonWriter.h"
#include "base/Utf8.h"
#include "exchange/AssessmentJson.h"

#include <algorithm>

namespace facet
{

namespace
{

class ResultWriter
{
public:
    ResultWriter(const Catalogue &catalogue, std::string &out) : m_catalogue(catalogue), m_writer(out) {}

    void write(const AssessmentResult &result, std::string_view file)
    {
        m_writer.beginObject();
        word("format", "facet-result");
        m_writer.plainKey("version");
        m_writer.number(std::int64_t{1});
        text("file", isValidUtf8(file) ? std::string(file) : withValidUtf8(file));
        m_writer.plainKey("score");
        m_writer.beginObject();
        writeScore(result.score);
        m_writer.endObject();
        word("conclusion", conclusionId(result.conclusion));
        writeClauses(result);
        writePriorities(result);
        writeRequirements(result);
        m_writer.endObject();
    }

private:
    void text(std::string_view member, std::string_view value)
    {
        m_writer.plainKey(member);
        m_writer.string(value);
    }

    /// One of the format's own words, which need no escape.
    void word(std::string_view member, std::string_view value)
    {
        m_writer.plainKey(member);
        m_writer.plainString(value);
    }

    void number(std::string_view member, const std::optional<double> &value)
    {
        m_writer.plainKey(member);
        if (value) {
            m_writer.number(*value);
        } else {
            m_writer.null();
        }
    }

    void writeScore(const Score &score)
    {
        number("value", score.value);
        number("low", score.low);
        number("high", score.high);
        number("completeness", score.completeness);
    }

    void writeClauses(const AssessmentResult &result)
    {
        m_writer.plainKey("clauses");
        m_writer.beginArray();
        for (const ClauseScore &clause : result.clauses) {
            m_writer.beginObject();
            text("id", clause.clause);
            writeScore(clause.score);
            m_writer.endObject();
        }
        m_writer.endArray();
    }

    void writePriorities(const AssessmentResult &result)
    {
        m_writer.plainKey("priorities");
        m_writer.beginArray();
        for (const SystemPriority &system : result.priorities) {
            m_writer.beginObject();
            m_writer.plainKey("system_no");
            if (system.systemNo.empty()) {
                m_writer.null();
            } else {
                m_writer.string(system.systemNo);
            }
            word("priority", adoptionId(system.adoption));
            m_writer.endObject();
        }
        m_writer.endArray();
    }

    void writeRequirements(const AssessmentResult &result)
    {
        m_writer.plainKey("requirements");
        m_writer.beginArray();
        const std::size_t count = std::min(m_catalogue.requirements().size(), result.requirements.size());
        for (std::size_t index = 0; index < count; ++index) {
            writeRequirement(m_catalogue.requirements()[index], result.requirements[index]);
        }
        m_writer.endArray();
    }

    void writeRequirement(const Requirement &requirement, const RequirementResult &result)
    {
        m_writer.beginObject();
        text("id", requirement.id);
        word("level", levelId(requirement.level));
        m_writer.plainKey("critical");
        m_writer.boolean(requirement.critical);
        word("computed", verdictId(result.computed));
        word("verdict", verdictId(result.verdict));
        optionalText("severity", result.severity ? std::optional(severityId(*result.severity)) : std::nullopt);
        optionalText("reason", result.reason);
        m_writer.plainKey("checks");
        m_writer.beginArray();
        const std::size_t count = std::min(requirement.checks.size(), result.checks.size());
        for (std::size_t index = 0; index < count; ++index) {
            writeCheck(requirement.checks[index], result.checks[index]);
        }
        m_writer.endArray();
        m_writer.endObject();
    }

    void optionalText(std::string_view member, const std::optional<std::string_view> &value)
    {
        m_writer.plainKey(member);
        if (value) {
            m_writer.string(*value);
        } else {
            m_writer.null();
        }
    }

    void writeCheck(const Check &check, const CheckResult &result)
    {
        m_writer.beginObject();
        word("check", checkId(check.kind));
        word("role", roleId(check.role));
        word("outcome", outcomeId(result.outcome));
        m_writer.plainKey("items");
        m_writer.beginArray();
        for (const std::string &touched : check.touches) {
            m_writer.string(touched);
        }
        m_writer.endArray();
        if (result.rows) {
            writeRows(*result.rows);
        }
        m_writer.plainKey("message");
        m_writer.beginObject();
        text("zh", result.message.zh);
        text("en", result.message.en);
        m_writer.endObject();
        m_writer.endObject();
    }

    void writeRows(const RowViolations &rows)
    {
        m_writer.plainKey("rows");
        m_writer.beginObject();
        m_writer.plainKey("violations");
        m_writer.number(rows.count);
        m_writer.plainKey("sample");
        m_writer.beginArray();
        for (const std::int64_t position : rows.sample) {
            m_writer.number(position);
        }
        m_writer.endArray();
        m_writer.endObject();
    }

    const Catalogue &m_catalogue;
    JsonWriter m_writer;
};

} // namespace

std::string writeResult(const Catalogue &catalogue, const AssessmentResult &result, std::string_view file)
{
    std::string text;
    text.reserve(65536);
    appendResult(text, catalogue, result, file);
    return text;
}

void appendResult(std::string &out, const Catalogue &catalogue, const AssessmentResult &result, std::string_view file)
{
    ResultWriter(catalogue, out).write(result, file);
}

} // namespace facet
