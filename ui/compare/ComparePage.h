#pragma once

#include "compare/ComparisonWork.h"
#include "desk/Job.h"
#include "desk/Page.h"

#include <QTimer>

#include <memory>

class QLabel;
class QModelIndex;
class QScrollArea;
class QStackedWidget;

namespace facet
{

class AnswersView;
class Button;
class ChangePanel;
class ChangesModel;
class ChipRow;
class ComparisonHead;
class EmptyState;
class LinkLabel;
class MessageArea;
class PageTable;
class ProgressStrip;
class TrendView;

/// The place of a comparison of two assessments (ids as in AssessmentHeader) on the compare page, for Desk::go(). The
/// ids stand in Place::item and Place::requirement.
[[nodiscard]] Place comparisonPlace(const QString &before, const QString &after);

/// Two assessments of the workbook side by side, compared beside the window: conclusion and scores, requirements whose
/// verdict changed, what was filled in differently, the trend of the unit; exported as PDF or HTML. Object names:
/// comparePage, compareToLibrary, exportComparison, kindChips, viewChips, changesTable, changesNone, compareNone,
/// compareNew, compareFailed, compareAgain, compareProgress, and those of ComparisonHead, AnswersView, TrendView,
/// ChangePanel.
class ComparePage final : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *barWidget() override { return m_bar; }
    [[nodiscard]] QWidget *panelWidget() override;
    /// As comparisonPlace() says; without ids what was chosen last, if the open assessment is one of them, else the
    /// usual pair.
    void reveal(const Place &place) override;

public Q_SLOTS:
    void showComparison(const QString &beforeId, const QString &afterId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildBar();
    void buildFilters();
    void buildContent();
    void fitColumns();
    void buildStates();
    void connectDesk();
    void connectJobs();
    void connectExport();
    void retranslate();
    void markStale();
    /// Reads which assessments there are, and compares anew.
    void reload();
    void compare();
    void adopt();
    void readTrendBeside();
    void showState(QWidget *state);
    void showView(const QString &view);
    void showFitting();
    void showKind(const QString &kind);
    void refreshCounts();
    void refreshPanel();
    void openCurrent(const QModelIndex &index);
    void openPlace(const QString &link);
    void exportComparison();
    void startExport(const QString &path);
    void showProgress(const QString &what);
    void hideProgress();
    [[nodiscard]] bool pairStands() const;

    ComparedPair m_pair;
    std::vector<AssessmentSummary> m_assessments;
    std::shared_ptr<const Comparison> m_comparison;
    std::shared_ptr<Comparison> m_coming;                ///< written by the work beside
    std::shared_ptr<std::vector<TrendEntry>> m_trending; ///< as above
    QWidget *m_bar;
    LinkLabel *m_library = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_unit = nullptr;
    Button *m_export = nullptr;
    MessageArea *m_notes = nullptr;
    ProgressStrip *m_progress = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_body = nullptr;
    ComparisonHead *m_head = nullptr;
    QWidget *m_filters = nullptr;
    ChipRow *m_kinds = nullptr;
    ChipRow *m_views = nullptr;
    QStackedWidget *m_content = nullptr;
    ChangesModel *m_model = nullptr;
    PageTable *m_table = nullptr;
    EmptyState *m_noChange = nullptr;
    AnswersView *m_answers = nullptr;
    TrendView *m_trend = nullptr;
    QScrollArea *m_trendScroll = nullptr;
    EmptyState *m_none = nullptr;
    Button *m_toLibrary = nullptr;
    EmptyState *m_failed = nullptr;
    Button *m_again = nullptr;
    ChangePanel *m_panel;
    QTimer m_pause;
    QTimer m_patience; ///< a comparison that is done at once shows no progress
    QString m_exported;
    bool m_stale = true;
    Job m_job;
    Job m_trendJob;
    Job m_exportJob;
};

} // namespace facet
