#pragma once

#include "desk/Desk.h"
#include "form/FormPage.h"
#include "support/NoFiles.h"
#include "theme/ThemeSource.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QWidget>

#include <memory>
#include <string>
#include <vector>

namespace facet::test
{

/// A workbook in a temporary folder with one open assessment, and a page on screen.
class FormFixture : public testing::Test
{
protected:
    FormFixture();
    ~FormFixture() override;

    /// Opens a new assessment; `json` are its answers and more in the exchange format, without "assessment".
    void openAssessment(const std::string &json = {});
    /// Closes the workbook and opens it again while another one holds it.
    void reopenReadOnly();
    /// Shows the page of a table in a window of this size and waits until it is active.
    FormPage &show(const QString &table, const QSize &size = QSize(960, 820));

    /// A control of the page by object name; fails the test and returns a stand-in when there is none.
    template <typename Widget = QWidget>
    Widget *find(const QString &name)
    {
        auto *found = m_page->findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    /// Puts a click where a box or a field takes it.
    void click(const QString &name);
    /// The answer on record as JSON, "null" when there is none.
    [[nodiscard]] std::string stored(const std::string &item) const;
    void set(const std::string &target, const std::string &json);

    QTemporaryDir m_folder;
    std::unique_ptr<ThemeSource> m_theme;
    Catalogue m_catalogue;
    std::unique_ptr<SessionModel> m_sessions;
    std::unique_ptr<Settings> m_settings;
    NoFiles m_files;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<FormPage> m_page;
    std::unique_ptr<Workbook> m_holder;
    std::vector<Place> m_gone;     ///< places asked for
    std::vector<Place> m_attended; ///< attention moved to
    std::vector<QString> m_told;   ///< texts of notices

private:
    void openWorkbook();
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.facet")); }
};

} // namespace facet::test
