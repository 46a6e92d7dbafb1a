#include "panel/PanelHead.h"

#include "drawing/Controls.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace facet
{

PanelHead::PanelHead(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    m_title = makeLabel(QString(), this, TypeStep::Body, Ink::Primary, true);
    m_toggle = new Button(Icon::Panel, QString(), this);
    m_toggle->setObjectName(QStringLiteral("panelToggle"));
    row->addWidget(m_title, 1);
    row->addWidget(m_toggle);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] {
        if (auto *action = window()->findChild<QAction *>(QStringLiteral("actionPanel")))
            action->trigger();
    });
    followTheme(this, [this, row](const Theme &theme) {
        row->setContentsMargins(theme.u(5), 0, theme.u(3), 0);
        setFixedHeight(theme.u(11));
    });
    retranslate();
}

void PanelHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PanelHead::retranslate()
{
    //: 中文：收起右侧栏（F9）
    m_toggle->setName(tr("Hide the panel (F9)"));
}

void PanelHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PanelHead::showEvent(QShowEvent *event)
{
    m_toggle->setVisible(window()->findChild<QAction *>(QStringLiteral("actionPanel")) != nullptr);
    QWidget::showEvent(event);
}

void PanelHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double y = height() - 1.0;
    paintHairline(painter, {0.0, y}, {static_cast<double>(width()), y}, themeOf(this).colours().line);
}

} // namespace facet
