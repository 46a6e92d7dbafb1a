#pragma once

#include "compare/TrendModel.h"
#include "drawing/Figures.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace facet
{

class PageTable;
class TrendWidget;

/// What the trend drawing shows of entries: the total, or the clause of this id.
[[nodiscard]] std::vector<TrendPoint> trendPoints(const std::vector<TrendEntry> &entries, const std::string &clause);

/// The trend of a unit: a drawing for the total and for each clause, and the same in numbers beneath. Object names:
/// trendTable, trend_total, trend_5.2 …
class TrendView final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendView(Desk &desk, QWidget *parent = nullptr);

    void setEntries(const std::vector<TrendEntry> &entries);
    void retranslate();
    void focusTable();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Drawing {
        std::string clause;
        QWidget *box = nullptr;
        QLabel *title = nullptr;
        TrendWidget *trend = nullptr;
    };
    void addDrawing(const std::string &clause);
    void buildTable();
    void arrange();
    void fitColumns();

    Desk &m_desk;
    TrendModel *m_model;
    QGridLayout *m_grid;
    std::vector<Drawing> m_drawings;
    QLabel *m_legend;
    PageTable *m_table;
    int m_columns = 0;
};

} // namespace facet
