#include "tabular/Moment.h"

#include "assessment/Blank.h"
#include "tabular/TextFolding.h"
#include "tabular/TextWalk.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace facet
{

namespace
{

using Outcome = MomentReading::Outcome;
using namespace std::string_view_literals;

/// In which half of the day.
enum class Half { None, Morning, Afternoon, Noon, Evening };

class MomentParser
{
public:
    explicit MomentParser(std::string_view text) : m_walk(text) {}

    MomentReading parse()
    {
        if (!readDate()) {
            return {};
        }
        m_walk.skipBlanks();
        skipWeekday();
        m_walk.take("t") || m_walk.take(",");
        m_walk.skipBlanks();
        if (!m_walk.atEnd() && !(readClock() && readEnd())) {
            return {};
        }
        if (!isReal(m_moment)) {
            return {};
        }
        return {m_ambiguous ? Outcome::Ambiguous : Outcome::Read, m_moment, false};
    }

private:
    bool readDate()
    {
        const std::string_view start = m_walk.rest();
        if (readRunDate() || readNamedDate()) {
            return true;
        }
        m_walk.restart(start);
        return readPartedDate();
    }

    /// 20250305, with 0830 or 083015 after it or without.
    bool readRunDate()
    {
        const std::size_t digits = m_walk.countDigits();
        if (digits != 8 && digits != 12 && digits != 14) {
            return false;
        }
        m_moment.year = m_walk.takeDigits(4).value;
        m_moment.month = m_walk.takeDigits(2).value;
        m_moment.day = m_walk.takeDigits(2).value;
        return true;
    }

    /// 2025-3-5, 2025年3月5日, 3/4/2025, 25/3/5.
    bool readPartedDate()
    {
        const auto first = m_walk.takeNumber(4);
        const bool inWords = first && m_walk.take("年");
        const char sign = inWords || m_walk.atEnd() ? '\0' : m_walk.rest().front();
        if (!first || (!inWords && sign != '-' && sign != '/' && sign != '.')) {
            return false;
        }
        const std::string_view part = inWords ? "月"sv : m_walk.rest().substr(0, 1);
        if (!inWords) {
            m_walk.take(part);
        }
        m_walk.skipBlanks();
        const auto second = m_walk.takeNumber(2);
        if (!second || !m_walk.take(part)) {
            return false;
        }
        m_walk.skipBlanks();
        const auto third = m_walk.takeNumber(4);
        if (!third) {
            return false;
        }
        m_walk.take("日") || m_walk.take("号");
        return setParts(*first, *second, *third, inWords);
    }

    bool setParts(TextWalk::Number first, TextWalk::Number second, TextWalk::Number third, bool inWords)
    {
        if (first.digits == 4 || (inWords && first.digits == 2)) {
            return setDate(first.digits == 4 ? first.value : 2000 + first.value, second.value, third.value);
        }
        if (inWords || first.digits > 2) {
            return false; // 114年 counts from another year one
        }
        if (third.digits != 4) {
            return setShortYear(first.value, second.value, third.value);
        }
        const bool dayFirst = first.value > 12;
        m_ambiguous = !dayFirst && second.value <= 12 && first.value != second.value;
        return dayFirst ? setDate(third.value, second.value, first.value)
                        : setDate(third.value, first.value, second.value);
    }

    /// 25/3/5, 03/04/25: which is the year is anybody's guess, but one reading must be a day.
    bool setShortYear(int first, int second, int third)
    {
        m_ambiguous = true;
        const auto fits = [this](int year, int month, int day) {
            setDate(2000 + year, month, day);
            return isReal(m_moment);
        };
        return fits(first, second, third) || fits(third, first, second) || fits(third, second, first);
    }

    bool setDate(int year, int month, int day)
    {
        m_moment.year = year;
        m_moment.month = month;
        m_moment.day = day;
        return true;
    }

    /// 5 Mar 2025, 5-Mar-25, Mar 5, 2025, 2025-Mar-05.
    bool readNamedDate()
    {
        const std::optional<TextWalk::Number> first = m_walk.takeNumber(4);
        skipPartSign();
        const std::optional<int> month = takeMonth();
        skipPartSign();
        const std::optional<TextWalk::Number> second = month ? m_walk.takeNumber(4) : std::nullopt;
        if (!second) {
            return false;
        }
        if (first && first->digits == 4) {
            return setDate(first->value, *month, second->value);
        }
        skipPartSignUnless(first.has_value());
        const std::optional<TextWalk::Number> year = first ? second : m_walk.takeNumber(4);
        if (!year) {
            return false;
        }
        m_ambiguous = year->digits < 4; // 5-Mar-25 may be the fifth, or the year 2005
        return setDate(m_ambiguous ? 2000 + year->value % 100 : year->value, *month,
                       first ? first->value : second->value);
    }

    std::optional<int> takeMonth()
    {
        constexpr std::array names = {"january"sv,   "february"sv, "march"sv,    "april"sv,
                                      "may"sv,       "june"sv,     "july"sv,     "august"sv,
                                      "september"sv, "october"sv,  "november"sv, "december"sv};
        for (std::size_t index = 0; index < names.size(); ++index) {
            if (m_walk.take(names[index]) || m_walk.take(names[index].substr(0, 3))) {
                m_walk.take(".");
                return static_cast<int>(index) + 1;
            }
        }
        return std::nullopt;
    }

    void skipPartSign()
    {
        m_walk.skipBlanks();
        m_walk.take("-") || m_walk.take("/") || m_walk.take(",");
        m_walk.skipBlanks();
    }

    void skipPartSignUnless(bool complete)
    {
        if (!complete) {
            skipPartSign();
        }
    }

    /// 星期三, (周三)
    void skipWeekday()
    {
        const std::string_view start = m_walk.rest();
        const bool bracket = m_walk.take("(");
        constexpr std::array names = {"星期"sv, "周"sv, "礼拜"sv};
        constexpr std::array weekdays = {"一"sv, "二"sv, "三"sv, "四"sv, "五"sv, "六"sv, "日"sv, "天"sv};
        if (!m_walk.takeOneOf(names) || !m_walk.takeOneOf(weekdays) || (bracket && !m_walk.take(")"))) {
            m_walk.restart(start);
        }
        m_walk.skipBlanks();
    }

    Half takeHalf()
    {
        constexpr std::array morning = {"上午"sv, "凌晨"sv, "早上"sv, "清晨"sv, "早晨"sv, "a.m."sv, "am"sv};
        constexpr std::array afternoon = {"下午"sv, "p.m."sv, "pm"sv};
        constexpr std::array evening = {"晚上"sv, "傍晚"sv, "晚"sv};
        Half half = Half::None;
        if (m_walk.rest().starts_with("上午") || m_walk.rest().starts_with("早")) {
            m_chineseMorning = true;
        }
        if (m_walk.takeOneOf(morning)) {
            half = Half::Morning;
        } else if (m_walk.takeOneOf(afternoon)) {
            half = Half::Afternoon;
        } else if (m_walk.take("中午")) {
            half = Half::Noon;
        } else if (m_walk.takeOneOf(evening)) {
            half = Half::Evening;
        }
        m_walk.skipBlanks();
        return half;
    }

    bool readClock()
    {
        Half half = takeHalf();
        m_moment.hasClock = true;
        const std::size_t digits = m_walk.countDigits();
        if (digits == 4 || digits == 6) {
            m_moment.hour = m_walk.takeDigits(2).value;
            m_moment.minute = m_walk.takeDigits(2).value;
            m_moment.second = digits == 6 ? m_walk.takeDigits(2).value : 0;
        } else if (!readPartedClock()) {
            return false;
        }
        m_walk.skipBlanks();
        if (half == Half::None) {
            half = takeHalf();
        }
        return shiftHour(half);
    }

    /// 8:30, 8:30:15.250, 8时30分, 8点半.
    bool readPartedClock()
    {
        const auto hour = m_walk.takeNumber(2);
        if (!hour) {
            return false;
        }
        m_moment.hour = hour->value;
        if (m_walk.take("时") || m_walk.take("点") || m_walk.take("時")) {
            m_walk.take("整") || m_walk.take("钟");
            if (m_walk.take("半")) {
                m_moment.minute = 30;
                return true;
            }
            const auto minute = m_walk.takeNumber(2);
            m_moment.minute = minute ? minute->value : 0;
            m_walk.take("分");
            const auto second = minute ? m_walk.takeNumber(2) : std::nullopt;
            m_moment.second = second ? second->value : 0;
            m_walk.take("秒");
            return true;
        }
        const auto minute = m_walk.take(":") ? m_walk.takeNumber(2) : std::nullopt;
        if (!minute) {
            return false;
        }
        m_moment.minute = minute->value;
        if (m_walk.take(":")) {
            const auto second = m_walk.takeNumber(2);
            m_moment.second = second ? second->value : 60;
            // Fractions of a second are cut off: the guide's times have none.
            return !(m_walk.take(".") || m_walk.take(",")) || m_walk.takeNumber(9);
        }
        return true;
    }

    bool shiftHour(Half half)
    {
        const int hour = m_moment.hour;
        switch (half) {
        case Half::None:
            return true;
        case Half::Morning:
            // In Excel's format 上午12:30 is half past midnight; people who write it mean noon.
            m_ambiguous = m_ambiguous || (hour == 12 && m_chineseMorning);
            m_moment.hour = hour == 12 ? 0 : hour;
            return hour <= 12;
        case Half::Afternoon:
            m_moment.hour = hour < 12 ? hour + 12 : hour;
            return hour >= 1;
        case Half::Noon:
            m_moment.hour = hour < 3 ? hour + 12 : hour;
            return hour < 3 || (hour >= 11 && hour <= 14);
        case Half::Evening:
            m_ambiguous = m_ambiguous || hour == 12 || hour < 4;
            m_moment.hour = hour < 12 ? hour + 12 : hour;
            return true;
        }
        return false;
    }

    /// Nothing, or a zone: China's is what the guide's times are in, any other leaves open which hour was meant.
    bool readEnd()
    {
        constexpr std::array china = {"+08:00"sv, "+0800"sv, "+08"sv, "(北京时间)"sv, "北京时间"sv};
        m_walk.skipBlanks();
        if (m_walk.atEnd() || (m_walk.takeOneOf(china) && m_walk.atEnd())) {
            return true;
        }
        m_ambiguous = true;
        if (m_walk.take("z") || m_walk.take("utc") || m_walk.take("gmt")) {
            return m_walk.atEnd();
        }
        if (!m_walk.take("+") && !m_walk.take("-")) {
            return false;
        }
        const bool hours = m_walk.takeNumber(4).has_value();
        return hours && (!m_walk.take(":") || m_walk.takeNumber(2)) && m_walk.atEnd();
    }

    TextWalk m_walk;
    Moment m_moment;
    bool m_ambiguous = false;
    bool m_chineseMorning = false;
};

/// "45721.354": only for the years 1990–2099, so that other numbers are not taken for days.
std::optional<Moment> momentOfSerialText(std::string_view text)
{
    double serial = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), serial, std::chars_format::fixed);
    const bool isPlain = text.size() >= 5 && (text.size() == 5 || text[5] == '.');
    if (!isPlain || fault != std::errc() || end != text.data() + text.size() || serial < 32874 || serial >= 73051) {
        return std::nullopt;
    }
    std::optional<Moment> moment = momentOfSerial(serial);
    if (moment && text.size() == 5) {
        moment->hasClock = false;
    }
    return moment;
}

/// ISO as the guide wants it, without another look: most times of a log are so.
std::optional<Moment> readIso(std::string_view text)
{
    if (text.size() < 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto digitsAt = [text](std::size_t at, std::size_t count) {
        int value = 0;
        for (const char digit : text.substr(at, count)) {
            if (digit < '0' || digit > '9') {
                return -1;
            }
            value = value * 10 + (digit - '0');
        }
        return value;
    };
    Moment moment{digitsAt(0, 4), digitsAt(5, 2), digitsAt(8, 2), text.size() > 10};
    if (text.size() > 10) {
        const bool shaped = (text.size() == 16 || (text.size() == 19 && text[16] == ':')) &&
                            (text[10] == 'T' || text[10] == ' ') && text[13] == ':';
        if (!shaped) {
            return std::nullopt;
        }
        moment.hour = digitsAt(11, 2);
        moment.minute = digitsAt(14, 2);
        moment.second = text.size() == 19 ? digitsAt(17, 2) : 0;
    }
    return isReal(moment) ? std::optional(moment) : std::nullopt;
}

} // namespace

MomentReading readMoment(std::string_view text)
{
    text = trimmed(text);
    if (const auto iso = readIso(text)) {
        return {Outcome::Read, *iso, true};
    }
    constexpr std::size_t longest = 80;
    if (text.size() > longest) {
        return {};
    }
    std::string folded = halfWidth(text);
    std::ranges::transform(folded, folded.begin(), lowerCase);
    if (const auto serial = momentOfSerialText(folded)) {
        return {Outcome::Read, *serial, false};
    }
    return MomentParser(folded).parse();
}

} // namespace facet
