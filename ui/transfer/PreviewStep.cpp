#include "transfer/PreviewStep.h"

#include "desk/AnswerWords.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "transfer/CellTable.h"
#include "transfer/ColumnsStep.h"
#include "transfer/PreviewModel.h"
#include "transfer/TransferWords.h"
#include "widgets/Box.h"
#include "widgets/ChipRow.h"
#include "widgets/FlowLayout.h"
#include "widgets/Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace facet
{

namespace
{

const QString allRecords = QStringLiteral("all");

QString chipOf(CellRemark::Kind kind)
{
    return QString::number(static_cast<int>(kind));
}

} // namespace

PreviewStep::PreviewStep(Desk &desk, const ImportColumns &columns, const ImportCheck &check, QWidget *parent)
    : ImportStep(parent), m_desk(desk), m_columns(columns), m_check(check),
      m_model(new PreviewModel(desk, columns, this)),
      m_append(new RadioBox(/*: 中文：追加到现有记录后面 */ tr("Add to the existing records"), this)),
      m_replace(new RadioBox(/*: 中文：替换现有的全部记录 */ tr("Replace all existing records"), this)),
      m_update(new RadioBox(QString(), this)),
      m_consequence(makeLabel(QString(), this, TypeStep::Table, Ink::Secondary, false, true)),
      m_chips(new ChipRow(this)), m_table(new CellTable(this)),
      m_wholeFile(makeLabel(QString(), this, TypeStep::Table, Ink::Secondary, false, true)),
      m_notTaken(makeLabel(QString(), this, TypeStep::Table, Ink::Primary, false, true)),
      m_without(makeLabel(QString(), this, TypeStep::Table, Ink::Secondary, false, true))
{
    m_consequence->setObjectName(QStringLiteral("consequenceLabel"));
    m_chips->setObjectName(QStringLiteral("remarkChips"));
    m_table->setObjectName(QStringLiteral("previewTable"));
    //: 中文：将要存入的记录
    m_table->setAccessibleName(tr("The records as they will be stored"));
    m_table->setModel(m_model);
    m_wholeFile->setObjectName(QStringLiteral("wholeFileLabel"));
    m_notTaken->setObjectName(QStringLiteral("previewNotTaken"));
    m_without->setObjectName(QStringLiteral("previewWithoutColumn"));
    buildModes();
    build();
    connect(m_chips, &ChipRow::chosen, this, &PreviewStep::choose);
    connect(&check, &ImportCheck::changed, this, &PreviewStep::followCheck);
}

void PreviewStep::buildModes()
{
    m_append->setObjectName(QStringLiteral("modeAppend"));
    m_replace->setObjectName(QStringLiteral("modeReplace"));
    m_update->setObjectName(QStringLiteral("modeUpdate"));
    m_modes.addButton(m_append, static_cast<int>(RowImportMode::Append));
    m_modes.addButton(m_replace, static_cast<int>(RowImportMode::Replace));
    m_modes.addButton(m_update, static_cast<int>(RowImportMode::UpdateByKey));
    m_append->setChecked(true);
    const auto key = keyFieldOf(m_columns.table());
    if (key)
        //: 中文：按%1更新
        m_update->setText(tr("Update by %1").arg(fieldLabel(m_columns.table(), *key, m_desk.language())));
    connect(&m_modes, &QButtonGroup::idToggled, this, [this] { m_consequence->setText(consequence()); });
}

void PreviewStep::build()
{
    auto *column = new QVBoxLayout(this);
    auto *modes = new FlowLayout;
    for (RadioBox *box : {m_append, m_replace, m_update})
        modes->addWidget(box);
    auto *chips = new QHBoxLayout;
    chips->addWidget(m_chips);
    chips->addStretch(1);
    column->addLayout(modes);
    column->addWidget(m_consequence);
    column->addLayout(chips);
    column->addWidget(m_table, 1);
    for (QLabel *label : {m_wholeFile, m_notTaken, m_without})
        column->addWidget(label);
    followTheme(this, [this, column, modes, chips](const Theme &theme) {
        modes->setContentsMargins(theme.u(6) - BoxInset, theme.u(3), theme.u(6), 0);
        modes->setGaps(theme.u(6), 0, 0);
        chips->setContentsMargins(theme.u(6), theme.u(1), theme.u(6), 0);
        for (QLabel *label : {m_consequence, m_wholeFile, m_notTaken, m_without})
            label->setContentsMargins(theme.u(6), 0, theme.u(6), 0);
        column->setContentsMargins(0, 0, 0, theme.u(2));
        column->setSpacing(theme.u(1.5));
    });
}

QString PreviewStep::name() const
{
    //: 中文：预览
    return tr("Preview");
}

void PreviewStep::enter()
{
    refresh();
    m_modes.checkedButton()->setFocus(Qt::OtherFocusReason);
}

QString PreviewStep::obstacle() const
{
    //: 中文：没有可导入的记录。
    return m_model->records() == 0 ? tr("There is no record to import.") : QString();
}

RowImportMode PreviewStep::mode() const
{
    return static_cast<RowImportMode>(m_modes.checkedId());
}

void PreviewStep::refresh()
{
    m_model->setFilter(std::nullopt);
    m_model->refresh();
    m_chips->clear();
    //: 中文：前几条记录
    m_chips->addChip(allRecords, tr("First records"), std::nullopt, m_model->records());
    for (const CellRemark::Kind kind : remarkKinds())
        if (m_model->count(kind) > 0)
            m_chips->addChip(chipOf(kind), remarkName(kind), remarkMark(kind), m_model->count(kind));
    m_table->fitColumns();
    m_notTaken->setText(notTakenSentence(m_columns));
    m_without->setText(withoutColumnSentence(m_columns));
    for (QLabel *label : {m_notTaken, m_without})
        label->setVisible(!label->text().isEmpty());
    refreshModes();
    followCheck();
}

void PreviewStep::refreshModes()
{
    const auto key = keyFieldOf(m_columns.table());
    m_update->setVisible(key.has_value());
    const bool possible = key && m_columns.columnOf(*key);
    m_update->setEnabled(possible);
    if (key && !possible)
        //: 中文：文件中没有填入「%1」的列
        m_update->setToolTip(
            tr("No column of the file goes to \"%1\"").arg(fieldLabel(m_columns.table(), *key, m_desk.language())));
    else
        m_update->setToolTip(QString());
    if (!possible && m_update->isChecked())
        m_append->setChecked(true);
}

void PreviewStep::followCheck()
{
    m_consequence->setText(consequence());
    m_wholeFile->setText(wholeFile());
    Q_EMIT obstacleChanged();
}

void PreviewStep::choose(const QString &chip)
{
    m_model->setFilter(chip == allRecords ? std::nullopt : std::optional(static_cast<CellRemark::Kind>(chip.toInt())));
}

QString PreviewStep::consequence() const
{
    const AssessmentSession *session = m_desk.session();
    const QString there = groupedNumber(session == nullptr ? 0 : session->rowCount(m_columns.table().id));
    const CheckOutcome *outcome = m_check.outcome();
    const QString coming = outcome == nullptr ? QString() : groupedNumber(outcome->records);
    QStringList sentences;
    switch (mode()) {
    case RowImportMode::Append:
        //: 中文：表中现有 %1 条，保持不变。
        sentences.append(tr("In the table: %1 records; they stay as they are.").arg(there));
        if (!coming.isEmpty())
            //: 中文：在后面追加 %1 条。
            sentences.append(tr("To be added: %1.").arg(coming));
        break;
    case RowImportMode::Replace:
        //: 中文：表中现有 %1 条，先全部移出，可以撤销。
        sentences.append(tr("In the table: %1 records; all of them are removed first. This can be undone.").arg(there));
        if (!coming.isEmpty())
            //: 中文：存入 %1 条。
            sentences.append(tr("To be imported: %1.").arg(coming));
        break;
    case RowImportMode::UpdateByKey:
        return updateConsequence();
    }
    return inOneLine(sentences);
}

QString PreviewStep::updateConsequence() const
{
    const auto key = keyFieldOf(m_columns.table());
    const QString label = key ? fieldLabel(m_columns.table(), *key, m_desk.language()) : QString();
    //: 中文：%1相同的记录，用文件中的内容更新，空白的格子和文件中没有的列不改动；其余的追加在后面。
    QStringList sentences{tr("A record with the same %1 is updated from the file; blank cells and columns that the "
                             "file does not have change nothing. All other records are added.")
                              .arg(label)};
    if (m_check.outcome() != nullptr && m_check.outcome()->keys) {
        const KeyCounts &counts = *m_check.outcome()->keys;
        //: 中文：更新 %1 条，追加 %2 条。
        sentences.append(tr("To be updated: %1, to be added: %2.")
                             .arg(groupedNumber(counts.known), groupedNumber(counts.fresh + counts.blank)));
        if (counts.blank > 0)
            //: 中文：其中没有填%1的 %2 条。
            sentences.append(tr("Of those, without %1: %2.").arg(label, groupedNumber(counts.blank)));
    }
    return inOneLine(sentences);
}

QString PreviewStep::wholeFile() const
{
    const CheckOutcome *outcome = m_check.outcome();
    if (outcome == nullptr)
        return m_check.isRunning()
                   //: 中文：正在通读整个文件：%1 条。不必等它读完。
                   ? tr("Reading the whole file: %1 so far. No need to wait for it.")
                         .arg(groupedNumber(m_check.recordsSoFar()))
                   : QString();
    //: 中文：、
    const QString comma = tr(", ", "between counts");
    QStringList parts;
    for (const CellRemark::Kind kind : remarkKinds())
        if (outcome->remarks.count(kind) > 0)
            //: 中文：%1 %2 格
            parts.append(tr("%1: %2", "kind of remark, cells")
                             .arg(remarkName(kind), groupedNumber(outcome->remarks.count(kind))));
    //: 中文：整个文件：%1 条记录。
    QStringList sentences{tr("The whole file: %1 records.").arg(groupedNumber(outcome->records))};
    if (!parts.isEmpty())
        //: 中文：其中%1。
        sentences.append(tr("Cells: %1.").arg(parts.join(comma)));
    if (outcome->remarks.unlisted() > 0)
        //: 中文：未导入的原文只有前 %1 处写入备注，请返回上一步为它们指定选项。
        sentences.append(
            tr("Only the first %1 values that are not imported go into the note; go back and choose options for them.")
                .arg(groupedNumber(static_cast<std::int64_t>(RemarkLog::KeptRefusals))));
    return inOneLine(sentences);
}

} // namespace facet
