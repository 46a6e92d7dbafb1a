#pragma once

#include "desk/Desk.h"
#include "transfer/ImportCheck.h"
#include "transfer/ImportColumns.h"
#include "transfer/ImportStep.h"

#include <QButtonGroup>

class QLabel;

namespace facet
{

class CellTable;
class ChipRow;
class PreviewModel;
class RadioBox;

/// The first records as they will be stored, with problems marked, and what becomes of the records that are there.
/// Object names: modeAppend, modeReplace, modeUpdate, consequenceLabel, remarkChips, previewTable, wholeFileLabel,
/// notTakenLabel, withoutColumnLabel.
class PreviewStep final : public ImportStep
{
    Q_OBJECT

public:
    PreviewStep(Desk &desk, const ImportColumns &columns, const ImportCheck &check, QWidget *parent);

    [[nodiscard]] QString name() const override;
    void enter() override;
    [[nodiscard]] QString obstacle() const override;
    [[nodiscard]] RowImportMode mode() const;

private:
    void build();
    void buildModes();
    void refresh();
    void refreshModes();
    void followCheck();
    void choose(const QString &chip);
    [[nodiscard]] QString consequence() const;
    [[nodiscard]] QString updateConsequence() const;
    [[nodiscard]] QString wholeFile() const;

    Desk &m_desk;
    const ImportColumns &m_columns;
    const ImportCheck &m_check;
    PreviewModel *m_model;
    QButtonGroup m_modes;
    RadioBox *m_append;
    RadioBox *m_replace;
    RadioBox *m_update;
    QLabel *m_consequence;
    ChipRow *m_chips;
    CellTable *m_table;
    QLabel *m_wholeFile;
    QLabel *m_notTaken;
    QLabel *m_without;
};

} // namespace facet
