#include "records/RecordWords.h"

#include "desk/Strings.h"
#include "tabular/ColumnMapping.h"
#include "tabular/RowConverter.h"

#include <QStringList>

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

QString acceptedWords(const Field &field, Language language)
{
    QStringList labels;
    for (const Code &code : field.codes)
        labels.append(toQt(code.label, language));
    if (field.type == FieldType::Tally)
        return labels.join(QStringLiteral(" 0 · ")) + QStringLiteral(" 0");
    return labels.isEmpty() ? QStringLiteral("0, 1, 2 …")
                            : labels.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace facet
