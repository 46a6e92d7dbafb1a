#include "window/Search.h"

#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "drawing/Words.h"

#include <QCoreApplication>

namespace facet
{

namespace
{

struct Search {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

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
        const QString text = answerWords(item, answer->second, language);
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
    const QString note = Search::tr("note");
    //: 中文：不适用理由
    const QString reason = Search::tr("not applicable");
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
                hit.where += QLatin1Char(' ') + Search::tr("row %1").arg(groupedNumber(*position));
            hit.text = rowWords(table.fields, record.row, language);
            hits.push_back(hit);
        }
    }
    return hits;
}

} // namespace facet
