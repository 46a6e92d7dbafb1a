#include "widgets/EmptyState.h"

#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

EmptyState::EmptyState(LineDrawing drawing, const QString &title, const QString &why, QWidget *parent)
    : QWidget(parent), m_drawing(drawing), m_block(new QWidget(this)),
      m_title(makeLabel(title, m_block, TypeStep::Title, Ink::Primary, true, true)),
      m_why(makeLabel(why, m_block, TypeStep::Body, Ink::Secondary, false, true)), m_buttons(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_why->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(m_block);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addLayout(m_buttons);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    followTheme(this, [this, column](const Theme &theme) {
        column->setSpacing(theme.u(1.5));
        m_buttons->setSpacing(theme.u(2));
        m_buttons->setContentsMargins(0, theme.u(3), 0, 0);
        arrange();
    });
}

void EmptyState::setTexts(const QString &title, const QString &why)
{
    m_title->setText(title);
    m_why->setText(why);
    arrange();
}

Button *EmptyState::addPrimary(const QString &text)
{
    return addButton(new Button(text, ButtonKind::Primary, m_block));
}

Button *EmptyState::addPlain(const QString &text)
{
    return addButton(new Button(text, ButtonKind::Plain, m_block));
}

Button *EmptyState::addButton(Button *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    arrange();
    return button;
}

QSize EmptyState::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.u(100), theme.u(60)};
}

QSize EmptyState::minimumSizeHint() const
{
    const Theme &theme = themeOf(this);
    return {m_block->minimumSizeHint().width() + theme.u(6), theme.u(18) + m_block->sizeHint().height()};
}

void EmptyState::arrange()
{
    const Theme &theme = themeOf(this);
    const int blockWidth = std::max(1, std::min(width() - theme.u(6), theme.u(130)));
    m_block->layout()->activate();
    const int blockHeight = m_block->layout()->hasHeightForWidth() ? m_block->layout()->heightForWidth(blockWidth)
                                                                   : m_block->sizeHint().height();
    const int whole = theme.u(12) + theme.u(4) + blockHeight;
    // The middle of it stands a third of the way down, as far as there is room.
    m_top = std::max(theme.u(2), (height() - whole) / 3);
    m_block->setGeometry((width() - blockWidth) / 2, m_top + theme.u(16), blockWidth, blockHeight);
    update();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const double side = theme.u(12);
    paintLineDrawing(painter, QRectF((width() - side) / 2.0, m_top, side, side), m_drawing, theme.colours().edge);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace facet
