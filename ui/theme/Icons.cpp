#include "theme/Icons.h"

#include "theme/ThemeSource.h"

#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

namespace facet
{

namespace
{

/// File names in the order of the enum.
constexpr std::array<const char *, 41> IconFiles = {
    "",         "add",    "archive",    "attach",  "calendar", "carry", "check",  "columns", "compare",
    "computer", "copy",   "cross",      "delete",  "disk",     "down",  "export", "file",    "filter",
    "findings", "folder", "folder-add", "history", "import",   "info",  "left",   "library", "link",
    "list",     "menu",   "note",       "panel",   "pencil",   "print", "redo",   "report",  "right",
    "search",   "steps",  "swap",       "undo",    "up"};
static_assert(IconFiles.size() == static_cast<std::size_t>(Icon::Up) + 1);

constexpr std::array<const char *, 8> DrawingFiles = {"table",   "library", "search",  "findings",
                                                      "history", "report",  "compare", "file"};
static_assert(DrawingFiles.size() == static_cast<std::size_t>(LineDrawing::File) + 1);

QPixmap tintedPixmap(const QString &name, int size, double ratio, const QColor &colour)
{
    const QString key = QStringLiteral("facet/%1/%2/%3/%4").arg(name).arg(size).arg(ratio).arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = std::max(1, static_cast<int>(std::lround(size * ratio)));
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/facet/icons/%1.svg").arg(name));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintTinted(QPainter &painter, const QRectF &box, const QString &name, const QColor &colour)
{
    const double ratio = painter.device()->devicePixelRatio();
    const int size = static_cast<int>(std::lround(std::min(box.width(), box.height())));
    // Whole device pixels, so that strokes stay crisp at every scale.
    const QPointF corner(std::round((box.center().x() - size / 2.0) * ratio) / ratio,
                         std::round((box.center().y() - size / 2.0) * ratio) / ratio);
    painter.drawPixmap(corner, tintedPixmap(name, size, ratio, colour));
}

QString iconFile(Icon icon)
{
    return QString::fromLatin1(IconFiles[static_cast<std::size_t>(icon)]);
}

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(Icon icon, Ink ink) : m_icon(icon), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_icon, colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_icon, std::min(size.width(), size.height()), 1.0, colour(mode));
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIconEngine(m_icon, m_ink); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const Theme &theme = themeOf(nullptr);
        return mode == QIcon::Disabled ? theme.colours().ink3 : theme.ink(m_ink);
    }

    Icon m_icon;
    Ink m_ink;
};

} // namespace

void paintIcon(QPainter &painter, const QRectF &box, Icon icon, const QColor &colour)
{
    if (icon != Icon::None)
        paintTinted(painter, box, iconFile(icon), colour);
}

void paintLineDrawing(QPainter &painter, const QRectF &box, LineDrawing drawing, const QColor &colour)
{
    const char *name = DrawingFiles[static_cast<std::size_t>(drawing)];
    paintTinted(painter, box, QStringLiteral("drawing-") + QLatin1String(name), colour);
}

QIcon themedIcon(Icon icon, Ink ink)
{
    return icon == Icon::None ? QIcon() : QIcon(new ThemedIconEngine(icon, ink));
}

QPixmap iconPixmap(Icon icon, int size, double ratio, const QColor &colour)
{
    return icon == Icon::None ? QPixmap() : tintedPixmap(iconFile(icon), size, ratio, colour);
}

} // namespace facet
