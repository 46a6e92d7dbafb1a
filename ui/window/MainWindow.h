#pragma once

#include "desk/Desk.h"
#include "window/PageStack.h"

#include <QMainWindow>

#include <map>

class QLabel;

namespace facet
{

class Navigation;
class SearchBox;
class StatusStrip;
class ThemeSource;
class WindowActions;

/// The window: menu bar with undo, redo and search, navigation, pages with their panel, status strip. It arranges and
/// remembers; what pages and actions do is theirs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Desk &desk, ThemeSource &theme, std::map<QString, PageFactory> factories, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] PageStack &pages() const { return *m_pages; }
    /// Shows the page of the last session, or the library when no assessment is open.
    void showLastPlace();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectDesk();
    void go(const Place &place);
    void tell(const Notice &notice);
    void dropUndoneNotice();
    void tellFailure(const Error &error, const QString &target);
    void followWorkbook();
    void followAssessment();
    void showFinal();
    void followWork();
    void updateTitle();
    void adaptToWidth();
    void flushPage();
    [[nodiscard]] bool mayClose();
    void cancelWorkAndClose();

    Desk &m_desk;
    PageStack *m_pages;
    Navigation *m_navigation;
    StatusStrip *m_status;
    SearchBox *m_search;
    WindowActions *m_actions;
    std::int64_t m_toldStep = 0; ///< of history, that the notice shown tells of; 0 for none
    bool m_narrow = false;
    bool m_panelWanted = true;
    bool m_closing = false; ///< as soon as the work beside has ended
};

} // namespace facet
