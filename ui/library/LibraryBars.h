#pragma once

#include "library/LibraryModel.h"
#include "theme/Icons.h"
#include "widgets/Section.h"

#include <utility>
#include <vector>

class QLabel;
class QMenu;

namespace facet
{

class Button;
class CheckBox;
class ChipRow;
class FilterBox;
class SearchField;

/// The row above the list: search, filters by status, conclusion, findings and year, whether archived ones are shown,
/// the bin, and whether by unit. Object names: librarySearch, statusFilter, conclusionFilter, findingsFilter,
/// yearFilter, shelfFilter, binBox, binButton, groupChips.
class LibraryFilterBar final : public Bar
{
    Q_OBJECT

public:
    explicit LibraryFilterBar(QWidget *parent = nullptr);

    /// As it is set; `found` is left to whoever searches.
    [[nodiscard]] LibraryFilter filter() const;
    [[nodiscard]] QString searched() const;
    [[nodiscard]] LibraryShelf shelf() const;
    /// As by hand: tells when it is another one.
    void setShelf(LibraryShelf shelf);
    /// How many the bin has: its button is there when it has any.
    void setInBin(std::int64_t count);
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
    void shelfChanged();
    void binWanted(); ///< the dialog of what was put away
    void groupingChosen(bool grouped);

private:
    void layOut();
    void takeBin(bool bin);

    SearchField *m_search;
    FilterBox *m_status;
    FilterBox *m_conclusion;
    FilterBox *m_findings;
    FilterBox *m_year;
    FilterBox *m_shelf;
    CheckBox *m_bin;
    Button *m_showBin;
    std::int64_t m_inBin = 0;
    ChipRow *m_grouping;
    QStringList m_years;
};

/// The row below the list: how many are chosen and what can be done with them.
/// Object names: compareButton, openButton, duplicateButton, archiveButton, unarchiveButton, deleteButton,
/// restoreButton.
class LibraryFoot final : public Bar
{
    Q_OBJECT

public:
    explicit LibraryFoot(QWidget *parent = nullptr);

    struct State {
        std::size_t chosen = 0;
        std::size_t archived = 0; ///< of the chosen
        bool readOnly = false;
        bool bin = false;      ///< the list is that of the bin
        bool compares = false; ///< somebody compares: there is a button for it
    };
    void update(const State &state);
    /// What the buttons offer at the moment, as a menu that deletes itself.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent) const;
    void retranslate();

Q_SIGNALS:
    void compareWanted();
    void openWanted();
    void duplicateWanted();
    void archiveWanted();
    void unarchiveWanted();
    void removeWanted();
    void restoreWanted();

private:
    std::vector<std::pair<Button *, Icon>> m_buttons; ///< in the order of the row
    QLabel *m_selected;
    Button *m_compare;
    Button *m_open;
    Button *m_duplicate;
    Button *m_archive;
    Button *m_unarchive;
    Button *m_delete;
    Button *m_restore;
};

} // namespace facet
