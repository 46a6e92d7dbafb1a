#include "form/ItemProblems.h"

#include "desk/Strings.h"
#include "panel/CheckLinks.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace facet
{

namespace
{

/// A check of a requirement that applies, with what it found.
struct Found {
    const Requirement &requirement;
    const Check &check;
    const CheckResult &result;
};

/// Visits the checks that complain about the item.
void forEachComplaint(const AssessmentSession &session, const Item &item,
                      const std::function<void(const Found &)> &visit)
{
    const Catalogue &catalogue = session.catalogue();
    for (const std::size_t index : catalogue.requirementsOf(item.id)) {
        const Requirement &requirement = catalogue.requirements()[index];
        const RequirementResult &result = session.result().requirements[index];
        if (result.computed == Verdict::NotApplicable)
            continue;
        for (std::size_t number = 0; number < requirement.checks.size(); ++number) {
            const Check &check = requirement.checks[number];
            const bool here = std::find(check.touches.begin(), check.touches.end(), item.id) != check.touches.end();
            const Outcome outcome = result.checks[number].outcome;
            if (here && (outcome == Outcome::Fail || outcome == Outcome::Partial))
                visit({requirement, check, result.checks[number]});
        }
    }
}

Flaw flawOf(const Check &check)
{
    return check.role == Role::Notice ? Flaw::Notice : Flaw::Problem;
}

bool isFilledColumn(const AssessmentSession &session, const char *table, const char *field)
{
    const Table *records = session.catalogue().table(table);
    const std::optional<std::size_t> index = records == nullptr ? std::nullopt : records->fieldIndex(field);
    return index && session.facts().distinctCount(table, *index) > 0;
}

/// What contradicts "no provider" (docs/rules.md): the place to look at.
std::string providerPlace(const AssessmentSession &session)
{
    if (isFilledColumn(session, "A.2", "provider"))
        return "A.2";
    if (session.rowCount("A.9") > 0)
        return "A.9";
    const Answer *manner = session.facts().answer("A.5.1");
    const auto *choice = manner == nullptr ? nullptr : std::get_if<ChoiceAnswer>(manner);
    return choice != nullptr && choice->choice == "provider" ? "A.5.1" : "A.5.6";
}

/// The other place of a check, as CheckLinks names it; empty when it speaks of this item alone.
std::string otherPlace(const AssessmentSession &session, const Check &check, const Item &item)
{
    if (check.kind == CheckKind::ProvidersConsistent)
        return providerPlace(session);
    const auto other = std::find_if(check.touches.begin(), check.touches.end(),
                                    [&item](const std::string &touched) { return touched != item.id; });
    return other == check.touches.end() ? std::string() : *other;
}

/// Flaws of a list's cells: entries that lack the column.
void addListFlaws(const AssessmentSession &session, const Item &item, const Found &found, const QString &message,
                  std::vector<BlankFlaw> &flaws)
{
    const Answer *answer = session.facts().answer(item.id);
    const auto *list = answer == nullptr ? nullptr : std::get_if<ListAnswer>(answer);
    const std::optional<std::size_t> column = item.columnIndex(found.check.fields.front());
    if (list == nullptr || !column)
        return;
    for (std::size_t row = 0; row < list->rows.size(); ++row) {
        const Row &values = list->rows[row];
        if (!isBlankListRow(values) && !isFilled(values.values[*column]))
            flaws.push_back({toQt(item.columns[*column].id), static_cast<int>(row), flawOf(found.check), message});
    }
}

} // namespace

std::vector<ItemNotice> noticesOf(const AssessmentSession &session, const Item &item)
{
    std::vector<ItemNotice> notices;
    forEachComplaint(session, item, [&](const Found &found) {
        const std::string other = otherPlace(session, found.check, item);
        if (other.empty())
            return;
        const bool known = std::any_of(notices.begin(), notices.end(), [&found](const ItemNotice &notice) {
            return notice.message == found.result.message;
        });
        if (known)
            return;
        ItemNotice notice{flawOf(found.check), found.result.message, toQt(other), toQt(other),
                          toQt(found.requirement.id)};
        const std::vector<CheckLink> rows = rowsOf(found.check, found.result, 1);
        if (!rows.empty() && rowsHomeOf(found.check) == notice.place)
            notice.target = rows.front().target;
        notices.push_back(std::move(notice));
    });
    return notices;
}

std::vector<BlankFlaw> flawsOf(const AssessmentSession &session, const Item &item, Language language)
{
    std::vector<BlankFlaw> flaws;
    forEachComplaint(session, item, [&](const Found &found) {
        const Check &check = found.check;
        const QString message = toQt(found.result.message, language);
        switch (check.kind) {
        case CheckKind::Detail:
        case CheckKind::DetailIn:
            flaws.push_back({toQt(check.detail), -1, flawOf(check), message});
            break;
        case CheckKind::ProtectedNetwork: {
            // Fails as well when the answer is no: then no blank can mend it.
            const Answer *answer = session.facts().answer(item.id);
            const auto *choice = answer == nullptr ? nullptr : std::get_if<ChoiceAnswer>(answer);
            if (choice != nullptr && choice->choice == "yes")
                flaws.push_back({QStringLiteral("measures"), -1, flawOf(check), message});
            break;
        }
        case CheckKind::ListFilled:
            addListFlaws(session, item, found, message, flaws);
            break;
        default:
            break;
        }
    });
    return flaws;
}

} // namespace facet
