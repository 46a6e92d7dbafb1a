#include "report/FilledAssessment.h"

#include "rules/Evaluate.h"
#include "rules/MemoryFacts.h"

#include <stdexcept>

namespace facet
{

namespace
{

/// Puts texts into an assessment and remembers them.
class Filler
{
public:
    Filler(std::string filler, FilledAssessment &filled) : m_filler(std::move(filler)), m_filled(filled) {}

    std::string text()
    {
        m_filled.texts.push_back(m_filler + std::to_string(++m_count) + "x");
        return m_filled.texts.back();
    }

    FieldValue value(const Field &field)
    {
        switch (field.type) {
        case FieldType::Choice:
            return field.codes.front().id;
        case FieldType::MultiChoice:
            return std::vector<std::string>{field.codes.front().id, field.codes.back().id};
        case FieldType::Number:
            return std::int64_t{1234567};
        case FieldType::Tally:
            return Tally{{field.codes.front().id, 3}};
        case FieldType::Text:
        case FieldType::Date:
        case FieldType::Time:
            break;
        }
        return text();
    }

    std::vector<Row> rows(const std::vector<Field> &fields, int count)
    {
        std::vector<Row> made(static_cast<std::size_t>(count));
        for (Row &row : made) {
            for (const Field &field : fields) {
                row.values.push_back(value(field));
            }
        }
        return made;
    }

    Answer answer(const Item &item)
    {
        switch (item.type) {
        case AnswerType::Choice:
            return choice(item);
        case AnswerType::MultiChoice:
            return choices(item);
        case AnswerType::Number:
            return std::int64_t{7654321};
        case AnswerType::Text:
            return text();
        case AnswerType::Tally:
            return Tally{{item.categories.back().id, 4}};
        case AnswerType::List:
            break;
        }
        return ListAnswer{rows(item.columns, 2)};
    }

private:
    /// The last option without blanks is chosen where there is one, so that texts of options not chosen are covered,
    /// too.
    Answer choice(const Item &item)
    {
        ChoiceAnswer made;
        made.choice = item.options.back().id;
        for (const Option &option : item.options) {
            for (const Field &detail : option.details) {
                made.details[detail.id] = detail.type == FieldType::Choice ? detail.codes.front().id : text();
            }
        }
        return made;
    }

    Answer choices(const Item &item)
    {
        MultiChoiceAnswer made;
        for (const Option &option : item.options) {
            made.choices.push_back(option.id);
        }
        made.other = text();
        return made;
    }

    std::string m_filler;
    FilledAssessment &m_filled;
    int m_count = 0;
};

void append(std::string &text, const Runs &runs)
{
    for (const Run &run : runs) {
        text += run.text;
    }
    text += "\n";
}

void append(std::string &text, const ReportTable &table)
{
    text += table.caption + "\n";
    for (const ReportTable::Column &column : table.columns) {
        append(text, column.header);
    }
    for (const ReportTable::TableRow &row : table.rows) {
        for (const Runs &cell : row.cells) {
            append(text, cell);
        }
    }
    append(text, table.note.runs);
}

struct BlockText {
    std::string &text;

    void operator()(const Cover &cover) const
    {
        for (const std::string &box : cover.boxes) {
            text += box + "\n";
        }
        text += cover.title + "\n" + cover.subtitle + "\n";
        for (const Cover::Fact &fact : cover.facts) {
            text += fact.label + "\n" + fact.value + "\n";
        }
        text += cover.conclusion + "\n" + cover.conclusionReason + "\n" + cover.score.figure + "\n" +
                cover.completeness + "\n";
        for (const std::string &line : cover.fineprint) {
            text += line + "\n";
        }
    }
    void operator()(const Contents &contents) const { text += contents.title + "\n"; }
    void operator()(const Heading &heading) const { text += heading.number + " " + heading.text + "\n"; }
    void operator()(const Paragraph &paragraph) const { append(text, paragraph.runs); }
    void operator()(const ReportTable &table) const { append(text, table); }
    void operator()(const ScoreChart &chart) const
    {
        for (const ScoreChart::Bar &bar : chart.bars) {
            text += bar.label + "\n" + bar.figure + "\n";
        }
    }
    void operator()(const TrendChart &chart) const
    {
        for (const TrendChart::Panel &panel : chart.panels) {
            text += panel.title + "\n";
        }
        text += chart.lineLegend + "\n" + chart.intervalLegend + "\n" + chart.markLegend + "\n" + chart.caption + "\n";
    }
    void operator()(const CountStrip &strip) const
    {
        for (const CountStrip::Count &count : strip.counts) {
            text += count.label + " " + count.count + "\n";
        }
    }
    void operator()(const FindingBlock &finding) const
    {
        text += finding.severity + " " + finding.requirement + " " + finding.title + " " + finding.verdict + "\n";
        for (const FindingBlock::Part &part : finding.parts) {
            text += part.label + "\n";
            for (const Runs &line : part.lines) {
                append(text, line);
            }
            if (part.table) {
                append(text, *part.table);
            }
        }
    }
    void operator()(const FormFrame &form) const
    {
        for (const FormFrame::FormItem &item : form.items) {
            text += item.number + "\n";
            for (const FormFrame::Line &line : item.lines) {
                append(text, line.runs);
            }
        }
    }
    void operator()(const Legend &legend) const { text += legend.label + "\n"; }
    void operator()(const PageBreak & /*unused*/) const {}
};

} // namespace

const Catalogue &guide()
{
    static const Expected<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue) {
        throw std::runtime_error(catalogue.error().place + ": " + catalogue.error().message.en);
    }
    return *catalogue;
}

FilledAssessment filledAssessment(const std::string &filler)
{
    FilledAssessment filled;
    Filler fill(filler, filled);
    Assessment &assessment = filled.assessment;
    assessment.header.title = fill.text();
    assessment.header.unit = fill.text();
    assessment.header.assessor = fill.text();
    assessment.header.date = "2026-03-31";
    for (const Table &table : guide().tables()) {
        for (const Item &item : table.items) {
            assessment.answers[item.id] = fill.answer(item);
            assessment.notes[item.id] = fill.text();
        }
        if (table.kind == TableKind::Records) {
            assessment.records[table.id] = fill.rows(table.fields, 3);
            assessment.notes[table.id] = fill.text();
        }
    }
    assessment.notApplicable["A.6.4"] = fill.text();
    for (const Requirement &requirement : guide().requirements()) {
        assessment.judgements[requirement.id] = Judgement{Verdict::Partial, fill.text()};
    }
    return filled;
}

ReportDocument reportOf(const Assessment &assessment, const ReportOptions &options)
{
    const AssessmentResult result = evaluate(guide(), MemoryFacts(guide(), assessment));
    ReportInput input{guide(), assessment, result, {}, std::string(64, 'a'), "2026-03-31 12:05", "1.2.3"};
    const Assessment nothing;
    AssessmentHeader earlier;
    earlier.date = "2025-03-31";
    input.trend = {{earlier, evaluate(guide(), MemoryFacts(guide(), nothing)), "0.9"},
                   {assessment.header, result, "1.0", true}};
    countFindings(input.trend);
    return buildReport(input, options);
}

ReportDocument reportOf(const Assessment &assessment, Language language)
{
    ReportOptions options;
    options.language = language;
    return reportOf(assessment, options);
}

std::string textOf(const ReportDocument &document)
{
    std::string text;
    for (const Block &block : document.blocks) {
        std::visit(BlockText{text}, block);
    }
    return text;
}

} // namespace facet
