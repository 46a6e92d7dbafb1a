#include "workbook/HistoryStore.h"

#include "exchange/AssessmentJson.h"
#include "workbook/Failure.h"

#include <array>
#include <chrono>
#include <ctime>
#include <limits>
#include <utility>

namespace facet
{

namespace
{

constexpr std::array<std::pair<StepKind, std::string_view>, 14> kinds = {{
    {StepKind::Create, "create"},
    {StepKind::Import, "import"},
    {StepKind::Edit, "edit"},
    {StepKind::Undo, "undo"},
    {StepKind::Redo, "redo"},
    {StepKind::Delete, "delete"},
    {StepKind::Restore, "restore"},
    {StepKind::Carry, "carry"},
    {StepKind::Archive, "archive"},
    {StepKind::Unarchive, "unarchive"},
    {StepKind::Purge, "purge"},
    {StepKind::Seal, "seal"},
    {StepKind::Reopen, "reopen"},
    {StepKind::Export, "export"},
}};

const std::string columns =
    "h.sequence, h.step, h.at, h.who, h.kind, h.target, h.before, h.after, h.assessment, h.refers, h.hash";

StoredEntry readEntry(const Query &query)
{
    StoredEntry stored;
    HistoryEntry &entry = stored.entry;
    entry.sequence = query.integer(0);
    entry.step = query.integer(1);
    entry.at = query.text(2);
    entry.who = query.text(3);
    const auto kind = stepKindFromId(query.text(4));
    if (!kind) {
        fail(ErrorCode::CorruptWorkbook, "history/" + query.text(0),
             {"历史记录中有未知的操作类型。", "The history has an entry of an unknown kind."});
    }
    entry.kind = *kind;
    entry.target = query.text(5);
    entry.before = query.text(6);
    entry.after = query.text(7);
    stored.assessment = query.integer(8);
    if (!query.isNull(9)) {
        stored.refers = query.integer(9);
    }
    stored.hash = query.text(10);
    return stored;
}

/// A field as "LENGTH:BYTES,": no two different lists of fields give the same text.
void appendField(std::string &text, const std::string &field)
{
    text += std::to_string(field.size());
    text += ':';
    text += field;
    text += ',';
}

std::optional<std::int64_t> optionalInteger(Query &query)
{
    if (!query.next() || query.isNull(0)) {
        return std::nullopt;
    }
    return query.integer(0);
}

/// In the order of sequences: LIKE's wildcards do not come into it.
std::string conditionOf(const HistoryQuery &query)
{
    std::string condition = "h.assessment = ?";
    if (!query.targetPrefix.empty()) {
        condition += " AND substr(h.target, 1, length(?)) = ?";
    }
    if (!query.containing.empty()) {
        condition += " AND (instr(h.before, ?) > 0 OR instr(h.after, ?) > 0 OR instr(h.who, ?) > 0)";
    }
    if (query.beforeSequence > 0) {
        condition += " AND h.sequence < ?";
    }
    return condition;
}

} // namespace

std::int64_t HistoryStore::newStep() const
{
    return m_connection.integer("SELECT coalesce(max(step), 0) + 1 FROM history");
}

HistoryEntry HistoryStore::newEntry(const std::string &who, StepKind kind, std::string target) const
{
    HistoryEntry entry;
    entry.step = newStep();
    entry.at = utcNow();
    entry.who = who;
    entry.kind = kind;
    entry.target = std::move(target);
    entry.before = "null";
    entry.after = "null";
    return entry;
}

std::string HistoryStore::firstPredecessor()
{
    return std::string(64, '0');
}

std::string HistoryStore::hashOf(const std::string &previous, const StoredEntry &stored)
{
    const HistoryEntry &entry = stored.entry;
    std::string text = previous;
    appendField(text, std::to_string(entry.sequence));
    appendField(text, std::to_string(entry.step));
    appendField(text, std::to_string(stored.assessment));
    appendField(text, entry.at);
    appendField(text, entry.who);
    appendField(text, stepKindId(entry.kind));
    appendField(text, entry.target);
    appendField(text, entry.before);
    appendField(text, entry.after);
    appendField(text, stored.refers ? std::to_string(*stored.refers) : std::string());
    return sm3Hex(text);
}

void HistoryStore::append(std::int64_t assessment, const HistoryEntry &entry, std::optional<std::int64_t> refers)
{
    StoredEntry stored{entry, assessment, refers, {}};
    std::string previous = firstPredecessor();
    stored.entry.sequence = 1;
    {
        Query last(m_connection, "SELECT sequence, hash FROM history ORDER BY sequence DESC LIMIT 1");
        if (last.next()) {
            stored.entry.sequence = last.integer(0) + 1;
            previous = last.text(1);
        }
    }
    stored.hash = hashOf(previous, stored);
    Query(m_connection,
          "INSERT INTO history (sequence, step, assessment, at, who, kind, target, before, after, refers, hash) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(stored.entry.sequence, entry.step, assessment, entry.at, entry.who, stepKindId(entry.kind), entry.target,
              entry.before, entry.after, refers, stored.hash)
        .run();
}

void HistoryStore::markDone(std::int64_t assessment, std::int64_t step)
{
    Query(m_connection, "UPDATE step SET state = 'superseded' WHERE assessment = ? AND state = 'undone'")
        .with(assessment)
        .run();
    Query(m_connection, "INSERT INTO step (step, assessment, state) VALUES (?, ?, 'done')")
        .with(step, assessment)
        .run();
}

void HistoryStore::setUndone(std::int64_t step, bool undone)
{
    Query(m_connection, "UPDATE step SET state = ? WHERE step = ?").with(undone ? "undone" : "done", step).run();
}

std::optional<std::int64_t> HistoryStore::nextUndo(std::int64_t assessment) const
{
    Query query(m_connection, "SELECT max(step) FROM step WHERE assessment = ? AND state = 'done'");
    query.with(assessment);
    return optionalInteger(query);
}

std::optional<std::int64_t> HistoryStore::nextRedo(std::int64_t assessment) const
{
    Query query(m_connection, "SELECT min(step) FROM step WHERE assessment = ? AND state = 'undone'");
    query.with(assessment);
    return optionalInteger(query);
}

std::vector<std::int64_t> HistoryStore::doneBackTo(std::int64_t assessment, std::int64_t step) const
{
    Query query(m_connection,
                "SELECT step FROM step WHERE assessment = ? AND state = 'done' AND step >= ? ORDER BY step DESC");
    query.with(assessment, step);
    std::vector<std::int64_t> steps;
    while (query.next()) {
        steps.push_back(query.integer(0));
    }
    return steps;
}

void HistoryStore::forEachOf(std::int64_t step, bool back, const std::function<void(const HistoryEntry &)> &visit) const
{
    // A page at a time: a step may have many entries, and a reader left open would see those that are written
    // meanwhile.
    constexpr std::int64_t page = 200;
    const std::string sql = "SELECT " + columns + " FROM history h WHERE h.step = ? AND h.sequence " +
                            (back ? "< ? ORDER BY h.sequence DESC LIMIT ?" : "> ? ORDER BY h.sequence LIMIT ?");
    std::int64_t at = back ? std::numeric_limits<std::int64_t>::max() : 0;
    std::vector<HistoryEntry> entries;
    do {
        entries.clear();
        Query query(m_connection, sql);
        query.with(step, at, page);
        while (query.next()) {
            entries.push_back(readEntry(query).entry);
        }
        query.again();
        for (const HistoryEntry &entry : entries) {
            visit(entry);
            at = entry.sequence;
        }
    } while (!entries.empty());
}

void HistoryStore::forEachSince(std::int64_t assessment, std::int64_t sequence,
                                const std::function<void(const HistoryEntry &)> &visit) const
{
    Query query(m_connection,
                "SELECT " + columns + " FROM history h WHERE h.assessment = ? AND h.sequence > ? ORDER BY h.sequence");
    query.with(assessment, sequence);
    while (query.next()) {
        visit(readEntry(query).entry);
    }
}

std::int64_t HistoryStore::lastSequence(std::int64_t assessment) const
{
    Query query(m_connection, "SELECT coalesce(max(sequence), 0) FROM history WHERE assessment = ?");
    query.with(assessment).next();
    return query.integer(0);
}

std::vector<HistoryEntry> HistoryStore::read(std::int64_t assessment, const HistoryQuery &wanted) const
{
    Query query(m_connection, "SELECT " + columns +
                                  ", coalesce(s.state <> 'done', 0) FROM history h LEFT JOIN step s ON s.step = h.step "
                                  "AND h.kind = 'edit' WHERE " +
                                  conditionOf(wanted) + " ORDER BY h.sequence DESC LIMIT ?");
    query.with(assessment);
    if (!wanted.targetPrefix.empty()) {
        query.with(wanted.targetPrefix, wanted.targetPrefix);
    }
    if (!wanted.containing.empty()) {
        query.with(wanted.containing, wanted.containing, wanted.containing);
    }
    if (wanted.beforeSequence > 0) {
        query.with(wanted.beforeSequence);
    }
    query.with(static_cast<std::int64_t>(wanted.limit));
    std::vector<HistoryEntry> entries;
    while (query.next()) {
        entries.push_back(readEntry(query).entry);
        entries.back().undone = query.integer(11) != 0;
    }
    return entries;
}

std::int64_t HistoryStore::count(std::int64_t assessment) const
{
    Query query(m_connection, "SELECT count(*) FROM history WHERE assessment = ?");
    query.with(assessment).next();
    return query.integer(0);
}

void HistoryStore::forEach(const std::function<void(const StoredEntry &)> &visit) const
{
    Query query(m_connection, "SELECT " + columns + " FROM history h ORDER BY h.sequence");
    while (query.next()) {
        visit(readEntry(query));
    }
}

void HistoryStore::forEachBack(std::int64_t assessment, const std::function<void(const StoredEntry &)> &visit) const
{
    Query query(m_connection, "SELECT " + columns + " FROM history h WHERE h.assessment = ? ORDER BY h.sequence DESC");
    query.with(assessment);
    while (query.next()) {
        visit(readEntry(query));
    }
}

std::string stepKindId(StepKind kind)
{
    for (const auto &[value, id] : kinds) {
        if (value == kind) {
            return std::string(id);
        }
    }
    return {};
}

std::optional<StepKind> stepKindFromId(std::string_view id)
{
    for (const auto &[value, name] : kinds) {
        if (name == id) {
            return value;
        }
    }
    return std::nullopt;
}

std::string utcNow()
{
    const auto now = std::chrono::system_clock::now();
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count();
    const std::time_t seconds = static_cast<std::time_t>(milliseconds / 1000);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 32> date{};
    std::strftime(date.data(), date.size(), "%Y-%m-%dT%H:%M:%S.", &parts);
    const std::string fraction = std::to_string(1000 + milliseconds % 1000).substr(1);
    return std::string(date.data()) + fraction + "Z";
}

} // namespace facet
