#include "app/Languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <array>

namespace facet
{

namespace
{

/// What Qt's file dialog says and qtbase_zh_CN doesn't know, or puts oddly; named here for lupdate, found by Qt because
/// our translator is asked first.
[[maybe_unused]] constexpr std::array<const char *, 4> WordsOfFileDialog = {
    //: 中文：大小
    QT_TRANSLATE_NOOP("QFileSystemModel", "Size"),
    //: 中文：文件夹
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    //: 中文：磁盘
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    //: 中文：未知
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown")};

} // namespace

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
