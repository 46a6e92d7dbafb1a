#include "compare/AnswersView.h"
#include "compare/ChangeBlocks.h"
#include "compare/ChangePanel.h"
#include "compare/ChangesModel.h"
#include "compare/ComparePage.h"
#include "compare/ComparisonDocument.h"
#include "compare/ComparisonHead.h"
#include "compare/TrendView.h"
#include "desk/FileNames.h"
#include "desk/Strings.h"
#include "widgets/Button.h"
#include "widgets/ChipRow.h"
#include "widgets/EmptyState.h"
#include "widgets/FigureWidgets.h"
#include "widgets/MessageBar.h"
#include "widgets/PageTable.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

namespace facet
{

namespace
{

constexpr int pauseMilliseconds = 400;
constexpr int patienceMilliseconds = 300;
const QString catalogueKey = QStringLiteral("catalogue");

} // namespace

Place comparisonPlace(const QString &before, const QString &after)
{
    Place place;
    place.page = QStringLiteral("compare");
    place.item = before;
    place.requirement = after;
    return place;
}

void ComparePage::connectDesk()
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_stale)
            reload();
    });
    SessionModel &sessions = desk().sessions();
    connect(&sessions, &SessionModel::committed, this, &ComparePage::markStale);
    connect(&sessions, &SessionModel::libraryChanged, this, &ComparePage::markStale);
    connect(&sessions, &SessionModel::workbookChanged, this, [this] {
        m_pair = {};
        markStale();
    });
    connect(m_head, &ComparisonHead::pairChosen, this, &ComparePage::showComparison);
}

void ComparePage::connectJobs()
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, m_progress, &QWidget::show);
    for (Job *job : {&m_job, &m_trendJob, &m_exportJob})
        connect(job, &Job::progressed, m_progress, &ProgressStrip::setFraction);
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] {
        for (Job *job : {&m_job, &m_trendJob, &m_exportJob})
            job->cancel();
    });
    connect(&m_job, &Job::succeeded, this, &ComparePage::adopt);
    connect(&m_job, &Job::failed, this, [this](const Error &error) {
        hideProgress();
        if (m_coming == nullptr)
            return; // there is nothing to compare any more
        //: 中文：没有比较结果
        m_failed->setTexts(tr("There is no comparison"), desk().say(error.message));
        showState(m_failed);
    });
    connect(&m_trendJob, &Job::succeeded, this, [this] {
        if (!m_job.isRunning())
            hideProgress();
        m_trend->setEntries(*m_trending);
        m_panel->setTrend(*m_trending);
    });
    connect(&m_trendJob, &Job::failed, this, [this](const Error &error) {
        if (!m_job.isRunning())
            hideProgress();
        // Another pair was chosen, or the officer stopped it: nothing that has to be told.
        if (error.code != ErrorCode::Cancelled)
            desk().tell(error);
    });
    connectExport();
}

void ComparePage::connectExport()
{
    connect(&m_exportJob, &Job::failed, this, [this](const Error &error) {
        hideProgress();
        refreshCounts();
        desk().tell(error);
    });
    connect(&m_exportJob, &Job::succeeded, this, [this] {
        hideProgress();
        refreshCounts();
        const QString folder = QFileInfo(m_exported).absolutePath();
        //: 中文：比较已导出：%1
        desk().tell({Notice::Kind::Done, tr("Comparison exported: %1").arg(QDir::toNativeSeparators(m_exported)),
                     //: 中文：打开所在文件夹
                     tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
    });
}

void ComparePage::showProgress(const QString &what)
{
    m_progress->setText(what);
    m_progress->setFraction(0);
    m_patience.start();
}

void ComparePage::hideProgress()
{
    m_patience.stop();
    m_progress->hide();
}

void ComparePage::markStale()
{
    m_stale = true;
    if (isVisible())
        m_pause.start(pauseMilliseconds);
}

void ComparePage::showState(QWidget *state)
{
    m_stack->setCurrentWidget(state);
    const bool compared = state == m_body;
    if (compared)
        return;
    m_job.cancel();
    m_coming.reset();
    m_comparison.reset();
    m_head->setComparison(nullptr);
    m_model->setComparison(nullptr);
    m_answers->setComparison(nullptr);
    m_panel->setComparison(nullptr);
    m_notes->solve(catalogueKey);
    refreshCounts();
}

bool ComparePage::pairStands() const
{
    const auto isThere = [this](const std::string &id) {
        return std::any_of(m_assessments.begin(), m_assessments.end(),
                           [&](const AssessmentSummary &one) { return one.header.id == id; });
    };
    return isThere(m_pair.before) && isThere(m_pair.after);
}

void ComparePage::reload()
{
    m_stale = false;
    m_assessments.clear();
    if (const Workbook *workbook = desk().sessions().workbook()) {
        auto assessments = workbook->assessments();
        if (!assessments)
            desk().tell(assessments.error());
        else
            m_assessments = std::move(*assessments);
    }
    if (!pairStands()) {
        const std::string open = desk().session() == nullptr ? "" : desk().session()->assessment().header.id;
        const auto usual = usualPair(m_assessments, open);
        if (!usual) {
            m_pair = {};
            return showState(m_none);
        }
        m_pair = *usual;
    }
    compare();
}

void ComparePage::compare()
{
    const auto isLater = [this](const AssessmentSummary &one) { return one.header.id == m_pair.after; };
    const auto later = std::find_if(m_assessments.begin(), m_assessments.end(), isLater);
    m_head->setAssessments(m_assessments, later == m_assessments.end() ? std::string() : later->header.unit);
    m_head->setPair(m_pair.before, m_pair.after);
    showState(m_body);
    const auto isShown = [this] {
        return m_comparison->before.header.id == m_pair.before && m_comparison->after.header.id == m_pair.after;
    };
    if (m_comparison != nullptr && !isShown()) {
        // Figures of another pair must not stand under these names.
        m_comparison.reset();
        m_head->setComparison(nullptr);
        m_model->setComparison(nullptr);
        m_answers->setComparison(nullptr);
        m_panel->setComparison(nullptr);
        refreshCounts();
    }
    //: 中文：正在比较
    showProgress(tr("Comparing"));
    m_trendJob.cancel();
    m_coming = std::make_shared<Comparison>();
    const Catalogue &catalogue = desk().catalogue();
    const std::string path = desk().sessions().workbook()->path();
    m_job.start([&catalogue, path, pair = m_pair, into = m_coming](const Job::Report &report) -> Expected<void> {
        auto comparison = readComparison(catalogue, path, pair, report);
        if (!comparison)
            return tl::unexpected<Error>(comparison.error());
        *into = std::move(*comparison);
        return {};
    });
}

void ComparePage::adopt()
{
    hideProgress();
    if (m_coming == nullptr)
        return; // there is nothing to compare any more
    const QModelIndex current = m_table->currentIndex();
    const std::string shown =
        current.isValid() && m_comparison != nullptr ? m_model->change(current.row()).requirement : std::string();
    m_comparison = std::move(m_coming);
    m_head->setComparison(m_comparison);
    m_model->setComparison(m_comparison);
    m_answers->setComparison(m_comparison);
    m_panel->setComparison(m_comparison);
    refreshCounts();
    if (const int row = m_model->rowOf(shown); row >= 0)
        m_table->selectRow(row);
    showFitting();
    if (m_comparison->otherCatalogue)
        m_notes->post(MessageBar::Kind::Notice, toQt(catalogueNote(*m_comparison, desk().language())), {},
                      catalogueKey);
    else
        m_notes->solve(catalogueKey);
    readTrendBeside();
}

void ComparePage::readTrendBeside()
{
    const Workbook *workbook = desk().sessions().workbook();
    if (workbook == nullptr)
        return;
    m_trending = std::make_shared<std::vector<TrendEntry>>();
    //: 中文：正在读取走势
    showProgress(tr("Reading the trend"));
    const Catalogue &catalogue = desk().catalogue();
    m_trendJob.start([&catalogue, path = workbook->path(), unit = m_comparison->after.header.unit,
                      into = m_trending](const Job::Report &report) -> Expected<void> {
        auto entries = readTrend(catalogue, path, unit, report);
        if (!entries)
            return tl::unexpected<Error>(entries.error());
        *into = std::move(*entries);
        return {};
    });
}

void ComparePage::showComparison(const QString &beforeId, const QString &afterId)
{
    if (beforeId.isEmpty() || afterId.isEmpty())
        return;
    m_pair = {fromQt(beforeId), fromQt(afterId)};
    reload();
}

void ComparePage::reveal(const Place &place)
{
    if (!place.item.isEmpty() && !place.requirement.isEmpty()) {
        showComparison(place.item, place.requirement);
    } else {
        const std::string open = desk().session() == nullptr ? "" : desk().session()->assessment().header.id;
        if (!open.empty() && open != m_pair.before && open != m_pair.after) {
            m_pair = {};
            m_stale = true;
        }
        if (m_stale)
            reload();
    }
    m_content->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ComparePage::openCurrent(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const RequirementChange &change = m_model->change(index.row());
    for (const std::string &target : change.changedTargets) {
        for (const ChangeBlock &block : changeBlocks(desk(), *m_comparison, target, 1).blocks) {
            const QString link = block.after.isEmpty() ? block.before : block.after;
            if (!link.isEmpty())
                return openPlace(link);
        }
    }
    openPlace(QStringLiteral("after/judgements/") + toQt(change.requirement));
}

void ComparePage::openPlace(const QString &link)
{
    const auto wanted = readPlaceLink(link);
    if (!wanted || m_comparison == nullptr)
        return;
    const std::string id = wanted->later ? m_comparison->after.header.id : m_comparison->before.header.id;
    SessionModel &sessions = desk().sessions();
    if (sessions.session() == nullptr || sessions.session()->assessment().header.id != id) {
        if (const auto opened = sessions.openAssessment(toQt(id)); !opened)
            return desk().tell(opened.error());
    }
    Place place;
    if (wanted->judgement) {
        place.page = QStringLiteral("findings");
        place.requirement = wanted->target;
    } else {
        place = Place::of(wanted->target);
    }
    if (wanted->position > 0) {
        const auto row = sessions.session()->rowAt(fromQt(wanted->target), wanted->position);
        if (!row)
            return desk().tell(row.error());
        place.row = *row;
    }
    desk().go(place);
}

void ComparePage::exportComparison()
{
    if (m_comparison == nullptr || m_exportJob.isRunning())
        return;
    const auto sides = m_comparison;
    //: 中文：%1 %2 与 %3 比较
    const QString name =
        tr("%1 %2 compared with %3")
            .arg(toQt(sides->after.header.unit), toQt(sides->after.header.title), toQt(sides->before.header.title));
    //: 中文：PDF 文件 (*.pdf);;网页 (*.html)
    const QString filter = tr("PDF files (*.pdf);;Web pages (*.html)");
    //: 中文：导出比较
    desk().files().chooseFileToSave(this, tr("Export the comparison"), asFileName(name) + QStringLiteral(".pdf"),
                                    filter, [this](const QString &path) { startExport(path); });
}

void ComparePage::startExport(const QString &path)
{
    if (m_comparison == nullptr)
        return;
    const bool html = path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive);
    m_exported = html ? path : withSuffix(path, QStringLiteral(".pdf"));
    ComparisonFile file;
    file.format = html ? ComparisonFormat::Html : ComparisonFormat::Pdf;
    file.path = fromQt(m_exported);
    file.language = desk().language();
    file.programVersion = fromQt(QCoreApplication::applicationVersion());
    //: 中文：正在导出比较
    showProgress(tr("Exporting the comparison"));
    const Catalogue &catalogue = desk().catalogue();
    m_exportJob.start([&catalogue, comparison = m_comparison, file](const Job::Report &report) {
        return writeComparisonFile(catalogue, *comparison, file, report);
    });
    refreshCounts();
}

} // namespace facet
