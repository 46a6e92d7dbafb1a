#pragma once

#include "records/RecordsModel.h"
#include "records/RowSearch.h"

#include <QObject>

#include <set>

namespace facet
{

/// What the officer wants to see of a record table: filter and order. Looks for it beside the window and puts the rows
/// into the model as they come. A row that is edited stays where it is, also when it no longer matches, until the
/// filter is applied again.
class RecordsQuery final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        All,       ///< no filter, order of entry
        Searching, ///< what is shown may still be what was shown before, or a part
        Found,
        Stopped ///< by the officer, or by a failure: what is shown may be a part
    };

    RecordsQuery(Desk &desk, RecordsModel &model, QObject *parent);

    void setFilter(const RowFilter &filter);
    /// Remembered for the table.
    void setOrder(const RowOrder &order);
    void applyAgain();
    /// Ends a search. Without a filter all rows are shown again in the order of entry, since a part of them in another
    /// order would look like all.
    void stop();

    [[nodiscard]] const RowFilter &filter() const { return m_filter; }
    [[nodiscard]] const RowOrder &order() const { return m_order; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isSearching() const { return m_state == State::Searching; }
    /// How many rows match, as far as is known.
    [[nodiscard]] std::int64_t matches() const;
    /// Rows shown that no longer match since they were edited.
    [[nodiscard]] int strayRows() const { return static_cast<int>(m_strays.size()); }
    /// Whether something else changed that the filter or the order depends on.
    [[nodiscard]] bool isOutdated() const { return m_outdated; }

Q_SIGNALS:
    void changed();
    /// Other rows are about to be shown: what is being typed is to be written.
    void aboutToShow();

private:
    void begin();
    void take(const std::vector<RowId> &more);
    void finish();
    void breakOff(const Error &error);
    void startAnew();
    void follow(const Change &change);
    void checkEdited(const std::vector<RowId> &rows);
    [[nodiscard]] bool reorders(const std::vector<RowId> &rows) const;
    [[nodiscard]] bool mayMatter(const Change &change) const;
    void rememberOrder() const;
    void restoreOrder();

    Desk &m_desk;
    RecordsModel &m_model;
    RowSearch m_search;
    RowFilter m_filter;
    RowOrder m_order;
    State m_state = State::All;
    bool m_shown = false; ///< the model has rows of this search
    std::set<RowId> m_strays;
    bool m_outdated = false;
};

} // namespace facet
