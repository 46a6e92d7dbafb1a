#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace facet::bench
{

using Clock = std::chrono::steady_clock;

/// Durations of one kind of action, and what is said about them.
class Latencies
{
public:
    void add(Clock::duration duration);
    [[nodiscard]] std::size_t count() const { return m_milliseconds.size(); }
    /// The value that `share` (0 to 1) of the durations do not exceed, in milliseconds; 0 when there are none.
    [[nodiscard]] double quantile(double share) const;
    /// Share (0 to 1) of the durations that are at most this long.
    [[nodiscard]] double shareWithin(double milliseconds) const;
    /// "NAME: 1000 × median 3.21 ms, 99 % 5.10 ms, worst 9.00 ms; 100.0 % within 16 ms".
    [[nodiscard]] std::string summary(const std::string &name, double aimMilliseconds) const;

private:
    std::vector<double> m_milliseconds;
};

} // namespace facet::bench
