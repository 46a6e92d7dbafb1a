#include "assessment/Answer.h"
#include "assessment/Blank.h"
#include "catalogue/Table.h"

#include <algorithm>

namespace facet
{

namespace
{

template <typename... Callables>
struct Overloaded : Callables... {
    using Callables::operator()...;
};

template <typename... Callables>
Overloaded(Callables...) -> Overloaded<Callables...>; // clang 14 can't tell by itself

} // namespace

bool isAnswered(const Item & /*item*/, const Answer &answer)
{
    return std::visit(
        Overloaded{[](const ChoiceAnswer &choice) { return !choice.choice.empty(); },
                   [](const MultiChoiceAnswer &choices) { return !choices.choices.empty(); },
                   [](std::int64_t) { return true; }, [](const std::string &text) { return !isBlank(text); },
                   [](const Tally &tally) { return !tally.empty(); },
                   [](const ListAnswer &list) { return !std::ranges::all_of(list.rows, isBlankListRow); }},
        answer);
}

bool isFilled(const FieldValue &value)
{
    return std::visit(Overloaded{[](std::monostate) { return false; },
                                 [](const std::string &text) { return !isBlank(text); },
                                 [](std::int64_t) { return true; },
                                 [](const std::vector<std::string> &codes) { return !codes.empty(); },
                                 [](const Tally &tally) { return !tally.empty(); }},
                      value);
}

bool isBlankListRow(const Row &row)
{
    return row.values.empty() || !isFilled(row.values.front());
}

} // namespace facet
