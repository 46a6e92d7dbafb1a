#include "transfer/ImportSource.h"

#include "desk/Strings.h"

#include <QFileInfo>

#include <algorithm>

namespace facet
{

namespace
{

/// A sample is looked at, not stored: very long cells must not fill the memory.
constexpr std::size_t sampleBytes = 8'000'000;

Expected<void> readSample(SheetReader &rows, SheetSample &sample, const Job::Report &report)
{
    std::size_t bytes = 0;
    Cells cells;
    while (sample.rows.size() < SheetSample::KeptRows && bytes < sampleBytes) {
        if (!report(rows.progress()))
            return failure(ErrorCode::Cancelled, {}, {"已取消。", "Cancelled."});
        const Expected<bool> more = rows.next(cells);
        if (!more)
            return tl::unexpected<Error>(more.error());
        if (!*more) {
            sample.whole = true;
            return {};
        }
        for (const Cell &cell : cells)
            bytes += cell.text.size();
        sample.columns = std::max(sample.columns, cells.size());
        sample.rows.push_back(cells);
        sample.lines.push_back(rows.line());
    }
    return {};
}

} // namespace

/// What a thread finds out; it belongs to one run of the job.
struct ImportSource::Reading {
    TabularFile file;
    FileStamp stamp;
    std::shared_ptr<SheetSample> sample = std::make_shared<SheetSample>();
    bool inspected = false;
};

ImportSource::ImportSource(const Table &table, QObject *parent)
    : QObject(parent), m_table(table), m_sample(std::make_shared<SheetSample>())
{
    connect(&m_job, &Job::succeeded, this, [this] {
        if (m_reading->inspected) {
            m_plan.file = m_reading->file;
            m_detected = m_plan.file.csv;
        }
        m_plan.stamp = m_reading->stamp;
        take(m_reading->sample);
    });
    connect(&m_job, &Job::failed, this, [this](const Error &error) {
        // A file that was looked at stays open: another encoding or sheet may be readable.
        m_open = m_open && !m_reading->inspected;
        m_sample = std::make_shared<SheetSample>();
        m_plan.rowsAbove = 0;
        Q_EMIT changed();
        if (error.code != ErrorCode::Cancelled)
            Q_EMIT failed(error);
    });
}

QString ImportSource::name() const
{
    //: 中文：剪贴板
    return isClipboard() ? tr("Clipboard") : QFileInfo(m_path).fileName();
}

void ImportSource::openFile(const QString &path)
{
    m_path = path;
    m_plan = ImportPlan();
    m_open = false;
    read(true);
}

void ImportSource::openText(const QString &text)
{
    m_path.clear();
    m_plan = ImportPlan();
    m_plan.clipboard = std::make_shared<const std::string>(fromQt(text));
    m_open = false;
    read(false);
}

void ImportSource::readAgain()
{
    if (isClipboard())
        read(false);
    else
        openFile(m_path);
}

void ImportSource::read(bool inspect)
{
    m_reading = std::make_shared<Reading>();
    m_reading->inspected = inspect;
    m_job.start([reading = m_reading, plan = m_plan, path = m_path](const Job::Report &report) -> Expected<void> {
        ImportPlan now = plan;
        if (!now.clipboard)
            now.stamp = FileStamp::of(path);
        if (reading->inspected) {
            const Expected<TabularFile> file = inspectTabularFile(fromQt(path));
            if (!file)
                return tl::unexpected<Error>(file.error());
            now.file = *file;
        }
        reading->file = now.file;
        reading->stamp = now.stamp;
        const auto rows = openRows(now);
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        return readSample(**rows, *reading->sample, report);
    });
    Q_EMIT readingStarted();
}

void ImportSource::take(std::shared_ptr<SheetSample> sample)
{
    m_sample = std::move(sample);
    m_open = true;
    const auto header = headerAmong(m_table, m_sample->rows);
    m_plan.rowsAbove = header ? *header + 1 : 0;
    Q_EMIT changed();
}

void ImportSource::setFormat(const CsvFormat &format)
{
    if (format == m_plan.file.csv)
        return;
    m_plan.file.csv = format;
    read(false);
}

void ImportSource::setSheet(std::size_t sheet)
{
    if (sheet == m_plan.sheet)
        return;
    m_plan.sheet = sheet;
    read(false);
}

std::optional<std::size_t> ImportSource::headerRow() const
{
    return m_plan.rowsAbove == 0 ? std::nullopt : std::optional(m_plan.rowsAbove - 1);
}

void ImportSource::setHeaderRow(std::optional<std::size_t> row)
{
    const std::size_t above = row ? *row + 1 : 0;
    if (above == m_plan.rowsAbove)
        return;
    m_plan.rowsAbove = above;
    Q_EMIT changed();
}

Cells ImportSource::header() const
{
    const auto row = headerRow();
    Cells names = row && *row < m_sample->rows.size() ? m_sample->rows[*row] : Cells();
    names.resize(m_sample->columns);
    return names;
}

} // namespace facet
