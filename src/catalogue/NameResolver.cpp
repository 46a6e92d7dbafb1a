#include "catalogue/CheckReader.h"

namespace facet
{

namespace
{

std::string_view typeName(AnswerType type)
{
    switch (type) {
    case AnswerType::Choice:
        return "choice";
    case AnswerType::MultiChoice:
        return "multichoice";
    case AnswerType::Number:
        return "number";
    case AnswerType::Text:
        return "text";
    case AnswerType::Tally:
        return "tally";
    case AnswerType::List:
        break;
    }
    return "list";
}

[[noreturn]] void failMissing(const FormValue &value, const std::string &zhWhat, const std::string &enWhat)
{
    value.fail(
        {"没有" + zhWhat + "「" + value.string() + "」", "there is no " + enWhat + " \"" + value.string() + "\""});
}

} // namespace

const Item &NameResolver::item(const FormValue &value) const
{
    const Item *found = m_catalogue.item(value.string());
    if (found == nullptr) {
        failMissing(value, "评估项", "item");
    }
    return *found;
}

const Item &NameResolver::item(const FormValue &value, AnswerType type) const
{
    const Item &found = item(value);
    if (found.type != type) {
        const std::string wanted(typeName(type));
        const std::string given(typeName(found.type));
        value.fail({"这里要 " + wanted + " 类型的评估项，而 " + found.id + " 是 " + given,
                    "an item of type " + wanted + " is needed here, but " + found.id + " is " + given});
    }
    return found;
}

const Table &NameResolver::records(const FormValue &value) const
{
    const Table *found = m_catalogue.table(value.string());
    if (found == nullptr || found->kind != TableKind::Records) {
        failMissing(value, "记录表", "record table");
    }
    return *found;
}

const Field &NameResolver::field(const Table &table, const FormValue &value) const
{
    const Field *found = table.field(value.string());
    if (found == nullptr) {
        failMissing(value, "表 " + table.id + " 的字段", "field of " + table.id);
    }
    return *found;
}

const Field &NameResolver::column(const Item &item, const FormValue &value) const
{
    const auto index = item.columnIndex(value.string());
    if (!index) {
        failMissing(value, item.id + " 的列", "column of " + item.id);
    }
    return item.columns[*index];
}

const Parameter &NameResolver::parameter(const FormValue &value) const
{
    const Parameter *found = m_catalogue.parameter(value.string());
    if (found == nullptr) {
        failMissing(value, "参数", "parameter");
    }
    return *found;
}

void NameResolver::option(const Item &item, const FormValue &value) const
{
    if (item.option(value.string()) == nullptr) {
        failMissing(value, item.id + " 的选项", "option of " + item.id);
    }
}

void NameResolver::expectItem(const FormValue &value, std::string_view item, AnswerType type,
                              std::string_view option) const
{
    const Item *found = m_catalogue.item(item);
    if (found == nullptr || found->type != type || (!option.empty() && found->option(option) == nullptr)) {
        std::string wanted = std::string(item) + " (" + std::string(typeName(type));
        wanted += option.empty() ? ")" : ": " + std::string(option) + ")";
        value.fail({"需要评估项 " + wanted, "this needs the item " + wanted});
    }
}

void NameResolver::expectField(const FormValue &value, std::string_view table, std::string_view field,
                               FieldType type) const
{
    const Table *found = m_catalogue.table(table);
    const Field *foundField = found == nullptr ? nullptr : found->field(field);
    if (foundField == nullptr || foundField->type != type) {
        const std::string wanted = std::string(table) + "." + std::string(field);
        value.fail({"需要字段 " + wanted + "，且类型相符", "this needs the field " + wanted + " of the right type"});
    }
}

} // namespace facet
