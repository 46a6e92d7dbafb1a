#pragma once

#include "findings/FindingEntry.h"

namespace facet
{

/// What the filter row lets through. All parts hold together.
struct FindingFilter {
    std::optional<Severity> severity; ///< none: all of them
    QString clause;                   ///< "5.2"; empty: all
    std::optional<Level> level;
    bool conforming = false; ///< also what conforms or does not apply; without effect while a severity is chosen
    QString text;            ///< every word of it has to occur

    [[nodiscard]] bool passes(const FindingEntry &entry) const;
    /// Notices have no severity: they show while none is chosen.
    [[nodiscard]] bool passes(const NoticeEntry &entry) const;
    /// Whether anything is filtered away that is a finding.
    [[nodiscard]] bool isNarrow() const;

private:
    [[nodiscard]] bool passesCommon(const QString &entryClause, Level entryLevel, const QString &searched) const;
};

} // namespace facet
