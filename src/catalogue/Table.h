#pragma once

#include "base/Text.h"
#include "catalogue/Phrase.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// What one field (a record table's column, a list's column, an option's detail) holds.
enum class FieldType { Text, Choice, MultiChoice, Number, Tally, Date, Time };

/// What the answer to an item looks like; see docs/form-format.md for the JSON of each.
enum class AnswerType { Choice, MultiChoice, Number, Text, Tally, List };

/// A code with its label: a choice of a coded field, or a category of a tally.
struct Code {
    std::string id;
    Text label;
};

/// One field: a column of a record table or of a list item, or a detail blank of an option.
struct Field {
    std::string id;
    FieldType type = FieldType::Text;
    /// As printed in the guide's table (for a detail: a short name of the blank).
    Text label;
    /// Tells two fields with the same printed label apart (A.2 数据存储位置: region, location); usually empty.
    Text qualifier;
    /// The options of Choice and MultiChoice, the categories of Tally; empty for the other types.
    std::vector<Code> codes;
    /// What to enter and what convinces; may be empty for details and list columns.
    Text guidance;

    /// The code with this id, or nullptr.
    [[nodiscard]] const Code *code(std::string_view codeId) const;
};

/// An option of a Choice or MultiChoice item, with the blanks that belong to it.
struct Option {
    std::string id;
    Phrase label;
    std::vector<Field> details;
};

/// A numbered line of a questionnaire (A.1.4).
struct Item {
    std::string id;
    int number = 0;
    AnswerType type = AnswerType::Text;
    /// The question as printed; for Number, Text, Tally and List it may hold the blank `{}`.
    Phrase label;
    /// A short name for panels, messages and search results ("系统数量").
    Text name;
    /// The clauses it serves, for example "5.2.2".
    std::vector<std::string> clauses;
    /// Our own words: what to look at, what evidence convinces.
    Text guidance;
    std::vector<Option> options;  ///< Choice and MultiChoice
    std::vector<Code> categories; ///< Tally
    std::vector<Field> columns;   ///< List

    [[nodiscard]] const Option *option(std::string_view optionId) const;
    /// The detail field with this id and the option that owns it; {nullptr, nullptr} when there is none.
    struct DetailOwner {
        const Option *option = nullptr;
        const Field *field = nullptr;
    };
    [[nodiscard]] DetailOwner detail(std::string_view detailId) const;
    [[nodiscard]] std::optional<std::size_t> columnIndex(std::string_view columnId) const;
};

enum class TableKind { Questionnaire, Records };

/// One of the guide's nine tables.
struct Table {
    std::string id; ///< "A.1"
    TableKind kind = TableKind::Questionnaire;
    Text caption;  ///< "应用单位基本情况记录表"; shown as "表 A.1 …"
    Text name;     ///< short, for the navigation: "应用单位"
    Text stub;     ///< questionnaire: the heading at the left of the printed frame
    Text rowUnit;  ///< record table: the counting word of a row ("套", "人"; en "systems", "people")
    Text guidance; ///< record table: what the table is for, what evidence convinces
    std::vector<std::string> clauses;
    std::vector<Item> items;   ///< questionnaire
    std::vector<Field> fields; ///< record table, in the guide's order

    [[nodiscard]] const Item *item(std::string_view itemId) const;
    [[nodiscard]] const Field *field(std::string_view fieldId) const;
    [[nodiscard]] std::optional<std::size_t> fieldIndex(std::string_view fieldId) const;
};

} // namespace facet
