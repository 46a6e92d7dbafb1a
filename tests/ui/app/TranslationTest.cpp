#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace
{

struct Message {
    QString context;
    QString source;
    QString type; ///< "unfinished", "vanished" … or empty
    QStringList texts;
};

QList<Message> messagesOf(const QString &file)
{
    QFile device(file);
    EXPECT_TRUE(device.open(QIODevice::ReadOnly)) << qPrintable(file);
    QXmlStreamReader xml(&device);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append({context, {}, {}, {}});
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            messages.last().type = xml.attributes().value(QLatin1String("type")).toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            messages.last().texts.append(text.trimmed());
        }
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return messages;
}

QString translationFile(const QString &name)
{
    return QStringLiteral(FACET_SOURCE_DIR "/resources/translations/") + name;
}

/// The file as it would be after bringing it up to date with the sources.
QString updated(const QString &name, const QTemporaryDir &folder, const QStringList &options)
{
    const QString copy = folder.filePath(name);
    EXPECT_TRUE(QFile::copy(translationFile(name), copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(FACET_LUPDATE),
                  QStringList{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none")} +
                      options +
                      QStringList{QStringLiteral("-recursive"), QStringLiteral(FACET_SOURCE_DIR "/ui"),
                                  QStringLiteral("-ts"), copy});
    EXPECT_TRUE(lupdate.waitForFinished(60000));
    EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().constData();
    return copy;
}

QStringList placeholders(const QString &text)
{
    QStringList found;
    static const QRegularExpression pattern(QStringLiteral("%(?:\\d|n)"));
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

void expectComplete(const QString &file)
{
    for (const Message &message : messagesOf(file)) {
        const std::string what = message.context.toStdString() + ": " + message.source.toStdString();
        EXPECT_TRUE(message.type.isEmpty()) << message.type.toStdString() << " " << what;
        for (const QString &text : message.texts)
            EXPECT_FALSE(text.isEmpty()) << what;
    }
}

TEST(Translations, EveryStringOfTheScreensIsInChinese)
{
    const QTemporaryDir folder;
    const QString file = updated(QStringLiteral("facet_zh.ts"), folder, {});
    EXPECT_GT(messagesOf(file).size(), 300);
    expectComplete(file);
}

TEST(Translations, EveryCountedStringHasItsEnglishForms)
{
    const QTemporaryDir folder;
    expectComplete(updated(QStringLiteral("facet_en.ts"), folder, {QStringLiteral("-pluralonly")}));
}

TEST(Translations, PlaceholdersAreTheSameInBothLanguages)
{
    for (const Message &message : messagesOf(translationFile(QStringLiteral("facet_zh.ts"))))
        for (const QString &text : message.texts)
            EXPECT_EQ(placeholders(text), placeholders(message.source)) << message.source.toStdString();
}

} // namespace
