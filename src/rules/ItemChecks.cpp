#include "assessment/Blank.h"
#include "rules/Checks.h"

#include <algorithm>

namespace facet
{

namespace
{

/// What was filled in, for a sentence: the chosen words, the number, the counts; empty for texts.
Text contentOf(const Item &item, const Answer &answer)
{
    Text content;
    const auto add = [&content](const Text &piece) {
        content.zh += content.zh.empty() ? piece.zh : "、" + piece.zh;
        content.en += content.en.empty() ? piece.en : ", " + piece.en;
    };
    if (const auto *choice = std::get_if<ChoiceAnswer>(&answer)) {
        add(optionWord(item, choice->choice));
    } else if (const auto *choices = std::get_if<MultiChoiceAnswer>(&answer)) {
        for (const std::string &chosen : choices->choices) {
            add(optionWord(item, chosen));
        }
    } else if (const auto *number = std::get_if<std::int64_t>(&answer)) {
        add({std::to_string(*number), std::to_string(*number)});
    } else if (const auto *tally = std::get_if<Tally>(&answer)) {
        for (const Code &category : item.categories) {
            if (const auto count = tally->find(category.id); count != tally->end()) {
                const std::string digits = std::to_string(count->second);
                add({joined({category.label.zh, " ", digits}), joined({category.label.en, " ", digits})});
            }
        }
    } else if (const auto *list = std::get_if<ListAnswer>(&answer)) {
        const auto rows =
            std::count_if(list->rows.begin(), list->rows.end(), [](const Row &row) { return !isBlankListRow(row); });
        add({joined({std::to_string(rows), " 项"}),
             joined({std::to_string(rows), byCount(rows, " entry", " entries")})});
    }
    return content;
}

CheckResult ownerNotChosen(const Item &item, const Item::DetailOwner &owner)
{
    const Text option = quoted(optionWord(item, owner.option->id));
    const Text blank = quoted(owner.field->label);
    return {Outcome::Dropped,
            {joined({item.id, " 未选择", option.zh, "，无须填写", blank.zh, "。"}),
             joined({item.id, " does not say ", option.en, "; ", blank.en, " need not be filled in."})},
            std::nullopt};
}

/// What stands in the blank of an answered item, nullptr when its option is not chosen.
const std::string *detailIn(const Answer &answer, const Item::DetailOwner &owner)
{
    static const std::string blank;
    if (const auto *choices = std::get_if<MultiChoiceAnswer>(&answer)) {
        const auto &chosen = choices->choices;
        return std::find(chosen.begin(), chosen.end(), owner.option->id) == chosen.end() ? nullptr : &choices->other;
    }
    const auto &choice = std::get<ChoiceAnswer>(answer);
    if (choice.choice != owner.option->id) {
        return nullptr;
    }
    const auto found = choice.details.find(owner.field->id);
    return found == choice.details.end() ? &blank : &found->second;
}

Text detailFilled(const Item &item, const Item::DetailOwner &owner)
{
    const Text blank = quoted(owner.field->label);
    return {joined({item.id, " 已写明", blank.zh, "。"}), joined({item.id, " gives ", blank.en, "."})};
}

Text detailBlank(const Item &item, const Item::DetailOwner &owner)
{
    const Text option = quoted(optionWord(item, owner.option->id));
    const Text blank = quoted(owner.field->label);
    return {joined({item.id, " 选择了", option.zh, "，但未写明", blank.zh, "。"}),
            joined({item.id, " says ", option.en, ", but does not give ", blank.en, "."})};
}

Text detailHolds(const Item &item, const Item::DetailOwner &owner, const std::string &code)
{
    const Code *known = owner.field->code(code);
    const Text value = quoted(known != nullptr ? known->label : Text{code, code});
    return {joined({item.id, " 的「", owner.field->label.zh, "」为", value.zh, "。"}),
            joined({item.id, " gives ", value.en, " as \"", owner.field->label.en, "\"."})};
}

/// Those of the check's options that are not chosen, in its order.
std::vector<Text> missingOptions(const Item &item, const Check &check, const std::vector<std::string> &chosen)
{
    std::vector<Text> missing;
    for (const std::string &wanted : check.set) {
        if (std::find(chosen.begin(), chosen.end(), wanted) == chosen.end()) {
            missing.push_back(optionWord(item, wanted));
        }
    }
    return missing;
}

} // namespace

CheckResult checkAnswered(const RuleView &view, const Check &check)
{
    const Item &item = view.item(check.item);
    const Answer *answer = view.answer(check.item);
    if (answer == nullptr) {
        return unanswered(check, item);
    }
    return resultOf(check, Outcome::Pass, [&item, answer] {
        const Text name = named(item);
        const Text content = contentOf(item, *answer);
        if (content.zh.empty()) {
            return Text{joined({name.zh, "已填写。"}), joined({name.en, " is filled in."})};
        }
        return Text{joined({name.zh, "已填写：", content.zh, "。"}),
                    joined({name.en, " is filled in: ", content.en, "."})};
    });
}

CheckResult checkIs(const RuleView &view, const Check &check)
{
    const Item &item = view.item(check.item);
    const auto *answer = view.answerAs<ChoiceAnswer>(check.item);
    if (answer == nullptr) {
        return unanswered(check, item);
    }
    const bool asked = answer->choice == check.option;
    return resultOf(check, asked ? Outcome::Pass : Outcome::Fail, [&item, answer, asked, &check] {
        const Text name = named(item);
        const Text chosen = quoted(optionWord(item, answer->choice));
        if (asked) {
            return Text{joined({name.zh, "选择了", chosen.zh, "。"}), joined({name.en, " says ", chosen.en, "."})};
        }
        const Text wanted = quoted(optionWord(item, check.option));
        return Text{joined({name.zh, "选择了", chosen.zh, "，要求为", wanted.zh, "。"}),
                    joined({name.en, " says ", chosen.en, "; ", wanted.en, " is asked for."})};
    });
}

CheckResult checkDetail(const RuleView &view, const Check &check)
{
    const Item &item = view.item(check.item);
    const Answer *answer = view.answer(check.item);
    if (answer == nullptr) {
        return unanswered(check, item);
    }
    const Item::DetailOwner owner = item.detail(check.detail);
    const std::string *detail = detailIn(*answer, owner);
    if (detail == nullptr) {
        return ownerNotChosen(item, owner);
    }
    const bool blank = isBlank(*detail);
    return resultOf(check, blank ? Outcome::Fail : Outcome::Pass,
                    [&] { return blank ? detailBlank(item, owner) : detailFilled(item, owner); });
}

CheckResult checkDetailIn(const RuleView &view, const Check &check)
{
    const Item &item = view.item(check.item);
    const Answer *answer = view.answer(check.item);
    if (answer == nullptr) {
        return unanswered(check, item);
    }
    const Item::DetailOwner owner = item.detail(check.detail);
    const std::string *detail = detailIn(*answer, owner);
    if (detail == nullptr) {
        return ownerNotChosen(item, owner);
    }
    if (isBlank(*detail)) {
        return resultOf(check, Outcome::Unknown, [&] { return detailBlank(item, owner); });
    }
    const bool inSet = std::find(check.set.begin(), check.set.end(), *detail) != check.set.end();
    return resultOf(check, inSet ? Outcome::Pass : Outcome::Fail, [&] { return detailHolds(item, owner, *detail); });
}

CheckResult checkAllOf(const RuleView &view, const Check &check)
{
    const Item &item = view.item(check.item);
    const auto *answer = view.answerAs<MultiChoiceAnswer>(check.item);
    if (answer == nullptr) {
        return unanswered(check, item);
    }
    const std::vector<Text> missing = missingOptions(item, check, answer->choices);
    if (missing.empty()) {
        return resultOf(check, Outcome::Pass, [&item, &check] {
            const std::string count = std::to_string(check.set.size());
            const Text name = named(item);
            return Text{joined({name.zh, "已选择要求的全部 ", count, " 项。"}),
                        joined({name.en, " names all ", count, " that are asked for."})};
        });
    }
    const bool none = missing.size() == check.set.size();
    return resultOf(check, none ? Outcome::Fail : Outcome::Partial, [&item, &missing] {
        const Text name = named(item);
        const Text list = quotedList(missing, false);
        return Text{joined({name.zh, "缺少", list.zh, "。"}), joined({name.en, " lacks ", list.en, "."})};
    });
}

CheckResult checkListFilled(const RuleView &view, const Check &check)
{
    const Item &item = view.item(check.item);
    const auto *answer = view.answerAs<ListAnswer>(check.item);
    if (answer == nullptr) {
        return unanswered(check, item);
    }
    const std::size_t column = *item.columnIndex(check.fields.front());
    RowViolations lacking;
    std::int64_t entries = 0;
    for (std::size_t i = 0; i < answer->rows.size(); ++i) {
        const Row &row = answer->rows[i];
        if (isBlankListRow(row)) {
            continue;
        }
        ++entries;
        if (!isFilled(row.values[column])) {
            ++lacking.count;
            if (lacking.sample.size() < rowSampleSize) {
                lacking.sample.push_back(static_cast<std::int64_t>(i) + 1);
            }
        }
    }
    const Outcome outcome = lacking.count == 0 ? Outcome::Pass : Outcome::Fail;
    return rowResultOf(check, outcome, std::move(lacking), entries, [&](const RowViolations &rows) {
        const Text label = quoted(fieldName(item.columns[column]));
        const std::string all = std::to_string(entries);
        const Text name = named(item);
        if (rows.count == 0) {
            return Text{joined({name.zh, "的 ", all, " 项都填写了", label.zh, "。"}),
                        joined({"Every entry of ", name.en, " has ", label.en, "."})};
        }
        const std::string some = std::to_string(rows.count);
        const Text numbers = rowNumbers(rows);
        return Text{joined({name.zh, "的 ", all, " 项中有 ", some, " 项缺", label.zh, "：", numbers.zh, "。"}),
                    joined({some, " of ", all, " entries of ", name.en, byCount(rows.count, " lacks ", " lack "),
                            label.en, ": ", numbers.en, "."})};
    });
}

} // namespace facet
