#include "gallery/Gallery.h"
#include "theme/ThemeSource.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QPainter>
#include <QTextStream>

namespace
{

/// Both themes side by side; the light one first.
QImage pictureOf(facet::ThemeSource &themes, double scale, double text)
{
    QImage both;
    for (const auto choice : {facet::ThemeChoice::Light, facet::ThemeChoice::Dark}) {
        themes.setChoice(choice);
        themes.setTextScale(text);
        facet::Gallery gallery;
        gallery.setAttribute(Qt::WA_DontShowOnScreen);
        gallery.resize(gallery.sizeHint().expandedTo(QSize(themes.theme().u(180), 0)));
        gallery.show();
        QApplication::processEvents();
        QImage half(gallery.size() * scale, QImage::Format_RGB32);
        half.setDevicePixelRatio(scale);
        gallery.render(&half);
        if (both.isNull()) {
            both = QImage(half.width() * 2, half.height(), QImage::Format_RGB32);
            both.fill(Qt::black);
        }
        half.setDevicePixelRatio(1.0);
        QPainter painter(&both);
        painter.drawImage(choice == facet::ThemeChoice::Light ? 0 : half.width(), 0, half);
    }
    return both;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption(
        {QStringLiteral("out"), QStringLiteral("Save both themes to this PNG file."), QStringLiteral("file")});
    options.addOption({QStringLiteral("scale"), QStringLiteral("Device pixels per pixel of the picture."),
                       QStringLiteral("factor"), QStringLiteral("1")});
    options.addOption(
        {QStringLiteral("text"), QStringLiteral("Scale of the text."), QStringLiteral("factor"), QStringLiteral("1")});
    options.addOption({QStringLiteral("dark"), QStringLiteral("Show the dark theme.")});
    options.process(application);
    facet::ThemeSource themes(application, options.isSet(QStringLiteral("dark")) ? facet::ThemeChoice::Dark
                                                                                 : facet::ThemeChoice::System);
    if (options.isSet(QStringLiteral("out"))) {
        const QImage picture = pictureOf(themes, options.value(QStringLiteral("scale")).toDouble(),
                                         options.value(QStringLiteral("text")).toDouble());
        if (picture.save(options.value(QStringLiteral("out"))))
            return 0;
        QTextStream(stderr) << "Could not write " << options.value(QStringLiteral("out")) << "\n";
        return 1;
    }
    facet::Gallery gallery;
    gallery.show();
    return QApplication::exec();
}
