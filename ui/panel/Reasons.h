#pragma once

#include "desk/Desk.h"
#include "rules/AssessmentResult.h"

#include <QString>

#include <optional>

/// Why a requirement has the verdict it has, in words. Shared by the panel, the dialogs and the findings.
namespace facet
{

/// Index of the check that decides the computed verdict: of the worst ones the first.
[[nodiscard]] std::optional<std::size_t> decidingCheck(const Requirement &requirement, const RequirementResult &result);
/// Whether the requirement is judged by the assessor (人工判定) rather than computed.
[[nodiscard]] bool isJudged(const Requirement &requirement);
/// The judgement or override on record, nullptr when there is none.
[[nodiscard]] const Judgement *judgementOf(const AssessmentSession &session, const Requirement &requirement);
/// The not-applicable condition in words if it holds ("A.5.3 says no"), else empty.
[[nodiscard]] QString conditionInForce(const Desk &desk, const Requirement &requirement);
/// One line: the reason of an override or judgement, the condition, or the message of the deciding check.
[[nodiscard]] QString leadingReason(const Desk &desk, std::size_t requirement);
/// "Required · critical · weight 2".
[[nodiscard]] QString rankWords(const Requirement &requirement);
/// How the verdict came about: "computed from the answers, not overridden", "overridden; computed: …".
[[nodiscard]] QString basisWords(const AssessmentSession &session, std::size_t requirement);

} // namespace facet
