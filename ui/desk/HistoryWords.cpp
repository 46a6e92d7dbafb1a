#include "desk/HistoryWords.h"

#include "assessment/ValueJson.h"
#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "drawing/Words.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QStringList>

namespace facet
{

namespace
{

using nlohmann::json;

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

const QString partSeparator = QStringLiteral(" · ");

json parsed(const std::string &text)
{
    return json::parse(text, nullptr, false);
}

/// The texts of an object under these names, those that there are.
QString membersWords(const json &object, std::initializer_list<const char *> names)
{
    QStringList parts;
    for (const char *name : names)
        if (const auto member = object.find(name); member != object.end() && member->is_string())
            parts.append(toQt(member->get<std::string>()));
    parts.removeAll(QString());
    return parts.join(partSeparator);
}

/// An imported or carried assessment: how many records of each table came with it.
QString rowsWords(const json &rows)
{
    QStringList parts;
    for (const auto &[table, batch] : rows.items())
        if (batch.is_object() && batch.contains("rows") && batch["rows"].is_number_integer())
            parts.append(toQt(table) + QStringLiteral(": ") + groupedNumber(batch["rows"].get<std::int64_t>()));
    return parts.join(partSeparator);
}

/// What the workbook writes down as an object of its own: a seal, an exported report, a comment, the cover facts.
QString objectWords(const json &object)
{
    const json sealed = object.value("assessment", json());
    if (object.contains("sealed_at") && sealed.is_object())
        return membersWords(object, {"reviewer"}) + QStringLiteral(" · SM3 ") + membersWords(sealed, {"sm3"});
    if (object.contains("file_name"))
        return membersWords(object, {"file_name"}) + QStringLiteral(" · SM3 ") + membersWords(object, {"sm3"});
    if (object.contains("text")) {
        const QString comment = membersWords(object, {"text", "reviewer"});
        const auto resolved = object.find("resolved");
        return resolved == object.end() || !resolved->is_object()
                   ? comment
                   //: 中文：%1；已解决：%2
                   : HistoryWords::tr("%1; resolved: %2").arg(comment, membersWords(*resolved, {"reply", "by"}));
    }
    return membersWords(object, {"title", "unit", "assessor", "date"});
}

QString plainWords(const json &value)
{
    if (value.is_null() || value.is_discarded())
        return {};
    if (value.is_string())
        return toQt(value.get<std::string>());
    if (value.is_number_integer())
        return groupedNumber(value.get<std::int64_t>());
    if (value.is_boolean())
        return /*: 中文：待确认 */ HistoryWords::tr("to be confirmed");
    if (!value.is_object())
        return toQt(value.dump());
    if (value.contains("rows") && value["rows"].is_number())
        //: 中文：%1 条记录
        return HistoryWords::tr("%1 records").arg(groupedNumber(value["rows"].get<std::int64_t>()));
    if (value.contains("rows") && value["rows"].is_object())
        return rowsWords(value["rows"]);
    if (value.contains("verdict") && value.contains("reason")) {
        const Expected<Judgement> judgement = readJudgement(value, {});
        return judgement ? verdictName(judgement->verdict) + partSeparator + toQt(judgement->reason) : QString();
    }
    const QString words = objectWords(value);
    return words.isEmpty() ? toQt(value.dump()) : words;
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
    return {left.join(partSeparator), right.join(partSeparator)};
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
        return /*: 中文：评估名称 */ HistoryWords::tr("Title");
    if (member == "unit")
        return /*: 中文：应用单位 */ HistoryWords::tr("Application unit");
    if (member == "assessor")
        return /*: 中文：评估人 */ HistoryWords::tr("Assessor");
    if (member == "date")
        return /*: 中文：评估日期 */ HistoryWords::tr("Date");
    if (member == "status")
        return /*: 中文：状态 */ HistoryWords::tr("Status");
    if (member == "seal")
        return /*: 中文：封存 */ HistoryWords::tr("Seal");
    return /*: 中文：整个评估 */ HistoryWords::tr("The whole assessment");
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

QString statusWords(const json &value)
{
    const auto status = value.is_string() ? statusFromId(value.get<std::string>()) : std::nullopt;
    return status ? statusName(*status) : QString();
}

/// An open point of the review: "notices/5.2.3-d", "comments/3".
QString pointWords(const Catalogue &catalogue, std::string_view point, Language language)
{
    const std::size_t slash = point.find('/');
    const std::string_view rest = slash == std::string_view::npos ? point : point.substr(slash + 1);
    if (point.starts_with("comments/"))
        return /*: 中文：批注 %1 */ HistoryWords::tr("Comment %1").arg(toQt(rest));
    return placeWords(catalogue, rest, language);
}

/// Of what the review and the seal write down; nothing for other groups.
QString reviewWords(const Catalogue &catalogue, std::string_view group, std::string_view rest, Language language)
{
    if (group == "accepted")
        //: 中文：接受待处理项：%1
        return HistoryWords::tr("Accepted as open: %1").arg(pointWords(catalogue, rest, language));
    if (group == "comments")
        return HistoryWords::tr("Comment %1").arg(toQt(rest));
    if (group == "carried")
        //: 中文：沿用：%1
        return HistoryWords::tr("Carried forward: %1").arg(pointWords(catalogue, rest, language));
    if (group == "reports")
        return /*: 中文：报告 %1 */ HistoryWords::tr("Report %1").arg(toQt(rest));
    return {};
}

} // namespace

QString targetWords(const Catalogue &catalogue, std::string_view target, Language language)
{
    const std::size_t slash = target.find('/');
    if (slash == std::string_view::npos)
        return target.empty() || target == "assessment" ? headerWords({}) : placeWords(catalogue, target, language);
    const std::string_view kind = target.substr(0, slash);
    const std::string_view rest = target.substr(slash + 1);
    if (kind == "assessment")
        return headerWords(rest);
    if (QString words = reviewWords(catalogue, kind, rest, language); !words.isEmpty())
        return words;
    QString place = placeWords(catalogue, rest, language);
    if (kind == "notes")
        return /*: 中文：备注：%1 */ HistoryWords::tr("Note on %1").arg(place);
    if (kind == "not_applicable")
        return /*: 中文：不适用：%1 */ HistoryWords::tr("Not applicable: %1").arg(place);
    if (kind == "judgements")
        return /*: 中文：判定：%1 */ HistoryWords::tr("Judgement on %1").arg(place);
    if (catalogue.table(kind) != nullptr)
        // The number is the record's own for good, not its place, which others change: hence the mark.
        //: 中文：%1，记录 #%2
        return HistoryWords::tr("%1, record #%2").arg(placeWords(catalogue, kind, language), toQt(rest));
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
        return {statusWords(left), statusWords(right)};
    }
    return {plainWords(left), plainWords(right)};
}

} // namespace facet
