#include "report/ReportPage.h"

#include "desk/FileNames.h"
#include "desk/Strings.h"
#include "report/ReportOptionsPanel.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/FigureWidgets.h"
#include "widgets/Labels.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace facet
{

namespace
{

constexpr int pauseMilliseconds = 400;
constexpr int progressSteps = 100;
constexpr double zoomStep = 1.25;

} // namespace

ReportPage::ReportPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_bar(new QWidget(this)), m_options(new ReportOptionsPanel(desk, this))
{
    setObjectName(QStringLiteral("reportPage"));
    buildBar();
    buildPreview();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ReportPage::makePreview);
    connect(m_options, &ReportOptionsPanel::changed, this, &ReportPage::markStale);
    SessionModel &sessions = desk.sessions();
    connect(&sessions, &SessionModel::committed, this, &ReportPage::markStale);
    connect(&sessions, &SessionModel::assessmentChanged, this, &ReportPage::markStale);
    connectJobs();
    retranslate();
}

ReportPage::~ReportPage()
{
    m_view->setDocument(nullptr);
}

QWidget *ReportPage::panelWidget()
{
    return m_options;
}

void ReportPage::buildBar()
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = makeLabel(QString(), m_bar, TypeStep::Title);
    m_pages = makeLabel(QString(), m_bar, TypeStep::Table, Ink::Secondary);
    m_pages->setObjectName(QStringLiteral("reportPages"));
    m_zoomOut = new Button(QStringLiteral("−"), ButtonKind::Plain, m_bar);
    m_zoomIn = new Button(QStringLiteral("+"), ButtonKind::Plain, m_bar);
    m_exportHtml = new Button(QString(), ButtonKind::Plain, m_bar);
    m_exportHtml->setObjectName(QStringLiteral("exportHtmlButton"));
    m_exportHtml->setFacetIcon(Icon::Export);
    m_exportPdf = new Button(QString(), ButtonKind::Primary, m_bar);
    m_exportPdf->setObjectName(QStringLiteral("exportPdfButton"));
    m_exportPdf->setFacetIcon(Icon::Export);
    m_exportPdf->setShortcut(Qt::CTRL | Qt::Key_E);
    row->addWidget(m_title);
    row->addWidget(m_pages);
    row->addStretch(1);
    for (Button *button : {m_zoomOut, m_zoomIn, m_exportHtml, m_exportPdf})
        row->addWidget(button);
    followTheme(m_bar, [row](const Theme &theme) { row->setSpacing(theme.u(2)); });
    connect(m_exportHtml, &QPushButton::clicked, this, [this] { exportAs(ReportFormat::Html); });
    connect(m_exportPdf, &QPushButton::clicked, this, [this] { exportAs(ReportFormat::Pdf); });
    const auto zoom = [this](double factor) {
        // From "fit to width" on, zooming starts at what is on the screen.
        const double shown =
            m_view->zoomMode() == QPdfView::ZoomMode::Custom
                ? m_view->zoomFactor()
                : m_view->viewport()->width() / (m_document.pagePointSize(0).width() * m_view->logicalDpiX() / 72.0);
        m_view->setZoomMode(QPdfView::ZoomMode::Custom);
        m_view->setZoomFactor(std::clamp(shown * factor, 0.25, 4.0));
    };
    connect(m_zoomOut, &QPushButton::clicked, this, [zoom] { zoom(1 / zoomStep); });
    connect(m_zoomIn, &QPushButton::clicked, this, [zoom] { zoom(zoomStep); });
}

void ReportPage::buildPreview()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_progress = new ProgressStrip(this);
    m_progress->setObjectName(QStringLiteral("reportProgress"));
    m_progress->hide();
    m_stack = new QStackedWidget(this);
    m_view = new QPdfView(m_stack);
    m_view->setObjectName(QStringLiteral("reportPreview"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDocument(&m_document);
    followTheme(m_view, [this](const Theme &theme) {
        QPalette palette = m_view->palette();
        palette.setColor(QPalette::Dark, theme.colours().chrome2); // the ground around the pages
        m_view->setPalette(palette);
    });
    m_failed = new EmptyState(LineDrawing::Report, QString(), QString(), m_stack);
    m_again = m_failed->addPrimary(QString());
    connect(m_again, &QPushButton::clicked, this, &ReportPage::makePreview);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_failed);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] {
        m_preview.cancel();
        m_export.cancel();
    });
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &ReportPage::updateBar);
}

void ReportPage::connectJobs()
{
    const auto showProgress = [this](double done) {
        m_progress->setProgress(static_cast<std::int64_t>(done * progressSteps), progressSteps, QStringLiteral("%"));
    };
    connect(&m_preview, &Job::progressed, this, showProgress);
    connect(&m_export, &Job::progressed, this, showProgress);
    connect(&m_preview, &Job::succeeded, this, &ReportPage::showPreview);
    connect(&m_preview, &Job::failed, this, [this](const Error &error) {
        m_progress->hide();
        m_stale = true;
        //: 中文：预览没有生成
        m_failed->setTexts(tr("There is no preview"), desk().say(error.message));
        m_stack->setCurrentWidget(m_failed);
    });
    connect(&m_export, &Job::failed, this, [this](const Error &error) {
        showExporting(false);
        desk().tell(error);
    });
    connect(&m_export, &Job::succeeded, this, [this] {
        showExporting(false);
        const QString folder = QFileInfo(m_exportFile).absolutePath();
        //: 中文：报告已导出：%1
        QString text = tr("Report exported: %1").arg(QDir::toNativeSeparators(m_exportFile));
        if (desk().sessions().isFinal() && desk().sessions().isWorkbookReadOnly())
            text += QLatin1Char(' ') +
                    //: 中文：工作簿只读，这份报告没有登记，日后不能据此核对。
                    tr("The workbook is read-only here: the report was not entered and can't be checked against it "
                       "later.");
        desk().tell({Notice::Kind::Done, text,
                     //: 中文：打开所在文件夹
                     tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
    });
}

void ReportPage::markStale()
{
    m_stale = true;
    if (isVisible())
        m_pause.start();
}

ReportRequest ReportPage::request() const
{
    const AssessmentSession &session = *desk().session();
    ReportRequest request{session.workbook().path(), session.assessment().header.id, m_options->options(),
                          fromQt(QCoreApplication::applicationVersion())};
    if (desk().sessions().isFinal() && !desk().sessions().isWorkbookReadOnly()) {
        request.hold = session.workbook().hold();
        request.who = session.workbook().who();
    }
    return request;
}

void ReportPage::makePreview()
{
    if (desk().session() == nullptr)
        return;
    m_stale = false;
    // Each preview has a file of its own: the view may still be reading the one before.
    m_previewFile = m_folder.filePath(QStringLiteral("preview-%1.pdf").arg(++m_previewNumber));
    //: 中文：正在生成预览
    m_progress->setText(tr("Making the preview"));
    m_progress->setProgress(0, progressSteps);
    m_progress->show();
    const Catalogue &catalogue = desk().catalogue();
    m_preview.start([&catalogue, request = request(), path = fromQt(m_previewFile)](const Job::Report &report) {
        return makeReport(catalogue, request, ReportFormat::Pdf, path, report);
    });
}

void ReportPage::showPreview()
{
    m_progress->hide();
    const int scroll = m_view->verticalScrollBar()->value();
    const QString before = m_folder.filePath(QStringLiteral("preview-%1.pdf").arg(m_previewNumber - 1));
    m_document.close();
    m_document.load(m_previewFile);
    QFile::remove(before);
    m_stack->setCurrentWidget(m_view);
    m_view->verticalScrollBar()->setValue(scroll);
    updateBar();
}

QString ReportPage::proposal(const QString &suffix) const
{
    const AssessmentHeader &header = desk().session()->assessment().header;
    const QString name = asFileName(toQt(header.unit) + QLatin1Char(' ') + toQt(header.title));
    //: 中文：安全评估报告
    return name + QLatin1Char(' ') + tr("security assessment report") + suffix;
}

void ReportPage::exportAs(ReportFormat format)
{
    if (desk().session() == nullptr || m_export.isRunning())
        return;
    const bool pdf = format == ReportFormat::Pdf;
    const QString suffix = pdf ? QStringLiteral(".pdf") : QStringLiteral(".html");
    //: 中文：PDF 文件 (*.pdf)
    const QString filter = pdf ? tr("PDF files (*.pdf)") : /*: 中文：网页 (*.html) */ tr("Web pages (*.html)");
    //: 中文：导出报告
    desk().files().chooseFileToSave(
        this, tr("Export the report"), proposal(suffix), filter,
        [this, format, suffix](const QString &path) { startExport(format, withSuffix(path, suffix)); });
}

void ReportPage::startExport(ReportFormat format, const QString &path)
{
    m_exportFile = path;
    //: 中文：正在导出报告
    m_progress->setText(tr("Exporting the report"));
    showExporting(true);
    const Catalogue &catalogue = desk().catalogue();
    m_export.start([&catalogue, request = request(), format, file = fromQt(path)](const Job::Report &report) {
        return exportReport(catalogue, request, format, file, report);
    });
}

void ReportPage::showExporting(bool exporting)
{
    m_progress->setProgress(0, progressSteps);
    m_progress->setVisible(exporting);
    m_exportPdf->setEnabled(!exporting);
    m_exportHtml->setEnabled(!exporting);
}

void ReportPage::updateBar()
{
    const int pages = m_document.pageCount();
    if (pages == 0)
        m_pages->clear();
    else
        //: 中文：第 %1 页，共 %2 页
        m_pages->setText(tr("page %1 of %2").arg(m_view->pageNavigator()->currentPage() + 1).arg(pages));
}

void ReportPage::retranslate()
{
    m_title->setText(/*: 中文：报告 */ tr("Report"));
    m_exportHtml->setText(/*: 中文：导出 HTML… */ tr("Export HTML…"));
    m_exportPdf->setText(/*: 中文：导出 PDF… */ tr("Export PDF…"));
    m_exportPdf->setShortcut(Qt::CTRL | Qt::Key_E); // setText() takes the shortcut away
    m_zoomOut->setName(/*: 中文：缩小 */ tr("Smaller"));
    m_zoomIn->setName(/*: 中文：放大 */ tr("Larger"));
    m_again->setText(/*: 中文：再试一次 */ tr("Try again"));
    m_view->setAccessibleName(/*: 中文：报告预览 */ tr("Preview of the report"));
    updateBar();
}

void ReportPage::reveal(const Place &)
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void ReportPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        makePreview();
    Page::showEvent(event);
}

void ReportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace facet
