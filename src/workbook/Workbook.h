#pragma once

#include "assessment/Assessment.h"
#include "base/Error.h"
#include "catalogue/Catalogue.h"
#include "rules/AssessmentResult.h"
#include "workbook/AssessmentSummary.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// Something verify() found wrong: where and what.
struct WorkbookFault {
    std::string place;
    Text message;
};

class Holder;
struct WorkbookDatabase;

/// A `*.facet` file: one SQLite database with any number of assessments (docs/workbook-format.md).
/// Opened for writing it is held exclusively among Facet processes until closed (a crash lets go of it); reading is
/// always possible. Not thread-safe: one Workbook per thread, each its own connection. Every change is one transaction,
/// durable when the function returns; a failed one leaves the file as it was. Several may be open for writing in one
/// process when they share the hold: then they write in turn, and readers see what was committed.
class Workbook
{
public:
    enum class Access { ReadWrite, ReadOnly };

    struct OpenOptions {
        Access access = Access::ReadWrite;
        std::string who;                       ///< recorded in history and shown to others
        std::chrono::milliseconds patience{0}; ///< how long to wait for another holder before ErrorCode::Held
        /// hold() of a workbook that is open for writing in this process: opens the same file a second time, for long
        /// edits beside the window. It waits for the turn of a short edit; the first one does not wait for a long one
        /// (ErrorCode::Busy).
        std::shared_ptr<Holder> hold{};
        /// Asked several times a second, in the thread of the work, while SQLite or a long loop of this workbook is
        /// busy, also with building an index: true stops what is being done with ErrorCode::Cancelled, and nothing of
        /// it has happened. Must not use the workbook.
        std::function<bool()> stop{};
        /// Whether an edit waits some seconds while another program is writing. A window does not, and tries again
        /// later (ErrorCode::Busy).
        bool waits = true;
    };

    /// Makes a new, empty workbook (mode 0600). Fails if the file exists.
    [[nodiscard]] static Expected<std::unique_ptr<Workbook>> create(const Catalogue &catalogue, const std::string &path,
                                                                    const OpenOptions &options);

    /// Opens one; migrates an older version after keeping a copy beside it. ErrorCode::Held names the holder.
    /// A file that is no workbook, a newer or a corrupt one is refused and left untouched.
    [[nodiscard]] static Expected<std::unique_ptr<Workbook>> open(const Catalogue &catalogue, const std::string &path,
                                                                  const OpenOptions &options);

    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    [[nodiscard]] const std::string &path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const Catalogue &catalogue() const;
    [[nodiscard]] const std::string &who() const;
    /// The lock on the file, for OpenOptions::hold; it ends with the last workbook that has it. May be handed to
    /// another thread. nullptr when opened for reading.
    [[nodiscard]] std::shared_ptr<Holder> hold() const;

    /// Newest change first. With `deleted`, those that were removed instead.
    [[nodiscard]] Expected<std::vector<AssessmentSummary>> assessments(bool deleted = false) const;

    /// How many there are, without reading them.
    [[nodiscard]] Expected<AssessmentCounts> assessmentCounts() const;
    /// One of them, deleted or not; NotFound.
    [[nodiscard]] Expected<AssessmentSummary> summary(const std::string &id) const;
    /// `preferred` if it is in use, else of those in use the one changed last; empty when none is.
    [[nodiscard]] Expected<std::string> assessmentToOpen(const std::string &preferred) const;

    /// Whether there are assessments from before version 3 whose findings are not stored yet.
    [[nodiscard]] Expected<bool> lacksFindings() const;
    /// Judges these and stores their findings, some at a time, so that others can write in between; stopped, it has
    /// done some and goes on the next time. Changes no answer and no time of change.
    [[nodiscard]] Expected<void> completeFindings(const std::function<bool(double)> &progress = {});

    /// Each returns the new assessment's id (a UUID; one given and not yet used in this workbook is kept).
    [[nodiscard]] Expected<std::string> add(const AssessmentHeader &header);
    [[nodiscard]] Expected<std::string> import(const Assessment &assessment);
    [[nodiscard]] Expected<std::string> duplicate(const std::string &id, const std::string &title);
    /// More that makes, puts away and seals assessments: PriorAssessments.h, Bin.h, Review.h and Seals.h.

    /// Puts into the bin; restore() brings it back. A sealed assessment is evidence and stays: InvalidInput.
    [[nodiscard]] Expected<void> remove(const std::string &id);
    [[nodiscard]] Expected<void> restore(const std::string &id);

    /// The whole assessment as a value; of A.7 at most `usageRows` rows when given.
    [[nodiscard]] Expected<Assessment> load(const std::string &id,
                                            std::optional<std::int64_t> usageRows = std::nullopt) const;
    /// Rows of each record table: {"A.2", 4} …
    [[nodiscard]] Expected<std::map<std::string, std::int64_t>> rowCounts(const std::string &id) const;
    /// Judged over the workbook's own rows.
    [[nodiscard]] Expected<AssessmentResult> evaluate(const std::string &id) const;
    /// SM3 over the canonical exchange JSON, lower-case hex; rows are streamed, not held.
    [[nodiscard]] Expected<std::string> digest(const std::string &id) const;

    /// SQLite integrity, foreign keys, history chain, and that what is stored is what the history says.
    [[nodiscard]] Expected<std::vector<WorkbookFault>> verify(const std::function<bool(double)> &progress = {}) const;

    /// For the module's own classes.
    [[nodiscard]] WorkbookDatabase &database() const { return *m_database; }

private:
    explicit Workbook(std::unique_ptr<WorkbookDatabase> database);
    std::unique_ptr<WorkbookDatabase> m_database;
};

} // namespace facet
