#pragma once

#include <algorithm>
#include <cstdint>

namespace facet
{

/// How far the rows of a step are, as a fraction that never goes back, even when the step has to begin anew.
class StepProgress
{
public:
    /// `rows`: of the whole step; 0 when that is not known.
    explicit StepProgress(std::int64_t rows) : m_rows(rows) {}

    void begin() { m_done = 0; }
    /// The next `rows` rows are done.
    void pass(std::int64_t rows)
    {
        within(rows, 1);
        m_done += rows;
    }
    /// Of what is to be done with the next `rows` rows so much is, from 0 to 1.
    void within(std::int64_t rows, double part)
    {
        if (m_rows > 0) {
            const double done = static_cast<double>(m_done) + static_cast<double>(rows) * part;
            m_fraction = std::max(m_fraction, shareOfRows * std::min(1.0, done / static_cast<double>(m_rows)));
        }
    }
    [[nodiscard]] double fraction() const { return m_fraction; }

private:
    /// The rest of the time goes into judging, and into making it durable.
    static constexpr double shareOfRows = 0.9;

    std::int64_t m_rows;
    std::int64_t m_done = 0;
    double m_fraction = 0;
};

} // namespace facet
