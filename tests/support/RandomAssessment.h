#pragma once

#include "assessment/Assessment.h"
#include "catalogue/Catalogue.h"

#include <cstdint>
#include <random>
#include <string>

namespace facet
{

/// Assessments at random whose tables refer to each other, with the dirt of real ones: people who left and namesakes,
/// numbers that no table has, blanks of every kind, odd dates, NUL and emoji in names, huge counts. The same seed gives
/// the same one.
class RandomAssessment
{
public:
    RandomAssessment(const Catalogue &catalogue, std::uint32_t seed);

    /// The answers, marks, notes and judgements come from the generator of the exchange tests.
    [[nodiscard]] Assessment make();
    [[nodiscard]] Row row(const Table &table);
    [[nodiscard]] FieldValue value(const Table &table, const Field &field);
    [[nodiscard]] std::size_t below(std::size_t bound) { return bound == 0 ? 0 : m_random() % bound; }

private:
    [[nodiscard]] std::string name();
    [[nodiscard]] std::string number();
    [[nodiscard]] std::string day();
    [[nodiscard]] std::string text(const Table &table, const Field &field);

    const Catalogue &m_catalogue;
    std::uint32_t m_seed;
    std::mt19937 m_random;
    std::size_t m_dirt = 3; ///< of ten values
};

} // namespace facet
