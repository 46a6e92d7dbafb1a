#pragma once

#include "desk/Desk.h"
#include "transfer/ImportSource.h"
#include "transfer/ImportStep.h"

class QLabel;

namespace facet
{

class CellTable;
class FilterBox;

/// How the file is read: sheet, or encoding and delimiter, and which row names the columns, with the first lines as
/// they come out. Object names: sheetChoice, encodingChoice, delimiterChoice, headerRowChoice, readingHint,
/// sampleTable.
class ReadingStep final : public ImportStep
{
    Q_OBJECT

public:
    ReadingStep(Desk &desk, ImportSource &source, QWidget *parent);

    [[nodiscard]] QString name() const override;
    void enter() override;
    [[nodiscard]] QString obstacle() const override;

private:
    void build();
    void connectChoices();
    void refresh();
    void fillHeaderRows();
    [[nodiscard]] QString hint() const;

    Desk &m_desk;
    ImportSource &m_source;
    FilterBox *m_sheet;
    FilterBox *m_encoding;
    FilterBox *m_delimiter;
    FilterBox *m_headerRow;
    QLabel *m_hint;
    CellTable *m_table;
};

} // namespace facet
