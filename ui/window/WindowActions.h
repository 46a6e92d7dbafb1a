#pragma once

#include "desk/Desk.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <map>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QMenuBar;

namespace facet
{

class LibraryActions;
class PageStack;
class PriorActions;
class ReportCheck;
class SearchBox;
class ThemeSource;

/// The actions of the window's menus, made once, enabled from one place. Keys are listed in docs/user-guide.*.md.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    WindowActions(Desk &desk, ThemeSource &theme, PageStack &pages, SearchBox &search, QMainWindow &window);

    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }
    /// Whether the open assessment can be reopened, and asking for the reason.
    [[nodiscard]] bool canReopen() const;
    void reopen();
    /// Texts in the language of now.
    void retranslate();
    /// Enables what makes sense at this moment.
    void updateActions();

private:
    QAction *add(const char *name, const QKeySequence &shortcut = {});
    void makeWorkbookMenu(LibraryActions &library);
    void makeChecks();
    void makeEditMenu(SearchBox &search);
    void makeViewMenu(ThemeSource &theme);
    void makeAssessmentMenu(LibraryActions &library);
    void makePriorActions();
    void makeHelpMenu();
    void fillRecordsMenu();
    void fillRecent();
    void openHelp();

    Desk &m_desk;
    PageStack &m_pages;
    QMainWindow &m_window;
    LibraryActions *m_library;
    PriorActions *m_prior;
    ReportCheck *m_reportCheck;
    QMenu *m_workbookMenu;
    QMenu *m_recentMenu;
    QMenu *m_editMenu;
    QMenu *m_recordsMenu;
    QMenu *m_viewMenu;
    QMenu *m_languageMenu;
    QMenu *m_themeMenu;
    QMenu *m_assessmentMenu;
    QMenu *m_helpMenu;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QList<QAction *> m_pageActions;
    QList<QAction *> m_needAssessment;
    QList<QAction *> m_needWorkbook;
    std::map<QString, QAction *> m_actions;
};

} // namespace facet
