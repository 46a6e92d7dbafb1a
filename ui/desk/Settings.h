#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace facet
{

/// Everything Facet remembers about the desk (never about assessments), one key each.
enum class Setting {
    Language, ///< "zh", "en"
    Theme,    ///< "system", "light", "dark"
    WindowGeometry,
    PanelVisible,
    PanelWidth,
    LastPlace, ///< page of the last session
    LastWorkbook,
    LastAssessment,
    RecentWorkbooks,
    ColumnLayout, ///< per record table: Setting::ColumnLayout with the table id as suffix
    ReportOptions,
    ImportMappings, ///< per record table: which field each column of a file went to, for the last sets of headers
    ExportFormat,   ///< "xlsx", "csv"
    Assessor,       ///< proposed for new assessments
    LibraryGrouped, ///< by unit
    LibraryOrder,   ///< column and direction: "Date,descending"
    Reviewer        ///< proposed for comments and seals
};

/// Typed access to QSettings with one table of keys and defaults (Settings.cpp).
class Settings final
{
public:
    /// The user's settings, or those of an ini file (tests).
    explicit Settings(const QString &iniFile = {});

    [[nodiscard]] QVariant value(Setting setting, const QString &suffix = {}) const;
    void setValue(Setting setting, const QVariant &value, const QString &suffix = {});

private:
    [[nodiscard]] static QString key(Setting setting, const QString &suffix);
    mutable QSettings m_settings;
};

} // namespace facet
