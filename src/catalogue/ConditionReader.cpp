#include "catalogue/CheckReader.h"
#include "catalogue/NeededFields.h"

#include <array>

namespace facet
{

Condition readCondition(const FormValue &value, const NameResolver &names)
{
    constexpr auto kinds =
        std::to_array<std::pair<std::string_view, ConditionKind>>({{"is", ConditionKind::Is},
                                                                   {"below_threshold", ConditionKind::BelowThreshold},
                                                                   {"no_provider", ConditionKind::NoProvider},
                                                                   {"no_internet", ConditionKind::NoInternet}});
    FormObject object(value);
    const FormValue name = object.required("condition");
    Condition condition;
    condition.kind = readName(name, kinds);
    if (condition.kind == ConditionKind::Is) {
        const Item &item = names.item(object.required("item"), AnswerType::Choice);
        const FormValue option = object.required("option");
        names.option(item, option);
        condition.item = item.id;
        condition.option = option.string();
    } else if (condition.kind == ConditionKind::BelowThreshold) {
        condition.item = names.item(object.required("item"), AnswerType::Number).id;
        condition.sumItem = names.item(object.required("sum_item"), AnswerType::Tally).id;
        condition.parameter = names.parameter(object.required("parameter")).id;
    } else if (condition.kind == ConditionKind::NoProvider) {
        expectProviders(name, names);
    } else {
        expectNetwork(name, names);
    }
    object.close();
    return condition;
}

} // namespace facet
