#include "transfer/ImportAssistant.h"

#include "desk/Strings.h"
#include "theme/ThemeSource.h"
#include "transfer/ColumnsStep.h"
#include "transfer/FileStep.h"
#include "transfer/PreviewStep.h"
#include "transfer/ReadingStep.h"
#include "transfer/StepLine.h"
#include "transfer/SummaryStep.h"
#include "transfer/WrittenFile.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"
#include "widgets/MessageBar.h"
#include "widgets/Section.h"

#include <QCloseEvent>
#include <QDir>
#include <QHBoxLayout>
#include <QPointer>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace facet
{

namespace
{

enum Step { File, Reading, Columns, Preview, Import };
constexpr int recheckMilliseconds = 150;
const QString importMessageKey = QStringLiteral("importMessage");

} // namespace

ImportAssistant::ImportAssistant(Desk &desk, const Table &table, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_table(table), m_source(table), m_columns(desk, table, m_source),
      m_check(desk, table), m_run(desk, table), m_line(new StepLine(this)), m_messages(new MessageArea(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("importAssistant"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: 中文：导入记录：表 %1 %2
    setWindowTitle(tr("Import records: Table %1 %2").arg(toQt(table.id), desk.say(table.name)));
    m_recheck.setSingleShot(true);
    m_recheck.setInterval(recheckMilliseconds);
    build();
    connectParts();
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            &ImportAssistant::next);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, m_back,
            &QPushButton::click);
    show(File);
}

ImportAssistant::~ImportAssistant()
{
    // The steps listen to the parts, which are members and go before them.
    for (QObject *part : std::initializer_list<QObject *>{&m_source, &m_columns, &m_check, &m_run})
        part->disconnect();
    delete m_stack;
}

void ImportAssistant::build()
{
    auto *file = new FileStep(m_desk, m_source, m_stack);
    connect(file, &FileStep::templateWanted, this, &ImportAssistant::templateWanted);
    m_columnsStep = new ColumnsStep(m_desk, m_columns, m_check, m_stack);
    m_previewStep = new PreviewStep(m_desk, m_columns, m_check, m_stack);
    m_summaryStep = new SummaryStep(m_desk, m_table, m_run, m_stack);
    for (ImportStep *step : std::initializer_list<ImportStep *>{file, new ReadingStep(m_desk, m_source, m_stack),
                                                                m_columnsStep, m_previewStep, m_summaryStep})
        addStep(step);
    QStringList names;
    for (int index = 0; index < m_stack->count(); ++index)
        names.append(static_cast<ImportStep *>(m_stack->widget(index))->name());
    m_line->setSteps(names);
    setGround(m_stack, Ground::Paper);

    auto *head = new QHBoxLayout;
    head->addWidget(m_line);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    column->addWidget(buildFoot());
    followTheme(this, [this, head](const Theme &theme) {
        head->setContentsMargins(theme.u(6), theme.u(1.5), theme.u(6), theme.u(1.5));
        setMinimumSize(theme.u(180), theme.u(120));
    });
    const QSize wanted(themeOf(this).u(250), themeOf(this).u(165));
    resize(wanted.boundedTo(screen()->availableSize() * 0.95));
}

QWidget *ImportAssistant::buildFoot()
{
    auto *foot = new QWidget(this);
    setGround(foot, Ground::Chrome);
    auto *row = new QHBoxLayout(foot);
    const auto add = [&](Button *&button, const char *name, ButtonKind kind) {
        button = new Button(QString(), kind, foot);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
    };
    add(m_undo, "undoImportButton", ButtonKind::Plain);
    add(m_cancel, "cancelButton", ButtonKind::Plain);
    add(m_back, "backButton", ButtonKind::Plain);
    add(m_next, "nextButton", ButtonKind::Primary);
    m_next->setDefault(true);
    //: 中文：撤销导入
    m_undo->setText(tr("Undo the import"));
    //: 中文：取消
    m_cancel->setText(tr("Cancel"));
    //: 中文：上一步
    m_back->setText(tr("Back"));
    m_obstacle = makeLabel(QString(), foot, TypeStep::Note, Ink::Secondary, false, true);
    m_obstacle->setObjectName(QStringLiteral("obstacleLabel"));
    row->addWidget(m_cancel);
    row->addWidget(m_undo);
    row->addWidget(m_obstacle, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    followTheme(foot, [row](const Theme &theme) {
        row->setContentsMargins(theme.u(6), theme.u(2), theme.u(6), theme.u(2));
        row->setSpacing(theme.u(2));
    });
    connect(m_cancel, &QPushButton::clicked, this, &ImportAssistant::reject);
    connect(m_undo, &QPushButton::clicked, &m_run, &ImportRun::undo);
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_stack->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportAssistant::next);
    return foot;
}

void ImportAssistant::addStep(ImportStep *step)
{
    m_stack->addWidget(step);
    connect(step, &ImportStep::obstacleChanged, this, &ImportAssistant::updateFoot);
    connect(step, &ImportStep::onwardWanted, this, &ImportAssistant::next);
}

void ImportAssistant::connectParts()
{
    connect(&m_desk.sessions(), &SessionModel::assessmentChanged, this, [this] {
        hide();
        deleteLater();
    });
    connect(&m_source, &ImportSource::readingStarted, this, [this] {
        m_messages->solve(importMessageKey);
        m_fileFresh = m_fileFresh || m_source.isEmpty();
    });
    connect(&m_source, &ImportSource::changed, this, [this] {
        if (std::exchange(m_fileFresh, false) && !m_source.isEmpty() && m_stack->currentIndex() == File)
            show(Reading);
        updateFoot();
    });
    connect(&m_source, &ImportSource::failed, this, &ImportAssistant::fail);
    connect(&m_columns, &ImportColumns::changed, &m_recheck, qOverload<>(&QTimer::start));
    connect(&m_recheck, &QTimer::timeout, this, &ImportAssistant::recheck);
    connect(&m_check, &ImportCheck::failed, this, &ImportAssistant::fail);
    connect(&m_run, &ImportRun::failed, this, &ImportAssistant::failImport);
    connect(&m_run, &ImportRun::finished, this, &ImportAssistant::updateFoot);
    connect(&m_run, &ImportRun::progressed, this, &ImportAssistant::updateFoot);
    connect(&m_run, &ImportRun::undone, this, [this] {
        m_undone = true;
        m_summaryStep->showUndone();
        updateFoot();
    });
    connect(m_summaryStep, &SummaryStep::placeWanted, this, &ImportAssistant::showPlace);
}

ImportStep *ImportAssistant::step() const
{
    return static_cast<ImportStep *>(m_stack->currentWidget());
}

void ImportAssistant::show(int step)
{
    m_stack->setCurrentIndex(step);
    m_line->setCurrent(step);
    m_messages->solve(importMessageKey);
    updateFoot();
    this->step()->enter();
    // The whole file is read only when the officer has come so far that its columns are known.
    if (step == Columns || step == Preview)
        m_recheck.start();
}

void ImportAssistant::next()
{
    if (!m_next->isEnabled())
        return;
    switch (m_stack->currentIndex()) {
    case Columns:
        m_columns.remember();
        return show(Preview);
    case Preview:
        return run();
    case Import:
        tellImported();
        return accept();
    default:
        return show(m_stack->currentIndex() + 1);
    }
}

void ImportAssistant::updateFoot()
{
    const int at = m_stack->currentIndex();
    const bool running = m_run.isRunning();
    const bool finished = at == Import && !running;
    const QString obstacle = running ? QString() : step()->obstacle();
    //: 中文：开始导入
    m_next->setText(at == Preview  ? tr("Import")
                    : at == Import ? /*: 中文：关闭 */ tr("Close")
                                   : /*: 中文：下一步 */ tr("Next"));
    m_next->setEnabled(obstacle.isEmpty() && !running);
    m_next->setToolTip(obstacle);
    m_next->setAccessibleDescription(obstacle);
    m_obstacle->setText(obstacle);
    m_back->setVisible(at != Import);
    m_back->setEnabled(at > File);
    m_cancel->setVisible(!finished);
    m_cancel->setEnabled(!m_run.isCancelling());
    m_undo->setVisible(finished && !m_undone);
    m_undo->setEnabled(finished && m_run.canUndo());
}

ImportPlan ImportAssistant::plan() const
{
    ImportPlan plan = m_source.plan();
    plan.mapping = m_columns.mapping();
    plan.choices = m_columns.choices();
    plan.mode = m_previewStep->mode();
    return plan;
}

void ImportAssistant::recheck()
{
    const bool looking = m_stack->currentIndex() == Columns || m_stack->currentIndex() == Preview;
    if (looking && !m_source.isEmpty() && !m_source.isReading())
        m_check.start(plan());
}

void ImportAssistant::run()
{
    const CheckOutcome *outcome = m_check.outcome();
    const std::int64_t expected = m_check.expectedRecords();
    m_check.stop();
    m_undone = false;
    show(Import);
    m_summaryStep->begin(m_source.name(), outcome == nullptr ? std::nullopt : std::optional(outcome->records));
    m_run.start(plan(), m_columns.fields(), m_source.name(), expected);
    updateFoot();
}

void ImportAssistant::fail(const Error &error)
{
    QString text = m_desk.say(error.message);
    const QString place = error.place == fromQt(m_source.path()) ? m_source.name() : toQt(error.place);
    if (!place.isEmpty() && !text.contains(place))
        //: 中文：%1（%2）
        text = tr("%1 (%2)", "what failed, place").arg(text, place);
    //: 中文：重新读取
    MessageBar *bar = m_messages->post(MessageBar::Kind::Failed, text, tr("Read it again"), importMessageKey);
    connect(bar, &MessageBar::actionTriggered, this, [this] {
        show(File);
        m_fileFresh = true;
        m_source.readAgain();
    });
    updateFoot();
}

void ImportAssistant::failImport(const Error &error)
{
    if (m_run.summary() != nullptr) { // it was the undo that failed
        m_messages->post(MessageBar::Kind::Failed, m_desk.say(error.message), {}, importMessageKey);
        return updateFoot();
    }
    show(Preview);
    if (error.code != ErrorCode::Cancelled)
        return fail(error);
    //: 中文：导入已取消，没有留下任何记录。
    m_messages->post(MessageBar::Kind::Notice, tr("The import was cancelled. Nothing of it is in the workbook."), {},
                     importMessageKey);
}

void ImportAssistant::showPlace(const Place &place)
{
    // Out of the way, but not gone: the officer mends one row and comes back for the next.
    hide();
    m_desk.go(place);
    //: 中文：导入「%1」：请核对这条记录。
    const QString text = tr("Import of \"%1\": please check this record.").arg(m_source.name());
    m_desk.tell({Notice::Kind::Hint, text,
                 //: 中文：返回导入结果
                 tr("Back to the summary"), [self = QPointer<ImportAssistant>(this)] {
                     if (self != nullptr)
                         self->open();
                 }});
}

void ImportAssistant::tellImported()
{
    if (m_undone || m_run.summary() == nullptr)
        return;
    if (m_run.canUndo())
        m_desk.tellDone(m_summaryStep->title(), m_run.summary()->outcome.step);
    else
        m_desk.tell({Notice::Kind::Done, m_summaryStep->title(), {}, {}});
}

void ImportAssistant::tellWritten(const QString &sentence, const QString &path)
{
    MessageBar *bar = m_messages->post(MessageBar::Kind::Done, sentence.arg(QDir::toNativeSeparators(path)),
                                       folderLinkWords(), importMessageKey);
    connect(bar, &MessageBar::actionTriggered, this, [path] { openFolderOf(path); });
}

void ImportAssistant::reject()
{
    if (m_run.isRunning()) {
        m_run.cancel();
        return updateFoot();
    }
    QDialog::reject();
}

void ImportAssistant::closeEvent(QCloseEvent *event)
{
    if (m_run.isRunning()) {
        m_run.cancel();
        event->ignore();
        return;
    }
    QDialog::closeEvent(event);
}

} // namespace facet
