#pragma once

#include "desk/Desk.h"
#include "transfer/ImportPlan.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <atomic>
#include <memory>
#include <vector>

namespace facet
{

/// A row that a remark is about: where it is in the file and in the workbook.
struct ImportedPlace {
    RemarkLog::Place place;
    RowId row = 0; ///< 0: not found in the table
};

/// What an import did.
struct ImportSummary {
    RowImportOutcome outcome;
    RemarkLog remarks;
    std::array<std::vector<ImportedPlace>, RemarkLog::KindCount> places; ///< by CellRemark::Kind
    bool noted = false; ///< the refused texts stand in the table's note
};

/// Brings the records of a file into the open assessment, beside the window.
class ImportRun final : public QObject
{
    Q_OBJECT

public:
    ImportRun(Desk &desk, const Table &table, QObject *parent = nullptr);
    ~ImportRun() override;

    /// `fields`: those the file has. `expected`: how many records there will be, 0 when not known.
    void start(const ImportPlan &plan, const std::vector<std::size_t> &fields, const QString &source,
               std::int64_t expected);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isCancelling() const;
    [[nodiscard]] std::int64_t recordsSoFar() const;
    /// How much of the file is read, 0 to 1.
    [[nodiscard]] double fraction() const { return m_desk.sessions().beside().fraction(); }
    /// All records are read; indexes are built and the requirements judged.
    [[nodiscard]] bool isJudging() const;
    /// nullptr unless an import was finished.
    [[nodiscard]] const ImportSummary *summary() const { return m_summary.get(); }

    /// Takes the import back; only while nothing came after it.
    [[nodiscard]] bool canUndo() const;
    void undo();

Q_SIGNALS:
    void progressed();
    void finished();
    /// Nothing of it is in the workbook.
    void failed(const facet::Error &error);
    void undone();

private:
    struct Run;
    void end(const Expected<void> &result);

    Desk &m_desk;
    const Table &m_table;
    std::shared_ptr<Run> m_run;
    std::unique_ptr<ImportSummary> m_summary;
    QTimer m_pulse; ///< what is said of a stage changes also while nothing is reported
    bool m_running = false;
};

} // namespace facet
