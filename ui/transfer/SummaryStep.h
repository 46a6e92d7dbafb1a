#pragma once

#include "desk/Desk.h"
#include "transfer/ImportRun.h"
#include "transfer/ImportStep.h"

class QGridLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace facet
{

class LinkLabel;
class MarkLabel;
class ProgressStrip;

/// The import under way, then what it did: counts, and what to look at with links to the rows. Object names:
/// importProgress, importStage, summaryTitle, summaryCounts, summaryRemark_KIND, summaryNote, showProblemsLink.
class SummaryStep final : public ImportStep
{
    Q_OBJECT

public:
    SummaryStep(Desk &desk, const Table &table, ImportRun &run, QWidget *parent);

    [[nodiscard]] QString name() const override;
    void enter() override;

    /// What is coming in ("staff.csv") and how many records; nullopt when they were not counted.
    void begin(const QString &source, std::optional<std::int64_t> records);
    [[nodiscard]] QString title() const;
    /// Says that the import was taken back.
    void showUndone();

Q_SIGNALS:
    /// The officer wants to see a row, or the table.
    void placeWanted(const facet::Place &place);

private:
    QWidget *buildProgress();
    QWidget *buildSummary();
    void followProgress();
    void showSummary();
    void addRemarks(const ImportSummary &summary, CellRemark::Kind kind);
    [[nodiscard]] QString counts(const RowImportOutcome &outcome) const;
    [[nodiscard]] QString links(const std::vector<ImportedPlace> &places, std::int64_t all) const;
    void follow(const QString &link);

    Desk &m_desk;
    const Table &m_table;
    ImportRun &m_run;
    std::optional<std::int64_t> m_records;
    QStackedWidget *m_stack;
    ProgressStrip *m_progress = nullptr;
    QLabel *m_stage = nullptr;
    MarkLabel *m_mark = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_counts = nullptr;
    QWidget *m_remarks = nullptr;
    QLabel *m_note = nullptr;
    LinkLabel *m_showTable = nullptr;
};

} // namespace facet
