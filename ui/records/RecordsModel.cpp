#include "records/RecordsModel.h"

#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "records/RecordWords.h"

#include <algorithm>

namespace facet
{

namespace
{

/// Of so many separate ranges of rows that come or go, with so many rows, the view is told one by one; beyond, it
/// begins anew.
constexpr std::size_t mostRanges = 64;
constexpr std::int64_t mostRows = 5000;

Flaw worse(Flaw one, const CellProblem &problem)
{
    return problem.lowersVerdict ? Flaw::Problem : std::max(one, Flaw::Notice);
}

bool isMuch(const RowRanges &ranges)
{
    return ranges.size() > mostRanges || sizeOf(ranges) > mostRows;
}

RowRanges rangesFor(const RowRangesByTable &ranges, const std::string &table)
{
    const auto found = ranges.find(table);
    return found == ranges.end() ? RowRanges() : found->second;
}

} // namespace

RecordsModel::RecordsModel(Desk &desk, const Table &table, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_table(table), m_pages(desk, table, m_list)
{
    connect(&desk.sessions(), &SessionModel::committed, this, &RecordsModel::follow);
    connect(&desk.sessions(), &SessionModel::assessmentChanged, this, &RecordsModel::reload);
    connect(&desk.sessions(), &SessionModel::pendingChanged, this, &RecordsModel::announceValues);
    reload();
}

RowPlaces RecordsModel::readPlaces()
{
    const AssessmentSession *session = m_desk.session();
    if (session == nullptr)
        return {};
    Expected<RowPlaces> places = RowPlaces::read(*session, m_table.id);
    if (places)
        return std::move(*places);
    m_desk.tell(places.error());
    return {};
}

void RecordsModel::reload()
{
    beginResetModel();
    m_pages.forget();
    m_list.showAll(readPlaces());
    endResetModel();
    Q_EMIT refreshed();
}

void RecordsModel::showAll()
{
    if (m_list.showsAll())
        return;
    beginResetModel();
    m_pages.forget();
    m_list.showAll();
    endResetModel();
    Q_EMIT refreshed();
}

void RecordsModel::showFound(std::vector<RowId> ids, bool ascending)
{
    beginResetModel();
    m_pages.forget();
    m_list.showFound(std::move(ids), ascending);
    endResetModel();
    Q_EMIT refreshed();
}

void RecordsModel::appendFound(const std::vector<RowId> &ids)
{
    if (ids.empty() || m_list.showsAll())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(ids.size()) - 1);
    m_list.append(ids);
    m_pages.forget(); // the last page may have been a part
    endInsertRows();
}

void RecordsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    announceValues();
}

std::int64_t RecordsModel::numberAt(int row) const
{
    if (m_list.showsAll())
        return row >= 0 && row < rowCount() ? row + 1 : 0;
    return m_list.numberOf(idAt(row));
}

std::optional<Row> RecordsModel::record(int row) const
{
    const RowPages::Entry *found = m_pages.entry(row);
    if (found == nullptr)
        return std::nullopt;
    Row record = found->row;
    for (std::size_t field = 0; field < record.values.size(); ++field)
        record.values[field] = shownValue(row, field, found->row);
    return record;
}

std::vector<CellProblem> RecordsModel::problems(int row) const
{
    const RowPages::Entry *found = m_pages.entry(row);
    return found == nullptr ? std::vector<CellProblem>() : found->problems;
}

bool RecordsModel::setField(int row, std::size_t field, const FieldValue &value)
{
    return m_desk.sessions().setCell(toQt(m_table.id), idAt(row), field, value);
}

std::size_t RecordsModel::heldRows() const
{
    return static_cast<std::size_t>(countOf(m_pages.held())) + m_list.places().heldIds();
}

FieldValue RecordsModel::shownValue(int row, std::size_t field, const Row &stored) const
{
    if (m_desk.sessions().hasPending()) {
        if (auto pending = m_desk.sessions().pendingCell(toQt(m_table.id), idAt(row), field))
            return *pending;
    }
    return field < stored.values.size() ? stored.values[field] : FieldValue();
}

/// Only rows that are held can be on the screen: the others are read when they come into sight.
void RecordsModel::announceValues()
{
    const std::vector<RowRun> shown = m_pages.held();
    m_pages.forget();
    for (const RowRun &run : shown) {
        const int last = std::min(run.last, rowCount() - 1);
        if (run.first > last)
            continue;
        Q_EMIT dataChanged(index(run.first, 0), index(last, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, run.first, last);
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
    if (m_desk.session() == nullptr || !concerns(change))
        return;
    takeRows(rangesFor(change.removedRows, m_table.id), rangesFor(change.addedRows, m_table.id));
    announceValues();
}

void RecordsModel::takeRows(const RowRanges &removed, const RowRanges &added)
{
    if (removed.empty() && added.empty())
        return;
    if (isMuch(removed) || isMuch(added))
        return takeAllAnew(removed);
    m_list.places().expect(removed, added);
    dropRows(removed);
    insertRanges(added);
}

/// What was found keeps what is still there; what came is found by a new search.
void RecordsModel::takeAllAnew(const RowRanges &removed)
{
    beginResetModel();
    m_pages.forget();
    m_list.places() = readPlaces();
    if (!m_list.showsAll())
        m_list.dropAll(removed);
    endResetModel();
}

void RecordsModel::dropRows(const RowRanges &removed)
{
    const std::vector<RowRun> found = m_list.showsAll() ? std::vector<RowRun>() : m_list.foundIn(removed);
    for (auto range = removed.rbegin(); range != removed.rend(); ++range) {
        const int first = m_list.showsAll() ? rowOf(range->first) : -1;
        if (first >= 0)
            beginRemoveRows({}, first, first + static_cast<int>(range->second - range->first));
        m_list.places().remove(range->first, range->second);
        m_pages.forget();
        if (first >= 0)
            endRemoveRows();
    }
    for (auto run = found.rbegin(); run != found.rend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        m_list.drop(*run);
        m_pages.forget();
        endRemoveRows();
    }
}

void RecordsModel::insertRanges(const RowRanges &added)
{
    for (const auto &[first, last] : added) {
        if (!m_list.showsAll()) {
            m_list.places().add(first, last);
            continue;
        }
        const auto row = static_cast<int>(m_list.places().placeFor(first));
        beginInsertRows({}, row, row + static_cast<int>(last - first));
        m_list.places().add(first, last);
        m_pages.forget();
        endInsertRows();
    }
    if (m_list.showsAll())
        return;
    for (const RowList::Arrival &arrival : m_list.arrivals(added)) {
        beginInsertRows({}, arrival.row, arrival.row + static_cast<int>(arrival.ids.size()) - 1);
        m_list.put(arrival);
        m_pages.forget();
        endInsertRows();
    }
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_list.count();
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
    const RowPages::Entry *found = known && index.isValid() ? m_pages.entry(index.row()) : nullptr;
    if (found == nullptr)
        return {};
    const auto field = static_cast<std::size_t>(index.column());
    const FieldValue value = shownValue(index.row(), field, found->row);
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
        return inOneLine(messages);
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
        return groupedNumber(numberAt(section));
    const RowPages::Entry *found = role == FlawRole ? m_pages.entry(section) : nullptr;
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
    const std::optional<FieldValue> meant = typedValue(value.toString(), column);
    if (!meant) {
        //: 中文：「%1」不能填入%2，可填：%3。
        m_desk.tell({Notice::Kind::Hint,
                     tr("\"%1\" can't be taken for %2; possible are: %3.")
                         .arg(value.toString(), fieldLabel(m_table, field, m_desk.language()),
                              acceptedWords(column, m_desk.language())),
                     {},
                     {}});
        return false;
    }
    return setField(index.row(), field, *meant);
}

void RecordsModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT sortWanted(column, order);
}

} // namespace facet
