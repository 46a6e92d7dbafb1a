#include "transfer/ImportCheck.h"

#include "assessment/Blank.h"
#include "desk/Strings.h"
#include "workbook/AssessmentSession.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace facet
{

namespace
{

/// More different keys than this are not held in memory only to count them.
constexpr std::size_t mostKeys = 200'000;

using Keys = std::unordered_set<std::string>;

struct OpenAssessment {
    std::string workbook;
    std::string assessment;
};

/// The keys that stand in the table; nullopt when there are too many to hold.
Expected<std::optional<Keys>> keysOf(const Catalogue &catalogue, const OpenAssessment &place, const Table &table,
                                     std::size_t keyField)
{
    const auto workbook =
        Workbook::open(catalogue, place.workbook, {Workbook::Access::ReadOnly, {}, std::chrono::milliseconds(0)});
    if (!workbook)
        return tl::unexpected<Error>(workbook.error());
    const auto session = AssessmentSession::open(**workbook, place.assessment);
    if (!session)
        return tl::unexpected<Error>(session.error());
    if ((*session)->rowCount(table.id) > static_cast<std::int64_t>(mostKeys))
        return std::optional<Keys>();
    Keys keys;
    for (const std::string &key : (*session)->distinctValues(table.id, keyField, {}, mostKeys))
        keys.emplace(trimmed(key));
    return std::optional(std::move(keys));
}

void countKey(const Keys &known, const Row &row, std::size_t keyField, KeyCounts &counts)
{
    const auto *key = std::get_if<std::string>(&row.values[keyField]);
    if (key == nullptr || isBlank(*key))
        ++counts.blank;
    else
        ++(known.contains(std::string(trimmed(*key))) ? counts.known : counts.fresh);
}

Expected<CheckOutcome> check(const Catalogue &catalogue, const Table &table, const OpenAssessment &place,
                             const ImportPlan &plan, const RecordReader::GoOn &goOn)
{
    const std::optional<std::size_t> key = keyFieldOf(table);
    std::optional<Keys> known;
    if (key && std::find(plan.mapping.begin(), plan.mapping.end(), key) != plan.mapping.end()) {
        auto found = keysOf(catalogue, place, table, *key);
        if (!found)
            return tl::unexpected<Error>(found.error());
        known = std::move(*found);
    }
    const auto reader = openRecords(table, plan, goOn);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    Row row;
    KeyCounts counts;
    for (;;) {
        const Expected<bool> more = (*reader)->next(row);
        if (!more)
            return tl::unexpected<Error>(more.error());
        if (!*more)
            break;
        if (known)
            countKey(*known, row, *key, counts);
    }
    CheckOutcome outcome{(*reader)->records(), (*reader)->remarks(), std::nullopt};
    if (known)
        outcome.keys = counts;
    return outcome;
}

} // namespace

/// What a thread counts; it belongs to one run of the job.
struct ImportCheck::Run {
    std::atomic<std::int64_t> records = 0;
    CheckOutcome outcome;
};

ImportCheck::ImportCheck(Desk &desk, const Table &table, QObject *parent)
    : QObject(parent), m_desk(desk), m_table(table)
{
    connect(&m_job, &Job::progressed, this, [this](double fraction) {
        m_fraction = fraction;
        Q_EMIT changed();
    });
    connect(&m_job, &Job::succeeded, this, [this] {
        m_outcome = std::make_unique<CheckOutcome>(std::move(m_run->outcome));
        Q_EMIT changed();
    });
    connect(&m_job, &Job::failed, this, [this](const Error &error) {
        Q_EMIT changed();
        if (error.code != ErrorCode::Cancelled)
            Q_EMIT failed(error);
    });
}

ImportCheck::~ImportCheck() = default;

std::int64_t ImportCheck::recordsSoFar() const
{
    return m_run ? m_run->records.load() : 0;
}

std::int64_t ImportCheck::expectedRecords() const
{
    if (m_outcome)
        return m_outcome->records;
    return m_fraction > 0 ? static_cast<std::int64_t>(static_cast<double>(recordsSoFar()) / m_fraction) : 0;
}

void ImportCheck::stop()
{
    m_job.cancel();
}

void ImportCheck::start(const ImportPlan &plan)
{
    const AssessmentSession *session = m_desk.session();
    const bool known = m_run && readTheSame(m_plan, plan) && (m_outcome || m_job.isRunning());
    if (session == nullptr || known)
        return;
    m_plan = plan;
    m_fraction = 0;
    m_outcome.reset();
    m_run = std::make_shared<Run>();
    const OpenAssessment place{session->workbook().path(), session->assessment().header.id};
    m_job.start([run = m_run, plan, place, &catalogue = m_desk.catalogue(),
                 &table = m_table](const Job::Report &report) -> Expected<void> {
        Expected<CheckOutcome> outcome =
            check(catalogue, table, place, plan, [&report, &records = run->records](const RecordReader &at) {
                records = at.records();
                return report(at.progress());
            });
        if (!outcome)
            return tl::unexpected<Error>(outcome.error());
        run->outcome = std::move(*outcome);
        return {};
    });
    Q_EMIT changed();
}

} // namespace facet
