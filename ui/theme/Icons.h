#pragma once

#include "theme/Theme.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace facet
{

/// The icons of resources/icons: 16 grid, one colour.
enum class Icon {
    None,
    Add,
    Archive,
    Attach,
    Calendar,
    Carry,
    Check,
    Columns,
    Compare,
    Computer,
    Copy,
    Cross,
    Delete,
    Disk,
    Down,
    Export,
    File,
    Filter,
    Findings,
    Folder,
    FolderAdd,
    History,
    Import,
    Info,
    Left,
    Library,
    Link,
    List,
    Menu,
    Note,
    Panel,
    Pencil,
    Print,
    Redo,
    Report,
    Right,
    Search,
    Steps, ///< two small chevrons, up and down
    Swap,
    Undo,
    Up
};

/// Line drawings of 12 u for empty pages.
enum class LineDrawing { Table, Library, Search, Findings, History, Report, Compare, File };

/// Paints an icon tinted, rendered for the painter's device pixel ratio and cached by size, ratio and colour.
void paintIcon(QPainter &painter, const QRectF &box, Icon icon, const QColor &colour);
void paintLineDrawing(QPainter &painter, const QRectF &box, LineDrawing drawing, const QColor &colour);

/// A QIcon for actions, menus and tool buttons, tinted in the theme of the moment at each painting. Disabled: ink3.
[[nodiscard]] QIcon themedIcon(Icon icon, Ink ink = Ink::Secondary);

/// `size` in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(Icon icon, int size, double ratio, const QColor &colour);

} // namespace facet
