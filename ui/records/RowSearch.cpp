#include "records/RowSearch.h"

#include "desk/Desk.h"

#include <QMutex>
#include <QMutexLocker>

#include <utility>

namespace facet
{

/// Where the thread of the search puts what it found, and the window takes it out.
struct RowSearch::Basket {
    QMutex mutex;
    std::vector<RowId> rows;
};

namespace
{

struct WantedRows {
    const Catalogue &catalogue;
    std::string workbook;
    std::string assessment;
    std::string table;
    RowFilter filter;
    RowOrder order;
};

Expected<void> search(const WantedRows &wanted, const Job::Report &report, const RowsFound &found)
{
    Workbook::OpenOptions options{Workbook::Access::ReadOnly, {}, std::chrono::milliseconds(0)};
    options.stop = [&report] { return !report(0); };
    const auto workbook = Workbook::open(wanted.catalogue, wanted.workbook, options);
    if (!workbook)
        return tl::unexpected<Error>(workbook.error());
    const auto session = AssessmentSession::open(**workbook, wanted.assessment);
    if (!session)
        return tl::unexpected<Error>(session.error());
    return findRowsInView(**session, wanted.table, wanted.filter, wanted.order, found);
}

} // namespace

RowSearch::RowSearch(Desk &desk, const Table &table, QObject *parent) : QObject(parent), m_desk(desk), m_table(table)
{
}

RowSearch::~RowSearch() = default;

void RowSearch::start(const RowFilter &filter, const RowOrder &order, std::size_t most)
{
    stop();
    if (m_desk.session() == nullptr)
        return;
    m_job = new Job(this);
    const auto basket = std::make_shared<Basket>();
    connect(m_job, &Job::progressed, this, [this, basket] { empty(basket); });
    connect(m_job, &Job::succeeded, this, [this, basket] {
        empty(basket);
        std::exchange(m_job, nullptr)->deleteLater();
        Q_EMIT finished();
    });
    connect(m_job, &Job::failed, this, [this](const Error &error) {
        std::exchange(m_job, nullptr)->deleteLater();
        Q_EMIT failed(error);
    });
    const WantedRows wanted{m_desk.catalogue(),
                            m_desk.sessions().workbook()->path(),
                            m_desk.session()->assessment().header.id,
                            m_table.id,
                            filter,
                            order};
    m_job->start([wanted, basket, most](const Job::Report &report) {
        std::size_t count = 0;
        const auto take = [&](std::span<const RowId> more) {
            const std::size_t taken = most == 0 ? more.size() : std::min(more.size(), most - count);
            count += taken;
            {
                const QMutexLocker lock(&basket->mutex);
                basket->rows.insert(basket->rows.end(), more.begin(),
                                    more.begin() + static_cast<std::ptrdiff_t>(taken));
            }
            return report(0) && (most == 0 || count < most);
        };
        const Expected<void> ended = search(wanted, report, take);
        return most != 0 && count >= most ? Expected<void>() : ended;
    });
}

void RowSearch::stop()
{
    if (m_job == nullptr)
        return;
    // It ends in a moment; nobody listens any more.
    Job *job = std::exchange(m_job, nullptr);
    job->disconnect(this);
    connect(job, &Job::succeeded, job, &QObject::deleteLater);
    connect(job, &Job::failed, job, &QObject::deleteLater);
    job->cancel();
}

void RowSearch::empty(const std::shared_ptr<Basket> &basket)
{
    std::vector<RowId> rows;
    {
        const QMutexLocker lock(&basket->mutex);
        rows.swap(basket->rows);
    }
    if (!rows.empty())
        Q_EMIT found(rows);
}

} // namespace facet
