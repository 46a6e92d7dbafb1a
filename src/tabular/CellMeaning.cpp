#include "tabular/CellMeaning.h"

#include "assessment/Blank.h"
#include "tabular/CodeWords.h"
#include "tabular/Moment.h"

#include <charconv>
#include <cmath>
#include <utility>

namespace facet
{

namespace
{

using Remark = std::optional<CellRemark::Kind>;

void setText(FieldValue &value, std::string_view text)
{
    if (auto *held = std::get_if<std::string>(&value)) {
        held->assign(text);
    } else {
        value.emplace<std::string>(text);
    }
}

/// A number as a spreadsheet shows it: 15 digits, no exponent where it can be helped.
std::string shownNumber(const std::string &text)
{
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || end != text.data() + text.size() || text.size() <= 15) {
        return text;
    }
    std::string shown(400, '\0');
    char *const first = shown.data();
    const double size = std::abs(number);
    const int whole = size < 1 ? 0 : static_cast<int>(std::floor(std::log10(size))) + 1;
    const auto written = size < 1e15 && size > 1e-7 ? std::to_chars(first, first + shown.size(), number,
                                                                    std::chars_format::fixed, std::max(0, 15 - whole))
                                                    : std::to_chars(first, first + shown.size(), number);
    shown.resize(static_cast<std::size_t>(written.ptr - first));
    if (shown.find('.') != std::string::npos && shown.find('e') == std::string::npos) {
        shown.erase(shown.find_last_not_of('0') + 1);
        shown.erase(shown.find_last_not_of('.') + 1);
    }
    return shown;
}

/// "2025-03-05T08:30:00" of a cell for a text field: 2025-03-05 08:30
std::string shownTime(const std::string &text)
{
    std::string shown = text;
    if (shown.size() == 19) {
        shown[10] = ' ';
        shown.resize(shown.ends_with(":00") ? 16 : 19);
    }
    return shown;
}

Remark readText(const Cell &cell, FieldValue &value)
{
    switch (cell.kind) {
    case Cell::Kind::Number:
        setText(value, shownNumber(cell.text));
        return std::nullopt;
    case Cell::Kind::Time:
        setText(value, shownTime(cell.text));
        return std::nullopt;
    case Cell::Kind::Fault:
        setText(value, cell.text);
        return CellRemark::Kind::Impossible;
    default:
        setText(value, cell.text);
        return std::nullopt;
    }
}

/// What a cell says of a day or moment. A number is one only where a spreadsheet of our time would have it.
MomentReading momentIn(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Boolean || cell.kind == Cell::Kind::Fault) {
        return {};
    }
    if (cell.kind == Cell::Kind::Number) {
        constexpr double year1950 = 18264;
        constexpr double year2100 = 73051;
        double serial = 0;
        std::from_chars(cell.text.data(), cell.text.data() + cell.text.size(), serial);
        if (serial >= year1950 && serial < year2100) {
            const std::optional<Moment> moment = momentOfSerial(serial);
            const bool isDay = cell.text.find('.') == std::string::npos;
            MomentReading reading{MomentReading::Outcome::Read, moment.value_or(Moment()), false};
            reading.moment.hasClock = !isDay;
            return reading;
        }
    }
    return readMoment(cell.text);
}

Remark readDateOrTime(const Field &field, const Cell &cell, FieldValue &value)
{
    if (isBlank(cell.text)) {
        setText(value, cell.text);
        return std::nullopt;
    }
    const MomentReading reading = momentIn(cell);
    const bool usable =
        reading.outcome == MomentReading::Outcome::Read && (field.type == FieldType::Date || reading.moment.hasClock);
    if (!usable) {
        setText(value, cell.text);
        return reading.outcome == MomentReading::Outcome::Ambiguous ? CellRemark::Kind::Ambiguous
                                                                    : CellRemark::Kind::Impossible;
    }
    const bool rightKind = reading.moment.hasClock == (field.type == FieldType::Time);
    if (cell.kind == Cell::Kind::Text && reading.asGuided && rightKind) {
        setText(value, cell.text);
        return std::nullopt;
    }
    setText(value, field.type == FieldType::Date ? isoDate(reading.moment) : isoTime(reading.moment));
    const bool wasDate = cell.kind == Cell::Kind::Date || cell.kind == Cell::Kind::Time;
    const bool lostClock = field.type == FieldType::Date && reading.moment.hasClock &&
                           (reading.moment.hour != 0 || reading.moment.minute != 0 || reading.moment.second != 0);
    return wasDate && !lostClock ? Remark() : CellRemark::Kind::Normalised;
}

Remark refuse(FieldValue &value)
{
    value = std::monostate();
    return CellRemark::Kind::Refused;
}

Remark readChoice(const Field &field, const Cell &cell, FieldValue &value)
{
    const std::string_view word = trimmed(cell.text);
    const Code *code = codeMeant(field, word);
    if (code == nullptr) {
        return refuse(value);
    }
    setText(value, code->id);
    return isCodeItself(*code, word) ? Remark() : CellRemark::Kind::Normalised;
}

Remark readCodes(const Field &field, const Cell &cell, FieldValue &value, std::vector<std::string> &unknown)
{
    CodesRead read = codesIn(field, cell.text);
    unknown = std::move(read.unknown);
    if (read.codes.empty()) {
        return refuse(value);
    }
    value = std::move(read.codes);
    if (!unknown.empty()) {
        return CellRemark::Kind::Refused;
    }
    return read.asWritten ? Remark() : CellRemark::Kind::Normalised;
}

Remark readTally(const Field &field, const Cell &cell, FieldValue &value)
{
    std::optional<Tally> tally = tallyIn(field, cell.text);
    if (!tally) {
        return refuse(value);
    }
    value = std::move(*tally);
    const bool asExported = cell.text == cellText(field, value, Language::Chinese) ||
                            cell.text == cellText(field, value, Language::English);
    return asExported ? Remark() : CellRemark::Kind::Normalised;
}

Remark readCount(const Cell &cell, FieldValue &value)
{
    const std::optional<std::int64_t> count = countIn(cell.text);
    if (!count) {
        return refuse(value);
    }
    value = *count;
    return cell.text == std::to_string(*count) ? Remark() : CellRemark::Kind::Normalised;
}

} // namespace

Remark readMeaning(const Field &field, const Cell &cell, FieldValue &value, std::vector<std::string> &unknown)
{
    unknown.clear();
    if (cell.kind == Cell::Kind::Blank) {
        value = std::monostate();
        return std::nullopt;
    }
    if (field.type == FieldType::Text) {
        return readText(cell, value);
    }
    if (field.type == FieldType::Date || field.type == FieldType::Time) {
        return readDateOrTime(field, cell, value);
    }
    if (isBlank(cell.text)) {
        value = std::monostate();
        return std::nullopt;
    }
    switch (field.type) {
    case FieldType::Choice:
        return readChoice(field, cell, value);
    case FieldType::MultiChoice:
        return readCodes(field, cell, value, unknown);
    case FieldType::Tally:
        return readTally(field, cell, value);
    default:
        return readCount(cell, value);
    }
}

CellMeaning meaningOf(const Field &field, const Cell &cell)
{
    CellMeaning meaning;
    std::vector<std::string> unknown;
    meaning.remark = readMeaning(field, cell, meaning.value, unknown);
    return meaning;
}

} // namespace facet
