#pragma once

#include "catalogue/Table.h"

#include <string>
#include <utility>
#include <vector>

namespace facet::samples
{

inline std::vector<Code> codes(const std::vector<std::string> &ids)
{
    std::vector<Code> made;
    for (const std::string &id : ids) {
        made.push_back({id, {id, id}});
    }
    return made;
}

inline Field field(std::string id, FieldType type, const std::vector<std::string> &codeIds = {})
{
    Field made;
    made.id = std::move(id);
    made.type = type;
    made.codes = codes(codeIds);
    return made;
}

inline Item item(std::string id, AnswerType type)
{
    Item made;
    made.id = std::move(id);
    made.type = type;
    return made;
}

/// Like A.5.3: yes (consent, retention) or no.
inline Item choiceItem()
{
    Item made = item("A.5.3", AnswerType::Choice);
    made.options.push_back(
        {"yes",
         {},
         {field("consent", FieldType::Choice, {"separate", "written", "none"}), field("retention", FieldType::Text)}});
    made.options.push_back({"no", {}, {}});
    return made;
}

/// Like A.8.9.
inline Item multiChoiceItem()
{
    Item made = item("A.8.9", AnswerType::MultiChoice);
    made.options = {{"logs", {}, {}}, {"documents", {}, {}}, {"other", {}, {field("other", FieldType::Text)}}};
    return made;
}

inline Item tallyItem()
{
    Item made = item("A.1.5", AnswerType::Tally);
    made.categories = codes({"key", "important", "general"});
    return made;
}

/// Like A.5.2.
inline Item listItem()
{
    Item made = item("A.5.2", AnswerType::List);
    made.columns = {field("type", FieldType::Text), field("count", FieldType::Number)};
    return made;
}

/// A field of every type.
inline std::vector<Field> rowFields()
{
    return {field("system_no", FieldType::Text),
            field("scenario", FieldType::MultiChoice, {"unit", "public"}),
            field("business_importance", FieldType::Tally, {"key", "general"}),
            field("network", FieldType::Choice, {"internet", "intranet"}),
            field("online_since", FieldType::Date),
            field("started_at", FieldType::Time),
            field("amount", FieldType::Number)};
}

} // namespace facet::samples
