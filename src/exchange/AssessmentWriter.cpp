#include "exchange/AssessmentWriter.h"
#include "assessment/ValueJson.h"
#include "assessment/ValueWriter.h"
#include "exchange/AssessmentJson.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace facet
{

namespace
{

constexpr std::size_t pieceSize = 65536;

void writeUnlessEmpty(JsonWriter &writer, std::string_view member, std::string_view text)
{
    if (!text.empty()) {
        writer.key(member);
        writer.string(text);
    }
}

} // namespace

CanonicalAssessmentWriter::CanonicalAssessmentWriter(const Catalogue &catalogue, Sink sink)
    : m_catalogue(catalogue), m_sink(std::move(sink)), m_writer(m_text, JsonWriter::Style::Indented)
{
    m_text.reserve(2 * pieceSize);
}

Expected<void> CanonicalAssessmentWriter::write(const Assessment &assessment, const RowSource &rows)
{
    m_writer.beginObject();
    writeTexts("accepted", assessment.accepted);
    writeAnswers(assessment);
    writeHeader(assessment.header);
    writeCarried(assessment.carried);
    m_writer.key("format");
    m_writer.string("facet-assessment");
    writeJudgements(assessment.judgements);
    writeTexts("not_applicable", assessment.notApplicable);
    writeTexts("notes", assessment.notes);
    writeParameters(assessment);
    if (Expected<void> written = writeRecords(rows); !written) {
        return written;
    }
    m_writer.key("version");
    m_writer.number(std::int64_t{1});
    m_writer.endObject();
    m_text += '\n';
    pass(0);
    return {};
}

void CanonicalAssessmentWriter::write(const Assessment &assessment)
{
    const auto rows = [&](const Table &table, const TakeRow &take) -> Expected<void> {
        if (const auto found = assessment.records.find(table.id); found != assessment.records.end()) {
            std::ranges::for_each(found->second, take);
        }
        return {};
    };
    static_cast<void>(write(assessment, rows)); // these rows can't fail
}

void CanonicalAssessmentWriter::writeAnswers(const Assessment &assessment)
{
    bool isOpen = false;
    for (const auto &[id, answer] : assessment.answers) {
        const Item *const item = m_catalogue.item(id);
        if (item == nullptr || !holdsSomething(answer)) {
            continue;
        }
        if (!std::exchange(isOpen, true)) {
            m_writer.key("answers");
            m_writer.beginObject();
        }
        m_writer.key(id);
        writeAnswer(m_writer, *item, answer);
        pass(pieceSize);
    }
    if (isOpen) {
        m_writer.endObject();
    }
}

void CanonicalAssessmentWriter::writeHeader(const AssessmentHeader &header)
{
    m_writer.key("assessment");
    m_writer.beginObject();
    writeUnlessEmpty(m_writer, "assessor", header.assessor);
    writeUnlessEmpty(m_writer, "date", header.date);
    // Which revision it is matters inside a workbook only.
    writeUnlessEmpty(m_writer, "id", std::string_view(header.id).substr(0, header.id.find('@')));
    m_writer.key("status");
    m_writer.string(statusId(header.status));
    m_writer.key("title");
    m_writer.string(header.title);
    writeUnlessEmpty(m_writer, "unit", header.unit);
    m_writer.endObject();
}

void CanonicalAssessmentWriter::writeCarried(const CarriedForward &carried)
{
    if (carried.isEmpty()) {
        return;
    }
    m_writer.key("carried");
    m_writer.beginObject();
    writeJudgements(carried.judgements);
    writeTexts("not_applicable", carried.notApplicable);
    if (!carried.unconfirmed.empty()) {
        m_writer.key("unconfirmed");
        m_writer.beginArray();
        for (const std::string &target : carried.unconfirmed) {
            m_writer.string(target);
        }
        m_writer.endArray();
    }
    m_writer.endObject();
}

void CanonicalAssessmentWriter::writeJudgements(const Assessment::ById<Judgement> &judgements)
{
    if (judgements.empty()) {
        return;
    }
    m_writer.key("judgements");
    m_writer.beginObject();
    for (const auto &[id, judgement] : judgements) {
        m_writer.key(id);
        writeJudgement(m_writer, judgement);
    }
    m_writer.endObject();
}

void CanonicalAssessmentWriter::writeTexts(std::string_view member, const Assessment::ById<std::string> &texts)
{
    const auto isEmpty = [](const auto &entry) { return entry.second.empty(); };
    if (std::ranges::all_of(texts, isEmpty)) {
        return;
    }
    m_writer.key(member);
    m_writer.beginObject();
    for (const auto &[id, text] : texts) {
        writeUnlessEmpty(m_writer, id, text);
        pass(pieceSize);
    }
    m_writer.endObject();
}

void CanonicalAssessmentWriter::writeParameters(const Assessment &assessment)
{
    if (assessment.parameters.empty()) {
        return;
    }
    m_writer.key("parameters");
    m_writer.beginObject();
    for (const auto &[id, value] : assessment.parameters) {
        m_writer.key(id);
        m_writer.number(value);
    }
    m_writer.endObject();
}

Expected<void> CanonicalAssessmentWriter::writeRecords(const RowSource &rows)
{
    std::vector<const Table *> tables;
    for (const Table &table : m_catalogue.tables()) {
        if (table.kind == TableKind::Records) {
            tables.push_back(&table);
        }
    }
    std::ranges::sort(tables, {}, [](const Table *table) -> const std::string & { return table->id; });
    bool isOpen = false;
    for (const Table *const table : tables) {
        const RowWriter rowWriter(table->fields);
        bool hasRow = false;
        const auto take = [&](const Row &row) {
            if (!std::exchange(isOpen, true)) {
                m_writer.key("records");
                m_writer.beginObject();
            }
            if (!std::exchange(hasRow, true)) {
                m_writer.key(table->id);
                m_writer.beginArray();
            }
            rowWriter.write(m_writer, row);
            pass(pieceSize);
        };
        if (Expected<void> given = rows(*table, take); !given) {
            return given;
        }
        if (hasRow) {
            m_writer.endArray();
        }
    }
    if (isOpen) {
        m_writer.endObject();
    }
    return {};
}

void CanonicalAssessmentWriter::pass(std::size_t least)
{
    if (m_text.size() >= least) {
        m_sink(m_text);
        m_text.clear();
    }
}

std::string writeAssessment(const Catalogue &catalogue, const Assessment &assessment)
{
    std::string text;
    CanonicalAssessmentWriter(catalogue, [&](std::string_view piece) { text += piece; }).write(assessment);
    return text;
}

} // namespace facet
