#include "desk/FileNames.h"

#include <QRegularExpression>

namespace facet
{

QString asFileName(const QString &words)
{
    constexpr qsizetype longest = 100;
    static const QRegularExpression refused(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    QString name = words;
    return name.replace(refused, QStringLiteral("_")).left(longest).trimmed();
}

QString withSuffix(const QString &path, const QString &suffix)
{
    // "A.7 usage" has no suffix, though there is a dot in it.
    static const QRegularExpression given(QStringLiteral("\\.[A-Za-z][A-Za-z0-9]{0,5}$"));
    return given.match(path).hasMatch() ? path : path + suffix;
}

} // namespace facet
