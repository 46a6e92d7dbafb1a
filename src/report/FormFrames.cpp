#include "report/Sections.h"
#include "report/Values.h"

#include "assessment/Blank.h"

#include <algorithm>
#include <functional>

namespace facet
{

namespace
{

Run underlined(std::string text)
{
    Run run;
    run.text = std::move(text);
    run.underlined = true;
    return run;
}

/// A printed line with its blanks filled. `fill` gives what stands on a blank ("" is the item's own).
Runs filledPhrase(const ReportContext &context, const Phrase &phrase,
                  const std::function<Runs(const std::string &)> &fill)
{
    Runs runs;
    for (const PhraseSegment &segment : phrase.in(context.language())) {
        switch (segment.kind) {
        case PhraseSegment::Kind::Words:
            runs.push_back(cell(segment.value).front());
            break;
        case PhraseSegment::Kind::Blank: {
            const Runs filled = fill(segment.value);
            runs.insert(runs.end(), filled.begin(), filled.end());
            break;
        }
        case PhraseSegment::Kind::Table:
            runs.push_back(context.targetRun(segment.value));
            break;
        }
    }
    return runs;
}

bool hasOwnBlank(const Phrase &phrase, Language language)
{
    const std::vector<PhraseSegment> &segments = phrase.in(language);
    return std::any_of(segments.begin(), segments.end(), [](const PhraseSegment &segment) {
        return segment.kind == PhraseSegment::Kind::Blank && segment.value.empty();
    });
}

/// The filled rows of a list, each on a line: every column on a blank of its own.
std::vector<FormFrame::Line> listLines(const ReportContext &context, const Item &item, const ListAnswer &list)
{
    std::vector<FormFrame::Line> lines;
    for (const Row &row : list.rows) {
        FormFrame::Line line;
        line.indent = 1;
        bool filled = false;
        for (std::size_t i = 0; i < item.columns.size() && i < row.values.size(); ++i) {
            const std::string text = fieldText(item.columns[i], row.values[i], context.language());
            filled = filled || !text.empty();
            if (i > 0) {
                line.runs.push_back(cell(" ").front());
            }
            line.runs.push_back(underlined(text));
        }
        if (filled) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

/// What is written on the blank of a number, text or tally; empty for the other types.
std::string ownAnswer(const ReportContext &context, const Item &item, const Answer *answer)
{
    const bool inLine =
        item.type == AnswerType::Number || item.type == AnswerType::Text || item.type == AnswerType::Tally;
    return answer == nullptr || !inLine ? std::string() : answerSummary(item, *answer, context.language());
}

struct Chosen {
    bool ticked = false;
    const ChoiceAnswer *choice = nullptr;
    const MultiChoiceAnswer *choices = nullptr;
};

Chosen chosen(const Option &option, const Answer *answer)
{
    Chosen made;
    made.choice = answer == nullptr ? nullptr : std::get_if<ChoiceAnswer>(answer);
    made.choices = answer == nullptr ? nullptr : std::get_if<MultiChoiceAnswer>(answer);
    if (made.choice != nullptr) {
        made.ticked = made.choice->choice == option.id;
    } else if (made.choices != nullptr) {
        const std::vector<std::string> &all = made.choices->choices;
        made.ticked = std::find(all.begin(), all.end(), option.id) != all.end();
    }
    return made;
}

/// What was typed on a blank of an option. It is kept, greyed, when the option is not chosen.
Runs detailRuns(const ReportContext &context, const Option &option, const Chosen &state, const std::string &id)
{
    std::string typed;
    if (state.choices != nullptr) {
        typed = option.id == "other" ? state.choices->other : std::string();
    } else if (state.choice != nullptr) {
        const auto found = state.choice->details.find(id);
        typed = found == state.choice->details.end() ? std::string() : found->second;
    }
    const auto detail =
        std::find_if(option.details.begin(), option.details.end(), [&](const Field &field) { return field.id == id; });
    if (isBlank(typed)) {
        typed.clear();
    } else if (detail != option.details.end()) {
        typed = detailText(*detail, typed, context.language());
    }
    Run run = underlined(typed);
    run.muted = !state.ticked && !typed.empty();
    return {std::move(run)};
}

FormFrame::Line optionLine(const ReportContext &context, const Option &option, const Answer *answer)
{
    const Chosen state = chosen(option, answer);
    Run box;
    box.mark = state.ticked ? ReportMark::BoxTicked : ReportMark::BoxEmpty;
    FormFrame::Line line;
    line.indent = 1;
    line.runs.push_back(std::move(box));
    const Runs words = filledPhrase(
        context, option.label, [&](const std::string &blank) { return detailRuns(context, option, state, blank); });
    line.runs.insert(line.runs.end(), words.begin(), words.end());
    return line;
}

std::vector<FormFrame::Line> itemLines(const ReportContext &context, const Item &item, const Answer *answer)
{
    const std::string own = ownAnswer(context, item, answer);
    const auto *list = answer == nullptr ? nullptr : std::get_if<ListAnswer>(answer);
    std::vector<FormFrame::Line> rows =
        list == nullptr ? std::vector<FormFrame::Line>() : listLines(context, item, *list);
    FormFrame::Line question;
    question.runs = filledPhrase(context, item.label,
                                 [&](const std::string &) { return rows.empty() ? Runs{underlined(own)} : Runs{}; });
    const bool options = item.type == AnswerType::Choice || item.type == AnswerType::MultiChoice;
    if (!options && rows.empty() && !hasOwnBlank(item.label, context.language())) {
        question.runs.push_back(underlined(own));
    }
    std::vector<FormFrame::Line> lines{std::move(question)};
    for (const Option &option : item.options) {
        lines.push_back(optionLine(context, option, answer));
    }
    std::move(rows.begin(), rows.end(), std::back_inserter(lines));
    return lines;
}

FormFrame::FormItem formItem(const ReportContext &context, const Item &item)
{
    FormFrame::FormItem made;
    made.number = std::to_string(item.number) + ".";
    made.anchor = "item-" + item.id;
    const auto answer = context.assessment().answers.find(item.id);
    made.lines = itemLines(context, item, answer == context.assessment().answers.end() ? nullptr : &answer->second);
    if (const std::string *reason = context.notApplicable(item.id)) {
        Run run = cell(context.say(ReportText::NotApplicableReason, {{"reason", *reason}})).front();
        run.muted = true;
        FormFrame::Line line;
        line.runs = {std::move(run)};
        line.indent = 1;
        made.lines.push_back(std::move(line));
    }
    for (const std::size_t requirement : context.catalogue().requirementsOf(item.id)) {
        const Run run = context.requirementRun(requirement);
        made.margins.push_back({run.mark, run.text, run.link});
    }
    return made;
}

} // namespace

FormFrame formFrame(const ReportContext &context, const Table &table)
{
    FormFrame frame;
    frame.stub = context.in(table.stub);
    for (const Item &item : table.items) {
        frame.items.push_back(formItem(context, item));
    }
    return frame;
}

} // namespace facet
