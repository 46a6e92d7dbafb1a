#include "assessment/Blank.h"
#include "assessment/DateTime.h"
#include "assessment/OpenPoint.h"
#include "assessment/ValueJson.h"
#include "assessment/ValueMessages.h"
#include "assessment/ValueReader.h"
#include "assessment/ValueWriter.h"
#include "base/JsonCheck.h"
#include "base/JsonKind.h"
#include "base/JsonPlace.h"
#include "exchange/AssessmentJson.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace facet
{

namespace
{

constexpr std::string_view formatName = "facet-assessment";

class AssessmentReader
{
public:
    AssessmentReader(const Catalogue &catalogue, std::string_view text, Assessment &assessment)
        : m_catalogue(catalogue), m_text(text), m_reader(text), m_assessment(assessment),
          m_rowsBefore(std::move(assessment.records))
    {
        m_assessment = {};
    }

    /// Whether the text is an assessment. If not, what is wrong is to be looked for with findFormatError(), unless the
    /// text is no JSON.
    bool read()
    {
        const JsonPlace root("");
        return m_reader.expect(JsonKind::Object, root) && readMembers(root) && m_reader.cursor().isAtEnd();
    }

    /// `format` and `version` count first, wherever they stand: of another format or a later version nothing else is to
    /// be said.
    void findFormatError()
    {
        const JsonPlace root("");
        ValueReader ahead(m_text);
        if (!ahead.expect(JsonKind::Object, root)) {
            return;
        }
        bool hasFormat = false;
        bool hasVersion = false;
        const bool isRight = ahead.cursor().members([&](std::string_view key) {
            const JsonPlace member(root, key);
            if (key == "format") {
                hasFormat = true;
                return checkFormat(ahead, member);
            }
            if (key == "version") {
                hasVersion = true;
                return checkVersion(ahead, member);
            }
            ahead.cursor().skip();
            return true;
        });
        const bool isWhole = isRight && (hasFormat || ahead.failMissing(root, "format")) &&
                             (hasVersion || ahead.failMissing(root, "version"));
        if (!isWhole) {
            m_formatError = ahead.takeError();
        }
    }

    [[nodiscard]] Error takeError() { return m_formatError ? std::move(*m_formatError) : m_reader.takeError(); }

private:
    using ReadMember = bool (AssessmentReader::*)(const JsonPlace &place);
    struct Member {
        std::string_view name;
        ReadMember read;
    };
    static constexpr std::size_t memberCount = 11;
    static const std::array<Member, memberCount> members;

    static bool checkFormat(ValueReader &reader, const JsonPlace &place)
    {
        std::string format;
        return reader.readText(place, format) &&
               (format == formatName ||
                reader.fail(place, {"格式是「" + messages::quoted(format) + "」，这里只读「facet-assessment」",
                                    "the format is \"" + messages::quoted(format) +
                                        "\"; only \"facet-assessment\" can be read here"}));
    }

    static bool checkVersion(ValueReader &reader, const JsonPlace &place)
    {
        std::int64_t version = 0;
        return reader.readCount(place, version) &&
               (version == 1 ||
                reader.fail(place, {"版本是 " + std::to_string(version) + "，本程序只读版本 1；请更新程序",
                                    "the version is " + std::to_string(version) +
                                        "; this program reads version 1 only. Update it"}));
    }

    bool readMembers(const JsonPlace &root)
    {
        std::array<bool, memberCount> seen{};
        const bool isRead = m_reader.cursor().members([&](std::string_view key) {
            const JsonPlace place(root, key);
            for (std::size_t index = 0; index < memberCount; ++index) {
                if (members[index].name == key) {
                    return std::exchange(seen[index], true) ? m_reader.failTwice(place)
                                                            : (this->*members[index].read)(place);
                }
            }
            return m_reader.failUnknownMember(place, key);
        });
        return isRead && (m_hasFormat || m_reader.failMissing(root, "format")) &&
               (m_hasVersion || m_reader.failMissing(root, "version")) &&
               (m_hasHeader || m_reader.failMissing(root, "assessment"));
    }

    bool readFormatMember(const JsonPlace &place)
    {
        m_hasFormat = true;
        return checkFormat(m_reader, place);
    }

    bool readVersionMember(const JsonPlace &place)
    {
        m_hasVersion = true;
        return checkVersion(m_reader, place);
    }

    bool readHeader(const JsonPlace &place)
    {
        m_hasHeader = true;
        std::vector<std::string> seen;
        bool hasTitle = false;
        const bool isRead =
            m_reader.expect(JsonKind::Object, place) && m_reader.cursor().members([&](std::string_view key) {
                const JsonPlace member(place, key);
                if (std::ranges::find(seen, key) != seen.end()) {
                    return m_reader.failTwice(member);
                }
                seen.emplace_back(key);
                hasTitle = hasTitle || key == "title";
                return readHeaderMember(key, member);
            });
        return isRead && (hasTitle || m_reader.failMissing(place, "title"));
    }

    bool readHeaderMember(std::string_view key, const JsonPlace &place)
    {
        AssessmentHeader &header = m_assessment.header;
        if (key == "title") {
            return m_reader.readObligatoryText(place, {"标题", "the title"}, header.title);
        }
        if (key == "date") {
            return readDate(place);
        }
        if (key == "status") {
            return readStatus(place);
        }
        std::string *const text = key == "id"         ? &header.id
                                  : key == "unit"     ? &header.unit
                                  : key == "assessor" ? &header.assessor
                                                      : nullptr;
        if (text == nullptr) {
            return m_reader.failUnknownMember(place, key);
        }
        const bool isRead = m_reader.readText(place, *text);
        header.id.resize(std::min(header.id.find('@'), header.id.size())); // a revision counts in its workbook only
        return isRead;
    }

    bool readDate(const JsonPlace &place)
    {
        std::string typed;
        if (!m_reader.readText(place, typed)) {
            return false;
        }
        const std::optional<std::string> date = normalisedDate(typed);
        m_assessment.header.date = date.value_or("");
        return date || isBlank(typed) ||
               m_reader.fail(place, {"「" + messages::quoted(typed) + "」不是有效日期，请写成 YYYY-MM-DD",
                                     "\"" + messages::quoted(typed) + "\" is no valid date; write it as YYYY-MM-DD"});
    }

    bool readStatus(const JsonPlace &place)
    {
        std::string id;
        if (!m_reader.readText(place, id)) {
            return false;
        }
        const std::optional<Status> status = statusFromId(id);
        m_assessment.header.status = status.value_or(Status::Draft);
        return status ||
               m_reader.fail(place, {"状态不能是「" + messages::quoted(id) + "」，可用：draft, in_review, final",
                                     "the status can't be \"" + messages::quoted(id) +
                                         "\"; it is one of: draft, in_review, final"});
    }

    /// An object keyed by ids: `read(id, place, value)` for each, none of which may stand twice.
    template <typename Value, typename Read>
    bool readById(const JsonPlace &place, Assessment::ById<Value> &values, const Read &read)
    {
        return m_reader.expect(JsonKind::Object, place) && m_reader.cursor().members([&](std::string_view id) {
            const JsonPlace member(place, id);
            const std::size_t known = values.size();
            const auto entry = values.try_emplace(values.end(), std::string(id)); // they mostly stand in order
            return values.size() > known ? read(id, member, entry->second) : m_reader.failTwice(member);
        });
    }

    bool readAnswers(const JsonPlace &place)
    {
        const bool isRead =
            readById(place, m_assessment.answers, [&](std::string_view id, const JsonPlace &member, Answer &answer) {
                const Item *const item = m_catalogue.item(id);
                return item != nullptr ? m_reader.readAnswer(*item, member, answer)
                                       : failUnknown(member, {"评估项", "item"}, id);
            });
        std::erase_if(m_assessment.answers, [](const auto &entry) { return !holdsSomething(entry.second); });
        return isRead;
    }

    bool readRecords(const JsonPlace &place)
    {
        const bool isRead = readById(place, m_assessment.records,
                                     [&](std::string_view id, const JsonPlace &member, std::vector<Row> &rows) {
                                         const Table *const table = m_catalogue.table(id);
                                         if (table == nullptr || table->kind != TableKind::Records) {
                                             return failUnknown(member, {"记录表", "record table"}, id);
                                         }
                                         return readRows(*table, member, rows);
                                     });
        std::erase_if(m_assessment.records, [](const auto &entry) { return entry.second.empty(); });
        return isRead;
    }

    /// Into the rows that were read before, as far as they reach.
    bool readRows(const Table &table, const JsonPlace &place, std::vector<Row> &rows)
    {
        if (const auto before = m_rowsBefore.find(table.id); before != m_rowsBefore.end()) {
            rows = std::move(before->second);
        }
        std::size_t count = 0;
        const bool isRead =
            m_reader.expect(JsonKind::Array, place) && m_reader.cursor().elements([&](std::size_t index) {
                if (index == rows.size()) {
                    rows.emplace_back();
                }
                count = index + 1;
                return m_reader.readRow(table.fields, JsonPlace(place, index), rows[index]);
            });
        rows.resize(count);
        return isRead;
    }

    bool readNotApplicable(const JsonPlace &place) { return readReasons(place, m_assessment.notApplicable); }

    bool readReasons(const JsonPlace &place, Assessment::ById<std::string> &reasons)
    {
        return readById(place, reasons, [&](std::string_view id, const JsonPlace &member, std::string &reason) {
            return isItemOrRecordTable(m_catalogue, id)
                       ? m_reader.readObligatoryText(member, {"不适用的理由", "the reason"}, reason)
                       : failUnknown(member, {"评估项或记录表", "item or record table"}, id);
        });
    }

    bool readNotes(const JsonPlace &place)
    {
        const bool isRead =
            readById(place, m_assessment.notes, [&](std::string_view id, const JsonPlace &member, std::string &note) {
                return isItemOrRecordTable(m_catalogue, id)
                           ? m_reader.readText(member, note)
                           : failUnknown(member, {"评估项或记录表", "item or record table"}, id);
            });
        std::erase_if(m_assessment.notes, [](const auto &entry) { return entry.second.empty(); });
        return isRead;
    }

    bool readJudgements(const JsonPlace &place) { return readJudgements(place, m_assessment.judgements); }

    bool readJudgements(const JsonPlace &place, Assessment::ById<Judgement> &judgements)
    {
        return readById(place, judgements, [&](std::string_view id, const JsonPlace &member, Judgement &judgement) {
            return m_catalogue.requirement(id) != nullptr ? m_reader.readJudgement(member, judgement)
                                                          : failUnknown(member, {"要求", "requirement"}, id);
        });
    }

    bool readCarried(const JsonPlace &place)
    {
        std::vector<std::string> seen;
        return m_reader.expect(JsonKind::Object, place) && m_reader.cursor().members([&](std::string_view key) {
            const JsonPlace member(place, key);
            if (std::ranges::find(seen, key) != seen.end()) {
                return m_reader.failTwice(member);
            }
            seen.emplace_back(key);
            if (key == "unconfirmed") {
                return readUnconfirmed(member);
            }
            if (key == "not_applicable") {
                return readReasons(member, m_assessment.carried.notApplicable);
            }
            return key == "judgements" ? readJudgements(member, m_assessment.carried.judgements)
                                       : m_reader.failUnknownMember(member, key);
        });
    }

    bool readUnconfirmed(const JsonPlace &place)
    {
        return m_reader.expect(JsonKind::Array, place) && m_reader.cursor().elements([&](std::size_t index) {
            const JsonPlace element(place, index);
            std::string id;
            if (!m_reader.readText(element, id)) {
                return false;
            }
            return isItemOrRecordTable(m_catalogue, id)
                       ? m_assessment.carried.unconfirmed.insert(id).second || m_reader.failTwice(element)
                       : failUnknown(element, {"评估项或记录表", "item or record table"}, id);
        });
    }

    bool readAccepted(const JsonPlace &place)
    {
        return readById(place, m_assessment.accepted,
                        [&](std::string_view id, const JsonPlace &member, std::string &reason) {
                            return isOpenPoint(m_catalogue, id)
                                       ? m_reader.readObligatoryText(member, {"接受的理由", "the reason"}, reason)
                                       : failUnknown(member, {"待处理项", "open point"}, id);
                        });
    }

    bool readParameters(const JsonPlace &place)
    {
        return readById(
            place, m_assessment.parameters, [&](std::string_view id, const JsonPlace &member, std::int64_t &value) {
                return m_catalogue.parameter(id) != nullptr ? m_reader.readCount(member, value)
                                                            : failUnknown(member, {"参数", "parameter"}, id);
            });
    }

    bool failUnknown(const JsonPlace &place, const Text &what, std::string_view id)
    {
        const std::string name = messages::quoted(id);
        return m_reader.fail(place,
                             {"没有" + what.zh + "「" + name + "」", "there is no " + what.en + " \"" + name + "\""});
    }

    const Catalogue &m_catalogue;
    std::string_view m_text;
    ValueReader m_reader;
    Assessment &m_assessment;
    Assessment::ById<std::vector<Row>> m_rowsBefore;
    std::optional<Error> m_formatError;
    bool m_hasFormat = false;
    bool m_hasVersion = false;
    bool m_hasHeader = false;
};

const std::array<AssessmentReader::Member, AssessmentReader::memberCount> AssessmentReader::members = {{
    {"format", &AssessmentReader::readFormatMember},
    {"version", &AssessmentReader::readVersionMember},
    {"assessment", &AssessmentReader::readHeader},
    {"answers", &AssessmentReader::readAnswers},
    {"records", &AssessmentReader::readRecords},
    {"not_applicable", &AssessmentReader::readNotApplicable},
    {"notes", &AssessmentReader::readNotes},
    {"judgements", &AssessmentReader::readJudgements},
    {"parameters", &AssessmentReader::readParameters},
    {"carried", &AssessmentReader::readCarried},
    {"accepted", &AssessmentReader::readAccepted},
}};

} // namespace

Expected<Assessment> readAssessment(const Catalogue &catalogue, std::string_view text)
{
    Assessment assessment;
    return readAssessmentInto(assessment, catalogue, text).map([&assessment] { return std::move(assessment); });
}

Expected<void> readAssessmentInto(Assessment &assessment, const Catalogue &catalogue, std::string_view text)
{
    AssessmentReader reader(catalogue, text, assessment);
    if (reader.read()) { // what is read is checked on the way: a text that is right is walked through only once
        return {};
    }
    if (Expected<void> checked = checkJson(text); !checked) {
        return tl::unexpected<Error>(std::move(checked.error()));
    }
    reader.findFormatError();
    return tl::unexpected<Error>(reader.takeError());
}

} // namespace facet
