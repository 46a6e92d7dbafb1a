#include "records/GridHeaders.h"

#include "drawing/Controls.h"
#include "drawing/Marks.h"
#include "drawing/Words.h"
#include "records/RecordsModel.h"
#include "theme/Icons.h"
#include "theme/ThemeSource.h"

#include <QPainter>
#include <QTableView>

namespace facet
{

FieldHeader::FieldHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSortIndicatorClearable(true);
    setHighlightSections(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    followTheme(this, [this](const Theme &theme) {
        setFixedHeight(theme.u(7.5));
        setMinimumSectionSize(theme.u(8));
    });
}

void FieldHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = themeOf(this);
    const Colours &colours = theme.colours();
    painter->save();
    painter->fillRect(rect, colours.chrome);
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colours.rule);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.rule);
    painter->fillRect(QRect(rect.right(), rect.top() + 1, 1, rect.height() - 2), colours.line);
    const QFont font = theme.font(TypeStep::Table, true);
    painter->setFont(font);
    painter->setPen(colours.ink);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int side = theme.u(3);
    const QRect room = rect.adjusted(theme.u(2), 0, -theme.u(2) - (sorted ? side + theme.u(1) : 0), 0);
    const QFontMetrics metrics(font);
    const QString label =
        metrics.elidedText(model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label);
    if (sorted) {
        const QRectF mark(room.left() + metrics.horizontalAdvance(label) + theme.u(1), rect.center().y() - side / 2.0,
                          side, side);
        paintIcon(*painter, mark, sortIndicatorOrder() == Qt::AscendingOrder ? Icon::Up : Icon::Down, colours.accent);
    }
    painter->restore();
}

RowNumbers::RowNumbers(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    followTheme(this, [this](const Theme &theme) {
        setMinimumSectionSize(theme.u(6.5));
        setDefaultSectionSize(theme.u(6.5));
    });
}

QSize RowNumbers::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TypeStep::Table, true));
    const auto *records = qobject_cast<const RecordsModel *>(model());
    const std::int64_t rows = records == nullptr ? 0 : records->total();
    const int needed = theme.u(7.5) + metrics.horizontalAdvance(groupedNumber(rows)) + theme.u(2);
    return {std::max(theme.u(11.5), needed), QHeaderView::sizeHint().height()};
}

void RowNumbers::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = themeOf(this);
    const Colours &colours = theme.colours();
    const auto *view = qobject_cast<const QTableView *>(parentWidget());
    const bool current = view != nullptr && view->currentIndex().row() == section;
    painter->save();
    painter->fillRect(rect, current ? colours.selection : colours.chrome);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colours.line);
    painter->setFont(theme.font(TypeStep::Table, current));
    painter->setPen(current ? colours.ink : colours.ink2);
    painter->drawText(rect.adjusted(0, 0, -theme.u(2) - 1, -1), Qt::AlignRight | Qt::AlignVCenter,
                      model()->headerData(section, Qt::Vertical).toString());
    const auto flaw =
        m_muted ? Flaw::None
                : static_cast<Flaw>(model()->headerData(section, Qt::Vertical, RecordsModel::FlawRole).toInt());
    const int side = theme.u(2.25);
    const int right = rect.left() + theme.u(3.25) + side;
    paintCorner(*painter, QRectF(rect.left(), rect.center().y() - side / 2.0, right - rect.left(), side), flaw, theme);
    painter->restore();
}

GridCorner::GridCorner(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void GridCorner::setText(const QString &text)
{
    m_text = text;
    update();
}

void GridCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const Colours &colours = theme.colours();
    painter.fillRect(rect(), colours.chrome);
    painter.fillRect(0, 0, width(), 1, colours.rule);
    painter.fillRect(0, height() - 1, width(), 1, colours.rule);
    painter.fillRect(width() - 1, 1, 1, height() - 2, colours.line);
    painter.setFont(theme.font(TypeStep::Table));
    painter.setPen(colours.ink2);
    painter.drawText(rect().adjusted(0, 0, -theme.u(2) - 1, 0), Qt::AlignRight | Qt::AlignVCenter, m_text);
}

} // namespace facet
