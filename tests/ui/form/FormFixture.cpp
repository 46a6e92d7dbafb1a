#include "ui/form/FormFixture.h"

#include "assessment/ValueJson.h"
#include "desk/Strings.h"
#include "exchange/AssessmentJson.h"
#include "support/UiWait.h"

#include <nlohmann/json.hpp>

#include <QAbstractButton>
#include <QApplication>

namespace facet::test
{

FormFixture::FormFixture()
    : m_theme(std::make_unique<ThemeSource>(*qApp, ThemeChoice::Light)), m_catalogue(*Catalogue::builtIn())
{
    m_sessions = std::make_unique<SessionModel>(m_catalogue);
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_desk = std::make_unique<Desk>(*m_sessions, *m_settings, m_files);
    QObject::connect(m_desk.get(), &Desk::placeRequested, m_desk.get(),
                     [this](const Place &place) { m_gone.push_back(place); });
    QObject::connect(m_desk.get(), &Desk::attentionMoved, m_desk.get(),
                     [this](const Place &place) { m_attended.push_back(place); });
    QObject::connect(m_desk.get(), &Desk::noticeGiven, m_desk.get(),
                     [this](const Notice &notice) { m_told.push_back(notice.text); });
}

FormFixture::~FormFixture()
{
    m_page.reset();
    m_sessions->closeWorkbook();
}

void FormFixture::openAssessment(const std::string &json)
{
    const Expected<void> created = m_sessions->createWorkbook(path());
    ASSERT_TRUE(created) << created.error().message.en;
    const std::string text = "{\"format\":\"facet-assessment\",\"version\":1,\"assessment\":{\"title\":\"Test\"}" +
                             (json.empty() ? std::string() : "," + json) + "}";
    const auto assessment = readAssessment(m_catalogue, text);
    ASSERT_TRUE(assessment) << assessment.error().message.en << " " << assessment.error().place;
    const auto id = m_sessions->workbook()->import(*assessment);
    ASSERT_TRUE(id) << id.error().message.en;
    const Expected<void> opened = m_sessions->openAssessment(toQt(*id));
    ASSERT_TRUE(opened) << opened.error().message.en;
}

void FormFixture::reopenReadOnly()
{
    const QString id = toQt(m_sessions->session()->assessment().header.id);
    m_sessions->closeWorkbook();
    auto holder = Workbook::open(m_catalogue, fromQt(path()),
                                 {Workbook::Access::ReadWrite, "holder", std::chrono::milliseconds(0)});
    ASSERT_TRUE(holder) << holder.error().message.en;
    m_holder = std::move(*holder);
    ASSERT_TRUE(m_sessions->openWorkbook(path()));
    ASSERT_TRUE(m_sessions->openAssessment(id));
    ASSERT_TRUE(m_sessions->isReadOnly());
}

FormPage &FormFixture::show(const QString &table, const QSize &size)
{
    m_page = std::make_unique<FormPage>(*m_desk, table);
    m_page->resize(size);
    m_page->show();
    m_page->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    QCoreApplication::processEvents();
    return *m_page;
}

void FormFixture::click(const QString &name)
{
    auto *widget = find<QWidget>(name);
    if (widget == nullptr)
        return;
    QPoint where = widget->rect().center();
    if (qobject_cast<QAbstractButton *>(widget) != nullptr && !name.startsWith(QLatin1String("addRow")))
        where.setX(10); // on the square of a box; its words may be narrower than the widget
    QTest::mouseClick(widget, Qt::LeftButton, {}, where);
}

std::string FormFixture::stored(const std::string &item) const
{
    const auto &answers = m_sessions->session()->assessment().answers;
    const auto found = answers.find(item);
    if (found == answers.end())
        return "null";
    return writeAnswer(*m_catalogue.item(item), found->second).dump();
}

void FormFixture::set(const std::string &target, const std::string &json)
{
    EXPECT_TRUE(m_sessions->edit(toQt(target), [&](AssessmentSession &session) { return session.set(target, json); }));
}

} // namespace facet::test
