#include "workbook/ChangeMark.h"

#include "workbook/Failure.h"
#include "workbook/Workbook.h"
#include "workbook/WorkbookDatabase.h"

namespace facet
{

Expected<ChangeMark> changeMark(const Workbook &workbook)
{
    Connection &connection = workbook.database().db();
    return guarded(&connection, [&] {
        return ChangeMark{connection.integer("SELECT total_changes()"), connection.integer("PRAGMA data_version")};
    });
}

} // namespace facet
