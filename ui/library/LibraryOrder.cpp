#include "library/LibraryOrder.h"

#include "desk/Strings.h"
#include "library/LibraryModel.h"

#include <QCollator>

#include <algorithm>
#include <unordered_map>

namespace facet
{

namespace
{

/// The place of each text among the distinct ones; people's words as the language sorts them.
template <typename TextOf>
std::vector<double> places(const std::vector<AssessmentSummary> &summaries, bool words, const TextOf &textOf)
{
    std::unordered_map<std::string_view, double> place;
    for (const AssessmentSummary &summary : summaries)
        place.emplace(textOf(summary), 0);
    std::vector<std::pair<QString, std::string_view>> texts;
    texts.reserve(place.size());
    for (const auto &[text, unused] : place)
        texts.emplace_back(words ? toQt(text) : QString(), text);
    if (words) {
        const QCollator collator;
        std::sort(texts.begin(), texts.end(),
                  [&](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    } else {
        std::sort(texts.begin(), texts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    }
    for (std::size_t at = 0; at < texts.size(); ++at)
        place[texts[at].second] = static_cast<double>(at);
    std::vector<double> numbers;
    numbers.reserve(summaries.size());
    for (const AssessmentSummary &summary : summaries)
        numbers.push_back(place[textOf(summary)]);
    return numbers;
}

double numberOf(const AssessmentSummary &summary, int column)
{
    switch (column) {
    case LibraryModel::State:
        return static_cast<double>(summary.header.status);
    case LibraryModel::Conclusion:
        return static_cast<double>(summary.conclusion);
    case LibraryModel::Score:
        return summary.score.low.value_or(-1);
    case LibraryModel::Findings: {
        // A critical finding outweighs any number of the next severity.
        double weight = 0;
        for (const int count : summary.findings)
            weight = weight * 1000 + count;
        return weight;
    }
    default:
        return summary.score.completeness.value_or(-1);
    }
}

} // namespace

std::vector<double> sortNumbers(const std::vector<AssessmentSummary> &summaries, int column)
{
    using Summary = AssessmentSummary;
    switch (column) {
    case LibraryModel::Title:
        return places(summaries, true, [](const Summary &each) -> std::string_view { return each.header.title; });
    case LibraryModel::Unit:
        return places(summaries, true, [](const Summary &each) -> std::string_view { return each.header.unit; });
    case LibraryModel::Assessor:
        return places(summaries, true, [](const Summary &each) -> std::string_view { return each.header.assessor; });
    case LibraryModel::Date:
        return places(summaries, false, [](const Summary &each) -> std::string_view { return each.header.date; });
    case LibraryModel::Changed:
        return places(summaries, false, [](const Summary &each) -> std::string_view { return each.changedAt; });
    default:
        break;
    }
    std::vector<double> numbers;
    numbers.reserve(summaries.size());
    for (const AssessmentSummary &summary : summaries)
        numbers.push_back(numberOf(summary, column));
    return numbers;
}

} // namespace facet
