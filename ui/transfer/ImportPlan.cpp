#include "transfer/ImportPlan.h"

#include "desk/Strings.h"

#include <QFileInfo>

namespace facet
{

FileStamp FileStamp::of(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() ? FileStamp{file.size(), file.lastModified()} : FileStamp();
}

bool readTheSame(const ImportPlan &one, const ImportPlan &other)
{
    return one.file.path == other.file.path && one.stamp == other.stamp && one.clipboard == other.clipboard &&
           one.sheet == other.sheet && one.file.csv == other.file.csv && one.rowsAbove == other.rowsAbove &&
           one.mapping == other.mapping && one.choices == other.choices;
}

Expected<std::unique_ptr<SheetReader>> openRows(const ImportPlan &plan)
{
    if (plan.clipboard)
        return readClipboard(*plan.clipboard);
    const FileStamp now = FileStamp::of(toQt(plan.file.path));
    const std::string name = fromQt(QFileInfo(toQt(plan.file.path)).fileName());
    if (now.size < 0)
        return failure(
            ErrorCode::NotFound, plan.file.path,
            {"找不到「" + name + "」了：它被移走、改名或删除，或所在的盘已断开。请放回原处后重新读取，或另选文件。",
             "\"" + name +
                 "\" is no longer there: it was moved, renamed or deleted, or its drive is gone. Put it "
                 "back and read it again, or choose another file."});
    if (now != plan.stamp)
        return failure(ErrorCode::InvalidInput, plan.file.path,
                       {"「" + name + "」在读取之后被改动过。请重新读取，以免看到的和导入的不一样。",
                        "\"" + name +
                            "\" was changed after it had been read. Read it again, so that what you see is what "
                            "is imported."});
    return openSheet(plan.file, plan.sheet);
}

Expected<std::unique_ptr<RecordReader>> openRecords(const Table &table, const ImportPlan &plan, RecordReader::GoOn goOn)
{
    auto rows = openRows(plan);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    return std::make_unique<RecordReader>(std::move(*rows), RowConverter(table, plan.mapping, plan.choices),
                                          plan.rowsAbove, std::move(goOn));
}

} // namespace facet
