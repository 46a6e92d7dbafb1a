#pragma once

#include "desk/Desk.h"
#include "desk/Strings.h"
#include "exchange/AssessmentJson.h"
#include "support/NoFiles.h"
#include "support/UiWait.h"
#include "theme/ThemeSource.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace facet
{

/// A desk over a new workbook in a temporary folder, in English. Pages and panels are shown in windows of their own.
class DeskFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        auto catalogue = Catalogue::builtIn();
        ASSERT_TRUE(catalogue) << (catalogue ? std::string() : catalogue.error().message.en);
        m_catalogue = std::make_unique<Catalogue>(std::move(*catalogue));
        m_theme = std::make_unique<ThemeSource>(*qApp, ThemeChoice::Light);
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_settings->setValue(Setting::Language, QStringLiteral("en"));
        m_sessions = std::make_unique<SessionModel>(*m_catalogue);
        m_desk = std::make_unique<Desk>(*m_sessions, *m_settings, m_files);
        const auto created = m_sessions->createWorkbook(m_folder.filePath(QStringLiteral("test.facet")));
        ASSERT_TRUE(created) << (created ? std::string() : created.error().message.en);
    }

    void TearDown() override
    {
        m_desk.reset();
        m_sessions.reset();
    }

    /// Opens an assessment without an answer.
    void openBlank()
    {
        AssessmentHeader header;
        header.title = "Test";
        const auto id = m_sessions->workbook()->add(header);
        ASSERT_TRUE(id) << (id ? std::string() : id.error().message.en);
        ASSERT_TRUE(m_sessions->openAssessment(toQt(*id)));
    }

    /// Opens the sample that comes with Facet.
    void openSample()
    {
        QFile file(QStringLiteral(FACET_SOURCE_DIR "/resources/sample/assessment.json"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto read = readAssessment(*m_catalogue, file.readAll().toStdString());
        ASSERT_TRUE(read) << (read ? std::string() : read.error().message.en);
        const auto id = m_sessions->workbook()->import(*read);
        ASSERT_TRUE(id) << (id ? std::string() : id.error().message.en);
        ASSERT_TRUE(m_sessions->openAssessment(toQt(*id)));
    }

    void attend(const QString &itemOrTable) { m_desk->attend(Place::of(itemOrTable)); }
    void choose(const char *item, const char *option)
    {
        ASSERT_TRUE(m_sessions->setAnswer(QString::fromLatin1(item), Answer(ChoiceAnswer{option, {}})));
    }
    [[nodiscard]] AssessmentSession &session() const { return *m_sessions->session(); }
    [[nodiscard]] std::size_t indexOf(const char *requirement) const
    {
        const auto &all = m_catalogue->requirements();
        std::size_t index = 0;
        while (index < all.size() && all[index].id != requirement)
            ++index;
        return index;
    }
    [[nodiscard]] const RequirementResult &result(const char *requirement) const
    {
        return session().result().requirements[indexOf(requirement)];
    }

    /// The child of this name and class; a failure and nullptr when there is none.
    template <typename Widget>
    static Widget *find(const QWidget &root, const QString &name)
    {
        auto *found = root.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << "no " << name.toStdString();
        return found;
    }

    QTemporaryDir m_folder;
    NoFiles m_files;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<ThemeSource> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SessionModel> m_sessions;
    std::unique_ptr<Desk> m_desk;
};

} // namespace facet
