#pragma once

#include "catalogue/Catalogue.h"
#include "desk/Job.h"
#include "workbook/RowView.h"

#include <atomic>
#include <memory>
#include <string>

namespace facet
{

enum class ExportFormat { Xlsx, Csv };

/// Which records go where, and how.
struct ExportRequest {
    std::string workbook;   ///< path
    std::string assessment; ///< id
    std::string table;
    RowFilter filter; ///< empty: all
    RowOrder order;   ///< by default, of entry
    ExportFormat format = ExportFormat::Xlsx;
    Language language = Language::Chinese;
    std::string path;
};

/// How far an export is, told to the window while it runs.
struct ExportCount {
    std::atomic<std::int64_t> done = 0;
    std::atomic<std::int64_t> total = 0;
};

/// Writes the records to a file that is replaced whole or not at all. For a thread: it opens the workbook read-only.
[[nodiscard]] Expected<void> exportRecords(const Catalogue &catalogue, const ExportRequest &request,
                                           const std::shared_ptr<ExportCount> &count, const Job::Report &report);

} // namespace facet
