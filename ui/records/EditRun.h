#pragma once

#include "desk/Desk.h"

#include <QCoreApplication>
#include <QPointer>

#include <functional>

namespace facet
{

/// Runs an edit of rows as one step of history, and tells what was done with a way back.
class EditRun
{
    Q_DECLARE_TR_FUNCTIONS(EditRun)

public:
    /// `owner` is who is told: no longer when it is gone.
    EditRun(Desk &desk, QObject *owner) : m_desk(desk), m_owner(owner) {}

    [[nodiscard]] bool isAllowed() const;
    using Work = std::function<Expected<Change>(AssessmentSession &session, const Job::Report &report)>;
    using Done = std::function<void()>;
    /// `what` names it ("Deleting 12,000 records"), `size` is about how many cells or rows it goes through: a large one
    /// runs beside the window, so `work` must touch nothing of the window. `done` is called in the window's thread when
    /// it was done. A failure is told, and everything is as it was.
    void run(const QString &what, std::int64_t size, const Work &work, const Done &done) const;
    /// Tells what was done, with a link that takes it back as long as nothing else was changed after it.
    void tellWithUndo(const QString &text) const;
    void tellHint(const QString &text) const;

private:
    Desk &m_desk;
    QPointer<QObject> m_owner;
};

} // namespace facet
