#pragma once

#include "desk/Page.h"

class QLabel;
class QStackedWidget;
class QTimer;

namespace facet
{

class Bar;
class Button;
class EmptyState;
class FilterBox;
class HistoryModel;
class PageTable;
class SearchField;

/// Who changed what, when, from what to what; filter by table and text; undo back to a step; go to the place changed.
/// Object names: historyTable, historySearch, historyFilter, undoBackButton, goToButton.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *barWidget() override { return m_bar; }
    void reveal(const Place &place) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildBar();
    void buildTable();
    void buildFoot();
    void arrange();
    void retranslate();
    void markStale();
    void reload();
    void updateShown();
    void updateActions();
    void undoBack();
    void goToSelected();
    [[nodiscard]] int selectedRow() const;

    HistoryModel *m_model;
    QWidget *m_bar;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    SearchField *m_search = nullptr;
    FilterBox *m_filter = nullptr;
    QStackedWidget *m_stack = nullptr;
    PageTable *m_table = nullptr;
    EmptyState *m_none = nullptr;
    EmptyState *m_noHit = nullptr;
    Button *m_clear = nullptr;
    Bar *m_foot = nullptr;
    QLabel *m_hint = nullptr;
    Button *m_undoBack = nullptr;
    Button *m_goTo = nullptr;
    bool m_stale = true;
};

} // namespace facet
