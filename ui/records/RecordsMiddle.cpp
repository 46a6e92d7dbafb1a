#include "records/RecordsMiddle.h"

#include "desk/Strings.h"
#include "records/EmptyReason.h"
#include "records/RecordsGrid.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"

#include <QShortcut>

namespace facet
{

RecordsMiddle::RecordsMiddle(Desk &desk, const Table &table, QWidget *parent)
    : QStackedWidget(parent), m_desk(desk), m_table(table),
      m_empty(new EmptyState(LineDrawing::Table, QString(), QString(), this)), m_import(m_empty->addPrimary(QString())),
      m_add(m_empty->addPlain(QString())), m_mark(m_empty->addPlain(QString())),
      m_noMatches(new EmptyState(LineDrawing::Search, QString(), QString(), this)),
      m_showAll(m_noMatches->addPlain(QString()))
{
    m_empty->setObjectName(QStringLiteral("emptyRecords"));
    m_import->setObjectName(QStringLiteral("importFirstRecords"));
    m_add->setObjectName(QStringLiteral("addFirstRecord"));
    m_mark->setObjectName(QStringLiteral("markNotApplicable"));
    m_noMatches->setObjectName(QStringLiteral("noMatches"));
    m_showAll->setObjectName(QStringLiteral("showAllRecords"));
    addWidget(m_empty);
    addWidget(m_noMatches);
    connect(m_import, &QPushButton::clicked, this, &RecordsMiddle::importWanted);
    connect(m_add, &QPushButton::clicked, this, &RecordsMiddle::addWanted);
    connect(m_mark, &QPushButton::clicked, this, &RecordsMiddle::notApplicableWanted);
    connect(m_showAll, &QPushButton::clicked, this, &RecordsMiddle::showAllWanted);
    auto *paste = new QShortcut(QKeySequence::Paste, m_empty);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &RecordsMiddle::pasteWanted);
    retranslate();
}

void RecordsMiddle::setGrid(RecordsGrid *grid)
{
    m_grid = grid;
    addWidget(grid);
}

void RecordsMiddle::show(Shown shown)
{
    if (shown == Shown::Empty)
        showEmptyTexts();
    setCurrentWidget(shown == Shown::Empty       ? static_cast<QWidget *>(m_empty)
                     : shown == Shown::NoMatches ? static_cast<QWidget *>(m_noMatches)
                                                 : m_grid);
}

void RecordsMiddle::takeFocus()
{
    QWidget *first = currentWidget() == m_empty       ? (m_import->isHidden() ? m_add : m_import)
                     : currentWidget() == m_noMatches ? m_showAll
                                                      : static_cast<QWidget *>(m_grid);
    first->setFocus(Qt::OtherFocusReason);
}

void RecordsMiddle::setOffers(bool editable, bool canImport, bool canMark)
{
    m_import->setVisible(canImport);
    m_add->setKind(canImport ? ButtonKind::Plain : ButtonKind::Primary);
    m_mark->setVisible(canMark);
    for (Button *button : {m_import, m_add, m_mark})
        button->setEnabled(editable);
}

void RecordsMiddle::showEmptyTexts()
{
    //: 中文：也可以粘贴表格软件中的内容（Ctrl+V）。
    const QString paste = tr("Rows of a spreadsheet can be pasted, too (Ctrl+V).");
    //: 中文：表 %1 还没有记录
    m_empty->setTexts(tr("Table %1 has no records yet").arg(toQt(m_table.id)),
                      emptyReason(m_desk, m_table) + QLatin1Char('\n') + paste);
}

void RecordsMiddle::retranslate()
{
    showEmptyTexts();
    //: 中文：导入…
    m_import->setText(tr("Import…"));
    //: 中文：新增一条
    m_add->setText(tr("Add a record"));
    //: 中文：标为不适用…
    m_mark->setText(tr("Mark not applicable…"));
    //: 中文：没有匹配的记录
    const QString none = tr("No record matches");
    //: 中文：换一个词、放宽日期，或显示全部记录。
    m_noMatches->setTexts(none, tr("Look for something else, widen the dates, or show all records."));
    //: 中文：显示全部
    m_showAll->setText(tr("Show all"));
}

} // namespace facet
