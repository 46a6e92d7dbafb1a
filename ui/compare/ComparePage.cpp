#include "compare/ComparePage.h"

#include "compare/AnswersView.h"
#include "compare/ChangePanel.h"
#include "compare/ChangeWords.h"
#include "compare/ChangesDelegate.h"
#include "compare/ChangesModel.h"
#include "compare/ComparisonHead.h"
#include "compare/TrendView.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/ChipRow.h"
#include "widgets/EmptyState.h"
#include "widgets/FigureWidgets.h"
#include "widgets/Labels.h"
#include "widgets/MessageBar.h"
#include "widgets/PageTable.h"

#include <QAction>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

namespace facet
{

namespace
{

constexpr QLatin1String changed("changed");
constexpr QLatin1String requirementsView("requirements");
constexpr QLatin1String answersView("answers");
constexpr QLatin1String trendPart("trend");

constexpr std::array kinds{ChangeKind::Better,          ChangeKind::Worse,
                           ChangeKind::NewlyApplicable, ChangeKind::NoLongerApplicable,
                           ChangeKind::ToUndetermined,  ChangeKind::Same};

QString idOf(ChangeKind kind)
{
    return toQt(changeKindId(kind));
}

void goToLibrary(Desk &desk)
{
    Place place;
    place.page = QStringLiteral("library");
    desk.go(place);
}

} // namespace

ComparePage::ComparePage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_bar(new QWidget(this)), m_panel(new ChangePanel(desk, this))
{
    setObjectName(QStringLiteral("comparePage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notes = new MessageArea(this);
    m_progress = new ProgressStrip(this);
    m_progress->setObjectName(QStringLiteral("compareProgress"));
    m_progress->hide();
    m_stack = new QStackedWidget(this);
    column->addWidget(m_notes);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    buildBar();
    m_body = new QWidget(m_stack);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    m_head = new ComparisonHead(desk, m_body);
    buildFilters();
    buildContent();
    body->addWidget(m_head);
    body->addWidget(m_filters);
    body->addWidget(m_content, 1);
    m_stack->addWidget(m_body);
    buildStates();
    connectDesk();
    connectJobs();
    retranslate();
}

QWidget *ComparePage::panelWidget()
{
    return m_panel;
}

void ComparePage::buildBar()
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_library = new LinkLabel(QString(), m_bar);
    m_library->setObjectName(QStringLiteral("compareToLibrary"));
    m_title = makeLabel(QString(), m_bar, TypeStep::Title);
    m_unit = makeLabel(QString(), m_bar, TypeStep::Table, Ink::Secondary);
    m_export = new Button(QString(), ButtonKind::Plain, m_bar);
    m_export->setObjectName(QStringLiteral("exportComparison"));
    m_export->setFacetIcon(Icon::Export);
    m_export->setEnabled(false);
    row->addWidget(m_library);
    row->addWidget(makeLabel(QStringLiteral("›"), m_bar, TypeStep::Table, Ink::Secondary));
    row->addWidget(m_title);
    row->addWidget(m_unit);
    row->addStretch(1);
    row->addWidget(m_export);
    followTheme(m_bar, [row](const Theme &theme) { row->setSpacing(theme.u(2)); });
    connect(m_library, &QAbstractButton::clicked, this, [this] { goToLibrary(desk()); });
    connect(m_export, &QAbstractButton::clicked, this, &ComparePage::exportComparison);
}

void ComparePage::buildFilters()
{
    m_filters = new QWidget(m_body);
    setGround(m_filters, Ground::Paper);
    m_kinds = new ChipRow(m_filters);
    m_kinds->setObjectName(QStringLiteral("kindChips"));
    m_kinds->setWrapping(); // seven of them are longer in English than a small screen is wide
    m_kinds->addChip(changed, QString(), std::nullopt, 0);
    for (const ChangeKind kind : kinds)
        m_kinds->addChip(idOf(kind), QString(), std::nullopt, 0);
    m_views = new ChipRow(m_filters);
    m_views->setObjectName(QStringLiteral("viewChips"));
    for (const QLatin1String view : {requirementsView, answersView, trendPart})
        m_views->addChip(view, QString());
    auto *row = new QHBoxLayout(m_filters);
    row->addWidget(m_kinds, 0, Qt::AlignTop);
    row->addStretch(1);
    row->addWidget(m_views, 0, Qt::AlignTop);
    followTheme(m_filters, [row](const Theme &theme) {
        row->setContentsMargins(theme.u(6), theme.u(1.5), theme.u(6), theme.u(2.5));
        row->setSpacing(theme.u(4));
    });
    connect(m_kinds, &ChipRow::chosen, this, &ComparePage::showKind);
    connect(m_views, &ChipRow::chosen, this, &ComparePage::showView);
}

void ComparePage::buildContent()
{
    m_content = new QStackedWidget(m_body);
    m_model = new ChangesModel(desk(), this);
    m_table = new PageTable(7.5, m_content);
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChangesDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    followTheme(m_table, [this](const Theme &) { fitColumns(); });
    m_noChange = new EmptyState(LineDrawing::Compare, QString(), QString(), m_content);
    m_noChange->setObjectName(QStringLiteral("changesNone"));
    m_answers = new AnswersView(desk(), m_content);
    // The drawings are tall: they scroll, and ask no window to be as tall.
    m_trendScroll = new QScrollArea(m_content);
    m_trendScroll->setFrameShape(QFrame::NoFrame);
    m_trendScroll->setWidgetResizable(true);
    m_trendScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_trend = new TrendView(desk(), m_trendScroll);
    m_trendScroll->setWidget(m_trend);
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_noChange, m_answers, m_trendScroll})
        m_content->addWidget(part);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparePage::refreshPanel);
    connect(m_table, &QTableView::doubleClicked, this, &ComparePage::openCurrent);
    connect(m_answers, &AnswersView::placeRequested, this, &ComparePage::openPlace);
    connect(m_panel, &ChangePanel::placeRequested, this, &ComparePage::openPlace);
    auto *follow = new QAction(m_table);
    follow->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    follow->setShortcutContext(Qt::WidgetShortcut);
    connect(follow, &QAction::triggered, this, [this] { openCurrent(m_table->currentIndex()); });
    m_table->addAction(follow);
}

/// As wide as the longest word of the language; what was filled in differently takes the rest.
void ComparePage::fitColumns()
{
    const Theme &theme = themeOf(m_table);
    const QFontMetrics metrics(theme.font(TypeStep::Table));
    const auto widest = [&metrics](const auto &values, const auto &word) {
        int width = 0;
        for (const auto value : values)
            width = std::max(width, metrics.horizontalAdvance(word(value)));
        return width;
    };
    const auto kindWord = [this](ChangeKind kind) { return toQt(changeWord(kind, desk().language())); };
    const int verdict = widest(std::array{Verdict::Conform, Verdict::Partial, Verdict::Nonconform,
                                          Verdict::NotApplicable, Verdict::Undetermined},
                               verdictName);
    const int head = QFontMetrics(theme.font(TypeStep::Table, true))
                         .horizontalAdvance(m_model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString());
    // Margins, sign or mark, the arrow between the verdicts, and a little, for a word is not as wide as its letters
    // are.
    const std::array widths{widest(kinds, kindWord) + theme.u(14), std::max(head + theme.u(4), theme.u(18)),
                            verdict + theme.u(13.5), verdict + theme.u(9.5)};
    const int others = std::accumulate(widths.begin(), widths.end(), 0);
    // Where the window is narrow the title leaves room for what was filled in.
    const int title = width() - others - theme.u(40);
    m_table->setColumnWidth(0, widths[0]);
    m_table->setColumnWidth(1, widths[1]);
    m_table->setColumnWidth(2, std::clamp(title, theme.u(40), theme.u(56)));
    m_table->setColumnWidth(3, widths[2]);
    m_table->setColumnWidth(4, widths[3]);
}

void ComparePage::buildStates()
{
    m_none = new EmptyState(LineDrawing::Compare, QString(), QString(), m_stack);
    m_none->setObjectName(QStringLiteral("compareNone"));
    m_toLibrary = m_none->addPrimary(QString());
    m_toLibrary->setObjectName(QStringLiteral("compareNew"));
    connect(m_toLibrary, &QAbstractButton::clicked, this, [this] { goToLibrary(desk()); });
    m_failed = new EmptyState(LineDrawing::Compare, QString(), QString(), m_stack);
    m_failed->setObjectName(QStringLiteral("compareFailed"));
    m_again = m_failed->addPrimary(QString());
    m_again->setObjectName(QStringLiteral("compareAgain"));
    connect(m_again, &QAbstractButton::clicked, this, &ComparePage::reload);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_failed);
}

void ComparePage::showKind(const QString &kind)
{
    std::optional<ChangeKind> chosen;
    for (const ChangeKind each : kinds) {
        if (idOf(each) == kind)
            chosen = each;
    }
    m_model->setKind(chosen);
    showFitting();
}

void ComparePage::showView(const QString &view)
{
    m_kinds->setVisible(view == requirementsView);
    showFitting();
}

void ComparePage::showFitting()
{
    const QString view = m_views->current();
    if (view == answersView)
        m_content->setCurrentWidget(m_answers);
    else if (view == trendPart)
        m_content->setCurrentWidget(m_trendScroll);
    else if (m_model->rowCount() > 0 || m_comparison == nullptr)
        m_content->setCurrentWidget(m_table);
    else
        m_content->setCurrentWidget(m_noChange);
    if (m_content->currentWidget() == m_table && !m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    refreshPanel();
}

void ComparePage::refreshPanel()
{
    const QModelIndex current = m_table->currentIndex();
    const bool shown = m_views->current() == requirementsView && current.isValid() && m_comparison != nullptr;
    m_panel->showRequirement(shown ? m_model->change(current.row()).requirement : std::string());
}

void ComparePage::refreshCounts()
{
    int all = 0;
    for (const ChangeKind kind : kinds) {
        const int count = m_comparison == nullptr ? 0 : m_comparison->count(kind);
        m_kinds->setCount(idOf(kind), count);
        all += kind == ChangeKind::Same ? 0 : count;
    }
    m_kinds->setCount(changed, all);
    m_export->setEnabled(m_comparison != nullptr && !m_exportJob.isRunning());
    m_unit->setText(m_comparison == nullptr ? QString() : toQt(m_comparison->after.header.unit));
}

void ComparePage::retranslate()
{
    m_library->setText(/*: 中文：评估库 */ tr("Library"));
    m_title->setText(/*: 中文：比较 */ tr("Compare"));
    m_export->setText(/*: 中文：导出 PDF 或 HTML… */ tr("Export PDF or HTML…"));
    m_export->setShortcut(Qt::CTRL | Qt::Key_E); // setText() takes the shortcut away
    m_kinds->setAccessibleName(/*: 中文：变化种类 */ tr("Kind of change"));
    m_kinds->setChipText(changed, /*: 中文：有变化 */ tr("Changed"));
    for (const ChangeKind kind : kinds)
        m_kinds->setChipText(idOf(kind),
                             toQt(changeSign(kind)) + QLatin1Char(' ') + toQt(changeWord(kind, desk().language())));
    m_views->setAccessibleName(/*: 中文：看什么 */ tr("What to look at"));
    m_views->setChipText(requirementsView, /*: 中文：要求 */ tr("Requirements"));
    m_views->setChipText(answersView, /*: 中文：填写内容 */ tr("Filled in"));
    m_views->setChipText(trendPart, /*: 中文：走势 */ tr("Trend"));
    m_table->setAccessibleName(/*: 中文：要求的变化 */ tr("Changes by requirement"));
    m_noChange->setTexts(/*: 中文：没有这样的变化 */ tr("No such change"),
                         /*: 中文：选择另一种变化，或看「填写内容」。 */
                         tr("Choose another kind of change, or look at what was filled in."));
    m_none->setTexts(/*: 中文：还没有可以比较的评估 */ tr("There is nothing to compare yet"),
                     /*: 中文：比较需要同一工作簿中的两次评估。在评估库中新建、结转或导入一次评估。 */
                     tr("A comparison needs two assessments in one workbook. Start, carry forward or import one in "
                        "the library."));
    m_toLibrary->setText(/*: 中文：打开评估库 */ tr("Go to the library"));
    m_again->setText(/*: 中文：再比较一次 */ tr("Compare again"));
    m_head->setAssessments(m_assessments, m_comparison == nullptr ? std::string() : m_comparison->after.header.unit);
    m_head->retranslate();
    m_model->retranslate();
    m_answers->retranslate();
    m_trend->retranslate();
    m_panel->retranslate();
    fitColumns();
    showFitting();
}

void ComparePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        m_pause.start(0);
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void ComparePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace facet
