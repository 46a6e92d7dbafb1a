#include "report/Words.h"

#include "assessment/DateTime.h"
#include "rules/Wording.h"

#include <array>
#include <charconv>

namespace facet
{

ReportMark reportMarkOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Conform:
        return ReportMark::Conform;
    case Verdict::Partial:
        return ReportMark::Partial;
    case Verdict::Nonconform:
        return ReportMark::Nonconform;
    case Verdict::NotApplicable:
        return ReportMark::NotApplicable;
    case Verdict::Undetermined:
        return ReportMark::Undetermined;
    }
    return ReportMark::None;
}

ReportMark reportMarkOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return ReportMark::Critical;
    case Severity::Major:
        return ReportMark::Major;
    case Severity::Minor:
        return ReportMark::Minor;
    case Severity::Observation:
        return ReportMark::Observation;
    case Severity::Open:
        return ReportMark::Open;
    }
    return ReportMark::None;
}

ReportMark reportMarkOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass:
        return ReportMark::Pass;
    case Outcome::Fail:
        return ReportMark::Fail;
    case Outcome::Partial:
        return ReportMark::PartlyPassed;
    case Outcome::Unknown:
        return ReportMark::Unknown;
    case Outcome::Dropped:
        return ReportMark::Dropped;
    }
    return ReportMark::None;
}

ReportMark reportMarkOf(Conclusion conclusion)
{
    switch (conclusion) {
    case Conclusion::Halt:
        return ReportMark::Halt;
    case Conclusion::Incomplete:
        return ReportMark::Incomplete;
    case Conclusion::Good:
        return ReportMark::Good;
    case Conclusion::Acceptable:
        return ReportMark::Acceptable;
    case Conclusion::Rectify:
        return ReportMark::Rectify;
    }
    return ReportMark::None;
}

ReportText wordOf(Level level)
{
    switch (level) {
    case Level::Required:
        return ReportText::LevelRequired;
    case Level::Recommended:
        return ReportText::LevelRecommended;
    case Level::Prohibited:
        break;
    }
    return ReportText::LevelProhibited;
}

ReportText wordOf(Adoption adoption)
{
    switch (adoption) {
    case Adoption::Should:
        return ReportText::AdoptionShould;
    case Adoption::May:
        return ReportText::AdoptionMay;
    case Adoption::Avoid:
        return ReportText::AdoptionAvoid;
    case Adoption::Unknown:
        break;
    }
    return ReportText::AdoptionUnknown;
}

std::string markWord(ReportMark mark, Language language)
{
    if (mark == ReportMark::None) {
        return {};
    }
    // In the order of ReportMark, which starts with None.
    static constexpr std::array words{ReportText::VerdictConform,
                                      ReportText::VerdictPartial,
                                      ReportText::VerdictNonconform,
                                      ReportText::VerdictNotApplicable,
                                      ReportText::VerdictUndetermined,
                                      ReportText::SeverityCritical,
                                      ReportText::SeverityMajor,
                                      ReportText::SeverityMinor,
                                      ReportText::SeverityObservation,
                                      ReportText::SeverityOpen,
                                      ReportText::OutcomePass,
                                      ReportText::OutcomeFail,
                                      ReportText::OutcomePartial,
                                      ReportText::OutcomeUnknown,
                                      ReportText::OutcomeDropped,
                                      ReportText::ConclusionHalt,
                                      ReportText::ConclusionIncomplete,
                                      ReportText::ConclusionGood,
                                      ReportText::ConclusionAcceptable,
                                      ReportText::ConclusionRectify,
                                      ReportText::BoxEmpty,
                                      ReportText::BoxTicked};
    static_assert(words.size() == static_cast<std::size_t>(ReportMark::BoxTicked));
    return reportText(words.at(static_cast<std::size_t>(mark) - 1), language);
}

std::string groupedNumber(std::int64_t number)
{
    return std::string(Digits(number).text());
}

std::string scoreFigure(const std::optional<double> &score)
{
    if (!score) {
        return "–";
    }
    // to_chars: a decimal point in every locale.
    std::array<char, 32> figure{};
    const auto written =
        std::to_chars(figure.data(), figure.data() + figure.size(), *score, std::chars_format::fixed, 1);
    return {figure.data(), written.ptr};
}

std::string intervalFigure(const Score &score)
{
    const std::string low = scoreFigure(score.low);
    const std::string high = scoreFigure(score.high);
    return low == high ? low : low + " – " + high;
}

int wholePercent(int part, int whole)
{
    return whole <= 0 ? 0 : part * 100 / whole;
}

std::string writtenDate(std::string_view date, Language language)
{
    const std::optional<std::string> valid = normalisedDate(date);
    if (!valid) {
        return std::string(date);
    }
    static constexpr std::array<const char *, 12> months{"January",   "February", "March",    "April",
                                                         "May",       "June",     "July",     "August",
                                                         "September", "October",  "November", "December"};
    const int month = std::stoi(valid->substr(5, 2));
    const std::string monthWord =
        language == Language::Chinese ? std::to_string(month) : months.at(static_cast<std::size_t>(month) - 1);
    return reportText(ReportText::WrittenDate, language,
                      {{"year", std::to_string(std::stoi(valid->substr(0, 4)))},
                       {"month", monthWord},
                       {"day", std::to_string(std::stoi(valid->substr(8, 2)))}});
}

std::string groupedDigest(std::string_view hex)
{
    std::string groups;
    for (std::size_t at = 0; at < hex.size(); at += 8) {
        groups += (at == 0 ? "" : " ") + std::string(hex.substr(at, 8));
    }
    return groups;
}

} // namespace facet
