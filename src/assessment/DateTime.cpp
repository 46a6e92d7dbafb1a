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

bool isDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return false;
    }
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

bool isClock(std::string_view text)
{
    const auto within = [&](std::size_t at, int last) {
        const int value = digitsAt(text, at, 2);
        return value >= 0 && value <= last;
    };
    if ((text.size() != 5 && text.size() != 8) || text[2] != ':' || !within(0, 23) || !within(3, 59)) {
        return false;
    }
    return text.size() == 5 || (text[5] == ':' && within(6, 59));
}

} // namespace

std::optional<std::string> normalisedDate(std::string_view typed)
{
    const std::string_view date = trimmed(typed);
    if (!isDate(date)) {
        return std::nullopt;
    }
    return std::string(date);
}

std::optional<std::string> normalisedTime(std::string_view typed)
{
    const std::string_view time = trimmed(typed);
    if (time.size() < 16 || (time[10] != 'T' && time[10] != ' ') || !isDate(time.substr(0, 10)) ||
        !isClock(time.substr(11))) {
        return std::nullopt;
    }
    std::string normalised(time);
    normalised[10] = 'T';
    if (normalised.size() == 16) {
        normalised += ":00";
    }
    return normalised;
}

} // namespace facet
