#include "library/LibraryFinder.h"

#include "desk/Strings.h"
#include "library/LibraryModel.h"
#include "workbook/Workbook.h"

#include <utility>

namespace facet
{

namespace
{

/// More that are new than this are read beside the window.
constexpr std::size_t mostAtOnce = 50;

/// What comes out of reading in another thread.
struct ReadSearch {
    std::unique_ptr<LibrarySearch> search;
    bool lacksFindings = false;
};

} // namespace

LibraryFinder::LibraryFinder(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    SessionModel &sessions = desk.sessions();
    connect(&sessions, &SessionModel::workbookChanged, this, &LibraryFinder::forget);
    connect(&sessions, &SessionModel::committed, this, [this] {
        if (const AssessmentSession *session = m_desk.session())
            m_stale.insert(session->assessment().header.id);
    });
    connect(&sessions, &SessionModel::libraryChanged, this, [this] { m_listChanged = true; });
    connect(&m_reading, &Job::failed, this, [this](const Error &error) {
        m_isReading = false;
        if (error.code != ErrorCode::Cancelled)
            m_desk.tell(error);
    });
}

void LibraryFinder::forget()
{
    m_reading.cancel();
    m_isReading = false;
    m_search.reset();
    m_stale.clear();
    m_listChanged = false;
}

void LibraryFinder::prepare()
{
    const Workbook *workbook = m_desk.sessions().workbook();
    if (workbook == nullptr || m_search || m_isReading)
        return;
    m_stale.clear(); // what changes from here on is marked again, and read once more
    m_listChanged = false;
    const auto made = std::make_shared<ReadSearch>();
    const std::string path = workbook->path();
    const Catalogue &catalogue = m_desk.catalogue();
    disconnect(&m_reading, &Job::succeeded, this, nullptr);
    connect(&m_reading, &Job::succeeded, this, [this, made, workbook] {
        m_isReading = false;
        if (m_desk.sessions().workbook() != workbook) // it was just done when another one was opened
            return;
        m_search = std::move(made->search);
        m_numberedReading = 0;
        if (made->lacksFindings)
            completeFindings();
        Q_EMIT ready();
    });
    m_isReading = true;
    m_reading.start([made, path, &catalogue](const Job::Report &report) -> Expected<void> {
        Workbook::OpenOptions options;
        options.access = Workbook::Access::ReadOnly;
        options.stop = [&report] { return !report(0); };
        const auto own = Workbook::open(catalogue, path, options);
        if (!own)
            return tl::unexpected<Error>(own.error());
        auto search = std::make_unique<LibrarySearch>(catalogue);
        if (auto read = search->read(**own); !read)
            return read;
        const auto lacks = (*own)->lacksFindings();
        made->lacksFindings = lacks && *lacks;
        made->search = std::move(search);
        return {};
    });
}

void LibraryFinder::completeFindings()
{
    SessionModel &sessions = m_desk.sessions();
    if (sessions.isWorkbookReadOnly() || sessions.beside().isRunning())
        return; // the next time the workbook is opened
    //: 中文：补记旧工作簿的发现
    sessions.changeBeside(
        tr("Storing the findings of an older workbook"),
        [](Workbook &workbook, const Job::Report &report) { return workbook.completeFindings(report); },
        [this](const Expected<void> &result) {
            if (!result)
                return;
            m_search.reset();
            prepare();
        });
}

void LibraryFinder::catchUp()
{
    const Workbook &workbook = *m_desk.sessions().workbook();
    if (std::exchange(m_listChanged, false)) {
        for (const bool deleted : {false, true}) {
            const auto listed = workbook.assessments(deleted);
            for (std::size_t at = 0; listed && at < listed->size(); ++at)
                if (const std::string &id = (*listed)[at].header.id; !m_search->knows(id))
                    m_stale.insert({id, id.substr(0, id.find('@'))}); // the plain id is a new revision's now
        }
    }
    if (m_stale.size() > mostAtOnce) {
        m_search.reset();
        prepare();
        return;
    }
    if (!m_stale.empty())
        m_numberedReading = 0;
    for (const std::string &id : std::exchange(m_stale, {}))
        if (const auto read = m_search->refresh(workbook, id); !read)
            m_desk.tell(read.error());
}

void LibraryFinder::takeNumbers(const LibraryModel &list)
{
    if (m_numberedReading == list.reading())
        return;
    m_numberedReading = list.reading();
    m_numbers.clear();
    m_numbers.reserve(list.all().size());
    for (const AssessmentSummary &each : list.all())
        m_numbers.push_back(m_search->numberOf(each.header.id));
}

std::optional<std::vector<char>> LibraryFinder::find(const QString &text, const LibraryModel &list)
{
    if (!m_search || m_desk.sessions().workbook() == nullptr)
        return std::nullopt;
    catchUp();
    if (!m_search)
        return std::nullopt;
    takeNumbers(list);
    const std::vector<char> matches = m_search->matches(fromQt(text));
    std::vector<char> found;
    found.reserve(m_numbers.size());
    for (const std::optional<std::size_t> number : m_numbers)
        found.push_back(number && matches[*number] != 0 ? 1 : 0);
    return found;
}

} // namespace facet
