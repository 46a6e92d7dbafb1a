#pragma once

#include "desk/Desk.h"
#include "theme/Icons.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace facet
{

class Button;
class Hairline;
class MarkLabel;

/// What the page bar says about a record table: pager, how many rows, the verdicts of the requirements that read it
/// (the worst first, as many as there is room for), and the ways in and out. Object names: previousTable, nextTable,
/// rowCount, barVerdict_5.5.6-e, exportButton, importButton, pageMenu.
class RecordsBar final : public QWidget
{
    Q_OBJECT

public:
    RecordsBar(Desk &desk, const Table &table, QWidget *parent);

    /// Reads count and verdicts anew.
    void refresh();
    void retranslate();
    [[nodiscard]] Button &menuButton() const { return *m_menu; }
    struct Offers {
        bool canImport = false;
        bool canExport = false;
        bool editable = false;
        bool hasRows = false;
    };
    void setOffers(const Offers &offers);

Q_SIGNALS:
    void importWanted();
    void exportWanted();
    void requirementChosen(const QString &requirement);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] Button *pager(std::ptrdiff_t step, Icon icon);
    void fit();

    Desk &m_desk;
    const Table &m_table;
    Button *m_previous;
    Button *m_next;
    QLabel *m_count;
    QLabel *m_unit;
    Hairline *m_line;
    std::vector<MarkLabel *> m_marks; ///< worst first
    QLabel *m_more;
    Button *m_export;
    Button *m_import;
    Button *m_menu;
};

} // namespace facet
