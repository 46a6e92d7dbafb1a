#pragma once

#include "library/LibraryModel.h"

#include <QObject>
#include <QStringList>

class QStackedWidget;
class QWidget;

namespace facet
{

class Button;
class EmptyState;

/// What the library shows instead of the list: no workbook, no assessment, nothing found, an empty archive or bin.
/// Object names: emptyNewWorkbook, emptyOpenWorkbook, emptyNewAssessment, emptyImport, emptyShowArchived, emptyClear,
/// emptyClearFilters, emptySearchArchived, emptySearchBin, emptyBack.
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
        LibraryShelf shelf = LibraryShelf::InUse; ///< which was looked through
        AssessmentCounts counts;
    };
    [[nodiscard]] QWidget *noWorkbook() const;
    /// None in use, but so many are archived.
    [[nodiscard]] QWidget *noAssessment(std::int64_t archived) const;
    /// The archive or the bin has none.
    [[nodiscard]] QWidget *emptyShelf(LibraryShelf shelf) const;
    [[nodiscard]] QWidget *noHit(const NoHit &what) const;
    void retranslate();

Q_SIGNALS:
    void newWorkbookWanted();
    void openWorkbookWanted();
    void newAssessmentWanted();
    void importWanted();
    void clearWanted();
    void clearFiltersWanted();
    void shelfWanted(LibraryShelf shelf);

private:
    EmptyState *m_noWorkbook;
    EmptyState *m_noAssessment;
    EmptyState *m_noHit;
    EmptyState *m_emptyShelf;
    Button *m_newWorkbook;
    Button *m_openWorkbook;
    Button *m_newAssessment;
    Button *m_import;
    Button *m_showArchived;
    Button *m_clear;
    Button *m_clearFilters;
    Button *m_searchArchived;
    Button *m_searchBin;
    Button *m_back;
};

} // namespace facet
