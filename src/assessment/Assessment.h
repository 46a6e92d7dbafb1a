#pragma once

#include "assessment/Answer.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace facet
{

/// An effective verdict an assessor can give, and what a rule can find.
enum class Verdict { Conform, Partial, Nonconform, NotApplicable, Undetermined };

/// A judgement (人工判定) or override (改判) on record. The verdict is never Undetermined, the reason never blank.
struct Judgement {
    Verdict verdict = Verdict::Conform;
    std::string reason;
    bool operator==(const Judgement &) const = default;
};

enum class Status { Draft, Final };

/// The cover facts of an assessment.
struct AssessmentHeader {
    std::string id; ///< UUID; may be empty in an exchange file
    std::string title;
    std::string unit;
    std::string assessor;
    std::string date; ///< YYYY-MM-DD or empty
    Status status = Status::Draft;
    bool operator==(const AssessmentHeader &) const = default;
};

/// A whole assessment as a value: exchange files, tests, reports. Keys are ids of the catalogue.
struct Assessment {
    template <typename T>
    using ById = std::map<std::string, T, std::less<>>;

    AssessmentHeader header;
    ById<Answer> answers;
    ById<std::vector<Row>> records;  ///< by record table
    ById<std::string> notApplicable; ///< item or record table -> reason
    ById<std::string> notes;         ///< item or record table -> text
    ById<Judgement> judgements;      ///< by requirement
    ById<std::int64_t> parameters;   ///< only those that were set
    bool operator==(const Assessment &) const = default;
};

} // namespace facet
