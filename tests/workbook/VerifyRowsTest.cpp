#include "workbook/RowRecount.h"
#include "workbook/WorkbookDatabase.h"
#include "workbook/WorkbookFixture.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace facet
{
namespace
{

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

/// A workbook with two assessments that have rows.
class VerifyRows : public WorkbookTest
{
protected:
    VerifyRows()
    {
        const auto workbook = create();
        for (const std::string person : {"张三", "李四"}) {
            m_id = add(*workbook, person);
            const auto edited = session(*workbook, m_id);
            const Row usage = row("A.7", {{"person", person},
                                          {"system_no", std::string("S-01 ")},
                                          {"department", std::string("保卫部")},
                                          {"started_at", std::string("2026-01-02 08:00")}});
            EXPECT_TRUE(edited->addRows("A.7", std::vector<Row>(40, usage)).has_value());
            EXPECT_TRUE(edited->addRows("A.2", std::vector<Row>(2, row("A.2", {{"provider", person}}))).has_value());
        }
        expectClean(*workbook);
    }
    [[nodiscard]] static std::vector<std::string> placesOf(const std::vector<WorkbookFault> &faults)
    {
        std::vector<std::string> places;
        std::ranges::transform(faults, std::back_inserter(places), &WorkbookFault::place);
        return places;
    }
    [[nodiscard]] std::vector<std::string> faultsAfter(const std::string &sql) const
    {
        runShell(path(), sql);
        return placesOf((*open())->verify().value());
    }

    std::string m_id;
};

TEST_F(VerifyRows, EveryKindOfWrongCountShows)
{
    const std::vector<std::pair<std::string, std::string>> changes = {
        {"record_block", "UPDATE record_block SET rows = rows + 1 WHERE assessment = 2 AND table_id = 'A.7'"},
        {"record_block", "DELETE FROM record_block WHERE assessment = 2 AND table_id = 'A.7'"},
        {"record_block", "INSERT INTO record_block VALUES (1, 'A.7', 77, 0)"},
        {"record_fault", "UPDATE record_fault SET faults = faults + 1 WHERE assessment = 1 AND table_id = 'A.7'"},
        {"record_fault", "DELETE FROM record_fault WHERE assessment = 1 AND table_id = 'A.7'"},
        {"record_fault", "INSERT INTO record_fault VALUES (2, 'A.4', 3, 1)"},
        {"record_value", "UPDATE record_value SET first_row = first_row + 1 WHERE field = 'system_no'"},
        {"record_value", "UPDATE record_value SET first_row = NULL WHERE field = 'person' AND assessment = 2"},
        {"record_value", "UPDATE record_value SET first_row = 1 WHERE field = 'department'"},
        {"record_value", "UPDATE record_value SET value = value || '们' WHERE field = 'department'"},
        {"record_value", "DELETE FROM record_value WHERE field = 'person' AND assessment = 1"},
        {"record_value", "INSERT INTO record_value VALUES (1, 'A.7', 'person', '王五', 1, 1)"},
        {"record_value", "INSERT INTO record_value VALUES (1, 'A.9', 'provider', '某公司', 1, 1)"},
    };
    const std::string whole = bytesOf(path());
    for (const auto &[place, sql] : changes) {
        writeBytes(path(), whole);
        EXPECT_THAT(faultsAfter(sql), Contains(place)) << sql;
    }
}

TEST_F(VerifyRows, EveryKindOfWrongDerivedColumnShows)
{
    for (const std::string change : {"started_key = NULL", "ended_key = '2026-01-02T08:00:00'", "faults = faults + 1",
                                     "started_key = '2026-01-02T08:00:01'"}) {
        const std::string whole = bytesOf(path());
        EXPECT_THAT(faultsAfter("UPDATE a7_usage SET " + change + " WHERE row_id >= 41"), Contains("a7_usage/41"));
        writeBytes(path(), whole);
    }
}

TEST_F(VerifyRows, AnUnreadableValueShowsAndSoDoWrongCountsOfItsTable)
{
    const auto places = faultsAfter("UPDATE a2_system SET user_importance = '' WHERE row_id = 1; "
                                    "UPDATE record_block SET rows = 5 WHERE table_id = 'A.2'");
    EXPECT_THAT(places, Contains("A.2/user_importance"));
    EXPECT_THAT(places, Contains("record_block"));
}

/// What SQL counts of this table where so many different values are not held.
std::vector<bool> valuesMatch(const Workbook &workbook, std::size_t mostValues)
{
    const WorkbookDatabase &database = workbook.database();
    const RecordTable &table = database.knownTable("A.7");
    RowRecount recount(table, mostValues);
    Query rows(database.db(), "SELECT " + table.selectList() + ", faults, assessment FROM a7_usage");
    while (rows.next()) {
        recount.add(rows);
    }
    std::vector<bool> match;
    for (std::size_t i = 0; i < table.countedFields().size(); ++i) {
        match.push_back(recount.hasValuesOf(database.db(), i));
    }
    return match;
}

TEST_F(VerifyRows, ManyDifferentValuesAreCountedBySqlAlike)
{
    for (const std::size_t most : {0U, 1U, 2U, 3U, 100U}) {
        EXPECT_THAT(valuesMatch(**open(), most), testing::Each(true)) << most;
    }
    runShell(path(), "UPDATE record_value SET first_row = first_row + 1 WHERE field = 'system_no'; "
                     "DELETE FROM record_value WHERE field = 'department'");
    for (const std::size_t most : {0U, 1U, 2U, 3U, 100U}) {
        const auto match = valuesMatch(**open(), most);
        EXPECT_EQ(std::ranges::count(match, false), 2) << most;
    }
}

TEST_F(VerifyRows, WhatIsCommittedMeanwhileIsNotTakenForTampering)
{
    const auto workbook = std::move(open().value());
    std::atomic<bool> verified = false;
    std::thread writer([&] {
        const auto edited = session(*workbook, m_id);
        for (int i = 0; i < 5 || !verified; ++i) {
            const std::vector<Row> rows(3, row("A.7", {{"person", std::string("赵六")}}));
            EXPECT_TRUE(edited->addRows("A.7", rows).has_value());
            EXPECT_TRUE(edited->setAnswer("A.1.4", std::int64_t{i}).has_value());
            EXPECT_TRUE(edited->undo().has_value());
        }
    });
    for (int i = 0; i < 5; ++i) {
        const auto faults = (*open(Workbook::Access::ReadOnly))->verify();
        ASSERT_TRUE(faults.has_value()) << faults.error().message.en;
        EXPECT_THAT(placesOf(*faults), IsEmpty());
    }
    verified = true;
    writer.join();
}

TEST_F(VerifyRows, ProgressRisesToTheEndAndEveryQuestionCanStopIt)
{
    const auto workbook = std::move(open().value());
    std::vector<double> told;
    ASSERT_TRUE(workbook
                    ->verify([&](double done) {
                        told.push_back(done);
                        return true;
                    })
                    .has_value());
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_EQ(told.front(), 0);
    EXPECT_EQ(told.back(), 1);
    // Some questions more or fewer are asked each time while the other thread is waited for.
    for (std::size_t last = 0; last < 6; ++last) {
        std::size_t asked = 0;
        const auto stopped = workbook->verify([&](double) { return asked++ < last; });
        ASSERT_FALSE(stopped.has_value()) << last;
        EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    }
    expectClean(*workbook);
}

} // namespace
} // namespace facet
