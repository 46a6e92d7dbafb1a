#include "rules/Checks.h"

namespace facet
{

namespace
{

/// Positions of the systems with this adoption priority.
RowViolations systemsWith(const std::vector<SystemPriority> &systems, Adoption adoption)
{
    RowViolations rows;
    for (std::size_t i = 0; i < systems.size(); ++i) {
        if (systems[i].adoption != adoption) {
            continue;
        }
        ++rows.count;
        if (rows.sample.size() < rowSampleSize) {
            rows.sample.push_back(static_cast<std::int64_t>(i) + 1);
        }
    }
    return rows;
}

Text unitMessage(Adoption adoption)
{
    switch (adoption) {
    case Adoption::Avoid:
        return {
            "A.1.5、A.1.7 或 A.1.8 中有关键业务或重要人员，按“不采用”对待（表 A.2 还没有记录）。",
            "A.1.5, A.1.7 or A.1.8 counts key businesses or important people: to be avoided (A.2 has no systems yet)."};
    case Adoption::Unknown:
        return {
            "还不能判断优先级：表 A.2 没有记录，A.1.5、A.1.7、A.1.8 也未填全。",
            "The priority can't be told yet: A.2 has no systems, and A.1.5, A.1.7 and A.1.8 are not all filled in."};
    default:
        return {"A.1.5、A.1.7、A.1.8 中没有关键业务，也没有重要人员（表 A.2 还没有记录）。",
                "A.1.5, A.1.7 and A.1.8 count neither key businesses nor important people (A.2 has no systems yet)."};
    }
}

Text failMessage(const Table &table, const RowViolations &avoid, std::int64_t total)
{
    Sentence sentence;
    sentence.someRows(table, avoid.count, total).add({}, byCount(avoid.count, " serves ", " serve "));
    sentence.add("涉及关键业务或重要人员，属于不采用：", "key businesses or important people and should be avoided: ");
    return sentence.rowNumbers(avoid).add("。", ".").take();
}

Text unknownMessage(const Table &table, const RowViolations &unknown, std::int64_t total)
{
    Sentence sentence;
    sentence.someRows(table, unknown.count, total).add({}, byCount(unknown.count, " lacks", " lack"));
    sentence.add("的业务、用户或系统用户重要程度未填全，不能判断优先级：",
                 " the importance of businesses, users or system users, so the priority can't be told: ");
    return sentence.rowNumbers(unknown).add("。", ".").take();
}

Text contradictionMessage()
{
    return {"A.1.5、A.1.7 或 A.1.8 中有关键业务或重要人员，而表 A.2 没有一套系统涉及，两处须核对一致。",
            "A.1.5, A.1.7 or A.1.8 counts key businesses or important people, but no system in A.2 serves any; make "
            "them agree."};
}

Text passMessage(std::int64_t total)
{
    Sentence sentence;
    sentence.add("表 A.2 的 ", "No system in A.2 (").number(total);
    return sentence.add(" 套系统都不涉及关键业务和重要人员。", ") serves key businesses or important people.").take();
}

} // namespace

CheckResult checkPriority(const RuleView &view, const Check &check)
{
    const std::vector<SystemPriority> &systems = view.priorities();
    const std::int64_t total = view.rowCount("A.2");
    if (total == 0) {
        const Adoption unit = view.adoptionOfUnit();
        const Outcome outcome = unit == Adoption::Avoid     ? Outcome::Fail
                                : unit == Adoption::Unknown ? Outcome::Unknown
                                                            : Outcome::Pass;
        return rowResultOf(check, outcome, {}, 0, [unit](const RowViolations &) { return unitMessage(unit); });
    }
    const Table &table = view.table("A.2");
    RowViolations avoid = systemsWith(systems, Adoption::Avoid);
    if (avoid.count > 0) {
        return rowResultOf(check, Outcome::Fail, std::move(avoid), total,
                           [&](const RowViolations &rows) { return failMessage(table, rows, total); });
    }
    if (view.adoptionOfUnit() == Adoption::Avoid) {
        return rowResultOf(check, Outcome::Unknown, {}, total,
                           [](const RowViolations &) { return contradictionMessage(); });
    }
    const RowViolations unknown = systemsWith(systems, Adoption::Unknown);
    const Outcome outcome = unknown.count > 0 ? Outcome::Unknown : Outcome::Pass;
    return rowResultOf(check, outcome, {}, total, [&](const RowViolations &) {
        return unknown.count > 0 ? unknownMessage(table, unknown, total) : passMessage(total);
    });
}

} // namespace facet
