#include "workbook/PartMarks.h"

#include "assessment/Assessment.h"
#include "workbook/CarriedValues.h"
#include "workbook/TargetValues.h"

#include <algorithm>
#include <utility>

namespace facet
{

namespace
{

constexpr std::size_t markLength = 8;
constexpr std::int64_t fewRows = 1000;
constexpr std::int64_t manyPerMark = 256;

std::string markOf(Sha256 &digest)
{
    return digest.hex().substr(0, markLength);
}

template <typename Values>
void addTargets(std::vector<std::string> &targets, const std::string &group, const Values &values)
{
    for (const auto &[name, value] : values) {
        targets.push_back(group + name);
    }
}

std::vector<std::string> targetsOf(const Assessment &assessment)
{
    std::vector<std::string> targets;
    for (const char *member : {"title", "unit", "assessor", "date", "status"}) {
        targets.push_back(std::string("assessment/") + member);
    }
    addTargets(targets, "", assessment.answers);
    addTargets(targets, "notes/", assessment.notes);
    addTargets(targets, "not_applicable/", assessment.notApplicable);
    addTargets(targets, "judgements/", assessment.judgements);
    addTargets(targets, "parameters/", assessment.parameters);
    addTargets(targets, "accepted/", assessment.accepted);
    for (const std::string &target : carriedTargets(assessment.carried)) {
        targets.push_back("carried/" + target);
    }
    return targets;
}

} // namespace

std::map<std::string, std::string> valueMarks(const Catalogue &catalogue, const Assessment &assessment)
{
    std::map<std::string, std::string> marks;
    Sha256 digest;
    for (const std::string &target : targetsOf(assessment)) {
        if (isValueTarget(catalogue, target)) {
            digest.update(valueJson(catalogue, assessment, parseTarget(catalogue, target)));
        }
        marks.emplace(target, markOf(digest));
    }
    return marks;
}

std::vector<std::string> differingTargets(const std::map<std::string, std::string> &one,
                                          const std::map<std::string, std::string> &other)
{
    std::map<std::string, std::string> all = one;
    all.insert(other.begin(), other.end());
    std::vector<std::string> differing;
    for (const auto &[target, mark] : all) {
        const auto here = one.find(target);
        const auto there = other.find(target);
        if (here == one.end() || there == other.end() || here->second != there->second) {
            differing.push_back(target);
        }
    }
    return differing;
}

std::int64_t RowMarks::rowsPerMark(std::int64_t rows)
{
    return rows <= fewRows ? 1 : manyPerMark;
}

bool RowMarks::isComplete(std::string_view marks, std::int64_t rows, std::int64_t rowsPerMark)
{
    return rows > 0 && rowsPerMark > 0 &&
           static_cast<std::int64_t>(marks.size() / markLength) == (rows - 1) / rowsPerMark + 1;
}

void RowMarks::add(std::string_view row)
{
    m_digest.update(row);
    if (++m_rows == m_rowsPerMark) {
        end();
    }
}

void RowMarks::end()
{
    m_marks += markOf(m_digest);
    m_rows = 0;
}

std::string RowMarks::take()
{
    if (m_rows > 0) {
        end();
    }
    return std::exchange(m_marks, {});
}

RowMarkCheck::RowMarkCheck(const RowRanges &ranges, std::int64_t rowsPerMark, std::string_view marks)
    : m_ranges(ranges), m_rowsPerMark(rowsPerMark), m_expected(marks),
      m_found((static_cast<std::size_t>(sizeOf(ranges)) + static_cast<std::size_t>(m_rowsPerMark) - 1) /
              static_cast<std::size_t>(m_rowsPerMark))
{
}

std::int64_t RowMarkCheck::indexOf(std::int64_t id) const
{
    std::int64_t before = 0;
    for (const auto &[first, last] : m_ranges) {
        if (id <= last) {
            return before + id - first;
        }
        before += last - first + 1;
    }
    return before;
}

std::int64_t RowMarkCheck::idAt(std::int64_t index) const
{
    for (const auto &[first, last] : m_ranges) {
        if (index <= last - first) {
            return first + index;
        }
        index -= last - first + 1;
    }
    return m_ranges.empty() ? 0 : m_ranges.back().second;
}

void RowMarkCheck::add(std::int64_t id, std::string_view row)
{
    const std::int64_t mark = indexOf(id) / m_rowsPerMark;
    if (mark != m_current) {
        end();
        m_current = mark;
    }
    m_digest.update(row);
}

void RowMarkCheck::end()
{
    const std::string mark = markOf(m_digest);
    if (m_current >= 0 && m_current < static_cast<std::int64_t>(m_found.size())) {
        m_found[static_cast<std::size_t>(m_current)] = mark;
    }
}

RowRanges RowMarkCheck::differing()
{
    end();
    m_current = -1;
    RowRanges ranges;
    for (std::size_t mark = 0; mark < m_found.size(); ++mark) {
        const std::size_t at = mark * markLength;
        const std::string_view expected =
            at < m_expected.size() ? std::string_view(m_expected).substr(at, markLength) : std::string_view();
        if (m_found[mark] != expected) {
            const std::int64_t first = static_cast<std::int64_t>(mark) * m_rowsPerMark;
            ranges.emplace_back(idAt(first), idAt(std::min(first + m_rowsPerMark, sizeOf(m_ranges)) - 1));
        }
    }
    return ranges;
}

} // namespace facet
