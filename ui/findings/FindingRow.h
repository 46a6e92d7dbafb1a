#pragma once

#include "findings/FindingEntry.h"

#include <QWidget>

class QVBoxLayout;

namespace facet
{

class FindingDetail;
class FindingLine;

/// A finding in the list: its line, unfolded also the detail, on tint with an accent bar.
/// Object names: finding_5.2.5-a (the row), line_5.2.5-a.
class FindingRow final : public QWidget
{
    Q_OBJECT

public:
    FindingRow(Desk &desk, std::size_t requirement, QWidget *parent = nullptr);

    [[nodiscard]] const FindingEntry &entry() const { return m_entry; }
    [[nodiscard]] FindingLine *line() const { return m_line; }
    void setUnfolded(bool unfolded);
    [[nodiscard]] bool isUnfolded() const;
    /// Reads the session anew; stays unfolded.
    void refresh();
    /// Whether it shows a note of this item or table.
    [[nodiscard]] bool showsNoteOf(const std::string &target) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Desk &m_desk;
    FindingEntry m_entry;
    QVBoxLayout *m_column;
    FindingLine *m_line;
    FindingDetail *m_detail = nullptr; ///< made when first unfolded
};

} // namespace facet
