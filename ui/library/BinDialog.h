#pragma once

#include "desk/Desk.h"
#include "workbook/Workbook.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;

namespace facet
{

class Button;

/// What was put away: archived assessments, which can be opened and taken back, and the bin, from which they are
/// restored or removed for good. Object names: binDialog, archivedList, openArchivedButton, takeOutOfArchiveButton,
/// binList, restoreFromBinButton, purgeButton, purgeQuestion, closeButton; archivedListEmpty and binListEmpty say what
/// is not there.
class BinDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Shows it; nothing happens when no workbook is open.
    static void show(Desk &desk, QWidget *parent);

private:
    BinDialog(Desk &desk, QWidget *parent);
    void build();
    QListWidget *buildList(QLabel *heading, const char *name, const QString &empty,
                           const std::vector<Button *> &buttons);
    void reload();
    void updateButtons();
    void openArchived();
    void unarchive();
    void restore();
    void purge();
    [[nodiscard]] QString words(const AssessmentSummary &summary) const;

    Desk &m_desk;
    QLabel *m_archivedHeading;
    QLabel *m_binHeading;
    Button *m_open;
    Button *m_unarchive;
    Button *m_restore;
    Button *m_purge;
    QLabel *m_question;
    QListWidget *m_archived = nullptr;
    QListWidget *m_bin = nullptr;
};

/// Archives assessments of the open workbook, with a link to take it back. The open one is closed first.
void archive(Desk &desk, const std::vector<AssessmentHeader> &assessments);

/// Takes them out of the archive again, with a link to take that back.
void unarchive(Desk &desk, const std::vector<AssessmentHeader> &assessments);

/// Removes for good what has been in the bin of the open workbook too long, beside the window; only when there is
/// something.
void emptyExpired(Desk &desk);

} // namespace facet
