#include "workbook/Seals.h"

#include "base/AtomicFile.h"
#include "workbook/Failure.h"
#include "workbook/Transaction.h"
#include "workbook/WorkbookDatabase.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <utility>

namespace facet
{

namespace
{

constexpr std::string_view reportColumns = "id, exported_at, who, file_name, bytes, sm3, sha256";

ExportedReport readReport(const Query &query)
{
    return {query.integer(0), query.text(1),    query.text(2),
            query.text(3),    query.integer(4), {query.text(5), query.text(6)}};
}

} // namespace

DigestPair catalogueDigest(const Catalogue &catalogue)
{
    return digestPair(catalogue.source());
}

nlohmann::json sealJson(const Seal &seal)
{
    const auto pair = [](const DigestPair &digest) {
        return nlohmann::json{{"sm3", digest.sm3}, {"sha256", digest.sha256}};
    };
    nlohmann::json catalogue = pair(seal.catalogue);
    catalogue["version"] = seal.catalogueVersion;
    return {{"reviewer", seal.reviewer},
            {"sealed_at", seal.sealedAt},
            {"assessment", pair(seal.assessment)},
            {"result", pair(seal.result)},
            {"catalogue", std::move(catalogue)}};
}

nlohmann::json reportJson(const ExportedReport &report)
{
    return {{"exported_at", report.exportedAt}, {"who", report.who},
            {"file_name", report.fileName},     {"bytes", report.bytes},
            {"sm3", report.digest.sm3},         {"sha256", report.digest.sha256}};
}

std::optional<Seal> readSeal(const WorkbookDatabase &database, std::int64_t key)
{
    Query query(database.db(), "SELECT reviewer, sealed_at, assessment_sm3, assessment_sha256, result_sm3, "
                               "result_sha256, catalogue_sm3, catalogue_sha256, catalogue_version, result FROM seal "
                               "WHERE assessment = ?");
    if (!query.with(key).next()) {
        return std::nullopt;
    }
    const auto pair = [&](int first) { return DigestPair{query.text(first), query.text(first + 1)}; };
    return Seal{query.text(0), query.text(1), pair(2), pair(4), pair(6), query.text(8), query.text(9)};
}

void writeSeal(const WorkbookDatabase &database, std::int64_t key, const Seal &seal)
{
    Query(database.db(), "INSERT INTO seal (assessment, reviewer, sealed_at, assessment_sm3, assessment_sha256, "
                         "result_sm3, result_sha256, catalogue_sm3, catalogue_sha256, catalogue_version, result) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(key, seal.reviewer, seal.sealedAt, seal.assessment.sm3, seal.assessment.sha256, seal.result.sm3,
              seal.result.sha256, seal.catalogue.sm3, seal.catalogue.sha256, seal.catalogueVersion, seal.resultJson)
        .run();
}

std::vector<ExportedReport> readReports(const WorkbookDatabase &database, std::int64_t key)
{
    Query query(database.db(),
                "SELECT " + std::string(reportColumns) + " FROM exported_report WHERE assessment = ? ORDER BY id");
    query.with(key);
    std::vector<ExportedReport> reports;
    while (query.next()) {
        reports.push_back(readReport(query));
    }
    return reports;
}

Expected<std::optional<Seal>> sealOf(const Workbook &workbook, const std::string &id)
{
    const WorkbookDatabase &database = workbook.database();
    return guarded(database.connection.get(), [&] { return readSeal(database, database.assessments().find(id).key); });
}

Expected<std::vector<ExportedReport>> exportedReports(const Workbook &workbook, const std::string &id)
{
    const WorkbookDatabase &database = workbook.database();
    return guarded(database.connection.get(),
                   [&] { return readReports(database, database.assessments().find(id).key); });
}

Expected<bool> enterReport(Workbook &workbook, const std::string &id, const std::string &path)
{
    const WorkbookDatabase &database = workbook.database();
    return guarded(database.connection.get(), [&] {
        const std::int64_t key = database.assessments().find(id).key;
        if (!readSeal(database, key)) {
            return false;
        }
        database.requireWritable();
        const std::string bytes = valueOf(readFile(path));
        WriteTransaction transaction(database.db(), database.isPatient());
        HistoryEntry entry;
        entry.step = database.history().newStep();
        entry.at = utcNow();
        entry.who = database.who;
        entry.kind = StepKind::Export;
        entry.before = "null";
        ExportedReport report{0,
                              entry.at,
                              entry.who,
                              std::filesystem::path(path).filename().string(),
                              static_cast<std::int64_t>(bytes.size()),
                              digestPair(bytes)};
        Query(database.db(),
              "INSERT INTO exported_report (assessment, exported_at, who, file_name, bytes, sm3, sha256) "
              "VALUES (?, ?, ?, ?, ?, ?, ?)")
            .with(key, report.exportedAt, report.who, report.fileName, report.bytes, report.digest.sm3,
                  report.digest.sha256)
            .run();
        entry.target = "reports/" + std::to_string(database.db().handle().getLastInsertRowid());
        entry.after = reportJson(report).dump();
        database.history().append(key, entry, std::nullopt);
        transaction.commit();
        return true;
    });
}

Expected<std::optional<KnownReport>> findReport(const Workbook &workbook, const std::string &path)
{
    const WorkbookDatabase &database = workbook.database();
    return guarded(database.connection.get(), [&]() -> std::optional<KnownReport> {
        const DigestPair digest = digestPair(valueOf(readFile(path)));
        Query query(database.db(), "SELECT " + std::string(reportColumns) +
                                       ", assessment FROM exported_report WHERE sm3 = ? ORDER BY id");
        query.with(digest.sm3);
        while (query.next()) {
            ExportedReport report = readReport(query);
            const std::int64_t key = query.integer(7);
            std::optional<Seal> seal = readSeal(database, key);
            if (report.digest == digest && seal) {
                return KnownReport{std::move(report), database.assessments().read(key).header, std::move(*seal)};
            }
        }
        return std::nullopt;
    });
}

} // namespace facet
