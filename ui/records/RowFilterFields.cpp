#include "records/RowFilterFields.h"

#include "assessment/DateTime.h"
#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "tabular/RowConverter.h"
#include "theme/ThemeSource.h"
#include "widgets/Choice.h"
#include "widgets/Fields.h"
#include "widgets/FlowLayout.h"
#include "widgets/Labels.h"
#include "workbook/RowView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace facet
{

namespace
{

std::vector<std::size_t> datesOf(const Table &table)
{
    std::vector<std::size_t> fields;
    for (std::size_t field = 0; field < table.fields.size(); ++field) {
        if (table.fields[field].type == FieldType::Date || table.fields[field].type == FieldType::Time)
            fields.push_back(field);
    }
    return fields;
}

} // namespace

RowFilterFields::RowFilterFields(Desk &desk, const Table &table, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_table(table), m_dates(datesOf(table)),
      m_search(new SearchField(QString(), this)), m_column(new Choice(this)), m_dateGroup(new QWidget(this)),
      m_dateColumn(new Choice(m_dateGroup)),
      m_dateLabel(makeLabel(QString(), m_dateGroup, TypeStep::Table, Ink::Secondary)),
      m_from(new DateField(m_dateGroup)), m_to(new DateField(m_dateGroup))
{
    build();
    buildDates();
    retranslate();
}

void RowFilterFields::build()
{
    m_search->setObjectName(QStringLiteral("searchRowsField"));
    m_search->setWidthUnits(46, 30);
    m_search->installEventFilter(this);
    m_column->setObjectName(QStringLiteral("searchColumnChoice"));
    auto *group = new QWidget(this);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search);
    row->addWidget(m_column);
    auto *flow = new FlowLayout(this);
    flow->addWidget(group);
    flow->addWidget(m_dateGroup);
    followTheme(this, [this, row, flow](const Theme &theme) {
        row->setSpacing(theme.u(1));
        m_column->setFixedWidth(theme.u(26));
        flow->setGaps(theme.u(4), theme.u(2), 0);
    });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_text = fromQt(text.trimmed());
        Q_EMIT edited();
    });
    connect(m_column, &Choice::optionChosen, this, [this] {
        if (!m_text.empty())
            Q_EMIT edited();
    });
}

void RowFilterFields::buildDates()
{
    m_dateColumn->setObjectName(QStringLiteral("dateColumnChoice"));
    m_from->setObjectName(QStringLiteral("dateFromField"));
    m_to->setObjectName(QStringLiteral("dateToField"));
    auto *dash = makeLabel(QStringLiteral("–"), m_dateGroup, TypeStep::Table, Ink::Secondary);
    auto *row = new QHBoxLayout(m_dateGroup);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_dateColumn);
    row->addWidget(m_dateLabel);
    row->addWidget(m_from);
    row->addWidget(dash);
    row->addWidget(m_to);
    m_dateGroup->setVisible(!m_dates.empty());
    m_dateColumn->setVisible(m_dates.size() > 1);
    m_dateLabel->setVisible(m_dates.size() == 1);
    followTheme(this, [this, row](const Theme &theme) {
        row->setSpacing(theme.u(1.5));
        m_dateColumn->setFixedWidth(theme.u(32));
    });
    connect(m_dateColumn, &Choice::optionChosen, this, [this] {
        if (!m_fromDay.empty() || !m_toDay.empty())
            Q_EMIT edited();
    });
    for (DateField *field : {m_from, m_to}) {
        connect(field, &QLineEdit::editingFinished, this, &RowFilterFields::takeDates);
        connect(field, &DateField::dateChosen, this, &RowFilterFields::takeDates);
        connect(field, &QLineEdit::textEdited, this, [this](const QString &text) {
            if (text.isEmpty())
                takeDates();
        });
    }
}

/// False when something was typed that is no day; the field says so then.
bool RowFilterFields::readDay(DateField &field, std::string &day) const
{
    const Field date{{}, FieldType::Date, {}, {}, {}, {}};
    const std::string typed = fromQt(field.text().trimmed());
    day.clear();
    field.setFlaw(Flaw::None);
    if (typed.empty())
        return true;
    const CellMeaning meaning = meaningOf(date, {Cell::Kind::Text, typed});
    const auto *text = std::get_if<std::string>(&meaning.value);
    const auto understood = text == nullptr ? std::nullopt : normalisedDate(*text);
    if (!understood)
        //: 中文：请输入日期，例如 2026-03-31。
        field.setFlaw(Flaw::Problem, tr("Enter a date such as 2026-03-31."));
    else
        day = *understood;
    return understood.has_value();
}

void RowFilterFields::takeDates()
{
    std::string from;
    std::string to;
    const bool readable = readDay(*m_from, from) && readDay(*m_to, to);
    if (!readable || (from == m_fromDay && to == m_toDay))
        return;
    if (!from.empty() && !to.empty() && from > to)
        //: 中文：结束日期早于开始日期。
        return m_to->setFlaw(Flaw::Problem, tr("The last day is before the first."));
    m_fromDay = from;
    m_toDay = to;
    Q_EMIT edited();
}

void RowFilterFields::fill(RowFilter &filter) const
{
    filter.text = m_text;
    filter.inField = m_text.empty() ? std::nullopt : m_table.fieldIndex(fromQt(m_column->currentId()));
    filter.from = m_fromDay;
    filter.to = m_toDay;
    filter.dateField = std::nullopt;
    if (!m_fromDay.empty() || !m_toDay.empty())
        filter.dateField =
            m_dates.size() == 1 ? m_dates.front() : m_table.fieldIndex(fromQt(m_dateColumn->currentId()));
}

void RowFilterFields::show(const RowFilter &filter)
{
    m_text = filter.text;
    m_search->setSearched(toQt(m_text));
    m_column->setCurrentId(filter.inField ? toQt(m_table.fields[*filter.inField].id) : QStringLiteral("any"));
    if (filter.dateField)
        m_dateColumn->setCurrentId(toQt(m_table.fields[*filter.dateField].id));
    m_fromDay = filter.from;
    m_toDay = filter.to;
    m_from->setText(toQt(filter.from));
    m_to->setText(toQt(filter.to));
    m_from->setFlaw(Flaw::None);
    m_to->setFlaw(Flaw::None);
}

void RowFilterFields::takeFocus()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RowFilterFields::retranslate()
{
    //: 中文：在记录中查找
    m_search->setPlaceholderText(tr("Find in the records"));
    m_search->setAccessibleName(m_search->placeholderText());
    //: 中文：在哪一列查找
    m_column->setAccessibleName(tr("Column to look in"));
    m_column->setToolTip(m_column->accessibleName());
    const QString column = m_column->count() == 0 ? QStringLiteral("any") : m_column->currentId();
    m_column->clear();
    //: 中文：任意列
    m_column->addOption(QStringLiteral("any"), tr("Any column"));
    for (std::size_t field = 0; field < m_table.fields.size(); ++field)
        m_column->addOption(toQt(m_table.fields[field].id), fieldLabel(m_table, field, m_desk.language()));
    m_column->setCurrentId(column);
    if (m_dates.empty())
        return;
    const QString date =
        m_dateColumn->count() == 0 ? toQt(m_table.fields[m_dates.front()].id) : m_dateColumn->currentId();
    m_dateColumn->clear();
    for (const std::size_t field : m_dates)
        m_dateColumn->addOption(toQt(m_table.fields[field].id), fieldLabel(m_table, field, m_desk.language()));
    m_dateColumn->setCurrentId(date);
    m_dateLabel->setText(fieldLabel(m_table, m_dates.front(), m_desk.language()));
    //: 中文：日期所在列
    m_dateColumn->setAccessibleName(tr("Date column"));
    //: 中文：从哪一天
    m_from->setAccessibleName(tr("From day"));
    //: 中文：到哪一天
    m_to->setAccessibleName(tr("To day"));
    //: 中文：起始日期
    m_from->setPlaceholderText(tr("first day"));
    //: 中文：截止日期
    m_to->setPlaceholderText(tr("last day"));
}

bool RowFilterFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT leftDownward();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace facet
