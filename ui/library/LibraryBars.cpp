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
#include "widgets/FlowLayout.h"
#include "widgets/Labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

#include <array>
#include <utility>

namespace facet
{

namespace
{

constexpr std::array statuses{Status::Draft, Status::InReview, Status::Final};
constexpr std::array conclusions{Conclusion::Halt, Conclusion::Incomplete, Conclusion::Rectify, Conclusion::Acceptable,
                                 Conclusion::Good};
const QString allId = QStringLiteral("all");
const QString inUseId = QStringLiteral("in_use");
const QString archivedId = QStringLiteral("archived");
const std::array<std::pair<LibraryShelf, QString>, 3> shelves{
    {{LibraryShelf::InUse, inUseId}, {LibraryShelf::Archived, archivedId}, {LibraryShelf::All, allId}}};
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

constexpr std::array findingLimits{LibraryFilter::Findings::Critical, LibraryFilter::Findings::CriticalOrMajor,
                                   LibraryFilter::Findings::Undetermined, LibraryFilter::Findings::NoneAtAll};

QString idOf(LibraryFilter::Findings limit)
{
    switch (limit) {
    case LibraryFilter::Findings::Critical:
        return QStringLiteral("critical");
    case LibraryFilter::Findings::CriticalOrMajor:
        return QStringLiteral("major");
    case LibraryFilter::Findings::Undetermined:
        return QStringLiteral("open");
    case LibraryFilter::Findings::NoneAtAll:
        break;
    }
    return QStringLiteral("none");
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
    box.setCurrentId(isThere ? before : options.front().first);
}

} // namespace

LibraryFilterBar::LibraryFilterBar(QWidget *parent)
    : Bar(Bar::Place::Filter, parent), m_search(new SearchField(QString(), this)),
      m_status(new FilterBox(QString(), this)), m_conclusion(new FilterBox(QString(), this)),
      m_findings(new FilterBox(QString(), this)), m_year(new FilterBox(QString(), this)),
      m_shelf(new FilterBox(QString(), this)), m_bin(new CheckBox(QString(), this)),
      m_showBin(new Button(QString(), ButtonKind::Plain, this)), m_grouping(new ChipRow(this))
{
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_status->setObjectName(QStringLiteral("statusFilter"));
    m_conclusion->setObjectName(QStringLiteral("conclusionFilter"));
    m_findings->setObjectName(QStringLiteral("findingsFilter"));
    m_year->setObjectName(QStringLiteral("yearFilter"));
    m_shelf->setObjectName(QStringLiteral("shelfFilter"));
    m_bin->setObjectName(QStringLiteral("binBox"));
    m_showBin->setObjectName(QStringLiteral("binButton"));
    m_showBin->setFacetIcon(Icon::Delete);
    m_grouping->setObjectName(QStringLiteral("groupChips"));
    m_grouping->addChip(byUnit, QString());
    m_grouping->addChip(flat, QString());
    layOut();
    m_bin->hide();
    m_showBin->hide();
    for (const FilterBox *box : {m_status, m_conclusion, m_findings, m_year})
        connect(box, &Choice::optionChosen, this, &LibraryFilterBar::filterChanged);
    // Not searchChanged(), which waits for a pause: this search is quicker than typing.
    connect(m_search, &QLineEdit::textChanged, this, &LibraryFilterBar::searchTyped);
    connect(m_shelf, &Choice::optionChosen, this, &LibraryFilterBar::shelfChanged);
    connect(m_bin, &QCheckBox::toggled, this, &LibraryFilterBar::takeBin);
    connect(m_showBin, &QPushButton::clicked, this, &LibraryFilterBar::binWanted);
    connect(m_grouping, &ChipRow::chosen, this, [this](const QString &id) { Q_EMIT groupingChosen(id == byUnit); });
}

/// Wraps: in a narrow window what a filter is set to would be cut, and a window can't be wider than its screen.
void LibraryFilterBar::layOut()
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would hold it to one line
    m_search->setWidthUnits(40, 40);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *filters = new QWidget(this);
    auto *flow = new FlowLayout(filters);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_search, m_status, m_conclusion, m_findings, m_year, m_shelf, m_bin})
        flow->addWidget(part);
    row()->addWidget(filters, 1);
    row()->addWidget(m_showBin, 0, Qt::AlignTop);
    row()->addWidget(m_grouping, 0, Qt::AlignTop);
    followTheme(this, [this, flow](const Theme &theme) {
        m_search->setMaximumWidth(theme.u(73));
        flow->setGaps(theme.u(2), theme.u(1.5), 0);
        row()->setContentsMargins(theme.u(6), theme.u(2), theme.u(6), theme.u(2));
    });
}

LibraryFilter LibraryFilterBar::filter() const
{
    LibraryFilter filter;
    filter.status = chosen(*m_status, statuses);
    filter.conclusion = chosen(*m_conclusion, conclusions);
    filter.findings = chosen(*m_findings, findingLimits);
    if (m_year->currentId() != allId)
        filter.year = m_year->currentId();
    return filter;
}

QString LibraryFilterBar::searched() const
{
    return m_search->text().trimmed();
}

LibraryShelf LibraryFilterBar::shelf() const
{
    if (m_bin->isChecked())
        return LibraryShelf::Bin;
    for (const auto &[shelf, id] : shelves)
        if (m_shelf->currentId() == id)
            return shelf;
    return LibraryShelf::InUse;
}

void LibraryFilterBar::setShelf(LibraryShelf wanted)
{
    if (wanted == shelf())
        return;
    for (const auto &[shelf, id] : shelves)
        if (shelf == wanted)
            m_shelf->setCurrentId(id);
    if (const bool bin = wanted == LibraryShelf::Bin; bin != m_bin->isChecked())
        m_bin->setChecked(bin); // tells by itself
    else
        Q_EMIT shelfChanged();
}

/// The bin is a place of its own; where one looks through it, the way back stands instead of the other choices.
void LibraryFilterBar::takeBin(bool bin)
{
    m_bin->setVisible(bin);
    m_shelf->setVisible(!bin);
    Q_EMIT shelfChanged();
}

void LibraryFilterBar::setInBin(std::int64_t count)
{
    m_inBin = count;
    //: 中文：回收站（%1）
    m_showBin->setText(tr("Bin (%1)").arg(count));
    m_showBin->setVisible(count > 0);
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
    for (const FilterBox *box : {m_status, m_conclusion, m_findings, m_year})
        if (!box->currentId().isEmpty() && box->currentId() != allId)
            limits.append(QString(box->accessibleName() + QLatin1Char(' ') + box->currentText()));
    return limits;
}

void LibraryFilterBar::clearFilters()
{
    for (FilterBox *box : {m_status, m_conclusion, m_findings, m_year})
        box->setCurrentId(allId);
    Q_EMIT filterChanged();
}

void LibraryFilterBar::clearAll()
{
    m_search->clear();
    setShelf(shelf() == LibraryShelf::Bin ? LibraryShelf::Bin : LibraryShelf::InUse);
    clearFilters();
}

void LibraryFilterBar::retranslate()
{
    //: 中文：搜索评估
    m_search->setPlaceholderText(tr("Search assessments"));
    m_search->setAccessibleName(/*: 中文：在评估库中查找 */ tr("Search the library"));
    m_bin->setText(/*: 中文：只看已删除的 */ tr("Only deleted ones"));
    m_grouping->setChipText(byUnit, /*: 中文：按单位 */ tr("By unit"));
    m_grouping->setChipText(flat, /*: 中文：不分组 */ tr("Ungrouped"));
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
    m_findings->setAccessibleName(/*: 中文：发现 */ tr("Findings"));
    refill(*m_findings, m_findings->accessibleName(),
           {{allId, all},
            {idOf(LibraryFilter::Findings::Critical), /*: 中文：有严重 */ tr("critical ones")},
            {idOf(LibraryFilter::Findings::CriticalOrMajor), /*: 中文：有严重或重要 */ tr("critical or major")},
            {idOf(LibraryFilter::Findings::Undetermined), /*: 中文：有待判定 */ tr("something open")},
            {idOf(LibraryFilter::Findings::NoneAtAll), /*: 中文：没有 */ tr("none")}});
    options = {
        {inUseId, /*: 中文：在用 */ tr("in use")}, {archivedId, /*: 中文：已归档 */ tr("archived")}, {allId, all}};
    m_shelf->setAccessibleName(/*: 中文：显示 */ tr("Show"));
    refill(*m_shelf, m_shelf->accessibleName(), options);
    setInBin(m_inBin);
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
        m_buttons.emplace_back(button, icon);
        return button;
    };
    m_compare = make("compareButton", Icon::Compare);
    m_open = make("openButton", Icon::Right);
    m_duplicate = make("duplicateButton", Icon::Copy);
    m_archive = make("archiveButton", Icon::Archive);
    m_unarchive = make("unarchiveButton", Icon::Undo);
    m_delete = make("deleteButton", Icon::Delete);
    m_restore = make("restoreButton", Icon::Undo);
    row()->addWidget(m_selected);
    for (const auto &[button, icon] : m_buttons)
        row()->addWidget(button);
    row()->addStretch(1);
    followTheme(this, [this](const Theme &theme) { setFixedHeight(theme.u(11)); });
    connect(m_compare, &QPushButton::clicked, this, &LibraryFoot::compareWanted);
    connect(m_open, &QPushButton::clicked, this, &LibraryFoot::openWanted);
    connect(m_duplicate, &QPushButton::clicked, this, &LibraryFoot::duplicateWanted);
    connect(m_archive, &QPushButton::clicked, this, &LibraryFoot::archiveWanted);
    connect(m_unarchive, &QPushButton::clicked, this, &LibraryFoot::unarchiveWanted);
    connect(m_delete, &QPushButton::clicked, this, &LibraryFoot::removeWanted);
    connect(m_restore, &QPushButton::clicked, this, &LibraryFoot::restoreWanted);
}

void LibraryFoot::update(const State &state)
{
    //: 中文：已选 %1 个评估
    m_selected->setText(tr("%1 selected").arg(state.chosen));
    m_compare->setVisible(!state.bin && state.compares);
    m_open->setVisible(!state.bin);
    m_duplicate->setVisible(!state.bin);
    m_archive->setVisible(!state.bin && (state.chosen == 0 || state.archived < state.chosen));
    m_unarchive->setVisible(!state.bin && state.archived > 0);
    m_delete->setVisible(!state.bin);
    m_restore->setVisible(state.bin);
    m_compare->setEnabled(state.chosen == 2);
    m_open->setEnabled(state.chosen == 1);
    m_duplicate->setEnabled(state.chosen == 1 && !state.readOnly);
    for (Button *button : {m_archive, m_unarchive, m_delete, m_restore})
        button->setEnabled(state.chosen > 0 && !state.readOnly);
}

QMenu *LibraryFoot::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("libraryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[button, icon] : m_buttons) {
        if (button->isHidden())
            continue;
        QAction *action = menu->addAction(themedIcon(icon), button->text());
        action->setObjectName(button->objectName() + QStringLiteral("Action"));
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QAbstractButton::click);
    }
    return menu;
}

void LibraryFoot::retranslate()
{
    m_compare->setText(/*: 中文：比较 */ tr("Compare"));
    m_open->setText(/*: 中文：打开 */ tr("Open"));
    m_duplicate->setText(/*: 中文：复制 */ tr("Duplicate"));
    m_archive->setText(/*: 中文：归档 */ tr("Archive"));
    m_unarchive->setText(/*: 中文：取消归档 */ tr("Take out of the archive"));
    m_delete->setText(/*: 中文：删除 */ tr("Delete"));
    m_restore->setText(/*: 中文：恢复 */ tr("Restore"));
}

} // namespace facet
