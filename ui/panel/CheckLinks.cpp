#include "panel/CheckLinks.h"

#include "desk/Strings.h"
#include "widgets/Labels.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

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

/// A piece of a message that becomes a link.
struct Span {
    qsizetype begin;
    qsizetype length;
    QString target;
};

bool isDigitAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isDigit();
}

/// Where the message lists the rows, as the engine words it ("第 4、9 行", "rows 4, 9"): one span for each number.
std::vector<Span> rowSpans(const QString &message, const std::vector<CheckLink> &rows)
{
    for (const QString &lead : {QStringLiteral("第 "), QStringLiteral("rows "), QStringLiteral("row ")}) {
        const QString separator = lead == QStringLiteral("第 ") ? QStringLiteral("、") : QStringLiteral(", ");
        const qsizetype found = rows.empty() ? -1 : message.indexOf(lead + rows.front().words);
        if (found < 0)
            continue;
        std::vector<Span> spans;
        qsizetype at = found + lead.size();
        for (const CheckLink &row : rows) {
            const QString before = spans.empty() ? QString() : separator;
            const qsizetype end = at + before.size() + row.words.size();
            if (message.mid(at, end - at) != before + row.words || isDigitAt(message, end))
                break;
            spans.push_back({at + before.size(), row.words.size(), row.target});
            at = end;
        }
        if (!spans.empty())
            return spans;
    }
    return {};
}

/// Where the message names the item or table first; "A.1.1" is not named by "A.1.10" nor "A.1" by "A.1.1".
std::optional<Span> placeSpan(const QString &message, const CheckLink &place)
{
    for (qsizetype at = message.indexOf(place.words); at >= 0; at = message.indexOf(place.words, at + 1)) {
        const qsizetype end = at + place.words.size();
        const bool goesOn =
            isDigitAt(message, end) || (message.mid(end, 1) == QLatin1String(".") && isDigitAt(message, end + 1));
        if (!goesOn && (at == 0 || !message[at - 1].isLetterOrNumber()))
            return Span{at, place.words.size(), place.target};
    }
    return std::nullopt;
}

/// A link whose words stay on one line: "A.4" must not break after its dot. The joiner is taken from a font with an
/// underline elsewhere, so it has none.
QString unbrokenLink(const QString &target, const QString &words)
{
    const QString html = richLink(target, words);
    const qsizetype text = html.indexOf(QLatin1Char('>'));
    const QString joined =
        html.mid(text).replace(QLatin1Char('.'), QStringLiteral(".<span style=\"text-decoration:none\">\u2060</span>"));
    return html.left(text) + joined;
}

QString withSpans(const QString &message, std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](const Span &one, const Span &other) { return one.begin < other.begin; });
    QString html;
    qsizetype at = 0;
    for (const Span &span : spans) {
        if (span.begin < at)
            continue;
        html += richText(message.mid(at, span.begin - at));
        html += unbrokenLink(span.target, message.mid(span.begin, span.length));
        at = span.begin + span.length;
    }
    return html + richText(message.mid(at));
}

/// "A.7 rows 4, 9 · A.4" as links: what the message itself does not name.
QString addition(const std::vector<CheckLink> &places, const std::vector<CheckLink> &rows, const Check &check,
                 const CheckResult &result, const QString &except)
{
    QStringList numbers;
    for (const CheckLink &row : rows)
        numbers.append(richLink(row.target, row.words));
    if (!rows.empty() && result.rows && result.rows->count > static_cast<std::int64_t>(rows.size()))
        numbers.append(QStringLiteral("…"));
    //: 中文：、
    const QString list = numbers.join(richText(Links::tr(", ", "between row numbers")));
    //: 中文：第 %1 行
    const QString rowWords = Links::tr("rows %1", nullptr, static_cast<int>(rows.size())).arg(list);
    QStringList parts;
    for (const CheckLink &place : places) {
        QStringList words;
        if (place.target != except)
            words.append(unbrokenLink(place.target, place.words));
        if (place.target == rowsHomeOf(check) && !rows.empty())
            words.append(rowWords);
        parts.append(words.join(QLatin1Char(' ')));
    }
    return parts.join(QStringLiteral(" · "));
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

QString linkedMessage(const QString &message, const Check &check, const CheckResult &result, const QString &except)
{
    const std::vector<CheckLink> rows = rowsOf(check, result);
    std::vector<Span> spans = rowSpans(message, rows);
    const bool rowsNamed = !spans.empty();
    std::vector<CheckLink> unnamed;
    for (const CheckLink &place : placesOf(check)) {
        const bool here = place.target == except;
        if (const auto span = placeSpan(message, place); span && !here)
            spans.push_back(*span);
        else if (!here || (place.target == rowsHomeOf(check) && !rows.empty() && !rowsNamed))
            unnamed.push_back(place);
    }
    const QString more = addition(unnamed, rowsNamed ? std::vector<CheckLink>{} : rows, check, result, except);
    const QString text = withSpans(message, std::move(spans));
    return more.isEmpty() ? text : text + QStringLiteral("&nbsp; ") + more;
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
