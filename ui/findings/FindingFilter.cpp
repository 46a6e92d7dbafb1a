#include "findings/FindingFilter.h"

#include <QStringList>

#include <algorithm>

namespace facet
{

bool FindingFilter::passesCommon(const QString &entryClause, Level entryLevel, const QString &searched) const
{
    if (!clause.isEmpty() && clause != entryClause)
        return false;
    if (level && *level != entryLevel)
        return false;
    const QStringList words = text.toCaseFolded().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&searched](const QString &word) { return searched.contains(word); });
}

bool FindingFilter::passes(const FindingEntry &entry) const
{
    if (severity ? entry.severity != severity : !entry.severity && !conforming)
        return false;
    return passesCommon(entry.clause, entry.level, entry.searched);
}

bool FindingFilter::passes(const NoticeEntry &entry) const
{
    return !severity && passesCommon(entry.clause, entry.level, entry.searched);
}

bool FindingFilter::isNarrow() const
{
    return severity || !clause.isEmpty() || level || !text.trimmed().isEmpty();
}

} // namespace facet
