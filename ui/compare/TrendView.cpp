#include "compare/TrendView.h"

#include "desk/Strings.h"
#include "theme/ThemeSource.h"
#include "widgets/FigureWidgets.h"
#include "widgets/Labels.h"
#include "widgets/PageTable.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

namespace
{

constexpr int mostColumns = 3;

class TrendDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        const auto *table = static_cast<const PageTable *>(option.widget);
        painter->save();
        table->paintGround(*painter, option, index);
        painter->setFont(theme.font(TypeStep::Table));
        painter->setPen(theme.ink(Ink::Primary));
        const QRect cell = table->cellRoom(option.rect, index.column());
        painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
        painter->restore();
    }
};

} // namespace

std::vector<TrendPoint> trendPoints(const std::vector<TrendEntry> &entries, const std::string &clause)
{
    const std::vector<std::string> labels = trendLabels(entries);
    std::vector<TrendPoint> points;
    for (std::size_t index = 0; index < entries.size(); ++index) {
        TrendPoint point;
        point.label = toQt(labels[index]);
        point.interval = intervalOf(entries[index].result.scoreOf(clause));
        points.push_back(std::move(point));
    }
    return points;
}

TrendView::TrendView(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new TrendModel(desk, this)), m_grid(nullptr),
      m_legend(makeLabel(QString(), this, TypeStep::Note, Ink::Secondary, false, true)),
      m_table(new PageTable(6.5, this))
{
    setObjectName(QStringLiteral("trendView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *drawings = new QWidget(this);
    m_grid = new QGridLayout(drawings);
    addDrawing(std::string());
    for (const Clause &clause : desk.catalogue().clauses())
        addDrawing(clause.id);
    m_legend->setObjectName(QStringLiteral("trendLegend"));
    column->addWidget(drawings);
    column->addWidget(m_legend);
    column->addWidget(m_table, 1);
    buildTable();
    followTheme(this, [this, column](const Theme &theme) {
        m_grid->setContentsMargins(theme.u(6), theme.u(3), theme.u(6), 0);
        m_grid->setHorizontalSpacing(theme.u(6));
        m_grid->setVerticalSpacing(theme.u(2));
        m_legend->setContentsMargins(theme.u(6), 0, theme.u(6), theme.u(1));
        column->setSpacing(theme.u(2));
        for (const Drawing &drawing : m_drawings)
            drawing.trend->setFixedHeight(theme.u(23));
        m_columns = 0;
        arrange();
        fitColumns();
    });
    retranslate();
}

void TrendView::addDrawing(const std::string &clause)
{
    Drawing drawing;
    drawing.clause = clause;
    drawing.box = new QWidget(this);
    auto *column = new QVBoxLayout(drawing.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    drawing.title = makeLabel(QString(), drawing.box, TypeStep::Note, Ink::Secondary, true);
    drawing.trend = new TrendWidget(drawing.box);
    drawing.trend->setObjectName(QStringLiteral("trend_") + (clause.empty() ? QStringLiteral("total") : toQt(clause)));
    column->addWidget(drawing.title);
    column->addWidget(drawing.trend);
    m_drawings.push_back(drawing);
}

void TrendView::buildTable()
{
    m_table->setObjectName(QStringLiteral("trendTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TrendDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
}

void TrendView::fitColumns()
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TypeStep::Table));
    const QFontMetrics bold(theme.font(TypeStep::Table, true));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = bold.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QString text = m_model->index(row, column).data().toString();
            width = std::max(width, metrics.horizontalAdvance(text));
        }
        m_table->setColumnWidth(column, std::min(width, theme.u(50)) + theme.u(column == 0 ? 9 : 5));
    }
}

void TrendView::setEntries(const std::vector<TrendEntry> &entries)
{
    m_model->setEntries(entries);
    for (const Drawing &drawing : m_drawings)
        drawing.trend->setPoints(trendPoints(entries, drawing.clause));
    fitColumns();
    m_table->resizeRowsToContents();
}

void TrendView::retranslate()
{
    for (const Drawing &drawing : m_drawings) {
        //: 中文：总得分
        QString title = tr("Total score");
        for (const Clause &clause : m_desk.catalogue().clauses()) {
            if (clause.id == drawing.clause)
                title = toQt(clause.id) + QLatin1Char(' ') + m_desk.say(clause.title);
        }
        drawing.title->setText(title);
    }
    //: 中文：竖线为区间，虚线为「可接受」的 75 分。
    m_legend->setText(tr("An upright bar is an interval; the dotted line marks 75, the threshold of \"Acceptable\"."));
    m_table->setAccessibleName(/*: 中文：走势表 */ tr("Trend in numbers"));
    m_model->retranslate();
    fitColumns();
}

void TrendView::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void TrendView::arrange()
{
    const int columns = std::clamp(width() / themeOf(this).u(60), 1, mostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const Drawing &drawing : m_drawings)
        m_grid->removeWidget(drawing.box);
    for (int index = 0; index < static_cast<int>(m_drawings.size()); ++index)
        m_grid->addWidget(m_drawings[static_cast<std::size_t>(index)].box, index / columns, index % columns);
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void TrendView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace facet
