#include "library/LibraryActions.h"

#include "base/AtomicFile.h"
#include "desk/Strings.h"
#include "exchange/AssessmentJson.h"
#include "library/AssessmentDialog.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

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

QString withSuffix(const QString &path, const QString &suffix)
{
    return QFileInfo(path).suffix().isEmpty() ? path + suffix : path;
}

/// A title as a file name: characters that some file system refuses become "_".
QString fileNameFor(const AssessmentHeader &header)
{
    QString name = toQt(header.unit) + (header.unit.empty() ? QString() : QStringLiteral(" ")) + toQt(header.title);
    static const QRegularExpression refused(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    return name.replace(refused, QStringLiteral("_")).left(100).trimmed();
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

void LibraryActions::openWorkbookFile(const QString &path)
{
    if (const auto opened = m_desk.sessions().openWorkbook(path); !opened) {
        m_desk.tell(opened.error());
        return;
    }
    rememberWorkbook(path);
    openLastAssessment();
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

void LibraryActions::openLastAssessment()
{
    const auto assessments = workbook()->assessments();
    if (!assessments) {
        m_desk.tell(assessments.error());
        return;
    }
    if (assessments->empty())
        return;
    const std::string last = fromQt(m_desk.settings().value(Setting::LastAssessment).toString());
    std::string id = assessments->front().header.id;
    for (const AssessmentSummary &summary : *assessments)
        if (summary.header.id == last)
            id = last;
    if (const auto opened = m_desk.sessions().openAssessment(toQt(id)); !opened)
        m_desk.tell(opened.error());
}

void LibraryActions::newAssessment(QWidget *parent)
{
    if (workbook() == nullptr) {
        newWorkbook(parent);
        return;
    }
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
    m_desk.settings().setValue(Setting::Assessor, toQt(header.assessor));
    const auto id = workbook()->add(header);
    if (!id) {
        m_desk.tell(id.error());
        return;
    }
    Q_EMIT m_desk.sessions().libraryChanged();
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

void LibraryActions::importAssessment(QWidget *parent)
{
    //: 中文：导入评估文件
    m_desk.files().chooseFileToOpen(parent, tr("Import assessment file"), exchangeFilter(),
                                    [this](const QString &path) { importAssessmentFile(path); });
}

void LibraryActions::importAssessmentFile(const QString &path)
{
    if (workbook() == nullptr)
        return;
    const auto fail = [this, &path](Error error) {
        error.place = fromQt(QFileInfo(path).fileName()) + (error.place.empty() ? "" : ": " + error.place);
        m_desk.tell(error);
    };
    const Expected<std::string> text = readFile(fromQt(path));
    if (!text) {
        fail(text.error());
        return;
    }
    const Expected<Assessment> assessment = readAssessment(m_desk.catalogue(), *text);
    if (!assessment) {
        fail(assessment.error());
        return;
    }
    const Expected<std::string> id = workbook()->import(*assessment);
    if (!id) {
        fail(id.error());
        return;
    }
    Q_EMIT m_desk.sessions().libraryChanged();
    open(toQt(*id));
    //: 中文：已导入「%1」。
    m_desk.tell({Notice::Kind::Done, tr("Imported “%1”.").arg(toQt(assessment->header.title)), {}, {}});
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
    AssessmentDialog::ask(m_desk, session->assessment().header, false, parent, [this](const AssessmentHeader &header) {
        const std::array<std::pair<const char *, std::string>, 5> members{
            {{"title", header.title},
             {"unit", header.unit},
             {"assessor", header.assessor},
             {"date", header.date},
             {"status", header.status == Status::Final ? "final" : "draft"}}};
        for (const auto &[member, value] : members)
            m_desk.sessions().edit(
                QStringLiteral("assessment/") + QString::fromLatin1(member),
                [member = member, value = value](AssessmentSession &open) { return open.setHeader(member, value); });
    });
}

void LibraryActions::duplicate(const QString &id, const QString &title)
{
    //: 中文：%1（副本）
    const auto copy = workbook()->duplicate(fromQt(id), fromQt(tr("%1 (copy)").arg(title)));
    if (!copy) {
        m_desk.tell(copy.error());
        return;
    }
    Q_EMIT m_desk.sessions().libraryChanged();
    const QString made = toQt(*copy);
    //: 中文：已复制「%1」。
    m_desk.tell({Notice::Kind::Done, tr("Duplicated “%1”.").arg(title), /*: 中文：打开副本 */ tr("Open the copy"),
                 [this, made] { open(made); }});
}

void LibraryActions::remove(const QString &id, const QString &title)
{
    const bool isOpen = m_desk.session() != nullptr && toQt(m_desk.session()->assessment().header.id) == id;
    if (isOpen)
        m_desk.sessions().closeAssessment();
    if (const auto removed = workbook()->remove(fromQt(id)); !removed) {
        m_desk.tell(removed.error());
        if (isOpen)
            open(id);
        return;
    }
    Q_EMIT m_desk.sessions().libraryChanged();
    //: 中文：已删除「%1」。
    m_desk.tell({Notice::Kind::Done, tr("Deleted “%1”.").arg(title), /*: 中文：撤销 */ tr("Undo"),
                 [this, id] { restore(id); }});
}

void LibraryActions::restore(const QString &id)
{
    if (workbook() == nullptr)
        return;
    if (const auto restored = workbook()->restore(fromQt(id)); !restored) {
        m_desk.tell(restored.error());
        return;
    }
    Q_EMIT m_desk.sessions().libraryChanged();
}

} // namespace facet
