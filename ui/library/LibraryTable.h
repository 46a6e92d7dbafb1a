#pragma once

#include "assessment/Assessment.h"
#include "widgets/PageTable.h"

#include <QItemSelection>

#include <string>
#include <unordered_set>
#include <vector>

namespace facet
{

class LibraryModel;

/// The list of the library. Enter or a double click opens, Delete deletes; on the head of a unit Enter, Space or a
/// click folds and unfolds it, Left and Right too, and Left on an assessment goes to its head. What is chosen and where
/// the keyboard is outlast sorting, filtering and reading anew.
class LibraryTable final : public PageTable
{
    Q_OBJECT

public:
    explicit LibraryTable(LibraryModel &model, QWidget *parent = nullptr);

    /// The chosen assessments.
    [[nodiscard]] std::vector<AssessmentHeader> selected() const;
    /// Those of them that are archived, or those that are not.
    [[nodiscard]] std::vector<AssessmentHeader> selected(bool archived) const;
    /// Columns as wide as what stands in them; title and unit share the rest.
    void fitColumns();

Q_SIGNALS:
    void opened();
    void removeWanted();
    void selectedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepPlace();
    void takePlace();
    [[nodiscard]] QItemSelection keptLines() const;
    void foldLine(int line, bool folded);
    [[nodiscard]] int widthOf(int column) const;

    LibraryModel &m_model;
    std::unordered_set<std::string> m_keptIds;
    std::string m_keptCurrent;
    std::string m_keptUnit;
    int m_keptScroll = 0;
    bool m_hadCurrent = false;
};

} // namespace facet
