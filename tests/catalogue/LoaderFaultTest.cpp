// What is wrong with a form file is said with the file and the JSON pointer of the value. Every test takes the
// program's own forms and breaks one thing.
#include "catalogue/BuiltInForms.h"
#include "catalogue/Catalogue.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <functional>

namespace facet
{

namespace
{

using Json = nlohmann::json;

constexpr std::size_t requirementsFile = 9;

/// The forms with one JSON patch operation (RFC 6902) applied to a file.
struct Damage {
    std::string name;
    std::size_t file; ///< 0 … 8: A.1 … A.9; 9: the requirements
    std::string operation;
    std::string pointer;
    std::string value;
    std::string place; ///< the pointer of the fault
};

void PrintTo(const Damage &damage, std::ostream *out)
{
    *out << damage.operation << " " << damage.pointer << " " << damage.value;
}

Expected<Catalogue> loadWith(const Damage &damage)
{
    std::vector<FormFile> files = builtInForms();
    Json tree = Json::parse(files.at(damage.file).text);
    Json operation{{"op", damage.operation}, {"path", damage.pointer}};
    if (damage.operation != "remove") {
        operation["value"] = Json::parse(damage.value);
    }
    files.at(damage.file).text = tree.patch(Json::array({operation})).dump();
    return Catalogue::load(files);
}

class LoaderFaults : public testing::TestWithParam<Damage>
{
};

TEST_P(LoaderFaults, NameTheFileAndThePlace)
{
    const Damage &damage = GetParam();
    const auto catalogue = loadWith(damage);
    ASSERT_FALSE(catalogue) << "was loaded";
    const std::string file = builtInForms().at(damage.file).name;
    EXPECT_EQ(catalogue.error().place, damage.place.empty() ? file : file + ": " + damage.place)
        << catalogue.error().message.en;
    EXPECT_EQ(catalogue.error().code, ErrorCode::InvalidInput);
    EXPECT_FALSE(catalogue.error().message.zh.empty());
    EXPECT_FALSE(catalogue.error().message.en.empty());
}

std::string damageName(const testing::TestParamInfo<Damage> &info)
{
    return info.param.name;
}

const Damage tableDamages[] = {
    {"UnknownKeyInFile", 0, "add", "/colour", "1", "/colour"},
    {"UnknownKeyInTable", 0, "add", "/table/colour", "1", "/table/colour"},
    {"UnknownKeyInItem", 0, "add", "/table/items/3/colour", "1", "/table/items/3/colour"},
    {"UnknownKeyInText", 0, "add", "/table/caption/fr", "\"x\"", "/table/caption/fr"},
    {"UnknownKeyInOption", 0, "add", "/table/items/0/options/0/hint", "\"x\"", "/table/items/0/options/0/hint"},
    {"UnknownKeyInField", 1, "add", "/table/fields/0/width", "3", "/table/fields/0/width"},
    {"OptionsWhereNoneBelong", 0, "add", "/table/items/3/options", "[]", "/table/items/3/options"},
    {"ItemsInARecordTable", 1, "add", "/table/items", "[]", "/table/items"},
    {"MissingKey", 0, "remove", "/table/items/0/name", "", "/table/items/0"},
    {"MissingGuidance", 0, "remove", "/table/items/0/guidance", "", "/table/items/0"},
    {"MissingFieldGuidance", 1, "remove", "/table/fields/2/guidance", "", "/table/fields/2"},
    {"MissingRowUnit", 1, "remove", "/table/row_unit", "", "/table"},
    {"MissingTable", 0, "remove", "/table", "", ""},
    {"MissingTranslation", 0, "remove", "/table/items/0/name/en", "", "/table/items/0/name"},
    {"BlankTranslation", 0, "replace", "/table/items/0/name/en", "\" \"", "/table/items/0/name/en"},
    {"BlankChinese", 0, "replace", "/table/items/0/guidance/zh", "\"　\"", "/table/items/0/guidance/zh"},
    {"TextAsString", 0, "replace", "/table/caption", "\"x\"", "/table/caption"},
    {"NumberAsText", 0, "replace", "/table/caption/zh", "3", "/table/caption/zh"},
    {"ListAsObject", 0, "replace", "/table/items", "{}", "/table/items"},
    {"EmptyList", 0, "replace", "/table/items", "[]", "/table/items"},
    {"ItemAsText", 0, "replace", "/table/items/2", "\"x\"", "/table/items/2"},
    {"UnknownFormat", 0, "replace", "/format", "\"facet-forms\"", "/format"},
    {"NewerVersion", 0, "replace", "/version", "2", "/version"},
    {"UnknownKind", 0, "replace", "/table/kind", "\"grid\"", "/table/kind"},
    {"UnknownType", 0, "replace", "/table/items/0/type", "\"radio\"", "/table/items/0/type"},
    {"UnknownFieldType", 1, "replace", "/table/fields/0/type", "\"string\"", "/table/fields/0/type"},
    {"StrangeTableId", 0, "replace", "/table/id", "\"B.1\"", "/table/id"},
    {"DuplicateTable", 2, "replace", "/table/id", "\"A.2\"", "/table/items/0/id"},
    {"DuplicateRecordTable", 3, "replace", "/table/id", "\"A.2\"", "/table/id"},
    {"ItemOfAnotherTable", 0, "replace", "/table/items/0/id", "\"A.2.1\"", "/table/items/0/id"},
    {"ItemNumberWithZero", 0, "replace", "/table/items/0/id", "\"A.1.01\"", "/table/items/0/id"},
    {"DuplicateItem", 0, "replace", "/table/items/1/id", "\"A.1.1\"", "/table/items/1/id"},
    {"DuplicateOption", 0, "replace", "/table/items/0/options/1/id", "\"government\"", "/table/items/0/options/1/id"},
    {"DuplicateField", 1, "replace", "/table/fields/1/id", "\"system_no\"", "/table/fields/1/id"},
    {"DuplicateCategory", 0, "replace", "/table/items/4/categories/1/id", "\"key\"", "/table/items/4/categories/1/id"},
    {"DuplicateDetail", 0, "add", "/table/items/0/options/0/details",
     R"([{"id": "name", "type": "text", "label": {"zh": "名", "en": "Name"}}])",
     "/table/items/0/options/3/details/0/id"},
    {"OptionIdInCapitals", 0, "replace", "/table/items/0/options/0/id", "\"Government\"",
     "/table/items/0/options/0/id"},
    {"OneOption", 0, "replace", "/table/items/1/options", R"([{"id": "yes", "label": {"zh": "是", "en": "Yes"}}])",
     "/table/items/1/options"},
    {"DetailOfAnotherType", 0, "replace", "/table/items/0/options/3/details/0/type", "\"number\"",
     "/table/items/0/options/3/details/0/type"},
    {"DetailInAMultiChoice", 4, "add", "/table/items/5/options/0/details",
     R"([{"id": "where", "type": "text", "label": {"zh": "名", "en": "Name"}}])", "/table/items/5/options/0/details"},
    {"CodesMissing", 1, "remove", "/table/fields/5/codes", "", "/table/fields/5"},
    {"CodesWhereNoneBelong", 1, "add", "/table/fields/0/codes", "[]", "/table/fields/0/codes"},
    {"PlaceholderOfNoDetail", 0, "replace", "/table/items/0/options/0/label/zh", "\"政府{which}\"",
     "/table/items/0/options/0/label/zh"},
    {"PlaceholderMissingInEnglish", 0, "replace", "/table/items/0/options/3/label/en", "\"Other\"",
     "/table/items/0/options/3/label/en"},
    {"PlaceholderTwice", 0, "replace", "/table/items/0/options/3/label/zh", "\"其他{name}{name}\"",
     "/table/items/0/options/3/label/zh"},
    {"BlankInAChoice", 0, "replace", "/table/items/1/label/zh", "\"是否{}\"", "/table/items/1/label/zh"},
    {"BraceWithoutPartner", 0, "replace", "/table/items/3/label/zh", "\"数量：{ 套\"", "/table/items/3/label/zh"},
    {"BraceClosedOnly", 0, "replace", "/table/items/3/label/zh", "\"数量：} 套\"", "/table/items/3/label/zh"},
    {"LinkToNoTable", 2, "replace", "/table/items/0/options/0/label", R"({"zh": "见{A.12}", "en": "see {A.12}"})",
     "/table/items/0/options/0/label/zh"},
    {"UnknownClause", 0, "replace", "/table/items/0/clauses/0", "\"5.9.9\"", "/table/items/0/clauses/0"},
    {"ClauseTwice", 0, "add", "/table/items/0/clauses/-", "\"5.2.1\"", "/table/items/0/clauses/1"},
};
INSTANTIATE_TEST_SUITE_P(Tables, LoaderFaults, testing::ValuesIn(tableDamages), damageName);

/// Replaces the checks of the first requirement by this one.
Damage checkDamage(std::string name, std::string check, std::string place)
{
    return {std::move(name),          requirementsFile,  "replace",
            "/requirements/0/checks", "[" + check + "]", "/requirements/0/checks/0" + place};
}

const Damage checkDamages[] = {
    checkDamage("UnknownCheck", R"({"check": "is_not", "role": "essential", "item": "A.1.1"})", "/check"),
    checkDamage("UnknownRole", R"({"check": "answered", "role": "vital", "item": "A.1.1"})", "/role"),
    checkDamage("MissingRole", R"({"check": "answered", "item": "A.1.1"})", ""),
    checkDamage("UnknownItem", R"({"check": "answered", "role": "notice", "item": "A.1.99"})", "/item"),
    checkDamage("KeyOfAnotherCheck", R"({"check": "answered", "role": "notice", "item": "A.1.1", "option": "yes"})",
                "/option"),
    checkDamage("IsOfANumber", R"({"check": "is", "role": "notice", "item": "A.1.4", "option": "yes"})", "/item"),
    checkDamage("IsOfAMultiChoice", R"({"check": "is", "role": "notice", "item": "A.5.6", "option": "other"})",
                "/item"),
    checkDamage("IsUnknownOption", R"({"check": "is", "role": "notice", "item": "A.1.2", "option": "maybe"})",
                "/option"),
    checkDamage("DetailOfANumber", R"({"check": "detail", "role": "notice", "item": "A.1.4", "detail": "name"})",
                "/item"),
    checkDamage("DetailUnknown", R"({"check": "detail", "role": "notice", "item": "A.1.1", "detail": "term"})",
                "/detail"),
    checkDamage("DetailInText",
                R"({"check": "detail_in", "role": "notice", "item": "A.5.3", "detail": "retention", "set": ["x"]})",
                "/detail"),
    checkDamage(
        "DetailInUnknownCode",
        R"({"check": "detail_in", "role": "notice", "item": "A.5.3", "detail": "consent", "set": ["written", "oral"]})",
        "/set/1"),
    checkDamage(
        "DetailInTwice",
        R"({"check": "detail_in", "role": "notice", "item": "A.5.3", "detail": "consent", "set": ["written", "written"]})",
        "/set/1"),
    checkDamage("AllOfChoice", R"({"check": "all_of", "role": "notice", "item": "A.1.2", "set": ["yes"]})", "/item"),
    checkDamage("AllOfUnknown", R"({"check": "all_of", "role": "notice", "item": "A.8.9", "set": ["keys"]})", "/set/0"),
    checkDamage("AllOfNothing", R"({"check": "all_of", "role": "notice", "item": "A.8.9", "set": []})", "/set"),
    checkDamage("RowsOfAQuestionnaire", R"({"check": "rows", "role": "notice", "table": "A.1"})", "/table"),
    checkDamage("RowsOfNoTable", R"({"check": "rows", "role": "notice", "table": "A.10"})", "/table"),
    checkDamage("RowsEqualText", R"({"check": "rows_equal", "role": "notice", "table": "A.2", "item": "A.1.10"})",
                "/item"),
    checkDamage("DistinctOfNeither",
                R"({"check": "distinct_equal", "role": "notice", "field": "provider", "item": "A.1.11"})", ""),
    checkDamage(
        "DistinctOfBoth",
        R"({"check": "distinct_equal", "role": "notice", "table": "A.9", "list": "A.1.12", "field": "name", "item": "A.1.11"})",
        ""),
    checkDamage("DistinctUnknownField",
                R"({"check": "distinct_equal", "role": "notice", "table": "A.9", "field": "name", "item": "A.1.11"})",
                "/field"),
    checkDamage("DistinctNumberColumn",
                R"({"check": "distinct_equal", "role": "notice", "list": "A.5.2", "field": "count", "item": "A.1.11"})",
                "/field"),
    checkDamage("ListFilledOfText", R"({"check": "list_filled", "role": "notice", "item": "A.1.10", "field": "name"})",
                "/item"),
    checkDamage("ListFilledUnknownColumn",
                R"({"check": "list_filled", "role": "notice", "item": "A.1.12", "field": "count"})", "/field"),
    checkDamage("FilledUnknownField",
                R"({"check": "filled", "role": "notice", "table": "A.4", "fields": ["name", "age"]})", "/fields/1"),
    checkDamage("FilledTwice", R"({"check": "filled", "role": "notice", "table": "A.4", "fields": ["name", "name"]})",
                "/fields/1"),
    checkDamage("UniqueOfATally",
                R"({"check": "unique", "role": "notice", "table": "A.2", "field": "user_importance"})", "/field"),
    checkDamage("OrderedTexts", R"({"check": "ordered", "role": "notice", "table": "A.4", "fields": ["name", "post"]})",
                "/fields/0"),
    checkDamage("OrderedMixed",
                R"({"check": "ordered", "role": "notice", "table": "A.7", "fields": ["started_at", "content"]})",
                "/fields/1"),
    checkDamage(
        "OrderedThree",
        R"({"check": "ordered", "role": "notice", "table": "A.7", "fields": ["started_at", "ended_at", "person"]})",
        "/fields"),
    checkDamage(
        "KnownUnknownTable",
        R"({"check": "known", "role": "notice", "table": "A.7", "field": "person", "other_table": "A.3", "other_field": "name"})",
        "/other_table"),
    checkDamage(
        "KnownUnknownField",
        R"({"check": "known", "role": "notice", "table": "A.7", "field": "person", "other_table": "A.4", "other_field": "person"})",
        "/other_field"),
    checkDamage("NoneOfText",
                R"({"check": "none", "role": "notice", "table": "A.2", "field": "provider", "option": "x"})", "/field"),
    checkDamage("NoneUnknownCode",
                R"({"check": "none", "role": "notice", "table": "A.2", "field": "network", "option": "wifi"})",
                "/option"),
    checkDamage("MatchesOfANumber",
                R"({"check": "matches", "role": "notice", "item": "A.1.4", "table": "A.2", "field": "scenario"})",
                "/item"),
    checkDamage(
        "MatchesOtherCategories",
        R"({"check": "matches", "role": "notice", "item": "A.1.5", "table": "A.2", "field": "user_importance"})",
        "/field"),
    checkDamage("SpecialWithAKey", R"({"check": "priority", "role": "notice", "item": "A.1.5"})", "/item"),
    checkDamage("TextOfNoOutcome",
                R"({"check": "judgement", "role": "notice", "texts": {"dropped": {"zh": "甲", "en": "a"}}})",
                "/texts/dropped"),
    checkDamage("TextWithoutEnglish", R"({"check": "judgement", "role": "notice", "texts": {"fail": {"zh": "甲"}}})",
                "/texts/fail"),
    checkDamage("TextWithAPlaceholderOfOtherChecks",
                R"({"check": "judgement", "role": "notice", "texts": {"fail": {"zh": "{rows}", "en": "{rows}"}}})",
                "/texts/fail/zh"),
    checkDamage(
        "TextPlaceholdersDiffer",
        R"({"check": "rows", "role": "notice", "table": "A.7", "texts": {"pass": {"zh": "甲", "en": "{rows}"}}})",
        "/texts/pass/en"),
    checkDamage(
        "TextOfRowsDiffers",
        R"({"check": "unique", "role": "notice", "table": "A.4", "field": "name", "texts": {"fail": {"zh": "{rows}", "en": "{total}"}}})",
        "/texts/fail/en"),
};
INSTANTIATE_TEST_SUITE_P(Checks, LoaderFaults, testing::ValuesIn(checkDamages), damageName);

const Damage requirementDamages[] = {
    {"UnknownKey", requirementsFile, "add", "/requirements/3/note", "1", "/requirements/3/note"},
    {"MissingRecommendation", requirementsFile, "remove", "/requirements/3/recommendation", "", "/requirements/3"},
    {"NoChecks", requirementsFile, "replace", "/requirements/3/checks", "[]", "/requirements/3/checks"},
    {"UnknownLevel", requirementsFile, "replace", "/requirements/0/level", "\"optional\"", "/requirements/0/level"},
    {"WeightOfAnotherLevel", requirementsFile, "replace", "/requirements/0/weight", "3", "/requirements/0/weight"},
    {"CriticalAsNumber", requirementsFile, "add", "/requirements/0/critical", "1", "/requirements/0/critical"},
    {"IdOfAnotherShape", requirementsFile, "replace", "/requirements/0/id", "\"5.2.1\"", "/requirements/0/id"},
    {"IdOfNoClause", requirementsFile, "replace", "/requirements/0/id", "\"6.2.1-a\"", "/requirements/0/id"},
    {"DuplicateId", requirementsFile, "replace", "/requirements/1/id", "\"5.2.1-a\"", "/requirements/1/id"},
    {"UnknownCondition", requirementsFile, "add", "/requirements/0/not_applicable", R"({"condition": "never"})",
     "/requirements/0/not_applicable/condition"},
    {"ConditionItemNotAChoice", requirementsFile, "add", "/requirements/0/not_applicable",
     R"({"condition": "is", "item": "A.1.4", "option": "no"})", "/requirements/0/not_applicable/item"},
    {"ConditionUnknownOption", requirementsFile, "add", "/requirements/0/not_applicable",
     R"({"condition": "is", "item": "A.1.2", "option": "maybe"})", "/requirements/0/not_applicable/option"},
    {"ConditionUnknownParameter", requirementsFile, "add", "/requirements/0/not_applicable",
     R"({"condition": "below_threshold", "item": "A.1.9", "sum_item": "A.1.7", "parameter": "limit"})",
     "/requirements/0/not_applicable/parameter"},
    {"ConditionSumOfANumber", requirementsFile, "add", "/requirements/0/not_applicable",
     R"({"condition": "below_threshold", "item": "A.1.9", "sum_item": "A.1.9", "parameter": "regulator_user_threshold"})",
     "/requirements/0/not_applicable/sum_item"},
    {"ConditionWithAKeyTooMany", requirementsFile, "add", "/requirements/0/not_applicable",
     R"({"condition": "no_provider", "item": "A.1.9"})", "/requirements/0/not_applicable/item"},
    {"DuplicateClause", requirementsFile, "replace", "/clauses/1/id", "\"5.2\"", "/clauses/1/id"},
    {"DuplicateParameter", requirementsFile, "add", "/parameters/-",
     R"({"id": "regulator_user_threshold", "label": {"zh": "界限", "en": "Limit"}, "default": 1})", "/parameters/1/id"},
    {"ParameterAsText", requirementsFile, "replace", "/parameters/0/default", "\"1\"", "/parameters/0/default"},
    {"MissingVersion", requirementsFile, "remove", "/catalogue_version", "", ""},
};
INSTANTIATE_TEST_SUITE_P(Requirements, LoaderFaults, testing::ValuesIn(requirementDamages), damageName);

TEST(LoaderTest, SaysThatTheRequirementsAreMissing)
{
    std::vector<FormFile> files = builtInForms();
    files.pop_back();
    const auto catalogue = Catalogue::load(files);
    ASSERT_FALSE(catalogue);
    EXPECT_NE(catalogue.error().message.en.find("facet-requirements"), std::string::npos);
}

TEST(LoaderTest, RefusesASecondFileWithRequirements)
{
    std::vector<FormFile> files = builtInForms();
    files.push_back({"forms/more.json", files.back().text});
    const auto catalogue = Catalogue::load(files);
    ASSERT_FALSE(catalogue);
    EXPECT_EQ(catalogue.error().place, "forms/more.json: /format");
}

/// The place of the first fault when a field of a table file is called otherwise.
std::string placeWithout(std::size_t file, const std::string &field)
{
    std::vector<FormFile> files = builtInForms();
    Json tree = Json::parse(files.at(file).text);
    for (Json &candidate : tree["table"]["fields"]) {
        if (candidate["id"] == field) {
            candidate["id"] = "renamed";
        }
    }
    files.at(file).text = tree.dump();
    const auto catalogue = Catalogue::load(files);
    return catalogue ? "none" : catalogue.error().place;
}

/// Where a check of the program's own requirements stands.
std::string checkPlace(const char *requirement, std::size_t check)
{
    const Catalogue catalogue = Catalogue::builtIn().value();
    const auto index = catalogue.requirement(requirement) - catalogue.requirements().data();
    return "forms/clause5.json: /requirements/" + std::to_string(index) + "/checks/" + std::to_string(check) + "/check";
}

TEST(LoaderTest, NamesTheCheckWhoseFieldsAreMissing)
{
    EXPECT_EQ(placeWithout(1, "network"), checkPlace("5.5.3-a", 1));
    EXPECT_EQ(placeWithout(3, "left_on"), checkPlace("5.3.2-c", 2));
}

TEST(LoaderTest, NamesTheFileThatIsNoJson)
{
    const auto catalogue = Catalogue::load({{"forms/a1.json", "{\"format\": \"facet-form\", \"format\": 1}"}});
    ASSERT_FALSE(catalogue);
    EXPECT_EQ(catalogue.error().place, "forms/a1.json: /format");
    EXPECT_EQ(Catalogue::load({{"forms/a1.json", ""}}).error().place, "forms/a1.json");
    EXPECT_EQ(Catalogue::load({{"forms/a1.json", "[]"}}).error().place, "forms/a1.json");
}

} // namespace

} // namespace facet
