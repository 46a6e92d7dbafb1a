#pragma once

#include "desk/Page.h"
#include "findings/FindingFilter.h"

#include <map>

class QLabel;
class QStackedWidget;

namespace facet
{

class Button;
class CheckBox;
class ChipRow;
class EmptyState;
class FilterBox;
class FindingList;
class ScorePanel;
class SearchField;

/// The findings: what is not met or not judged yet, by clause, with reasons, recommendation and judgement; conclusion
/// and score in the panel. Object names: findingsPage, findingsTitle, findingsCount, findingsSearch, findingsExport,
/// severityChips, clauseFilter, levelFilter, conformingBox, findingList, findingsNone, findingsFiltered, clearFilters,
/// findingsNoAssessment, findingsToLibrary, and those of FindingRow, FindingDetail, NoticeRow, ScorePanel.
class FindingsPage final : public Page
{
    Q_OBJECT

public:
    explicit FindingsPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *barWidget() override { return m_bar; }
    [[nodiscard]] QWidget *panelWidget() override;
    /// Unfolds the finding of place.requirement and gives it the focus; filters that hide it are cleared.
    void reveal(const Place &place) override;

    [[nodiscard]] const FindingFilter &filter() const { return m_filter; }
    void clearFilters();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildBar();
    void buildFilters();
    void connectFilters();
    void buildEmptyStates();
    void reload();
    void committed(const Change &change);
    void retranslate();
    void retranslateFilters();
    void refreshCounts();
    void filterChanged();
    /// List or the empty state that fits.
    void showFitting();
    void showSeverity(std::optional<Severity> severity);
    void showRequirement(const QString &requirement);

    FindingFilter m_filter;
    QWidget *m_bar;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    SearchField *m_search = nullptr;
    Button *m_export = nullptr;
    QWidget *m_filterBar = nullptr;
    ChipRow *m_chips = nullptr;
    FilterBox *m_clause = nullptr;
    FilterBox *m_level = nullptr;
    CheckBox *m_conforming = nullptr;
    QStackedWidget *m_middle = nullptr;
    FindingList *m_list = nullptr;
    EmptyState *m_none = nullptr;
    EmptyState *m_filtered = nullptr;
    Button *m_clear = nullptr;
    EmptyState *m_closed = nullptr;
    Button *m_library = nullptr;
    ScorePanel *m_panel = nullptr;
    bool m_stale = true; ///< changed while hidden
};

} // namespace facet
