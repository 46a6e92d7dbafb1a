#pragma once

#include "catalogue/Catalogue.h"

#include <QString>

#include <string>
#include <string_view>

/// Entries of the history as people read them.
namespace facet
{

/// A history target for people: "A.5.3 Retention", "Note on A.5.3", "A.7, record 12", "Title", "Report 3".
[[nodiscard]] QString targetWords(const Catalogue &catalogue, std::string_view target, Language language);

/// What an entry of history says there was before and after. Of a changed row only the fields that differ are told.
struct BeforeAfter {
    QString before;
    QString after;
};
[[nodiscard]] BeforeAfter changeWords(const Catalogue &catalogue, std::string_view target, const std::string &before,
                                      const std::string &after, Language language);

} // namespace facet
