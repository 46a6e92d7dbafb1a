#include "desk/FinalReason.h"

#include "desk/Strings.h"
#include "workbook/Seals.h"

#include <QDateTime>

namespace facet
{

Text finalReason(const AssessmentSession &session)
{
    const auto seal = sealOf(session.workbook(), session.assessment().header.id);
    if (!seal || !seal->has_value())
        return {"已定稿，只读。", "Final and read-only."};
    const std::string when = fromQt(localMinute((*seal)->sealedAt));
    return {"已定稿：由 " + (*seal)->reviewer + " 于 " + when + " 封存，只读。",
            "Final: sealed by " + (*seal)->reviewer + " on " + when + ", read-only."};
}

QString localMinute(const std::string &at)
{
    const QDateTime moment = QDateTime::fromString(toQt(at), Qt::ISODateWithMs);
    return moment.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace facet
