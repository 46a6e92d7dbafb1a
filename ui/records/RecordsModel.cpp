#include "records/RecordsModel.h"

#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "records/RecordWords.h"

#include <algorithm>
#include <span>

namespace facet
{

namespace
{

/// Of so many separate changes in the set of rows the view is told one by one; beyond, it begins anew.
constexpr std::size_t mostRuns = 64;

Flaw worse(Flaw one, const CellProblem &problem)
{
    return problem.lowersVerdict ? Flaw::Problem : std::max(one, Flaw::Notice);
}

/// The elements of `from` that are not in `other`, as runs [first, last) of positions in `from`. Both ascending.
std::vector<std::pair<std::size_t, std::size_t>> runsNotIn(const std::vector<RowId> &from,
                                                           const std::vector<RowId> &other)
{
    std::vector<std::pair<std::size_t, std::size_t>> runs;
    auto at = other.begin();
    for (std::size_t index = 0; index < from.size(); ++index) {
        while (at != other.end() && *at < from[index])
            ++at;
        if (at != other.end() && *at == from[index])
            continue;
        if (!runs.empty() && runs.back().second == index)
            ++runs.back().second;
        else
            runs.emplace_back(index, index + 1);
    }
    return runs;
}

} // namespace

RecordsModel::RecordsModel(Desk &desk, const Table &table, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_table(table)
{
    connect(&desk.sessions(), &SessionModel::committed, this, &RecordsModel::follow);
    connect(&desk.sessions(), &SessionModel::assessmentChanged, this, &RecordsModel::reload);
    connect(&desk.sessions(), &SessionModel::pendingChanged, this, &RecordsModel::announceValues);
    reload();
}

void RecordsModel::reload()
{
    beginResetModel();
    forgetPages();
    m_ids.clear();
    if (const AssessmentSession *session = m_desk.session()) {
        Expected<std::vector<RowId>> ids = session->rowIds(m_table.id);
        if (ids)
            m_ids = std::move(*ids);
        else
            m_desk.tell(ids.error());
    }
    endResetModel();
    Q_EMIT refreshed();
}

void RecordsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    announceValues();
}

RowId RecordsModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_ids[static_cast<std::size_t>(row)];
}

int RecordsModel::rowOf(RowId id) const
{
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() || *found != id ? -1 : static_cast<int>(found - m_ids.begin());
}

std::optional<Row> RecordsModel::record(int row) const
{
    const Entry *found = entry(row);
    if (found == nullptr)
        return std::nullopt;
    Row record = found->row;
    for (std::size_t field = 0; field < record.values.size(); ++field)
        record.values[field] = shownValue(row, field, *found);
    return record;
}

std::vector<CellProblem> RecordsModel::problems(int row) const
{
    const Entry *found = entry(row);
    return found == nullptr ? std::vector<CellProblem>() : found->problems;
}

bool RecordsModel::setField(int row, std::size_t field, const FieldValue &value)
{
    return m_desk.sessions().setCell(toQt(m_table.id), idAt(row), field, value);
}

std::size_t RecordsModel::heldRows() const
{
    std::size_t rows = 0;
    for (const auto &[page, entries] : m_pages)
        rows += entries.size();
    return rows;
}

const RecordsModel::Entry *RecordsModel::entry(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int page = row / PageRows;
    if (const auto found = m_pageIndex.find(page); found != m_pageIndex.end()) {
        m_pages.splice(m_pages.begin(), m_pages, found->second);
    } else {
        m_pages.emplace_front(page, readPage(page));
        m_pageIndex[page] = m_pages.begin();
    }
    if (m_pages.size() > KeptPages) {
        m_pageIndex.erase(m_pages.back().first);
        m_pages.pop_back();
    }
    const std::vector<Entry> &entries = m_pages.front().second;
    const auto at = static_cast<std::size_t>(row % PageRows);
    return at < entries.size() && !entries[at].row.values.empty() ? &entries[at] : nullptr;
}

std::vector<RecordsModel::Entry> RecordsModel::readPage(int page) const
{
    const AssessmentSession *session = m_desk.session();
    const auto first = static_cast<std::size_t>(page) * PageRows;
    const std::size_t count = std::min<std::size_t>(PageRows, m_ids.size() - first);
    std::vector<Entry> entries(count);
    const auto rows = session == nullptr ? Expected<std::vector<RecordRow>>()
                                         : session->rows(m_table.id, std::span(m_ids).subspan(first, count));
    if (session == nullptr || !rows)
        return entries;
    // Rows that went away meanwhile are left out of the answer: place each by its id.
    const auto entryOf = [&](RowId id) -> Entry * {
        const int row = rowOf(id);
        const auto at = static_cast<std::size_t>(row) - first;
        return row < 0 || at >= count ? nullptr : &entries[at];
    };
    for (const RecordRow &row : *rows) {
        if (Entry *place = entryOf(row.id))
            place->row = row.row;
    }
    const auto problems = session->cellProblems(m_table.id, *rows);
    if (!problems)
        return entries;
    for (const CellProblem &problem : *problems) {
        if (Entry *place = entryOf(problem.row))
            place->problems.push_back(problem);
    }
    return entries;
}

FieldValue RecordsModel::shownValue(int row, std::size_t field, const Entry &entry) const
{
    if (m_desk.sessions().hasPending()) {
        if (auto pending = m_desk.sessions().pendingCell(toQt(m_table.id), idAt(row), field))
            return *pending;
    }
    return field < entry.row.values.size() ? entry.row.values[field] : FieldValue();
}

void RecordsModel::forgetPages()
{
    m_pageIndex.clear();
    m_pages.clear();
}

void RecordsModel::announceValues()
{
    if (!m_ids.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
    Q_EMIT refreshed();
}

bool RecordsModel::concerns(const Change &change) const
{
    const auto isOurs = [this](const std::string &target) {
        return target.starts_with(m_table.id + "/") || target == "not_applicable/" + m_table.id || target == m_table.id;
    };
    if (std::any_of(change.targets.begin(), change.targets.end(), isOurs))
        return true;
    // What another table or an item says can change what is wrong here.
    const Catalogue &catalogue = m_desk.catalogue();
    const auto &ours = catalogue.requirementsOf(m_table.id);
    for (const std::string &target : change.targets) {
        const std::string place = target.substr(0, target.find('/'));
        for (const std::size_t reading : catalogue.requirementsReading(place)) {
            if (std::find(ours.begin(), ours.end(), reading) != ours.end())
                return true;
        }
    }
    return std::any_of(change.requirements.begin(), change.requirements.end(),
                       [&ours](std::size_t each) { return std::find(ours.begin(), ours.end(), each) != ours.end(); });
}

void RecordsModel::follow(const Change &change)
{
    const AssessmentSession *session = m_desk.session();
    if (session == nullptr || !concerns(change))
        return;
    forgetPages();
    const bool sameRows = std::all_of(change.targets.begin(), change.targets.end(), [&](const std::string &target) {
        const auto isRow = target.starts_with(m_table.id + "/");
        return !isRow || target.find('-') == std::string::npos;
    });
    const auto count = static_cast<std::size_t>(session->rowCount(m_table.id));
    if (!sameRows || count != m_ids.size() || !change.addedRows.empty()) {
        Expected<std::vector<RowId>> ids = session->rowIds(m_table.id);
        if (ids)
            takeIds(std::move(*ids));
        else
            m_desk.tell(ids.error());
    }
    announceValues();
}

void RecordsModel::takeIds(std::vector<RowId> ids)
{
    if (runsNotIn(m_ids, ids).size() + runsNotIn(ids, m_ids).size() > mostRuns) {
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
        return;
    }
    dropGone(ids);
    insertNew(ids);
}

void RecordsModel::dropGone(const std::vector<RowId> &ids)
{
    const auto gone = runsNotIn(m_ids, ids);
    for (auto run = gone.rbegin(); run != gone.rend(); ++run) {
        beginRemoveRows({}, static_cast<int>(run->first), static_cast<int>(run->second) - 1);
        m_ids.erase(m_ids.begin() + static_cast<std::ptrdiff_t>(run->first),
                    m_ids.begin() + static_cast<std::ptrdiff_t>(run->second));
        forgetPages();
        endRemoveRows();
    }
}

void RecordsModel::insertNew(const std::vector<RowId> &ids)
{
    for (const auto &[first, last] : runsNotIn(ids, m_ids)) {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(last) - 1);
        m_ids.insert(m_ids.begin() + static_cast<std::ptrdiff_t>(first),
                     ids.begin() + static_cast<std::ptrdiff_t>(first), ids.begin() + static_cast<std::ptrdiff_t>(last));
        forgetPages();
        endInsertRows();
    }
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.fields.size());
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    const bool known = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole ||
                       role == Qt::AccessibleTextRole || role == Qt::AccessibleDescriptionRole || role == FlawRole ||
                       role == MissingRole;
    const Entry *found = known && index.isValid() ? entry(index.row()) : nullptr;
    if (found == nullptr)
        return {};
    const auto field = static_cast<std::size_t>(index.column());
    const FieldValue value = shownValue(index.row(), field, *found);
    const QString words = fieldWords(value, m_table.fields[field], m_desk.language());
    Flaw flaw = Flaw::None;
    QStringList messages;
    for (const CellProblem &problem : found->problems) {
        if (problem.field == field) {
            flaw = worse(flaw, problem);
            messages.append(m_desk.say(problem.message));
        }
    }
    const bool missing = flaw != Flaw::None && !isFilled(value);
    switch (role) {
    case FlawRole:
        return static_cast<int>(flaw);
    case MissingRole:
        return missing;
    case Qt::ToolTipRole:
        return (messages.isEmpty() ? QStringList(words) : messages).join(QLatin1Char('\n'));
    case Qt::AccessibleTextRole:
        return missing ? missingWord() : words;
    case Qt::AccessibleDescriptionRole:
        return messages.join(QLatin1Char(' '));
    default:
        return words;
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Horizontal) {
        const bool words = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        return words && section < columnCount()
                   ? fieldLabel(m_table, static_cast<std::size_t>(section), m_desk.language())
                   : QVariant();
    }
    if (role == Qt::DisplayRole)
        return groupedNumber(section + 1);
    const Entry *found = role == FlawRole ? entry(section) : nullptr;
    if (found == nullptr)
        return {};
    Flaw flaw = Flaw::None;
    for (const CellProblem &problem : found->problems)
        flaw = worse(flaw, problem);
    return static_cast<int>(flaw);
}

Qt::ItemFlags RecordsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !m_desk.sessions().isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

bool RecordsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || m_desk.sessions().isReadOnly())
        return false;
    const auto field = static_cast<std::size_t>(index.column());
    const Field &column = m_table.fields[field];
    const std::optional<FieldValue> meant = fieldValueOf(value.toString(), column);
    if (!meant) {
        //: 中文：“%1”不能填入%2，可填：%3。
        m_desk.tell({Notice::Kind::Hint,
                     tr("“%1” can't be taken for %2; possible are: %3.")
                         .arg(value.toString(), fieldLabel(m_table, field, m_desk.language()),
                              acceptedWords(column, m_desk.language())),
                     {},
                     {}});
        return false;
    }
    return setField(index.row(), field, *meant);
}

} // namespace facet
