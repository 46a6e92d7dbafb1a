#include "window/PageStack.h"

#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/MessageBar.h"
#include "widgets/Section.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace facet
{

PageStack::PageStack(Desk &desk, std::map<QString, PageFactory> factories, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_factories(std::move(factories)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_bars(new QStackedWidget(this)), m_messages(new MessageArea(this)), m_middle(new QStackedWidget(this)),
      m_panels(new QStackedWidget(this)), m_showPanel(new Button(Icon::Panel, QString(), this))
{
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);

    auto *middle = new QWidget(m_splitter);
    setGround(middle, Ground::Paper);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new Bar(Bar::Place::Page, middle);
    bar->row()->addWidget(m_bars, 1);
    bar->row()->addWidget(m_showPanel);
    m_showPanel->setObjectName(QStringLiteral("showPanelButton"));
    m_showPanel->hide();
    connect(m_showPanel, &QAbstractButton::clicked, this, [this] { setPanelShown(true); });
    retranslate();
    column->addWidget(bar);
    column->addWidget(m_messages);
    column->addWidget(m_middle, 1);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_panels);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setHandleWidth(1);
    m_panels->setObjectName(QStringLiteral("panel"));
    setGround(m_panels, Ground::Chrome);
    followTheme(m_panels, [this](const Theme &theme) { m_panels->setMinimumWidth(theme.u(60)); });
}

Page *PageStack::pageFor(const QString &id)
{
    if (const auto made = m_pages.find(id); made != m_pages.end())
        return made->second;
    const auto factory = m_factories.find(id);
    if (factory == m_factories.end())
        return nullptr;
    Page *page = factory->second(m_desk, m_middle);
    m_pages.emplace(id, page);
    m_middle->addWidget(page);
    if (QWidget *bar = page->barWidget())
        m_bars->addWidget(bar);
    if (QWidget *panel = page->panelWidget())
        m_panels->addWidget(panel);
    return page;
}

void PageStack::show(const Place &place)
{
    if (Page *left = currentPage(); left != nullptr && m_current != place.page)
        left->flush();
    Page *page = pageFor(place.page);
    if (page == nullptr)
        return;
    if (m_current != place.page) {
        m_current = place.page;
        m_middle->setCurrentWidget(page);
        if (QWidget *bar = page->barWidget())
            m_bars->setCurrentWidget(bar);
        updatePanel();
        Q_EMIT pageShown(m_current);
    }
    page->reveal(place);
}

Page *PageStack::currentPage() const
{
    const auto found = m_pages.find(m_current);
    return found == m_pages.end() ? nullptr : found->second;
}

void PageStack::updatePanel()
{
    Page *page = currentPage();
    QWidget *panel = page == nullptr ? nullptr : page->panelWidget();
    if (panel != nullptr)
        m_panels->setCurrentWidget(panel);
    m_panels->setVisible(panel != nullptr && m_panelShown);
    m_showPanel->setVisible(panel != nullptr && !m_panelShown);
    if (m_panels->isVisibleTo(this) && !m_sized)
        setPanelWidth(0);
}

void PageStack::setPanelShown(bool shown)
{
    if (shown == m_panelShown)
        return;
    m_panelShown = shown;
    updatePanel();
    Q_EMIT panelShownChanged(shown);
}

void PageStack::setPanelWidth(int width)
{
    const int wanted = width > 0 ? width : themeOf(this).u(80);
    const int total = std::max(m_splitter->width(), wanted * 2);
    m_splitter->setSizes({total - wanted, wanted});
    m_sized = true;
}

void PageStack::retranslate()
{
    //: 中文：展开右侧栏（F9）
    m_showPanel->setName(tr("Show the panel (F9)"));
}

void PageStack::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

int PageStack::panelWidth() const
{
    return m_panels->width();
}

} // namespace facet
