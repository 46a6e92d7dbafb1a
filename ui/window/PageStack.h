#pragma once

#include "desk/Page.h"

#include <QWidget>

#include <functional>
#include <map>

class QSplitter;
class QStackedWidget;

namespace facet
{

class Bar;
class Button;
class MessageArea;

/// Makes a page. Called once, when it is first shown.
using PageFactory = std::function<Page *(Desk &desk, QWidget *parent)>;

/// The middle and right of the window: page bar, messages, the page that is shown, and its panel.
/// Pages are made when first shown, so that the window opens at once.
class PageStack final : public QWidget
{
    Q_OBJECT

public:
    PageStack(Desk &desk, std::map<QString, PageFactory> factories, QWidget *parent = nullptr);

    /// Shows the page of `place` and lets it reveal the place; the page left is flushed first.
    void show(const Place &place);
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] const QString &currentId() const { return m_current; }
    [[nodiscard]] MessageArea &messages() const { return *m_messages; }

    [[nodiscard]] bool isPanelShown() const { return m_panelShown; }
    void setPanelShown(bool shown);
    /// Width of the panel in u; 0: the usual 80.
    void setPanelWidth(int width);
    [[nodiscard]] int panelWidth() const;

Q_SIGNALS:
    void pageShown(const QString &page);
    void panelShownChanged(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    Page *pageFor(const QString &id);
    void updatePanel();

    Desk &m_desk;
    std::map<QString, PageFactory> m_factories;
    std::map<QString, Page *> m_pages;
    QString m_current;
    QSplitter *m_splitter;
    QStackedWidget *m_bars;
    MessageArea *m_messages;
    QStackedWidget *m_middle;
    QStackedWidget *m_panels;
    Button *m_showPanel; ///< in the page bar, while the panel is hidden
    bool m_panelShown = true;
    bool m_sized = false;
};

} // namespace facet
