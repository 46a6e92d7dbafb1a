#include "drawing/Words.h"

#include "rules/Wording.h"

#include <QCoreApplication>

namespace facet
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Conform:
        //: 中文：符合
        return Words::tr("Conforming");
    case Verdict::Partial:
        //: 中文：部分符合
        return Words::tr("Partly conforming");
    case Verdict::Nonconform:
        //: 中文：不符合
        return Words::tr("Not conforming");
    case Verdict::NotApplicable:
        //: 中文：不适用
        return Words::tr("Not applicable");
    case Verdict::Undetermined:
        //: 中文：未判定
        return Words::tr("Undetermined");
    }
    return {};
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        //: 中文：严重
        return Words::tr("Critical");
    case Severity::Major:
        //: 中文：重要
        return Words::tr("Major");
    case Severity::Minor:
        //: 中文：一般
        return Words::tr("Minor");
    case Severity::Observation:
        //: 中文：观察
        return Words::tr("Observation");
    case Severity::Open:
        //: 中文：待判定
        return Words::tr("Open");
    }
    return {};
}

QString conclusionName(Conclusion conclusion)
{
    switch (conclusion) {
    case Conclusion::Halt:
        //: 中文：暂停应用
        return Words::tr("Halt use");
    case Conclusion::Incomplete:
        //: 中文：未完成
        return Words::tr("Incomplete");
    case Conclusion::Good:
        //: 中文：良好
        return Words::tr("Good");
    case Conclusion::Acceptable:
        //: 中文：可接受
        return Words::tr("Acceptable");
    case Conclusion::Rectify:
        //: 中文：需整改
        return Words::tr("Rectify");
    }
    return {};
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass:
        //: 中文：通过
        return Words::tr("Passed");
    case Outcome::Fail:
        //: 中文：未通过
        return Words::tr("Failed");
    case Outcome::Partial:
        //: 中文：部分
        return Words::tr("Partly");
    case Outcome::Unknown:
        //: 中文：未知
        return Words::tr("Unknown");
    case Outcome::Dropped:
        //: 中文：不计
        return Words::tr("Not counted");
    }
    return {};
}

QString levelName(Level level)
{
    switch (level) {
    case Level::Required:
        //: 中文：应
        return Words::tr("Required");
    case Level::Recommended:
        //: 中文：宜
        return Words::tr("Recommended");
    case Level::Prohibited:
        //: 中文：禁止
        return Words::tr("Prohibited");
    }
    return {};
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Essential:
        //: 中文：主要
        return Words::tr("Essential");
    case Role::Supporting:
        //: 中文：辅助
        return Words::tr("Supporting");
    case Role::Notice:
        //: 中文：提示
        return Words::tr("Notice");
    }
    return {};
}

QString adoptionName(Adoption adoption)
{
    switch (adoption) {
    case Adoption::Should:
        //: 中文：宜采用
        return Words::tr("Should be adopted");
    case Adoption::May:
        //: 中文：可采用
        return Words::tr("May be adopted");
    case Adoption::Avoid:
        //: 中文：不采用
        return Words::tr("To be avoided");
    case Adoption::Unknown:
        //: 中文：未知
        return Words::tr("Not known");
    }
    return {};
}

QString statusName(Status status)
{
    switch (status) {
    case Status::Draft:
        //: 中文：草稿
        return Words::tr("Draft");
    case Status::InReview:
        //: 中文：审核中
        return Words::tr("In review");
    case Status::Final:
        //: 中文：定稿
        return Words::tr("Final");
    }
    return {};
}

QString missingWord()
{
    //: 中文：未填
    return Words::tr("Missing");
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string toUtf8(const QString &text)
{
    return text.toStdString();
}

QString inOneLine(const QStringList &sentences)
{
    static const QString closing = QStringLiteral("。！？：；");
    QString line;
    for (const QString &sentence : sentences) {
        if (!line.isEmpty() && !closing.contains(line.back()))
            line += QLatin1Char(' ');
        line += sentence;
    }
    return line;
}

QString groupedNumber(std::int64_t number)
{
    return fromUtf8(Digits(number).text());
}

} // namespace facet
