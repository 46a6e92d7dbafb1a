#include "form/ListCell.h"

#include "desk/Strings.h"

#include <optional>

namespace facet
{

FieldValue cellValue(const QLineEdit &cell)
{
    if (const auto *number = qobject_cast<const NumberBlank *>(&cell)) {
        const std::optional<std::int64_t> count = number->value();
        return count ? FieldValue(*count) : FieldValue();
    }
    return cell.text().isEmpty() ? FieldValue() : FieldValue(fromQt(cell.text()));
}

void setCellValue(QLineEdit &cell, const FieldValue &value)
{
    if (auto *number = qobject_cast<NumberBlank *>(&cell)) {
        const auto *count = std::get_if<std::int64_t>(&value);
        const std::optional<std::int64_t> wanted = count == nullptr ? std::nullopt : std::optional(*count);
        if (number->value() != wanted)
            number->setValue(wanted);
        return;
    }
    const auto *text = std::get_if<std::string>(&value);
    const QString wanted = text == nullptr ? QString() : toQt(*text);
    if (cell.text() == wanted)
        return;
    cell.setText(wanted);
    if (!cell.hasFocus())
        cell.setCursorPosition(0);
}

} // namespace facet
