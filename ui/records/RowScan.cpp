#include "records/RowScan.h"

#include "assessment/DateTime.h"
#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "workbook/RowPlaces.h"

#include <algorithm>

namespace facet
{

namespace
{

constexpr std::int64_t rowsAtATime = 1000;
constexpr std::size_t dayLength = 10;

std::string_view textOf(const FieldValue &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text == nullptr ? std::string_view() : std::string_view(*text);
}

std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    for (char &character : lower) {
        if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character - 'A' + 'a');
    }
    return lower;
}

std::optional<std::string> momentOf(const Field &field, const FieldValue &value)
{
    return field.type == FieldType::Date ? normalisedDate(textOf(value)) : normalisedTime(textOf(value));
}

/// Looks at rows for one filter.
class Matcher
{
public:
    Matcher(const AssessmentSession &session, const Table &table, const RowFilter &filter)
        : m_session(session), m_table(table), m_filter(filter), m_wanted(lowerAscii(filter.text))
    {
    }

    /// Those that match, in order.
    [[nodiscard]] Expected<std::vector<RecordRow>> matching(std::span<const RowId> ids) const;

private:
    [[nodiscard]] bool hasText(const Row &row) const;
    [[nodiscard]] bool isOnDays(const Row &row) const;
    [[nodiscard]] bool isMeant(const CellProblem &problem) const;

    const AssessmentSession &m_session;
    const Table &m_table;
    const RowFilter &m_filter;
    std::string m_wanted;
};

bool Matcher::hasText(const Row &row) const
{
    for (std::size_t at = 0; at < row.values.size(); ++at) {
        const Field &field = m_table.fields[at];
        if (m_filter.inField && at != *m_filter.inField)
            continue;
        if (field.codes.empty()) {
            const std::string shown = field.type == FieldType::Time
                                          ? fromQt(timeWords(std::string(textOf(row.values[at]))))
                                          : std::string(textOf(row.values[at]));
            if (lowerAscii(shown).find(m_wanted) != std::string::npos)
                return true;
            continue;
        }
        for (const Language language : {Language::Chinese, Language::English}) {
            if (lowerAscii(fromQt(fieldWords(row.values[at], field, language))).find(m_wanted) != std::string::npos)
                return true;
        }
    }
    return false;
}

bool Matcher::isOnDays(const Row &row) const
{
    const auto moment = momentOf(m_table.fields[*m_filter.dateField], row.values[*m_filter.dateField]);
    const std::string day = moment ? moment->substr(0, dayLength) : std::string();
    return moment && (m_filter.from.empty() || day >= m_filter.from) && (m_filter.to.empty() || day <= m_filter.to);
}

/// Of one check: those problems that stand in a column it names.
bool Matcher::isMeant(const CellProblem &problem) const
{
    if (m_filter.requirement.empty())
        return true;
    if (problem.requirement != m_filter.requirement)
        return false;
    const Requirement *requirement = m_session.catalogue().requirement(m_filter.requirement);
    if (!m_filter.check || requirement == nullptr)
        return true;
    const Check &check = requirement->checks.at(*m_filter.check);
    const std::string &field = m_table.fields[problem.field].id;
    if (check.kind == CheckKind::Ordered) // the later of the two has the mark, unless it is blank
        return problem.field == m_table.fieldIndex(check.fields.back()) &&
               problem.message.en.find("blank") == std::string::npos;
    if (check.kind == CheckKind::NoUseAfterLeaving)
        return field == "started_at" && problem.message.en.find("blank") == std::string::npos;
    if (check.fields.empty())
        return true;
    const bool named = std::find(check.fields.begin(), check.fields.end(), field) != check.fields.end();
    return named && (check.kind == CheckKind::Filled) == (problem.message.en.find("is blank (") != std::string::npos);
}

Expected<std::vector<RecordRow>> Matcher::matching(std::span<const RowId> ids) const
{
    auto rows = m_session.rows(m_table.id, ids);
    if (!rows)
        return rows;
    std::erase_if(*rows, [this](const RecordRow &each) {
        return (!m_wanted.empty() && !hasText(each.row)) || (m_filter.dateField && !isOnDays(each.row));
    });
    if (!m_filter.withProblems || rows->empty())
        return rows;
    const auto problems = m_session.cellProblems(m_table.id, *rows);
    if (!problems)
        return tl::unexpected<Error>(problems.error());
    std::vector<RowId> meant;
    for (const CellProblem &problem : *problems) {
        if (isMeant(problem))
            meant.push_back(problem.row);
    }
    std::sort(meant.begin(), meant.end());
    std::erase_if(*rows,
                  [&meant](const RecordRow &each) { return !std::binary_search(meant.begin(), meant.end(), each.id); });
    return rows;
}

/// By what a row is sorted; blank ones have an empty key.
std::string sortKey(const Field &field, const FieldValue &value)
{
    const std::string text(textOf(value));
    if (field.type == FieldType::Date || field.type == FieldType::Time)
        return momentOf(field, value).value_or(text);
    if (field.codes.empty())
        return text;
    std::string key;
    for (std::size_t at = 0; at < field.codes.size(); ++at) {
        const std::string &id = field.codes[at].id;
        const auto *codes = std::get_if<std::vector<std::string>>(&value);
        const auto *tally = std::get_if<Tally>(&value);
        if (text == id)
            return std::string(1, static_cast<char>('A' + at));
        if (codes != nullptr && std::find(codes->begin(), codes->end(), id) != codes->end())
            key += static_cast<char>('A' + at);
        if (tally != nullptr && !tally->empty()) {
            const auto count = tally->find(id);
            const std::string number = std::to_string(count == tally->end() ? 0 : count->second);
            key += std::string(20 - std::min<std::size_t>(20, number.size()), '0') + number;
        }
    }
    return key;
}

using Keyed = std::pair<std::string, RowId>;

std::vector<RowId> sorted(std::vector<Keyed> &rows, bool descending)
{
    std::stable_sort(rows.begin(), rows.end(), [descending](const Keyed &one, const Keyed &other) {
        if (one.first.empty() || other.first.empty())
            return !one.first.empty() && other.first.empty(); // blank ones last
        return descending ? one.first > other.first : one.first < other.first;
    });
    std::vector<RowId> ids;
    ids.reserve(rows.size());
    for (const Keyed &row : rows)
        ids.push_back(row.second);
    return ids;
}

} // namespace

Expected<void> scanRows(const AssessmentSession &session, const Table &table, const RowFilter &filter,
                        const RowOrder &order, const RowsFound &found)
{
    const auto places = RowPlaces::read(session, table.id);
    if (!places)
        return tl::unexpected<Error>(places.error());
    const auto cancelled = failure(ErrorCode::Cancelled, table.id, {"已取消。", "Cancelled."});
    const Matcher matcher(session, table, filter);
    std::vector<Keyed> keyed;
    for (std::int64_t at = 0; at < places->count(); at += rowsAtATime) {
        const auto rows = matcher.matching(places->idsAt(at, rowsAtATime));
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        std::vector<RowId> ids;
        for (const RecordRow &row : *rows) {
            if (order.field)
                keyed.emplace_back(sortKey(table.fields[*order.field], row.row.values[*order.field]), row.id);
            else
                ids.push_back(row.id);
        }
        if (!found(ids))
            return cancelled;
    }
    if (order.field && !found(sorted(keyed, order.descending)))
        return cancelled;
    return {};
}

Expected<bool> matchesFilter(const AssessmentSession &session, const Table &table, RowId row, const RowFilter &filter)
{
    const auto rows = Matcher(session, table, filter).matching(std::span(&row, 1));
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    return !rows->empty();
}

} // namespace facet
