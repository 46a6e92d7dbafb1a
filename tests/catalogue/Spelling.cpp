#include "catalogue/Spelling.h"

#include "catalogue/Names.h"

#include <stdexcept>

namespace facet
{

namespace
{

template <typename Things, typename Spell>
std::string list(const Things &things, const char *separator, const Spell &spell)
{
    std::string line;
    for (const auto &thing : things) {
        line += line.empty() ? "" : separator;
        line += spell(thing);
    }
    return line;
}

std::string codes(const std::vector<Code> &codes)
{
    return list(codes, "|", [](const Code &code) { return code.id; });
}

std::string plainWords(const std::vector<std::string> &words)
{
    return list(words, ", ", [](const std::string &word) { return word; });
}

std::string typeOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
        return "";
    case FieldType::Choice:
        return " choice(" + codes(field.codes) + ")";
    case FieldType::MultiChoice:
        return " multichoice(" + codes(field.codes) + ")";
    case FieldType::Number:
        return " number";
    case FieldType::Tally:
        return " tally(" + codes(field.codes) + ")";
    case FieldType::Date:
        return " date";
    case FieldType::Time:
        break;
    }
    return " time";
}

std::string fields(const std::vector<Field> &fields)
{
    return list(fields, ", ", [](const Field &field) { return field.id + typeOf(field); });
}

std::string options(const Item &item)
{
    return list(item.options, ", ", [](const Option &option) {
        return option.details.empty() ? option.id : option.id + "(" + fields(option.details) + ")";
    });
}

std::string arguments(const Check &check)
{
    std::vector<std::string> words;
    const auto add = [&words](const std::string &word) {
        if (!word.empty()) {
            words.push_back(word);
        }
    };
    switch (check.kind) {
    case CheckKind::RowsEqual:
        words = {check.table, check.item};
        break;
    case CheckKind::DistinctEqual:
        words = {check.table + check.listItem, check.fields.at(0), check.item};
        break;
    case CheckKind::Matches:
        words = {check.item, check.table, check.fields.at(0)};
        break;
    default:
        add(check.item);
        add(check.table);
        words.insert(words.end(), check.fields.begin(), check.fields.end());
        add(check.option);
        add(check.detail);
        add(check.otherTable);
        add(check.otherField);
        if (!check.set.empty()) {
            words.push_back("{" + plainWords(check.set) + "}");
        }
    }
    return words.empty() ? "" : "(" + plainWords(words) + ")";
}

std::string spelledCheck(const Check &check)
{
    return std::string(nameIn(roleNames, check.role).substr(0, 1)) + " " +
           std::string(nameIn(checkKindNames, check.kind)) + arguments(check);
}

std::string spelledCondition(const Condition &condition)
{
    switch (condition.kind) {
    case ConditionKind::Never:
        return "";
    case ConditionKind::Is:
        return "NA " + condition.item + " is " + condition.option + "; ";
    case ConditionKind::BelowThreshold:
        return "NA " + condition.item + " and sum of " + condition.sumItem + " below " + condition.parameter + "; ";
    case ConditionKind::NoProvider:
        return "NA no provider; ";
    case ConditionKind::NoInternet:
        break;
    }
    return "NA no internet; ";
}

} // namespace

const Catalogue &guide()
{
    static const Expected<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue) {
        throw std::runtime_error(catalogue.error().place + ": " + catalogue.error().message.en);
    }
    return *catalogue;
}

std::string spelled(const Item &item)
{
    switch (item.type) {
    case AnswerType::Choice:
        return item.id + " choice " + options(item);
    case AnswerType::MultiChoice:
        return item.id + " multichoice " + options(item);
    case AnswerType::Number:
        return item.id + " number";
    case AnswerType::Text:
        return item.id + " text";
    case AnswerType::Tally:
        return item.id + " tally " + codes(item.categories);
    case AnswerType::List:
        break;
    }
    return item.id + " list " + fields(item.columns);
}

std::string spelled(const Table &records)
{
    return records.id + ": " + fields(records.fields);
}

std::string spelled(const Requirement &requirement)
{
    const std::string level = requirement.level == Level::Required      ? "R"
                              : requirement.level == Level::Recommended ? "S"
                                                                        : "P";
    return requirement.id + " " + level + (requirement.critical ? " ! " : " ") +
           spelledCondition(requirement.notApplicable) + list(requirement.checks, "; ", spelledCheck);
}

} // namespace facet
