#include "window/MainWindow.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/MessageBar.h"
#include "window/Navigation.h"
#include "window/SearchBox.h"
#include "window/StatusStrip.h"
#include "window/WindowActions.h"
#include "workbook/StepSize.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace facet
{

namespace
{

const QString failureKey = QStringLiteral("failure");
const QString pendingKey = QStringLiteral("pending");
const QString readOnlyKey = QStringLiteral("readOnly");
const QString finalKey = QStringLiteral("final");
const QString workKey = QStringLiteral("work");

QToolButton *barButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
}

} // namespace

MainWindow::MainWindow(Desk &desk, ThemeSource &theme, std::map<QString, PageFactory> factories, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_pages(new PageStack(desk, std::move(factories), this)),
      m_navigation(new Navigation(desk, this)), m_status(new StatusStrip(desk, this)),
      m_search(new SearchBox(desk, this)), m_actions(new WindowActions(desk, theme, *m_pages, *m_search, *this))
{
    setObjectName(QStringLiteral("mainWindow"));
    build();
    connectDesk();
    m_panelWanted = desk.settings().value(Setting::PanelVisible).toBool();
    m_pages->setPanelShown(m_panelWanted);
    m_pages->setPanelWidth(desk.settings().value(Setting::PanelWidth).toInt());
    const Theme &now = themeOf(this);
    if (!restoreGeometry(desk.settings().value(Setting::WindowGeometry).toByteArray()))
        // The frame that the desktop puts around it needs room, too.
        resize(QSize(now.u(360), now.u(225)).boundedTo(screen()->availableSize() - QSize(now.u(2), now.u(10))));
    followWorkbook();
    followAssessment();
    // Before it is shown: laid out for a wide window it would ask for more than a small screen has.
    adaptToWidth();
}

MainWindow::~MainWindow()
{
    // Pages write what is typed as they go, and nothing here may answer to that any more: the actions go before the
    // pages.
    flushPage();
    m_desk.disconnect(this);
    m_desk.sessions().disconnect(this);
    m_pages->disconnect(this);
}

void MainWindow::build()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(central);

    auto *corner = new QWidget(menuBar());
    auto *tools = new QHBoxLayout(corner);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->addWidget(barButton(m_actions->undoAction(), corner));
    tools->addWidget(barButton(m_actions->redoAction(), corner));
    tools->addWidget(m_search);
    menuBar()->setCornerWidget(corner, Qt::TopRightCorner);
    followTheme(corner, [this, tools, corner](const Theme &theme) {
        tools->setSpacing(theme.u(1));
        menuBar()->setFont(theme.font(TypeStep::Table));
        menuBar()->setFixedHeight(theme.u(9));
        corner->setFixedHeight(theme.u(7));
    });
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &Desk::placeRequested, this, &MainWindow::go);
    connect(&m_desk, &Desk::noticeGiven, this, &MainWindow::tell);
    SessionModel &sessions = m_desk.sessions();
    connect(&sessions, &SessionModel::workbookChanged, this, &MainWindow::followWorkbook);
    connect(&sessions, &SessionModel::assessmentChanged, this, &MainWindow::followAssessment);
    connect(&sessions, &SessionModel::failed, this, &MainWindow::tellFailure);
    connect(&sessions, &SessionModel::committed, this, [this] {
        m_actions->updateActions();
        updateTitle();
        dropUndoneNotice();
    });
    connect(&sessions, &SessionModel::pendingChanged, this, [this] {
        if (m_desk.sessions().hasPending())
            return;
        m_pages->messages().solve(pendingKey);
        m_pages->messages().setProperty("closeAnyway", false);
    });
    connect(&sessions.beside(), &WorkBeside::runningChanged, this, &MainWindow::followWork);
    connect(m_pages, &PageStack::pageShown, this, [this](const QString &page) {
        // Comparing belongs to the library and has no entry of its own.
        m_navigation->setCurrent(page == QLatin1String("compare") ? QStringLiteral("library") : page);
        m_desk.settings().setValue(Setting::LastPlace, page);
        m_actions->updateActions();
    });
    connect(m_pages, &PageStack::panelShownChanged, this, [this](bool shown) {
        m_panelWanted = shown;
        m_desk.settings().setValue(Setting::PanelVisible, shown);
        m_actions->updateActions();
    });
}

void MainWindow::go(const Place &place)
{
    const bool possible =
        place.page == QLatin1String("library") || place.page == QLatin1String("compare") || m_desk.session() != nullptr;
    if (possible)
        m_pages->show(place);
}

void MainWindow::showLastPlace()
{
    Place place;
    place.page = m_desk.session() == nullptr ? QStringLiteral("library")
                                             : m_desk.settings().value(Setting::LastPlace).toString();
    go(place);
    // The keyboard starts in the page, not in the navigation.
    Page *page = m_pages->currentPage();
    if (page != nullptr && (focusWidget() == nullptr || !page->isAncestorOf(focusWidget())))
        page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::tell(const Notice &notice)
{
    const auto kind = notice.kind == Notice::Kind::Done     ? MessageBar::Kind::Done
                      : notice.kind == Notice::Kind::Failed ? MessageBar::Kind::Failed
                                                            : MessageBar::Kind::Notice;
    MessageBar *bar = m_pages->messages().post(kind, notice.text, notice.actionText, failureKey);
    m_toldStep = notice.step;
    if (notice.action)
        connect(bar, &MessageBar::actionTriggered, this, notice.action);
}

/// A notice with the offer to undo what is undone already says what no longer holds.
void MainWindow::dropUndoneNotice()
{
    if (m_toldStep == 0)
        return;
    const AssessmentSession *session = m_desk.session();
    if (session != nullptr && stepToUndo(*session).value_or(0) >= m_toldStep)
        return;
    m_toldStep = 0;
    m_pages->messages().solve(failureKey);
}

void MainWindow::tellFailure(const Error &error, const QString &target)
{
    const SessionModel &sessions = m_desk.sessions();
    if (!sessions.pendingTargets().contains(target)) {
        m_desk.tell(error);
        return;
    }
    const QString targets = sessions.pendingTargets().join(QStringLiteral(", "));
    if (sessions.beside().isRunning()) {
        m_pages->messages().post(MessageBar::Kind::Notice,
                                 //: 中文：「%1」正在进行。%2 留在屏幕上，完成后自动保存。
                                 tr("\"%1\" is under way. %2 stays on the screen and is saved when it ends.")
                                     .arg(sessions.beside().what(), targets),
                                 {}, pendingKey);
        return;
    }
    //: 中文：%1 未能保存：%2 输入的内容仍在屏幕上，可以写入时会自动保存。
    const QString text =
        tr("Not saved: %1. %2 What you typed stays on the screen and is written as soon as that is possible.")
            .arg(targets, m_desk.say(error.message));
    //: 中文：重试
    MessageBar *bar = m_pages->messages().post(MessageBar::Kind::Failed, text, tr("Try again"), pendingKey);
    connect(bar, &MessageBar::actionTriggered, &m_desk.sessions(), &SessionModel::retryPending);
}

void MainWindow::followWorkbook()
{
    MessageArea &messages = m_pages->messages();
    messages.solve(failureKey);
    messages.solve(readOnlyKey);
    const SessionModel &sessions = m_desk.sessions();
    if (sessions.isWorkbookReadOnly() && sessions.workbook() != nullptr) {
        const QString reason = m_desk.say(sessions.readOnlyReason());
        const QString path = toQt(sessions.workbook()->path());
        //: 中文：以只读方式打开。%1
        MessageBar *bar = messages.post(MessageBar::Kind::Notice, tr("Opened read-only. %1").arg(reason),
                                        /*: 中文：重新打开 */ tr("Open again"), readOnlyKey);
        connect(bar, &MessageBar::actionTriggered, this, [this, path] {
            const QString id = m_desk.session() == nullptr ? QString() : toQt(m_desk.session()->assessment().header.id);
            if (const auto opened = m_desk.sessions().openWorkbook(path); !opened)
                m_desk.tell(opened.error());
            else if (!id.isEmpty())
                if (const auto session = m_desk.sessions().openAssessment(id); !session)
                    m_desk.tell(session.error());
        });
    }
    updateTitle();
    m_actions->updateActions();
}

void MainWindow::followAssessment()
{
    updateTitle();
    m_actions->updateActions();
    showFinal();
    // It told of the assessment that was open before.
    if (std::exchange(m_toldStep, 0) != 0)
        m_pages->messages().solve(failureKey);
    if (m_desk.session() == nullptr) {
        if (m_pages->currentPage() != nullptr)
            go({QStringLiteral("library"), {}, 0, -1, {}});
        return;
    }
    m_desk.settings().setValue(Setting::LastAssessment, toQt(m_desk.session()->assessment().header.id));
}

/// Stays while the assessment is open: why nothing can be changed, and the way on.
void MainWindow::showFinal()
{
    MessageArea &messages = m_pages->messages();
    messages.solve(finalKey);
    if (!m_desk.sessions().isFinal())
        return;
    //: 中文：重新开启…
    const QString reopen = m_actions->canReopen() ? tr("Reopen…") : QString();
    MessageBar *bar =
        messages.post(MessageBar::Kind::Notice, m_desk.say(m_desk.sessions().readOnlyReason()), reopen, finalKey);
    connect(bar, &MessageBar::actionTriggered, this, [this] {
        m_actions->reopen();
        QMetaObject::invokeMethod(this, &MainWindow::showFinal, Qt::QueuedConnection); // a bar goes with its action
    });
}

void MainWindow::followWork()
{
    m_actions->updateActions();
    if (m_desk.sessions().beside().isRunning())
        return;
    m_pages->messages().solve(workKey);
    if (std::exchange(m_closing, false))
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::updateTitle()
{
    const Workbook *workbook = m_desk.sessions().workbook();
    QString title;
    if (m_desk.session() != nullptr)
        title = toQt(m_desk.session()->assessment().header.title) + QStringLiteral(" – ");
    if (workbook != nullptr)
        title += QFileInfo(toQt(workbook->path())).fileName() + QStringLiteral(" – ");
    //: 中文：面鉴
    setWindowTitle(title + tr("Facet"));
}

void MainWindow::flushPage()
{
    if (Page *page = m_pages->currentPage())
        page->flush();
}

void MainWindow::adaptToWidth()
{
    const Theme &theme = themeOf(this);
    m_navigation->setNarrow(width() < theme.u(240));
    m_status->setNarrow(width() < theme.u(300));
    const bool narrow = width() < theme.u(300);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    const bool wanted = m_panelWanted;
    m_pages->setPanelShown(!narrow && wanted);
    m_panelWanted = wanted; // the officer's wish outlives a narrow window
    m_desk.settings().setValue(Setting::PanelVisible, wanted);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    adaptToWidth();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        updateTitle();
        showFinal();
    } else if (event->type() == QEvent::ActivationChange && !isActiveWindow()) {
        flushPage();
    }
    QMainWindow::changeEvent(event);
}

bool MainWindow::mayClose()
{
    flushPage();
    SessionModel &sessions = m_desk.sessions();
    sessions.retryPending();
    MessageArea &messages = m_pages->messages();
    if (sessions.beside().isRunning()) {
        //: 中文：「%1」还在进行。现在关闭将取消它，工作簿会保持它开始前的样子。
        const QString text = tr("\"%1\" is still under way. Closing cancels it; the workbook is then as it was before.")
                                 .arg(sessions.beside().what());
        //: 中文：取消并关闭
        MessageBar *bar = messages.post(MessageBar::Kind::Notice, text, tr("Cancel it and close"), workKey);
        connect(bar, &MessageBar::actionTriggered, this, &MainWindow::cancelWorkAndClose);
        return false;
    }
    if (!sessions.hasPending() || messages.property("closeAnyway").toBool())
        return true;
    // Nothing typed may be lost without the officer knowing: the first close says so, a second one closes.
    messages.setProperty("closeAnyway", true);
    //: 中文：%1 尚未保存，无法写入工作簿。请先解决；再次关闭窗口将放弃这些内容。
    messages.post(MessageBar::Kind::Failed,
                  tr("%1 can't be written to the workbook yet. Please solve that first; closing the window again "
                     "gives these entries up.")
                      .arg(sessions.pendingTargets().join(QStringLiteral(", "))),
                  tr("Try again"), pendingKey);
    return false;
}

void MainWindow::cancelWorkAndClose()
{
    m_closing = true;
    m_desk.sessions().beside().cancel();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_desk.settings().setValue(Setting::WindowGeometry, saveGeometry());
    m_desk.settings().setValue(Setting::PanelWidth, m_pages->panelWidth());
    QMainWindow::closeEvent(event);
}

} // namespace facet
