#include "window/Search.h"

#include "desk/Strings.h"
#include "drawing/Words.h"

#include <QCoreApplication>

#include <variant>

namespace facet
{

namespace
{

/// Everything a person typed into an answer or field, as one line.
QString typedText(const FieldValue &value, const Field &field, Language language)
{
    const auto label = [&](const std::string &code) {
        const Code *known = field.code(code);
        return known == nullptr ? toQt(code) : toQt(known->label, language);
    };
    if (const auto *text = std::get_if<std::string>(&value))
        return field.codes.empty() ? toQt(*text) : label(*text);
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    QStringList parts;
    if (const auto *codes = std::get_if<std::vector<std::string>>(&value))
        for (const std::string &code : *codes)
            parts.append(label(code));
    if (const auto *tally = std::get_if<Tally>(&value))
        for (const auto &[category, count] : *tally)
            parts.append(label(category) + QLatin1Char(' ') + QString::number(count));
    return parts.join(QStringLiteral(", "));
}

QString optionText(const Item &item, const std::string &id, Language language)
{
    const Option *option = item.option(id);
    return option == nullptr ? toQt(id) : toQt(option->label.plain(language));
}

QString answerText(const Item &item, const Answer &answer, Language language)
{
    QStringList parts;
    if (const auto *choice = std::get_if<ChoiceAnswer>(&answer)) {
        parts.append(optionText(item, choice->choice, language));
        for (const auto &[detail, text] : choice->details) {
            const Field *field = item.detail(detail).field;
            parts.append(field == nullptr ? toQt(text) : typedText(FieldValue(text), *field, language));
        }
    } else if (const auto *choices = std::get_if<MultiChoiceAnswer>(&answer)) {
        for (const std::string &id : choices->choices)
            parts.append(optionText(item, id, language));
        parts.append(toQt(choices->other));
    } else if (const auto *number = std::get_if<std::int64_t>(&answer)) {
        parts.append(QString::number(*number));
    } else if (const auto *text = std::get_if<std::string>(&answer)) {
        parts.append(toQt(*text));
    } else if (const auto *list = std::get_if<ListAnswer>(&answer)) {
        for (const Row &row : list->rows)
            for (std::size_t column = 0; column < row.values.size() && column < item.columns.size(); ++column)
                parts.append(typedText(row.values[column], item.columns[column], language));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

bool matches(const QString &text, const QString &wanted)
{
    return text.contains(wanted, Qt::CaseInsensitive);
}

void searchItem(const Assessment &assessment, const Item &item, const QString &wanted, Language language,
                std::vector<SearchHit> &hits)
{
    const QString id = toQt(item.id);
    const QString where = id + QLatin1Char(' ') + toQt(item.name, language);
    const QString label = toQt(item.label.plain(language));
    if (matches(where, wanted) || matches(label, wanted))
        hits.push_back({Place::of(id), where, label});
    if (const auto answer = assessment.answers.find(item.id); answer != assessment.answers.end()) {
        const QString text = answerText(item, answer->second, language);
        if (matches(text, wanted))
            hits.push_back({Place::of(id), where, text});
    }
}

void searchTexts(const Catalogue &catalogue, const Assessment::ById<std::string> &texts, const QString &kind,
                 const QString &wanted, Language language, std::vector<SearchHit> &hits)
{
    for (const auto &[target, text] : texts) {
        if (!matches(toQt(text), wanted))
            continue;
        const Item *item = catalogue.item(target);
        QString where = toQt(target);
        if (item != nullptr)
            where += QLatin1Char(' ') + toQt(item->name, language);
        hits.push_back({Place::of(toQt(target)), where + QStringLiteral(" · ") + kind, toQt(text)});
    }
}

} // namespace

std::vector<SearchHit> searchAnswers(const AssessmentSession &session, const QString &text, Language language)
{
    std::vector<SearchHit> hits;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return hits;
    const Assessment &assessment = session.assessment();
    for (const Table &table : session.catalogue().tables()) {
        const QString id = toQt(table.id);
        const QString caption = toQt(table.caption, language);
        if (matches(id + QLatin1Char(' ') + caption, wanted))
            hits.push_back({Place::of(id), id, caption});
        for (const Item &item : table.items)
            searchItem(assessment, item, wanted, language, hits);
    }
    //: 中文：备注
    const QString note = QCoreApplication::translate("Search", "note");
    //: 中文：不适用理由
    const QString reason = QCoreApplication::translate("Search", "not applicable");
    searchTexts(session.catalogue(), assessment.notes, note, wanted, language, hits);
    searchTexts(session.catalogue(), assessment.notApplicable, reason, wanted, language, hits);
    return hits;
}

Expected<std::vector<SearchHit>> searchRows(const Catalogue &catalogue, const std::string &workbook,
                                            const std::string &assessment, const QString &text, Language language,
                                            std::size_t limit, const std::function<bool()> &goOn)
{
    std::vector<SearchHit> hits;
    const auto opened =
        Workbook::open(catalogue, workbook, {Workbook::Access::ReadOnly, {}, std::chrono::milliseconds(0)});
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    const auto session = AssessmentSession::open(**opened, assessment);
    if (!session)
        return tl::unexpected<Error>(session.error());
    for (const Table &table : catalogue.tables()) {
        if (table.kind != TableKind::Records || !goOn())
            continue;
        const auto ids = (*session)->findRows(table.id, fromQt(text.trimmed()), limit);
        if (!ids)
            return tl::unexpected<Error>(ids.error());
        const auto rows = (*session)->rows(table.id, *ids);
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        for (const RecordRow &record : *rows) {
            SearchHit hit{Place::of(toQt(table.id)), toQt(table.id), {}};
            hit.place.row = record.id;
            if (const auto position = (*session)->positionOf(table.id, record.id))
                //: 中文：第 %1 行
                hit.where +=
                    QLatin1Char(' ') + QCoreApplication::translate("Search", "row %1").arg(groupedNumber(*position));
            QStringList cells;
            for (std::size_t field = 0; field < table.fields.size(); ++field)
                cells.append(typedText(record.row.values[field], table.fields[field], language));
            cells.removeAll(QString());
            hit.text = cells.join(QStringLiteral(" · "));
            hits.push_back(hit);
        }
    }
    return hits;
}

} // namespace facet
