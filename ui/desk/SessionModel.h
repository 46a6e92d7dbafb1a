#pragma once

#include "catalogue/Catalogue.h"
#include "workbook/AssessmentSession.h"

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

/// The open workbook and assessment, for widgets: the session's edits with Qt signals, and a safety net. An edit that
/// the storage refuses (disk full, medium read-only, another writer) stays here as *pending*: answer(), note() … and
/// cell() go on showing what was typed, and it is tried again every few seconds and on retryPending() until it is
/// written.
class SessionModel final : public QObject
{
    Q_OBJECT

public:
    explicit SessionModel(const Catalogue &catalogue, QObject *parent = nullptr);
    ~SessionModel() override;

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }

    /// Opens for writing; when another process holds it, opens read-only and readOnlyReason() says who. The workbook
    /// that was open stays open when this fails.
    Expected<void> openWorkbook(const QString &path);
    Expected<void> createWorkbook(const QString &path);
    void closeWorkbook();
    Expected<void> openAssessment(const QString &id);
    void closeAssessment();

    [[nodiscard]] Workbook *workbook() const { return m_workbook.get(); }        ///< nullptr when none is open
    [[nodiscard]] AssessmentSession *session() const { return m_session.get(); } ///< nullptr when none is open
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const Text &readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }
    [[nodiscard]] bool hasPending() const { return !m_pending.empty(); }
    [[nodiscard]] QStringList pendingTargets() const;

    /// Runs an edit of the session and publishes it. A storage failure makes it pending under `target` when
    /// `keepPending` is set; any other failure is only reported. Returns whether it is durable now.
    using Edit = std::function<Expected<Change>(AssessmentSession &)>;
    bool edit(const QString &target, const Edit &edit, bool keepPending = true);

    // Shorthands of edit() that also keep the value readable below while it is pending.
    bool setAnswer(const QString &item, const std::optional<Answer> &answer);
    bool setNote(const QString &target, const QString &text);
    bool setCell(const QString &table, RowId row, std::size_t field, const FieldValue &value);

    /// What the screen shows: the pending value if there is one, else the session's. nullopt / blank when there is
    /// none.
    [[nodiscard]] std::optional<Answer> answer(const QString &item) const;
    [[nodiscard]] QString note(const QString &target) const;
    [[nodiscard]] std::optional<FieldValue> pendingCell(const QString &table, RowId row, std::size_t field) const;

public Q_SLOTS:
    void undo();
    void redo();
    void retryPending();

Q_SIGNALS:
    void workbookChanged();   ///< another workbook is open, or none
    void assessmentChanged(); ///< another assessment is open, or none: everything is to be read anew
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
    void publish(const Change &change);
    void adopt(std::unique_ptr<Workbook> workbook, Text readOnlyReason);

    const Catalogue &m_catalogue;
    std::unique_ptr<Workbook> m_workbook;
    std::unique_ptr<AssessmentSession> m_session;
    std::map<QString, Pending> m_pending;
    Text m_readOnlyReason;
    QDateTime m_savedAt;
    QTimer m_retryTimer;
};

} // namespace facet
