#include "catalogue/TableReader.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace facet
{

namespace
{

constexpr auto answerTypes =
    std::to_array<std::pair<std::string_view, AnswerType>>({{"choice", AnswerType::Choice},
                                                            {"multichoice", AnswerType::MultiChoice},
                                                            {"number", AnswerType::Number},
                                                            {"text", AnswerType::Text},
                                                            {"tally", AnswerType::Tally},
                                                            {"list", AnswerType::List}});

constexpr auto fieldTypes =
    std::to_array<std::pair<std::string_view, FieldType>>({{"text", FieldType::Text},
                                                           {"choice", FieldType::Choice},
                                                           {"multichoice", FieldType::MultiChoice},
                                                           {"number", FieldType::Number},
                                                           {"tally", FieldType::Tally},
                                                           {"date", FieldType::Date},
                                                           {"time", FieldType::Time}});

/// Where a field stands decides what it may be.
enum class FieldPlace { RecordTable, List, Detail };

/// A fault at `place` when one of `things` has this id already.
template <typename T>
void refuseDuplicate(const std::vector<T> &things, const std::string &id, const FormValue &place)
{
    if (std::any_of(things.begin(), things.end(), [&id](const T &thing) { return thing.id == id; })) {
        place.fail({"标识「" + id + "」重复", "the id \"" + id + "\" occurs twice"});
    }
}

std::vector<Code> readCodes(const FormValue &list)
{
    std::vector<Code> codes;
    for (const FormValue &element : list.elements()) {
        FormObject object(element);
        const FormValue id = object.required("id");
        refuseDuplicate(codes, id.word(), id);
        codes.push_back({id.word(), object.text("label")});
        object.close();
    }
    return codes;
}

Field readField(const FormValue &value, FieldPlace place)
{
    FormObject object(value);
    Field field;
    field.id = object.required("id").word();
    const FormValue type = object.required("type");
    field.type = readName(type, fieldTypes);
    if (place == FieldPlace::Detail && field.type != FieldType::Text && field.type != FieldType::Choice) {
        type.fail({"选项的填空只能是 text 或 choice", "a blank of an option must be text or choice"});
    }
    field.label = object.text("label");
    field.qualifier = object.optionalText("qualifier");
    if (field.type == FieldType::Choice || field.type == FieldType::MultiChoice || field.type == FieldType::Tally) {
        field.codes = readCodes(object.required("codes"));
    }
    field.guidance = place == FieldPlace::RecordTable ? object.text("guidance") : object.optionalText("guidance");
    object.close();
    return field;
}

std::vector<Field> readFields(const FormValue &list, FieldPlace place)
{
    std::vector<Field> fields;
    for (const FormValue &element : list.elements()) {
        Field field = readField(element, place);
        refuseDuplicate(fields, field.id, *element.member("id"));
        fields.push_back(std::move(field));
    }
    return fields;
}

std::vector<std::string> readClauses(const FormValue &list, TableReferences &references)
{
    std::vector<std::string> clauses;
    for (const FormValue &element : list.elements()) {
        const std::string &clause = element.string();
        if (std::find(clauses.begin(), clauses.end(), clause) != clauses.end()) {
            element.fail({"条款 " + clause + " 重复", "the clause " + clause + " occurs twice"});
        }
        clauses.push_back(clause);
        references.clauses.push_back({clause, element});
    }
    return clauses;
}

/// Only the option `other` of a multichoice may have a blank: its own, the text `other`.
void checkMultiChoiceDetails(const FormValue &details, const Option &option)
{
    const bool allowed = option.id == "other" && option.details.size() == 1 && option.details.front().id == "other" &&
                         option.details.front().type == FieldType::Text;
    if (!allowed) {
        details.fail({"多选项目中只有选项 other 可以有一个名为 other 的文本填空",
                      "in a multichoice only the option other may have a blank: one text with the id other"});
    }
}

Option readOption(const FormValue &value, const Item &item, TableReferences &references)
{
    FormObject object(value);
    Option option;
    const FormValue id = object.required("id");
    option.id = id.word();
    refuseDuplicate(item.options, option.id, id);
    std::vector<std::string> blanks;
    if (const auto details = object.optional("details")) {
        option.details = readFields(*details, FieldPlace::Detail);
        for (const FormValue &detail : details->elements()) {
            const FormValue detailId = *detail.member("id");
            if (item.detail(detailId.string()).field != nullptr) {
                detailId.fail({"填空「" + detailId.string() + "」在另一选项中已有",
                               "the blank \"" + detailId.string() + "\" belongs to another option already"});
            }
            blanks.push_back(detailId.string());
        }
        if (item.type == AnswerType::MultiChoice) {
            checkMultiChoiceDetails(*details, option);
        }
    }
    option.label = readPhrase(object.required("label"), blanks, references.tables);
    object.close();
    return option;
}

void readOptions(const FormValue &list, Item &item, TableReferences &references)
{
    for (const FormValue &element : list.elements()) {
        item.options.push_back(readOption(element, item, references));
    }
    if (item.options.size() < 2) {
        list.fail({"至少要有两个选项", "there must be at least two options"});
    }
}

int readNumber(const FormValue &id, const std::string &tableId)
{
    const std::string &text = id.string();
    const std::string prefix = tableId + ".";
    int number = 0;
    const char *end = text.data() + text.size();
    if (text.rfind(prefix, 0) == 0) {
        const auto [stop, error] = std::from_chars(text.data() + prefix.size(), end, number);
        if (error == std::errc() && stop == end && number > 0 && prefix + std::to_string(number) == text) {
            return number;
        }
    }
    id.fail({"评估项标识应为 " + prefix + "加序号", "an item's id must be " + prefix + " and its number"});
}

Item readItem(const FormValue &value, const Table &table, TableReferences &references)
{
    FormObject object(value);
    Item item;
    const FormValue id = object.required("id");
    item.id = id.string();
    item.number = readNumber(id, table.id);
    refuseDuplicate(table.items, item.id, id);
    item.type = readName(object.required("type"), answerTypes);
    item.name = object.text("name");
    item.clauses = readClauses(object.required("clauses"), references);
    item.guidance = object.text("guidance");
    const bool hasOptions = item.type == AnswerType::Choice || item.type == AnswerType::MultiChoice;
    const std::vector<std::string> blanks(hasOptions ? 0 : 1);
    item.label = readPhrase(object.required("label"), blanks, references.tables);
    if (hasOptions) {
        readOptions(object.required("options"), item, references);
    } else if (item.type == AnswerType::Tally) {
        item.categories = readCodes(object.required("categories"));
    } else if (item.type == AnswerType::List) {
        item.columns = readFields(object.required("columns"), FieldPlace::List);
    }
    object.close();
    return item;
}

void readQuestionnaire(FormObject &object, Table &table, TableReferences &references)
{
    table.kind = TableKind::Questionnaire;
    table.stub = object.text("stub");
    for (const FormValue &element : object.required("items").elements()) {
        table.items.push_back(readItem(element, table, references));
    }
}

void readRecords(FormObject &object, Table &table, TableReferences &references)
{
    table.kind = TableKind::Records;
    table.rowUnit = object.text("row_unit");
    table.guidance = object.text("guidance");
    table.clauses = readClauses(object.required("clauses"), references);
    table.fields = readFields(object.required("fields"), FieldPlace::RecordTable);
}

std::string readTableId(const FormValue &id)
{
    const std::string &text = id.string();
    const bool digits = text.size() > 2 && text.find_first_not_of("0123456789", 2) == std::string::npos;
    if (!digits || text.rfind("A.", 0) != 0 || text[2] == '0') {
        id.fail({"表的标识应为 A. 加序号", "a table's id must be A. and its number"});
    }
    return text;
}

} // namespace

Table readTable(const FormValue &value, TableReferences &references)
{
    constexpr auto kinds = std::to_array<std::pair<std::string_view, TableKind>>(
        {{"questionnaire", TableKind::Questionnaire}, {"records", TableKind::Records}});
    FormObject object(value);
    Table table;
    table.id = readTableId(object.required("id"));
    table.caption = object.text("caption");
    table.name = object.text("name");
    if (readName(object.required("kind"), kinds) == TableKind::Questionnaire) {
        readQuestionnaire(object, table, references);
    } else {
        readRecords(object, table, references);
    }
    object.close();
    return table;
}

} // namespace facet
