#include "compare/ChangeWords.h"

#include "desk/Strings.h"
#include "drawing/Figures.h"
#include "drawing/Words.h"

#include <QCoreApplication>
#include <QStringList>

namespace facet
{

namespace
{

class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

constexpr qsizetype yearLength = 4;

} // namespace

Ink inkOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Better:
        return Ink::Conform;
    case ChangeKind::Worse:
        return Ink::Nonconform;
    case ChangeKind::NewlyApplicable:
        return Ink::Observation;
    case ChangeKind::ToUndetermined:
        return Ink::Undetermined;
    case ChangeKind::NoLongerApplicable:
    case ChangeKind::Same:
        break;
    }
    return Ink::Secondary;
}

Ink inkOf(Direction direction)
{
    switch (direction) {
    case Direction::Better:
        return Ink::Conform;
    case Direction::Worse:
        return Ink::Nonconform;
    case Direction::Undetermined:
        return Ink::Undetermined;
    case Direction::Same:
        break;
    }
    return Ink::Secondary;
}

std::pair<QString, QString> sideNames(const AssessmentHeader &before, const AssessmentHeader &after)
{
    const QString earlier = toQt(before.date);
    const QString later = toQt(after.date);
    if (!earlier.isEmpty() && !later.isEmpty() && earlier != later) {
        const QString earlierYear = earlier.left(yearLength);
        const QString laterYear = later.left(yearLength);
        return earlierYear != laterYear ? std::pair(earlierYear, laterYear) : std::pair(earlier, later);
    }
    //: 中文：之前
    return {ChangeWords::tr("before"), /*: 中文：之后 */ ChangeWords::tr("after")};
}

QString assessmentWords(const AssessmentHeader &header)
{
    //: 中文：未命名
    QStringList words{header.title.empty() ? ChangeWords::tr("Untitled") : toQt(header.title)};
    if (!header.date.empty())
        words.append(toQt(header.date));
    words.append(statusName(header.status));
    return words.join(QStringLiteral(" · "));
}

QString scoreWords(const Score &score)
{
    const Interval interval = intervalOf(score);
    //: 中文：不适用
    return interval.low ? intervalText(interval) : ChangeWords::tr("not applicable");
}

} // namespace facet
