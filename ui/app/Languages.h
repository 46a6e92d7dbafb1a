#pragma once

#include "base/Text.h"

#include <QObject>
#include <QTranslator>

class QApplication;

namespace facet
{

/// Installs the translators of the language of the screen; widgets hear QEvent::LanguageChange.
class Languages final : public QObject
{
    Q_OBJECT

public:
    explicit Languages(QApplication &application, QObject *parent = nullptr);
    void use(Language language);

private:
    QApplication &m_application;
    QTranslator m_facet;
    QTranslator m_qt;
};

} // namespace facet
