#pragma once

#include "assessment/Assessment.h"
#include "catalogue/Catalogue.h"

#include <cstdint>
#include <random>

namespace facet
{

/// The guide's tables, read once for all tests of a program.
[[nodiscard]] const Catalogue &guideCatalogue();

/// Assessments at random, valid by the catalogue, with the texts that go wrong most easily. The same seed gives the
/// same one.
class AssessmentGenerator
{
public:
    AssessmentGenerator(const Catalogue &catalogue, std::uint32_t seed) : m_catalogue(catalogue), m_random(seed) {}

    [[nodiscard]] Assessment make();

private:
    [[nodiscard]] bool chance(int outOfTen);
    [[nodiscard]] std::size_t below(std::size_t bound);
    [[nodiscard]] std::int64_t count();
    /// Never empty: an empty text is no value.
    [[nodiscard]] std::string text();
    [[nodiscard]] Tally tally(const std::vector<Code> &categories);
    [[nodiscard]] std::vector<std::string> someOf(std::vector<std::string> ids);
    [[nodiscard]] Answer answer(const Item &item);
    [[nodiscard]] ChoiceAnswer choice(const Item &item);
    [[nodiscard]] FieldValue value(const Field &field);
    [[nodiscard]] Row row(const std::vector<Field> &fields);
    void fill(const Table &table, Assessment &assessment);

    const Catalogue &m_catalogue;
    std::mt19937 m_random;
};

} // namespace facet
