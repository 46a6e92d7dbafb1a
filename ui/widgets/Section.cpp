#include "widgets/Section.h"

#include "drawing/Controls.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace facet
{

namespace
{

double barUnits(Bar::Place place)
{
    switch (place) {
    case Bar::Place::Page:
        return 11.0;
    case Bar::Place::Status:
    case Bar::Place::Foot:
        return 8.0;
    case Bar::Place::Filter:
        return 11.0;
    }
    return 11.0;
}

} // namespace

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent) : QWidget(parent), m_orientation(orientation)
{
    const bool across = orientation == Qt::Horizontal;
    setSizePolicy(across ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  across ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

QSize Hairline::sizeHint() const
{
    return {1, 1};
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPointF end = m_orientation == Qt::Horizontal ? QPointF(width(), 0) : QPointF(0, height());
    paintHairline(painter, QPointF(), end, themeOf(this).colours().line);
}

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(makeLabel(title, this, TypeStep::Note, Ink::Secondary, true)),
      m_heading(new QHBoxLayout), m_content(new QVBoxLayout), m_line(new Hairline(Qt::Horizontal, this))
{
    m_heading->addWidget(m_title, 1);
    auto *inner = new QVBoxLayout;
    inner->addLayout(m_heading);
    inner->addLayout(m_content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(inner);
    outer->addWidget(m_line);
    // Not Maximum: that is the height of unwrapped text, and wrapped text would be cut.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    followTheme(this, [this, inner](const Theme &theme) {
        inner->setContentsMargins(theme.u(5), theme.u(3.5), theme.u(5), theme.u(3.5));
        inner->setSpacing(theme.u(1));
        m_content->setSpacing(theme.u(1.5));
        m_heading->setSpacing(theme.u(2));
    });
    setTitle(title);
}

void Section::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Section::addToHeading(QWidget *widget)
{
    m_heading->addWidget(widget);
}

void Section::setHairlineShown(bool shown)
{
    m_line->setVisible(shown);
}

Bar::Bar(Place place, QWidget *parent) : QWidget(parent), m_place(place), m_row(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTypeStep(this, place == Place::Page || place == Place::Filter ? TypeStep::Table : TypeStep::Note);
    setGround(this, place == Place::Filter ? Ground::Paper : place == Place::Status ? Ground::Chrome2 : Ground::Chrome);
    followTheme(this, [this](const Theme &theme) {
        setMinimumHeight(theme.u(barUnits(m_place)));
        const int left = theme.u(m_place == Place::Status ? 4 : 6);
        m_row->setContentsMargins(left, 0, theme.u(m_place == Place::Page || m_place == Place::Status ? 4 : 6), 0);
        m_row->setSpacing(theme.u(2));
    });
}

void Bar::addSeparator()
{
    auto *line = new Hairline(Qt::Vertical, this);
    followTheme(line, [line](const Theme &theme) {
        line->setFixedHeight(theme.u(5));
        line->setContentsMargins(theme.u(1), 0, theme.u(1), 0);
    });
    m_row->addSpacing(themeOf(this).u(1));
    m_row->addWidget(line);
    m_row->addSpacing(themeOf(this).u(1));
}

void Bar::paintEvent(QPaintEvent *)
{
    if (m_place == Place::Filter)
        return;
    QPainter painter(this);
    const double y = m_place == Place::Page ? height() - 1 : 0;
    paintHairline(painter, QPointF(0, y), QPointF(width(), y), themeOf(this).colours().line);
}

} // namespace facet
