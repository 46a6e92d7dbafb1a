#pragma once

#include "desk/Desk.h"
#include "transfer/ImportCheck.h"
#include "transfer/ImportColumns.h"
#include "transfer/ImportStep.h"

class QAbstractItemModel;
class QLabel;

namespace facet
{

class PageTable;
class WordsModel;

/// Which field each column goes to, and what words mean that are no option of a coded field. Object names:
/// columnsTable, wordsTable, columnsHint, notTakenLabel, withoutColumnLabel.
class ColumnsStep final : public ImportStep
{
    Q_OBJECT

public:
    ColumnsStep(Desk &desk, ImportColumns &columns, const ImportCheck &check, QWidget *parent);

    [[nodiscard]] QString name() const override;
    void enter() override;
    [[nodiscard]] QString obstacle() const override;

private:
    void build();
    PageTable *makeTable(const QString &name, QAbstractItemModel *model, const QString &field);
    void refresh();
    void followCheck();

    Desk &m_desk;
    ImportColumns &m_columns;
    const ImportCheck &m_check;
    WordsModel *m_words;
    QLabel *m_hint;
    PageTable *m_table;
    PageTable *m_wordsTable;
    QLabel *m_notTaken;
    QLabel *m_without;
};

/// "Columns not imported: …" and "Fields without a column: …"; empty when there are none.
[[nodiscard]] QString notTakenSentence(const ImportColumns &columns);
[[nodiscard]] QString withoutColumnSentence(const ImportColumns &columns);

} // namespace facet
