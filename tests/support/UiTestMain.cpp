#include <gtest/gtest.h>

#include <QApplication>
#include <QStandardPaths>

/// One QApplication around all tests of a program; settings and data go to Qt's test folders, never to the user's.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    ::testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("facet"));
    QApplication::setOrganizationName(QStringLiteral("facet"));
    return RUN_ALL_TESTS();
}
