#include "library/LibraryModel.h"

#include "desk/Strings.h"
#include "library/LibraryOrder.h"
#include "library/LibraryWords.h"

#include <algorithm>
#include <numeric>

namespace facet
{

LibraryModel::LibraryModel(Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
}

void LibraryModel::reload(LibraryShelf shelf)
{
    beginResetModel();
    ++m_reading;
    m_filter.found.reset();
    m_summaries.clear();
    if (const Workbook *workbook = m_desk.sessions().workbook()) {
        if (auto summaries =
                shelf == LibraryShelf::Bin ? workbook->assessments(true) : m_desk.listAhead().take(*workbook))
            m_summaries = std::move(*summaries);
        else
            m_desk.tell(summaries.error());
    }
    if (shelf == LibraryShelf::InUse || shelf == LibraryShelf::Archived)
        std::erase_if(m_summaries, [archived = shelf == LibraryShelf::Archived](const AssessmentSummary &each) {
            return each.isArchived() != archived;
        });
    takeUnits();
    order();
    arrange();
    endResetModel();
}

void LibraryModel::reloadOne(const std::string &id)
{
    const auto known = std::find_if(m_summaries.begin(), m_summaries.end(),
                                    [&](const AssessmentSummary &each) { return each.header.id == id; });
    const Workbook *workbook = m_desk.sessions().workbook();
    if (known == m_summaries.end() || workbook == nullptr)
        return;
    auto summary = workbook->summary(id);
    if (!summary) {
        m_desk.tell(summary.error());
        return;
    }
    beginResetModel();
    *known = std::move(*summary);
    takeUnits();
    order();
    arrange();
    endResetModel();
}

void LibraryModel::takeUnits()
{
    m_units.clear();
    m_unitNumbers.clear();
    m_unitNumbers.reserve(m_summaries.size());
    for (std::size_t row = 0; row < m_summaries.size(); ++row) {
        const auto [unit, isNew] = m_units.try_emplace(m_summaries[row].header.unit);
        // The number of a unit is that of its first row among the units.
        m_unitNumbers.push_back(isNew ? m_units.size() - 1
                                      : m_unitNumbers[static_cast<std::size_t>(unit->second.front())]);
        unit->second.push_back(static_cast<int>(row));
    }
}

void LibraryModel::order()
{
    const std::vector<double> numbers = sortNumbers(m_summaries, m_column);
    m_order.resize(m_summaries.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    const auto number = [&numbers](int row) { return numbers[static_cast<std::size_t>(row)]; };
    // The list comes with the newest change first, and that order remains among equals.
    if (m_direction == Qt::AscendingOrder)
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) { return number(a) < number(b); });
    else
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) { return number(a) > number(b); });
}

void LibraryModel::arrange()
{
    m_rows = passing();
    m_groups.clear();
    m_lines.clear();
    if (m_grouped)
        addGrouped();
    else
        for (const int row : m_rows)
            m_lines.push_back({row, -1});
}

std::vector<int> LibraryModel::passing() const
{
    const std::string year = fromQt(m_filter.year);
    std::vector<int> rows;
    for (const int row : m_order)
        if (passes(static_cast<std::size_t>(row), year))
            rows.push_back(row);
    return rows;
}

/// Units stand in the order of their first line.
void LibraryModel::addGrouped()
{
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> groupOfUnit(m_units.size(), none);
    for (const int row : m_rows) {
        std::size_t &group = groupOfUnit[m_unitNumbers[static_cast<std::size_t>(row)]];
        if (group == none) {
            const std::string &unit = m_summaries[static_cast<std::size_t>(row)].header.unit;
            group = m_groups.size();
            m_groups.push_back({unit, {}, m_folded.contains(unit)});
        }
        m_groups[group].shown.push_back(row);
    }
    for (std::size_t at = 0; at < m_groups.size(); ++at) {
        m_lines.push_back({-1, static_cast<int>(at)});
        if (!m_groups[at].folded)
            for (const int row : m_groups[at].shown)
                m_lines.push_back({row, static_cast<int>(at)});
    }
}

namespace
{

bool hasFindings(const AssessmentSummary &summary, LibraryFilter::Findings wanted)
{
    const auto count = [&](Severity severity) {
        const auto index = static_cast<std::size_t>(severity);
        return index < summary.findings.size() ? summary.findings[index] : 0;
    };
    switch (wanted) {
    case LibraryFilter::Findings::Critical:
        return count(Severity::Critical) > 0;
    case LibraryFilter::Findings::CriticalOrMajor:
        return count(Severity::Critical) + count(Severity::Major) > 0;
    case LibraryFilter::Findings::Undetermined:
        return count(Severity::Open) > 0;
    case LibraryFilter::Findings::NoneAtAll:
        break;
    }
    return std::all_of(summary.findings.begin(), summary.findings.end(), [](int each) { return each == 0; });
}

} // namespace

bool LibraryModel::passes(std::size_t row, const std::string &year) const
{
    if (m_filter.found && (*m_filter.found)[row] == 0)
        return false;
    const AssessmentSummary &summary = m_summaries[row];
    if (m_filter.status && summary.header.status != *m_filter.status)
        return false;
    if (m_filter.conclusion && summary.conclusion != *m_filter.conclusion)
        return false;
    if (m_filter.findings && !hasFindings(summary, *m_filter.findings))
        return false;
    return year.empty() || summary.header.date.compare(0, 4, year) == 0;
}

void LibraryModel::setFilter(LibraryFilter filter)
{
    m_filter = std::move(filter);
    if (passing() == m_rows)
        return; // the lines stay as they are
    beginResetModel();
    arrange();
    endResetModel();
}

void LibraryModel::setGrouped(bool grouped)
{
    beginResetModel();
    m_grouped = grouped;
    arrange();
    endResetModel();
}

void LibraryModel::setFolded(const std::string &unit, bool folded)
{
    beginResetModel();
    if (folded)
        m_folded.insert(unit);
    else
        m_folded.erase(unit);
    arrange();
    endResetModel();
}

void LibraryModel::sort(int column, Qt::SortOrder direction)
{
    if (column < 0 || (column == m_column && direction == m_direction))
        return;
    beginResetModel();
    m_column = column;
    m_direction = direction;
    order();
    arrange();
    endResetModel();
}

void LibraryModel::retranslate()
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const AssessmentSummary *LibraryModel::assessment(int line) const
{
    const int row = m_lines.at(static_cast<std::size_t>(line)).row;
    return row < 0 ? nullptr : &m_summaries[static_cast<std::size_t>(row)];
}

const LibraryGroup *LibraryModel::group(int line) const
{
    const Line &at = m_lines.at(static_cast<std::size_t>(line));
    return at.row >= 0 ? nullptr : &m_groups[static_cast<std::size_t>(at.group)];
}

int LibraryModel::lineOf(const std::string &id) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) {
        return line.row >= 0 && m_summaries[static_cast<std::size_t>(line.row)].header.id == id;
    });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int LibraryModel::lineOfUnit(const std::string &unit) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) {
        return line.row < 0 && m_groups[static_cast<std::size_t>(line.group)].unit == unit;
    });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

std::vector<const AssessmentSummary *> LibraryModel::historyOf(const std::string &unit) const
{
    std::vector<const AssessmentSummary *> history;
    if (const auto rows = m_units.find(unit); rows != m_units.end())
        for (const int row : rows->second)
            if (const AssessmentSummary &summary = m_summaries[static_cast<std::size_t>(row)]; summary.score.low)
                history.push_back(&summary);
    std::sort(history.begin(), history.end(), [](const auto *a, const auto *b) {
        return std::tie(a->header.date, a->createdAt) < std::tie(b->header.date, b->createdAt);
    });
    return history;
}

QStringList LibraryModel::years() const
{
    std::set<std::string, std::greater<>> found;
    for (const AssessmentSummary &summary : m_summaries)
        if (summary.header.date.size() >= 4)
            found.insert(summary.header.date.substr(0, 4));
    QStringList years;
    for (const std::string &year : found)
        years.append(toQt(year));
    return years;
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LibraryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    if (const AssessmentSummary *summary = assessment(index.row())) {
        const QString text = libraryText(*summary, index.column());
        // What the delegate draws as a frame behind the title is words to those who don't see it.
        const bool isMarked = role != Qt::DisplayRole && index.column() == Title && summary->isArchived();
        return isMarked ? QString(text + QStringLiteral(" (") + archivedWord() + QLatin1Char(')')) : text;
    }
    const LibraryGroup &head = *group(index.row());
    if (index.column() == Title)
        return QString(unitWords(head.unit) + QLatin1Char(' ') + assessmentsWords(static_cast<int>(head.shown.size())));
    return index.column() == Score ? trendWords(historyOf(head.unit)) : QString();
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? libraryHeader(section) : QVariant();
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool isHead = assessment(index.row()) == nullptr;
    return isHead ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace facet
