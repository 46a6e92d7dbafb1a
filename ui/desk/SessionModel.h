#pragma once

#include "catalogue/Catalogue.h"
#include "desk/WorkBeside.h"
#include "workbook/AssessmentSession.h"
#include "workbook/Replay.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace facet
{

/// What the history has for whoever changed something from an account without a name.
inline constexpr const char *unknownAccount = "unknown";

/// The open workbook and assessment, for widgets: the session's edits with Qt signals, and a safety net. An edit that
/// the storage refuses (disk full, medium read-only, another writer) stays here as *pending*: answer(), note() … and
/// cell() go on showing what was typed, and it is tried again every few seconds and on retryPending() until it is
/// written. An edit that takes longer runs beside the window; what is edited meanwhile is pending, too, and written
/// when it ends.
class SessionModel final : public QObject
{
    Q_OBJECT

public:
    explicit SessionModel(const Catalogue &catalogue, QObject *parent = nullptr);
    ~SessionModel() override;

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }

    // Opening and closing are refused, and everything stays open, while something is pending that can't be written,
    // because it would be lost; a workbook stays open while work runs beside.
    /// Opens for writing; when another process holds it, opens read-only and readOnlyReason() says who.
    Expected<void> openWorkbook(const QString &path);
    Expected<void> createWorkbook(const QString &path);
    Expected<void> closeWorkbook();
    Expected<void> openAssessment(const QString &id);
    Expected<void> closeAssessment();

    [[nodiscard]] Workbook *workbook() const { return m_workbook.get(); }        ///< nullptr when none is open
    [[nodiscard]] AssessmentSession *session() const { return m_session.get(); } ///< nullptr when none is open
    /// Nothing of the open assessment can be changed: its workbook can't be, or it is final.
    [[nodiscard]] bool isReadOnly() const { return isWorkbookReadOnly() || isFinal(); }
    /// No assessment can be added, changed or removed.
    [[nodiscard]] bool isWorkbookReadOnly() const;
    /// The open assessment is sealed.
    [[nodiscard]] bool isFinal() const { return m_session && m_session->assessment().header.status == Status::Final; }
    /// Why isReadOnly(); of a final assessment who sealed it and when.
    [[nodiscard]] const Text &readOnlyReason() const { return isWorkbookReadOnly() ? m_readOnlyReason : m_finalReason; }
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }
    [[nodiscard]] bool hasPending() const { return !m_pending.empty(); }
    [[nodiscard]] QStringList pendingTargets() const;

    /// Runs an edit of the session and publishes it. A storage failure makes it pending under `target` when
    /// `keepPending` is set; any other failure is only reported. Returns whether it is durable now.
    using Edit = std::function<Expected<Change>(AssessmentSession &)>;
    bool edit(const QString &target, const Edit &edit, bool keepPending = true);

    /// A longer edit of the open assessment beside the window, in another thread, through a session of its own; so
    /// `work` must not touch this one. Returns false, and says why by failed(), when it can't begin. At its end the
    /// change is published, what is pending is written, a failure is told by failed() (a cancel isn't), and then `done`
    /// is called.
    using EditWork = std::function<Expected<void>(AssessmentSession &session, const Job::Report &report)>;
    bool editBeside(const QString &what, const EditWork &work, WorkBeside::Done done = {});
    /// The same for work on the workbook's list of assessments; libraryChanged() comes at its end.
    using WorkbookWork = std::function<Expected<void>(Workbook &workbook, const Job::Report &report)>;
    bool changeBeside(const QString &what, const WorkbookWork &work, WorkBeside::Done done = {});
    /// Says by libraryChanged() that the workbook's list of assessments was changed directly.
    void tellLibraryChanged() { Q_EMIT libraryChanged(); }
    [[nodiscard]] WorkBeside &beside() const { return *m_beside; }

    // Shorthands of edit() that also keep the value readable below while it is pending.
    bool setAnswer(const QString &item, const std::optional<Answer> &answer);
    bool setNote(const QString &target, const QString &text);
    bool setCell(const QString &table, RowId row, std::size_t field, const FieldValue &value);

    /// What the screen shows: the pending value if there is one, else the session's. nullopt / blank when there is
    /// none.
    [[nodiscard]] std::optional<Answer> answer(const QString &item) const;
    [[nodiscard]] QString note(const QString &target) const;
    [[nodiscard]] std::optional<FieldValue> pendingCell(const QString &table, RowId row, std::size_t field) const;

    /// Undoes every step from the newest back to and including `step`. Like undo() and redo(), with many rows it runs
    /// beside the window.
    void undoBackTo(std::int64_t step);

public Q_SLOTS:
    void undo();
    void redo();
    void retryPending();

Q_SIGNALS:
    void workbookChanged(); ///< another workbook is open, or none
    /// Another assessment is open, or none, or the open one was sealed: everything is to be read anew.
    void assessmentChanged();
    /// An assessment of the workbook was added, removed or restored. (A commit changes title and score of the open one,
    /// too.)
    void libraryChanged();
    void committed(const facet::Change &change);                   ///< a change is durable and judged
    void failed(const facet::Error &error, const QString &target); ///< an edit was refused; pending or not
    void pendingChanged();

private:
    struct Pending {
        Edit edit;
        std::optional<Answer> answer;
        std::optional<QString> text;
        std::optional<FieldValue> cell;
    };

    bool run(const QString &target, Pending pending, bool keepPending);
    void refuse(const QString &target, Pending pending, bool keepPending, const Error &error);
    void publish(const Change &change);
    void adopt(std::unique_ptr<Workbook> workbook, Text readOnlyReason);
    void letGoOfWorkbook();
    void letGoOfAssessment();
    Expected<void> settle(bool andBeside);
    void endBeside(const Expected<void> &result, const WorkBeside::Done &done);
    using Replay = std::function<Expected<Change>(AssessmentSession &, const ReplayProgress &)>;
    void replay(const QString &what, std::int64_t size, const Replay &replay);

    const Catalogue &m_catalogue;
    std::unique_ptr<Workbook> m_workbook;
    std::unique_ptr<AssessmentSession> m_session;
    std::map<QString, Pending> m_pending;
    Text m_readOnlyReason;
    Text m_finalReason;
    QDateTime m_savedAt;
    QTimer m_retryTimer;
    std::unique_ptr<WorkBeside> m_beside; ///< goes first: its work ends before the workbook closes
};

} // namespace facet
