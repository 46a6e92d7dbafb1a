#pragma once

#include "desk/Desk.h"
#include "desk/Job.h"

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace facet
{

/// What can be done with workbooks and the assessments in them, wherever it is asked for (menus, library page, start).
/// Every failure is told on the desk and leaves everything as it was.
class LibraryActions final : public QObject
{
    Q_OBJECT

public:
    explicit LibraryActions(Desk &desk, QObject *parent = nullptr);

    void newWorkbook(QWidget *parent);
    void openWorkbook(QWidget *parent);
    /// Opens the file and in it the assessment of last time, or the one changed last.
    void openWorkbookFile(const QString &path);
    void newAssessment(QWidget *parent);
    /// Takes an exchange file into the workbook and opens it.
    void importAssessment(QWidget *parent);
    void importAssessmentFile(const QString &path);
    /// Writes the open assessment as exchange file.
    void exportAssessment(QWidget *parent);
    /// Title, unit, assessor, date and status of the open assessment.
    void editHeader(QWidget *parent);

    void open(const QString &id);
    void duplicate(const QString &id, const QString &title);
    /// Deletes, with a link to take it back.
    void remove(const QString &id, const QString &title);
    void restore(const QString &id);

private:
    void rememberWorkbook(const QString &path);
    void openLastAssessment();
    void create(const AssessmentHeader &header);
    void writeExchangeFile(const QString &path);
    [[nodiscard]] Workbook *workbook() const { return m_desk.sessions().workbook(); }

    Desk &m_desk;
    Job m_export;
    QString m_written;
};

} // namespace facet
