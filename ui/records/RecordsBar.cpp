#include "records/RecordsBar.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"
#include "widgets/Section.h"

#include <QHBoxLayout>

#include <algorithm>

namespace facet
{

namespace
{

/// The worst first.
int rank(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Nonconform:
        return 0;
    case Verdict::Partial:
        return 1;
    case Verdict::Undetermined:
        return 2;
    case Verdict::Conform:
        return 3;
    case Verdict::NotApplicable:
        break;
    }
    return 4;
}

} // namespace

RecordsBar::RecordsBar(Desk &desk, const Table &table, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_table(table), m_previous(pager(-1, Icon::Left)), m_next(pager(1, Icon::Right)),
      m_count(makeLabel(QString(), this, TypeStep::Table, Ink::Primary, true)),
      m_unit(makeLabel(QString(), this, TypeStep::Table)), m_line(new Hairline(Qt::Vertical, this)),
      m_more(makeLabel(QString(), this, TypeStep::Table, Ink::Secondary)),
      m_export(new Button(QString(), ButtonKind::Plain, this)),
      m_import(new Button(QString(), ButtonKind::Primary, this)), m_menu(new Button(Icon::Menu, QString(), this))
{
    m_previous->setObjectName(QStringLiteral("previousTable"));
    m_next->setObjectName(QStringLiteral("nextTable"));
    m_count->setObjectName(QStringLiteral("rowCount"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_import->setObjectName(QStringLiteral("importButton"));
    m_menu->setObjectName(QStringLiteral("pageMenu"));
    m_export->setFacetIcon(Icon::Export);
    m_import->setFacetIcon(Icon::Import);
    connect(m_export, &QPushButton::clicked, this, &RecordsBar::exportWanted);
    connect(m_import, &QPushButton::clicked, this, &RecordsBar::importWanted);
    auto *row = new QHBoxLayout(this);
    auto *first = new Hairline(Qt::Vertical, this);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(first);
    auto *count = new QHBoxLayout;
    count->addWidget(m_count);
    count->addWidget(m_unit);
    row->addLayout(count);
    row->addWidget(m_line);
    for (std::size_t each = 0; each < desk.catalogue().requirementsOf(table.id).size(); ++each) {
        auto *mark = new MarkLabel(this);
        mark->setSizes(TypeStep::Table, 3.5);
        mark->setClickable(true);
        row->addWidget(mark);
        m_marks.push_back(mark);
        connect(mark, &QAbstractButton::clicked, this,
                [this, mark] { Q_EMIT requirementChosen(mark->property("requirement").toString()); });
    }
    row->addWidget(m_more);
    row->addStretch(1);
    row->addWidget(m_export);
    row->addWidget(m_import);
    row->addWidget(m_menu);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    followTheme(this, [this, row, count, first](const Theme &theme) {
        row->setContentsMargins(0, 0, theme.u(3), 0);
        row->setSpacing(theme.u(3));
        count->setSpacing(theme.u(1));
        for (Hairline *line : {first, m_line})
            line->setFixedHeight(theme.u(5));
    });
    retranslate();
}

Button *RecordsBar::pager(std::ptrdiff_t step, Icon icon)
{
    const auto &tables = m_desk.catalogue().tables();
    const std::ptrdiff_t at = &m_table - tables.data() + step;
    const bool exists = at >= 0 && at < std::ssize(tables);
    const QString id = exists ? toQt(tables[static_cast<std::size_t>(at)].id) : QString();
    auto *button = new Button(id, ButtonKind::Flat, this);
    button->setFacetIcon(icon, step > 0);
    button->setVisible(exists);
    connect(button, &QPushButton::clicked, this, [this, id] { m_desk.go(Place::of(id)); });
    return button;
}

void RecordsBar::refresh()
{
    const AssessmentSession *session = m_desk.session();
    const std::int64_t rows = session == nullptr ? 0 : session->rowCount(m_table.id);
    m_count->setText(groupedNumber(rows));
    m_unit->setText(m_desk.say(m_table.rowUnit));
    std::vector<std::size_t> indexes = m_desk.catalogue().requirementsOf(m_table.id);
    const auto rankOf = [&](std::size_t index) { return rank(session->result().requirements[index].verdict); };
    if (session != nullptr)
        std::stable_sort(indexes.begin(), indexes.end(),
                         [&](std::size_t one, std::size_t other) { return rankOf(one) < rankOf(other); });
    for (std::size_t each = 0; each < m_marks.size(); ++each) {
        const Verdict verdict =
            session == nullptr ? Verdict::Undetermined : session->result().requirements[indexes[each]].verdict;
        const QString id = toQt(m_desk.catalogue().requirements()[indexes[each]].id);
        MarkLabel *mark = m_marks[each];
        mark->setObjectName(QStringLiteral("barVerdict_") + id);
        mark->setProperty("requirement", id);
        mark->setMark(markOf(verdict), id + QLatin1Char(' ') + verdictName(verdict));
    }
    fit();
}

void RecordsBar::setOffers(const Offers &offers)
{
    m_export->setVisible(offers.canExport);
    m_export->setEnabled(offers.hasRows);
    m_import->setVisible(offers.canImport);
    m_import->setEnabled(offers.editable);
    // In an empty table the one thing to do stands in the middle.
    m_import->setKind(offers.hasRows ? ButtonKind::Primary : ButtonKind::Plain);
    fit();
}

void RecordsBar::fit()
{
    std::size_t shown = m_marks.size();
    for (MarkLabel *mark : m_marks)
        mark->show();
    m_more->hide();
    // Without a width of its own yet it shows all.
    while (shown > 0 && width() > themeOf(this).u(40) && layout()->sizeHint().width() > width()) {
        m_marks[--shown]->hide();
        //: 中文：另 %n 项
        m_more->setText(tr("+%n more", nullptr, static_cast<int>(m_marks.size() - shown)));
        m_more->show();
        layout()->invalidate();
    }
}

void RecordsBar::retranslate()
{
    //: 中文：上一张表：%1
    m_previous->setAccessibleName(tr("Previous table: %1").arg(m_previous->text()));
    m_previous->setToolTip(m_previous->accessibleName());
    //: 中文：下一张表：%1
    m_next->setAccessibleName(tr("Next table: %1").arg(m_next->text()));
    m_next->setToolTip(m_next->accessibleName());
    //: 中文：导出…
    m_export->setText(tr("Export…"));
    //: 中文：导入…
    m_import->setText(tr("Import…"));
    //: 中文：更多操作
    m_menu->setName(tr("More"));
    refresh();
}

void RecordsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace facet
