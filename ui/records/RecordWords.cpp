#include "records/RecordWords.h"

#include "desk/Strings.h"
#include "tabular/RowConverter.h"

#include <utility>

namespace facet
{

std::optional<FieldValue> typedValue(const QString &text, const Field &field)
{
    if (text.isEmpty())
        return FieldValue();
    CellMeaning meaning = meaningOf(field, {Cell::Kind::Text, fromQt(text)});
    if (meaning.remark == CellRemark::Kind::Refused)
        return std::nullopt;
    return std::move(meaning.value);
}

} // namespace facet
