#pragma once

#include "catalogue/Catalogue.h"
#include "desk/Desk.h"
#include "rules/AssessmentResult.h"

#include <QString>

#include <vector>

/// Where a check points: the items, tables and rows it names, as links. Shared by the panel and the findings.
namespace facet
{

/// One link. `target` is "A.1.4", "A.7" or "A.7/4", the fourth row of A.7; links on screen carry it.
struct CheckLink {
    QString target;
    QString words; ///< "A.1.4", "A.7"; of a row its number, "4"
    bool operator==(const CheckLink &) const = default;
};

/// The items and tables a check touches, in its order.
[[nodiscard]] std::vector<CheckLink> placesOf(const Check &check);
/// The record table whose rows the result counts, or the list item; empty when the kind reports no rows.
[[nodiscard]] QString rowsHomeOf(const Check &check);
/// The first rows that violate the check; none when rows of a list item do (they are shown with the item).
[[nodiscard]] std::vector<CheckLink> rowsOf(const Check &check, const CheckResult &result, std::size_t most = 5);
/// The message as rich text with links to what it names: items, tables, row numbers. What it does not name is added at
/// its end ("A.7 rows 4, 9 · A.4"). `except` is not linked: the officer is there already.
[[nodiscard]] QString linkedMessage(const QString &message, const Check &check, const CheckResult &result,
                                    const QString &except = {});
/// The few links for one line about this check: "A.2 row 4" when one row is meant, else the places.
[[nodiscard]] std::vector<CheckLink> shortLinks(const Check &check, const CheckResult &result);

/// Goes to a link's target. A row is looked up now, and of the fields that the check asks for the first blank one is
/// chosen. `requirement` is what the panel should show first.
void followLink(Desk &desk, const QString &target, const QString &requirement);

} // namespace facet
