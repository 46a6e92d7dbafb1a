#include "records/GridColumns.h"

#include "desk/AnswerWords.h"
#include "desk/Strings.h"
#include "records/RecordsModel.h"
#include "theme/ThemeSource.h"

#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStringList>
#include <QTableView>

#include <algorithm>

namespace facet
{

namespace
{

constexpr int sampleRows = 30;
constexpr int leastWidth = 20;
constexpr int mostWidth = 4000;

/// Boxes in it are ticked without its closing.
class TickMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *action = actionAt(event->pos());
        if (action != nullptr && action->isCheckable() && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

} // namespace

GridColumns::GridColumns(Desk &desk, const RecordsModel &model, QTableView &view)
    : QObject(&view), m_desk(desk), m_model(model), m_view(view)
{
    const QHeaderView *header = view.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &GridColumns::remember);
    connect(header, &QHeaderView::sectionMoved, this, &GridColumns::remember);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &GridColumns::followRows);
    connect(&model, &QAbstractItemModel::modelReset, this, &GridColumns::followRows);
}

/// The first rows that come show how wide the columns should be, unless the officer has said so.
void GridColumns::followRows()
{
    const bool remembered =
        !m_desk.settings().value(Setting::ColumnLayout, toQt(m_model.table().id)).toStringList().isEmpty();
    if (m_blind && !remembered && m_model.rowCount() > 0)
        restore();
}

void GridColumns::restore()
{
    const QScopedValueRollback fitting(m_fitting, true);
    propose();
    applyRemembered();
}

void GridColumns::reset()
{
    {
        const QScopedValueRollback fitting(m_fitting, true);
        for (int column = 0; column < m_model.columnCount(); ++column) {
            m_view.setColumnHidden(column, false);
            m_view.horizontalHeader()->moveSection(m_view.horizontalHeader()->visualIndex(column), column);
        }
        propose();
    }
    m_desk.settings().setValue(Setting::ColumnLayout, QStringList(), toQt(m_model.table().id));
    Q_EMIT shownChanged();
}

void GridColumns::propose()
{
    const Theme &theme = themeOf(&m_view);
    const QFontMetrics bold(theme.font(TypeStep::Table, true));
    const QFontMetrics plain(theme.font(TypeStep::Table));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString label = m_model.headerData(column, Qt::Horizontal).toString();
        int width = std::min(bold.horizontalAdvance(label), theme.u(44));
        for (int row = 0; row < std::min(sampleRows, m_model.rowCount()); ++row)
            width = std::max(width, plain.horizontalAdvance(m_model.index(row, column).data().toString()));
        const FieldType type = m_model.table().fields[static_cast<std::size_t>(column)].type;
        const int least = type == FieldType::Time   ? plain.horizontalAdvance(QStringLiteral("2026-08-08 08:08"))
                          : type == FieldType::Date ? plain.horizontalAdvance(QStringLiteral("2026-08-08"))
                                                    : theme.u(9);
        m_view.setColumnWidth(column, std::clamp(width, least, theme.u(56)) + theme.u(5));
    }
    m_blind = m_model.rowCount() == 0;
}

/// Remembered is, from left to right, "FIELD WIDTH", with a minus before it for a hidden column.
void GridColumns::applyRemembered()
{
    const QStringList columns = m_desk.settings().value(Setting::ColumnLayout, toQt(m_model.table().id)).toStringList();
    QHeaderView *header = m_view.horizontalHeader();
    int place = 0;
    for (const QString &each : columns) {
        const bool hidden = each.startsWith(QLatin1Char('-'));
        const QStringList parts = each.mid(hidden ? 1 : 0).split(QLatin1Char(' '));
        const auto field = m_model.table().fieldIndex(fromQt(parts.first()));
        if (!field || parts.size() != 2)
            continue;
        const auto column = static_cast<int>(*field);
        header->moveSection(header->visualIndex(column), place++);
        m_hiddenWidths[column] = std::clamp(parts.last().toInt(), leastWidth, mostWidth);
        m_view.setColumnWidth(column, m_hiddenWidths[column]);
        m_view.setColumnHidden(column, hidden && (m_view.isColumnHidden(column) || shownCount() > 1));
    }
}

void GridColumns::remember()
{
    if (m_fitting)
        return;
    QStringList columns;
    const QHeaderView *header = m_view.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool hidden = m_view.isColumnHidden(column);
        const int width = hidden ? m_hiddenWidths[column] : m_view.columnWidth(column);
        columns.append((hidden ? QStringLiteral("-") : QString()) +
                       toQt(m_model.table().fields[static_cast<std::size_t>(column)].id) + QLatin1Char(' ') +
                       QString::number(width));
    }
    m_desk.settings().setValue(Setting::ColumnLayout, columns, toQt(m_model.table().id));
}

int GridColumns::shownCount() const
{
    int count = 0;
    for (int column = 0; column < m_model.columnCount(); ++column)
        count += m_view.isColumnHidden(column) ? 0 : 1;
    return count;
}

bool GridColumns::isShown(int column) const
{
    return !m_view.isColumnHidden(column);
}

void GridColumns::setShown(int column, bool shown)
{
    if (shown == isShown(column) || (!shown && shownCount() == 1))
        return;
    {
        const QScopedValueRollback fitting(m_fitting, true);
        if (!shown)
            m_hiddenWidths[column] = m_view.columnWidth(column);
        m_view.setColumnHidden(column, !shown);
    }
    remember();
    Q_EMIT shownChanged();
}

std::vector<std::size_t> GridColumns::shownFields() const
{
    std::vector<std::size_t> fields;
    const QHeaderView *header = m_view.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (isShown(column))
            fields.push_back(static_cast<std::size_t>(column));
    }
    return fields;
}

QMenu *GridColumns::makeMenu(QWidget *parent)
{
    auto *menu = new TickMenu(parent);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    const auto settle = [this, menu] {
        for (QAction *action : menu->actions()) {
            if (action->isCheckable())
                action->setEnabled(!action->isChecked() || shownCount() > 1);
        }
    };
    for (std::size_t field = 0; field < m_model.table().fields.size(); ++field) {
        const auto column = static_cast<int>(field);
        QAction *action = menu->addAction(fieldLabel(m_model.table(), field, m_desk.language()));
        action->setObjectName(QStringLiteral("column_") + toQt(m_model.table().fields[field].id));
        action->setCheckable(true);
        action->setChecked(isShown(column));
        connect(action, &QAction::toggled, this, [this, column, settle](bool shown) {
            setShown(column, shown);
            settle();
        });
    }
    menu->addSeparator();
    //: 中文：恢复默认列
    QAction *original = menu->addAction(tr("Reset columns"));
    original->setObjectName(QStringLiteral("resetColumns"));
    connect(original, &QAction::triggered, this, &GridColumns::reset);
    settle();
    return menu;
}

} // namespace facet
