#pragma once

#include "catalogue/Catalogue.h"
#include "form/AnswerEditor.h"
#include "workbook/AssessmentSession.h"

#include <QString>

#include <vector>

/// What the rules find at one item that the officer can mend here or in another place.
namespace facet
{

/// A line beneath the item: a failed check that touches this item and another place.
struct ItemNotice {
    Flaw flaw = Flaw::Notice; ///< Problem lowers a verdict
    Text message;
    /// "A.2", "A.1.11" or "A.2/3", the third row: where else it may be mended (see followLink()).
    QString target;
    /// "A.2" or "A.1.11": the words of the link.
    QString place;
    QString requirement;
    bool operator==(const ItemNotice &) const = default;
};

/// In the order of the requirements; the same message stands once.
[[nodiscard]] std::vector<ItemNotice> noticesOf(const AssessmentSession &session, const Item &item);

/// The blanks of the item that a failed check complains of.
[[nodiscard]] std::vector<BlankFlaw> flawsOf(const AssessmentSession &session, const Item &item, Language language);

} // namespace facet
