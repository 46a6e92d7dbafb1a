#pragma once

#include "desk/Desk.h"
#include "desk/Job.h"
#include "transfer/RecordsExport.h"

#include <QButtonGroup>
#include <QDialog>
#include <QTimer>

#include <cstdint>
#include <memory>

class QLabel;

namespace facet
{

class Button;
class MessageArea;
class ProgressStrip;
class RadioBox;

/// Which rows a record page shows, and how.
struct RecordsView {
    RowFilter filter;
    RowOrder order;
    std::int64_t matches = 0; ///< rows that are shown
    std::int64_t strays = 0;  ///< of those, rows that no longer match since they were edited: they are not exported
    [[nodiscard]] bool isAll() const { return filter.isEmpty() && !order.field && !order.descending; }
};

/// Asks which records are to be exported and in which format, then where to, and writes them with progress and cancel.
/// Where the page shows all records in order of entry only the format is asked. Object names: exportDialog, exportView,
/// exportAll, exportXlsx, exportCsv, exportPlaceButton, cancelButton, exportProgress.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Desk &desk, const Table &table, const RecordsView &view, QWidget *parent);

    void reject() override;

private:
    void build();
    QWidget *buildChoices();
    QWidget *buildFoot();
    void connectJob();
    void choosePlace();
    void start(const QString &path);
    void showRunning(bool running);
    void showProgress();
    [[nodiscard]] ExportFormat format() const;

    Desk &m_desk;
    const Table &m_table;
    RecordsView m_view;
    QButtonGroup m_scopes;
    QButtonGroup m_formats;
    RadioBox *m_shown;
    RadioBox *m_all;
    RadioBox *m_xlsx;
    RadioBox *m_csv;
    MessageArea *m_messages;
    QWidget *m_choices = nullptr;
    ProgressStrip *m_progress;
    Button *m_cancel = nullptr;
    Button *m_place = nullptr;
    Job m_job;
    QString m_path;
    std::shared_ptr<ExportCount> m_count;
};

} // namespace facet
