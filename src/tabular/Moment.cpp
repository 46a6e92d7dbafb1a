#include "tabular/Moment.h"

#include <chrono>
#include <cmath>

namespace facet
{

namespace
{

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::int64_t secondsOfDay = 86400;

year_month_day dayOf(const Moment &moment)
{
    return {std::chrono::year(moment.year), std::chrono::month(static_cast<unsigned>(moment.month)),
            std::chrono::day(static_cast<unsigned>(moment.day))};
}

void appendPadded(std::string &text, int number, std::size_t width)
{
    const std::string digits = std::to_string(number);
    text.append(width - std::min(width, digits.size()), '0').append(digits);
}

/// Day 0 of the numbers: one too early for the first two months of 1900, since Lotus 1-2-3 held 1900 for a leap year.
sys_days dayZero(DateSystem system, std::int64_t day)
{
    constexpr std::int64_t firstAfterLeap = 61;
    if (system == DateSystem::From1904) {
        return sys_days(year_month_day(std::chrono::year(1904), std::chrono::January, std::chrono::day(1)));
    }
    return sys_days(year_month_day(std::chrono::year(1899), std::chrono::December,
                                   std::chrono::day(day < firstAfterLeap ? 31 : 30)));
}

} // namespace

std::string isoDate(const Moment &moment)
{
    std::string text;
    appendPadded(text, moment.year, 4);
    text += '-';
    appendPadded(text, moment.month, 2);
    text += '-';
    appendPadded(text, moment.day, 2);
    return text;
}

std::string isoTime(const Moment &moment)
{
    std::string text = isoDate(moment) + 'T';
    appendPadded(text, moment.hour, 2);
    text += ':';
    appendPadded(text, moment.minute, 2);
    if (moment.second != 0) {
        text += ':';
        appendPadded(text, moment.second, 2);
    }
    return text;
}

bool isReal(const Moment &moment)
{
    const auto within = [](int value, int last) { return value >= 0 && value <= last; };
    return moment.year >= 1 && moment.year <= 9999 && within(moment.month, 12) && within(moment.day, 31) &&
           dayOf(moment).ok() && within(moment.hour, 23) && within(moment.minute, 59) && within(moment.second, 59);
}

std::optional<Moment> momentOfSerial(double serial, DateSystem system)
{
    constexpr double lastDay = 2958466; // 10000-01-01
    if (!(serial >= 0) || serial >= lastDay) {
        return std::nullopt;
    }
    // To the nearest millisecond first, since 8:30 is stored a little too small; then cut to seconds.
    const auto seconds = static_cast<std::int64_t>(std::floor(std::round(serial * secondsOfDay * 1000.0) / 1000.0));
    const std::int64_t day = seconds / secondsOfDay;
    if (system == DateSystem::From1900 && (day == 0 || day == 60)) {
        return std::nullopt; // 1900-01-00 and 1900-02-29
    }
    const year_month_day date(dayZero(system, day) + days(day));
    const auto clock = static_cast<int>(seconds % secondsOfDay);
    const Moment moment{int(date.year()),
                        static_cast<int>(unsigned(date.month())),
                        static_cast<int>(unsigned(date.day())),
                        true,
                        clock / 3600,
                        clock / 60 % 60,
                        clock % 60};
    return isReal(moment) ? std::optional(moment) : std::nullopt;
}

std::optional<double> serialOf(const Moment &moment)
{
    constexpr std::int64_t firstSure = 61;
    if (!isReal(moment)) {
        return std::nullopt;
    }
    const std::int64_t day = (sys_days(dayOf(moment)) - dayZero(DateSystem::From1900, firstSure)).count();
    if (day < firstSure) {
        return std::nullopt;
    }
    const int clock = moment.hasClock ? moment.hour * 3600 + moment.minute * 60 + moment.second : 0;
    return static_cast<double>(day) + static_cast<double>(clock) / static_cast<double>(secondsOfDay);
}

} // namespace facet
