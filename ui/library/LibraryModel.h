#pragma once

#include "desk/Desk.h"
#include "workbook/Workbook.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace facet
{

/// Which assessments the list is made of.
enum class LibraryShelf {
    InUse, ///< neither archived nor deleted
    Archived,
    All, ///< both
    Bin  ///< the deleted ones
};

/// Which assessments of the list are shown.
struct LibraryFilter {
    /// What an assessment must have, or be without.
    enum class Findings { Critical, CriticalOrMajor, Undetermined, NoneAtAll };
    std::optional<Status> status;
    std::optional<Conclusion> conclusion;
    std::optional<Findings> findings;
    QString year;                           ///< of the date; empty: any
    std::optional<std::vector<char>> found; ///< of each of LibraryModel::all(), whether a search found it
    [[nodiscard]] bool isFiltering() const { return status || conclusion || findings || !year.isEmpty() || found; }
};

/// The assessments of a unit, as a head above them. Without a name where the unit is not stated.
struct LibraryGroup {
    std::string unit;
    std::vector<int> shown; ///< rows that pass the filter, in the order of the list
    bool folded = false;
};

/// The assessments of the workbook, in lines: one for each, and with grouping a head for each unit. Sorted and filtered
/// here, by numbers worked out once for a column, so that ten thousand take a moment. Only what is on the screen is
/// made to text. Display text by column; what the delegate draws comes through assessment() and group().
class LibraryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Unit, Date, Assessor, State, Conclusion, Score, Findings, Completeness, Changed, ColumnCount };

    explicit LibraryModel(Desk &desk, QObject *parent = nullptr);

    /// Reads the workbook anew. What a search found before no longer counts.
    void reload(LibraryShelf shelf);
    /// Which reload() the list is of; never 0.
    [[nodiscard]] std::uint64_t reading() const { return m_reading; }
    /// Reads one assessment of the list anew.
    void reloadOne(const std::string &id);
    void retranslate();
    void setFilter(LibraryFilter filter);
    [[nodiscard]] const LibraryFilter &filter() const { return m_filter; }
    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    void setFolded(const std::string &unit, bool folded);
    void sort(int column, Qt::SortOrder order) override;

    /// nullptr on the head of a unit.
    [[nodiscard]] const AssessmentSummary *assessment(int line) const;
    /// nullptr on an assessment.
    [[nodiscard]] const LibraryGroup *group(int line) const;
    /// Where the assessment stands, or the head of the unit; -1 when it is not shown.
    [[nodiscard]] int lineOf(const std::string &id) const;
    [[nodiscard]] int lineOfUnit(const std::string &unit) const;
    /// The unit's assessments with a score, oldest first, whether shown or not.
    [[nodiscard]] std::vector<const AssessmentSummary *> historyOf(const std::string &unit) const;

    [[nodiscard]] const std::vector<AssessmentSummary> &all() const { return m_summaries; }
    [[nodiscard]] int shownCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int unitCount() const { return static_cast<int>(m_units.size()); }
    [[nodiscard]] QStringList years() const; ///< of the dates, newest first

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// `row` of m_summaries, or the head of group `group`.
    struct Line {
        int row = -1;
        int group = -1;
    };
    void takeUnits();
    void order();
    void arrange();
    void addGrouped();
    [[nodiscard]] std::vector<int> passing() const;
    [[nodiscard]] bool passes(std::size_t row, const std::string &year) const;

    Desk &m_desk;
    std::vector<AssessmentSummary> m_summaries;
    std::uint64_t m_reading = 1;
    std::unordered_map<std::string, std::vector<int>> m_units;
    std::vector<std::size_t> m_unitNumbers; ///< of each row, counted as they come
    LibraryFilter m_filter;
    bool m_grouped = true;
    int m_column = Date;
    Qt::SortOrder m_direction = Qt::DescendingOrder;
    std::vector<int> m_order; ///< rows in the order of the sorted column
    std::vector<int> m_rows;  ///< those of them that pass the filter
    std::vector<LibraryGroup> m_groups;
    std::set<std::string> m_folded;
    std::vector<Line> m_lines;
};

} // namespace facet
