#include "records/RecordsQuery.h"

#include "desk/Strings.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace facet
{

namespace
{

/// So many rows edited at once are looked at one by one, and so many that come are put into what was found; with more,
/// the filter is applied again.
constexpr std::size_t mostChecked = 50;
constexpr std::int64_t mostTaken = 5000;

QString orderKey(const Table &table)
{
    return toQt(table.id) + QStringLiteral("-order");
}

std::int64_t comeOf(const Change &change, const std::string &table)
{
    const auto found = change.addedRows.find(table);
    return found == change.addedRows.end() ? 0 : sizeOf(found->second);
}

/// The rows "A.7/12" of this table among the targets, without those that came or went.
std::vector<RowId> editedRows(const Change &change, const std::string &table)
{
    std::vector<RowId> rows;
    for (const std::string &target : change.targets) {
        if (target.starts_with(table + "/") && target.find('-') == std::string::npos)
            rows.push_back(std::strtoll(target.c_str() + table.size() + 1, nullptr, 10));
    }
    return rows;
}

} // namespace

RecordsQuery::RecordsQuery(Desk &desk, RecordsModel &model, QObject *parent)
    : QObject(parent), m_desk(desk), m_model(model), m_search(desk, model.table(), this)
{
    connect(&m_search, &RowSearch::found, this, &RecordsQuery::take);
    connect(&m_search, &RowSearch::finished, this, &RecordsQuery::finish);
    connect(&m_search, &RowSearch::failed, this, &RecordsQuery::breakOff);
    // After the model, which took the rows over.
    connect(&desk.sessions(), &SessionModel::committed, this, &RecordsQuery::follow);
    connect(&desk.sessions(), &SessionModel::assessmentChanged, this, &RecordsQuery::startAnew);
    startAnew();
}

void RecordsQuery::startAnew()
{
    m_search.stop();
    m_filter = {};
    restoreOrder();
    begin();
}

void RecordsQuery::setFilter(const RowFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    begin();
}

void RecordsQuery::setOrder(const RowOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    rememberOrder();
    begin();
}

void RecordsQuery::applyAgain()
{
    begin();
}

void RecordsQuery::begin()
{
    m_strays.clear();
    m_outdated = false;
    m_shown = false;
    if (m_desk.session() == nullptr || (m_filter.isEmpty() && !m_order.field)) {
        m_search.stop();
        m_state = State::All;
        Q_EMIT aboutToShow();
        m_model.showAll();
    } else {
        m_state = State::Searching;
        m_search.start(m_filter, m_order);
    }
    Q_EMIT changed();
}

void RecordsQuery::take(const std::vector<RowId> &more)
{
    if (m_shown) {
        m_model.appendFound(more);
    } else {
        m_shown = true;
        Q_EMIT aboutToShow();
        m_model.showFound(more, !m_order.field && !m_order.descending);
    }
    Q_EMIT changed();
}

void RecordsQuery::finish()
{
    m_state = State::Found;
    if (!m_shown)
        take({});
    else
        Q_EMIT changed();
}

void RecordsQuery::stop()
{
    if (!isSearching())
        return;
    m_search.stop();
    if (m_filter.isEmpty())
        return setOrder({});
    m_state = State::Stopped;
    if (!m_shown)
        take({});
    else
        Q_EMIT changed();
}

void RecordsQuery::breakOff(const Error &error)
{
    m_desk.tell(error);
    stop();
}

std::int64_t RecordsQuery::matches() const
{
    if (m_state == State::All)
        return m_model.total();
    return m_shown ? m_model.rowCount() : 0;
}

void RecordsQuery::follow(const Change &change)
{
    if (m_state == State::All || m_desk.session() == nullptr)
        return;
    const std::string &table = m_model.table().id;
    if (comeOf(change, table) > mostTaken)
        return begin();
    const std::vector<RowId> edited = editedRows(change, table);
    // What is searched just now may have been read before or after the change.
    if (isSearching() || edited.size() > mostChecked)
        m_outdated = m_outdated || !edited.empty();
    else
        checkEdited(edited);
    m_outdated = m_outdated || reorders(edited);
    m_outdated = m_outdated || mayMatter(change);
    Q_EMIT changed();
}

void RecordsQuery::checkEdited(const std::vector<RowId> &rows)
{
    for (const RowId row : rows) {
        m_strays.erase(row);
        if (m_model.rowOf(row) < 0)
            continue;
        const auto matches = rowIsInView(*m_desk.session(), m_model.table().id, row, m_filter);
        if (matches && !*matches)
            m_strays.insert(row);
    }
}

/// Whether a row has another value now in the column by which rows are sorted: the history has both.
bool RecordsQuery::reorders(const std::vector<RowId> &rows) const
{
    if (!m_order.field || rows.empty())
        return false;
    HistoryQuery newest;
    newest.limit = rows.size();
    const std::string &field = m_model.table().fields[*m_order.field].id;
    const auto valueIn = [&field](const std::string &row) {
        const nlohmann::json json = nlohmann::json::parse(row, nullptr, false);
        return json.is_object() && json.contains(field) ? json[field] : nlohmann::json();
    };
    const auto entries = m_desk.session()->history(newest);
    return entries && std::any_of(entries->begin(), entries->end(), [&](const HistoryEntry &entry) {
               return valueIn(entry.before) != valueIn(entry.after);
           });
}

/// Whether other rows may match now, or rows may stand in another order: not told for single rows, which stay where
/// they are as long as the officer is at work on them.
bool RecordsQuery::mayMatter(const Change &change) const
{
    const std::string &table = m_model.table().id;
    const auto elsewhere = [&](const std::string &target) {
        return !target.starts_with(table + "/") && m_filter.withProblems;
    };
    const auto &ours = m_desk.catalogue().requirementsOf(table);
    const bool judged = std::any_of(change.requirements.begin(), change.requirements.end(), [&](std::size_t each) {
        return std::find(ours.begin(), ours.end(), each) != ours.end();
    });
    return judged && std::any_of(change.targets.begin(), change.targets.end(), elsewhere);
}

void RecordsQuery::rememberOrder() const
{
    QStringList words;
    if (m_order.field)
        words = {toQt(m_model.table().fields[*m_order.field].id),
                 m_order.descending ? QStringLiteral("descending") : QStringLiteral("ascending")};
    m_desk.settings().setValue(Setting::ColumnLayout, words, orderKey(m_model.table()));
}

void RecordsQuery::restoreOrder()
{
    const QStringList words = m_desk.settings().value(Setting::ColumnLayout, orderKey(m_model.table())).toStringList();
    m_order = {};
    if (words.size() == 2) {
        m_order.field = m_model.table().fieldIndex(fromQt(words[0]));
        m_order.descending = m_order.field && words[1] == QLatin1String("descending");
    }
}

} // namespace facet
