#pragma once

#include "assessment/Assessment.h"
#include "base/JsonWriter.h"
#include "catalogue/Table.h"

#include <vector>

namespace facet
{

/// Whether there is anything to write: an empty text, tally, list or selection says nothing (blanks that were typed
/// do).
[[nodiscard]] bool holdsSomething(const Answer &answer);
[[nodiscard]] bool holdsSomething(const FieldValue &value);

/// The canonical JSON of single values: members sorted by name, what is empty left out.
void writeFieldValue(JsonWriter &writer, const FieldValue &value);
void writeJudgement(JsonWriter &writer, const Judgement &judgement);

/// Writes rows of one table or list item; knows the order of the sorted field names. Keeps a reference to the fields.
class RowWriter
{
public:
    explicit RowWriter(const std::vector<Field> &fields);
    void write(JsonWriter &writer, const Row &row) const;

private:
    const std::vector<Field> &m_fields;
    std::vector<std::size_t> m_order;
};

void writeAnswer(JsonWriter &writer, const Item &item, const Answer &answer);

} // namespace facet
