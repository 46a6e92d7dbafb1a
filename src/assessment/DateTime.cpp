#include "assessment/DateTime.h"
#include "assessment/Blank.h"

namespace facet
{

namespace
{

/// Reads `count` ASCII digits at `at`; -1 when one of them is none.
int digitsAt(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    for (const char character : text.substr(at, count)) {
        if (character < '0' || character > '9') {
            return -1;
        }
        value = value * 10 + (character - '0');
    }
    return value;
}

int daysIn(int year, int month)
{
    if (month == 2) {
        return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// YYYYMMDD of a text that is nothing but a valid date; 0 when it is none.
int dateIn(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return 0;
    }
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    const bool isValid = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
    return isValid ? (year * 100 + month) * 100 + day : 0;
}

/// HHMMSS of a text that is nothing but a valid time of day, with or without seconds; -1 when it is none.
int clockIn(std::string_view text)
{
    if ((text.size() != 5 && text.size() != 8) || text[2] != ':' || (text.size() == 8 && text[5] != ':')) {
        return -1;
    }
    const int hours = digitsAt(text, 0, 2);
    const int minutes = digitsAt(text, 3, 2);
    const int seconds = text.size() == 8 ? digitsAt(text, 6, 2) : 0;
    const bool isValid = hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59 && seconds >= 0 && seconds <= 59;
    return isValid ? (hours * 100 + minutes) * 100 + seconds : -1;
}

std::optional<std::int64_t> trimmedTimeNumber(std::string_view time)
{
    if (time.size() < 16 || (time[10] != 'T' && time[10] != ' ')) {
        return std::nullopt;
    }
    const int date = dateIn(time.substr(0, 10));
    const int clock = clockIn(time.substr(11));
    return date == 0 || clock < 0 ? std::nullopt : std::optional(std::int64_t{date} * 1'000'000 + clock);
}

} // namespace

std::optional<std::string> normalisedDate(std::string_view typed)
{
    const std::string_view date = trimmed(typed);
    if (dateIn(date) == 0) {
        return std::nullopt;
    }
    return std::string(date);
}

std::optional<std::string> normalisedTime(std::string_view typed)
{
    const std::string_view time = trimmed(typed);
    if (!trimmedTimeNumber(time)) {
        return std::nullopt;
    }
    std::string normalised(time);
    normalised[10] = 'T';
    if (normalised.size() == 16) {
        normalised += ":00";
    }
    return normalised;
}

std::optional<std::int64_t> dateNumber(std::string_view typed)
{
    const int date = dateIn(trimmed(typed));
    return date == 0 ? std::nullopt : std::optional<std::int64_t>(date);
}

std::optional<std::int64_t> timeNumber(std::string_view typed)
{
    return trimmedTimeNumber(trimmed(typed));
}

} // namespace facet
