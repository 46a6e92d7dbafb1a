#pragma once

#include "desk/Desk.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace facet
{

class ElidedLabel;
class NavigationEntry;

/// The left edge of the window: which assessment is open, the library, the nine tables with their completeness, and the
/// results. Up and Down move through the entries, Enter goes there. In a narrow window only ring and number are shown.
class Navigation final : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(Desk &desk, QWidget *parent = nullptr);

    /// Marks the entry of the page that is shown.
    void setCurrent(const QString &page);
    /// Only ring or icon and number: for windows below 240 u.
    void setNarrow(bool narrow);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addGroup(QLabel *&label);
    NavigationEntry *addEntry(const QString &page);
    void retranslate();
    void refreshAll();
    void refreshHead();
    void fitWidth();
    void refreshCounts();

    Desk &m_desk;
    QVBoxLayout *m_layout;
    QWidget *m_head;
    ElidedLabel *m_unit;
    ElidedLabel *m_title;
    QLabel *m_status;
    QLabel *m_tablesGroup = nullptr;
    QLabel *m_resultsGroup = nullptr;
    QButtonGroup m_buttons;
    std::vector<NavigationEntry *> m_entries;
    bool m_narrow = false;
};

} // namespace facet
