#pragma once

#include "rules/AssessmentResult.h"
#include "workbook/AssessmentSession.h"
#include "workbook/Seals.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace facet
{

/// Something that has to be settled, or accepted with a reason, before an assessment becomes final.
struct OpenPoint {
    enum class Kind {
        Undetermined, ///< a requirement without a verdict
        Unconfirmed,  ///< an answer or record table that was carried forward and not confirmed
        Proposal,     ///< a judgement or reason that was carried forward and neither taken nor dropped
        Notice,       ///< what a check found that lowers no verdict, such as tables that contradict each other
        Comment       ///< a reviewer's comment that is not resolved
    };
    Kind kind = Kind::Undetermined;
    std::string id;      ///< the target of its acceptance below "accepted/" (isOpenPoint)
    std::string subject; ///< item, record table or requirement where it can be settled
    Text message;
    std::optional<std::string> acceptedReason;

    [[nodiscard]] bool isAccepted() const { return acceptedReason.has_value(); }
};

/// The checklist of the review, in the order of Kind. Reasons of judgements and not-applicable marks can't be missing:
/// the session takes none without.
[[nodiscard]] std::vector<OpenPoint> openPoints(const Catalogue &catalogue, const Assessment &assessment,
                                                const AssessmentResult &result);

// Each of these is one step of history, undoable but for the seal.

/// Confirms what was carried forward: items and record tables by their id ("A.1.4", "A.7"); a proposal ("judgements/…",
/// "not_applicable/…") is taken over as the assessor's own. One that is not waiting is passed over.
Expected<Change> confirmCarried(AssessmentSession &session, std::span<const std::string> targets);
/// Drops proposals.
Expected<Change> dropProposals(AssessmentSession &session, std::span<const std::string> targets);
/// `reason` nullopt takes the acceptance back.
Expected<Change> acceptPoint(AssessmentSession &session, std::string_view point,
                             const std::optional<std::string> &reason);
/// `target`: item, record table or requirement. InvalidInput without a reviewer's name or a text.
Expected<Change> addComment(AssessmentSession &session, std::string_view target, std::string_view reviewer,
                            std::string_view text);
Expected<Change> resolveComment(AssessmentSession &session, std::int64_t number, std::string_view by,
                                std::string_view reply);

/// Makes the assessment final: digests of its canonical exchange file, of its result and of the catalogue are written
/// with reviewer and time into workbook and history; it is read-only from then on. InvalidInput when open points are
/// left, which are accepted with `acceptOpen` when that is given, and when it is sealed already. An assessment that was
/// imported as final is read-only, too, and can be sealed.
Expected<Seal> sealAssessment(AssessmentSession &session, const std::string &reviewer,
                              const std::optional<std::string> &acceptOpen);

} // namespace facet
