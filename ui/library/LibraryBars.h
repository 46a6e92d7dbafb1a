#pragma once

#include "library/LibraryModel.h"
#include "widgets/Section.h"

class QLabel;

namespace facet
{

class Button;
class CheckBox;
class ChipRow;
class FilterBox;
class SearchField;

/// The row above the list: search, filters by status, conclusion and year, the bin, and whether by unit.
/// Object names: librarySearch, statusFilter, conclusionFilter, yearFilter, binBox, groupChips.
class LibraryFilterBar final : public Bar
{
    Q_OBJECT

public:
    explicit LibraryFilterBar(QWidget *parent = nullptr);

    /// As it is set; `found` is left to whoever searches.
    [[nodiscard]] LibraryFilter filter() const;
    [[nodiscard]] QString searched() const;
    [[nodiscard]] bool isBin() const;
    void setBin(bool bin);
    void setGrouped(bool grouped);
    void setYears(const QStringList &years);
    /// What the filters are set to, for "limited to": "Year 2024", "Status Draft"; empty when nothing is filtered.
    [[nodiscard]] QStringList limits() const;
    void clearFilters();
    void clearAll();
    void retranslate();

Q_SIGNALS:
    void searchTyped();   ///< at each keystroke
    void filterChanged(); ///< by hand, or cleared
    void binToggled();
    void groupingChosen(bool grouped);

private:
    SearchField *m_search;
    FilterBox *m_status;
    FilterBox *m_conclusion;
    FilterBox *m_year;
    CheckBox *m_bin;
    ChipRow *m_grouping;
    QStringList m_years;
};

/// The row below the list: how many are chosen and what can be done with them.
/// Object names: compareButton, openButton, duplicateButton, archiveButton, deleteButton, restoreButton.
class LibraryFoot final : public Bar
{
    Q_OBJECT

public:
    explicit LibraryFoot(QWidget *parent = nullptr);

    /// `count` chosen. The button to compare is there when somebody compares.
    void update(qsizetype count, bool readOnly, bool bin, bool compares);
    void retranslate();

Q_SIGNALS:
    void compareWanted();
    void openWanted();
    void duplicateWanted();
    void archiveWanted();
    void removeWanted();
    void restoreWanted();

private:
    QLabel *m_selected;
    Button *m_compare;
    Button *m_open;
    Button *m_duplicate;
    Button *m_archive;
    Button *m_delete;
    Button *m_restore;
};

} // namespace facet
