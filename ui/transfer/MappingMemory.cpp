#include "transfer/MappingMemory.h"

#include "desk/Strings.h"

#include <QCryptographicHash>
#include <QStringList>

#include <set>

namespace facet
{

namespace
{

constexpr qsizetype keptMappings = 20;

/// What entries of this header begin with: "3f9a…=".
QString entryKey(const Cells &header)
{
    const std::string print = headerFingerprint(header);
    const QByteArray bytes(print.data(), static_cast<qsizetype>(print.size()));
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(8).toHex()) +
           QLatin1Char('=');
}

std::optional<ColumnMapping> readMapping(const Table &table, const QString &words, std::size_t columns)
{
    ColumnMapping mapping;
    std::set<std::size_t> taken;
    for (const QString &id : words.split(QLatin1Char(','))) {
        const auto field = table.fieldIndex(fromQt(id));
        mapping.push_back(field && taken.insert(*field).second ? field : std::nullopt);
    }
    return mapping.size() == columns ? std::optional(mapping) : std::nullopt;
}

} // namespace

std::optional<ColumnMapping> rememberedMapping(const Settings &settings, const Table &table, const Cells &header)
{
    const QString key = entryKey(header);
    for (const QString &entry : settings.value(Setting::ImportMappings, toQt(table.id)).toStringList())
        if (entry.startsWith(key))
            return readMapping(table, entry.mid(key.size()), header.size());
    return std::nullopt;
}

void rememberMapping(Settings &settings, const Table &table, const Cells &header, const ColumnMapping &mapping)
{
    const QString key = entryKey(header);
    QStringList ids;
    for (const auto &field : mapping)
        ids.append(field ? toQt(table.fields[*field].id) : QString());
    QStringList entries;
    for (const QString &entry : settings.value(Setting::ImportMappings, toQt(table.id)).toStringList())
        if (!entry.startsWith(key))
            entries.append(entry);
    entries.prepend(key + ids.join(QLatin1Char(',')));
    settings.setValue(Setting::ImportMappings, QStringList(entries.mid(0, keptMappings)), toQt(table.id));
}

} // namespace facet
