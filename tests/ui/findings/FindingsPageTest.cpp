#include "findings/FindingsPage.h"

#include "findings/FindingLine.h"
#include "findings/FindingRow.h"
#include "findings/NoticeRow.h"
#include "ui/panel/DeskFixture.h"
#include "widgets/Button.h"
#include "widgets/ChipRow.h"
#include "widgets/Choice.h"
#include "widgets/EmptyState.h"
#include "widgets/Fields.h"
#include "widgets/Labels.h"
#include "widgets/TextField.h"

#include <QCheckBox>
#include <QDialog>
#include <QRadioButton>
#include <QVBoxLayout>

namespace facet
{

namespace
{

class FindingsPageTest : public DeskFixture
{
protected:
    FindingsPage &showPage()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_page = new FindingsPage(*m_desk, m_window.get());
        column->addWidget(m_page->barWidget());
        column->addWidget(m_page, 1);
        m_window->resize(900, 800);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        return *m_page;
    }

    void TearDown() override
    {
        m_window.reset();
        DeskFixture::TearDown();
    }

    FindingRow *row(const char *id)
    {
        return find<FindingRow>(*m_page, QStringLiteral("finding_") + QLatin1String(id));
    }
    FindingLine *line(const char *id)
    {
        return find<FindingLine>(*m_page, QStringLiteral("line_") + QLatin1String(id));
    }
    QStringList shown()
    {
        QStringList ids;
        for (const FindingRow *one : m_page->findChildren<FindingRow *>()) {
            if (one->isVisible())
                ids.append(one->entry().id);
        }
        return ids;
    }
    QStringList expected(const std::function<bool(const Requirement &, const RequirementResult &)> &wanted)
    {
        QStringList ids;
        for (std::size_t index = 0; index < m_catalogue->requirements().size(); ++index) {
            if (wanted(m_catalogue->requirements()[index], session().result().requirements[index]))
                ids.append(toQt(m_catalogue->requirements()[index].id));
        }
        return ids;
    }
    void chip(const char *id)
    {
        auto *chips = find<ChipRow>(*m_page, QStringLiteral("severityChips"));
        chips->setCurrent(QLatin1String(id));
        Q_EMIT chips->chosen(QLatin1String(id));
    }
    void pick(const char *box, const char *id)
    {
        auto *filter = find<FilterBox>(*m_page, QLatin1String(box));
        filter->setCurrentId(QLatin1String(id));
        Q_EMIT filter->optionChosen(QLatin1String(id));
    }
    void search(const QString &text)
    {
        auto *field = find<SearchField>(*m_window, QStringLiteral("findingsSearch"));
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::unique_ptr<QWidget> m_window;
    FindingsPage *m_page = nullptr;
};

} // namespace

TEST_F(FindingsPageTest, saysThatNoAssessmentIsOpen)
{
    FindingsPage &page = showPage();
    EXPECT_TRUE(find<EmptyState>(page, QStringLiteral("findingsNoAssessment"))->isVisible());
}

TEST_F(FindingsPageTest, listsExactlyTheFindingsOfTheResult)
{
    openSample();
    showPage();
    const QStringList findings =
        expected([](const Requirement &, const RequirementResult &one) { return one.severity.has_value(); });
    ASSERT_FALSE(findings.isEmpty());
    EXPECT_EQ(shown(), findings);
    const QString count = find<QLabel>(*m_window, QStringLiteral("findingsCount"))->text();
    EXPECT_TRUE(count.contains(QString::number(findings.size())));
    EXPECT_TRUE(count.contains(QStringLiteral("51")));
}

TEST_F(FindingsPageTest, filtersCombineAndCanBeClearedWhenNothingIsLeft)
{
    openSample();
    FindingsPage &page = showPage();
    chip("minor");
    EXPECT_EQ(shown(), expected([](const Requirement &, const RequirementResult &one) {
                  return one.severity == Severity::Minor;
              }));
    pick("clauseFilter", "5.4");
    EXPECT_EQ(shown(), expected([](const Requirement &requirement, const RequirementResult &one) {
                  return one.severity == Severity::Minor && requirement.clause == "5.4";
              }));
    pick("levelFilter", "required");
    EXPECT_EQ(shown(), expected([](const Requirement &requirement, const RequirementResult &one) {
                  return one.severity == Severity::Minor && requirement.clause == "5.4" &&
                         requirement.level == Level::Required;
              }));
    search(QStringLiteral("nothing has these words"));
    EXPECT_TRUE(shown().isEmpty());
    EXPECT_TRUE(find<EmptyState>(page, QStringLiteral("findingsFiltered"))->isVisible());
    QTest::mouseClick(find<QAbstractButton>(page, QStringLiteral("clearFilters")), Qt::LeftButton);
    EXPECT_EQ(shown(),
              expected([](const Requirement &, const RequirementResult &one) { return one.severity.has_value(); }));
    find<QCheckBox>(page, QStringLiteral("conformingBox"))->setChecked(true);
    EXPECT_EQ(shown().size(), 51);
}

TEST_F(FindingsPageTest, searchFindsRequirementReasonAndRecommendation)
{
    openBlank();
    choose("A.1.2", "no");
    showPage();
    const Requirement &requirement = *m_catalogue->requirement("5.2.1-b");
    search(toQt(result("5.2.1-b").checks.front().message.en));
    EXPECT_TRUE(shown().contains(QStringLiteral("5.2.1-b")));
    search(toQt(requirement.recommendation.en));
    EXPECT_EQ(shown(), QStringList({QStringLiteral("5.2.1-b")}));
}

TEST_F(FindingsPageTest, keysWalkTheRowsAndUnfoldThem)
{
    openBlank();
    showPage();
    FindingLine *first = line("5.2.1-a");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    FindingLine *second = line("5.2.1-b");
    EXPECT_TRUE(second->hasFocus());
    QTest::keyClick(second, Qt::Key_Right);
    EXPECT_TRUE(row("5.2.1-b")->isUnfolded());
    EXPECT_TRUE(find<QWidget>(*m_page, QStringLiteral("detail_5.2.1-b"))->isVisible());
    QTest::keyClick(second, Qt::Key_Left);
    EXPECT_FALSE(row("5.2.1-b")->isUnfolded());
    QTest::keyClick(second, Qt::Key_Return);
    EXPECT_TRUE(row("5.2.1-b")->isUnfolded());
    QTest::keyClick(second, Qt::Key_Up);
    EXPECT_TRUE(first->hasFocus());
    QTest::keyClick(first, Qt::Key_End);
    EXPECT_TRUE(line("5.6.4-a")->hasFocus());
    EXPECT_EQ(first->focusPolicy(), Qt::ClickFocus) << "Tab comes to one row only";
    EXPECT_EQ(m_desk->attention().requirement, QStringLiteral("5.6.4-a"));
}

TEST_F(FindingsPageTest, staysUnfoldedAndFollowsWhenAnAnswerChanges)
{
    openBlank();
    showPage();
    FindingRow *finding = row("5.2.1-b");
    line("5.2.1-b")->click();
    ASSERT_TRUE(finding->isUnfolded());
    EXPECT_EQ(finding->entry().severity, Severity::Open);
    choose("A.1.2", "no");
    EXPECT_EQ(row("5.2.1-b"), finding);
    EXPECT_TRUE(finding->isUnfolded());
    EXPECT_EQ(finding->entry().severity, Severity::Major);
    EXPECT_TRUE(line("5.2.1-b")->accessibleName().contains(QStringLiteral("Major")));
    choose("A.1.3", "yes"); // 5.2.1-c conforms now and leaves the list
    EXPECT_FALSE(row("5.2.1-c")->isVisible());
    EXPECT_TRUE(finding->isUnfolded());
}

TEST_F(FindingsPageTest, aChangeWhileHiddenIsThereWhenShown)
{
    openBlank();
    FindingsPage &page = showPage();
    page.hide();
    choose("A.1.2", "yes");
    page.show();
    EXPECT_FALSE(row("5.2.1-b")->isVisible());
}

TEST_F(FindingsPageTest, linksGoToTheItem)
{
    openBlank();
    choose("A.1.2", "no");
    showPage();
    QSignalSpy went(m_desk.get(), &Desk::placeRequested);
    QTest::mouseClick(find<LinkLabel>(*row("5.2.1-b"), QStringLiteral("link_A.1.2")), Qt::LeftButton);
    ASSERT_EQ(went.count(), 1);
    Place place = Place::of(QStringLiteral("A.1.2"));
    place.requirement = QStringLiteral("5.2.1-b");
    EXPECT_EQ(went.first().first().value<Place>(), place);
}

TEST_F(FindingsPageTest, overridesFromTheDetail)
{
    openBlank();
    choose("A.1.2", "no");
    showPage();
    line("5.2.1-b")->click();
    auto *judge = find<QAbstractButton>(*m_page, QStringLiteral("judge_5.2.1-b"));
    judge->click();
    auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("judgementDialog"));
    ASSERT_NE(dialog, nullptr);
    find<QRadioButton>(*dialog, QStringLiteral("judge_partial"))->setChecked(true);
    find<TextArea>(*dialog, QStringLiteral("reasonText"))->setPlainText(QStringLiteral("being set up"));
    QTest::mouseClick(find<QAbstractButton>(*dialog, QStringLiteral("acceptButton")), Qt::LeftButton);
    EXPECT_EQ(row("5.2.1-b")->entry().severity, Severity::Minor);
    EXPECT_TRUE(row("5.2.1-b")->entry().reason.contains(QStringLiteral("being set up")));
}

TEST_F(FindingsPageTest, showsNotesOfTheItemsItRestsOn)
{
    openBlank();
    showPage();
    line("5.2.1-b")->click();
    auto *notes = find<QLabel>(*m_page, QStringLiteral("notes_5.2.1-b"));
    EXPECT_FALSE(notes->isVisible());
    ASSERT_TRUE(m_sessions->setNote(QStringLiteral("A.1.2"), QStringLiteral("letter <12>")));
    EXPECT_TRUE(notes->isVisible());
    EXPECT_TRUE(notes->text().contains(QStringLiteral("letter &lt;12&gt;")));
}

TEST_F(FindingsPageTest, revealUnfoldsAndClearsWhatHidesIt)
{
    openBlank();
    choose("A.1.2", "yes");
    FindingsPage &page = showPage();
    chip("critical");
    Place place;
    place.page = QStringLiteral("findings");
    place.requirement = QStringLiteral("5.4.2-c");
    page.reveal(place);
    EXPECT_TRUE(row("5.4.2-c")->isVisible());
    EXPECT_TRUE(row("5.4.2-c")->isUnfolded());
    EXPECT_TRUE(line("5.4.2-c")->hasFocus());
    place.requirement = QStringLiteral("5.2.1-b"); // conforms
    page.reveal(place);
    EXPECT_TRUE(row("5.2.1-b")->isVisible());
    EXPECT_TRUE(line("5.2.1-b")->hasFocus());
}

TEST_F(FindingsPageTest, showsContradictionsAsNoticesAtTheEnd)
{
    openSample();
    FindingsPage &page = showPage();
    std::size_t failed = 0;
    for (std::size_t index = 0; index < m_catalogue->requirements().size(); ++index) {
        const auto &checks = m_catalogue->requirements()[index].checks;
        for (std::size_t check = 0; check < checks.size(); ++check) {
            const Outcome outcome = session().result().requirements[index].checks[check].outcome;
            if (checks[check].role == Role::Notice && (outcome == Outcome::Fail || outcome == Outcome::Partial))
                ++failed;
        }
    }
    ASSERT_GT(failed, 0u);
    EXPECT_EQ(page.findChildren<NoticeRow *>().size(), static_cast<qsizetype>(failed));
    chip("major");
    for (const NoticeRow *notice : page.findChildren<NoticeRow *>())
        EXPECT_FALSE(notice->isVisible());
}

TEST_F(FindingsPageTest, exportGoesToTheReportPage)
{
    openBlank();
    showPage();
    QSignalSpy went(m_desk.get(), &Desk::placeRequested);
    QTest::mouseClick(find<QAbstractButton>(*m_window, QStringLiteral("findingsExport")), Qt::LeftButton);
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went.first().first().value<Place>().page, QStringLiteral("report"));
}

} // namespace facet
