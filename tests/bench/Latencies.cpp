#include "Latencies.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace facet::bench
{

void Latencies::add(Clock::duration duration)
{
    m_milliseconds.push_back(std::chrono::duration<double, std::milli>(duration).count());
}

double Latencies::quantile(double share) const
{
    if (m_milliseconds.empty())
        return 0.0;
    std::vector<double> sorted = m_milliseconds;
    std::sort(sorted.begin(), sorted.end());
    const double rank = std::ceil(share * static_cast<double>(sorted.size())); // nearest rank, from 1
    const auto index = static_cast<std::size_t>(std::max(rank, 1.0)) - 1;
    return sorted[std::min(index, sorted.size() - 1)];
}

double Latencies::shareWithin(double milliseconds) const
{
    if (m_milliseconds.empty())
        return 0.0;
    const auto within = std::count_if(m_milliseconds.begin(), m_milliseconds.end(),
                                      [milliseconds](double one) { return one <= milliseconds; });
    return static_cast<double>(within) / static_cast<double>(m_milliseconds.size());
}

std::string Latencies::summary(const std::string &name, double aimMilliseconds) const
{
    char line[256];
    std::snprintf(line, sizeof line, "%s: %zu x, median %.2f ms, 99 %% %.2f ms, worst %.2f ms; %.1f %% within %.0f ms",
                  name.c_str(), count(), quantile(0.5), quantile(0.99), quantile(1.0),
                  100.0 * shareWithin(aimMilliseconds), aimMilliseconds);
    return line;
}

} // namespace facet::bench
