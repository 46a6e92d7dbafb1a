#include "transfer/ColumnsStep.h"

#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "transfer/ChoiceDelegate.h"
#include "transfer/ColumnsModel.h"
#include "transfer/TransferWords.h"
#include "transfer/WordsModel.h"
#include "widgets/Labels.h"
#include "widgets/PageTable.h"

#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

namespace
{

constexpr qsizetype namedColumns = 12;
constexpr double lineUnits = 8.5;
constexpr int shownWords = 4;

} // namespace

QString notTakenSentence(const ImportColumns &columns)
{
    const QStringList names = columns.columnsNotTaken();
    //: 中文：不导入的列：%1。
    return names.isEmpty() ? QString()
                           : ColumnsStep::tr("Columns not imported: %1.").arg(someNames(names, namedColumns));
}

QString withoutColumnSentence(const ImportColumns &columns)
{
    const QStringList names = columns.fieldsWithout();
    //: 中文：文件中没有的字段：%1。
    return names.isEmpty() ? QString()
                           : ColumnsStep::tr("Fields without a column: %1.").arg(someNames(names, namedColumns));
}

ColumnsStep::ColumnsStep(Desk &desk, ImportColumns &columns, const ImportCheck &check, QWidget *parent)
    : ImportStep(parent), m_desk(desk), m_columns(columns), m_check(check),
      m_words(new WordsModel(desk, columns, this)),
      m_hint(makeLabel(QString(), this, TypeStep::Table, Ink::Secondary, false, true)),
      //: 中文：填入字段
      m_table(
          makeTable(QStringLiteral("columnsTable"), new ColumnsModel(desk, columns, this), tr("Goes to the field"))),
      //: 中文：导入为
      m_wordsTable(makeTable(QStringLiteral("wordsTable"), m_words, tr("Import as"))),
      m_notTaken(makeLabel(QString(), this, TypeStep::Table, Ink::Primary, false, true)),
      m_without(makeLabel(QString(), this, TypeStep::Table, Ink::Secondary, false, true))
{
    m_hint->setObjectName(QStringLiteral("columnsHint"));
    m_notTaken->setObjectName(QStringLiteral("notTakenLabel"));
    m_without->setObjectName(QStringLiteral("withoutColumnLabel"));
    //: 中文：文件的列
    m_table->setAccessibleName(tr("Columns of the file"));
    //: 中文：没有对应选项的内容
    m_wordsTable->setAccessibleName(tr("Unrecognised value"));
    build();
    connect(&columns, &ImportColumns::changed, this, &ColumnsStep::refresh);
    connect(&columns.source(), &ImportSource::changed, m_words, &WordsModel::clear);
    connect(&check, &ImportCheck::changed, this, &ColumnsStep::followCheck);
    refresh();
}

PageTable *ColumnsStep::makeTable(const QString &name, QAbstractItemModel *model, const QString &field)
{
    auto *table = new PageTable(lineUnits, this);
    table->setObjectName(name);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    new ChoiceDelegate(table, field);
    return table;
}

void ColumnsStep::build()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addWidget(m_wordsTable);
    column->addWidget(m_notTaken);
    column->addWidget(m_without);
    followTheme(this, [this, column](const Theme &theme) {
        m_hint->setContentsMargins(theme.u(6), theme.u(3), theme.u(6), 0);
        for (QLabel *label : {m_notTaken, m_without})
            label->setContentsMargins(theme.u(6), 0, theme.u(6), 0);
        column->setContentsMargins(0, 0, 0, theme.u(2));
        column->setSpacing(theme.u(2));
        for (PageTable *table : {m_table, m_wordsTable}) {
            table->setColumnWidth(0, theme.u(table == m_table ? 46 : 60));
            table->setColumnWidth(1, theme.u(table == m_table ? 70 : 30));
        }
    });
}

QString ColumnsStep::name() const
{
    //: 中文：列对应
    return tr("Columns");
}

void ColumnsStep::enter()
{
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

QString ColumnsStep::obstacle() const
{
    //: 中文：还没有一列填入本表的字段。请至少为一列选定字段。
    return m_columns.fields().empty()
               ? tr("No column goes to a field of this table yet. Choose a field for at least one.")
               : QString();
}

void ColumnsStep::refresh()
{
    const auto columns = static_cast<std::int64_t>(m_columns.mapping().size());
    const auto taken = static_cast<std::int64_t>(m_columns.fields().size());
    //: 中文：共 %2 列，导入 %1 列。
    const QString text = tr("%1 of %2 columns will be imported.").arg(groupedNumber(taken), groupedNumber(columns));
    //: 中文：沿用上次的对应关系。
    const QString remembered = tr("Matched as you chose the last time.");
    //: 中文：按列名对应，请核对。
    const QString guessed = tr("Matched by name; please check.");
    m_hint->setText(inOneLine({text, m_columns.isRemembered() ? remembered : guessed}));
    m_notTaken->setText(notTakenSentence(m_columns));
    m_without->setText(withoutColumnSentence(m_columns));
    for (QLabel *label : {m_notTaken, m_without})
        label->setVisible(!label->text().isEmpty());
    followCheck();
    Q_EMIT obstacleChanged();
}

void ColumnsStep::followCheck()
{
    if (const CheckOutcome *outcome = m_check.outcome())
        m_words->follow(*outcome);
    const int words = m_words->rowCount();
    m_wordsTable->setVisible(words > 0);
    const Theme &theme = themeOf(this);
    m_wordsTable->setFixedHeight(theme.u(7.5) + theme.u(lineUnits) * std::min(words, shownWords) + 2);
}

} // namespace facet
