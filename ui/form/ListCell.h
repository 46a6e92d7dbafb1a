#pragma once

#include "assessment/Answer.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/FocusSight.h"
#include "widgets/NumberBlank.h"

#include <QMouseEvent>
#include <QPainter>

namespace facet
{

/// A field that looks like a cell of a printed list: no ground or line of its own, wash and corner when flawed, frame
/// while it has the focus. `Base` is TextField or NumberBlank.
template <typename Base>
class ListCell final : public Base
{
public:
    explicit ListCell(QWidget *parent) : Base(parent, FieldLook::Inline)
    {
        Base::setFrame(false);
        Base::setReserved(0.0, 0.0);
    }

protected:
    // What Base paints and where its arrows are is replaced, so its own versions are passed over on purpose.
    // NOLINTBEGIN(bugprone-parent-virtual-call)
    void paintEvent(QPaintEvent *event) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        if (Base::flaw() != Flaw::None) {
            painter.fillRect(Base::rect(), cellGround(Base::flaw(), false, theme));
            paintCorner(painter, Base::rect(), Base::flaw(), theme);
        }
        if (Base::hasFocus()) {
            painter.fillRect(Base::rect(), theme.colours().paper);
            paintFocusFrame(painter, Base::rect(), theme);
        } else if (Base::text().isEmpty() && Base::flaw() != Flaw::None) {
            painter.setPen(cellInk(Base::flaw(), true, theme));
            painter.setFont(Base::font());
            painter.drawText(Base::rect().adjusted(theme.u(1.5), 0, -theme.u(2.5), 0),
                             static_cast<int>(Base::alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter,
                             missingWord());
        }
        painter.end();
        QLineEdit::paintEvent(event);
    }
    // The arrows of a number have no room in a cell; the keys still count.
    void mousePressEvent(QMouseEvent *event) override { QLineEdit::mousePressEvent(event); }
    void mouseMoveEvent(QMouseEvent *event) override { QLineEdit::mouseMoveEvent(event); }
    // NOLINTEND(bugprone-parent-virtual-call)
    void paintExtras(QPainter &) override {}
};

/// What a cell holds; blank when nothing is in it.
[[nodiscard]] FieldValue cellValue(const QLineEdit &cell);
/// Shows a value; cursor and selection stay when it is there already.
void setCellValue(QLineEdit &cell, const FieldValue &value);

} // namespace facet
