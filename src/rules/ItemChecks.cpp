#include "assessment/Blank.h"
#include "rules/Checks.h"

#include <algorithm>
#include <utility>

namespace facet
{

namespace
{

/// What was filled in, after a colon: the chosen words, the number, the counts; nothing for texts.
void addContent(Sentence &sentence, const Item &item, const Answer &answer)
{
    auto next = [&sentence, first = true]() mutable -> Sentence & {
        return std::exchange(first, false) ? sentence.add("：", ": ") : sentence.add("、", ", ");
    };
    if (const auto *choice = std::get_if<ChoiceAnswer>(&answer)) {
        next().option(item, choice->choice);
    } else if (const auto *choices = std::get_if<MultiChoiceAnswer>(&answer)) {
        for (const std::string &chosen : choices->choices) {
            next().option(item, chosen);
        }
    } else if (const auto *number = std::get_if<std::int64_t>(&answer)) {
        next().number(*number);
    } else if (const auto *tally = std::get_if<Tally>(&answer)) {
        for (const Code &category : item.categories) {
            if (const auto count = tally->find(category.id); count != tally->end()) {
                next().add(category.label).same(" ").number(count->second);
            }
        }
    } else if (const auto *list = std::get_if<ListAnswer>(&answer)) {
        const auto rows =
            std::count_if(list->rows.begin(), list->rows.end(), [](const Row &row) { return !isBlankListRow(row); });
        next().number(rows).add(" 项", byCount(rows, " entry", " entries"));
    }
}

CheckResult ownerNotChosen(const RuleView &view, const Item &item, const Item::DetailOwner &owner)
{
    Sentence sentence(view.takeSpare());
    sentence.same(item.id).add(" 未选择", " does not say ").quotedOption(item, owner.option->id);
    sentence.add("，无须填写", "; ").quoted(owner.field->label).add("。", " need not be filled in.");
    return {Outcome::Dropped, sentence.take(), std::nullopt};
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

void tellDetailFilled(Sentence &sentence, const Item &item, const Item::DetailOwner &owner)
{
    sentence.same(item.id).add(" 已写明", " gives ").quoted(owner.field->label).add("。", ".");
}

void tellDetailBlank(Sentence &sentence, const Item &item, const Item::DetailOwner &owner)
{
    sentence.same(item.id).add(" 选择了", " says ").quotedOption(item, owner.option->id);
    sentence.add("，但未写明", ", but does not give ").quoted(owner.field->label).add("。", ".");
}

void tellDetail(Sentence &sentence, const Item &item, const Item::DetailOwner &owner, const std::string &code)
{
    const Code *known = owner.field->code(code);
    const Text &blank = owner.field->label;
    sentence.chinese({item.id, " 的「", blank.zh, "」为「", known != nullptr ? known->label.zh : code, "」。"});
    sentence.english({item.id, " gives \"", known != nullptr ? known->label.en : code, "\" as \"", blank.en, "\"."});
}

/// Those of the check's options that are not chosen, in its order.
std::vector<std::string_view> missingOptions(const Check &check, const std::vector<std::string> &chosen)
{
    std::vector<std::string_view> missing;
    for (const std::string &wanted : check.set) {
        if (std::find(chosen.begin(), chosen.end(), wanted) == chosen.end()) {
            missing.push_back(wanted);
        }
    }
    return missing;
}

} // namespace

CheckResult checkAnswered(const RuleView &view, const Check &check)
{
    const Answer *answer = view.answer(check.item);
    if (answer == nullptr) {
        return unanswered(view, check, view.item(check.item));
    }
    return resultOf(view, check, Outcome::Pass, [&view, &check, answer](Sentence &sentence) {
        const Item &item = view.item(check.item);
        sentence.item(item).add("已填写", " is filled in");
        addContent(sentence, item, *answer);
        sentence.add("。", ".");
    });
}

CheckResult checkIs(const RuleView &view, const Check &check)
{
    const auto *answer = view.answerAs<ChoiceAnswer>(check.item);
    if (answer == nullptr) {
        return unanswered(view, check, view.item(check.item));
    }
    const bool asked = answer->choice == check.option;
    return resultOf(view, check, asked ? Outcome::Pass : Outcome::Fail,
                    [&view, &check, answer, asked](Sentence &sentence) {
                        const Item &item = view.item(check.item);
                        sentence.item(item).add("选择了", " says ").quotedOption(item, answer->choice);
                        if (!asked) {
                            sentence.add("，要求为", "; ").quotedOption(item, check.option).add({}, " is asked for");
                        }
                        sentence.add("。", ".");
                    });
}

CheckResult checkDetail(const RuleView &view, const Check &check)
{
    const Item &item = view.item(check.item);
    const Answer *answer = view.answer(check.item);
    if (answer == nullptr) {
        return unanswered(view, check, item);
    }
    const Item::DetailOwner owner = item.detail(check.detail);
    const std::string *detail = detailIn(*answer, owner);
    if (detail == nullptr) {
        return ownerNotChosen(view, item, owner);
    }
    const bool blank = isBlank(*detail);
    return resultOf(view, check, blank ? Outcome::Fail : Outcome::Pass, [&](Sentence &sentence) {
        blank ? tellDetailBlank(sentence, item, owner) : tellDetailFilled(sentence, item, owner);
    });
}

CheckResult checkDetailIn(const RuleView &view, const Check &check)
{
    const Item &item = view.item(check.item);
    const Answer *answer = view.answer(check.item);
    if (answer == nullptr) {
        return unanswered(view, check, item);
    }
    const Item::DetailOwner owner = item.detail(check.detail);
    const std::string *detail = detailIn(*answer, owner);
    if (detail == nullptr) {
        return ownerNotChosen(view, item, owner);
    }
    if (isBlank(*detail)) {
        return resultOf(view, check, Outcome::Unknown,
                        [&](Sentence &sentence) { tellDetailBlank(sentence, item, owner); });
    }
    const bool inSet = std::find(check.set.begin(), check.set.end(), *detail) != check.set.end();
    return resultOf(view, check, inSet ? Outcome::Pass : Outcome::Fail,
                    [&](Sentence &sentence) { tellDetail(sentence, item, owner, *detail); });
}

CheckResult checkAllOf(const RuleView &view, const Check &check)
{
    const Item &item = view.item(check.item);
    const auto *answer = view.answerAs<MultiChoiceAnswer>(check.item);
    if (answer == nullptr) {
        return unanswered(view, check, item);
    }
    const std::vector<std::string_view> missing = missingOptions(check, answer->choices);
    if (missing.empty()) {
        return resultOf(view, check, Outcome::Pass, [&item, &check](Sentence &sentence) {
            sentence.item(item).add("已选择要求的全部 ", " names all ");
            sentence.number(std::ssize(check.set)).add(" 项。", " that are asked for.");
        });
    }
    const bool none = missing.size() == check.set.size();
    return resultOf(view, check, none ? Outcome::Fail : Outcome::Partial, [&item, &missing](Sentence &sentence) {
        sentence.item(item).add("缺少", " lacks ");
        for (std::size_t index = 0; index < missing.size(); ++index) {
            sentence.listMark(index, missing.size(), false).quotedOption(item, missing[index]);
        }
        sentence.add("。", ".");
    });
}

CheckResult checkListFilled(const RuleView &view, const Check &check)
{
    const Item &item = view.item(check.item);
    const auto *answer = view.answerAs<ListAnswer>(check.item);
    if (answer == nullptr) {
        return unanswered(view, check, item);
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
    return rowResultOf(
        view, check, outcome, std::move(lacking), entries, [&](Sentence &sentence, const RowViolations &rows) {
            const Field &field = item.columns[column];
            if (rows.count == 0) {
                sentence.add({}, "Every entry of ").item(item).add("的 ", " has ").chinese({Digits(entries).text()});
                sentence.add(" 项都填写了", {}).quotedField(field).add("。", ".");
                return;
            }
            const Digits some(rows.count);
            const Digits all(entries);
            sentence.english({some.text(), " of ", all.text(), " entries of "}).item(item);
            sentence.chinese({"的 ", all.text(), " 项中有 ", some.text(), " 项缺"});
            sentence.add({}, byCount(rows.count, " lacks ", " lack ")).quotedField(field);
            sentence.add("：", ": ").rowNumbers(rows).add("。", ".");
        });
}

} // namespace facet
