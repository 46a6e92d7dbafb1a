#include "workbook/RowView.h"

#include "workbook/Failure.h"
#include "workbook/RowConditions.h"
#include "workbook/RowSorter.h"
#include "workbook/Schema.h"
#include "workbook/Transaction.h"

#include <algorithm>
#include <chrono>

namespace facet
{

namespace
{

using Clock = std::chrono::steady_clock;

/// Hands ids on: the first ones soon, then more at a time.
class Delivery
{
public:
    explicit Delivery(const RowsFound &found) : m_found(found) {}

    void add(RowId id)
    {
        m_ids.push_back(id);
        if (m_ids.size() >= m_enough || (m_ids.size() % 64 == 0 && Clock::now() - m_last > longest)) {
            hand();
        }
    }
    void hand()
    {
        if (!m_stopped && !m_ids.empty()) {
            m_stopped = !m_found(m_ids);
        }
        m_ids.clear();
        m_enough = std::min(m_enough * 4, most);
        m_last = Clock::now();
        if (m_stopped) {
            fail(ErrorCode::Cancelled, {}, {"已取消。", "Cancelled."});
        }
    }
    /// Whether to go on, asked while nothing is found.
    bool wantsToStop()
    {
        m_stopped = m_stopped || !m_found({});
        return m_stopped;
    }

private:
    static constexpr std::size_t first = 128;
    static constexpr std::size_t most = 65'536;
    static constexpr std::chrono::milliseconds longest{50};

    const RowsFound &m_found;
    std::vector<RowId> m_ids;
    std::size_t m_enough = first;
    Clock::time_point m_last = Clock::now();
    bool m_stopped = false;
};

/// The wanted rows of one table in the order of entry.
class WantedRows
{
public:
    WantedRows(const SessionState &state, const RecordTable &table, const RowFilter &filter);

    [[nodiscard]] bool areAll() const { return m_parts.empty(); }
    /// `more`: columns that `visit` reads besides.
    void forEach(std::vector<std::size_t> more, const std::function<void(const StoredCells &)> &visit) const;
    [[nodiscard]] bool has(RowId row) const;

private:
    /// Whether an index knows all rows of the part, and they are few enough to be fetched one by one.
    [[nodiscard]] bool isIndexed(const AnyCondition &part) const;
    [[nodiscard]] bool isWanted(const StoredCells &cells) const;
    [[nodiscard]] StoredCells cells(std::vector<std::size_t> more) const;
    void forIndexed(const AnyCondition &part, StoredCells &cells,
                    const std::function<void(const StoredCells &)> &visit) const;
    [[nodiscard]] std::string scanSql(const StoredCells &cells) const;

    const SessionState &m_state;
    const RecordTable &m_table;
    std::vector<AnyCondition> m_parts; ///< all must hold
};

WantedRows::WantedRows(const SessionState &state, const RecordTable &table, const RowFilter &filter)
    : m_state(state), m_table(table)
{
    if (!filter.text.empty()) {
        m_parts.push_back(textConditions(state, table, filter));
    }
    if (filter.withProblems) {
        m_parts.push_back(problemConditions(state, table, filter));
    }
    if (filter.dateField && !(filter.from.empty() && filter.to.empty())) {
        m_parts.push_back({dateCondition(table, filter)});
    }
}

bool WantedRows::isIndexed(const AnyCondition &part) const
{
    std::int64_t rows = 0;
    for (const RowCondition &condition : part) {
        if (!condition.rows) {
            return false;
        }
        rows += *condition.rows;
    }
    return rows <= 1000 + m_state.records(m_table).count() / 16;
}

bool WantedRows::isWanted(const StoredCells &cells) const
{
    return std::all_of(m_parts.begin(), m_parts.end(), [&](const AnyCondition &part) {
        return std::any_of(part.begin(), part.end(),
                           [&](const RowCondition &condition) { return condition.holds(cells); });
    });
}

StoredCells WantedRows::cells(std::vector<std::size_t> more) const
{
    for (const AnyCondition &part : m_parts) {
        for (const RowCondition &condition : part) {
            more.insert(more.end(), condition.fields.begin(), condition.fields.end());
        }
    }
    return {m_table, more};
}

void WantedRows::forEach(std::vector<std::size_t> more, const std::function<void(const StoredCells &)> &visit) const
{
    StoredCells row = cells(std::move(more));
    const auto indexed =
        std::find_if(m_parts.begin(), m_parts.end(), [this](const auto &part) { return isIndexed(part); });
    if (indexed != m_parts.end()) {
        forIndexed(*indexed, row, visit);
        return;
    }
    Query query(m_state.database.db(), scanSql(row));
    query.with(m_state.key);
    while (query.next()) {
        row.take(query);
        if (isWanted(row)) {
            visit(row);
        }
        m_state.database.db().stopIfWanted();
    }
}

void WantedRows::forIndexed(const AnyCondition &part, StoredCells &row,
                            const std::function<void(const StoredCells &)> &visit) const
{
    std::vector<RowId> ids;
    for (const RowCondition &condition : part) {
        condition.collect(ids);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    Query query(m_state.database.db(),
                "SELECT " + row.selectList() + " FROM " + m_table.sqlName() + " WHERE row_id = ? AND assessment = ?");
    for (const RowId id : ids) {
        query.again();
        if (query.with(id, m_state.key).next()) {
            row.take(query);
            if (isWanted(row)) {
                visit(row);
            }
        }
        m_state.database.db().stopIfWanted();
    }
}

/// All rows in order, read straight through the table unless most of it belongs to others.
std::string WantedRows::scanSql(const StoredCells &cells) const
{
    Query bounds(m_state.database.db(),
                 "SELECT coalesce(min(block), 0) * 1024, coalesce(max(block), 0) * 1024 + 1023, "
                 "coalesce(sum(rows), 0) FROM record_block WHERE assessment = ? AND table_id = ?");
    bounds.with(m_state.key, m_table.id()).next();
    const std::int64_t first = bounds.integer(0);
    const std::int64_t last = bounds.integer(1);
    const bool straight = !areAll() && bounds.integer(2) * 4 > last - first + 1;
    const std::string range = " AND row_id BETWEEN " + std::to_string(first) + " AND " + std::to_string(last);
    return "SELECT " + cells.selectList() + " FROM " + m_table.sqlName() + (straight ? " NOT INDEXED" : "") +
           " WHERE assessment = ?" + (straight ? range : "") + " ORDER BY row_id";
}

bool WantedRows::has(RowId id) const
{
    StoredCells row = cells({});
    Query query(m_state.database.db(),
                "SELECT " + row.selectList() + " FROM " + m_table.sqlName() + " WHERE row_id = ? AND assessment = ?");
    if (!query.with(id, m_state.key).next()) {
        return false;
    }
    row.take(query);
    return isWanted(row);
}

/// All rows by a column that has an index: the first ones at once.
void giveByIndex(const SessionState &state, const RecordTable &table, const RowOrder &order, Delivery &delivery)
{
    const std::string value = trimmedSql(table.columns()[*order.field].field->id);
    const auto give = [&](const std::string &rest) {
        Query query(state.database.db(), "SELECT row_id FROM " + table.sqlName() + " WHERE assessment = ? AND " + rest);
        query.with(state.key);
        while (query.next()) {
            delivery.add(query.integer(0));
        }
    };
    give(value + " > '' ORDER BY " + value + (order.descending ? " DESC" : "") + ", row_id");
    give("(" + value + " IS NULL OR " + value + " = '') ORDER BY row_id");
}

void giveSorted(const WantedRows &wanted, const RecordTable &table, const RowOrder &order, Delivery &delivery)
{
    RowSorter sorter(table, order);
    wanted.forEach({*order.field}, [&](const StoredCells &cells) { sorter.add(cells.id(), cells.text(*order.field)); });
    sorter.give([&](RowId id) { delivery.add(id); });
}

void requireField(const RecordTable &table, const std::optional<std::size_t> &field)
{
    if (field && *field >= table.columns().size()) {
        fail(ErrorCode::InvalidInput, table.id(), {table.id() + " 没有这一列。", table.id() + " has no such field."});
    }
}

const RecordTable &tableFor(const SessionState &state, std::string_view id, const RowFilter &filter)
{
    const RecordTable &table = state.database.knownTable(id);
    requireField(table, filter.inField);
    requireField(table, filter.dateField);
    return table;
}

} // namespace

bool RowFilter::isEmpty() const
{
    return text.empty() && !withProblems && (!dateField || (from.empty() && to.empty()));
}

Expected<void> findRowsInView(const AssessmentSession &session, std::string_view tableId, const RowFilter &filter,
                              const RowOrder &order, const RowsFound &found)
{
    const SessionState &state = session.state();
    return state.read([&] {
        const RecordTable &table = tableFor(state, tableId, filter);
        requireField(table, order.field);
        Delivery delivery(found);
        const Interruption interruption(state.database.db(), [&] { return delivery.wantsToStop(); });
        const ReadTransaction snapshot(state.database.db());
        const WantedRows wanted(state, table, filter);
        const bool indexed = order.field && table.columns()[*order.field].counting == ValueCounting::Reference;
        if (!order.field) {
            wanted.forEach({}, [&](const StoredCells &cells) { delivery.add(cells.id()); });
        } else if (indexed && wanted.areAll()) {
            giveByIndex(state, table, order, delivery);
        } else {
            giveSorted(wanted, table, order, delivery);
        }
        delivery.hand();
    });
}

Expected<bool> rowIsInView(const AssessmentSession &session, std::string_view tableId, RowId row,
                           const RowFilter &filter)
{
    const SessionState &state = session.state();
    return state.read([&] { return WantedRows(state, tableFor(state, tableId, filter), filter).has(row); });
}

} // namespace facet
