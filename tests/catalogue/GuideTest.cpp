// The guide's tables and clause 5, written out once more by hand: the forms must say exactly this.
#include "catalogue/Catalogue.h"
#include "catalogue/Names.h"
#include "catalogue/Spelling.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>

namespace facet
{

namespace
{

constexpr std::array items = {
    "A.1.1 choice government, hightech, research, other(name)",
    "A.1.2 choice yes, no",
    "A.1.3 choice yes, no",
    "A.1.4 number",
    "A.1.5 tally key|important|general",
    "A.1.6 tally unit|public|industry|other",
    "A.1.7 tally important|sensitive|general",
    "A.1.8 tally important|sensitive|general",
    "A.1.9 number",
    "A.1.10 text",
    "A.1.11 number",
    "A.1.12 list name, term",
    "A.1.13 choice yes, no",
    "A.3.1 choice yes, no",
    "A.3.2 choice yes(measures), no",
    "A.3.3 choice yes(measures), no",
    "A.3.4 choice yes(measures), no",
    "A.5.1 choice department, provider, other(name)",
    "A.5.2 list type, count number",
    "A.5.3 choice yes(consent choice(separate|written|none), retention), no",
    "A.5.4 choice yes, no",
    "A.5.5 choice yes, no",
    "A.5.6 multichoice local_self, local_provider, remote_self, remote_dedicated_provider, remote_public_provider, "
    "other(other)",
    "A.5.7 choice yes, no",
    "A.5.8 choice yes(measures), no",
    "A.6.1 choice yes(requirements), no",
    "A.6.2 choice yes, no",
    "A.6.3 choice yes, no",
    "A.6.4 choice yes, no",
    "A.6.5 choice yes(measures), no",
    "A.6.6 choice yes, no",
    "A.6.7 choice yes, no",
    "A.6.8 choice yes, no",
    "A.6.9 choice yes, no",
    "A.6.10 choice yes, no",
    "A.8.1 choice yes, no",
    "A.8.2 choice yes, no",
    "A.8.3 choice yes, no",
    "A.8.4 choice yes, no",
    "A.8.5 choice yes, no",
    "A.8.6 choice yes, no",
    "A.8.7 choice yes, no",
    "A.8.8 choice yes, no",
    "A.8.9 multichoice face_data, service_data, source_code, documents, logs, other(other)",
};

constexpr std::array recordTables = {
    "A.2: system_no, system_name, version, data_scale, department, scenario multichoice(unit|public|industry|other), "
    "business_importance tally(key|important|general), user_importance tally(important|sensitive|general), "
    "operator_importance tally(important|sensitive|general), deployment_location, data_region "
    "choice(domestic|overseas), "
    "data_location, network choice(internet|dedicated|intranet|offline), provider, online_since date, "
    "software_upgrade_frequency, "
    "hardware_upgrade_frequency, software_operations, hardware_operations",
    "A.4: name, staff_no, department, post, education, major, certificates, title, joined_on date, left_on date, "
    "projects, trainings",
    "A.7: system_no, system_name, department, person, person_unit, started_at time, ended_at time, content",
    "A.9: provider, contract_no, service_content, service_record, capability",
};

constexpr std::array requirements = {
    "5.2.1-a R e answered(A.1.1); s detail(A.1.1, name)",
    "5.2.1-b R e is(A.1.2, yes)",
    "5.2.1-c R e is(A.1.3, yes)",
    "5.2.2-a R e answered(A.1.4); s rows_equal(A.2, A.1.4); s filled(A.2, system_no, system_name); s unique(A.2, "
    "system_no)",
    "5.2.2-b R e answered(A.1.5); s filled(A.2, business_importance); n matches(A.1.5, A.2, business_importance)",
    "5.2.2-c R e answered(A.1.6); s filled(A.2, scenario); n matches(A.1.6, A.2, scenario)",
    "5.2.3-a R e answered(A.1.7); e answered(A.1.8); s filled(A.2, user_importance, operator_importance); "
    "n matches(A.1.7, A.2, user_importance); n matches(A.1.8, A.2, operator_importance)",
    "5.2.3-b R e answered(A.1.9)",
    "5.2.3-c R e answered(A.1.10)",
    "5.2.3-d R NA A.1.9 and sum of A.1.7 below regulator_user_threshold; e judgement",
    "5.2.4-a R e answered(A.1.11); s providers_consistent; s distinct_equal(A.9, provider, A.1.11)",
    "5.2.4-b R NA no provider; e answered(A.1.12); s list_filled(A.1.12, term); s distinct_equal(A.1.12, name, "
    "A.1.11); "
    "s is(A.8.1, yes); n known(A.2, provider, A.9, provider)",
    "5.2.5-a R ! e priority",
    "5.2.5-b R e is(A.1.13, yes)",
    "5.3.1-a R e filled(A.4, name, staff_no, department, post); s is(A.3.1, yes); "
    "n filled(A.4, education, major, certificates, projects, trainings); n unique(A.4, staff_no)",
    "5.3.2-a R e is(A.3.2, yes); s detail(A.3.2, measures)",
    "5.3.2-b R e is(A.3.3, yes); s detail(A.3.3, measures)",
    "5.3.2-c R e is(A.3.4, yes); s detail(A.3.4, measures); s no_use_after_leaving; n ordered(A.4, joined_on, left_on)",
    "5.4.1-a R e answered(A.5.1); s detail(A.5.1, name)",
    "5.4.1-b R e answered(A.5.2); s list_filled(A.5.2, count)",
    "5.4.2-a R e answered(A.5.3)",
    "5.4.2-b R NA A.5.3 is no; e detail_in(A.5.3, consent, {separate, written}); s detail(A.5.3, retention)",
    "5.4.2-c R e is(A.5.4, yes)",
    "5.4.2-d R e is(A.5.5, yes)",
    "5.4.2-e R e answered(A.5.6); s detail(A.5.6, other); s filled(A.2, data_location)",
    "5.4.2-f P ! e none(A.2, data_region, overseas)",
    "5.4.2-g R e is(A.5.7, yes)",
    "5.4.3-a R e is(A.5.8, yes); s detail(A.5.8, measures)",
    "5.5.1-a R e is(A.6.1, yes); s detail(A.6.1, requirements)",
    "5.5.2-a S e is(A.6.2, yes)",
    "5.5.2-b R e is(A.6.3, yes)",
    "5.5.2-c S e is(A.6.4, yes)",
    "5.5.3-a R e answered(A.6.5); e consistent_network; s filled(A.2, network)",
    "5.5.3-b R NA no internet; e protected_network",
    "5.5.4-a R e is(A.6.6, yes)",
    "5.5.4-b R e filled(A.4, trainings)",
    "5.5.4-c S e judgement; n known(A.7, person, A.4, name)",
    "5.5.5-a R e is(A.6.7, yes)",
    "5.5.6-a R e is(A.6.8, yes); s rows(A.7)",
    "5.5.6-b R e is(A.6.9, yes)",
    "5.5.6-c R e judgement",
    "5.5.6-d R e is(A.6.10, yes); n filled(A.2, software_operations, hardware_operations)",
    "5.5.6-e R e filled(A.7, person, person_unit, started_at, ended_at, content); s ordered(A.7, started_at, "
    "ended_at); "
    "n known(A.7, system_no, A.2, system_no)",
    "5.6.1-a S NA no provider; e is(A.8.2, yes); s filled(A.9, capability)",
    "5.6.2-a R NA no provider; e is(A.8.3, yes)",
    "5.6.2-b S NA no provider; e is(A.8.4, yes)",
    "5.6.2-c R NA no provider; e is(A.8.5, yes)",
    "5.6.2-d S NA no provider; e is(A.8.6, yes)",
    "5.6.2-e R NA no provider; e is(A.8.7, yes)",
    "5.6.3-a R NA no provider; e is(A.8.8, yes); s filled(A.9, service_record)",
    "5.6.4-a R NA no provider; e all_of(A.8.9, {face_data, service_data, source_code, documents, logs}); s "
    "detail(A.8.9, other)",
};

TEST(Guide, HasTheNineTablesInOrder)
{
    std::vector<std::string> ids;
    for (const Table &table : guide().tables()) {
        ids.push_back(table.id);
    }
    EXPECT_EQ(ids, (std::vector<std::string>{"A.1", "A.2", "A.3", "A.4", "A.5", "A.6", "A.7", "A.8", "A.9"}));
}

TEST(Guide, HasEveryItemWithItsOptions)
{
    std::vector<std::string> found;
    for (const Table &table : guide().tables()) {
        for (const Item &item : table.items) {
            found.push_back(spelled(item));
        }
    }
    ASSERT_EQ(found.size(), items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        EXPECT_EQ(found[i], items[i]);
    }
}

TEST(Guide, HasEveryFieldOfTheRecordTables)
{
    std::vector<std::string> found;
    for (const Table &table : guide().tables()) {
        if (table.kind == TableKind::Records) {
            found.push_back(spelled(table));
        }
    }
    ASSERT_EQ(found.size(), recordTables.size());
    for (std::size_t i = 0; i < recordTables.size(); ++i) {
        EXPECT_EQ(found[i], recordTables[i]);
    }
}

TEST(Guide, HasEveryRequirementWithItsChecks)
{
    ASSERT_EQ(guide().requirements().size(), 51U);
    ASSERT_EQ(requirements.size(), 51U);
    for (std::size_t i = 0; i < requirements.size(); ++i) {
        EXPECT_EQ(spelled(guide().requirements()[i]), requirements[i]);
    }
}

TEST(Guide, WeighsByLevel)
{
    for (const Requirement &requirement : guide().requirements()) {
        const int due = requirement.level == Level::Required ? 2 : requirement.level == Level::Recommended ? 1 : 3;
        EXPECT_EQ(requirement.weight, due) << requirement.id;
    }
}

TEST(Guide, HasTheFiveClausesAndTheParameter)
{
    std::vector<std::string> ids;
    for (const Clause &clause : guide().clauses()) {
        ids.push_back(clause.id);
    }
    EXPECT_EQ(ids, (std::vector<std::string>{"5.2", "5.3", "5.4", "5.5", "5.6"}));
    ASSERT_EQ(guide().parameters().size(), 1U);
    EXPECT_EQ(guide().parameters().front().id, "regulator_user_threshold");
    EXPECT_EQ(guide().parameters().front().defaultValue, 100000);
}

TEST(Guide, UsesEveryItemAndRecordTableInARequirement)
{
    for (const Table &table : guide().tables()) {
        if (table.kind == TableKind::Records) {
            EXPECT_FALSE(guide().requirementsOf(table.id).empty()) << table.id;
        }
        for (const Item &item : table.items) {
            EXPECT_FALSE(guide().requirementsOf(item.id).empty()) << item.id;
        }
    }
}

TEST(Guide, NamesTheClauseThatEachItemServesAmongItsRequirements)
{
    for (const Table &table : guide().tables()) {
        for (const Item &item : table.items) {
            for (const std::size_t index : guide().requirementsOf(item.id)) {
                const std::string &section = guide().requirements()[index].section;
                EXPECT_NE(std::find(item.clauses.begin(), item.clauses.end(), section), item.clauses.end())
                    << item.id << " serves " << section;
            }
        }
    }
}

void expectBothLanguages(const Text &text, const std::string &where)
{
    EXPECT_NE(text.zh.find_first_not_of(" \t\n"), std::string::npos) << where;
    EXPECT_NE(text.en.find_first_not_of(" \t\n"), std::string::npos) << where;
    const bool cjkInEnglish = std::any_of(text.en.begin(), text.en.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xF0U) == 0xE0U; }) &&
                              text.en.find("\xE3\x80") != std::string::npos;
    EXPECT_FALSE(cjkInEnglish) << where << ": " << text.en;
}

void expectBothLanguages(const Phrase &phrase, const std::string &where)
{
    expectBothLanguages({phrase.plain(Language::Chinese), phrase.plain(Language::English)}, where);
}

void expectBothLanguages(const std::vector<Field> &fields, const std::string &where)
{
    for (const Field &field : fields) {
        expectBothLanguages(field.label, where + " " + field.id);
        for (const Code &code : field.codes) {
            expectBothLanguages(code.label, where + " " + field.id + " " + code.id);
        }
    }
}

TEST(Guide, SpeaksBothLanguagesInEveryTable)
{
    for (const Table &table : guide().tables()) {
        expectBothLanguages(table.caption, table.id);
        expectBothLanguages(table.name, table.id);
        expectBothLanguages(table.kind == TableKind::Records ? table.rowUnit : table.stub, table.id);
        expectBothLanguages(table.fields, table.id);
        for (const Field &field : table.fields) {
            expectBothLanguages(field.guidance, table.id + " " + field.id);
        }
        for (const Item &item : table.items) {
            expectBothLanguages(item.label, item.id);
            expectBothLanguages(item.name, item.id);
            expectBothLanguages(item.guidance, item.id);
            expectBothLanguages(item.columns, item.id);
            for (const Option &option : item.options) {
                expectBothLanguages(option.label, item.id + " " + option.id);
                expectBothLanguages(option.details, item.id + " " + option.id);
            }
        }
    }
}

TEST(Guide, SpeaksBothLanguagesInEveryRequirement)
{
    for (const Requirement &requirement : guide().requirements()) {
        expectBothLanguages(requirement.title, requirement.id);
        expectBothLanguages(requirement.text, requirement.id);
        expectBothLanguages(requirement.recommendation, requirement.id);
        for (const Check &check : requirement.checks) {
            for (const OutcomeText &text : check.texts) {
                expectBothLanguages(text.text, requirement.id + " " + std::string(nameIn(checkKindNames, check.kind)));
            }
        }
    }
}

TEST(Guide, ShowsEveryBlankOfAnOptionOnItsPrintedLine)
{
    for (const Table &table : guide().tables()) {
        for (const Item &item : table.items) {
            for (const Option &option : item.options) {
                for (const Field &detail : option.details) {
                    const PhraseSegment blank{PhraseSegment::Kind::Blank, detail.id};
                    const auto &line = option.label.zh;
                    EXPECT_NE(std::find(line.begin(), line.end(), blank), line.end()) << item.id << " " << option.id;
                }
            }
        }
    }
}

TEST(Guide, TellsFieldsWithTheSameLabelApart)
{
    for (const Table &table : guide().tables()) {
        std::set<std::string> names;
        for (const Field &field : table.fields) {
            EXPECT_TRUE(names.insert(field.label.zh + field.qualifier.zh).second) << table.id << " " << field.id;
        }
    }
}

} // namespace

} // namespace facet
