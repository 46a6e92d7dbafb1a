#include "workbook/RowView.h"

#include "assessment/Blank.h"
#include "assessment/DateTime.h"
#include "base/TextSearch.h"
#include "support/RandomAssessment.h"
#include "workbook/WorkbookFixture.h"

#include <algorithm>
#include <random>
#include <set>

namespace facet
{
namespace
{

std::string textIn(const FieldValue &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text == nullptr ? std::string() : *text;
}

/// The ids that a view shows, in its order.
Expected<std::vector<RowId>> view(const AssessmentSession &session, const std::string &table, const RowFilter &filter,
                                  const RowOrder &order = {})
{
    std::vector<RowId> ids;
    const auto done = findRowsInView(session, table, filter, order, [&](std::span<const RowId> more) {
        ids.insert(ids.end(), more.begin(), more.end());
        return true;
    });
    return done ? Expected<std::vector<RowId>>(ids) : tl::unexpected<Error>(done.error());
}

/// What a view should show, found by looking at one row after the other.
class NaiveView
{
public:
    NaiveView(const AssessmentSession &session, const Table &table)
        : m_table(table), m_rows(session.rows(table.id, session.rowIds(table.id).value()).value()),
          m_problems(session.cellProblems(table.id, m_rows).value())
    {
    }

    [[nodiscard]] std::vector<RowId> ids(const RowFilter &filter, const RowOrder &order) const
    {
        std::vector<const RecordRow *> wanted;
        for (const RecordRow &row : m_rows) {
            if (hasText(row, filter) && hasProblem(row, filter) && isOnDays(row, filter)) {
                wanted.push_back(&row);
            }
        }
        if (order.field) {
            std::stable_sort(wanted.begin(), wanted.end(), [&](const RecordRow *a, const RecordRow *b) {
                return isBefore(a->row.values[*order.field], b->row.values[*order.field], order);
            });
        }
        std::vector<RowId> ids;
        for (const RecordRow *row : wanted) {
            ids.push_back(row->id);
        }
        return ids;
    }

private:
    [[nodiscard]] bool hasText(const RecordRow &row, const RowFilter &filter) const
    {
        const std::string wanted = lowerAscii(filter.text);
        const auto has = [&](const std::string &text) { return lowerAscii(text).find(wanted) != std::string::npos; };
        for (std::size_t i = 0; i < m_table.fields.size(); ++i) {
            const Field &field = m_table.fields[i];
            if (filter.inField && *filter.inField != i) {
                continue;
            }
            if (field.codes.empty() && has(textIn(row.row.values[i]))) {
                return true;
            }
            for (const Code &code : field.codes) {
                const auto *codes = std::get_if<std::vector<std::string>>(&row.row.values[i]);
                const bool isSet = codes == nullptr ? textIn(row.row.values[i]) == code.id
                                                    : std::find(codes->begin(), codes->end(), code.id) != codes->end();
                if (isSet && (has(code.label.zh) || has(code.label.en) || lowerAscii(code.id) == wanted)) {
                    return true;
                }
            }
        }
        return filter.text.empty();
    }
    [[nodiscard]] bool hasProblem(const RecordRow &row, const RowFilter &filter) const
    {
        return !filter.withProblems ||
               std::any_of(m_problems.begin(), m_problems.end(), [&](const CellProblem &problem) {
                   return problem.row == row.id &&
                          (filter.requirement.empty() || problem.requirement == filter.requirement);
               });
    }
    [[nodiscard]] bool isOnDays(const RecordRow &row, const RowFilter &filter) const
    {
        if (!filter.dateField || (filter.from.empty() && filter.to.empty())) {
            return true;
        }
        const auto day = meaning(row.row.values[*filter.dateField], *filter.dateField).substr(0, 10);
        return !day.empty() && (filter.from.empty() || day >= filter.from) && (filter.to.empty() || day <= filter.to);
    }
    [[nodiscard]] std::string meaning(const FieldValue &value, std::size_t field) const
    {
        const std::string text = textIn(value);
        return (m_table.fields[field].type == FieldType::Date ? normalisedDate(text) : normalisedTime(text))
            .value_or(std::string());
    }
    /// Comparable as the value is: rank, then numbers, then text.
    struct Key {
        int rank = 0;
        std::vector<std::int64_t> numbers;
        std::string text;
    };
    [[nodiscard]] Key keyOf(const FieldValue &value, std::size_t at) const
    {
        const Field &field = m_table.fields[at];
        Key key;
        const auto place = [&](const std::string &code) { return field.code(code) - field.codes.data(); };
        if (const auto *codes = std::get_if<std::vector<std::string>>(&value)) {
            for (const std::string &code : *codes) {
                key.numbers.push_back(place(code));
            }
            std::sort(key.numbers.begin(), key.numbers.end());
        } else if (const auto *tally = std::get_if<Tally>(&value)) {
            for (const Code &code : field.codes) {
                key.numbers.push_back(tally->contains(code.id) ? tally->at(code.id) : 0);
            }
        } else if (field.type == FieldType::Choice && !textIn(value).empty()) {
            key.numbers.push_back(place(textIn(value)));
        } else {
            key.text = trimmed(textIn(value));
        }
        if (field.type == FieldType::Date || field.type == FieldType::Time) {
            const std::string normalised = meaning(value, at);
            key.rank = normalised.empty() ? 1 : 0;
            key.text = normalised.empty() ? key.text : normalised;
        }
        key.rank = isFilled(value) ? key.rank : 2;
        return key;
    }
    [[nodiscard]] bool isBefore(const FieldValue &a, const FieldValue &b, const RowOrder &order) const
    {
        const Key first = keyOf(a, *order.field);
        const Key second = keyOf(b, *order.field);
        if (first.rank != second.rank || first.rank == 2) {
            return first.rank < second.rank;
        }
        const auto left = std::tie(first.numbers, first.text);
        const auto right = std::tie(second.numbers, second.text);
        return order.descending ? right < left : left < right;
    }

    const Table &m_table;
    std::vector<RecordRow> m_rows;
    std::vector<CellProblem> m_problems;
};

/// Filters and orders at random, about what the table has.
class RandomView
{
public:
    RandomView(const AssessmentSession &session, const Table &table, std::uint32_t seed)
        : m_catalogue(session.catalogue()), m_table(table), m_random(seed),
          m_rows(session.rows(table.id, session.rowIds(table.id).value()).value())
    {
    }

    RowFilter filter()
    {
        RowFilter made;
        if (below(2) == 0) {
            made.text = text();
            made.inField = below(2) == 0 ? std::optional(below(m_table.fields.size())) : std::nullopt;
        }
        if (below(2) == 0) {
            made.withProblems = true;
            const auto &requirements = m_catalogue.requirementsOf(m_table.id);
            if (below(2) == 0 && !requirements.empty()) {
                made.requirement = m_catalogue.requirements()[requirements[below(requirements.size())]].id;
            }
        }
        std::vector<std::size_t> dates;
        for (std::size_t i = 0; i < m_table.fields.size(); ++i) {
            if (m_table.fields[i].type == FieldType::Date || m_table.fields[i].type == FieldType::Time) {
                dates.push_back(i);
            }
        }
        if (!dates.empty() && below(3) == 0) {
            made.dateField = dates[below(dates.size())];
            made.from = below(3) == 0 ? "" : "2024-02-15";
            made.to = below(3) == 0 ? "" : "2024-03-10";
        }
        return made;
    }
    RowOrder order()
    {
        RowOrder made;
        if (below(3) != 0) {
            made = {below(m_table.fields.size()), below(2) == 0};
        }
        return made;
    }

private:
    [[nodiscard]] std::size_t below(std::size_t bound) { return bound == 0 ? 0 : m_random() % bound; }
    /// A piece of what stands somewhere, or what nobody wrote.
    std::string text()
    {
        static const std::vector<std::string> fixed = {"张", "s-0", "互联", "Internet", "2024-0",
                                                       " ",  "　",  "无人", "0"};
        if (m_rows.empty() || below(3) == 0) {
            return fixed[below(fixed.size())];
        }
        const Row &row = m_rows[below(m_rows.size())].row;
        const std::string whole = textIn(row.values[below(row.values.size())]);
        std::size_t from = below(whole.size());
        while (from > 0 && (static_cast<unsigned char>(whole[from]) & 0xC0U) == 0x80U) {
            --from;
        }
        std::size_t to = std::min(whole.size(), from + 1 + below(6));
        while (to < whole.size() && (static_cast<unsigned char>(whole[to]) & 0xC0U) == 0x80U) {
            ++to;
        }
        return whole.substr(from, to - from);
    }

    const Catalogue &m_catalogue;
    const Table &m_table;
    std::mt19937 m_random;
    std::vector<RecordRow> m_rows;
};

class Views : public WorkbookTest
{
protected:
    Views() : m_workbook(create()) {}

    std::unique_ptr<Workbook> m_workbook;
};

TEST_F(Views, ShowWhatLookingAtEveryRowFindsOnGeneratedAssessments)
{
    const auto first = std::random_device()() % 1'000'000;
    for (std::uint32_t seed = first; seed < first + 25; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const std::string id = m_workbook->import(RandomAssessment(catalogue(), seed).make()).value();
        const auto viewed = session(*m_workbook, id);
        for (const char *tableId : {"A.2", "A.4", "A.7", "A.9"}) {
            const Table &table = *catalogue().table(tableId);
            const NaiveView naive(*viewed, table);
            RandomView random(*viewed, table, seed);
            for (int round = 0; round < 12; ++round) {
                const RowFilter filter = random.filter();
                const RowOrder order = random.order();
                const auto found = view(*viewed, tableId, filter, order);
                ASSERT_TRUE(found.has_value()) << found.error().message.en;
                const std::vector<RowId> wanted = naive.ids(filter, order);
                ASSERT_EQ(*found, wanted)
                    << tableId << " text \"" << filter.text << "\" problems " << filter.withProblems << " "
                    << filter.requirement << " order " << (order.field ? table.fields[*order.field].id : "none");
                const std::set<RowId> shown(wanted.begin(), wanted.end());
                const std::vector<RowId> all = viewed->rowIds(tableId).value();
                for (const RowId row : all) {
                    ASSERT_EQ(rowIsInView(*viewed, tableId, row, filter).value(), shown.contains(row)) << row;
                }
            }
        }
    }
}

TEST_F(Views, ShowAllRowsThatOneCheckComplainsOfNotOnlyTheFirstTwenty)
{
    const std::string id = add(*m_workbook);
    const auto edited = session(*m_workbook, id);
    std::vector<Row> log;
    for (int i = 0; i < 300; ++i) {
        log.push_back(row("A.7", {{"person", "张三"},
                                  {"person_unit", i % 3 == 0 ? "" : "信息科"},
                                  {"started_at", "2025-03-05 08:30"},
                                  {"ended_at", i % 5 == 0 ? "2025-03-05 08:00" : "2025-03-05 09:00"},
                                  {"content", "核验"}}));
    }
    ASSERT_TRUE(edited->addRows("A.7", log).has_value());
    RowFilter filter;
    filter.withProblems = true;
    filter.requirement = "5.5.6-e";
    filter.check = 0;
    EXPECT_EQ(view(*edited, "A.7", filter)->size(), 100U);
    filter.check = 1;
    EXPECT_EQ(view(*edited, "A.7", filter)->size(), 60U);
    filter.check.reset();
    EXPECT_EQ(view(*edited, "A.7", filter)->size(), 140U);
    filter.requirement = "5.1";
    EXPECT_EQ(view(*edited, "A.7", filter).error().code, ErrorCode::NotFound);
    filter.requirement = "5.5.6-e";
    filter.check = 99;
    EXPECT_EQ(view(*edited, "A.7", filter).error().code, ErrorCode::NotFound);
}

TEST_F(Views, ComeInPartsAndCanBeStopped)
{
    const std::string id = add(*m_workbook);
    const auto edited = session(*m_workbook, id);
    const std::vector<Row> log(1500, row("A.7", {{"person", "张三"}}));
    ASSERT_TRUE(edited->addRows("A.7", log).has_value());
    std::vector<std::size_t> parts;
    const auto count = [&](std::span<const RowId> more) {
        parts.push_back(more.size());
        return true;
    };
    RowFilter filter;
    filter.text = "张三";
    filter.inField = field("A.7", "person");
    ASSERT_TRUE(findRowsInView(*edited, "A.7", filter, {}, count).has_value());
    EXPECT_GT(parts.size(), 1U);
    EXPECT_LE(parts.front(), 128U);
    const auto stopped = findRowsInView(*edited, "A.7", filter, {}, [](std::span<const RowId>) { return false; });
    ASSERT_FALSE(stopped.has_value());
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(edited->setNote("A.7", "之后还能改").has_value());
}

TEST_F(Views, RefuseColumnsAndDaysThatThereAreNot)
{
    const auto viewed = session(*m_workbook, add(*m_workbook));
    RowFilter filter;
    filter.text = "x";
    filter.inField = 99;
    EXPECT_EQ(view(*viewed, "A.7", filter).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(view(*viewed, "A.7", {}, {99, false}).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(view(*viewed, "A.1", {}).error().code, ErrorCode::NotFound);
    RowFilter days;
    days.dateField = field("A.7", "started_at");
    days.from = "2025-02-30";
    EXPECT_EQ(view(*viewed, "A.7", days).error().code, ErrorCode::InvalidInput);
    days.dateField = field("A.7", "person");
    days.from = "2025-02-28";
    EXPECT_EQ(view(*viewed, "A.7", days).error().code, ErrorCode::InvalidInput);
}

} // namespace
} // namespace facet
