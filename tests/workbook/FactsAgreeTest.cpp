#include "exchange/AssessmentJson.h"
#include "rules/Evaluate.h"
#include "rules/MemoryFacts.h"
#include "support/RandomAssessment.h"
#include "workbook/WorkbookFixture.h"

#include <random>

namespace facet
{
namespace
{

class FactsAgree : public WorkbookTest
{
};

/// An empty assessment with the id it got, else as it was given.
Assessment named(Assessment assessment, const std::string &id)
{
    assessment.header.id = id;
    return assessment;
}

/// Both as the same value and, for a readable difference, as the same text.
void expectSameResult(const AssessmentResult &found, const AssessmentResult &wanted, const Catalogue &catalogue)
{
    EXPECT_EQ(writeResult(catalogue, found, "x"), writeResult(catalogue, wanted, "x"));
    EXPECT_TRUE(found == wanted);
}

void expectSameAnswers(const Facts &a, const Facts &b, const Catalogue &catalogue)
{
    for (const Table &table : catalogue.tables()) {
        for (std::size_t field = 0; field < table.fields.size(); ++field) {
            const bool text = table.fields[field].type == FieldType::Text;
            EXPECT_EQ(a.rowsLacking(table.id, {field}), b.rowsLacking(table.id, {field})) << table.id << " " << field;
            EXPECT_EQ(a.rowsHaving(table.id, {0, field}), b.rowsHaving(table.id, {0, field}))
                << table.id << " " << field;
            if (!text) {
                continue;
            }
            EXPECT_EQ(a.rowsSharing(table.id, field), b.rowsSharing(table.id, field)) << table.id << " " << field;
            EXPECT_EQ(a.distinctCount(table.id, field), b.distinctCount(table.id, field)) << table.id << " " << field;
            EXPECT_EQ(a.rowsUnknown(table.id, field, "A.4", 0), b.rowsUnknown(table.id, field, "A.4", 0))
                << table.id << " " << field;
            EXPECT_EQ(a.unknownValues(table.id, field, "A.4", 0, 3), b.unknownValues(table.id, field, "A.4", 0, 3))
                << table.id << field;
        }
    }
    EXPECT_EQ(a.rowsUsedAfterLeaving(), b.rowsUsedAfterLeaving());
    EXPECT_EQ(a.rowsDisordered("A.7", 5, 6), b.rowsDisordered("A.7", 5, 6));
    EXPECT_EQ(a.rowsDisordered("A.7", 6, 5), b.rowsDisordered("A.7", 6, 5));
    EXPECT_EQ(a.rowsDisordered("A.4", 8, 9), b.rowsDisordered("A.4", 8, 9));
    EXPECT_EQ(a.rowsWith("A.2", 10, "overseas"), b.rowsWith("A.2", 10, "overseas"));
}

TEST_F(FactsAgree, OverTheWorkbookAndInMemoryOnFiveHundredAssessments)
{
    const auto workbook = create();
    for (std::uint32_t seed = 1; seed <= 500; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Assessment assessment = RandomAssessment(catalogue(), seed).make();
        const auto id = workbook->import(assessment);
        ASSERT_TRUE(id.has_value()) << id.error().place << ": " << id.error().message.en;
        const Assessment loaded = workbook->load(*id).value();
        ASSERT_EQ(loaded, named(assessment, *id));
        expectSameResult(workbook->evaluate(*id).value(), evaluate(catalogue(), MemoryFacts(catalogue(), assessment)),
                         catalogue());
        if (seed % 20 == 0) {
            expectSameAnswers(session(*workbook, *id)->facts(), MemoryFacts(catalogue(), assessment), catalogue());
            EXPECT_EQ(workbook->digest(*id).value(), sm3Hex(writeAssessment(catalogue(), loaded)));
        }
        ASSERT_FALSE(HasFailure());
    }
    expectClean(*workbook);
}

/// Edits a session at random.
class RandomEdits
{
public:
    RandomEdits(AssessmentSession &session, const Catalogue &catalogue, std::uint32_t seed)
        : m_session(session), m_catalogue(catalogue), m_made(catalogue, seed),
          m_other(RandomAssessment(catalogue, seed + 1000).make())
    {
    }

    Expected<Change> one()
    {
        constexpr std::array<const char *, 4> tables = {"A.2", "A.4", "A.7", "A.9"};
        const Table &table = *m_catalogue.table(tables[m_made.below(tables.size())]);
        const std::vector<RowId> ids = m_session.rowIds(table.id).value();
        switch (m_made.below(10)) {
        case 0:
            return m_session.canUndo() ? m_session.undo() : Expected<Change>(Change());
        case 1:
            return m_session.canRedo() ? m_session.redo() : Expected<Change>(Change());
        case 2: {
            const Row row = m_made.row(table);
            return m_session.addRows(table.id, std::span(&row, 1));
        }
        case 3:
            if (!ids.empty()) {
                return m_session.deleteRows(table.id, std::span(&ids[m_made.below(ids.size())], 1));
            }
            return Change();
        case 4:
            return answer();
        case 5:
            return m_session.setNotApplicable(table.id, m_made.below(2) == 0 ? std::optional<std::string>("不适用")
                                                                             : std::nullopt);
        default:
            if (ids.empty()) {
                return Change();
            }
            const std::size_t field = m_made.below(table.fields.size());
            return m_session.setCell(table.id, ids[m_made.below(ids.size())], field,
                                     m_made.value(table, table.fields[field]));
        }
    }

private:
    Expected<Change> answer()
    {
        if (m_other.answers.empty()) {
            return Change();
        }
        auto it = m_other.answers.begin();
        std::advance(it, static_cast<std::ptrdiff_t>(m_made.below(m_other.answers.size())));
        return m_session.setAnswer(it->first, m_made.below(3) == 0 ? std::nullopt : std::optional(it->second));
    }

    AssessmentSession &m_session;
    const Catalogue &m_catalogue;
    RandomAssessment m_made;
    Assessment m_other;
};

TEST_F(FactsAgree, AfterEveryRandomEditTheResultIsThatOfAFreshEvaluation)
{
    const auto workbook = create();
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Assessment made = RandomAssessment(catalogue(), seed).make();
        made.header.status = Status::Draft; // a final one takes no edits
        const std::string id = workbook->import(made).value();
        const auto edited = session(*workbook, id);
        RandomEdits edits(*edited, catalogue(), seed);
        for (int i = 0; i < 60; ++i) {
            const auto change = edits.one();
            ASSERT_TRUE(change.has_value()) << change.error().place << ": " << change.error().message.en;
            const Assessment loaded = workbook->load(id).value();
            expectSameResult(edited->result(), evaluate(catalogue(), MemoryFacts(catalogue(), loaded)), catalogue());
            ASSERT_FALSE(HasFailure()) << "edit " << i;
        }
        expectSameAnswers(edited->facts(), MemoryFacts(catalogue(), workbook->load(id).value()), catalogue());
        while (edited->canUndo()) {
            ASSERT_TRUE(edited->undo().has_value());
        }
        while (edited->canRedo()) {
            ASSERT_TRUE(edited->redo().has_value());
        }
    }
    expectClean(*workbook);
}

} // namespace
} // namespace facet
