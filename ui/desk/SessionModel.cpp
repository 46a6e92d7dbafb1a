#include "desk/SessionModel.h"

#include "desk/Strings.h"

#include <QStringList>

namespace facet
{

namespace
{

constexpr int retryMilliseconds = 3000;

/// The name history gives to who changed something: the account on this machine.
std::string accountName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return fromQt(name);
    }
    return "unknown";
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

SessionModel::SessionModel(const Catalogue &catalogue, QObject *parent) : QObject(parent), m_catalogue(catalogue)
{
    m_retryTimer.setInterval(retryMilliseconds);
    connect(&m_retryTimer, &QTimer::timeout, this, &SessionModel::retryPending);
}

SessionModel::~SessionModel() = default;

Expected<void> SessionModel::openWorkbook(const QString &path)
{
    Workbook::OpenOptions options{Workbook::Access::ReadWrite, accountName(), std::chrono::milliseconds(0)};
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
    auto workbook = Workbook::create(m_catalogue, fromQt(path),
                                     {Workbook::Access::ReadWrite, accountName(), std::chrono::milliseconds(0)});
    if (!workbook)
        return tl::unexpected<Error>(workbook.error());
    adopt(std::move(*workbook), {});
    return {};
}

void SessionModel::adopt(std::unique_ptr<Workbook> workbook, Text readOnlyReason)
{
    closeWorkbook();
    m_workbook = std::move(workbook);
    m_readOnlyReason = std::move(readOnlyReason);
    Q_EMIT workbookChanged();
}

void SessionModel::closeWorkbook()
{
    if (!m_workbook)
        return;
    closeAssessment();
    m_workbook.reset();
    m_readOnlyReason = {};
    Q_EMIT workbookChanged();
}

Expected<void> SessionModel::openAssessment(const QString &id)
{
    if (!m_workbook)
        return failure(ErrorCode::NotFound, fromQt(id), {"没有打开的工作簿。", "No workbook is open."});
    auto session = AssessmentSession::open(*m_workbook, fromQt(id));
    if (!session)
        return tl::unexpected<Error>(session.error());
    closeAssessment();
    m_session = std::move(*session);
    m_savedAt = QDateTime::fromString(toQt(m_session->changedAt()), Qt::ISODateWithMs).toLocalTime();
    Q_EMIT assessmentChanged();
    return {};
}

void SessionModel::closeAssessment()
{
    if (!m_session)
        return;
    retryPending();
    m_pending.clear();
    m_retryTimer.stop();
    m_session.reset();
    Q_EMIT pendingChanged();
    Q_EMIT assessmentChanged();
}

bool SessionModel::isReadOnly() const
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
    const Expected<Change> change = pending.edit(*m_session);
    if (change) {
        const bool wasPending = m_pending.erase(target) > 0;
        publish(*change);
        if (wasPending)
            Q_EMIT pendingChanged();
        return true;
    }
    if (keepPending && mayPass(change.error().code)) {
        m_pending.insert_or_assign(target, std::move(pending));
        m_retryTimer.start();
        Q_EMIT pendingChanged();
    }
    Q_EMIT failed(change.error(), target);
    return false;
}

void SessionModel::publish(const Change &change)
{
    m_savedAt = QDateTime::currentDateTime();
    if (change.targets.empty())
        return;
    Q_EMIT committed(change);
}

void SessionModel::undo()
{
    if (m_session && m_session->canUndo())
        edit(
            QStringLiteral("undo"), [](AssessmentSession &session) { return session.undo(); }, false);
}

void SessionModel::redo()
{
    if (m_session && m_session->canRedo())
        edit(
            QStringLiteral("redo"), [](AssessmentSession &session) { return session.redo(); }, false);
}

void SessionModel::retryPending()
{
    if (!m_session || m_pending.empty())
        return;
    const auto waiting = m_pending;
    for (const auto &[target, pending] : waiting) {
        const Expected<Change> change = pending.edit(*m_session);
        if (!change && mayPass(change.error().code))
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
