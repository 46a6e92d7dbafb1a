#pragma once

#include "catalogue/Catalogue.h"

#include <string>

namespace facet
{

/// The guide's tables and clause 5, read once.
[[nodiscard]] const Catalogue &guide();

// The catalogue spelled in one line each, for tests that hold it against a list written by hand.

/// `A.5.3 choice yes(consent: separate|written|none, retention), no`
[[nodiscard]] std::string spelled(const Item &item);

/// `A.2: system_no, …, scenario multichoice(unit|public|industry|other), …`
[[nodiscard]] std::string spelled(const Table &records);

/// `5.4.2-b R NA A.5.3 is no; e detail_in(A.5.3, consent, {separate, written}); s detail(A.5.3, retention)`
[[nodiscard]] std::string spelled(const Requirement &requirement);

} // namespace facet
