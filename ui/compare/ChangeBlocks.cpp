#include "compare/ChangeBlocks.h"

#include "desk/Strings.h"
#include "drawing/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace facet
{

namespace
{

class ChangeBlockWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeBlockWords)
};

constexpr std::string_view judgementPrefix = "judgements/";
constexpr std::string_view parameterPrefix = "parameters/";
constexpr std::string_view usageTable = "A.7";

QString linkTo(bool later, const QString &target)
{
    return (later ? QStringLiteral("after/") : QStringLiteral("before/")) + target;
}

QString tableTitle(const Desk &desk, const std::string &table)
{
    const Table *found = desk.catalogue().table(table);
    //: 中文：表 %1
    const QString name = ChangeBlockWords::tr("Table %1").arg(toQt(table));
    return found == nullptr ? name : name + QLatin1Char(' ') + desk.say(found->name);
}

ChangeBlock entryBlock(const Desk &desk, const TargetChange &change)
{
    ChangeBlock block;
    const Item *item = desk.catalogue().item(change.target);
    block.title = item == nullptr ? tableTitle(desk, change.target)
                                  : toQt(change.target) + QLatin1Char(' ') + desk.say(item->name);
    block.lines = changedTexts(desk.catalogue(), change, desk.language(), true);
    block.before = linkTo(false, toQt(change.target));
    block.after = linkTo(true, toQt(change.target));
    return block;
}

ChangeBlock rowBlock(const Desk &desk, const Table &table, const RowChange &row)
{
    ChangeBlock block;
    block.title = tableTitle(desk, table.id) + QStringLiteral(" · ") + toQt(rowTitle(row, desk.language()));
    if (row.kind == RowChange::Kind::Added)
        //: 中文：新增
        block.note = ChangeBlockWords::tr("added");
    else if (row.kind == RowChange::Kind::Removed)
        //: 中文：删除
        block.note = ChangeBlockWords::tr("removed");
    block.lines = changedTexts(table, row, desk.language());
    const auto place = [&](bool later, std::int64_t position) {
        return linkTo(later, toQt(table.id) + QLatin1Char('/') + QString::number(position));
    };
    if (row.positionBefore)
        block.before = place(false, *row.positionBefore);
    if (row.positionAfter)
        block.after = place(true, *row.positionAfter);
    return block;
}

ChangeBlock usageBlock(const Desk &desk, const UsageChange &usage)
{
    ChangeBlock block;
    block.title = tableTitle(desk, std::string(usageTable));
    if (usage.rowsBefore == usage.rowsAfter)
        //: 中文：%1 条，内容有变化
        block.note = ChangeBlockWords::tr("%1 rows, with other content").arg(groupedNumber(usage.rowsAfter));
    else
        //: 中文：%1 → %2 条
        block.note =
            ChangeBlockWords::tr("%1 → %2 rows").arg(groupedNumber(usage.rowsBefore), groupedNumber(usage.rowsAfter));
    block.before = linkTo(false, toQt(usageTable));
    block.after = linkTo(true, toQt(usageTable));
    return block;
}

ChangeBlock judgementBlock(const Desk &desk, const JudgementChange &change)
{
    ChangeBlock block;
    //: 中文：%1 的人工判定
    block.title = ChangeBlockWords::tr("Judgement on %1").arg(toQt(change.requirement));
    block.lines = changedTexts(change, desk.language());
    block.before = linkTo(false, toQt(judgementPrefix) + toQt(change.requirement));
    block.after = linkTo(true, toQt(judgementPrefix) + toQt(change.requirement));
    return block;
}

void addRows(const Desk &desk, const Comparison &comparison, const std::string &target, std::size_t mostRows,
             ChangeBlocks &into)
{
    const Table *table = desk.catalogue().table(target);
    for (const RecordTableChange &change : comparison.tables) {
        if (change.table != target || table == nullptr)
            continue;
        const std::size_t shown = std::min(mostRows, change.rows.size());
        for (std::size_t index = 0; index < shown; ++index)
            into.blocks.push_back(rowBlock(desk, *table, change.rows[index]));
        into.leftOut = change.rows.size() - shown;
    }
}

} // namespace

std::optional<PlaceLink> readPlaceLink(const QString &link)
{
    const QStringList parts = link.split(QLatin1Char('/'));
    const bool later = parts.first() == QLatin1String("after");
    if (parts.size() < 2 || parts.size() > 3 || (!later && parts.first() != QLatin1String("before")))
        return std::nullopt;
    PlaceLink place;
    place.later = later;
    place.judgement = parts.at(1) == QLatin1String("judgements");
    place.target = place.judgement ? parts.last() : parts.at(1);
    if (parts.size() == 3 && !place.judgement)
        place.position = parts.at(2).toLongLong();
    return place;
}

ChangeBlocks changeBlocks(const Desk &desk, const Comparison &comparison, const std::string &target,
                          std::size_t mostRows)
{
    ChangeBlocks found;
    for (const TargetChange &change : comparison.targets) {
        if (change.target == target)
            found.blocks.push_back(entryBlock(desk, change));
    }
    if (target == usageTable && comparison.usage.differs)
        found.blocks.push_back(usageBlock(desk, comparison.usage));
    for (const JudgementChange &change : comparison.judgements) {
        if (judgementPrefix.data() + change.requirement == target)
            found.blocks.push_back(judgementBlock(desk, change));
    }
    for (const ParameterChange &change : comparison.parameters) {
        if (parameterPrefix.data() + change.name != target)
            continue;
        ChangeBlock block;
        //: 中文：参数
        block.title = ChangeBlockWords::tr("Parameter");
        block.lines.push_back(changedText(desk.catalogue(), change, desk.language()));
        found.blocks.push_back(std::move(block));
    }
    addRows(desk, comparison, target, mostRows, found);
    return found;
}

std::vector<std::string> changedTargets(const Catalogue &catalogue, const Comparison &comparison)
{
    std::vector<std::string> targets;
    const auto addIfChanged = [&](const std::string &target) {
        const bool entry = std::any_of(comparison.targets.begin(), comparison.targets.end(),
                                       [&](const TargetChange &change) { return change.target == target; });
        const bool rows =
            std::any_of(comparison.tables.begin(), comparison.tables.end(), [&](const RecordTableChange &change) {
                return change.table == target && !change.rows.empty();
            });
        if (entry || rows || (target == usageTable && comparison.usage.differs))
            targets.push_back(target);
    };
    for (const Table &table : catalogue.tables()) {
        addIfChanged(table.id);
        for (const Item &item : table.items)
            addIfChanged(item.id);
    }
    for (const JudgementChange &change : comparison.judgements)
        targets.push_back(judgementPrefix.data() + change.requirement);
    for (const ParameterChange &change : comparison.parameters)
        targets.push_back(parameterPrefix.data() + change.name);
    return targets;
}

} // namespace facet
