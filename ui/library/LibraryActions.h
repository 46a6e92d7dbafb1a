#pragma once

#include "desk/Desk.h"
#include "desk/Job.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace facet
{

/// What came of opening a workbook and an assessment in it.
struct Opening {
    bool isWorkbookOpen = false; ///< also when only the assessment could not be opened
    Expected<void> result;
};
/// Opens the workbook and in it the assessment of last time, or the one changed last. Needs no window.
[[nodiscard]] Opening openWithLastAssessment(SessionModel &sessions, const QString &path, const Settings &settings);

/// What can be done with workbooks and the assessments in them, wherever it is asked for (menus, library page, start).
/// Every failure is told on the desk and leaves everything as it was.
class LibraryActions final : public QObject
{
    Q_OBJECT

public:
    explicit LibraryActions(Desk &desk, QObject *parent = nullptr);

    void newWorkbook(QWidget *parent);
    void openWorkbook(QWidget *parent);
    /// Asks for one and has the app open it beside this one.
    void openInNewWindow(QWidget *parent);
    /// Whether these files can be dropped on the window: one workbook, or exchange files.
    [[nodiscard]] static bool takes(const QStringList &paths);
    /// Opens the workbook, or imports the exchange files, that were dropped.
    void takeFiles(const QStringList &paths);
    /// Opens the file and in it the assessment of last time, or the one changed last.
    void openWorkbookFile(const QString &path);
    /// What follows when the file was opened, or was not: the list of recent files, or the message.
    void goOnWith(const QString &path, const Opening &opening);
    void newAssessment(QWidget *parent);
    /// Takes exchange files into the workbook, beside the window.
    void importAssessments(QWidget *parent);
    void importAssessmentFiles(const QStringList &paths);
    /// Writes the open assessment as exchange file.
    void exportAssessment(QWidget *parent);
    /// Title, unit, assessor, date and status of the open assessment.
    void editHeader(QWidget *parent);

    void open(const QString &id);
    /// Beside the window.
    void duplicate(const QString &id, const QString &title);
    /// Deletes, with a link to take it back.
    void remove(const std::vector<AssessmentHeader> &assessments);
    void restore(const QStringList &ids);

private:
    struct Imported;
    void tellImported(const Imported &imported);
    [[nodiscard]] bool isFree();
    [[nodiscard]] bool isOpenHere(const QString &path) const;
    void rememberWorkbook(const QString &path);
    void create(const AssessmentHeader &header);
    void writeExchangeFile(const QString &path);
    [[nodiscard]] Workbook *workbook() const { return m_desk.sessions().workbook(); }

    Desk &m_desk;
    Job m_export;
    QString m_written;
};

} // namespace facet
