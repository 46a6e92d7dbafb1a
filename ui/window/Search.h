#pragma once

#include "base/Error.h"
#include "catalogue/Catalogue.h"
#include "desk/Place.h"
#include "workbook/AssessmentSession.h"

#include <QString>

#include <functional>
#include <vector>

namespace facet
{

/// Something that Ctrl+F found.
struct SearchHit {
    Place place;
    QString where; ///< "A.5.3 数据留存", "A.7, row 12"
    QString text;  ///< the line that matched
};

/// Looks for `text` in the items, answers, notes and not-applicable reasons of the open assessment: quick, in memory.
[[nodiscard]] std::vector<SearchHit> searchAnswers(const AssessmentSession &session, const QString &text,
                                                   Language language);

/// Looks in the rows of all record tables, at most `limit` hits a table. Opens the workbook read-only on its own
/// connection, so that it can run beside the window; stops early when `goOn` returns false.
[[nodiscard]] Expected<std::vector<SearchHit>> searchRows(const Catalogue &catalogue, const std::string &workbook,
                                                          const std::string &assessment, const QString &text,
                                                          Language language, std::size_t limit,
                                                          const std::function<bool()> &goOn);

} // namespace facet
