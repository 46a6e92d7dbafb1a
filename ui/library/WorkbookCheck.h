#pragma once

#include "desk/Desk.h"
#include "desk/Job.h"
#include "workbook/Seals.h"

#include <QDialog>

#include <map>
#include <memory>
#include <string>
#include <vector>

class QLabel;

namespace facet
{

class Button;
class ProgressStrip;
class TextArea;

/// Checks the open workbook (Workbook::verify) beside the window, and lists in words what is wrong. Reads only; closing
/// it cancels. Object names: verifyDialog, verifyProgress, verifyResult, verifyFaults, copyFaults, closeButton.
class WorkbookCheck final : public QDialog
{
    Q_OBJECT

public:
    /// Shows it and begins; nothing happens when no workbook is open.
    static void start(Desk &desk, QWidget *parent);

private:
    struct Found {
        std::vector<WorkbookFault> faults;
        std::map<std::string, std::string> titles; ///< of assessments, by id
    };
    [[nodiscard]] QString placeWords(const WorkbookFault &fault) const;
    WorkbookCheck(Desk &desk, QWidget *parent);
    void build();
    void run();
    void showFaults();
    void showResult(const QString &words);

    Desk &m_desk;
    QLabel *m_result = nullptr;
    ProgressStrip *m_progress = nullptr;
    TextArea *m_faults = nullptr;
    Button *m_copy = nullptr;
    std::shared_ptr<Found> m_found;
    Job m_job;
};

/// Asks for a report file and says whether this very file was exported from a sealed assessment of the open workbook.
class ReportCheck final : public QObject
{
    Q_OBJECT

public:
    explicit ReportCheck(Desk &desk, QObject *parent = nullptr);
    void ask(QWidget *parent);

private:
    void check(const QString &path);
    void tell();

    Desk &m_desk;
    QString m_path;
    std::shared_ptr<std::optional<KnownReport>> m_known;
    Job m_job;
};

} // namespace facet
