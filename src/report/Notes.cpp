#include "report/Sections.h"

#include <algorithm>

namespace facet
{

namespace
{

/// Items and tables in the catalogue's order, not that of their ids ("A.1.10" after "A.1.9").
std::vector<std::string> targetsInOrder(const ReportContext &context, const Assessment::ById<std::string> &texts)
{
    std::vector<std::string> order;
    const auto take = [&](const std::string &id) {
        if (texts.contains(id)) {
            order.push_back(id);
        }
    };
    for (const Table &table : context.catalogue().tables()) {
        take(table.id);
        for (const Item &item : table.items) {
            take(item.id);
        }
    }
    return order;
}

ReportTable textTable(const ReportContext &context, const Assessment::ById<std::string> &texts, ReportText header)
{
    ReportTable table;
    table.columns = {headColumn(context.say(ReportText::ColumnTarget), 3.0), column(context.say(header), 7.0)};
    for (const std::string &target : targetsInOrder(context, texts)) {
        const Item *item = context.catalogue().item(target);
        const Table *whole = context.catalogue().table(target);
        Run name;
        if (item != nullptr) {
            name.text = context.in(item->name);
        } else if (whole != nullptr) {
            name.text = context.in(whole->name);
        }
        Run id = cell(target).front();
        id.link = context.targetAnchor(target);
        name.text = context.say(ReportText::WideSpace) + name.text;
        table.rows.push_back(tableRow({{std::move(id), std::move(name)}, cell(texts.find(target)->second)}));
    }
    return table;
}

ReportTable::TableRow judgementRow(const ReportContext &context, std::size_t index, const Judgement &judgement)
{
    const Requirement &about = context.catalogue().requirements()[index];
    const RequirementResult &result = context.result().requirements.at(index);
    const bool judged = hasCheck(about, CheckKind::Judgement);
    const auto verdictCell = [&](Verdict verdict) {
        Runs runs = cell(markWord(reportMarkOf(verdict), context.language()));
        runs.front().mark = reportMarkOf(verdict);
        return runs;
    };
    Run id = cell(about.id).front();
    id.link = context.requirementAnchor(index);
    Runs reason = cell(judgement.reason);
    if (result.verdict != judgement.verdict) {
        Run prevails = cell("\n" + context.say(ReportText::NotInForce)).front();
        prevails.muted = true;
        reason.push_back(std::move(prevails));
    }
    ReportTable::TableRow row;
    row.cells = {{std::move(id)},
                 cell(context.say(judged ? ReportText::PartJudgement : ReportText::PartOverride)),
                 judged ? cell(context.say(ReportText::Nothing)) : verdictCell(result.computed),
                 verdictCell(judgement.verdict),
                 std::move(reason)};
    return row;
}

void addJudgements(const ReportContext &context, Blocks &blocks)
{
    ReportTable table;
    table.columns = {
        headColumn(context.say(ReportText::ColumnRequirementId), 1.0), column(context.say(ReportText::ColumnKind), 1.2),
        column(context.say(ReportText::ColumnComputed), 1.5), column(context.say(ReportText::ColumnGiven), 1.5),
        column(context.say(ReportText::ColumnReason), 4.8)};
    const std::vector<Requirement> &requirements = context.catalogue().requirements();
    for (std::size_t i = 0; i < requirements.size(); ++i) {
        const auto found = context.assessment().judgements.find(requirements[i].id);
        if (found != context.assessment().judgements.end()) {
            table.rows.push_back(judgementRow(context, i, found->second));
        }
    }
    if (table.rows.empty()) {
        blocks.emplace_back(paragraph(context.say(ReportText::NoJudgements)));
        return;
    }
    blocks.emplace_back(std::move(table));
}

void addTexts(const ReportContext &context, const Assessment::ById<std::string> &texts, ReportText header,
              ReportText none, Blocks &blocks)
{
    ReportTable table = textTable(context, texts, header);
    if (table.rows.empty()) {
        blocks.emplace_back(paragraph(context.say(none)));
        return;
    }
    blocks.emplace_back(std::move(table));
}

std::string carriedWords(const ReportContext &context)
{
    const CarriedForward &carried = context.assessment().carried;
    std::string words;
    const auto add = [&](const std::string &text) {
        words += (words.empty() ? std::string() : context.say(ReportText::EnumerationMark)) + text;
    };
    for (const std::string &target : carried.unconfirmed) {
        add(target);
    }
    for (const auto &[requirement, judgement] : carried.judgements) {
        add(context.say(ReportText::ProposedJudgement, {{"target", requirement}}));
    }
    for (const auto &[target, reason] : carried.notApplicable) {
        add(context.say(ReportText::ProposedReason, {{"target", target}}));
    }
    return words;
}

/// What an accepted point is about, from its id (assessment/OpenPoint.h).
std::string pointWords(const ReportContext &context, const std::string &id)
{
    const std::string target = id.substr(id.rfind('/') + 1);
    const ReportText text = id.starts_with("requirements/") ? ReportText::PointRequirement
                            : id.starts_with("notices/")    ? ReportText::PointNotice
                            : id.starts_with("comments/")   ? ReportText::PointComment
                                                            : ReportText::PointCarried;
    return context.say(text, {{"target", target}});
}

void addReview(const ReportContext &context, int chapter, Blocks &blocks)
{
    int section = 4;
    if (const std::size_t waiting = context.assessment().carried.size(); waiting > 0) {
        blocks.emplace_back(
            sectionHeading(chapter, section++, context.say(ReportText::CarriedHeading), "carried-forward"));
        blocks.emplace_back(paragraph(context.say(
            ReportText::CarriedText, {{"count", std::to_string(waiting)}, {"targets", carriedWords(context)}})));
    }
    if (context.assessment().accepted.empty()) {
        return;
    }
    blocks.emplace_back(sectionHeading(chapter, section, context.say(ReportText::AcceptedHeading), "accepted-points"));
    ReportTable table;
    table.columns = {headColumn(context.say(ReportText::ColumnPoint), 3.0),
                     column(context.say(ReportText::ColumnReason), 7.0)};
    for (const auto &[id, reason] : context.assessment().accepted) {
        table.rows.push_back(tableRow({cell(pointWords(context, id)), cell(reason)}));
    }
    blocks.emplace_back(std::move(table));
}

} // namespace

void addNotes(const ReportContext &context, Blocks &blocks)
{
    const int chapter = context.chapters().notes;
    blocks.emplace_back(chapterHeading(chapter, context.say(ReportText::ChapterNotes), "notes"));
    blocks.emplace_back(sectionHeading(chapter, 1, context.say(ReportText::JudgementsHeading), "judgements"));
    addJudgements(context, blocks);
    blocks.emplace_back(sectionHeading(chapter, 2, context.say(ReportText::NotApplicableHeading), "not-applicable"));
    addTexts(context, context.assessment().notApplicable, ReportText::ColumnReason, ReportText::NoNotApplicable,
             blocks);
    blocks.emplace_back(sectionHeading(chapter, 3, context.say(ReportText::NotesHeading), "item-notes"));
    addTexts(context, context.assessment().notes, ReportText::ColumnNote, ReportText::NoNotes, blocks);
    addReview(context, chapter, blocks);
}

} // namespace facet
