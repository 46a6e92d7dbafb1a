#pragma once

#include "desk/Desk.h"
#include "transfer/ImportCheck.h"
#include "transfer/ImportColumns.h"
#include "transfer/ImportRun.h"
#include "transfer/ImportSource.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QStackedWidget;

namespace facet
{

class Bar;
class Button;
class ColumnsStep;
class ImportStep;
class MessageArea;
class PreviewStep;
class StepLine;
class SummaryStep;

/// Brings records of a file into a record table, step by step: file, reading, columns, preview, import. Everything that
/// reads the file runs beside the window. Over the window (open(), not blocking). Object names: importAssistant,
/// backButton, nextButton, cancelButton, undoImportButton, obstacleLabel, and those of the steps.
class ImportAssistant final : public QDialog
{
    Q_OBJECT

public:
    ImportAssistant(Desk &desk, const Table &table, QWidget *parent);
    ~ImportAssistant() override;

    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] ImportSource &source() { return m_source; }

    /// Says here that a file was written; the window's own messages are behind the assistant.
    void tellWritten(const QString &sentence, const QString &path);

    void reject() override;

Q_SIGNALS:
    /// The officer wants an empty template of the table.
    void templateWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    QWidget *buildFoot();
    void addStep(ImportStep *step);
    void connectParts();
    void show(int step);
    void next();
    void updateFoot();
    void recheck();
    void run();
    void tellImported();
    void fail(const Error &error);
    void failImport(const Error &error);
    void showPlace(const Place &place);
    [[nodiscard]] ImportPlan plan() const;
    [[nodiscard]] ImportStep *step() const;

    Desk &m_desk;
    const Table &m_table;
    ImportSource m_source;
    ImportColumns m_columns;
    ImportCheck m_check;
    ImportRun m_run;
    QTimer m_recheck;         ///< a moment after the last change of the plan
    bool m_fileFresh = false; ///< chosen just now: the assistant goes on by itself when it is read
    bool m_undone = false;

    StepLine *m_line;
    MessageArea *m_messages;
    QStackedWidget *m_stack;
    ColumnsStep *m_columnsStep = nullptr;
    PreviewStep *m_previewStep = nullptr;
    SummaryStep *m_summaryStep = nullptr;
    QLabel *m_obstacle = nullptr;
    Button *m_undo = nullptr;
    Button *m_cancel = nullptr;
    Button *m_back = nullptr;
    Button *m_next = nullptr;
};

} // namespace facet
