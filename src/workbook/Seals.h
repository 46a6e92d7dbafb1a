#pragma once

#include "exchange/MessageDigest.h"
#include "workbook/Workbook.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

struct WorkbookDatabase;

/// What makes a final assessment provable: docs/workbook-format.md, "Seals".
struct Seal {
    std::string reviewer;
    std::string sealedAt; ///< UTC, ISO 8601
    DigestPair assessment;
    DigestPair result;
    DigestPair catalogue;
    std::string catalogueVersion;
    std::string resultJson; ///< as it was then
    bool operator==(const Seal &) const = default;
};

/// A report file that was exported from a sealed assessment.
struct ExportedReport {
    std::int64_t number = 0;
    std::string exportedAt; ///< UTC, ISO 8601
    std::string who;
    std::string fileName; ///< without its folder
    std::int64_t bytes = 0;
    DigestPair digest;
    bool operator==(const ExportedReport &) const = default;
};

/// A report file that was found in the workbook, and the assessment it is of.
struct KnownReport {
    ExportedReport report;
    AssessmentHeader assessment;
    Seal seal;
};

/// nullopt for an assessment that is not sealed.
[[nodiscard]] Expected<std::optional<Seal>> sealOf(const Workbook &workbook, const std::string &id);

/// Oldest first.
[[nodiscard]] Expected<std::vector<ExportedReport>> exportedReports(const Workbook &workbook, const std::string &id);

/// Enters a report file that was just written. Does nothing for an assessment that is not sealed, and tells whether it
/// was entered. Works from any thread that has a workbook of its own.
Expected<bool> enterReport(Workbook &workbook, const std::string &id, const std::string &path);

/// The report in the workbook that is, byte for byte, this file; nullopt when there is none.
[[nodiscard]] Expected<std::optional<KnownReport>> findReport(const Workbook &workbook, const std::string &path);

// For the module.

/// Digests of the catalogue's form files.
[[nodiscard]] DigestPair catalogueDigest(const Catalogue &catalogue);
/// As history has it: all but the text of the result. Throws.
[[nodiscard]] nlohmann::json sealJson(const Seal &seal);
[[nodiscard]] nlohmann::json reportJson(const ExportedReport &report);
[[nodiscard]] std::optional<Seal> readSeal(const WorkbookDatabase &database, std::int64_t key);
[[nodiscard]] std::vector<ExportedReport> readReports(const WorkbookDatabase &database, std::int64_t key);
void writeSeal(const WorkbookDatabase &database, std::int64_t key, const Seal &seal);

} // namespace facet
