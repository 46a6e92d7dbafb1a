#pragma once

#include "tabular/ColumnMapping.h"
#include "tabular/RecordReader.h"
#include "tabular/TabularFile.h"
#include "workbook/RowImport.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <string>

namespace facet
{

/// By what a file is recognised as the one that was looked at.
struct FileStamp {
    qint64 size = -1; ///< -1: it is not there
    QDateTime changedAt;
    [[nodiscard]] static FileStamp of(const QString &path);
    bool operator==(const FileStamp &) const = default;
};

/// What is brought in and how it is to be read: a value that can be handed to a thread.
struct ImportPlan {
    TabularFile file; ///< with the encoding and delimiter that the officer left or chose
    FileStamp stamp;
    std::size_t sheet = 0;
    std::size_t rowsAbove = 0; ///< rows above the first record: titles and the header
    ColumnMapping mapping;
    CodeChoices choices;
    RowImportMode mode = RowImportMode::Append;
    std::shared_ptr<const std::string> clipboard; ///< read instead of the file when set
};

/// Whether both read the same records out of the same file; what becomes of those in the table is another matter.
[[nodiscard]] bool readTheSame(const ImportPlan &one, const ImportPlan &other);

/// The sheet from its first row on. Fails when the file is gone or not the one that was looked at. For threads.
[[nodiscard]] Expected<std::unique_ptr<SheetReader>> openRows(const ImportPlan &plan);

/// The records as they are to be stored in `table`, which must outlive the reader. For threads.
[[nodiscard]] Expected<std::unique_ptr<RecordReader>> openRecords(const Table &table, const ImportPlan &plan,
                                                                  RecordReader::GoOn goOn);

} // namespace facet
