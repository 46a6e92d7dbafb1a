#include "records/RecordsTools.h"

#include "desk/Strings.h"
#include "records/RowFilterFields.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/ChipRow.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

namespace
{

const QString allChip = QStringLiteral("all");
const QString problemsChip = QStringLiteral("problems");

bool looksSame(const ProblemKind &a, const ProblemKind &b)
{
    return a.id == b.id && a.name == b.name && a.lowersVerdict == b.lowersVerdict;
}

} // namespace

RecordsTools::RecordsTools(Desk &desk, const Table &table, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_chips(new ChipRow(this)),
      m_nextProblem(new Button(QString(), ButtonKind::Plain, this)), m_fields(new RowFilterFields(desk, table, this)),
      m_add(new Button(QString(), ButtonKind::Plain, this)), m_duplicate(new Button(Icon::Copy, QString(), this)),
      m_delete(new Button(Icon::Delete, QString(), this)), m_columns(new Button(Icon::Columns, QString(), this))
{
    m_chips->setObjectName(QStringLiteral("problemChips"));
    m_nextProblem->setObjectName(QStringLiteral("nextProblemButton"));
    m_add->setObjectName(QStringLiteral("addRowButton"));
    m_duplicate->setObjectName(QStringLiteral("duplicateRowButton"));
    m_delete->setObjectName(QStringLiteral("deleteRowButton"));
    m_columns->setObjectName(QStringLiteral("columnsButton"));
    build();
    connectParts();
    retranslate();
}

void RecordsTools::build()
{
    m_add->setFacetIcon(Icon::Add);
    m_nextProblem->setHint(QStringLiteral("F8"));
    m_chips->setWrapping();
    auto *column = new QVBoxLayout(this);
    auto *problems = new QHBoxLayout;
    problems->addWidget(m_chips, 1);
    problems->addWidget(m_nextProblem, 0, Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->addWidget(m_fields, 1, Qt::AlignTop);
    for (Button *button : {m_add, m_duplicate, m_delete, m_columns})
        row->addWidget(button, 0, Qt::AlignTop);
    column->addLayout(problems);
    column->addLayout(row);
    followTheme(this, [this, column, problems, row](const Theme &theme) {
        column->setContentsMargins(theme.u(6), 0, theme.u(6), theme.u(3));
        column->setSpacing(theme.u(2));
        problems->setSpacing(theme.u(3));
        row->setSpacing(theme.u(2));
        fillChips();
    });
}

void RecordsTools::connectParts()
{
    connect(m_chips, &ChipRow::chosen, this, &RecordsTools::filterEdited);
    connect(m_fields, &RowFilterFields::edited, this, &RecordsTools::filterEdited);
    connect(m_nextProblem, &QPushButton::clicked, this, &RecordsTools::nextProblemWanted);
    connect(m_add, &QPushButton::clicked, this, &RecordsTools::addWanted);
    connect(m_duplicate, &QPushButton::clicked, this, &RecordsTools::duplicateWanted);
    connect(m_delete, &QPushButton::clicked, this, &RecordsTools::deleteWanted);
    connect(m_columns, &QPushButton::clicked, this, &RecordsTools::columnsWanted);
}

void RecordsTools::setProblems(const std::vector<ProblemKind> &kinds, std::int64_t rows)
{
    std::vector<ProblemKind> shown = kinds;
    if (kinds.size() > 1)
        //: 中文：有问题
        shown.insert(shown.begin(), {problemsChip, tr("With problems"), false, -1, {}, {}, {}});
    // What is asked for just now stays, also when nothing is left of it.
    const ProblemKind chosen = chosenKind();
    const bool there = std::any_of(shown.begin(), shown.end(), [&](const auto &kind) { return kind.id == chosen.id; });
    if (!chosen.id.isEmpty() && !there) {
        shown.push_back(chosen);
        shown.back().count = chosen.count < 0 ? -1 : 0;
    }
    const bool same = std::equal(shown.begin(), shown.end(), m_kinds.begin(), m_kinds.end(), looksSame);
    m_kinds = std::move(shown);
    m_rows = rows;
    if (!same)
        return fillChips();
    m_chips->setCount(allChip, rows);
    for (const ProblemKind &kind : m_kinds)
        m_chips->setCount(kind.id, kind.count < 0 ? std::nullopt : std::optional(kind.count));
}

void RecordsTools::fillChips()
{
    const QString chosen = m_chips->current();
    m_chips->clear();
    //: 中文：全部
    m_chips->addChip(allChip, tr("All"), std::nullopt, m_rows);
    for (const ProblemKind &kind : m_kinds) {
        const bool counted = kind.count >= 0;
        m_chips->addChip(kind.id, kind.name,
                         !counted             ? std::nullopt
                         : kind.lowersVerdict ? std::optional(problemMark())
                                              : std::optional(noticeMark()),
                         counted ? std::optional(kind.count) : std::nullopt);
    }
    m_chips->setCurrent(chosen);
    m_chips->setVisible(!m_kinds.empty());
    m_nextProblem->setVisible(!m_kinds.empty());
}

ProblemKind RecordsTools::chosenKind() const
{
    const auto found = std::find_if(m_kinds.begin(), m_kinds.end(),
                                    [this](const ProblemKind &kind) { return kind.id == m_chips->current(); });
    return found == m_kinds.end() ? ProblemKind() : *found;
}

RowFilter RecordsTools::filter() const
{
    RowFilter filter;
    m_fields->fill(filter);
    if (const ProblemKind kind = chosenKind(); !kind.id.isEmpty())
        askFor(kind, filter);
    return filter;
}

void RecordsTools::showFilter(const RowFilter &filter)
{
    m_fields->show(filter);
    QString id = filter.withProblems ? problemsChip : allChip;
    if (!filter.requirement.empty())
        id = toQt(filter.requirement) + (filter.check ? QLatin1Char('#') + QString::number(*filter.check) : QString());
    const bool there = id == allChip || std::any_of(m_kinds.begin(), m_kinds.end(),
                                                    [&](const ProblemKind &kind) { return kind.id == id; });
    if (!there) {
        const QString name = filter.requirement.empty() ? tr("With problems") : toQt(filter.requirement);
        m_kinds.push_back({id, name, true, -1, filter.requirement, filter.check, {}});
        fillChips();
    }
    m_chips->setCurrent(id);
}

void RecordsTools::setFilterable(bool filterable)
{
    m_fields->setVisible(filterable);
    m_columns->setVisible(filterable);
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
    //: 中文：显示哪些列
    m_columns->setName(tr("Which columns are shown"));
    m_fields->retranslate();
    fillChips();
}

} // namespace facet
