#pragma once

#include <QObject>
#include <QStringList>

class QStackedWidget;
class QWidget;

namespace facet
{

class Button;
class EmptyState;

/// What the library shows instead of the list: no workbook, no assessment, nothing found, an empty bin.
/// Object names: emptyNewWorkbook, emptyOpenWorkbook, emptyNewAssessment, emptyImport, emptyClear, emptyClearFilters,
/// emptySearchBin, emptyLeaveBin.
class LibraryEmptyStates final : public QObject
{
    Q_OBJECT

public:
    /// Adds its pages to the stack.
    explicit LibraryEmptyStates(QStackedWidget &stack);

    /// What was searched for in how many, what else limits the list, and how many the bin has.
    struct NoHit {
        QString searched;
        QStringList limits;
        int total = 0;
        int inBin = 0;
        bool bin = false; ///< it is the bin that was searched
    };
    [[nodiscard]] QWidget *noWorkbook() const;
    [[nodiscard]] QWidget *noAssessment() const;
    [[nodiscard]] QWidget *emptyBin() const;
    [[nodiscard]] QWidget *noHit(const NoHit &what) const;
    void retranslate();

Q_SIGNALS:
    void newWorkbookWanted();
    void openWorkbookWanted();
    void newAssessmentWanted();
    void importWanted();
    void clearWanted();
    void clearFiltersWanted();
    void binWanted(bool bin);

private:
    EmptyState *m_noWorkbook;
    EmptyState *m_noAssessment;
    EmptyState *m_noHit;
    EmptyState *m_emptyBin;
    Button *m_newWorkbook;
    Button *m_openWorkbook;
    Button *m_newAssessment;
    Button *m_import;
    Button *m_clear;
    Button *m_clearFilters;
    Button *m_searchBin;
    Button *m_leaveBin;
};

} // namespace facet
