#include "report/Sections.h"

#include "assessment/Answer.h"
#include "assessment/Blank.h"

#include <array>

namespace facet
{

namespace
{

/// The three importances of a system: the field of A.2, and the item of A.1 that stands in while A.2 has no row.
struct Importance {
    const char *field;
    const char *item;
    ReportText header;
    double width;
};

constexpr std::array importances{Importance{"business_importance", "A.1.5", ReportText::ColumnBusiness, 110},
                                 Importance{"user_importance", "A.1.7", ReportText::ColumnUsers, 130},
                                 Importance{"operator_importance", "A.1.8", ReportText::ColumnSystemUsers, 110}};

const std::vector<Code> &categories(const ReportContext &context, const Importance &importance)
{
    static const std::vector<Code> none;
    const Item *item = context.catalogue().item(importance.item);
    return item == nullptr ? none : item->categories;
}

const Tally *tallyOf(const ReportContext &context, const Importance &importance, std::size_t system)
{
    if (isPseudoSystem(context)) {
        const auto answer = context.assessment().answers.find(importance.item);
        const bool read =
            answer != context.assessment().answers.end() && context.notApplicable(importance.item) == nullptr;
        return read ? std::get_if<Tally>(&answer->second) : nullptr;
    }
    const Table *table = context.catalogue().table("A.2");
    const std::vector<Row> &rows = context.records("A.2");
    const std::optional<std::size_t> field = table == nullptr ? std::nullopt : table->fieldIndex(importance.field);
    if (!field || system >= rows.size() || *field >= rows[system].values.size()) {
        return nullptr;
    }
    return std::get_if<Tally>(&rows[system].values[*field]);
}

/// "– / 2,300 / 181,640"; a count that rules the system out is bold.
Runs tallyCell(const ReportContext &context, const Importance &importance, std::size_t system)
{
    const Tally *tally = tallyOf(context, importance, system);
    if (tally == nullptr || tally->empty()) {
        Run blank = cell(context.say(ReportText::EvidenceUnanswered)).front();
        blank.muted = true;
        return {blank};
    }
    Runs runs;
    for (const Code &category : categories(context, importance)) {
        const auto found = tally->find(category.id);
        const bool some = found != tally->end() && found->second > 0;
        Run count = cell(some ? groupedNumber(found->second) : context.say(ReportText::Nothing)).front();
        count.bold = runs.empty() && some;
        if (!runs.empty()) {
            runs.push_back(cell(" / ").front());
        }
        runs.push_back(std::move(count));
    }
    return runs;
}

ReportTable::Column importanceColumn(const ReportContext &context, const Importance &importance)
{
    std::string names;
    for (const Code &category : categories(context, importance)) {
        names += names.empty() ? "" : " / ";
        names += category.label.in(context.language());
    }
    return column(context.say(importance.header) + "\n" + names, importance.width);
}

Runs systemCell(const ReportContext &context, std::size_t system)
{
    if (isPseudoSystem(context)) {
        return cell(context.say(ReportText::PseudoSystem));
    }
    const SystemPriority &about = context.result().priorities.at(system);
    const auto row = static_cast<std::int64_t>(system) + 1;
    std::string name = about.systemNo;
    name += !name.empty() && !isBlank(about.systemName) ? " " : "";
    name += isBlank(about.systemName) ? std::string() : about.systemName;
    Run run = cell(name.empty() ? context.say(ReportText::UnnamedSystem, {{"row", groupedNumber(row)}}) : name).front();
    run.link = context.rowAnchor("A.2", row);
    return {run};
}

Runs adoptionCell(const ReportContext &context, Adoption adoption)
{
    Run run = cell(context.say(wordOf(adoption))).front();
    run.bold = adoption == Adoption::Avoid;
    if (adoption == Adoption::Avoid) {
        run.mark = ReportMark::Fail;
    } else if (adoption == Adoption::Unknown) {
        run.mark = ReportMark::Unknown;
    }
    return {run};
}

} // namespace

bool isPseudoSystem(const ReportContext &context)
{
    return context.recordCount("A.2") == 0 && context.result().priorities.size() == 1;
}

ReportTable systemsTable(const ReportContext &context, const std::vector<std::size_t> &systems)
{
    ReportTable table;
    table.columns.push_back(headColumn(context.say(ReportText::ColumnSystem), 130));
    for (const Importance &importance : importances) {
        table.columns.push_back(importanceColumn(context, importance));
    }
    table.columns.push_back(column(context.say(ReportText::ColumnAdoption), 74));
    for (const std::size_t system : systems) {
        ReportTable::TableRow row;
        row.cells.push_back(systemCell(context, system));
        for (const Importance &importance : importances) {
            row.cells.push_back(tallyCell(context, importance, system));
        }
        row.cells.push_back(adoptionCell(context, context.result().priorities.at(system).adoption));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace facet
