#include "transfer/ImportRun.h"

#include "assessment/Blank.h"
#include "desk/Strings.h"
#include "workbook/RowView.h"
#include "workbook/StepSize.h"

#include <QDate>
#include <QPointer>

#include <algorithm>
#include <map>
#include <span>

namespace facet
{

namespace
{

std::string textOf(const FieldValue &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text == nullptr ? std::string() : *text;
}

/// The first row whose key is exactly this; 0 when there is none.
RowId rowWithKey(const AssessmentSession &session, const Table &table, std::size_t field, const std::string &key)
{
    constexpr std::size_t looked = 100; // the key may stand within others: "7" in "70"
    RowFilter filter;
    filter.text = key;
    filter.inField = field;
    std::vector<RowId> ids;
    // That it is stopped when there are enough is no failure.
    static_cast<void>(findRowsInView(session, table.id, filter, {}, [&ids](std::span<const RowId> more) {
        ids.insert(ids.end(), more.begin(), more.end());
        return ids.size() < looked;
    }));
    ids.resize(std::min(looked, ids.size()));
    const auto rows = session.rows(table.id, ids);
    for (const RecordRow &row : rows ? *rows : std::vector<RecordRow>())
        if (trimmed(textOf(row.row.values[field])) == trimmed(key))
            return row.id;
    return 0;
}

} // namespace

/// What the thread of an import is given and finds out. The file is read in a thread of its own while the import waits
/// for it; what both need is atomic.
struct ImportRun::Run {
    const Table *table = nullptr;
    ImportPlan plan;
    RowImportOptions options;
    std::string source;
    std::string date;
    Language language = Language::Chinese;

    std::atomic<std::int64_t> records = 0;
    std::atomic<double> fraction = 0; ///< of the file that is read
    std::atomic_bool judging = false;
    ImportSummary summary;
    std::map<std::int64_t, std::string> keys; ///< of the records that remarks are kept of

    Expected<void> work(AssessmentSession &session, const Job::Report &report);
    ImportFeed feed(RecordReader &reader);
    void find(const AssessmentSession &session, std::int64_t before);
};

Expected<void> ImportRun::Run::work(AssessmentSession &session, const Job::Report &report)
{
    const std::int64_t before = options.mode == RowImportMode::Replace ? 0 : session.rowCount(table->id);
    const auto reader = openRecords(*table, plan, [&](const RecordReader &at) {
        fraction = at.progress();
        return report(fraction);
    });
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    const auto outcome = importRows(session, table->id, feed(**reader), options, [&](std::int64_t rows) {
        if (!judging)
            records = rows;
        return report(fraction);
    });
    if (!outcome)
        return tl::unexpected<Error>(outcome.error());
    summary.outcome = *outcome;
    summary.remarks = (*reader)->remarks();
    summary.noted = !options.remark.empty();
    find(session, before);
    return {};
}

ImportFeed ImportRun::Run::feed(RecordReader &reader)
{
    return [this, &reader](Row &row) -> Expected<bool> {
        const std::size_t remarked = reader.remarks().kept();
        Expected<bool> more = reader.next(row);
        if (more && !*more) {
            // The note is written when the last record was taken: by then it is known what was refused.
            options.remark = reader.remarks().note(*table, source, date, language);
            records = reader.records();
            judging = true;
        }
        if (more && *more && options.mode == RowImportMode::UpdateByKey && reader.remarks().kept() != remarked)
            keys[reader.records()] = textOf(row.values[options.keyField]);
        return more;
    };
}

/// Which rows of the table the kept remarks are about: new rows stand behind those that were there, in the order of the
/// file; updated ones are found by their key.
void ImportRun::Run::find(const AssessmentSession &session, std::int64_t before)
{
    for (std::size_t kind = 0; kind < RemarkLog::KindCount; ++kind) {
        for (const RemarkLog::Place &place : summary.remarks.places(static_cast<CellRemark::Kind>(kind))) {
            RowId row = 0;
            if (const auto key = keys.find(place.record); key != keys.end())
                row = isBlank(key->second) ? 0 : rowWithKey(session, *table, options.keyField, key->second);
            else
                row = session.rowAt(table->id, before + place.record).value_or(0);
            summary.places[kind].push_back({place, row});
        }
    }
}

ImportRun::ImportRun(Desk &desk, const Table &table, QObject *parent) : QObject(parent), m_desk(desk), m_table(table)
{
    constexpr int pulseMilliseconds = 200;
    m_pulse.setInterval(pulseMilliseconds);
    connect(&m_pulse, &QTimer::timeout, this, &ImportRun::progressed);
}

// The work goes on when the assistant goes; it owns what it needs.
ImportRun::~ImportRun() = default;

std::int64_t ImportRun::recordsSoFar() const
{
    return m_run ? m_run->records.load() : 0;
}

bool ImportRun::isJudging() const
{
    return m_run && m_run->judging;
}

bool ImportRun::isCancelling() const
{
    return m_running && m_desk.sessions().beside().isCancelling();
}

void ImportRun::start(const ImportPlan &plan, const std::vector<std::size_t> &fields, const QString &source,
                      std::int64_t expected)
{
    m_summary.reset();
    m_run = std::make_shared<Run>();
    m_run->table = &m_table;
    m_run->plan = plan;
    m_run->options.mode = plan.mode;
    m_run->options.keyField = keyFieldOf(m_table).value_or(0);
    m_run->options.fields = fields;
    m_run->options.expectedRows = expected;
    m_run->source = fromQt(source);
    m_run->date = fromQt(QDate::currentDate().toString(Qt::ISODate));
    m_run->language = m_desk.language();
    m_running = true;
    m_pulse.start();
    //: 中文：正在导入「%1」
    const QString what = tr("Importing \"%1\"").arg(source);
    Error refusal;
    const auto listening = connect(&m_desk.sessions(), &SessionModel::failed, this,
                                   [&refusal](const Error &error, const QString &) { refusal = error; });
    const bool began = m_desk.sessions().editBeside(
        what,
        [run = m_run](AssessmentSession &session, const Job::Report &report) { return run->work(session, report); },
        [self = QPointer<ImportRun>(this), run = m_run](const Expected<void> &result) {
            if (self != nullptr && self->m_run == run)
                self->end(result);
        });
    disconnect(listening);
    if (!began)
        end(tl::unexpected<Error>(refusal));
}

void ImportRun::end(const Expected<void> &result)
{
    m_running = false;
    m_pulse.stop();
    if (!result) {
        m_run.reset();
        Q_EMIT failed(result.error());
        return;
    }
    m_summary = std::make_unique<ImportSummary>(std::move(m_run->summary));
    Q_EMIT finished();
}

void ImportRun::cancel()
{
    if (!m_running)
        return;
    m_desk.sessions().beside().cancel();
    Q_EMIT progressed();
}

bool ImportRun::canUndo() const
{
    return m_summary && !m_running && m_desk.session() != nullptr &&
           stepToUndo(*m_desk.session()) == m_summary->outcome.step;
}

void ImportRun::undo()
{
    if (!canUndo())
        return;
    m_desk.sessions().editBeside(
        //: 中文：正在撤销导入
        tr("Undoing the import"),
        [step = m_summary->outcome.step](AssessmentSession &session, const Job::Report &) -> Expected<void> {
            const Expected<Change> change = session.undoBackTo(step);
            return change ? Expected<void>() : tl::unexpected<Error>(change.error());
        },
        [self = QPointer<ImportRun>(this)](const Expected<void> &result) {
            if (self != nullptr && result)
                Q_EMIT self->undone();
            else if (self != nullptr)
                Q_EMIT self->failed(result.error());
        });
}

} // namespace facet
