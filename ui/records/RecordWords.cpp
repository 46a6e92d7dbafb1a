#include "records/RecordWords.h"

#include "desk/Strings.h"
#include "tabular/ColumnMapping.h"
#include "tabular/RowConverter.h"

#include <utility>

namespace facet
{

QString fieldLabel(const Table &table, std::size_t field, Language language)
{
    return toQt(columnLabel(table, field, language));
}

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
