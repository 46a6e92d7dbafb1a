#pragma once

#include "desk/Page.h"
#include "library/LibraryModel.h"

class QLabel;
class QStackedWidget;

namespace facet
{

class Bar;
class Button;
class CheckBox;
class EmptyState;
class FilterBox;
class LibraryActions;
class PageTable;
class PriorActions;
class SearchField;

/// The assessments of the open workbook: open, new, import, duplicate, delete and restore, sort and filter.
/// Enter or a double click opens; Delete deletes. Object names: libraryTable, librarySearch, statusFilter,
/// conclusionFilter, binBox, newAssessmentButton, carryButton, importButton, openButton, duplicateButton,
/// archiveButton, deleteButton, restoreButton.
class LibraryPage final : public Page
{
    Q_OBJECT

public:
    explicit LibraryPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *barWidget() override { return m_bar; }
    void reveal(const Place &place) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildBar();
    void buildFilter();
    void buildTable();
    void buildFoot();
    void buildEmptyStates();
    void arrange();
    void retranslate();
    void fillFilters();
    void reload();
    void updateShown();
    void updateActions();
    void clearFilters();
    [[nodiscard]] QList<int> selectedRows() const;
    void openSelected();
    [[nodiscard]] std::vector<AssessmentHeader> selectedHeaders() const;
    void removeSelected();

    LibraryActions *m_actions;
    PriorActions *m_priorActions;
    LibraryModel *m_model;
    LibraryFilter *m_filter;
    QWidget *m_bar;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    Button *m_import = nullptr;
    Button *m_carry = nullptr;
    Button *m_new = nullptr;
    Bar *m_filterBar = nullptr;
    SearchField *m_search = nullptr;
    FilterBox *m_status = nullptr;
    FilterBox *m_conclusion = nullptr;
    CheckBox *m_bin = nullptr;
    QStackedWidget *m_stack = nullptr;
    PageTable *m_table = nullptr;
    EmptyState *m_noWorkbook = nullptr;
    EmptyState *m_noAssessment = nullptr;
    EmptyState *m_noHit = nullptr;
    EmptyState *m_emptyBin = nullptr;
    Bar *m_foot = nullptr;
    QLabel *m_selected = nullptr;
    Button *m_open = nullptr;
    Button *m_duplicate = nullptr;
    Button *m_archive = nullptr;
    Button *m_delete = nullptr;
    Button *m_restore = nullptr;
    bool m_stale = true;
};

} // namespace facet
