#include "library/LibrarySearch.h"

#include "workbook/PriorAssessments.h"
#include "workbook/Review.h"
#include "workbook/WorkbookFixture.h"

namespace facet
{
namespace
{

using testing::ElementsAre;
using testing::UnorderedElementsAre;

class LibrarySearchTest : public WorkbookTest
{
protected:
    void SetUp() override
    {
        m_workbook = create();
        m_hall = addNamed("2026 年度评估", "某市政务服务中心", "张三", "2026-03-31");
        m_lab = addNamed("Access Gate Review", "榕城研究院", "李四", "2025-11-06");
    }
    [[nodiscard]] std::string addNamed(const std::string &title, const std::string &unit, const std::string &assessor,
                                       const std::string &date)
    {
        return m_workbook->add({{}, title, unit, assessor, date, Status::Draft}).value();
    }
    /// What a search made anew finds.
    [[nodiscard]] std::unordered_set<std::string> found(std::string_view text) const
    {
        LibrarySearch search(catalogue());
        EXPECT_TRUE(search.read(*m_workbook).has_value());
        return search.find(text);
    }

    std::unique_ptr<Workbook> m_workbook;
    std::string m_hall;
    std::string m_lab;
};

TEST_F(LibrarySearchTest, FindsTitleUnitAssessorAndDateByAnyPart)
{
    EXPECT_THAT(found("政务"), ElementsAre(m_hall));
    EXPECT_THAT(found("榕"), ElementsAre(m_lab)) << "one Chinese character is enough";
    EXPECT_THAT(found("李四"), ElementsAre(m_lab));
    EXPECT_THAT(found("2026-03"), ElementsAre(m_hall));
    EXPECT_THAT(found("gate rev"), ElementsAre(m_lab)) << "Latin letters in either case";
    EXPECT_THAT(found("20"), UnorderedElementsAre(m_hall, m_lab));
    EXPECT_THAT(found("火星"), testing::IsEmpty());
}

TEST_F(LibrarySearchTest, EveryWordMustStandSomewhereInTheAssessment)
{
    EXPECT_THAT(found("政务 张三"), ElementsAre(m_hall)) << "in different places";
    EXPECT_THAT(found("政务　张三"), ElementsAre(m_hall)) << "parted by the wide space of Chinese input";
    EXPECT_THAT(found("政务 李四"), testing::IsEmpty());
    EXPECT_THAT(found("  "), UnorderedElementsAre(m_hall, m_lab)) << "nothing asked for: all";
}

TEST_F(LibrarySearchTest, FindsAnswersByTheWordsOfTheFormInBothLanguagesAndByWhatWasTyped)
{
    const auto session = WorkbookTest::session(*m_workbook, m_lab);
    const Item *choice = nullptr;
    for (const Table &table : catalogue().tables()) {
        for (const Item &item : table.items) {
            if (choice == nullptr && item.type == AnswerType::Choice && !item.options.empty() &&
                item.options.front().details.empty()) {
                choice = &item;
            }
        }
    }
    ASSERT_NE(choice, nullptr);
    const Option &option = choice->options.front();
    ASSERT_TRUE(session->setAnswer(choice->id, ChoiceAnswer{option.id, {}}).has_value());
    const auto words = [&](Language language) { return option.label.in(language).front().value; };
    EXPECT_THAT(found(words(Language::Chinese)), testing::Contains(m_lab)) << words(Language::Chinese);
    EXPECT_THAT(found(words(Language::English)), testing::Contains(m_lab)) << words(Language::English);

    ASSERT_TRUE(session->setNote(choice->id, "门禁闸机待更换").has_value());
    EXPECT_THAT(found("闸机"), ElementsAre(m_lab));
    const std::vector<Row> systems{row("A.2", {{"system_name", std::string("库房人证核验")}})};
    ASSERT_TRUE(session->addRows("A.2", systems).has_value());
    EXPECT_THAT(found("人证"), ElementsAre(m_lab));
}

TEST_F(LibrarySearchTest, FindsFindingsByNumberAndWording)
{
    // Nothing is answered: every requirement that applies is open, a finding.
    const AssessmentResult result = m_workbook->evaluate(m_hall).value();
    for (std::size_t i = 0; i < result.requirements.size(); ++i) {
        const Requirement &requirement = catalogue().requirements()[i];
        EXPECT_EQ(found(requirement.id).contains(m_hall), result.requirements[i].severity.has_value())
            << requirement.id;
        if (result.requirements[i].severity) {
            EXPECT_TRUE(found(requirement.title.zh).contains(m_hall));
            EXPECT_TRUE(found(requirement.title.en).contains(m_hall));
        }
    }
}

TEST_F(LibrarySearchTest, AFindingThatIsSettledIsFoundNoMore)
{
    const std::string requirement = catalogue().requirements().front().id;
    ASSERT_TRUE(found(requirement).contains(m_hall));
    const auto session = WorkbookTest::session(*m_workbook, m_hall);
    ASSERT_TRUE(session->setJudgement(requirement, Judgement{Verdict::Conform, "戊辰日核对"}).has_value());
    EXPECT_THAT(found(requirement), ElementsAre(m_lab));
    EXPECT_THAT(found("戊辰"), ElementsAre(m_hall)) << "reasons are found, too";
}

TEST_F(LibrarySearchTest, OneAssessmentIsReadAnewAndAnotherForgotten)
{
    LibrarySearch search(catalogue());
    ASSERT_TRUE(search.read(*m_workbook).has_value());
    const auto session = WorkbookTest::session(*m_workbook, m_hall);
    ASSERT_TRUE(session->setNote("A.1.4", "新闸机").has_value());
    ASSERT_TRUE(session->setHeader("title", "变更评估").has_value());
    ASSERT_TRUE(search.refresh(*m_workbook, m_hall).has_value());
    EXPECT_THAT(search.find("闸机"), ElementsAre(m_hall));
    EXPECT_THAT(search.find("2026 年度"), testing::IsEmpty()) << "the old title";

    const std::string added = addNamed("榴月评估", "某县大厅", "王五", "2026-05-01");
    EXPECT_FALSE(search.knows(added));
    ASSERT_TRUE(search.refresh(*m_workbook, added).has_value());
    EXPECT_THAT(search.find("榴月"), ElementsAre(added));
    ASSERT_TRUE(search.refresh(*m_workbook, "no such id").has_value());
    EXPECT_EQ(search.assessmentCount(), 3U);
}

TEST_F(LibrarySearchTest, DeletedOnesAreFoundForTheBin)
{
    ASSERT_TRUE(m_workbook->remove(m_lab).has_value());
    EXPECT_THAT(found("研究院"), ElementsAre(m_lab));
}

TEST_F(LibrarySearchTest, EachRevisionIsFoundByItsOwnContent)
{
    {
        const auto session = WorkbookTest::session(*m_workbook, m_hall);
        ASSERT_TRUE(session->setNote("A.1.2", "旧任命文件").has_value());
        ASSERT_TRUE(sealAssessment(*session, "李复核", "例行").has_value());
    }
    LibrarySearch kept(catalogue());
    ASSERT_TRUE(kept.read(*m_workbook).has_value());
    ASSERT_TRUE(reopenAssessment(*m_workbook, m_hall, "补充").has_value());
    ASSERT_TRUE(WorkbookTest::session(*m_workbook, m_hall)->setNote("A.1.2", "新任命文件").has_value());
    EXPECT_THAT(found("旧任命"), ElementsAre(m_hall + "@1"));
    EXPECT_THAT(found("新任命"), ElementsAre(m_hall));
    for (const std::string &id : {m_hall, m_hall + "@1"}) {
        ASSERT_TRUE(kept.refresh(*m_workbook, id).has_value());
    }
    EXPECT_THAT(kept.find("旧任命"), ElementsAre(m_hall + "@1"));
    EXPECT_THAT(kept.find("新任命"), ElementsAre(m_hall));
}

TEST_F(LibrarySearchTest, TypingOnAndTakingBackFindsWhatASearchMadeAnewDoes)
{
    LibrarySearch kept(catalogue());
    ASSERT_TRUE(kept.read(*m_workbook).has_value());
    for (const char *text : {"g", "ga", "gat", "gate", "gate r", "gate rev", "gate re", "gate", "gats", "ate", "政",
                             "政务", "政务服", "政", "务", "gate 榕", "榕 gate"}) {
        EXPECT_EQ(kept.find(text), found(text)) << text;
    }
    ASSERT_TRUE(WorkbookTest::session(*m_workbook, m_hall)->setNote("A.1.2", "the gate").has_value());
    ASSERT_TRUE(kept.refresh(*m_workbook, m_hall).has_value());
    EXPECT_THAT(kept.find("gate"), UnorderedElementsAre(m_hall, m_lab)) << "what was remembered is forgotten";
}

TEST_F(LibrarySearchTest, TellsByNumberWhatItFinds)
{
    LibrarySearch search(catalogue());
    ASSERT_TRUE(search.read(*m_workbook).has_value());
    const std::size_t hall = search.numberOf(m_hall).value();
    const std::size_t lab = search.numberOf(m_lab).value();
    EXPECT_FALSE(search.numberOf("nobody").has_value());
    for (const std::string text : {"政", "政务", "20", "火星", "gate 2025"}) {
        const std::unordered_set<std::string> ids = search.find(text);
        const std::vector<char> matches = search.matches(text);
        EXPECT_EQ(matches[hall] != 0, ids.contains(m_hall)) << text;
        EXPECT_EQ(matches[lab] != 0, ids.contains(m_lab)) << text;
    }
}

TEST_F(LibrarySearchTest, NoWordIsFoundAcrossTheEndOfAText)
{
    EXPECT_THAT(found("评估某市"), testing::IsEmpty()) << "a title and a unit";
    using namespace std::string_view_literals;
    EXPECT_THAT(found("评估\0某市"sv), testing::IsEmpty());
}

TEST_F(LibrarySearchTest, ManySearchesLeaveWhatIsBeingTypedRight)
{
    LibrarySearch search(catalogue());
    ASSERT_TRUE(search.read(*m_workbook).has_value());
    for (int number = 0; number < 200; ++number) {
        EXPECT_THAT(search.find(std::to_string(number) + "x"), testing::IsEmpty());
        EXPECT_THAT(search.find("政务"), ElementsAre(m_hall));
        EXPECT_THAT(search.find("政务服 张三"), ElementsAre(m_hall));
    }
}
} // namespace
} // namespace facet
