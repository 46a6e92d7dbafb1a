#include "catalogue/CheckReader.h"

#include "catalogue/Names.h"
#include "catalogue/NeededFields.h"
#include "catalogue/OutcomeTextReader.h"

#include <algorithm>

namespace facet
{

namespace
{

/// Reads the keys of one check; one method a family of kinds.
class CheckBody
{
public:
    CheckBody(FormObject &object, const NameResolver &names, Check &check)
        : m_object(object), m_names(names), m_check(check)
    {
    }

    void read();

private:
    void readItemCheck();
    void readIs();
    void readDetail();
    void readDetailIn();
    void readAllOf();
    void readRowCount();
    void readDistinctEqual();
    void readListFilled();
    void readFilled();
    void readUnique();
    void readOrdered();
    void readKnown();
    void readNone();
    void readMatches();
    void readSpecial();

    const Item &item(AnswerType type);
    const Table &table();
    const Field &field(const Table &table, const std::string &key);
    const Field &textField(const Table &table, const std::string &key);
    [[nodiscard]] static std::vector<std::string> distinctNames(const FormValue &list);

    FormObject &m_object;
    const NameResolver &m_names;
    Check &m_check;
};

void CheckBody::read()
{
    switch (m_check.kind) {
    case CheckKind::Answered:
        return readItemCheck();
    case CheckKind::Is:
        return readIs();
    case CheckKind::Detail:
        return readDetail();
    case CheckKind::DetailIn:
        return readDetailIn();
    case CheckKind::AllOf:
        return readAllOf();
    case CheckKind::Rows:
    case CheckKind::RowsEqual:
        return readRowCount();
    case CheckKind::DistinctEqual:
        return readDistinctEqual();
    case CheckKind::ListFilled:
        return readListFilled();
    case CheckKind::Filled:
        return readFilled();
    case CheckKind::Unique:
        return readUnique();
    case CheckKind::Ordered:
        return readOrdered();
    case CheckKind::Known:
        return readKnown();
    case CheckKind::None:
        return readNone();
    case CheckKind::Matches:
        return readMatches();
    default:
        return readSpecial();
    }
}

const Item &CheckBody::item(AnswerType type)
{
    const Item &found = m_names.item(m_object.required("item"), type);
    m_check.item = found.id;
    return found;
}

const Table &CheckBody::table()
{
    const Table &found = m_names.records(m_object.required("table"));
    m_check.table = found.id;
    return found;
}

const Field &CheckBody::field(const Table &table, const std::string &key)
{
    return m_names.field(table, m_object.required(key));
}

const Field &CheckBody::textField(const Table &table, const std::string &key)
{
    const Field &found = field(table, key);
    if (found.type != FieldType::Text) {
        m_object.required(key).fail({"这里要文本字段", "a text field is needed here"});
    }
    return found;
}

std::vector<std::string> CheckBody::distinctNames(const FormValue &list)
{
    std::vector<std::string> names;
    for (const FormValue &element : list.elements()) {
        if (std::find(names.begin(), names.end(), element.string()) != names.end()) {
            element.fail({"「" + element.string() + "」重复", "\"" + element.string() + "\" occurs twice"});
        }
        names.push_back(element.string());
    }
    return names;
}

void CheckBody::readItemCheck()
{
    m_check.item = m_names.item(m_object.required("item")).id;
    m_check.touches = {m_check.item};
}

void CheckBody::readIs()
{
    const Item &asked = item(AnswerType::Choice);
    const FormValue option = m_object.required("option");
    m_names.option(asked, option);
    m_check.option = option.string();
    m_check.touches = {m_check.item};
}

void CheckBody::readDetail()
{
    const FormValue itemValue = m_object.required("item");
    const Item &asked = m_names.item(itemValue);
    if (asked.type != AnswerType::Choice && asked.type != AnswerType::MultiChoice) {
        itemValue.fail(
            {asked.id + " 没有选项，也就没有选项的填空", asked.id + " has no options, hence no blanks of options"});
    }
    const FormValue detail = m_object.required("detail");
    if (asked.detail(detail.string()).field == nullptr) {
        detail.fail({asked.id + " 没有填空「" + detail.string() + "」",
                     asked.id + " has no blank \"" + detail.string() + "\""});
    }
    m_check.item = asked.id;
    m_check.detail = detail.string();
    m_check.touches = {m_check.item};
}

void CheckBody::readDetailIn()
{
    readDetail();
    const Item &asked = item(AnswerType::Choice);
    const Field &blank = *asked.detail(m_check.detail).field;
    if (blank.type != FieldType::Choice) {
        m_object.required("detail").fail({"这里要 choice 类型的填空", "a blank of type choice is needed here"});
    }
    const FormValue set = m_object.required("set");
    for (const FormValue &code : set.elements()) {
        if (blank.code(code.string()) == nullptr) {
            code.fail({"填空「" + blank.id + "」没有代码「" + code.string() + "」",
                       "the blank \"" + blank.id + "\" has no code \"" + code.string() + "\""});
        }
    }
    m_check.set = distinctNames(set);
}

void CheckBody::readAllOf()
{
    const Item &asked = item(AnswerType::MultiChoice);
    const FormValue set = m_object.required("set");
    for (const FormValue &option : set.elements()) {
        m_names.option(asked, option);
    }
    m_check.set = distinctNames(set);
    m_check.touches = {m_check.item};
}

void CheckBody::readRowCount()
{
    m_check.touches = {table().id};
    if (m_check.kind == CheckKind::RowsEqual) {
        m_check.touches.push_back(item(AnswerType::Number).id);
    }
}

void CheckBody::readDistinctEqual()
{
    const auto list = m_object.optional("list");
    const auto tableValue = m_object.optional("table");
    if (list.has_value() == tableValue.has_value()) {
        m_object.value().fail({"distinct_equal 要有 table 或 list 之一", "distinct_equal needs one of table and list"});
    }
    if (list) {
        const Item &counted = m_names.item(*list, AnswerType::List);
        const FormValue column = m_object.required("field");
        if (m_names.column(counted, column).type != FieldType::Text) {
            column.fail({"这里要文本列", "a text column is needed here"});
        }
        m_check.listItem = counted.id;
        m_check.fields = {column.string()};
        m_check.touches = {counted.id};
    } else {
        const Table &counted = table();
        m_check.fields = {textField(counted, "field").id};
        m_check.touches = {counted.id};
    }
    m_check.touches.push_back(item(AnswerType::Number).id);
}

void CheckBody::readListFilled()
{
    const Item &list = item(AnswerType::List);
    m_check.fields = {m_names.column(list, m_object.required("field")).id};
    m_check.touches = {list.id};
}

void CheckBody::readFilled()
{
    const Table &records = table();
    const FormValue fields = m_object.required("fields");
    for (const FormValue &name : fields.elements()) {
        static_cast<void>(m_names.field(records, name));
    }
    m_check.fields = distinctNames(fields);
    m_check.touches = {records.id};
}

void CheckBody::readUnique()
{
    const Table &records = table();
    m_check.fields = {textField(records, "field").id};
    m_check.touches = {records.id};
}

void CheckBody::readOrdered()
{
    const Table &records = table();
    const FormValue fields = m_object.required("fields");
    m_check.fields = distinctNames(fields);
    if (m_check.fields.size() != 2) {
        fields.fail({"这里要两个字段：较早的和较晚的", "two fields are needed here: the earlier and the later"});
    }
    const std::vector<FormValue> names = fields.elements();
    const FieldType earlier = m_names.field(records, names[0]).type;
    if (earlier != FieldType::Date && earlier != FieldType::Time) {
        names[0].fail({"这里要日期或时间字段", "a date or time field is needed here"});
    }
    if (m_names.field(records, names[1]).type != earlier) {
        names[1].fail({"两个字段的类型必须相同", "both fields must have the same type"});
    }
    m_check.touches = {records.id};
}

void CheckBody::readKnown()
{
    const Table &records = table();
    m_check.fields = {textField(records, "field").id};
    const Table &other = m_names.records(m_object.required("other_table"));
    m_check.otherTable = other.id;
    m_check.otherField = textField(other, "other_field").id;
    m_check.touches = {records.id};
    if (other.id != records.id) {
        m_check.touches.push_back(other.id);
    }
}

void CheckBody::readNone()
{
    const Table &records = table();
    const Field &coded = field(records, "field");
    if (coded.type != FieldType::Choice) {
        m_object.required("field").fail({"这里要 choice 类型的字段", "a field of type choice is needed here"});
    }
    const FormValue option = m_object.required("option");
    if (coded.code(option.string()) == nullptr) {
        option.fail({"字段「" + coded.id + "」没有代码「" + option.string() + "」",
                     "the field \"" + coded.id + "\" has no code \"" + option.string() + "\""});
    }
    m_check.fields = {coded.id};
    m_check.option = option.string();
    m_check.touches = {records.id};
}

void CheckBody::readMatches()
{
    const Item &tally = item(AnswerType::Tally);
    const Table &records = table();
    const Field &counted = field(records, "field");
    const auto sameId = [](const Code &a, const Code &b) { return a.id == b.id; };
    const bool same = std::is_permutation(tally.categories.begin(), tally.categories.end(), counted.codes.begin(),
                                          counted.codes.end(), sameId);
    if ((counted.type != FieldType::Tally && counted.type != FieldType::MultiChoice) || !same) {
        m_object.required("field").fail(
            {"这里要与 " + tally.id + " 类别相同的 tally 或 multichoice 字段",
             "a tally or multichoice field with the categories of " + tally.id + " is needed here"});
    }
    m_check.fields = {counted.id};
    m_check.touches = {tally.id, records.id};
}

void CheckBody::readSpecial()
{
    const FormValue place = m_object.required("check");
    switch (m_check.kind) {
    case CheckKind::ConsistentNetwork:
        expectNetwork(place, m_names);
        m_check.touches = {"A.6.5", "A.2"};
        return;
    case CheckKind::ProtectedNetwork:
        expectNetwork(place, m_names);
        m_check.touches = {"A.6.5"};
        return;
    case CheckKind::ProvidersConsistent:
        expectProviders(place, m_names);
        m_check.touches = {"A.1.11"};
        return;
    case CheckKind::NoUseAfterLeaving:
        expectStaffAndUsage(place, m_names);
        m_check.touches = {"A.4", "A.7"};
        return;
    case CheckKind::Priority:
        expectPriority(place, m_names);
        m_check.touches = {"A.2"};
        return;
    default:
        return; // judgement touches nothing
    }
}

} // namespace

Check readCheck(const FormValue &value, const NameResolver &names)
{
    FormObject object(value);
    Check check;
    check.kind = readName(object.required("check"), checkKindNames);
    check.role = readName(object.required("role"), roleNames);
    CheckBody(object, names, check).read();
    if (const auto texts = object.optional("texts")) {
        check.texts = readOutcomeTexts(*texts, check.kind);
    }
    object.close();
    return check;
}

} // namespace facet
