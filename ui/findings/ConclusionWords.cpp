#include "findings/ConclusionWords.h"

#include "desk/Strings.h"
#include "widgets/Labels.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace facet
{

namespace
{

struct ConclusionWords {
    Q_DECLARE_TR_FUNCTIONS(ConclusionWords)
};

constexpr qsizetype mostNamed = 4;

/// The requirements with findings of this severity as links, the first few of them.
QString findingLinks(const AssessmentSession &session, Severity severity)
{
    QStringList links;
    qsizetype count = 0;
    const auto &results = session.result().requirements;
    for (std::size_t index = 0; index < results.size(); ++index) {
        if (results[index].severity != severity)
            continue;
        const QString id = toQt(session.catalogue().requirements()[index].id);
        if (count++ < mostNamed)
            links.append(richLink(id, id));
    }
    if (count > mostNamed)
        links.append(richLink(QStringLiteral("severity/") + toQt(severityId(severity)), QStringLiteral("…")));
    //: 中文：、
    return links.join(richText(ConclusionWords::tr(", ", "between requirement numbers")));
}

/// The sentence with its %1 as a link to all findings of a severity.
QString withSeverityLink(const QString &sentence, Severity severity)
{
    return richLink(QStringLiteral("severity/") + toQt(severityId(severity)), sentence);
}

QString incompleteReason(const AssessmentResult &result)
{
    const int open = result.count(Severity::Open);
    if (open == 0)
        //: 中文：没有一项要求适用，得不出结论。
        return richText(ConclusionWords::tr("No requirement applies, so there is nothing to conclude."));
    //: 中文：有 %n 项要求未判定
    return withSeverityLink(ConclusionWords::tr("%n requirement(s) undetermined", nullptr, open), Severity::Open);
}

QString rectifyReason(const AssessmentSession &session)
{
    const AssessmentResult &result = session.result();
    const int major = result.count(Severity::Major);
    if (major > 0)
        //: 中文：有 %n 项重要发现：
        return richText(ConclusionWords::tr("%n major finding(s): ", nullptr, major)) +
               findingLinks(session, Severity::Major);
    //: 中文：得分 %1，低于 75。
    return richText(ConclusionWords::tr("The score of %1 is below 75.").arg(scoreNumber(result.score.value)));
}

} // namespace

QString conclusionReason(const AssessmentSession &session)
{
    const AssessmentResult &result = session.result();
    switch (result.conclusion) {
    case Conclusion::Halt:
        //: 中文：有 %n 项严重发现：
        return richText(ConclusionWords::tr("%n critical finding(s): ", nullptr, result.count(Severity::Critical))) +
               findingLinks(session, Severity::Critical);
    case Conclusion::Incomplete:
        return incompleteReason(result);
    case Conclusion::Good:
        //: 中文：适用的要求全部符合。
        return richText(ConclusionWords::tr("All applicable requirements are met."));
    case Conclusion::Acceptable:
        //: 中文：得分 %1，不低于 75，没有重要发现。
        return richText(ConclusionWords::tr("The score of %1 is not below 75, and there is no major finding.")
                            .arg(scoreNumber(result.score.value)));
    case Conclusion::Rectify:
        return rectifyReason(session);
    }
    return {};
}

QString conclusionRule(Conclusion conclusion)
{
    switch (conclusion) {
    case Conclusion::Halt:
        //: 中文：有严重发现
        return ConclusionWords::tr("a critical finding");
    case Conclusion::Incomplete:
        //: 中文：有未判定的要求
        return ConclusionWords::tr("a requirement undetermined");
    case Conclusion::Good:
        //: 中文：没有发现
        return ConclusionWords::tr("no finding");
    case Conclusion::Acceptable:
        //: 中文：得分 ≥ 75，且无重要发现
        return ConclusionWords::tr("score ≥ 75, no major finding");
    case Conclusion::Rectify:
        //: 中文：其余
        return ConclusionWords::tr("anything else");
    }
    return {};
}

QString scoreNumber(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', 1) : QStringLiteral("–");
}

QString completenessWords(const Score &score)
{
    const int percent = static_cast<int>(std::floor(score.completeness.value_or(0.0) * 100.0));
    //: 中文：%1%（%2 / %3）
    return ConclusionWords::tr("%1% (%2 / %3)").arg(percent).arg(score.determined).arg(score.applicable);
}

} // namespace facet
