#include "library/LibraryActions.h"

#include "assessment/ValueJson.h"
#include "base/AtomicFile.h"
#include "desk/FileNames.h"
#include "desk/Strings.h"
#include "exchange/AssessmentJson.h"
#include "library/AssessmentDialog.h"
#include "library/BinDialog.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace facet
{

namespace
{

constexpr int recentLimit = 10;

QString workbookFilter()
{
    //: 中文：面鉴工作簿 (*.facet)
    return LibraryActions::tr("Facet workbooks (*.facet)");
}

QString exchangeFilter()
{
    //: 中文：评估文件 (*.json)
    return LibraryActions::tr("Assessment files (*.json)");
}

QString fileNameFor(const AssessmentHeader &header)
{
    return asFileName(toQt(header.unit) + (header.unit.empty() ? QString() : QStringLiteral(" ")) + toQt(header.title));
}

/// Reads one exchange file into the workbook; the error's place names the file.
Expected<std::string> takeIn(Workbook &workbook, const QString &path, QStringList &titles)
{
    const auto named = [&path](Error error) {
        error.place = fromQt(QFileInfo(path).fileName()) + (error.place.empty() ? "" : ", " + error.place);
        return tl::unexpected<Error>(std::move(error));
    };
    const Expected<std::string> text = readFile(fromQt(path));
    if (!text)
        return named(text.error());
    const Expected<Assessment> assessment = readAssessment(workbook.catalogue(), *text);
    if (!assessment)
        return named(assessment.error());
    Expected<std::string> id = workbook.import(*assessment);
    if (!id)
        return named(id.error());
    titles.append(toQt(assessment->header.title));
    return id;
}

} // namespace

LibraryActions::LibraryActions(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_export, &Job::failed, this, [this](const Error &error) { m_desk.tell(error); });
    connect(&m_export, &Job::succeeded, this, [this] {
        //: 中文：已导出到 %1
        m_desk.tell({Notice::Kind::Done, tr("Exported to %1").arg(QDir::toNativeSeparators(m_written)), {}, {}});
    });
}

void LibraryActions::newWorkbook(QWidget *parent)
{
    //: 中文：新建工作簿
    m_desk.files().chooseFileToSave(parent, tr("New workbook"), /*: 中文：评估.facet */ tr("Assessments.facet"),
                                    workbookFilter(), [this, parent](const QString &chosen) {
                                        const QString path = withSuffix(chosen, QStringLiteral(".facet"));
                                        if (const auto made = m_desk.sessions().createWorkbook(path); !made) {
                                            m_desk.tell(made.error());
                                            return;
                                        }
                                        rememberWorkbook(path);
                                        newAssessment(parent);
                                    });
}

void LibraryActions::openWorkbook(QWidget *parent)
{
    //: 中文：打开工作簿
    m_desk.files().chooseFileToOpen(parent, tr("Open workbook"), workbookFilter(),
                                    [this](const QString &path) { openWorkbookFile(path); });
}

void LibraryActions::openInNewWindow(QWidget *parent)
{
    //: 中文：在新窗口中打开工作簿
    m_desk.files().chooseFileToOpen(
        parent, tr("Open workbook in a new window"), workbookFilter(), [this](const QString &path) {
            if (isOpenHere(path))
                //: 中文：这个工作簿已在本窗口中打开。
                m_desk.tell({Notice::Kind::Hint, tr("This workbook is open in this window already."), {}, {}});
            else
                Q_EMIT m_desk.windowWanted(path);
        });
}

bool LibraryActions::isOpenHere(const QString &path) const
{
    return workbook() != nullptr &&
           QFileInfo(path).canonicalFilePath() == QFileInfo(toQt(workbook()->path())).canonicalFilePath();
}

void LibraryActions::takeFiles(const QStringList &paths)
{
    if (paths.first().endsWith(QLatin1String(".facet"), Qt::CaseInsensitive))
        openWorkbookFile(paths.first());
    else if (workbook() == nullptr)
        //: 中文：评估文件要导入到工作簿里。请先新建或打开一个工作簿。
        m_desk.tell({Notice::Kind::Hint,
                     tr("Assessment files go into a workbook. Make or open one first, then drop them again."),
                     {},
                     {}});
    else
        importAssessmentFiles(paths);
}

bool LibraryActions::takes(const QStringList &paths)
{
    const auto ends = [](const char *suffix) {
        return [suffix = QLatin1String(suffix)](const QString &path) {
            return path.endsWith(suffix, Qt::CaseInsensitive);
        };
    };
    return !paths.isEmpty() && ((paths.size() == 1 && ends(".facet")(paths.first())) ||
                                std::all_of(paths.begin(), paths.end(), ends(".json")));
}

void LibraryActions::openWorkbookFile(const QString &path)
{
    goOnWith(path, openWithLastAssessment(m_desk.sessions(), path, m_desk.settings()));
}

void LibraryActions::goOnWith(const QString &path, const Opening &opening)
{
    if (!opening.result)
        m_desk.tell(opening.result.error());
    if (!opening.isWorkbookOpen)
        return;
    rememberWorkbook(path);
    emptyExpired(m_desk);
}

void LibraryActions::rememberWorkbook(const QString &path)
{
    Settings &settings = m_desk.settings();
    QStringList recent = settings.value(Setting::RecentWorkbooks).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(Setting::RecentWorkbooks, QStringList(recent.mid(0, recentLimit)));
    settings.setValue(Setting::LastWorkbook, path);
}

Opening openWithLastAssessment(SessionModel &sessions, const QString &path, const Settings &settings)
{
    if (auto opened = sessions.openWorkbook(path); !opened)
        return {false, std::move(opened)};
    const auto id = sessions.workbook()->assessmentToOpen(fromQt(settings.value(Setting::LastAssessment).toString()));
    if (!id)
        return {true, tl::unexpected<Error>(id.error())};
    return {true, id->empty() ? Expected<void>() : sessions.openAssessment(toQt(*id))};
}

void LibraryActions::newAssessment(QWidget *parent)
{
    if (workbook() == nullptr) {
        newWorkbook(parent);
        return;
    }
    if (!isFree())
        return;
    AssessmentHeader proposal;
    const QDate today = QDate::currentDate();
    //: 中文：%1 年度评估
    proposal.title = fromQt(tr("Assessment %1").arg(today.year()));
    proposal.date = fromQt(today.toString(Qt::ISODate));
    proposal.assessor = fromQt(m_desk.settings().value(Setting::Assessor).toString());
    if (const AssessmentSession *session = m_desk.session())
        proposal.unit = session->assessment().header.unit;
    AssessmentDialog::ask(m_desk, proposal, true, parent, [this](const AssessmentHeader &header) { create(header); });
}

void LibraryActions::create(const AssessmentHeader &header)
{
    if (!isFree())
        return;
    m_desk.settings().setValue(Setting::Assessor, toQt(header.assessor));
    const auto id = workbook()->add(header);
    if (!id) {
        m_desk.tell(id.error());
        return;
    }
    m_desk.sessions().tellLibraryChanged();
    open(toQt(*id));
}

void LibraryActions::open(const QString &id)
{
    if (const auto opened = m_desk.sessions().openAssessment(id); !opened) {
        m_desk.tell(opened.error());
        return;
    }
    m_desk.go(Place::of(QStringLiteral("A.1")));
}

/// What came of a number of exchange files.
struct LibraryActions::Imported {
    QStringList ids;
    QStringList titles;
    QList<Error> refused;
};

void LibraryActions::importAssessments(QWidget *parent)
{
    //: 中文：导入评估文件
    m_desk.files().chooseFilesToOpen(parent, tr("Import assessment files"), exchangeFilter(),
                                     [this](const QStringList &paths) { importAssessmentFiles(paths); });
}

void LibraryActions::importAssessmentFiles(const QStringList &paths)
{
    const auto imported = std::make_shared<Imported>();
    const auto work = [paths, imported](Workbook &workbook, const Job::Report &report) -> Expected<void> {
        for (qsizetype at = 0; at < paths.size(); ++at) {
            if (!report(static_cast<double>(at) / static_cast<double>(paths.size())))
                return failure(ErrorCode::Cancelled, {}, {});
            if (const auto id = takeIn(workbook, paths[at], imported->titles))
                imported->ids.append(toQt(*id));
            else if (id.error().code == ErrorCode::Cancelled)
                return tl::unexpected<Error>(id.error());
            else
                imported->refused.append(id.error());
        }
        return {};
    };
    const QString name = QFileInfo(paths.value(0)).fileName();
    //: 中文：导入 %1
    const QString what = paths.size() == 1 ? tr("Importing %1").arg(name)
                                           //: 中文：导入 %n 个文件
                                           : tr("Importing %n files", nullptr, static_cast<int>(paths.size()));
    m_desk.sessions().changeBeside(what, work, [this, imported](const Expected<void> &result) {
        if (result || !imported->ids.isEmpty())
            tellImported(*imported);
    });
}

void LibraryActions::tellImported(const Imported &imported)
{
    QStringList told;
    if (imported.titles.size() == 1)
        //: 中文：已导入「%1」。
        told.append(tr("Imported \"%1\".").arg(imported.titles.first()));
    else if (!imported.titles.isEmpty())
        //: 中文：已导入 %n 个评估。
        told.append(tr("%n assessments imported.", nullptr, static_cast<int>(imported.titles.size())));
    for (const Error &error : imported.refused)
        //: 中文：未导入 %1：%2
        told.append(tr("Not imported: %1: %2").arg(toQt(error.place), m_desk.say(error.message)));
    Notice notice{
        imported.refused.isEmpty() ? Notice::Kind::Done : Notice::Kind::Failed, told.join(QLatin1Char('\n')), {}, {}};
    if (imported.ids.size() == 1) {
        //: 中文：打开
        notice.actionText = tr("Open");
        notice.action = [this, id = imported.ids.first()] { open(id); };
    }
    m_desk.tell(notice);
}

void LibraryActions::exportAssessment(QWidget *parent)
{
    const AssessmentSession *session = m_desk.session();
    if (session == nullptr)
        return;
    const QString proposal = fileNameFor(session->assessment().header) + QStringLiteral(".json");
    //: 中文：导出评估文件
    m_desk.files().chooseFileToSave(
        parent, tr("Export assessment file"), proposal, exchangeFilter(),
        [this](const QString &path) { writeExchangeFile(withSuffix(path, QStringLiteral(".json"))); });
}

void LibraryActions::writeExchangeFile(const QString &path)
{
    const AssessmentSession *session = m_desk.session();
    if (session == nullptr)
        return;
    // Beside the window and over a connection of its own: a log of many rows takes its time.
    const std::string workbookPath = session->workbook().path();
    const std::string id = session->assessment().header.id;
    const Catalogue &catalogue = m_desk.catalogue();
    m_written = path;
    m_export.start([workbookPath, id, &catalogue, path](const Job::Report &) -> Expected<void> {
        const auto workbook =
            Workbook::open(catalogue, workbookPath, {Workbook::Access::ReadOnly, {}, std::chrono::milliseconds(0)});
        if (!workbook)
            return tl::unexpected<Error>(workbook.error());
        const Expected<Assessment> assessment = (*workbook)->load(id);
        if (!assessment)
            return tl::unexpected<Error>(assessment.error());
        return replaceFile(fromQt(path), writeAssessment(catalogue, *assessment));
    });
}

void LibraryActions::editHeader(QWidget *parent)
{
    const AssessmentSession *session = m_desk.session();
    if (session == nullptr)
        return;
    if (m_desk.sessions().isReadOnly()) {
        m_desk.tell({Notice::Kind::Hint, m_desk.say(m_desk.sessions().readOnlyReason()), {}, {}});
        return;
    }
    AssessmentDialog::ask(m_desk, session->assessment().header, false, parent, [this](const AssessmentHeader &header) {
        const std::array<std::pair<const char *, std::string>, 5> members{
            {{"title", header.title},
             {"unit", header.unit},
             {"assessor", header.assessor},
             {"date", header.date},
             {"status", std::string(statusId(header.status))}}};
        for (const auto &[member, value] : members)
            m_desk.sessions().edit(
                QStringLiteral("assessment/") + QString::fromLatin1(member),
                [member = member, value = value](AssessmentSession &open) { return open.setHeader(member, value); });
    });
}

} // namespace facet
