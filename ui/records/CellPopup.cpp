#include "records/CellPopup.h"

#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "drawing/Controls.h"
#include "theme/ThemeSource.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace facet
{

CellPopup::CellPopup(Desk &desk, const Table &table, std::size_t field, QWidget *parent)
    : QWidget(parent), m_editor(makeFieldEditor(desk, table, field, this))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_editor, 1);
    if (QWidget *end = m_editor->labelEnd())
        row->addWidget(end, 0, Qt::AlignBottom);
    m_editor->retranslate(fieldLabel(table, field, desk.language()), desk.language());
    for (QWidget *child : findChildren<QWidget *>()) {
        const QString name = child->objectName();
        if (name.startsWith(QLatin1String("rowField_")))
            child->setObjectName(QStringLiteral("cellField_") + name.mid(9));
    }
    setFocusProxy(m_editor);
    followTheme(this, [row](const Theme &theme) {
        row->setContentsMargins(theme.u(2), theme.u(1), theme.u(2), theme.u(1));
        row->setSpacing(theme.u(2));
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before, const QWidget *now) {
        if (before != nullptr && isAncestorOf(before) && now != nullptr && !isAncestorOf(now))
            Q_EMIT left();
    });
}

void CellPopup::place(const QRect &cell)
{
    const QRect room = parentWidget()->rect();
    QRect place(cell.topLeft(), sizeHint().expandedTo(cell.size()));
    place.moveLeft(std::max(room.left(), std::min(place.left(), room.right() - place.width())));
    place.moveTop(std::max(room.top(), std::min(place.top(), room.bottom() - place.height())));
    setGeometry(place);
}

void CellPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.colours().paper);
    paintFocusFrame(painter, QRectF(rect()), theme);
}

} // namespace facet
