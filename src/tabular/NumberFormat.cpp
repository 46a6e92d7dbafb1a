#include "tabular/NumberFormat.h"

#include "tabular/TextFolding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <optional>

namespace facet
{

namespace
{

using Kind = NumberFormat::Kind;

/// [h], [mm], [ss]: counts on beyond a day; other brackets hold colours, conditions and languages.
bool isElapsed(std::string_view bracket)
{
    return !bracket.empty() && bracket.find_first_not_of("hmsHMS") == std::string_view::npos;
}

/// The letters of the first section of a format code, without what is only printed.
std::string bareCode(std::string_view code)
{
    std::string bare;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        const char letter = code[at];
        if (letter == '\\' || letter == '_' || letter == '*') {
            ++at;
        } else if (letter == '"') {
            at = std::min(code.find('"', at + 1), code.size());
        } else if (letter == '[') {
            const std::size_t close = std::min(code.find(']', at), code.size());
            if (isElapsed(code.substr(at + 1, close - at - 1))) {
                bare += "hh";
            }
            at = close;
        } else {
            bare += lowerCase(letter);
        }
    }
    return bare;
}

void eraseWord(std::string &text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at)) {
        text.erase(at, word.size());
    }
}

bool hasAny(std::string_view text, std::string_view letters)
{
    return text.find_first_of(letters) != std::string_view::npos;
}

std::string shortest(double number)
{
    std::array<char, 400> room{};
    const double size = std::abs(number);
    const bool readable = number == 0 || (size < 1e21 && size >= 1e-7);
    const auto written = readable
                             ? std::to_chars(room.data(), room.data() + room.size(), number, std::chars_format::fixed)
                             : std::to_chars(room.data(), room.data() + room.size(), number);
    return {room.data(), written.ptr};
}

/// "25%", with at most the digits that a spreadsheet has.
std::string percentOf(double number)
{
    std::array<char, 64> room{};
    const auto written =
        std::to_chars(room.data(), room.data() + room.size(), number * 100, std::chars_format::general, 15);
    return std::string(room.data(), written.ptr) + '%';
}

/// A clock or duration: "08:30:00", "26:30:00".
std::string clockOf(double number)
{
    const auto seconds = static_cast<std::int64_t>(std::round(number * 86400));
    const auto twoDigits = [](std::int64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return twoDigits(seconds / 3600) + ':' + twoDigits(seconds / 60 % 60) + ':' + twoDigits(seconds % 60);
}

std::string fullTime(const Moment &moment)
{
    std::string text = isoTime(moment);
    return moment.second == 0 ? text + ":00" : text;
}

/// Whether the number was a day or moment; if so, the cell has it.
bool setMoment(Cell &cell, double number, Kind kind, DateSystem system)
{
    constexpr double longestDuration = 100; // days; more is a moment of which only the time of day is shown
    if (kind == Kind::Clock && number >= 0 && number < longestDuration) {
        cell.kind = Cell::Kind::Text;
        cell.text = clockOf(number);
        return true;
    }
    const std::optional<Moment> moment = momentOfSerial(number, system);
    if (!moment) {
        return false;
    }
    const bool isDay = kind == Kind::Date && moment->hour == 0 && moment->minute == 0 && moment->second == 0;
    cell.kind = isDay ? Cell::Kind::Date : Cell::Kind::Time;
    cell.text = isDay ? isoDate(*moment) : fullTime(*moment);
    return true;
}

/// Whether the number is written as our own shortest form would: digits only, and not too many.
bool isShortest(std::string_view number)
{
    const std::size_t sign = number.starts_with('-') ? 1 : 0;
    const std::string_view digits = number.substr(sign);
    return !digits.empty() && digits.size() <= 15 && (digits.front() != '0' || (digits.size() == 1 && sign == 0)) &&
           digits.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

NumberFormat builtInFormat(int id)
{
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (within(14, 17) || within(27, 31) || id == 36 || within(50, 54) || within(57, 58)) {
        return {Kind::Date, 0};
    }
    if (within(18, 21) || within(32, 35) || within(45, 47) || within(55, 56)) {
        return {Kind::Clock, 0};
    }
    if (id == 22) {
        return {Kind::Moment, 0};
    }
    return {within(9, 10) ? Kind::Percent : Kind::Plain, 0};
}

NumberFormat formatOfCode(std::string_view code)
{
    std::string bare = bareCode(code);
    for (const std::string_view word : {"general", "g/通用格式", "am/pm", "a/p", "上午/下午"}) {
        if (!word.starts_with('g') && bare.find(word) != std::string::npos) {
            bare += 'h';
        }
        eraseWord(bare, word);
    }
    for (const std::string_view exponent : {"e+", "e-"}) {
        eraseWord(bare, exponent);
    }
    const bool clock = hasAny(bare, "hs");
    const bool day = hasAny(bare, "ydeg") || (hasAny(bare, "m") && !clock);
    if (clock || day) {
        return {clock && day ? Kind::Moment : clock ? Kind::Clock : Kind::Date, 0};
    }
    if (hasAny(bare, "%")) {
        return {Kind::Percent, 0};
    }
    const bool zeros = bare.size() > 1 && bare.find_first_not_of('0') == std::string::npos;
    return {zeros ? Kind::ZeroFilled : Kind::Plain, zeros ? bare.size() : 0};
}

void setNumber(Cell &cell, std::string_view number, const NumberFormat &format, DateSystem system)
{
    cell.kind = Cell::Kind::Number;
    if (format.kind == Kind::Plain && isShortest(number)) {
        cell.text.assign(number);
        return;
    }
    double value = 0;
    const auto [end, fault] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (fault != std::errc() || end != number.data() + number.size() || !std::isfinite(value)) {
        cell.kind = Cell::Kind::Text; // whatever it is, it is kept
        cell.text.assign(number);
        return;
    }
    switch (format.kind) {
    case Kind::Date:
    case Kind::Moment:
    case Kind::Clock:
        if (setMoment(cell, value, format.kind, system)) {
            return;
        }
        break;
    case Kind::Percent:
        cell.kind = Cell::Kind::Text;
        cell.text = percentOf(value);
        return;
    case Kind::ZeroFilled:
        if (value >= 0 && value < 1e15 && value == std::floor(value)) {
            const std::string digits = shortest(value);
            cell.kind = Cell::Kind::Text;
            cell.text.assign(format.width - std::min(format.width, digits.size()), '0').append(digits);
            return;
        }
        break;
    case Kind::Plain:
        break;
    }
    cell.text = shortest(value);
}

} // namespace facet
