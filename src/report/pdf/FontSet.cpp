#include "report/pdf/FontSet.h"

#include "report/pdf/ShapedText.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>
#include <limits>

namespace facet::pdf
{

namespace
{

QStringList chineseFamilies()
{
    return {QStringLiteral("Noto Sans CJK SC"),    QStringLiteral("Source Han Sans SC"),
            QStringLiteral("Source Han Sans CN"),  QStringLiteral("Noto Sans SC"),
            QStringLiteral("Microsoft YaHei"),     QStringLiteral("PingFang SC"),
            QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("WenQuanYi Zen Hei")};
}

QFont makeFont(bool bold, bool latin)
{
    QStringList families = chineseFamilies();
    if (latin) {
        families.prepend(QStringLiteral("Noto Sans CJK KR"));
    }
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(static_cast<int>(layoutEm));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // Any letter spacing switches ligatures off; this one is a thousandth of a point.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

} // namespace

FontSet::FontSet()
{
    for (std::size_t i = 0; i < m_fonts.size(); ++i) {
        m_fonts[i] = makeFont((i & 1) != 0, (i & 2) != 0);
    }
}

const QFont &FontSet::font(bool bold, bool latin) const
{
    return m_fonts[(bold ? 1U : 0U) + (latin ? 2U : 0U)];
}

Expected<void> FontSet::checkChinese() const
{
    QTextLayout layout(QStringLiteral("评估用人"), m_fonts[0]);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = line.isValid() ? line.glyphRuns() : QList<QGlyphRun>();
    // Without any font Qt draws boxes from a made-up face, which has no tables.
    const bool missing = runs.isEmpty() || std::any_of(runs.begin(), runs.end(), [](const QGlyphRun &run) {
                             return run.glyphIndexes().contains(0) || run.rawFont().fontTable("cmap").isEmpty();
                         });
    if (missing) {
        return failure(
            ErrorCode::Unsupported, {},
            {"没有安装含简体中文的字体，PDF 中的文字会变成方框；请安装 Noto Sans CJK（Debian 软件包 "
             "fonts-noto-cjk）后重试。",
             "No installed font has Chinese characters, the PDF would show boxes; install Noto Sans CJK (Debian "
             "package fonts-noto-cjk) and try again."});
    }
    return {};
}

std::uint8_t FontSet::faceNumber(const QRawFont &font)
{
    const auto found = std::find(m_faces.begin(), m_faces.end(), font);
    if (found != m_faces.end()) {
        return static_cast<std::uint8_t>(found - m_faces.begin());
    }
    if (m_faces.size() > std::numeric_limits<std::uint8_t>::max()) {
        return 0; // more fallback fonts than any machine offers for one report
    }
    m_faces.push_back(font);
    return static_cast<std::uint8_t>(m_faces.size() - 1);
}

} // namespace facet::pdf
