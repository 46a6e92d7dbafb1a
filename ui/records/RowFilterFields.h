#pragma once

#include "desk/Desk.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace facet
{

struct RowFilter;
class Choice;
class DateField;
class SearchField;

/// What the officer asks for above the grid: a text in any column or in one, and the days of a date column. Object
/// names: searchRowsField, searchColumnChoice, dateColumnChoice, dateFromField, dateToField.
class RowFilterFields final : public QWidget
{
    Q_OBJECT

public:
    RowFilterFields(Desk &desk, const Table &table, QWidget *parent);

    /// Puts what is asked for into the filter; leaves the rest of it.
    void fill(RowFilter &filter) const;
    /// Shows what the filter asks for, without a signal.
    void show(const RowFilter &filter);
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void edited();
    /// The keyboard goes down into the grid.
    void leftDownward();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildDates();
    void takeDates();
    [[nodiscard]] bool readDay(DateField &field, std::string &day) const;

    Desk &m_desk;
    const Table &m_table;
    std::vector<std::size_t> m_dates; ///< fields with dates or times
    SearchField *m_search;
    Choice *m_column;
    QWidget *m_dateGroup;
    Choice *m_dateColumn;
    QLabel *m_dateLabel;
    DateField *m_from;
    DateField *m_to;
    std::string m_text; ///< asked for; the field may be ahead of it
    std::string m_fromDay;
    std::string m_toDay;
};

} // namespace facet
