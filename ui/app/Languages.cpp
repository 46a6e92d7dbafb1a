#include "app/Languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace facet
{

Languages::Languages(QApplication &application, QObject *parent) : QObject(parent), m_application(application)
{
}

void Languages::use(Language language)
{
    const bool chinese = language == Language::Chinese;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                : QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_application.removeTranslator(&m_qt);
    m_application.removeTranslator(&m_facet);
    const QString qtFile = chinese ? QStringLiteral("qtbase_zh_CN") : QStringLiteral("qtbase_en");
    if (m_qt.load(qtFile, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qt);
    if (m_facet.load(chinese ? QStringLiteral(":/i18n/facet_zh.qm") : QStringLiteral(":/i18n/facet_en.qm")))
        m_application.installTranslator(&m_facet);
}

} // namespace facet
