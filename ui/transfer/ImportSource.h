#pragma once

#include "desk/Job.h"
#include "transfer/ImportPlan.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace facet
{

/// The beginning of a sheet as it stands in the file.
struct SheetSample {
    static constexpr std::size_t KeptRows = 220; ///< 200 records and what may stand above them
    std::vector<Cells> rows;
    std::vector<std::int64_t> lines; ///< of each row in the file
    std::size_t columns = 0;         ///< of the widest row
    bool whole = false;              ///< there is nothing behind these rows
};

/// The file (or clipboard) an import comes from: which it is, how it is read, and its first rows. Looking and reading
/// run beside the window; a new choice ends the reading before it.
class ImportSource final : public QObject
{
    Q_OBJECT

public:
    explicit ImportSource(const Table &table, QObject *parent = nullptr);

    void openFile(const QString &path);
    void openText(const QString &text);
    /// Looks at the same file anew.
    void readAgain();

    /// Nothing was opened, or it could not be read.
    [[nodiscard]] bool isEmpty() const { return !m_open; }
    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }
    [[nodiscard]] bool isClipboard() const { return m_plan.clipboard != nullptr; }
    [[nodiscard]] QString path() const { return m_path; }
    /// "staff.xlsx", or the word for the clipboard.
    [[nodiscard]] QString name() const;
    [[nodiscard]] const TabularFile &file() const { return m_plan.file; }
    [[nodiscard]] const CsvFormat &detected() const { return m_detected; }
    [[nodiscard]] const SheetSample &sample() const { return *m_sample; }
    /// File, sheet and reading; without a mapping.
    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }

    void setFormat(const CsvFormat &format);
    void setSheet(std::size_t sheet);
    /// Which row of the sample holds the names of the columns; nullopt: none does.
    [[nodiscard]] std::optional<std::size_t> headerRow() const;
    void setHeaderRow(std::optional<std::size_t> row);
    /// The names of the columns; blank cells without a header row. As wide as the sample.
    [[nodiscard]] Cells header() const;

Q_SIGNALS:
    void readingStarted();
    /// The sample, or how it is understood, is another one; after a failure it is empty.
    void changed();
    void failed(const facet::Error &error);

private:
    void read(bool inspect);
    void take(std::shared_ptr<SheetSample> sample);

    const Table &m_table;
    ImportPlan m_plan;
    QString m_path;
    CsvFormat m_detected;
    std::shared_ptr<const SheetSample> m_sample;
    bool m_open = false;
    Job m_job;
    struct Reading;
    std::shared_ptr<Reading> m_reading;
};

} // namespace facet
