#include "records/RecordsTools.h"

#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/ChipRow.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

RecordsTools::RecordsTools(QWidget *parent)
    : QWidget(parent), m_chips(new ChipRow), m_chipRoom(new QScrollArea(this)),
      m_nextProblem(new Button(QString(), ButtonKind::Plain, this)),
      m_add(new Button(QString(), ButtonKind::Plain, this)), m_duplicate(new Button(Icon::Copy, QString(), this)),
      m_delete(new Button(Icon::Delete, QString(), this))
{
    m_chips->setObjectName(QStringLiteral("problemChips"));
    m_nextProblem->setObjectName(QStringLiteral("nextProblemButton"));
    m_add->setObjectName(QStringLiteral("addRowButton"));
    m_duplicate->setObjectName(QStringLiteral("duplicateRowButton"));
    m_delete->setObjectName(QStringLiteral("deleteRowButton"));
    m_add->setFacetIcon(Icon::Add);
    m_nextProblem->setHint(QStringLiteral("F8"));
    // More chips than there is room for scroll within their line.
    m_chipRoom->setFrameShape(QFrame::NoFrame);
    m_chipRoom->setFocusPolicy(Qt::NoFocus);
    m_chipRoom->setWidget(m_chips);
    m_chipRoom->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chipRoom->viewport()->setAutoFillBackground(false);
    m_chips->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    column->addWidget(m_chipRoom);
    column->addLayout(row);
    row->addWidget(m_nextProblem);
    row->addStretch(1);
    row->addWidget(m_add);
    row->addWidget(m_duplicate);
    row->addWidget(m_delete);
    followTheme(this, [this, column, row](const Theme &theme) {
        column->setContentsMargins(theme.u(6), 0, theme.u(6), theme.u(3));
        column->setSpacing(theme.u(2));
        row->setSpacing(theme.u(2));
        fillChips();
    });
    connect(m_chips, &ChipRow::chosen, this, &RecordsTools::nextProblemWanted);
    connect(m_nextProblem, &QPushButton::clicked, this, &RecordsTools::nextProblemWanted);
    connect(m_add, &QPushButton::clicked, this, &RecordsTools::addWanted);
    connect(m_duplicate, &QPushButton::clicked, this, &RecordsTools::duplicateWanted);
    connect(m_delete, &QPushButton::clicked, this, &RecordsTools::deleteWanted);
    retranslate();
}

void RecordsTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitChips();
}

void RecordsTools::fitChips()
{
    m_chips->resize(m_chips->sizeHint());
    const bool tooWide = m_chips->width() > width() - 2 * themeOf(this).u(6);
    m_chipRoom->setHorizontalScrollBarPolicy(tooWide ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int bar = tooWide ? m_chipRoom->horizontalScrollBar()->sizeHint().height() : 0;
    m_chipRoom->setFixedHeight(m_chips->height() + bar);
}

void RecordsTools::setProblems(const std::vector<ProblemKind> &kinds, std::int64_t rows)
{
    const bool same = std::equal(kinds.begin(), kinds.end(), m_kinds.begin(), m_kinds.end(),
                                 [](const ProblemKind &a, const ProblemKind &b) {
                                     return a.id == b.id && a.name == b.name && a.lowersVerdict == b.lowersVerdict;
                                 });
    m_kinds = kinds;
    m_rows = rows;
    if (!same)
        return fillChips();
    m_chips->setCount(QStringLiteral("all"), rows);
    for (const ProblemKind &kind : kinds)
        m_chips->setCount(kind.id, kind.count);
    fitChips();
}

void RecordsTools::fillChips()
{
    const QString chosen = m_chips->current();
    m_chips->clear();
    //: 中文：全部
    m_chips->addChip(QStringLiteral("all"), tr("All"), std::nullopt, m_rows);
    for (const ProblemKind &kind : m_kinds)
        m_chips->addChip(kind.id, kind.name, kind.lowersVerdict ? problemMark() : noticeMark(), kind.count);
    m_chips->setCurrent(chosen);
    fitChips();
    m_chipRoom->setVisible(!m_kinds.empty());
    m_nextProblem->setVisible(!m_kinds.empty());
}

ProblemKind RecordsTools::chosenKind() const
{
    const auto found = std::find_if(m_kinds.begin(), m_kinds.end(),
                                    [this](const ProblemKind &kind) { return kind.id == m_chips->current(); });
    return found == m_kinds.end() ? ProblemKind() : *found;
}

void RecordsTools::setEditable(bool editable, bool hasRow)
{
    m_add->setEnabled(editable);
    m_duplicate->setEnabled(editable && hasRow);
    m_delete->setEnabled(editable && hasRow);
}

void RecordsTools::retranslate()
{
    //: 中文：下一处问题
    m_nextProblem->setText(tr("Next problem"));
    //: 中文：新增
    m_add->setText(tr("Add"));
    //: 中文：新增一条记录（Ctrl+Enter）
    m_add->setToolTip(tr("Add a record (Ctrl+Enter)"));
    //: 中文：复制所选记录（Ctrl+D）
    m_duplicate->setName(tr("Duplicate the chosen records (Ctrl+D)"));
    //: 中文：删除所选记录（Ctrl+Delete）
    m_delete->setName(tr("Delete the chosen records (Ctrl+Delete)"));
    fillChips();
}

} // namespace facet
