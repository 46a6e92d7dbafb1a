#include "desk/Settings.h"

#include <array>

namespace facet
{

namespace
{

struct Entry {
    Setting setting;
    const char *key;
    QVariant (*fallback)();
};

const std::array<Entry, 17> &entries()
{
    static const std::array<Entry, 17> table{{
        {Setting::Language, "desk/language", [] { return QVariant(QStringLiteral("zh")); }},
        {Setting::Theme, "desk/theme", [] { return QVariant(QStringLiteral("system")); }},
        {Setting::WindowGeometry, "window/geometry", [] { return QVariant(); }},
        {Setting::PanelVisible, "window/panelVisible", [] { return QVariant(true); }},
        {Setting::PanelWidth, "window/panelWidth", [] { return QVariant(0); }},
        {Setting::LastPlace, "session/page", [] { return QVariant(QStringLiteral("A.1")); }},
        {Setting::LastWorkbook, "session/workbook", [] { return QVariant(QString()); }},
        {Setting::LastAssessment, "session/assessment", [] { return QVariant(QString()); }},
        {Setting::RecentWorkbooks, "session/recent", [] { return QVariant(QStringList()); }},
        {Setting::ColumnLayout, "columns", [] { return QVariant(); }},
        {Setting::ReportOptions, "report/options", [] { return QVariant(); }},
        {Setting::ImportMappings, "import", [] { return QVariant(QStringList()); }},
        {Setting::ExportFormat, "export/format", [] { return QVariant(QStringLiteral("xlsx")); }},
        {Setting::Assessor, "assessment/assessor", [] { return QVariant(QString()); }},
        {Setting::LibraryGrouped, "library/grouped", [] { return QVariant(true); }},
        {Setting::LibraryOrder, "library/order", [] { return QVariant(QString()); }},
        {Setting::Reviewer, "assessment/reviewer", [] { return QVariant(QString()); }},
    }};
    return table;
}

const Entry &entryOf(Setting setting)
{
    return entries().at(static_cast<std::size_t>(setting));
}

} // namespace

Settings::Settings(const QString &iniFile)
    : m_settings(iniFile.isEmpty() ? QSettings().fileName() : iniFile, QSettings::IniFormat)
{
}

QString Settings::key(Setting setting, const QString &suffix)
{
    const QString base = QString::fromLatin1(entryOf(setting).key);
    return suffix.isEmpty() ? base : base + QLatin1Char('/') + suffix;
}

QVariant Settings::value(Setting setting, const QString &suffix) const
{
    return m_settings.value(key(setting, suffix), entryOf(setting).fallback());
}

void Settings::setValue(Setting setting, const QVariant &value, const QString &suffix)
{
    m_settings.setValue(key(setting, suffix), value);
}

} // namespace facet
