#include "records/EmptyReason.h"

#include "desk/Strings.h"
#include "drawing/Words.h"

#include <QCoreApplication>

namespace facet
{

namespace
{

struct EmptyReason {
    Q_DECLARE_TR_FUNCTIONS(EmptyReason)
};

/// The item whose number the rows of the table should match, empty when there is none.
std::string numberItemOf(const Catalogue &catalogue, const Table &table)
{
    for (const std::size_t index : catalogue.requirementsOf(table.id)) {
        for (const Check &check : catalogue.requirements()[index].checks) {
            const bool counts = check.kind == CheckKind::RowsEqual || check.kind == CheckKind::DistinctEqual;
            if (counts && check.table == table.id)
                return check.item;
        }
    }
    return {};
}

} // namespace

QString emptyReason(const Desk &desk, const Table &table)
{
    const std::string item = numberItemOf(desk.catalogue(), table);
    const QString unit = desk.say(table.rowUnit);
    if (!item.empty() && desk.session() != nullptr) {
        const auto &answers = desk.session()->assessment().answers;
        const auto answer = answers.find(item);
        const auto *number = answer == answers.end() ? nullptr : std::get_if<std::int64_t>(&answer->second);
        if (number != nullptr && *number > 0)
            //: 中文：%1 填了 %2 %3，请逐一登记。
            return EmptyReason::tr("%1 says %2 %3: enter each of them.").arg(toQt(item), groupedNumber(*number), unit);
    }
    //: 中文：每%1一行，填写即保存。
    return EmptyReason::tr("Enter the %1 here, one per row; saved as you type.").arg(unit);
}

} // namespace facet
