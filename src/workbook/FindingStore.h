#pragma once

#include "catalogue/Catalogue.h"
#include "rules/AssessmentResult.h"
#include "workbook/Connection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace facet
{

/// The table `finding`: which requirements of an assessment are findings, so that the library can be searched without
/// judging anything. Writing needs a transaction. Throws.
class FindingStore
{
public:
    FindingStore(Connection &connection, const Catalogue &catalogue) : m_connection(connection), m_catalogue(catalogue)
    {
    }

    /// Only what differs from what is there is written.
    void write(std::int64_t key, const AssessmentResult &result);

    /// Assessments whose findings are not those that their counts speak of, by their keys: of a workbook that was
    /// brought up from version 2 and not edited since.
    [[nodiscard]] std::vector<std::int64_t> incomplete() const;

private:
    Connection &m_connection;
    const Catalogue &m_catalogue;
};

} // namespace facet
