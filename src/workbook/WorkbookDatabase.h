#pragma once

#include "exchange/MessageDigest.h"
#include "workbook/AssessmentStore.h"
#include "workbook/HistoryStore.h"
#include "workbook/Holder.h"
#include "workbook/RecordStore.h"
#include "workbook/RecordTable.h"
#include "workbook/WorkbookFile.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// The open file and everything that knows its tables; shared by Workbook and AssessmentSession. Members close in
/// reverse order: the connection before the private copy is removed and the hold is given up.
struct WorkbookDatabase {
    WorkbookDatabase(const Catalogue &usedCatalogue, std::string filePath, std::string user, bool openedReadOnly);

    /// Opens an existing, inspected file (docs/workbook-format.md, "Opening"). Throws.
    void open(std::chrono::milliseconds patience);
    /// Opens the file a second time beside the workbook that has this hold. Throws.
    void openBeside(std::shared_ptr<Holder> shared);

    /// A second connection to the file as it was opened, only for reading, for another thread. Must not outlive this.
    [[nodiscard]] std::unique_ptr<Connection> readingConnection() const;

    [[nodiscard]] Connection &db() const { return *connection; }
    /// nullptr for an unknown record table.
    [[nodiscard]] const RecordTable *recordTable(std::string_view id) const;
    /// Throws NotFound.
    [[nodiscard]] const RecordTable &knownTable(std::string_view id) const;
    [[nodiscard]] RecordStore records(const RecordTable &table, std::int64_t key) const
    {
        return {*connection, table, key};
    }
    [[nodiscard]] AssessmentStore assessments() const { return {*connection, catalogue}; }
    [[nodiscard]] HistoryStore history() const { return HistoryStore(*connection); }
    /// Throws ReadOnly when the workbook was opened for reading.
    void requireWritable() const;
    /// Whether writing waits for another connection: not where that would stop a window.
    [[nodiscard]] bool isPatient() const { return beside || (waits && holder.use_count() <= 1); }
    /// After a long edit beside the window: brings the log into the file here, so that no edit of the window has to.
    void settleLog() const;
    /// SM3 of the canonical exchange JSON; `assessment` gives all but the rows.
    [[nodiscard]] std::string digest(std::int64_t key, const Assessment &assessment) const;
    [[nodiscard]] DigestPair digestPair(std::int64_t key, const Assessment &assessment) const;
    /// Remembers with the assessment by which catalogue its summary was judged.
    void noteCatalogue(std::int64_t key) const;

    const Catalogue &catalogue;
    std::string path;
    std::string who;
    bool readOnly;
    bool waits = true;
    bool beside = false; ///< opened for writing beside another one of this process
    std::shared_ptr<Holder> holder;
    std::unique_ptr<PrivateCopy> copy;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<Interruption> interruption;
    std::vector<RecordTable> tables;

private:
    void writeCanonical(std::int64_t key, const Assessment &assessment,
                        const std::function<void(std::string_view)> &take) const;
    void openForWriting(std::chrono::milliseconds patience);
    void openForReading();
    [[nodiscard]] std::unique_ptr<Connection> connected() const;
    void connect(const std::string &file, int flags, const std::string &uriParameters);
    void prepare();
    void bringUpToDate(bool keepOriginal);

    std::string m_name; ///< with which the connection was opened, for another one
    int m_flags = 0;
    mutable std::string m_catalogueSm3; ///< worked out when it is first asked for
};

/// Makes a new file with an empty workbook. Throws.
void createWorkbookFile(const std::string &path);

/// A random UUID (version 4).
[[nodiscard]] std::string newUuid();

} // namespace facet
