#pragma once

#include "desk/Desk.h"

#include <QString>

namespace facet
{

/// The words of the link that opens the folder of a file.
[[nodiscard]] QString folderLinkWords();
void openFolderOf(const QString &path);

/// Says that a file was written ("Exported to %1"), with a link that opens its folder.
void tellWritten(Desk &desk, const QString &sentence, const QString &path);

} // namespace facet
