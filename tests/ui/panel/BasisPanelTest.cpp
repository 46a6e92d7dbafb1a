#include "panel/BasisPanel.h"

#include "panel/RequirementHead.h"
#include "ui/panel/DeskFixture.h"
#include "widgets/Box.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"
#include "widgets/TextField.h"

#include <QDialog>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

namespace facet
{

namespace
{

class BasisPanelTest : public DeskFixture
{
protected:
    /// The panel in a window of the usual size.
    BasisPanel &showPanel(int height = 900)
    {
        m_panel = std::make_unique<BasisPanel>(*m_desk);
        m_panel->resize(320, height);
        m_panel->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_panel.get()));
        return *m_panel;
    }

    void TearDown() override
    {
        m_panel.reset();
        DeskFixture::TearDown();
    }

    RequirementHead *head(const char *requirement)
    {
        return find<RequirementHead>(*m_panel, QStringLiteral("verdict_") + QLatin1String(requirement));
    }
    QDialog *openDialog() { return m_panel->findChild<QDialog *>(); }

    std::unique_ptr<BasisPanel> m_panel;
};

} // namespace

TEST_F(BasisPanelTest, saysWhatItWillShowWhileNothingHasTheAttention)
{
    openBlank();
    BasisPanel &panel = showPanel();
    EXPECT_TRUE(find<QLabel>(panel, QStringLiteral("panelHint"))->isVisible());
    EXPECT_TRUE(panel.shownRequirements().isEmpty());
    EXPECT_FALSE(find<QLabel>(panel, QStringLiteral("panelTitle"))->isVisible());
}

TEST_F(BasisPanelTest, followsTheAttention)
{
    openBlank();
    BasisPanel &panel = showPanel();
    attend(QStringLiteral("A.5.3"));
    EXPECT_EQ(panel.shownRequirements(), QStringList({QStringLiteral("5.4.2-a"), QStringLiteral("5.4.2-b")}));
    EXPECT_EQ(find<QLabel>(panel, QStringLiteral("panelTitle"))->text(), toQt(m_catalogue->item("A.5.3")->name.en));
    EXPECT_FALSE(find<QLabel>(panel, QStringLiteral("panelHint"))->isVisible());
    attend(QStringLiteral("A.3.1"));
    EXPECT_EQ(panel.shownRequirements(), QStringList({QStringLiteral("5.3.1-a")}));
    EXPECT_EQ(find<QLabel>(panel, QStringLiteral("guidance"))->text(), toQt(m_catalogue->item("A.3.1")->guidance.en));
}

TEST_F(BasisPanelTest, showsTheWorstVerdictFirstAndUnfolded)
{
    openBlank();
    // Kept, with consent, but without periods: 5.4.2-a conforms, 5.4.2-b only partly.
    ASSERT_TRUE(m_sessions->setAnswer(QStringLiteral("A.5.3"),
                                      Answer(ChoiceAnswer{"yes", {{"consent", "separate"}, {"retention", ""}}})));
    ASSERT_EQ(result("5.4.2-b").verdict, Verdict::Partial);
    BasisPanel &panel = showPanel();
    attend(QStringLiteral("A.5.3"));
    EXPECT_EQ(panel.shownRequirements().first(), QStringLiteral("5.4.2-b"));
    EXPECT_TRUE(head("5.4.2-b")->isUnfolded());
    EXPECT_FALSE(head("5.4.2-a")->isUnfolded());
    EXPECT_NE(panel.findChild<QWidget *>(QStringLiteral("reasons_5.4.2-b")), nullptr);
}

TEST_F(BasisPanelTest, staysCalmWhenVerdictsChangeUnderTheOfficer)
{
    openBlank();
    BasisPanel &panel = showPanel(420);
    attend(QStringLiteral("A.5.3"));
    QTest::mouseClick(head("5.4.2-a"), Qt::LeftButton);
    QTest::mouseClick(head("5.4.2-b"), Qt::LeftButton);
    const bool first = head("5.4.2-a")->isUnfolded();
    const bool second = head("5.4.2-b")->isUnfolded();
    const QStringList order = panel.shownRequirements();
    auto *bar = find<QScrollArea>(panel, QStringLiteral("panelScroll"))->verticalScrollBar();
    ASSERT_TRUE(waitFor([bar] { return bar->maximum() > 20; }));
    bar->setValue(20);
    RequirementHead *const before = head("5.4.2-b");

    ASSERT_TRUE(m_sessions->setAnswer(QStringLiteral("A.5.3"), Answer(ChoiceAnswer{"yes", {{"consent", "none"}}})));
    ASSERT_EQ(result("5.4.2-b").verdict, Verdict::Nonconform);
    EXPECT_EQ(head("5.4.2-b"), before) << "the widget under the officer's hands was replaced";
    EXPECT_TRUE(before->accessibleName().contains(QStringLiteral("Not conforming")));
    EXPECT_EQ(panel.shownRequirements(), order);
    EXPECT_EQ(head("5.4.2-a")->isUnfolded(), first);
    EXPECT_EQ(head("5.4.2-b")->isUnfolded(), second);
    EXPECT_EQ(bar->value(), 20);
}

TEST_F(BasisPanelTest, foldsAndUnfoldsByKey)
{
    openBlank();
    showPanel();
    attend(QStringLiteral("A.3.1"));
    RequirementHead *line = head("5.3.1-a");
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Left);
    EXPECT_FALSE(line->isUnfolded());
    QTest::keyClick(line, Qt::Key_Right);
    EXPECT_TRUE(line->isUnfolded());
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_FALSE(line->isUnfolded());
}

TEST_F(BasisPanelTest, aLinkOfAReasonLeadsToTheRowToMend)
{
    openBlank();
    Row row;
    row.values.resize(m_catalogue->table("A.4")->fields.size());
    row.values[0] = std::string("Li Lei");
    ASSERT_TRUE(m_sessions->edit(QStringLiteral("A.4"), [&row](AssessmentSession &session) {
        return session.addRows("A.4", std::vector<Row>{row});
    }));
    choose("A.3.1", "yes");
    BasisPanel &panel = showPanel();
    attend(QStringLiteral("A.3.1"));
    QSignalSpy went(m_desk.get(), &Desk::placeRequested);
    auto *reasons = find<QWidget>(panel, QStringLiteral("reasons_5.3.1-a"));
    QLabel *message = nullptr;
    for (QLabel *label : reasons->findChildren<QLabel *>()) {
        if (message == nullptr && label->text().contains(QStringLiteral("A.4/1")))
            message = label;
    }
    ASSERT_NE(message, nullptr) << "no reason links to row 1 of A.4";
    Q_EMIT message->linkActivated(QStringLiteral("A.4/1"));
    ASSERT_EQ(went.count(), 1);
    const auto place = went.first().first().value<Place>();
    EXPECT_EQ(place.page, QStringLiteral("A.4"));
    EXPECT_EQ(place.row, session().rowIds("A.4")->front());
    EXPECT_EQ(place.field, static_cast<int>(*m_catalogue->table("A.4")->fieldIndex("staff_no")))
        << "name is there, so the first blank field asked for is the staff number";
    EXPECT_EQ(place.requirement, QStringLiteral("5.3.1-a"));
}

TEST_F(BasisPanelTest, anOverrideShowsBothVerdictsAndCanBeWithdrawn)
{
    openBlank();
    choose("A.1.2", "no");
    BasisPanel &panel = showPanel();
    attend(QStringLiteral("A.1.2"));
    QTest::mouseClick(find<QAbstractButton>(panel, QStringLiteral("judge_5.2.1-b")), Qt::LeftButton);
    QDialog *dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    find<QRadioButton>(*dialog, QStringLiteral("judge_conform"))->setChecked(true);
    find<TextArea>(*dialog, QStringLiteral("reasonText"))->setPlainText(QStringLiteral("decided <b>today</b>"));
    QTest::mouseClick(find<QAbstractButton>(*dialog, QStringLiteral("acceptButton")), Qt::LeftButton);

    EXPECT_EQ(result("5.2.1-b").computed, Verdict::Nonconform);
    EXPECT_EQ(result("5.2.1-b").verdict, Verdict::Conform);
    auto *record = find<QLabel>(panel, QStringLiteral("judgement_5.2.1-b"));
    EXPECT_TRUE(record->isVisible());
    EXPECT_EQ(record->textFormat(), Qt::PlainText);
    for (const char *words : {"Not conforming", "Conforming", "decided <b>today</b>"})
        EXPECT_TRUE(record->text().contains(QLatin1String(words))) << words;

    QTest::mouseClick(find<QAbstractButton>(panel, QStringLiteral("withdraw_5.2.1-b")), Qt::LeftButton);
    EXPECT_EQ(result("5.2.1-b").verdict, Verdict::Nonconform);
    EXPECT_FALSE(record->isVisible());
}

TEST_F(BasisPanelTest, savesANoteSoonAndShowsItAgain)
{
    openBlank();
    BasisPanel &panel = showPanel();
    attend(QStringLiteral("A.1.2"));
    auto *note = find<TextArea>(panel, QStringLiteral("note_A.1.2"));
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("letter 12"));
    EXPECT_TRUE(session().assessment().notes.empty()) << "not one step of history per keystroke";
    ASSERT_TRUE(waitFor([this] { return session().assessment().notes.count("A.1.2") == 1; }, 1500));
    EXPECT_EQ(session().assessment().notes.find("A.1.2")->second, "letter 12");

    QTest::keyClicks(note, QStringLiteral("b"));
    attend(QStringLiteral("A.1.3")); // leaving writes at once
    EXPECT_EQ(session().assessment().notes.find("A.1.2")->second, "letter 12b");
    EXPECT_EQ(find<TextArea>(panel, QStringLiteral("note_A.1.3"))->toPlainText(), QString());

    const QString id = toQt(session().assessment().header.id);
    const QString path = toQt(m_sessions->workbook()->path());
    m_sessions->closeWorkbook();
    ASSERT_TRUE(m_sessions->openWorkbook(path));
    ASSERT_TRUE(m_sessions->openAssessment(id));
    attend(QStringLiteral("A.1.2"));
    EXPECT_EQ(find<TextArea>(panel, QStringLiteral("note_A.1.2"))->toPlainText(), QStringLiteral("letter 12b"));
}

TEST_F(BasisPanelTest, aNoteTypedIsNotWrittenIntoAnotherAssessment)
{
    openBlank();
    BasisPanel &panel = showPanel();
    attend(QStringLiteral("A.1.2"));
    auto *note = find<TextArea>(panel, QStringLiteral("note_A.1.2"));
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("for the first"));
    openBlank();
    panel.flush();
    EXPECT_TRUE(session().assessment().notes.empty());
    EXPECT_EQ(find<TextArea>(panel, QStringLiteral("note_A.1.2"))->toPlainText(), QString());
}

TEST_F(BasisPanelTest, undoTakesANoteBackOnScreen)
{
    openBlank();
    BasisPanel &panel = showPanel();
    attend(QStringLiteral("A.1.2"));
    auto *note = find<TextArea>(panel, QStringLiteral("note_A.1.2"));
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("x"));
    panel.flush();
    m_sessions->undo();
    EXPECT_EQ(note->toPlainText(), QString());
}

TEST_F(BasisPanelTest, notApplicableAsksForTheReasonAndCanBeWithdrawn)
{
    openBlank();
    BasisPanel &panel = showPanel();
    attend(QStringLiteral("A.5.5"));
    auto *box = find<CheckBox>(panel, QStringLiteral("notApplicable_A.5.5"));
    box->click();
    EXPECT_FALSE(box->isChecked()) << "not before there is a reason";
    QDialog *dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    find<TextArea>(*dialog, QStringLiteral("reasonText"))->setPlainText(QStringLiteral("all systems in use"));
    QTest::mouseClick(find<QAbstractButton>(*dialog, QStringLiteral("acceptButton")), Qt::LeftButton);
    EXPECT_EQ(session().assessment().notApplicable.find("A.5.5")->second, "all systems in use");
    EXPECT_TRUE(box->isChecked());
    EXPECT_EQ(result("5.4.2-d").verdict, Verdict::NotApplicable);
    auto *reason = find<QLabel>(panel, QStringLiteral("notApplicableReason"));
    EXPECT_TRUE(reason->isVisible());
    EXPECT_TRUE(reason->text().contains(QStringLiteral("all systems in use")));

    box->click();
    EXPECT_TRUE(session().assessment().notApplicable.empty());
    EXPECT_FALSE(box->isChecked());
    EXPECT_FALSE(reason->isVisible());
}

TEST_F(BasisPanelTest, showsGuidanceOfTheFieldInFocusAsWell)
{
    openBlank();
    BasisPanel &panel = showPanel();
    Place place = Place::of(QStringLiteral("A.7"));
    const Table &table = *m_catalogue->table("A.7");
    place.field = static_cast<int>(*table.fieldIndex("ended_at"));
    m_desk->attend(place);
    const QString text = find<QLabel>(panel, QStringLiteral("guidance"))->text();
    EXPECT_TRUE(text.contains(toQt(table.guidance.en)));
    EXPECT_TRUE(text.contains(toQt(table.field("ended_at")->guidance.en)));
}

TEST_F(BasisPanelTest, catchesUpWhenShownAgain)
{
    openBlank();
    BasisPanel &panel = showPanel();
    attend(QStringLiteral("A.1.2"));
    panel.hide();
    choose("A.1.2", "no");
    attend(QStringLiteral("A.1.3"));
    attend(QStringLiteral("A.1.2"));
    panel.show();
    EXPECT_TRUE(head("5.2.1-b")->accessibleName().contains(QStringLiteral("Not conforming")));
}

TEST_F(BasisPanelTest, offersNoEditsInAReadOnlyWorkbook)
{
    openBlank();
    const QString id = toQt(session().assessment().header.id);
    SessionModel other(*m_catalogue);
    ASSERT_TRUE(other.openWorkbook(toQt(m_sessions->workbook()->path())));
    ASSERT_TRUE(other.isReadOnly());
    ASSERT_TRUE(other.openAssessment(id));
    Desk desk(other, *m_settings, m_files);
    BasisPanel panel(desk);
    panel.resize(320, 900);
    panel.show();
    desk.attend(Place::of(QStringLiteral("A.1.2")));
    EXPECT_TRUE(find<TextArea>(panel, QStringLiteral("note_A.1.2"))->isReadOnly());
    EXPECT_FALSE(find<CheckBox>(panel, QStringLiteral("notApplicable_A.1.2"))->isEnabled());
    EXPECT_FALSE(find<QAbstractButton>(panel, QStringLiteral("judge_5.2.1-b"))->isEnabled());
}

} // namespace facet
