#include "drawing/LineIconStyle.h"

#include "drawing/Icons.h"

#include <QApplication>

namespace facet
{

namespace
{

/// What the file dialog and its list of files ask for; Icon::None for everything else.
Icon lineIcon(QStyle::StandardPixmap kind)
{
    switch (kind) {
    case QStyle::SP_ArrowBack:
    case QStyle::SP_FileDialogBack:
        return Icon::Left;
    case QStyle::SP_ArrowForward:
        return Icon::Right;
    case QStyle::SP_FileDialogToParent:
        return Icon::Up;
    case QStyle::SP_FileDialogNewFolder:
        return Icon::FolderAdd;
    case QStyle::SP_FileDialogListView:
        return Icon::List;
    case QStyle::SP_FileDialogDetailedView:
        return Icon::Columns;
    case QStyle::SP_ComputerIcon:
    case QStyle::SP_DesktopIcon:
    case QStyle::SP_DriveHDIcon:
    case QStyle::SP_DriveNetIcon:
        return Icon::Computer;
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirOpenIcon:
    case QStyle::SP_DirClosedIcon:
    case QStyle::SP_DirLinkIcon:
    case QStyle::SP_DirHomeIcon:
        return Icon::Folder;
    case QStyle::SP_FileIcon:
    case QStyle::SP_FileLinkIcon:
        return Icon::File;
    default:
        return Icon::None;
    }
}

} // namespace

LineIconStyle::LineIconStyle() : QProxyStyle(QStringLiteral("Fusion"))
{
}

QIcon LineIconStyle::standardIcon(StandardPixmap kind, const QStyleOption *option, const QWidget *widget) const
{
    const Icon icon = lineIcon(kind);
    return icon == Icon::None ? QProxyStyle::standardIcon(kind, option, widget) : themedIcon(icon);
}

int LineIconStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *answer) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
}

void useLineIcons()
{
    QApplication::setStyle(new LineIconStyle);
}

} // namespace facet
