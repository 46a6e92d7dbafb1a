#pragma once

#include "desk/Desk.h"
#include "panel/CheckLinks.h"

#include <optional>
#include <vector>

namespace facet
{

/// One requirement as the list of findings shows it: what stands on its line, and what a search looks into.
struct FindingEntry {
    std::size_t requirement = 0; ///< index of Catalogue::requirements()
    QString id;
    QString clause; ///< "5.2"
    QString title;
    Level level = Level::Required;
    std::optional<Severity> severity; ///< none: it conforms or does not apply
    Verdict verdict = Verdict::Undetermined;
    QString reason;               ///< one line
    std::vector<CheckLink> links; ///< of the deciding check
    QString searched;             ///< text, reasons, recommendation, case-folded
    bool operator==(const FindingEntry &) const = default;
};

/// A failed notice check: it changes no verdict, but two places tell different things.
struct NoticeEntry {
    std::size_t requirement = 0;
    std::size_t check = 0;
    QString id;
    QString clause;
    Level level = Level::Required;
    QString message; ///< rich text with links
    QString searched;
    bool operator==(const NoticeEntry &) const = default;
};

[[nodiscard]] FindingEntry findingEntry(const Desk &desk, std::size_t requirement);
/// All failed notice checks, in the order of requirements.
[[nodiscard]] std::vector<NoticeEntry> noticeEntries(const Desk &desk);

} // namespace facet
