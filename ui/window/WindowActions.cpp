#include "window/WindowActions.h"

#include "desk/Carried.h"
#include "desk/Strings.h"
#include "library/BinDialog.h"
#include "library/LibraryActions.h"
#include "library/PriorActions.h"
#include "library/WorkbookCheck.h"
#include "theme/Icons.h"
#include "theme/ThemeSource.h"
#include "window/HelpDialogs.h"
#include "window/PageStack.h"
#include "window/SearchBox.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace facet
{

WindowActions::WindowActions(Desk &desk, ThemeSource &theme, PageStack &pages, SearchBox &search, QMainWindow &window)
    : QObject(&window), m_desk(desk), m_pages(pages), m_window(window), m_library(new LibraryActions(desk, this)),
      m_prior(new PriorActions(desk, this)), m_reportCheck(new ReportCheck(desk, this)),
      m_workbookMenu(window.menuBar()->addMenu(QString())), m_recentMenu(new QMenu(&window)),
      m_editMenu(window.menuBar()->addMenu(QString())), m_recordsMenu(window.menuBar()->addMenu(QString())),
      m_viewMenu(window.menuBar()->addMenu(QString())), m_languageMenu(new QMenu(&window)),
      m_themeMenu(new QMenu(&window)), m_assessmentMenu(window.menuBar()->addMenu(QString())),
      m_helpMenu(window.menuBar()->addMenu(QString()))
{
    makeWorkbookMenu(*m_library);
    makeEditMenu(search);
    makeViewMenu(theme);
    makeAssessmentMenu(*m_library);
    makeHelpMenu();
    retranslate();
    updateActions();
}

QAction *WindowActions::add(const char *name, const QKeySequence &shortcut)
{
    auto *action = new QAction(&m_window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    m_window.addAction(action);
    m_actions.emplace(QString::fromLatin1(name), action);
    return action;
}

void WindowActions::makeWorkbookMenu(LibraryActions &library)
{
    QAction *created = add("actionNewWorkbook", Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    connect(created, &QAction::triggered, this, [this, &library] { library.newWorkbook(&m_window); });
    QAction *opened = add("actionOpenWorkbook", QKeySequence::Open);
    connect(opened, &QAction::triggered, this, [this, &library] { library.openWorkbook(&m_window); });
    QAction *beside = add("actionOpenInNewWindow");
    connect(beside, &QAction::triggered, this, [this, &library] { library.openInNewWindow(&m_window); });
    QAction *imported = add("actionImportAssessment", Qt::CTRL | Qt::Key_I);
    connect(imported, &QAction::triggered, this, [this, &library] { library.importAssessments(&m_window); });
    QAction *exported = add("actionExportAssessment");
    connect(exported, &QAction::triggered, this, [this, &library] { library.exportAssessment(&m_window); });
    QAction *quit = add("actionQuit", QKeySequence::Quit);
    connect(quit, &QAction::triggered, &m_window, &QWidget::close);
    m_workbookMenu->addActions({created, opened, beside});
    m_workbookMenu->addMenu(m_recentMenu);
    m_workbookMenu->addSeparator();
    m_workbookMenu->addActions({imported, exported});
    m_workbookMenu->addSeparator();
    makeChecks();
    m_workbookMenu->addSeparator();
    m_workbookMenu->addAction(quit);
    m_needWorkbook.append(imported);
    m_needAssessment.append(exported);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &WindowActions::fillRecent);
}

/// They only read, so that a workbook that is open read-only can be checked as well.
void WindowActions::makeChecks()
{
    QAction *verify = add("actionVerifyWorkbook");
    connect(verify, &QAction::triggered, this, [this] { WorkbookCheck::start(m_desk, &m_window); });
    QAction *report = add("actionCheckReport");
    connect(report, &QAction::triggered, m_reportCheck, [this] { m_reportCheck->ask(&m_window); });
    m_workbookMenu->addActions({verify, report});
}

void WindowActions::fillRecent()
{
    m_recentMenu->clear();
    const QStringList recent = m_desk.settings().value(Setting::RecentWorkbooks).toStringList();
    for (const QString &path : recent) {
        QAction *action = m_recentMenu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_library->openWorkbookFile(path); });
    }
    if (recent.isEmpty())
        //: 中文：还没有打开过工作簿
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
}

void WindowActions::makeEditMenu(SearchBox &search)
{
    m_undo = add("actionUndo", QKeySequence::Undo);
    m_undo->setIcon(themedIcon(Icon::Undo));
    // What is typed and not yet written is what the officer means to take back first: write it, then undo it.
    connect(m_undo, &QAction::triggered, this, [this] {
        if (Page *page = m_pages.currentPage())
            page->flush();
        m_desk.sessions().undo();
    });
    m_redo = add("actionRedo");
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    m_redo->setIcon(themedIcon(Icon::Redo));
    connect(m_redo, &QAction::triggered, &m_desk.sessions(), &SessionModel::redo);
    QAction *find = add("actionFind", QKeySequence::Find);
    connect(find, &QAction::triggered, &search, &SearchBox::start);
    QAction *next = add("actionNextUnanswered", Qt::Key_F8);
    connect(next, &QAction::triggered, this, [this] {
        if (Page *page = m_pages.currentPage())
            page->goToNextUnanswered();
    });
    m_editMenu->addActions({m_undo, m_redo});
    m_editMenu->addSeparator();
    QAction *nextToConfirm = add("actionNextCarried", Qt::SHIFT | Qt::Key_F8);
    connect(nextToConfirm, &QAction::triggered, this, [this] {
        if (m_desk.session() == nullptr)
            return;
        if (Page *page = m_pages.currentPage())
            page->flush();
        if (const auto place = nextCarried(*m_desk.session(), m_desk.attention()))
            m_desk.go(*place);
    });
    m_editMenu->addActions({find, next, nextToConfirm});
    m_needAssessment.append({find, next});
    connect(m_recordsMenu, &QMenu::aboutToShow, this, &WindowActions::fillRecordsMenu);
}

/// A menu of its own: with the rest of the edit menu it would be higher than a low screen. It is there where there are
/// records.
void WindowActions::fillRecordsMenu()
{
    for (QAction *action : m_pageActions)
        m_recordsMenu->removeAction(action);
    Page *page = m_pages.currentPage();
    m_pageActions = page == nullptr ? QList<QAction *>() : page->pageActions();
    m_recordsMenu->addActions(m_pageActions);
    m_recordsMenu->menuAction()->setVisible(!m_pageActions.isEmpty());
}

void WindowActions::makeViewMenu(ThemeSource &theme)
{
    QAction *panel = add("actionPanel", Qt::Key_F9);
    panel->setCheckable(true);
    connect(panel, &QAction::triggered, &m_pages, &PageStack::setPanelShown);
    m_viewMenu->addAction(panel);
    m_viewMenu->addMenu(m_languageMenu);
    m_viewMenu->addMenu(m_themeMenu);

    auto *languages = new QActionGroup(this);
    for (const auto &[name, language] :
         {std::pair{"actionChinese", Language::Chinese}, std::pair{"actionEnglish", Language::English}}) {
        QAction *action = languages->addAction(add(name));
        action->setCheckable(true);
        action->setChecked(m_desk.language() == language);
        connect(action, &QAction::triggered, &m_desk, [this, language = language] { m_desk.setLanguage(language); });
        m_languageMenu->addAction(action);
    }
    auto *themes = new QActionGroup(this);
    const std::array<std::tuple<const char *, ThemeChoice, const char *>, 3> choices{
        {{"actionThemeSystem", ThemeChoice::System, "system"},
         {"actionThemeLight", ThemeChoice::Light, "light"},
         {"actionThemeDark", ThemeChoice::Dark, "dark"}}};
    for (const auto &[name, choice, key] : choices) {
        QAction *action = themes->addAction(add(name));
        action->setCheckable(true);
        action->setChecked(theme.choice() == choice);
        connect(action, &QAction::triggered, &theme, [this, &theme, choice = choice, key = QString::fromLatin1(key)] {
            theme.setChoice(choice);
            m_desk.settings().setValue(Setting::Theme, key);
        });
        m_themeMenu->addAction(action);
    }
    m_viewMenu->addSeparator();
    int number = 1;
    for (const Table &table : m_desk.catalogue().tables()) {
        const QString page = toQt(table.id);
        QAction *action = add(qPrintable(QStringLiteral("actionGo_") + page),
                              QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, &m_desk, [this, page] { m_desk.go(Place::of(page)); });
        m_viewMenu->addAction(action);
        m_needAssessment.append(action);
        ++number;
    }
}

void WindowActions::makeAssessmentMenu(LibraryActions &library)
{
    QAction *created = add("actionNewAssessment", QKeySequence::New);
    connect(created, &QAction::triggered, this, [this, &library] { library.newAssessment(&m_window); });
    QAction *header = add("actionEditHeader");
    connect(header, &QAction::triggered, this, [this, &library] { library.editHeader(&m_window); });
    m_needWorkbook.append(created);
    m_assessmentMenu->addActions({created, header});
    makePriorActions();
    m_assessmentMenu->addSeparator();
    m_needAssessment.append(header);
    QAction *compare = add("actionCompare", Qt::CTRL | Qt::Key_3);
    connect(compare, &QAction::triggered, &m_desk, [this] {
        Place place;
        place.page = QStringLiteral("compare");
        m_desk.go(place);
    });
    m_assessmentMenu->addAction(compare);
    m_assessmentMenu->addSeparator();
    const std::array<std::tuple<const char *, const char *, QKeySequence>, 5> places{
        {{"actionGoLibrary", "library", QKeySequence(Qt::ALT | Qt::Key_0)},
         {"actionGoFindings", "findings", QKeySequence(Qt::CTRL | Qt::Key_1)},
         {"actionGoReview", "review", QKeySequence(Qt::CTRL | Qt::Key_2)},
         {"actionGoReport", "report", QKeySequence(Qt::CTRL | Qt::Key_P)},
         {"actionGoHistory", "history", QKeySequence(Qt::CTRL | Qt::Key_H)}}};
    for (const auto &[name, page, shortcut] : places) {
        QAction *action = add(name, shortcut);
        connect(action, &QAction::triggered, &m_desk, [this, page = QString::fromLatin1(page)] {
            Place place;
            place.page = page;
            m_desk.go(place);
        });
        m_assessmentMenu->addAction(action);
        if (QString::fromLatin1(page) != QLatin1String("library"))
            m_needAssessment.append(action);
    }
}

void WindowActions::makePriorActions()
{
    QAction *carry = add("actionCarryForward");
    connect(carry, &QAction::triggered, this, [this] { m_prior->carryForward({}, &m_window); });
    QAction *reopened = add("actionReopen");
    connect(reopened, &QAction::triggered, this, &WindowActions::reopen);
    QAction *bin = add("actionBin");
    connect(bin, &QAction::triggered, this, [this] { BinDialog::show(m_desk, &m_window); });
    m_needWorkbook.append(carry);
    m_assessmentMenu->addActions({carry, reopened, bin});
}

bool WindowActions::canReopen() const
{
    return m_prior->canReopen();
}

void WindowActions::reopen()
{
    m_prior->reopen(&m_window);
}

void WindowActions::makeHelpMenu()
{
    QAction *guidance = add("actionGuidance", QKeySequence::HelpContents);
    connect(guidance, &QAction::triggered, this, [this] {
        m_pages.setPanelShown(true);
        if (Page *page = m_pages.currentPage())
            page->showGuidance();
    });
    QAction *shortcuts = add("actionShortcuts", Qt::CTRL | Qt::Key_Slash);
    connect(shortcuts, &QAction::triggered, this, [this] { showShortcuts(m_window); });
    QAction *about = add("actionAbout");
    connect(about, &QAction::triggered, this, [this] { showAbout(m_window, m_desk); });
    m_helpMenu->addActions({guidance, shortcuts, about});
    m_needAssessment.append(guidance);
}

void WindowActions::updateActions()
{
    const AssessmentSession *session = m_desk.session();
    const SessionModel &sessions = m_desk.sessions();
    const bool busy = sessions.beside().isRunning();
    const bool editable = session != nullptr && !sessions.isReadOnly() && !busy;
    m_undo->setEnabled(editable && session->canUndo());
    m_redo->setEnabled(editable && session->canRedo());
    for (QAction *action : m_needAssessment)
        action->setEnabled(session != nullptr);
    for (QAction *action : m_needWorkbook)
        action->setEnabled(!sessions.isWorkbookReadOnly() && !busy);
    for (const char *name : {"actionVerifyWorkbook", "actionCheckReport", "actionBin"})
        m_actions.at(QString::fromLatin1(name))->setEnabled(sessions.workbook() != nullptr);
    m_actions.at(QStringLiteral("actionReopen"))->setEnabled(m_prior->canReopen() && !busy);
    m_actions.at(QStringLiteral("actionNextCarried"))
        ->setEnabled(session != nullptr && !session->assessment().carried.isEmpty());
    m_actions.at(QStringLiteral("actionPanel"))->setChecked(m_pages.isPanelShown());
    fillRecordsMenu();
}

void WindowActions::retranslate()
{
    m_workbookMenu->setTitle(/*: 中文：工作簿(&W) */ tr("&Workbook"));
    m_recentMenu->setTitle(/*: 中文：最近的工作簿 */ tr("Recent workbooks"));
    m_editMenu->setTitle(/*: 中文：编辑(&E) */ tr("&Edit"));
    m_recordsMenu->setTitle(/*: 中文：记录(&R) */ tr("&Records"));
    m_viewMenu->setTitle(/*: 中文：查看(&V) */ tr("&View"));
    m_languageMenu->setTitle(/*: 中文：语言 */ tr("Language"));
    m_themeMenu->setTitle(/*: 中文：外观 */ tr("Appearance"));
    m_assessmentMenu->setTitle(/*: 中文：评估(&A) */ tr("&Assessment"));
    m_helpMenu->setTitle(/*: 中文：帮助(&H) */ tr("&Help"));
    const auto name = [this](const char *action, const QString &text) {
        m_actions.at(QString::fromLatin1(action))->setText(text);
    };
    name("actionNewWorkbook", /*: 中文：新建工作簿… */ tr("New workbook…"));
    name("actionOpenWorkbook", /*: 中文：打开工作簿… */ tr("Open workbook…"));
    name("actionOpenInNewWindow", /*: 中文：在新窗口中打开… */ tr("Open in new window…"));
    name("actionImportAssessment", /*: 中文：导入评估文件… */ tr("Import assessment files…"));
    name("actionExportAssessment", /*: 中文：导出评估文件… */ tr("Export assessment file…"));
    name("actionQuit", /*: 中文：退出 */ tr("Quit"));
    name("actionUndo", /*: 中文：撤销 */ tr("Undo"));
    name("actionRedo", /*: 中文：重做 */ tr("Redo"));
    name("actionFind", /*: 中文：搜索 */ tr("Search"));
    name("actionNextUnanswered", /*: 中文：下一未填项 */ tr("Next unanswered item"));
    name("actionPanel", /*: 中文：依据与判定栏 */ tr("Panel with basis and verdict"));
    name("actionChinese", QStringLiteral("简体中文"));
    name("actionEnglish", QStringLiteral("English"));
    name("actionThemeSystem", /*: 中文：跟随系统 */ tr("As the system"));
    name("actionThemeLight", /*: 中文：浅色 */ tr("Light"));
    name("actionThemeDark", /*: 中文：深色 */ tr("Dark"));
    name("actionNewAssessment", /*: 中文：新建评估… */ tr("New assessment…"));
    name("actionEditHeader", /*: 中文：评估信息… */ tr("Assessment details…"));
    name("actionCompare", /*: 中文：比较… */ tr("Compare…"));
    name("actionGoLibrary", /*: 中文：评估库 */ tr("Library"));
    name("actionGoFindings", /*: 中文：发现 */ tr("Findings"));
    name("actionGoReview", /*: 中文：送审与封存 */ tr("Review and seal"));
    name("actionCarryForward", /*: 中文：从往年结转… */ tr("Carry forward…"));
    name("actionBin", /*: 中文：归档与回收站… */ tr("Archive and bin…"));
    name("actionReopen", /*: 中文：重新开启… */ tr("Reopen…"));
    name("actionNextCarried", /*: 中文：下一个待确认 */ tr("Next to confirm"));
    name("actionVerifyWorkbook", /*: 中文：校验工作簿… */ tr("Verify the workbook…"));
    name("actionCheckReport", /*: 中文：核对报告文件… */ tr("Check a report file…"));
    name("actionGoReport", /*: 中文：报告 */ tr("Report"));
    name("actionGoHistory", /*: 中文：历史 */ tr("History"));
    name("actionGuidance", /*: 中文：本项查什么 */ tr("What to look at in this item"));
    name("actionShortcuts", /*: 中文：快捷键 */ tr("Keyboard shortcuts"));
    name("actionAbout", /*: 中文：关于面鉴 */ tr("About Facet"));
    for (const Table &table : m_desk.catalogue().tables())
        m_actions.at(QStringLiteral("actionGo_") + toQt(table.id))
            ->setText(toQt(table.id) + QLatin1Char(' ') + m_desk.say(table.name));
}

} // namespace facet
