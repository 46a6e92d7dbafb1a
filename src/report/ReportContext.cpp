#include "report/ReportContext.h"

#include <algorithm>

namespace facet
{

ReportContext::ReportContext(const ReportInput &input, const ReportOptions &options)
    : m_input(input), m_options(options)
{
    int next = 1;
    const auto number = [&next](bool wanted) { return wanted ? next++ : 0; };
    m_chapters.summary = number(true);
    m_chapters.findings = number(true);
    m_chapters.priorities = number(true);
    m_chapters.trend = number(options.trend && input.trend.size() > 1);
    m_chapters.requirements = number(options.requirementsTable);
    m_chapters.tables = number(options.filledTables);
    m_chapters.notes = number(options.notes);
    m_chapters.method = number(options.method);
}

std::string ReportContext::say(ReportText text, std::initializer_list<TextValue> values) const
{
    return reportText(text, m_options.language, values);
}

const std::vector<Row> &ReportContext::records(std::string_view table) const
{
    static const std::vector<Row> none;
    const auto found = assessment().records.find(table);
    return found == assessment().records.end() ? none : found->second;
}

std::int64_t ReportContext::recordCount(std::string_view table) const
{
    const auto given = static_cast<std::int64_t>(records(table).size());
    const auto found = m_input.rowCounts.find(std::string(table));
    return found == m_input.rowCounts.end() ? given : std::max(given, found->second);
}

std::int64_t ReportContext::printedRecords(std::string_view table) const
{
    const auto given = static_cast<std::int64_t>(records(table).size());
    // Only the log of usage grows without bound; the other tables are the inventory and are printed whole.
    return table == "A.7" ? std::clamp<std::int64_t>(m_options.usageRows, 0, given) : given;
}

const std::string *ReportContext::notApplicable(std::string_view target) const
{
    const auto found = assessment().notApplicable.find(target);
    return found == assessment().notApplicable.end() ? nullptr : &found->second;
}

std::string ReportContext::targetName(std::string_view itemOrTable) const
{
    std::string id(itemOrTable);
    if (catalogue().table(itemOrTable) != nullptr) {
        return say(ReportText::TableName, {{"id", id}});
    }
    const Item *item = catalogue().item(itemOrTable);
    const Table *table = catalogue().tableOfItem(itemOrTable);
    if (item == nullptr || table == nullptr) {
        return id;
    }
    return say(ReportText::ItemName, {{"table", table->id}, {"number", std::to_string(item->number)}});
}

std::string ReportContext::targetAnchor(std::string_view itemOrTable) const
{
    if (!m_options.filledTables) {
        return {};
    }
    const std::string id(itemOrTable);
    return catalogue().table(itemOrTable) != nullptr ? "table-" + id : "item-" + id;
}

std::string ReportContext::rowAnchor(std::string_view table, std::int64_t row) const
{
    const bool printed =
        m_options.filledTables && notApplicable(table) == nullptr && row >= 1 && row <= printedRecords(table);
    return printed ? "row-" + std::string(table) + "-" + std::to_string(row) : std::string();
}

std::string ReportContext::requirementAnchor(std::size_t requirement) const
{
    const std::string &id = catalogue().requirements().at(requirement).id;
    if (result().requirements.at(requirement).severity) {
        return "finding-" + id;
    }
    return m_options.requirementsTable ? "requirement-" + id : std::string();
}

Run ReportContext::targetRun(std::string_view itemOrTable) const
{
    Run run;
    run.text = targetName(itemOrTable);
    run.link = targetAnchor(itemOrTable);
    run.pageOf = !run.link.empty();
    return run;
}

Run ReportContext::requirementRun(std::size_t requirement) const
{
    Run run;
    run.text = catalogue().requirements().at(requirement).id;
    run.mark = reportMarkOf(result().requirements.at(requirement).verdict);
    run.link = requirementAnchor(requirement);
    return run;
}

Paragraph paragraph(std::string text, Paragraph::Style style)
{
    Paragraph made;
    made.runs = cell(std::move(text));
    made.style = style;
    return made;
}

Heading chapterHeading(int number, std::string text, std::string anchor)
{
    return Heading{1, std::to_string(number), std::move(text), std::move(anchor)};
}

Heading sectionHeading(int chapter, int section, std::string text, std::string anchor)
{
    return Heading{2, std::to_string(chapter) + "." + std::to_string(section), std::move(text), std::move(anchor)};
}

ReportTable::Column column(std::string header, double width, Align align)
{
    ReportTable::Column made;
    if (!header.empty()) {
        made.header = cell(std::move(header));
    }
    made.width = width;
    made.align = align;
    return made;
}

ReportTable::Column headColumn(std::string header, double width)
{
    ReportTable::Column made = column(std::move(header), width);
    made.heads = true;
    return made;
}

ReportTable::TableRow tableRow(std::vector<Runs> cells)
{
    ReportTable::TableRow row;
    row.cells = std::move(cells);
    return row;
}

Runs cell(std::string text)
{
    Run run;
    run.text = std::move(text);
    return {run};
}

} // namespace facet
