#include "compare/AssessmentChoice.h"

#include "compare/ChangeWords.h"
#include "desk/Strings.h"
#include "theme/ThemeSource.h"

#include <algorithm>
#include <tuple>

namespace facet
{

AssessmentChoice::AssessmentChoice(QWidget *parent) : Choice(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaxVisibleItems(16);
}

void AssessmentChoice::setAssessments(std::vector<AssessmentSummary> assessments, const std::string &unit)
{
    std::stable_sort(
        assessments.begin(), assessments.end(), [&](const AssessmentSummary &one, const AssessmentSummary &other) {
            const bool here = one.header.unit == unit;
            const bool there = other.header.unit == unit;
            return here != there
                       ? here
                       : std::tie(other.header.date, other.revision) < std::tie(one.header.date, one.revision);
        });
    const QString chosen = currentId();
    clear();
    for (const AssessmentSummary &one : assessments) {
        QString words = assessmentWords(one.header);
        if (one.revision > 1 || one.header.id.find('@') != std::string::npos)
            //: 中文：第 %1 版
            words += QStringLiteral(" · ") + tr("revision %1").arg(one.revision);
        if (one.header.unit != unit && !one.header.unit.empty())
            words += QStringLiteral(" · ") + toQt(one.header.unit);
        addItem(words, toQt(one.header.id));
    }
    setCurrentId(chosen);
}

QSize AssessmentChoice::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.u(60), std::max(theme.u(7), QFontMetrics(font()).height() + 4)};
}

QSize AssessmentChoice::minimumSizeHint() const
{
    return {themeOf(this).u(24), sizeHint().height()};
}

} // namespace facet
