#include "desk/SessionModel.h"

#include "desk/FinalReason.h"
#include "desk/Strings.h"
#include "workbook/StepSize.h"

#include <QStringList>

namespace facet
{

namespace
{

constexpr int retryMilliseconds = 3000;
/// An undo of so many rows takes less than the blink that a window may stand still.
constexpr std::int64_t mostAtOnce = 2000;

/// The name history gives to who changed something: the account on this machine.
std::string accountName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return fromQt(name);
    }
    return unknownAccount;
}

Workbook::OpenOptions optionsOfWindow()
{
    Workbook::OpenOptions options;
    options.who = accountName();
    options.waits = false;
    return options;
}

/// Failures that may pass: the value waits and is tried again.
bool mayPass(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Held:
    case ErrorCode::Busy:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Storage:
        return true;
    default:
        return false;
    }
}

QString cellTarget(const QString &table, RowId row, std::size_t field)
{
    return table + QLatin1Char('/') + QString::number(row) + QLatin1Char('/') + QString::number(field);
}

} // namespace

SessionModel::SessionModel(const Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_beside(std::make_unique<WorkBeside>())
{
    m_retryTimer.setInterval(retryMilliseconds);
    connect(&m_retryTimer, &QTimer::timeout, this, &SessionModel::retryPending);
}

SessionModel::~SessionModel() = default;

Expected<void> SessionModel::openWorkbook(const QString &path)
{
    if (auto settled = settle(true); !settled)
        return settled;
    Workbook::OpenOptions options = optionsOfWindow();
    auto workbook = Workbook::open(m_catalogue, fromQt(path), options);
    Text reason;
    if (!workbook && (workbook.error().code == ErrorCode::Held || workbook.error().code == ErrorCode::ReadOnly)) {
        reason = workbook.error().message;
        options.access = Workbook::Access::ReadOnly;
        workbook = Workbook::open(m_catalogue, fromQt(path), options);
    }
    if (!workbook)
        return tl::unexpected<Error>(workbook.error());
    adopt(std::move(*workbook), std::move(reason));
    return {};
}

Expected<void> SessionModel::createWorkbook(const QString &path)
{
    if (auto settled = settle(true); !settled)
        return settled;
    auto workbook = Workbook::create(m_catalogue, fromQt(path), optionsOfWindow());
    if (!workbook)
        return tl::unexpected<Error>(workbook.error());
    adopt(std::move(*workbook), {});
    return {};
}

void SessionModel::adopt(std::unique_ptr<Workbook> workbook, Text readOnlyReason)
{
    letGoOfWorkbook();
    m_workbook = std::move(workbook);
    m_readOnlyReason = std::move(readOnlyReason);
    Q_EMIT workbookChanged();
}

Expected<void> SessionModel::closeWorkbook()
{
    if (auto settled = settle(true); !settled)
        return settled;
    letGoOfWorkbook();
    return {};
}

void SessionModel::letGoOfWorkbook()
{
    if (!m_workbook)
        return;
    letGoOfAssessment();
    m_workbook.reset();
    m_readOnlyReason = {};
    Q_EMIT workbookChanged();
}

Expected<void> SessionModel::openAssessment(const QString &id)
{
    if (!m_workbook)
        return failure(ErrorCode::NotFound, fromQt(id), {"没有打开的工作簿。", "No workbook is open."});
    if (auto settled = settle(false); !settled)
        return settled;
    auto session = AssessmentSession::open(*m_workbook, fromQt(id));
    if (!session)
        return tl::unexpected<Error>(session.error());
    letGoOfAssessment();
    m_session = std::move(*session);
    m_savedAt = QDateTime::fromString(toQt(m_session->changedAt()), Qt::ISODateWithMs).toLocalTime();
    m_finalReason = isFinal() ? finalReason(*m_session) : Text();
    Q_EMIT assessmentChanged();
    return {};
}

Expected<void> SessionModel::closeAssessment()
{
    if (auto settled = settle(false); !settled)
        return settled;
    letGoOfAssessment();
    return {};
}

void SessionModel::letGoOfAssessment()
{
    if (!m_session)
        return;
    m_session.reset();
    m_finalReason = {};
    Q_EMIT assessmentChanged();
}

/// Writes what is pending; what can't be written may not be left behind.
Expected<void> SessionModel::settle(bool andBeside)
{
    retryPending();
    if (m_beside->isRunning() && (andBeside || hasPending()))
        return tl::unexpected<Error>(m_beside->refusal());
    if (!hasPending())
        return {};
    const std::string targets = fromQt(pendingTargets().join(QStringLiteral(", ")));
    return failure(ErrorCode::Storage, {},
                   {targets + " 尚未保存，离开会丢失。请先解决无法写入的原因，再重试。",
                    targets + " can't be saved yet and would be lost. Solve first why it can't be written, then try "
                              "again."});
}

bool SessionModel::isWorkbookReadOnly() const
{
    return !m_workbook || m_workbook->isReadOnly();
}

QStringList SessionModel::pendingTargets() const
{
    QStringList targets;
    for (const auto &[target, pending] : m_pending)
        targets.append(target);
    return targets;
}

bool SessionModel::edit(const QString &target, const Edit &edit, bool keepPending)
{
    return run(target, {edit, {}, {}, {}}, keepPending);
}

bool SessionModel::setAnswer(const QString &item, const std::optional<Answer> &answer)
{
    const std::string id = fromQt(item);
    return run(item,
               {[id, answer](AssessmentSession &session) { return session.setAnswer(id, answer); }, answer, {}, {}},
               true);
}

bool SessionModel::setNote(const QString &target, const QString &text)
{
    const std::string id = fromQt(target);
    const std::string note = fromQt(text);
    return run(QStringLiteral("notes/") + target,
               {[id, note](AssessmentSession &session) { return session.setNote(id, note); }, {}, text, {}}, true);
}

bool SessionModel::setCell(const QString &table, RowId row, std::size_t field, const FieldValue &value)
{
    const std::string id = fromQt(table);
    return run(cellTarget(table, row, field),
               {[id, row, field, value](AssessmentSession &session) { return session.setCell(id, row, field, value); },
                {},
                {},
                value},
               true);
}

bool SessionModel::run(const QString &target, Pending pending, bool keepPending)
{
    if (!m_session)
        return false;
    if (m_beside->isRunning()) {
        // At once: SQLite would first wait for seconds.
        refuse(target, std::move(pending), keepPending, m_beside->refusal());
        return false;
    }
    const Expected<Change> change = pending.edit(*m_session);
    if (!change) {
        refuse(target, std::move(pending), keepPending, change.error());
        return false;
    }
    const bool wasPending = m_pending.erase(target) > 0;
    publish(*change);
    if (wasPending)
        Q_EMIT pendingChanged();
    return true;
}

void SessionModel::refuse(const QString &target, Pending pending, bool keepPending, const Error &error)
{
    if (keepPending && mayPass(error.code) && !isFinal()) { // what is final never becomes writable again
        m_pending.insert_or_assign(target, std::move(pending));
        m_retryTimer.start();
        Q_EMIT pendingChanged();
    }
    Q_EMIT failed(error, target);
}

bool SessionModel::editBeside(const QString &what, const EditWork &work, WorkBeside::Done done)
{
    if (!m_session)
        return false;
    const std::string id = m_session->assessment().header.id;
    const auto edit = [id, work](Workbook &workbook, const Job::Report &report) -> Expected<void> {
        const auto session = AssessmentSession::open(workbook, id);
        return session ? work(**session, report) : tl::unexpected<Error>(session.error());
    };
    return changeBeside(what, edit, std::move(done));
}

bool SessionModel::changeBeside(const QString &what, const WorkbookWork &work, WorkBeside::Done done)
{
    if (!m_workbook)
        return false;
    if (m_beside->isRunning() || isWorkbookReadOnly()) {
        Q_EMIT failed(isWorkbookReadOnly() ? Error{ErrorCode::ReadOnly, {}, m_readOnlyReason} : m_beside->refusal(),
                      {});
        return false;
    }
    const auto run = [&catalogue = m_catalogue, path = m_workbook->path(), who = m_workbook->who(),
                      hold = m_workbook->hold(), work](const Job::Report &report) -> Expected<void> {
        double reached = 0;
        const Job::Report tell = [&](double fraction) { return report(reached = fraction); };
        const auto stop = [&] { return !report(reached); };
        const auto workbook = Workbook::open(
            catalogue, path, {Workbook::Access::ReadWrite, who, std::chrono::milliseconds(0), hold, stop, true});
        return workbook ? work(**workbook, tell) : tl::unexpected<Error>(workbook.error());
    };
    m_beside->start(what, run,
                    [this, done = std::move(done)](const Expected<void> &result) { endBeside(result, done); });
    return true;
}

void SessionModel::endBeside(const Expected<void> &result, const WorkBeside::Done &done)
{
    if (m_session) {
        if (const Expected<Change> change = m_session->refresh(); !change)
            Q_EMIT failed(change.error(), {});
        else if (!change->targets.empty())
            publish(*change);
    }
    if (result)
        Q_EMIT libraryChanged();
    retryPending();
    if (!result && result.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(result.error(), {});
    if (done)
        done(result);
}

void SessionModel::publish(const Change &change)
{
    m_savedAt = QDateTime::currentDateTime();
    if (change.targets.empty())
        return;
    const bool isSealed = isFinal() && m_finalReason.en.empty();
    if (isSealed)
        m_finalReason = finalReason(*m_session);
    Q_EMIT committed(change);
    if (isSealed)
        Q_EMIT assessmentChanged();
}

void SessionModel::undo()
{
    if (m_session && m_session->canUndo())
        //: 中文：撤销大量记录
        replay(tr("Undoing many rows"), sizeOfUndo(*m_session), &facet::undo);
}

void SessionModel::redo()
{
    if (m_session && m_session->canRedo())
        //: 中文：重做大量记录
        replay(tr("Redoing many rows"), sizeOfRedo(*m_session), &facet::redo);
}

void SessionModel::undoBackTo(std::int64_t step)
{
    if (m_session)
        replay(tr("Undoing many rows"), sizeOfUndoBackTo(*m_session, step),
               [step](AssessmentSession &session, const ReplayProgress &progress) {
                   return facet::undoBackTo(session, step, progress);
               });
}

/// In the window's thread where that is over at once.
void SessionModel::replay(const QString &what, std::int64_t size, const Replay &replay)
{
    if (size > mostAtOnce)
        editBeside(what, [replay](AssessmentSession &session, const Job::Report &report) -> Expected<void> {
            const Expected<Change> change = replay(session, report);
            return change ? Expected<void>() : tl::unexpected<Error>(change.error());
        });
    else
        run(QStringLiteral("undo"), {[replay](AssessmentSession &session) { return replay(session, {}); }, {}, {}, {}},
            false);
}

void SessionModel::retryPending()
{
    if (!m_session || m_pending.empty() || m_beside->isRunning())
        return;
    const auto waiting = m_pending;
    for (const auto &[target, pending] : waiting) {
        const Expected<Change> change = pending.edit(*m_session);
        if (!change && mayPass(change.error().code) && !isFinal())
            break;
        m_pending.erase(target);
        if (change)
            publish(*change);
        else
            Q_EMIT failed(change.error(), target);
    }
    if (m_pending.empty())
        m_retryTimer.stop();
    Q_EMIT pendingChanged();
}

std::optional<Answer> SessionModel::answer(const QString &item) const
{
    if (const auto found = m_pending.find(item); found != m_pending.end())
        return found->second.answer;
    if (!m_session)
        return std::nullopt;
    const auto &answers = m_session->assessment().answers;
    const auto stored = answers.find(fromQt(item));
    return stored == answers.end() ? std::nullopt : std::optional<Answer>(stored->second);
}

QString SessionModel::note(const QString &target) const
{
    if (const auto found = m_pending.find(QStringLiteral("notes/") + target); found != m_pending.end())
        return found->second.text.value_or(QString());
    if (!m_session)
        return {};
    const auto &notes = m_session->assessment().notes;
    const auto stored = notes.find(fromQt(target));
    return stored == notes.end() ? QString() : toQt(stored->second);
}

std::optional<FieldValue> SessionModel::pendingCell(const QString &table, RowId row, std::size_t field) const
{
    const auto found = m_pending.find(cellTarget(table, row, field));
    return found == m_pending.end() ? std::nullopt : found->second.cell;
}

} // namespace facet
