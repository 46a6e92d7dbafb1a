#include "compare/ChangeTexts.h"

#include "assessment/Blank.h"
#include "compare/ShownAnswers.h"
#include "report/ReportTexts.h"
#include "report/Values.h"
#include "report/Words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace facet
{

namespace
{

constexpr std::size_t answerColumns = 24;
constexpr std::size_t rowColumns = 28;

template <typename Changes, typename Member>
const typename Changes::value_type *changeFor(const Changes &changes, Member member, std::string_view id)
{
    const auto found =
        std::find_if(changes.begin(), changes.end(), [&](const auto &change) { return change.*member == id; });
    return found == changes.end() ? nullptr : &*found;
}

std::string fromTo(const std::string &before, const std::string &after, Language language)
{
    return reportText(ReportText::FromTo, language, {{"before", before}, {"after", after}});
}

/// The blank of the chosen option that differs, when nothing else does: "补填管理措施".
std::string detailChange(const Item &item, const FilledIn &before, const FilledIn &after, Language language)
{
    const auto *earlier = before.answer ? std::get_if<ChoiceAnswer>(&*before.answer) : nullptr;
    const auto *later = after.answer ? std::get_if<ChoiceAnswer>(&*after.answer) : nullptr;
    const Option *option = later == nullptr ? nullptr : item.option(later->choice);
    if (earlier == nullptr || option == nullptr || earlier->choice != later->choice) {
        return {};
    }
    const auto typed = [](const ChoiceAnswer &answer, const std::string &id) {
        const auto found = answer.details.find(id);
        return found == answer.details.end() ? std::string() : found->second;
    };
    for (const Field &detail : option->details) {
        const std::string was = typed(*earlier, detail.id);
        const std::string is = typed(*later, detail.id);
        if (was != is) {
            const ReportText text = isBlank(was)  ? ReportText::DetailFilledIn
                                    : isBlank(is) ? ReportText::DetailCleared
                                                  : ReportText::DetailChanged;
            return reportText(text, language, {{"label", detail.label.in(language)}});
        }
    }
    return reportText(ReportText::ContentChanged, language);
}

/// The option alone, without what was typed into its blanks; other answers as a whole.
std::string briefAnswer(const Item &item, const std::optional<Answer> &answer, Language language)
{
    const auto *choice = answer ? std::get_if<ChoiceAnswer>(&*answer) : nullptr;
    const Option *option = choice == nullptr ? nullptr : item.option(choice->choice);
    return shortened(option == nullptr ? shownAnswer(item, answer, language) : option->label.plain(language),
                     answerColumns);
}

std::string itemChange(const Item &item, const TargetChange &change, Language language)
{
    const FilledIn &before = change.before;
    const FilledIn &after = change.after;
    if (before.notApplicable.has_value() != after.notApplicable.has_value()) {
        return reportText(after.notApplicable ? ReportText::MarkedNotApplicable : ReportText::NoLongerMarked, language);
    }
    if (before.answer != after.answer) {
        std::string detail = detailChange(item, before, after, language);
        if (!detail.empty()) {
            return detail;
        }
        const std::string missing = reportText(ReportText::EvidenceUnanswered, language);
        const std::string was = briefAnswer(item, before.answer, language);
        const std::string is = briefAnswer(item, after.answer, language);
        return was == is ? reportText(ReportText::ContentChanged, language)
                         : fromTo(was.empty() ? missing : was, is.empty() ? missing : is, language);
    }
    const bool reason = before.notApplicable != after.notApplicable;
    return reportText(
        ReportText::DetailChanged, language,
        {{"label", reportText(reason ? ReportText::ReasonNotApplicable : ReportText::NoteLabel, language)}});
}

std::string oneRowChange(const Table &table, const RowChange &row, Language language)
{
    const std::string title = shortened(row.key.empty() ? rowTitle(row, language) : row.key, rowColumns);
    switch (row.kind) {
    case RowChange::Kind::Added:
        return reportText(ReportText::RowAdded, language, {{"row", title}});
    case RowChange::Kind::Removed:
        return reportText(ReportText::RowRemoved, language, {{"row", title}});
    case RowChange::Kind::Changed:
        break;
    }
    const std::string label =
        row.cells.size() == 1 ? table.fields[row.cells.front().field].label.in(language) : std::string();
    return label.empty() ? title + " " + reportText(ReportText::ContentChanged, language)
                         : reportText(ReportText::RowCellChanged, language, {{"row", title}, {"label", label}});
}

std::string rowsChange(const Table &table, const RecordTableChange &change, Language language)
{
    if (change.rows.size() == 1) {
        return oneRowChange(table, change.rows.front(), language);
    }
    std::string text;
    for (const auto &[kind, words] : {std::pair(RowChange::Kind::Added, ReportText::RowsAdded),
                                      std::pair(RowChange::Kind::Removed, ReportText::RowsRemoved),
                                      std::pair(RowChange::Kind::Changed, ReportText::RowsChanged)}) {
        const auto count = std::count_if(change.rows.begin(), change.rows.end(),
                                         [kind = kind](const RowChange &row) { return row.kind == kind; });
        if (count > 0) {
            text += (text.empty() ? std::string() : reportText(ReportText::Comma, language)) +
                    reportText(words, language, {{"count", groupedNumber(count)}});
        }
    }
    return text;
}

/// Rows that the checks of the requirement complain of in this table; nothing when no check says how many.
std::optional<std::int64_t> problems(const Requirement &requirement, const RequirementResult &result,
                                     std::string_view table)
{
    std::optional<std::int64_t> count;
    for (std::size_t i = 0; i < requirement.checks.size() && i < result.checks.size(); ++i) {
        if (requirement.checks[i].table == table && result.checks[i].rows) {
            count = count.value_or(0) + result.checks[i].rows->count;
        }
    }
    return count;
}

std::string problemsChange(const Catalogue &catalogue, const Comparison &comparison, std::string_view requirement,
                           std::string_view table, Language language)
{
    const std::vector<Requirement> &all = catalogue.requirements();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Requirement &known) { return known.id == requirement; });
    if (found == all.end()) {
        return {};
    }
    const auto index = static_cast<std::size_t>(found - all.begin());
    const auto before = problems(*found, comparison.before.result.requirements.at(index), table);
    const auto after = problems(*found, comparison.after.result.requirements.at(index), table);
    if (before.value_or(0) == after.value_or(0)) {
        return {};
    }
    return reportText(ReportText::ProblemsChange, language,
                      {{"before", groupedNumber(before.value_or(0))}, {"after", groupedNumber(after.value_or(0))}});
}

std::string usageChange(const UsageChange &usage, Language language)
{
    if (usage.rowsBefore == usage.rowsAfter) {
        return reportText(ReportText::ContentChanged, language);
    }
    return reportText(ReportText::RecordsChange, language,
                      {{"before", groupedNumber(usage.rowsBefore)}, {"after", groupedNumber(usage.rowsAfter)}});
}

std::string tableChange(const Catalogue &catalogue, const Comparison &comparison, std::string_view requirement,
                        const Table &table, Language language)
{
    const TargetChange *about = changeFor(comparison.targets, &TargetChange::target, table.id);
    if (about != nullptr && about->before.notApplicable.has_value() != about->after.notApplicable.has_value()) {
        return reportText(about->after.notApplicable ? ReportText::MarkedNotApplicable : ReportText::NoLongerMarked,
                          language);
    }
    const RecordTableChange *rows = changeFor(comparison.tables, &RecordTableChange::table, table.id);
    if (rows != nullptr && rows->rows.size() == 1) {
        return oneRowChange(table, rows->rows.front(), language);
    }
    std::string found = problemsChange(catalogue, comparison, requirement, table.id, language);
    if (!found.empty()) {
        return found;
    }
    if (rows != nullptr && !rows->rows.empty()) {
        return rowsChange(table, *rows, language);
    }
    if (rows == nullptr && comparison.usage.differs) {
        return usageChange(comparison.usage, language);
    }
    return reportText(ReportText::DetailChanged, language, {{"label", reportText(ReportText::NoteLabel, language)}});
}

std::string judgementChange(const Comparison &comparison, const JudgementChange &change, Language language)
{
    const auto word = [&](const std::optional<Judgement> &judgement) {
        return judgement ? markWord(reportMarkOf(judgement->verdict), language)
                         : reportText(ReportText::Nothing, language);
    };
    if (!change.after) {
        const RequirementChange *requirement =
            changeFor(comparison.requirements, &RequirementChange::requirement, change.requirement);
        const bool awaited = requirement != nullptr && requirement->after == Verdict::Undetermined;
        return reportText(awaited ? ReportText::JudgementAwaited : ReportText::JudgementWithdrawn, language);
    }
    if (change.before && change.before->verdict == change.after->verdict) {
        return reportText(ReportText::JudgementReasonChanged, language);
    }
    return reportText(ReportText::JudgementChanged, language,
                      {{"before", word(change.before)}, {"after", word(change.after)}});
}

} // namespace

std::string shortChange(const Catalogue &catalogue, const Comparison &comparison, std::string_view requirement,
                        std::string_view target, Language language)
{
    constexpr std::string_view judgements = "judgements/";
    constexpr std::string_view parameters = "parameters/";
    if (target.starts_with(judgements)) {
        const auto *change =
            changeFor(comparison.judgements, &JudgementChange::requirement, target.substr(judgements.size()));
        return change == nullptr ? std::string() : judgementChange(comparison, *change, language);
    }
    if (target.starts_with(parameters)) {
        const auto *change = changeFor(comparison.parameters, &ParameterChange::name, target.substr(parameters.size()));
        return change == nullptr ? std::string()
                                 : fromTo(groupedNumber(change->before), groupedNumber(change->after), language);
    }
    if (const Table *table = catalogue.table(target)) {
        return tableChange(catalogue, comparison, requirement, *table, language);
    }
    const Item *item = catalogue.item(target);
    const TargetChange *change = changeFor(comparison.targets, &TargetChange::target, target);
    return item == nullptr || change == nullptr ? std::string() : itemChange(*item, *change, language);
}

} // namespace facet
