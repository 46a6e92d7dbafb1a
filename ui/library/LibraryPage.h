#pragma once

#include "desk/Page.h"
#include "workbook/Workbook.h"

#include <QMetaMethod>
#include <QTimer>

class QLabel;
class QStackedWidget;

namespace facet
{

class Button;
class LibraryActions;
class LibraryEmptyStates;
class LibraryFilterBar;
class LibraryFinder;
class LibraryFoot;
class LibraryModel;
class LibraryTable;
class PriorActions;

/// The assessments of the open workbook: open, new, import, duplicate, delete and restore, compare; search, filter,
/// sort and group them by unit; archive, and look at what was put away. Object names: libraryTable,
/// newAssessmentButton, carryButton, importButton, and those of LibraryBars.h and LibraryEmptyStates.h.
class LibraryPage final : public Page
{
    Q_OBJECT

public:
    explicit LibraryPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *barWidget() override { return m_bar; }
    void reveal(const Place &place) override;
    /// Whether searches find everything yet, and not only what the list shows: it is read beside the window.
    [[nodiscard]] bool isSearchReady() const;

Q_SIGNALS:
    /// Two assessments are to be compared, the earlier one first. The button is there when this is connected.
    void compareRequested(const QString &beforeId, const QString &afterId);
    void searchReady();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void connectNotify(const QMetaMethod &signal) override;

private:
    void buildBar();
    void arrange();
    void connectParts();
    void connectSessions();
    void connectEmptyStates();
    void connectFoot();
    void retranslate();
    void refresh();
    void bringUpToDate();
    void reload();
    void refilter();
    void setGrouped(bool grouped);
    void updateShown();
    void updateActions();
    void showMenu(const QPoint &at);
    [[nodiscard]] bool isBin() const;
    [[nodiscard]] QWidget *stateToShow() const;
    void openSelected();
    void removeSelected();
    void compareSelected();

    LibraryActions *m_actions;
    PriorActions *m_priorActions;
    LibraryModel *m_model;
    LibraryFinder *m_finder;
    QWidget *m_bar;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    Button *m_import = nullptr;
    Button *m_carry = nullptr;
    Button *m_new = nullptr;
    LibraryFilterBar *m_filterBar;
    QStackedWidget *m_stack;
    LibraryTable *m_table;
    LibraryEmptyStates *m_empty;
    LibraryFoot *m_foot;
    QTimer m_prepareSearch;
    AssessmentCounts m_counts;
    bool m_stale = true;            ///< the list is to be read anew
    QStringList m_staleAssessments; ///< these of it
};

} // namespace facet
