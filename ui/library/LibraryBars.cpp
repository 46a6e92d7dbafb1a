#include "library/LibraryBars.h"

#include "assessment/ValueJson.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/Box.h"
#include "widgets/Button.h"
#include "widgets/ChipRow.h"
#include "widgets/Choice.h"
#include "widgets/Fields.h"
#include "widgets/Labels.h"

#include <QHBoxLayout>
#include <QLabel>

#include <array>

namespace facet
{

namespace
{

constexpr std::array statuses{Status::Draft, Status::InReview, Status::Final};
constexpr std::array conclusions{Conclusion::Halt, Conclusion::Incomplete, Conclusion::Rectify, Conclusion::Acceptable,
                                 Conclusion::Good};
const QString allId = QStringLiteral("all");
const QString byUnit = QStringLiteral("unit");
const QString flat = QStringLiteral("flat");

QString idOf(Status status)
{
    return toQt(statusId(status));
}

QString idOf(Conclusion conclusion)
{
    return toQt(conclusionId(conclusion));
}

template <typename Values>
auto chosen(const FilterBox &box, const Values &values)
{
    std::optional<typename Values::value_type> found;
    for (const auto value : values)
        if (box.currentId() == idOf(value))
            found = value;
    return found;
}

/// Fills the box again, and keeps what is chosen if it is still there.
void refill(FilterBox &box, const QString &prefix, const QList<std::pair<QString, QString>> &options)
{
    const QString before = box.currentId();
    box.clear();
    box.setPrefix(prefix);
    bool isThere = false;
    for (const auto &[id, text] : options) {
        box.addOption(id, text);
        isThere = isThere || id == before;
    }
    box.setCurrentId(isThere ? before : allId);
}

} // namespace

LibraryFilterBar::LibraryFilterBar(QWidget *parent)
    : Bar(Bar::Place::Filter, parent), m_search(new SearchField(QString(), this)),
      m_status(new FilterBox(QString(), this)), m_conclusion(new FilterBox(QString(), this)),
      m_year(new FilterBox(QString(), this)), m_bin(new CheckBox(QString(), this)), m_grouping(new ChipRow(this))
{
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setWidthUnits(73, 30);
    m_status->setObjectName(QStringLiteral("statusFilter"));
    m_conclusion->setObjectName(QStringLiteral("conclusionFilter"));
    m_year->setObjectName(QStringLiteral("yearFilter"));
    m_bin->setObjectName(QStringLiteral("binBox"));
    m_grouping->setObjectName(QStringLiteral("groupChips"));
    m_grouping->addChip(byUnit, QString());
    m_grouping->addChip(flat, QString());
    row()->addWidget(m_search);
    for (FilterBox *box : {m_status, m_conclusion, m_year}) {
        row()->addWidget(box);
        connect(box, &Choice::optionChosen, this, &LibraryFilterBar::filterChanged);
    }
    row()->addStretch(1);
    row()->addWidget(m_bin);
    row()->addWidget(m_grouping);
    // Not searchChanged(), which waits for a pause: this search is quicker than typing.
    connect(m_search, &QLineEdit::textChanged, this, &LibraryFilterBar::searchTyped);
    connect(m_bin, &QCheckBox::toggled, this, &LibraryFilterBar::binToggled);
    connect(m_grouping, &ChipRow::chosen, this, [this](const QString &id) { Q_EMIT groupingChosen(id == byUnit); });
}

LibraryFilter LibraryFilterBar::filter() const
{
    LibraryFilter filter;
    filter.status = chosen(*m_status, statuses);
    filter.conclusion = chosen(*m_conclusion, conclusions);
    if (m_year->currentId() != allId)
        filter.year = m_year->currentId();
    return filter;
}

QString LibraryFilterBar::searched() const
{
    return m_search->text().trimmed();
}

bool LibraryFilterBar::isBin() const
{
    return m_bin->isChecked();
}

void LibraryFilterBar::setBin(bool bin)
{
    m_bin->setChecked(bin);
}

void LibraryFilterBar::setGrouped(bool grouped)
{
    m_grouping->setCurrent(grouped ? byUnit : flat);
}

void LibraryFilterBar::setYears(const QStringList &years)
{
    m_years = years;
    QList<std::pair<QString, QString>> options{{allId, /*: 中文：全部 */ tr("all")}};
    for (const QString &year : years)
        options.append({year, year});
    refill(*m_year, /*: 中文：年度 */ tr("Year"), options);
}

QStringList LibraryFilterBar::limits() const
{
    QStringList limits;
    for (const FilterBox *box : {m_status, m_conclusion, m_year})
        if (!box->currentId().isEmpty() && box->currentId() != allId)
            limits.append(QString(box->accessibleName() + QLatin1Char(' ') + box->currentText()));
    return limits;
}

void LibraryFilterBar::clearFilters()
{
    for (FilterBox *box : {m_status, m_conclusion, m_year})
        box->setCurrentId(allId);
    Q_EMIT filterChanged();
}

void LibraryFilterBar::clearAll()
{
    m_search->clear();
    clearFilters();
}

void LibraryFilterBar::retranslate()
{
    //: 中文：名称、单位、填写内容、备注、发现
    m_search->setPlaceholderText(tr("Title, unit, answers, notes, findings"));
    m_search->setAccessibleName(/*: 中文：在评估库中查找 */ tr("Search the library"));
    m_bin->setText(/*: 中文：只看已删除的 */ tr("Only deleted ones"));
    m_bin->setMinimumWidth(m_bin->sizeHint().width()); // a narrow window takes room from the search, not from here
    m_grouping->setChipText(byUnit, /*: 中文：按单位 */ tr("By unit"));
    m_grouping->setChipText(flat, /*: 中文：平铺 */ tr("Flat"));
    m_grouping->setAccessibleName(/*: 中文：分组 */ tr("Grouping"));
    const QString all = tr("all");
    QList<std::pair<QString, QString>> options{{allId, all}};
    for (const Status status : statuses)
        options.append({idOf(status), statusName(status)});
    m_status->setAccessibleName(/*: 中文：状态 */ tr("Status"));
    refill(*m_status, m_status->accessibleName(), options);
    options = {{allId, all}};
    for (const Conclusion conclusion : conclusions)
        options.append({idOf(conclusion), conclusionName(conclusion)});
    m_conclusion->setAccessibleName(/*: 中文：结论 */ tr("Conclusion"));
    refill(*m_conclusion, m_conclusion->accessibleName(), options);
    m_year->setAccessibleName(tr("Year"));
    setYears(m_years);
}

LibraryFoot::LibraryFoot(QWidget *parent)
    : Bar(Bar::Place::Foot, parent), m_selected(makeLabel(QString(), this, TypeStep::Note, Ink::Secondary))
{
    const auto make = [this](const char *name, Icon icon) {
        auto *button = new Button(QString(), ButtonKind::Plain, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setFacetIcon(icon);
        return button;
    };
    m_compare = make("compareButton", Icon::Compare);
    m_open = make("openButton", Icon::Right);
    m_duplicate = make("duplicateButton", Icon::Copy);
    m_archive = make("archiveButton", Icon::Archive);
    m_delete = make("deleteButton", Icon::Delete);
    m_restore = make("restoreButton", Icon::Undo);
    row()->addWidget(m_selected);
    for (Button *button : {m_compare, m_open, m_duplicate, m_archive, m_delete, m_restore})
        row()->addWidget(button);
    row()->addStretch(1);
    followTheme(this, [this](const Theme &theme) { setFixedHeight(theme.u(11)); });
    connect(m_compare, &QPushButton::clicked, this, &LibraryFoot::compareWanted);
    connect(m_open, &QPushButton::clicked, this, &LibraryFoot::openWanted);
    connect(m_duplicate, &QPushButton::clicked, this, &LibraryFoot::duplicateWanted);
    connect(m_archive, &QPushButton::clicked, this, &LibraryFoot::archiveWanted);
    connect(m_delete, &QPushButton::clicked, this, &LibraryFoot::removeWanted);
    connect(m_restore, &QPushButton::clicked, this, &LibraryFoot::restoreWanted);
}

void LibraryFoot::update(qsizetype count, bool readOnly, bool bin, bool compares)
{
    //: 中文：已选 %1 个评估
    m_selected->setText(tr("selected: %1").arg(count));
    m_compare->setVisible(!bin && compares);
    m_open->setVisible(!bin);
    m_duplicate->setVisible(!bin);
    m_archive->setVisible(!bin);
    m_delete->setVisible(!bin);
    m_restore->setVisible(bin);
    m_compare->setEnabled(count == 2);
    m_open->setEnabled(count == 1);
    m_duplicate->setEnabled(count == 1 && !readOnly);
    m_archive->setEnabled(count > 0 && !readOnly);
    m_delete->setEnabled(count > 0 && !readOnly);
    m_restore->setEnabled(count > 0 && !readOnly);
}

void LibraryFoot::retranslate()
{
    m_compare->setText(/*: 中文：比较 */ tr("Compare"));
    m_open->setText(/*: 中文：打开 */ tr("Open"));
    m_duplicate->setText(/*: 中文：复制 */ tr("Duplicate"));
    m_archive->setText(/*: 中文：归档 */ tr("Archive"));
    m_delete->setText(/*: 中文：删除 */ tr("Delete"));
    m_restore->setText(/*: 中文：恢复 */ tr("Restore"));
}

} // namespace facet
