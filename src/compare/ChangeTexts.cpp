#include "compare/ChangeTexts.h"

#include "compare/ShownAnswers.h"
#include "report/ReportTexts.h"
#include "report/Values.h"
#include "report/Words.h"

namespace facet
{

namespace
{

ChangedText changed(std::string label, std::string before, std::string after)
{
    WordRuns runs = compareWords(before, after);
    return {std::move(label), std::move(before), std::move(after), std::move(runs)};
}

/// Told as one: of labels, dates and numbers no part stands for itself ("符合" in "不符合").
ChangedText changedAsOne(std::string label, std::string before, std::string after)
{
    ChangedText text{std::move(label), std::move(before), std::move(after), {}};
    if (text.before == text.after) {
        text.runs = compareWords(text.before, text.after);
        return text;
    }
    if (!text.before.empty()) {
        text.runs.push_back({text.before, WordRun::Kind::Removed});
    }
    if (!text.after.empty()) {
        text.runs.push_back({text.after, WordRun::Kind::Added});
    }
    return text;
}

/// Whether another option was chosen.
bool choosesOtherwise(const std::optional<Answer> &before, const std::optional<Answer> &after)
{
    const auto *earlier = before ? std::get_if<ChoiceAnswer>(&*before) : nullptr;
    const auto *later = after ? std::get_if<ChoiceAnswer>(&*after) : nullptr;
    return earlier != nullptr && later != nullptr && earlier->choice != later->choice;
}

std::string verdictWord(const std::optional<Judgement> &judgement, Language language)
{
    return judgement ? markWord(reportMarkOf(judgement->verdict), language) : std::string();
}

std::string signedFigure(double difference)
{
    std::string figure = scoreFigure(difference < 0 ? -difference : difference);
    if (figure == "0.0") {
        return figure;
    }
    return (difference < 0 ? "−" : "+") + figure;
}

ReportText wordOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Better:
        return ReportText::ChangeBetter;
    case ChangeKind::Worse:
        return ReportText::ChangeWorse;
    case ChangeKind::NewlyApplicable:
        return ReportText::ChangeNewlyApplicable;
    case ChangeKind::NoLongerApplicable:
        return ReportText::ChangeNoLongerApplicable;
    case ChangeKind::ToUndetermined:
        return ReportText::ChangeToUndetermined;
    case ChangeKind::Same:
        break;
    }
    return ReportText::ChangeSame;
}

} // namespace

std::vector<ChangedText> changedTexts(const Catalogue &catalogue, const TargetChange &change, Language language,
                                      bool all)
{
    std::vector<ChangedText> texts;
    const Item *item = catalogue.item(change.target);
    if (item != nullptr && (all || change.before.answer != change.after.answer)) {
        const bool choice = item->type == AnswerType::Choice || item->type == AnswerType::MultiChoice;
        const bool asOne = choosesOtherwise(change.before.answer, change.after.answer);
        texts.push_back((asOne ? changedAsOne : changed)(
            reportText(choice ? ReportText::Chosen : ReportText::Entered, language),
            shownAnswer(*item, change.before.answer, language), shownAnswer(*item, change.after.answer, language)));
    }
    if (change.before.notApplicable != change.after.notApplicable) {
        texts.push_back(changed(reportText(ReportText::ReasonNotApplicable, language),
                                change.before.notApplicable.value_or(std::string()),
                                change.after.notApplicable.value_or(std::string())));
    }
    if (change.before.note != change.after.note) {
        texts.push_back(changed(reportText(ReportText::NoteLabel, language), change.before.note, change.after.note));
    }
    return texts;
}

std::vector<ChangedText> changedTexts(const JudgementChange &change, Language language)
{
    std::vector<ChangedText> texts;
    const std::string before = verdictWord(change.before, language);
    const std::string after = verdictWord(change.after, language);
    if (before != after) {
        texts.push_back(changedAsOne(reportText(ReportText::VerdictLabel, language), before, after));
    }
    const std::string reasonBefore = change.before ? change.before->reason : std::string();
    const std::string reasonAfter = change.after ? change.after->reason : std::string();
    if (reasonBefore != reasonAfter) {
        texts.push_back(changed(reportText(ReportText::ReasonLabel, language), reasonBefore, reasonAfter));
    }
    return texts;
}

std::vector<ChangedText> changedTexts(const Table &table, const RowChange &change, Language language)
{
    std::vector<ChangedText> texts;
    for (const CellChange &cell : change.cells) {
        const Field &field = table.fields[cell.field];
        const std::string &qualifier = field.qualifier.in(language);
        const std::string label =
            field.label.in(language) +
            (qualifier.empty() ? std::string() : reportText(ReportText::InBrackets, language, {{"text", qualifier}}));
        const bool byWords = field.type == FieldType::Text || field.type == FieldType::MultiChoice;
        texts.push_back((byWords ? changed : changedAsOne)(label, fieldText(field, cell.before, language),
                                                           fieldText(field, cell.after, language)));
    }
    return texts;
}

ChangedText changedText(const Catalogue &catalogue, const ParameterChange &change, Language language)
{
    const Parameter *parameter = catalogue.parameter(change.name);
    return changedAsOne(parameter == nullptr ? change.name : parameter->label.in(language),
                        groupedNumber(change.before), groupedNumber(change.after));
}

std::string rowTitle(const RowChange &change, Language language)
{
    if (change.key.empty() && change.name.empty()) {
        const std::int64_t position = change.positionAfter.value_or(change.positionBefore.value_or(0));
        return reportText(ReportText::RowName, language, {{"row", groupedNumber(position)}});
    }
    return change.key + (change.key.empty() || change.name.empty() ? "" : " ") + change.name;
}

std::string changeWord(ChangeKind kind, Language language)
{
    return reportText(wordOf(kind), language);
}

std::string directionWord(Direction direction, Language language)
{
    switch (direction) {
    case Direction::Better:
        return reportText(ReportText::ChangeBetter, language);
    case Direction::Worse:
        return reportText(ReportText::ChangeWorse, language);
    case Direction::Same:
        return reportText(ReportText::ChangeSame, language);
    case Direction::Undetermined:
        break;
    }
    return reportText(ReportText::DirectionUndetermined, language);
}

std::string changeSign(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Better:
        return "↑";
    case ChangeKind::Worse:
        return "↓";
    case ChangeKind::NewlyApplicable:
        return "+";
    case ChangeKind::NoLongerApplicable:
        return "−";
    case ChangeKind::ToUndetermined:
        return "…";
    case ChangeKind::Same:
        break;
    }
    return "=";
}

std::string directionSign(Direction direction)
{
    switch (direction) {
    case Direction::Better:
        return "↑";
    case Direction::Worse:
        return "↓";
    case Direction::Same:
        return "=";
    case Direction::Undetermined:
        break;
    }
    return "…";
}

std::string differenceFigure(const ScoreChange &change, Language language)
{
    if (!change.low || !change.high) {
        return reportText(ReportText::Nothing, language);
    }
    if (change.direction == Direction::Same) {
        return signedFigure(0);
    }
    const std::string low = signedFigure(*change.low);
    const std::string high = signedFigure(*change.high);
    return low == high ? low : reportText(ReportText::DifferenceInterval, language, {{"low", low}, {"high", high}});
}

std::string_view changeKindId(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Better:
        return "better";
    case ChangeKind::Worse:
        return "worse";
    case ChangeKind::NewlyApplicable:
        return "newly_applicable";
    case ChangeKind::NoLongerApplicable:
        return "no_longer_applicable";
    case ChangeKind::ToUndetermined:
        return "to_undetermined";
    case ChangeKind::Same:
        break;
    }
    return "same";
}

std::string_view directionId(Direction direction)
{
    switch (direction) {
    case Direction::Better:
        return "better";
    case Direction::Worse:
        return "worse";
    case Direction::Same:
        return "same";
    case Direction::Undetermined:
        break;
    }
    return "undetermined";
}

} // namespace facet
