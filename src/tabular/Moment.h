#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace facet
{

/// A day, perhaps with a time of day, without zone.
struct Moment {
    int year = 0;
    int month = 0;
    int day = 0;
    bool hasClock = false;
    int hour = 0;
    int minute = 0;
    int second = 0;
    bool operator==(const Moment &) const = default;
};

/// "2025-03-05"
[[nodiscard]] std::string isoDate(const Moment &moment);
/// "2025-03-05T08:30", with seconds when they are not zero.
[[nodiscard]] std::string isoTime(const Moment &moment);

/// A real day of the years 1–9999 and, if there is a clock, 00:00:00–23:59:59.
[[nodiscard]] bool isReal(const Moment &moment);

/// From which day a spreadsheet counts.
enum class DateSystem { From1900, From1904 };

/// What the number of a spreadsheet stands for (days since 1899-12-30; the fraction is the time of day, cut to
/// seconds); nullopt before 1900 and after 9999. Always with a clock.
[[nodiscard]] std::optional<Moment> momentOfSerial(double serial, DateSystem system = DateSystem::From1900);
/// The other way, for days from 1900-03-01, where spreadsheets agree what a number means.
[[nodiscard]] std::optional<double> serialOf(const Moment &moment);

/// What a text that a person or a log wrote says.
struct MomentReading {
    enum class Outcome {
        Read,
        Ambiguous, ///< a moment, but which is not sure: 03/04/25, 上午12:30, a time in another zone
        Unreadable ///< none, or one that doesn't exist
    };
    Outcome outcome = Outcome::Unreadable;
    Moment moment; ///< only when it was read
    bool asGuided =
        false; ///< written as the guide's rules take it: 2025-03-05, 2025-03-05T08:30 (a space may be the T)
};

/// Understands 2025/3/5 8:30, 2025-3-5, 2025.3.5, 2025年3月5日 上午8时30分, 20250305, 202503050830, 5 Mar 2025 8:30 PM,
/// ISO 8601 with the zone +08:00, a weekday after the date, full-width characters, and a spreadsheet's number of the
/// years 1990–2099.
[[nodiscard]] MomentReading readMoment(std::string_view text);

} // namespace facet
