#include "panel/CheckLinks.h"

#include "desk/Strings.h"
#include "widgets/Labels.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace facet
{

namespace
{

struct Links {
    Q_DECLARE_TR_FUNCTIONS(CheckLinks)
};

/// The field to go to in a row that violates the check: the first of its fields that is blank, else the first.
int fieldToMend(const AssessmentSession &session, const Check &check, const Table &table, RowId row)
{
    std::vector<int> fields;
    for (const std::string &id : check.fields) {
        if (const auto index = table.fieldIndex(id))
            fields.push_back(static_cast<int>(*index));
    }
    if (fields.empty())
        return -1;
    const std::array<RowId, 1> ids{row};
    const auto rows = session.rows(table.id, ids);
    if (!rows || rows->empty())
        return fields.front();
    const auto &values = rows->front().row.values;
    const auto blank = std::find_if(fields.begin(), fields.end(), [&values](int field) {
        const auto index = static_cast<std::size_t>(field);
        return index < values.size() && !isFilled(values[index]);
    });
    return blank == fields.end() ? fields.front() : *blank;
}

/// The check of the requirement that speaks of rows of this table, nullptr when there is none.
const Check *checkOnRows(const Catalogue &catalogue, const QString &requirement, const QString &table)
{
    const Requirement *found = catalogue.requirement(fromQt(requirement));
    if (found == nullptr)
        return nullptr;
    for (const Check &check : found->checks) {
        if (rowsHomeOf(check) == table)
            return &check;
    }
    return nullptr;
}

} // namespace

std::vector<CheckLink> placesOf(const Check &check)
{
    std::vector<CheckLink> links;
    for (const std::string &id : check.touches) {
        const QString target = toQt(id);
        links.push_back({target, target});
    }
    return links;
}

QString rowsHomeOf(const Check &check)
{
    switch (check.kind) {
    case CheckKind::Filled:
    case CheckKind::Unique:
    case CheckKind::Ordered:
    case CheckKind::Known:
    case CheckKind::None:
        return toQt(check.table);
    case CheckKind::ListFilled:
        return toQt(check.item);
    case CheckKind::NoUseAfterLeaving:
        return QStringLiteral("A.7");
    case CheckKind::Priority:
        return QStringLiteral("A.2");
    default:
        return {};
    }
}

std::vector<CheckLink> rowsOf(const Check &check, const CheckResult &result, std::size_t most)
{
    std::vector<CheckLink> links;
    if (!result.rows || check.kind == CheckKind::ListFilled)
        return links;
    const QString home = rowsHomeOf(check);
    for (const std::int64_t position : result.rows->sample) {
        if (links.size() == most)
            break;
        const QString number = QString::number(position);
        links.push_back({home + QLatin1Char('/') + number, number});
    }
    return links;
}

QString linksText(const Check &check, const CheckResult &result, const QString &except)
{
    const std::vector<CheckLink> rows = rowsOf(check, result);
    QStringList numbers;
    for (const CheckLink &row : rows)
        numbers.append(richLink(row.target, row.words));
    if (result.rows && !rows.empty() && result.rows->count > static_cast<std::int64_t>(rows.size()))
        numbers.append(richText(QStringLiteral("…")));
    //: 中文：、
    const QString list = numbers.join(richText(Links::tr(", ", "between row numbers")));
    //: 中文：第 %1 行
    const QString rowWords = Links::tr("rows %1", nullptr, static_cast<int>(rows.size())).arg(list);
    const QString home = rowsHomeOf(check);
    QStringList parts;
    for (const CheckLink &place : placesOf(check)) {
        const bool here = place.target == except;
        const bool hasRows = place.target == home && !rows.empty();
        const QString link = here ? QString() : richLink(place.target, place.words);
        if (hasRows)
            parts.append(here ? rowWords : link + QLatin1Char(' ') + rowWords);
        else if (!here)
            parts.append(link);
    }
    return parts.join(richText(QStringLiteral(" · ")));
}

std::vector<CheckLink> shortLinks(const Check &check, const CheckResult &result)
{
    const std::vector<CheckLink> rows = rowsOf(check, result, 1);
    std::vector<CheckLink> links = placesOf(check);
    if (rows.empty() || result.rows->count != 1)
        return links;
    for (CheckLink &link : links) {
        if (link.target == rowsHomeOf(check))
            //: 中文：%1 第 %2 行
            link = {rows.front().target, Links::tr("%1 row %2").arg(link.words, rows.front().words)};
    }
    return links;
}

void followLink(Desk &desk, const QString &target, const QString &requirement)
{
    const qsizetype slash = target.indexOf(QLatin1Char('/'));
    Place place = Place::of(target.left(slash));
    place.requirement = requirement;
    const AssessmentSession *session = desk.session();
    if (slash > 0 && session != nullptr) {
        const auto row = session->rowAt(fromQt(place.page), target.mid(slash + 1).toLongLong());
        const Table *table = desk.catalogue().table(fromQt(place.page));
        const Check *check = checkOnRows(desk.catalogue(), requirement, place.page);
        if (row)
            place.row = *row;
        if (row && table != nullptr && check != nullptr)
            place.field = fieldToMend(*session, *check, *table, *row);
    }
    desk.go(place);
}

} // namespace facet
