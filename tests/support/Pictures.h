#pragma once

#include "desk/Page.h"
#include "theme/ThemeSource.h"
#include "widgets/Section.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace facet
{

/// Page bar, page and panel as the window arranges them, for pictures that are looked at.
class PageFrame final : public QWidget
{
public:
    /// Takes the page over.
    explicit PageFrame(Page *page)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *bar = new Bar(Bar::Place::Page, this);
        bar->row()->addWidget(page->barWidget(), 1);
        column->addWidget(bar);
        column->addWidget(page, 1);
        row->addLayout(column, 1);
        setGround(this, Ground::Paper);
        if (QWidget *panel = page->panelWidget()) {
            row->addWidget(new Hairline(Qt::Vertical, this));
            setGround(panel, Ground::Chrome);
            panel->setFixedWidth(themeOf(this).u(80));
            row->addWidget(panel);
        }
        resize(themeOf(this).u(308), themeOf(this).u(208));
    }
};

/// Saves what the widget looks like once its layout has come to rest, as NAME.png.
inline void savePicture(QWidget &widget, const QString &name)
{
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
    widget.grab().save(name + QStringLiteral(".png"));
}

} // namespace facet
