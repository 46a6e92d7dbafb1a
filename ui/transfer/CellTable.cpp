#include "transfer/CellTable.h"

#include "drawing/Controls.h"
#include "drawing/Marks.h"
#include "tabular/RowConverter.h"
#include "theme/ThemeSource.h"
#include "transfer/TransferWords.h"
#include "widgets/FocusSight.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <optional>

namespace facet
{

namespace
{

constexpr int fittedRows = 20;
constexpr int fittedColumns = 60;
constexpr double narrowest = 12;
constexpr double widest = 48;

std::optional<CellRemark::Kind> remarkOf(const QModelIndex &index)
{
    const QVariant kind = index.data(CellTable::RemarkRole);
    return kind.isValid() ? std::optional(static_cast<CellRemark::Kind>(kind.toInt())) : std::nullopt;
}

Flaw flawOf(const std::optional<CellRemark::Kind> &kind)
{
    if (!kind || *kind == CellRemark::Kind::Normalised)
        return Flaw::None;
    return *kind == CellRemark::Kind::Refused ? Flaw::Problem : Flaw::Notice;
}

class CellPainter final : public QStyledItemDelegate
{
public:
    explicit CellPainter(CellTable *table) : QStyledItemDelegate(table), m_table(table) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(m_table);
        const auto part = static_cast<CellTable::Part>(index.data(CellTable::PartRole).toInt());
        const auto remark = remarkOf(index);
        const QRect cell = option.rect;
        painter->save();
        painter->fillRect(cell, part == CellTable::Part::Record ? cellGround(flawOf(remark), false, theme)
                                                                : theme.colours().chrome);
        painter->fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), theme.colours().line);
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.colours().line);
        QFont font = theme.font(TypeStep::Table, part == CellTable::Part::Header);
        // What is not taken in is struck through, as what a comparison finds removed.
        font.setStrikeOut(index.data(CellTable::StruckRole).toBool());
        painter->setFont(font);
        painter->setPen(part == CellTable::Part::Above ? theme.colours().ink3 : theme.colours().ink);
        const QRect room = cell.adjusted(theme.u(2), 0, -theme.u(2), -1);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        paintRemark(*painter, cell.adjusted(0, 0, -1, -1), remark, theme);
        if (m_table->showsFocus() && m_table->currentIndex() == index)
            paintFocusFrame(*painter, QRectF(cell.adjusted(0, 0, -1, -1)), theme);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(m_table);
        const QFontMetrics metrics(theme.font(TypeStep::Table, true));
        return {metrics.horizontalAdvance(index.data().toString()) + theme.u(5), theme.u(6.5)};
    }

private:
    static void paintRemark(QPainter &painter, const QRect &cell, const std::optional<CellRemark::Kind> &kind,
                            const Theme &theme)
    {
        if (!kind)
            return;
        if (*kind != CellRemark::Kind::Normalised)
            return paintCorner(painter, QRectF(cell), flawOf(kind), theme);
        const double side = theme.u(2.25);
        paintMark(painter, QRectF(cell.right() + 1 - side, cell.top(), side, side), remarkMark(*kind), theme);
    }

    CellTable *m_table;
};

} // namespace

CellTable::CellTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new CellPainter(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    followTheme(this, [this](const Theme &theme) {
        horizontalHeader()->setFont(theme.font(TypeStep::Table, true));
        horizontalHeader()->setFixedHeight(theme.u(7.5));
        horizontalHeader()->setMinimumSectionSize(theme.u(6));
        horizontalHeader()->setDefaultSectionSize(theme.u(24));
        verticalHeader()->setFont(theme.font(TypeStep::Table));
        verticalHeader()->setMinimumSectionSize(theme.u(6.5));
        verticalHeader()->setDefaultSectionSize(theme.u(6.5));
    });
}

void CellTable::fitColumns()
{
    if (model() == nullptr)
        return;
    const Theme &theme = themeOf(this);
    const QFontMetrics bold(theme.font(TypeStep::Table, true));
    const int rows = std::min(fittedRows, model()->rowCount());
    for (int column = 0; column < std::min(fittedColumns, model()->columnCount()); ++column) {
        int width = bold.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + theme.u(5);
        for (int row = 0; row < rows; ++row)
            width = std::max(width, itemDelegate()->sizeHint({}, model()->index(row, column)).width());
        setColumnWidth(column, std::clamp(width, theme.u(narrowest), theme.u(widest)));
    }
}

void CellTable::focusInEvent(QFocusEvent *event)
{
    m_focusSeen = focusShownAfter(*event, m_focusSeen);
    if (!currentIndex().isValid() && model() != nullptr)
        setCurrentIndex(model()->index(0, 0));
    QTableView::focusInEvent(event);
    viewport()->update();
}

void CellTable::keyPressEvent(QKeyEvent *event)
{
    m_focusSeen = true;
    viewport()->update();
    QTableView::keyPressEvent(event);
}

} // namespace facet
