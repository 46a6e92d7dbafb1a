#pragma once

#include "assessment/Answer.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <set>
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

/// Draft, then in review, then final: sealed, and read-only from then on.
enum class Status { Draft, InReview, Final };

/// The cover facts of an assessment.
struct AssessmentHeader {
    /// UUID; may be empty in an exchange file. In a workbook an earlier revision is UUID@REVISION.
    std::string id;
    std::string title;
    std::string unit;
    std::string assessor;
    std::string date; ///< YYYY-MM-DD or empty
    Status status = Status::Draft;
    bool operator==(const AssessmentHeader &) const = default;
};

/// What was carried forward from a prior assessment and waits for the assessor: answers and record tables that stand in
/// this assessment already but are not yet confirmed, and reasons and judgements that are only proposed.
struct CarriedForward {
    std::set<std::string, std::less<>> unconfirmed; ///< items and record tables
    std::map<std::string, std::string, std::less<>> notApplicable;
    std::map<std::string, Judgement, std::less<>> judgements;

    [[nodiscard]] bool isEmpty() const { return unconfirmed.empty() && notApplicable.empty() && judgements.empty(); }
    [[nodiscard]] std::size_t size() const { return unconfirmed.size() + notApplicable.size() + judgements.size(); }
    bool operator==(const CarriedForward &) const = default;
};

/// A reviewer's remark on an item, record table or requirement. Part of the workbook, not of the exchange file.
struct Comment {
    std::string target;
    std::string reviewer;
    std::string at; ///< UTC, ISO 8601
    std::string text;
    std::string resolvedBy; ///< empty while it is open
    std::string resolvedAt;
    std::string reply;

    [[nodiscard]] bool isOpen() const { return resolvedBy.empty(); }
    bool operator==(const Comment &) const = default;
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
    CarriedForward carried;
    ById<std::string> accepted;               ///< open point of the review (workbook/Review.h) -> reason
    std::map<std::int64_t, Comment> comments; ///< by number, from 1
    bool operator==(const Assessment &) const = default;
};

} // namespace facet
