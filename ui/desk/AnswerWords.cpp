#include "desk/AnswerWords.h"

#include "assessment/DateTime.h"
#include "assessment/ValueJson.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "tabular/ColumnMapping.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QStringList>

#include <variant>

namespace facet
{

namespace
{

using nlohmann::json;

struct AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

const QString separator = QStringLiteral(" · ");

QString codeWords(const Field &field, const std::string &id, Language language)
{
    const Code *code = field.code(id);
    return code == nullptr ? toQt(id) : toQt(code->label, language);
}

QString tallyWords(const std::vector<Code> &categories, const Tally &tally, Language language)
{
    QStringList parts;
    for (const Code &category : categories)
        if (const auto count = tally.find(category.id); count != tally.end())
            parts.append(toQt(category.label, language) + QLatin1Char(' ') + groupedNumber(count->second));
    return parts.join(separator);
}

QString optionWords(const Item &item, const std::string &id, Language language)
{
    const Option *option = item.option(id);
    return option == nullptr ? toQt(id) : toQt(option->label.plain(language));
}

QStringList choiceWords(const Item &item, const ChoiceAnswer &choice, Language language)
{
    QStringList parts{optionWords(item, choice.choice, language)};
    for (const auto &[detail, text] : choice.details) {
        const Field *field = item.detail(detail).field;
        parts.append(field == nullptr ? toQt(text) : fieldWords(FieldValue(text), *field, language));
    }
    return parts;
}

json parsed(const std::string &text)
{
    return json::parse(text, nullptr, false);
}

QString plainWords(const json &value)
{
    if (value.is_null() || value.is_discarded())
        return {};
    if (value.is_string())
        return toQt(value.get<std::string>());
    if (value.is_object() && value.contains("rows") && value["rows"].is_number())
        //: 中文：%1 条记录
        return AnswerWords::tr("%1 records").arg(groupedNumber(value["rows"].get<std::int64_t>()));
    if (value.is_object() && value.contains("rows") && value["rows"].is_object()) {
        // An imported assessment: how many records of each table came with it.
        QStringList parts;
        for (const auto &[table, batch] : value["rows"].items())
            if (batch.is_object() && batch.contains("rows") && batch["rows"].is_number_integer())
                parts.append(toQt(table) + QStringLiteral(": ") + groupedNumber(batch["rows"].get<std::int64_t>()));
        return parts.join(separator);
    }
    if (value.is_object() && value.contains("verdict") && value.contains("reason")) {
        const Expected<Judgement> judgement = readJudgement(value, {});
        return judgement ? verdictName(judgement->verdict) + separator + toQt(judgement->reason) : QString();
    }
    return toQt(value.dump());
}

QString itemWords(const Item &item, const json &value, Language language)
{
    if (value.is_null() || value.is_discarded())
        return {};
    const Expected<Answer> answer = readAnswer(item, value, {});
    return answer ? answerWords(item, *answer, language) : plainWords(value);
}

/// A row that was there before and after: only what differs, each with its label.
BeforeAfter rowDifference(const Table &table, const Row &before, const Row &after, Language language)
{
    QStringList left;
    QStringList right;
    for (std::size_t index = 0; index < table.fields.size(); ++index) {
        if (before.values[index] == after.values[index])
            continue;
        const Field &field = table.fields[index];
        const QString label = toQt(field.label, language);
        const auto words = [&](const FieldValue &value) {
            const QString text = fieldWords(value, field, language);
            return label + QLatin1Char(' ') + (text.isEmpty() ? missingWord() : text);
        };
        left.append(words(before.values[index]));
        right.append(words(after.values[index]));
    }
    return {left.join(separator), right.join(separator)};
}

BeforeAfter recordWords(const Table &table, const json &before, const json &after, Language language)
{
    const auto read = [&](const json &value) -> std::optional<Row> {
        if (!value.is_object() || value.contains("ranges"))
            return std::nullopt;
        const Expected<Row> row = readRow(table.fields, value, {});
        return row ? std::optional<Row>(*row) : std::nullopt;
    };
    const std::optional<Row> left = read(before);
    const std::optional<Row> right = read(after);
    if (left && right)
        return rowDifference(table, *left, *right, language);
    return {left ? rowWords(table.fields, *left, language) : plainWords(before),
            right ? rowWords(table.fields, *right, language) : plainWords(after)};
}

QString headerWords(std::string_view member)
{
    if (member == "title")
        return /*: 中文：评估名称 */ AnswerWords::tr("Title");
    if (member == "unit")
        return /*: 中文：应用单位 */ AnswerWords::tr("Application unit");
    if (member == "assessor")
        return /*: 中文：评估人 */ AnswerWords::tr("Assessor");
    if (member == "date")
        return /*: 中文：评估日期 */ AnswerWords::tr("Date");
    if (member == "status")
        return /*: 中文：状态 */ AnswerWords::tr("Status");
    return /*: 中文：整个评估 */ AnswerWords::tr("The whole assessment");
}

QString placeWords(const Catalogue &catalogue, std::string_view id, Language language)
{
    QString words = toQt(id);
    if (const Item *item = catalogue.item(id))
        words += QLatin1Char(' ') + toQt(item->name, language);
    else if (const Table *table = catalogue.table(id))
        words += QLatin1Char(' ') + toQt(table->name, language);
    else if (const Requirement *requirement = catalogue.requirement(id))
        words += QLatin1Char(' ') + toQt(requirement->title, language);
    else if (const Parameter *parameter = catalogue.parameter(id))
        words = toQt(parameter->label, language);
    return words;
}

} // namespace

QString timeWords(const std::string &text)
{
    QString words = toQt(text);
    if (normalisedTime(text))
        words.replace(QLatin1Char('T'), QLatin1Char(' '));
    return words;
}

QString fieldLabel(const Table &table, std::size_t field, Language language)
{
    return toQt(columnLabel(table, field, language));
}

QString fieldWords(const FieldValue &value, const Field &field, Language language)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return field.type == FieldType::Time ? timeWords(*text)
               : field.codes.empty()         ? toQt(*text)
                                             : codeWords(field, *text, language);
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return groupedNumber(*number);
    if (const auto *codes = std::get_if<std::vector<std::string>>(&value)) {
        QStringList parts;
        for (const std::string &code : *codes)
            parts.append(codeWords(field, code, language));
        return parts.join(separator);
    }
    if (const auto *tally = std::get_if<Tally>(&value))
        return tallyWords(field.codes, *tally, language);
    return {};
}

QString acceptedWords(const Field &field, Language language)
{
    QStringList labels;
    for (const Code &code : field.codes)
        labels.append(toQt(code.label, language));
    if (field.type == FieldType::Tally)
        return labels.join(QStringLiteral(" 0 · ")) + QStringLiteral(" 0");
    return labels.isEmpty() ? QStringLiteral("0, 1, 2 …")
                            : labels.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

QString answerWords(const Item &item, const Answer &answer, Language language)
{
    QStringList parts;
    if (const auto *choice = std::get_if<ChoiceAnswer>(&answer)) {
        parts = choiceWords(item, *choice, language);
    } else if (const auto *choices = std::get_if<MultiChoiceAnswer>(&answer)) {
        for (const std::string &id : choices->choices)
            parts.append(optionWords(item, id, language));
        parts.append(toQt(choices->other));
    } else if (const auto *number = std::get_if<std::int64_t>(&answer)) {
        parts.append(groupedNumber(*number));
    } else if (const auto *text = std::get_if<std::string>(&answer)) {
        parts.append(toQt(*text));
    } else if (const auto *tally = std::get_if<Tally>(&answer)) {
        parts.append(tallyWords(item.categories, *tally, language));
    } else if (const auto *list = std::get_if<ListAnswer>(&answer)) {
        for (const Row &row : list->rows)
            parts.append(rowWords(item.columns, row, language));
    }
    parts.removeAll(QString());
    return parts.join(separator);
}

QString rowWords(const std::vector<Field> &fields, const Row &row, Language language)
{
    QStringList parts;
    for (std::size_t index = 0; index < fields.size() && index < row.values.size(); ++index)
        parts.append(fieldWords(row.values[index], fields[index], language));
    parts.removeAll(QString());
    return parts.join(separator);
}

QString targetWords(const Catalogue &catalogue, std::string_view target, Language language)
{
    const std::size_t slash = target.find('/');
    if (slash == std::string_view::npos)
        return target.empty() || target == "assessment" ? headerWords({}) : placeWords(catalogue, target, language);
    const std::string_view kind = target.substr(0, slash);
    const std::string_view rest = target.substr(slash + 1);
    if (kind == "assessment")
        return headerWords(rest);
    const QString place = placeWords(catalogue, rest, language);
    if (kind == "notes")
        return /*: 中文：备注：%1 */ AnswerWords::tr("Note on %1").arg(place);
    if (kind == "not_applicable")
        return /*: 中文：不适用：%1 */ AnswerWords::tr("Not applicable: %1").arg(place);
    if (kind == "judgements")
        return /*: 中文：判定：%1 */ AnswerWords::tr("Judgement on %1").arg(place);
    if (catalogue.table(kind) != nullptr)
        //: 中文：%1，记录 %2（%2 是记录的编号，不是位置）
        return AnswerWords::tr("%1, record %2").arg(placeWords(catalogue, kind, language), toQt(rest));
    return place;
}

BeforeAfter changeWords(const Catalogue &catalogue, std::string_view target, const std::string &before,
                        const std::string &after, Language language)
{
    const json left = parsed(before);
    const json right = parsed(after);
    const std::size_t slash = target.find('/');
    if (slash == std::string_view::npos) {
        const Item *item = catalogue.item(target);
        if (item != nullptr)
            return {itemWords(*item, left, language), itemWords(*item, right, language)};
    } else if (const Table *table = catalogue.table(target.substr(0, slash))) {
        return recordWords(*table, left, right, language);
    } else if (target == "assessment/status") {
        const auto status = [](const json &value) {
            return value.is_string() ? statusName(value == "final" ? Status::Final : Status::Draft) : QString();
        };
        return {status(left), status(right)};
    }
    return {plainWords(left), plainWords(right)};
}

} // namespace facet
