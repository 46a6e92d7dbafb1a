#pragma once

#include "base/Error.h"
#include "base/Text.h"

#include <QString>

#include <string>
#include <string_view>

namespace facet
{

/// Engine text (UTF-8) as QString and back.
[[nodiscard]] inline QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline std::string fromQt(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

[[nodiscard]] inline QString toQt(const Text &text, Language language)
{
    return toQt(text.in(language));
}

} // namespace facet
