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

void tellOfUnit(Sentence &sentence, Adoption adoption)
{
    switch (adoption) {
    case Adoption::Avoid:
        sentence.add(
            "A.1.5、A.1.7 或 A.1.8 中有关键业务或重要人员，按「不采用」对待（表 A.2 还没有记录）。",
            "A.1.5, A.1.7 or A.1.8 counts key businesses or important people: to be avoided (A.2 has no systems yet).");
        return;
    case Adoption::Unknown:
        sentence.add(
            "还不能判断优先级：表 A.2 没有记录，A.1.5、A.1.7、A.1.8 也未填全。",
            "The priority can't be told yet: A.2 has no systems, and A.1.5, A.1.7 and A.1.8 are not all filled in.");
        return;
    default:
        sentence.add(
            "A.1.5、A.1.7、A.1.8 中没有关键业务，也没有重要人员（表 A.2 还没有记录）。",
            "A.1.5, A.1.7 and A.1.8 count neither key businesses nor important people (A.2 has no systems yet).");
    }
}

void tellAvoided(Sentence &sentence, const Table &table, const RowViolations &avoid, std::int64_t total)
{
    sentence.someRows(table, avoid.count, total).add({}, byCount(avoid.count, " serves ", " serve "));
    sentence.add("涉及关键业务或重要人员，属于不采用：", "key businesses or important people and should be avoided: ");
    sentence.rowNumbers(avoid).add("。", ".");
}

void tellUnknown(Sentence &sentence, const Table &table, const RowViolations &unknown, std::int64_t total)
{
    sentence.someRows(table, unknown.count, total).add({}, byCount(unknown.count, " lacks", " lack"));
    sentence.add("的业务、用户或系统用户重要程度未填全，不能判断优先级：",
                 " the importance of businesses, users or system users, so the priority can't be told: ");
    sentence.rowNumbers(unknown).add("。", ".");
}

void tellContradiction(Sentence &sentence)
{
    sentence.add("A.1.5、A.1.7 或 A.1.8 中有关键业务或重要人员，而表 A.2 没有一套系统涉及，两处须核对一致。",
                 "A.1.5, A.1.7 or A.1.8 counts key businesses or important people, but no system in A.2 serves any; "
                 "make them agree.");
}

void tellPassed(Sentence &sentence, std::int64_t total)
{
    sentence.add("表 A.2 的 ", "No system in A.2 (").number(total);
    sentence.add(" 套系统都不涉及关键业务和重要人员。", ") serves key businesses or important people.");
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
        return rowResultOf(view, check, outcome, {}, 0,
                           [unit](Sentence &sentence, const RowViolations &) { tellOfUnit(sentence, unit); });
    }
    const Table &table = view.table("A.2");
    RowViolations avoid = systemsWith(systems, Adoption::Avoid);
    if (avoid.count > 0) {
        return rowResultOf(
            view, check, Outcome::Fail, std::move(avoid), total,
            [&](Sentence &sentence, const RowViolations &rows) { tellAvoided(sentence, table, rows, total); });
    }
    if (view.adoptionOfUnit() == Adoption::Avoid) {
        return rowResultOf(view, check, Outcome::Unknown, {}, total,
                           [](Sentence &sentence, const RowViolations &) { tellContradiction(sentence); });
    }
    const RowViolations unknown = systemsWith(systems, Adoption::Unknown);
    const Outcome outcome = unknown.count > 0 ? Outcome::Unknown : Outcome::Pass;
    return rowResultOf(view, check, outcome, {}, total, [&](Sentence &sentence, const RowViolations &) {
        unknown.count > 0 ? tellUnknown(sentence, table, unknown, total) : tellPassed(sentence, total);
    });
}

} // namespace facet
