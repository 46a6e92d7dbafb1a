#pragma once

#include "catalogue/Table.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace facet
{

/// Counts per category; a category may be missing (then it counts as 0, but a tally with none is not answered).
using Tally = std::map<std::string, std::int64_t, std::less<>>;

/// The value of one field of a row. std::monostate is blank. Text, Date, Time and Choice are strings (a choice holds
/// its code; a date is kept as it was typed), MultiChoice is a vector of codes, Number an integer.
using FieldValue = std::variant<std::monostate, std::string, std::int64_t, std::vector<std::string>, Tally>;

/// A record, or a row of a list item: one value per field (column), in the catalogue's order, always as many as there
/// are.
struct Row {
    std::vector<FieldValue> values;
    bool operator==(const Row &) const = default;
};

/// `details` holds what was typed into blanks of any option, also of options that are not chosen (kept, not read).
struct ChoiceAnswer {
    std::string choice;
    std::map<std::string, std::string, std::less<>> details;
    bool operator==(const ChoiceAnswer &) const = default;
};

struct MultiChoiceAnswer {
    std::vector<std::string> choices;
    std::string other; ///< the blank of the option `other`; empty when nothing was typed
    bool operator==(const MultiChoiceAnswer &) const = default;
};

struct ListAnswer {
    std::vector<Row> rows;
    bool operator==(const ListAnswer &) const = default;
};

/// What was filled in for an item: Choice, MultiChoice, Number, Text, Tally, List (the item's type says which).
using Answer = std::variant<ChoiceAnswer, MultiChoiceAnswer, std::int64_t, std::string, Tally, ListAnswer>;

/// Whether the answer counts as answered (docs/rules.md, section 1). The item gives a list its first column.
[[nodiscard]] bool isAnswered(const Item &item, const Answer &answer);

/// Whether the value is filled: not blank; a tally or array when it has an entry.
[[nodiscard]] bool isFilled(const FieldValue &value);

/// Whether a list row counts as blank: its first column is.
[[nodiscard]] bool isBlankListRow(const Row &row);

} // namespace facet
