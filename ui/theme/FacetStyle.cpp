#include "theme/FacetStyle.h"

#include "theme/Icons.h"
#include "theme/StylePainting.h"
#include "theme/ThemeSource.h"

#include <QPainter>
#include <QStyleOption>

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

FacetStyle::FacetStyle(ThemeSource &source) : QProxyStyle(QStringLiteral("Fusion")), m_source(&source)
{
}

void FacetStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Colours &colours = themeOf(widget).colours();
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    switch (element) {
    case PE_PanelTipLabel:
        return paintSheet(*painter, option->rect, colours.chrome, colours.edge);
    case PE_PanelMenu:
        return paintSheet(*painter, option->rect, colours.paper, colours.edge);
    case PE_FrameMenu:
        return; // painted with the panel
    case PE_PanelMenuBar:
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, colours.chrome);
    case PE_PanelLineEdit:
        if (frame != nullptr && frame->lineWidth == 0)
            return; // what lies beneath it is its ground
        break;
    case PE_Frame:
        if (frame != nullptr && frame->lineWidth > 0) {
            painter->setPen(colours.edge);
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FacetStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Theme &theme = themeOf(widget);
    const Colours &colours = theme.colours();
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option);
    switch (element) {
    case CE_MenuItem:
        if (item != nullptr)
            return paintMenuItem(*painter, *item, theme);
        break;
    case CE_MenuEmptyArea:
        return; // the panel is painted beneath
    case CE_MenuBarItem:
        if (item != nullptr)
            return paintMenuBarItem(*painter, *item, theme);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colours.chrome);
        return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                                 colours.line);
    case CE_Header:
    case CE_HeaderSection:
        if (section == nullptr)
            break;
        paintHeaderSection(*painter, *section, theme);
        if (element == CE_Header)
            paintHeaderLabel(*painter, *section, theme);
        return;
    case CE_HeaderEmptyArea:
        return painter->fillRect(option->rect, colours.chrome);
    case CE_Splitter:
        return painter->fillRect(option->rect, colours.line);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FacetStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar != nullptr)
        return paintScrollBar(*painter, *bar, themeOf(widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FacetStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect handle = scrollHandle(*bar, themeOf(widget));
    QRect rect = bar->rect;
    const bool flat = bar->orientation == Qt::Horizontal;
    switch (part) {
    case SC_ScrollBarSlider:
        rect = handle;
        break;
    case SC_ScrollBarSubPage:
        flat ? rect.setRight(handle.left() - 1) : rect.setBottom(handle.top() - 1);
        break;
    case SC_ScrollBarAddPage:
        flat ? rect.setLeft(handle.right() + 1) : rect.setTop(handle.bottom() + 1);
        break;
    case SC_ScrollBarGroove:
        break;
    default: // there are no arrows
        return {};
    }
    return visualRect(bar->direction, bar->rect, rect);
}

QSize FacetStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const Theme &theme = themeOf(widget);
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (type == CT_MenuItem && item != nullptr)
        return menuItemSize(*item, size, theme);
    if (type == CT_MenuBarItem)
        return size + QSize(2 * theme.u(2), 2 * theme.u(1));
    if (type == CT_HeaderSection && section != nullptr) {
        const QFontMetrics metrics = section->fontMetrics;
        return {metrics.horizontalAdvance(section->text) + theme.u(4) + 1, metrics.height() + theme.u(2)};
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int FacetStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Theme &theme = themeOf(widget);
    switch (metric) {
    case PM_ScrollBarExtent:
        return theme.u(3);
    case PM_MenuVMargin:
    case PM_MenuBarVMargin:
    case PM_ToolTipLabelFrameWidth:
        return theme.u(1);
    case PM_MenuBarHMargin:
        return theme.u(2);
    case PM_MenuHMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FacetStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup: // a list below the choice, not a menu over it
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon FacetStyle::standardIcon(StandardPixmap kind, const QStyleOption *option, const QWidget *widget) const
{
    // Fusion decodes a picture of each in every size when the file dialog is made; these are drawn when they are seen.
    const Icon icon = lineIcon(kind);
    return icon == Icon::None ? QProxyStyle::standardIcon(kind, option, widget) : themedIcon(icon);
}

} // namespace facet
