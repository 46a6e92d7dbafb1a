#include "workbook/Review.h"

#include "assessment/Blank.h"
#include "assessment/OpenPoint.h"
#include "assessment/ValueJson.h"
#include "workbook/CarriedValues.h"
#include "workbook/EditStep.h"
#include "workbook/Failure.h"
#include "workbook/SessionState.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace facet
{

namespace
{

using nlohmann::json;

/// Gathers the points of one assessment.
class Checklist
{
public:
    explicit Checklist(const Assessment &assessment) : m_assessment(assessment) {}

    void add(OpenPoint::Kind kind, std::string id, std::string subject, Text message)
    {
        OpenPoint point{kind, std::move(id), std::move(subject), std::move(message), std::nullopt};
        if (const auto accepted = m_assessment.accepted.find(point.id); accepted != m_assessment.accepted.end()) {
            point.acceptedReason = accepted->second;
        }
        m_points.push_back(std::move(point));
    }
    [[nodiscard]] std::vector<OpenPoint> take() { return std::move(m_points); }

private:
    const Assessment &m_assessment;
    std::vector<OpenPoint> m_points;
};

void addUndetermined(Checklist &list, const Catalogue &catalogue, const AssessmentResult &result)
{
    for (std::size_t i = 0; i < result.requirements.size(); ++i) {
        if (result.requirements[i].verdict == Verdict::Undetermined) {
            const Requirement &requirement = catalogue.requirements()[i];
            list.add(OpenPoint::Kind::Undetermined, "requirements/" + requirement.id, requirement.id,
                     {"要求 " + requirement.id + "「" + requirement.title.zh + "」尚未判定。",
                      "Requirement " + requirement.id + " (" + requirement.title.en + ") is not determined."});
        }
    }
}

/// In the order of the form: A.1.10 after A.1.9.
std::vector<std::string> unconfirmedInOrder(const Catalogue &catalogue, const CarriedForward &carried)
{
    std::vector<std::string> order;
    for (const Table &table : catalogue.tables()) {
        if (carried.unconfirmed.contains(table.id)) {
            order.push_back(table.id);
        }
        for (const Item &item : table.items) {
            if (carried.unconfirmed.contains(item.id)) {
                order.push_back(item.id);
            }
        }
    }
    return order;
}

/// "A.3.1「系统用户信息记录」", "A.4 (staff)".
Text nameOf(const Catalogue &catalogue, const std::string &target)
{
    const Item *const item = catalogue.item(target);
    const Table *const table = catalogue.table(target);
    if (item == nullptr && table == nullptr) {
        return {target, target};
    }
    const Text &name = item != nullptr ? item->name : table->name;
    return {target + "「" + name.zh + "」", target + " (" + name.en + ")"};
}

void addCarried(Checklist &list, const Catalogue &catalogue, const CarriedForward &carried)
{
    for (const std::string &target : unconfirmedInOrder(catalogue, carried)) {
        list.add(OpenPoint::Kind::Unconfirmed, "carried/" + target, target,
                 {nameOf(catalogue, target).zh + "沿用上次评估的内容，尚未确认。",
                  nameOf(catalogue, target).en + " has what was carried forward, and it is not yet confirmed."});
    }
    for (const auto &[requirement, judgement] : carried.judgements) {
        list.add(OpenPoint::Kind::Proposal, "carried/judgements/" + requirement, requirement,
                 {"要求 " + requirement + " 有上次评估的判定可沿用，尚未采用或放弃。",
                  "The prior judgement of " + requirement + " is proposed; it was neither taken nor dropped."});
    }
    for (const auto &[target, reason] : carried.notApplicable) {
        list.add(
            OpenPoint::Kind::Proposal, "carried/not_applicable/" + target, target,
            {nameOf(catalogue, target).zh + "上次标为不适用，是否沿用尚未决定。",
             nameOf(catalogue, target).en + " was not applicable last time; whether it still is was not decided."});
    }
}

void addNotices(Checklist &list, const Catalogue &catalogue, const AssessmentResult &result)
{
    for (std::size_t i = 0; i < result.requirements.size(); ++i) {
        const Requirement &requirement = catalogue.requirements()[i];
        Text message;
        for (std::size_t check = 0; check < result.requirements[i].checks.size(); ++check) {
            const CheckResult &found = result.requirements[i].checks[check];
            if (requirement.checks[check].role == Role::Notice &&
                (found.outcome == Outcome::Fail || found.outcome == Outcome::Partial)) {
                message.zh += found.message.zh;
                message.en += (message.en.empty() ? "" : " ") + found.message.en;
            }
        }
        if (!message.en.empty()) {
            list.add(OpenPoint::Kind::Notice, "notices/" + requirement.id, requirement.id, std::move(message));
        }
    }
}

void addComments(Checklist &list, const Assessment &assessment)
{
    for (const auto &[number, comment] : assessment.comments) {
        if (comment.isOpen()) {
            list.add(OpenPoint::Kind::Comment, "comments/" + std::to_string(number), comment.target,
                     {comment.reviewer + "：" + comment.text, comment.reviewer + ": " + comment.text});
        }
    }
}

std::string named(std::string_view text, const std::string &place, const Text &message)
{
    if (isBlank(text)) {
        fail(ErrorCode::InvalidInput, place, message);
    }
    return std::string(text);
}

void acceptOpenPoints(EditStep &step, const SessionState &state, const std::optional<std::string> &reason)
{
    const std::vector<OpenPoint> points = openPoints(state.database.catalogue, state.assessment, state.result);
    const auto left = std::ranges::count_if(points, [](const OpenPoint &point) { return !point.isAccepted(); });
    if (left > 0 && !reason) {
        const OpenPoint &first = *std::ranges::find_if(points, [](const OpenPoint &p) { return !p.isAccepted(); });
        fail(ErrorCode::InvalidInput, "assessment/status",
             {"还有 " + std::to_string(left) + " 个待处理项，未封存。第一项：" + first.message.zh +
                  " 请逐项处理，或写明理由后接受。",
              std::to_string(left) + " points are open; the assessment was not sealed. The first: " + first.message.en +
                  " Settle them, or accept them with a reason."});
    }
    for (const OpenPoint &point : points) {
        if (!point.isAccepted()) {
            step.put("accepted/" + point.id, *reason);
        }
    }
}

} // namespace

std::vector<OpenPoint> openPoints(const Catalogue &catalogue, const Assessment &assessment,
                                  const AssessmentResult &result)
{
    Checklist list(assessment);
    addUndetermined(list, catalogue, result);
    addCarried(list, catalogue, assessment.carried);
    addNotices(list, catalogue, result);
    addComments(list, assessment);
    return list.take();
}

Expected<Change> confirmCarried(AssessmentSession &session, std::span<const std::string> targets)
{
    SessionState &state = session.state();
    return state.commit(StepKind::Edit, [&](EditStep &step) {
        for (const std::string &target : targets) {
            const json waiting = carriedJson(state.assessment.carried, target);
            if (waiting.is_null()) {
                continue;
            }
            if (target.find('/') != std::string::npos) {
                step.put(target, waiting); // a proposal becomes the assessor's own, which settles it
            }
            step.put("carried/" + target, json());
        }
    });
}

Expected<Change> dropProposals(AssessmentSession &session, std::span<const std::string> targets)
{
    return session.state().commit(StepKind::Edit, [&](EditStep &step) {
        for (const std::string &target : targets) {
            step.put("carried/" + target, json());
        }
    });
}

Expected<Change> acceptPoint(AssessmentSession &session, std::string_view point,
                             const std::optional<std::string> &reason)
{
    return session.state().commit(StepKind::Edit, [&](EditStep &step) {
        step.put("accepted/" + std::string(point), reason ? json(*reason) : json());
    });
}

Expected<Change> addComment(AssessmentSession &session, std::string_view target, std::string_view reviewer,
                            std::string_view text)
{
    SessionState &state = session.state();
    return state.commit(StepKind::Edit, [&](EditStep &step) {
        const Catalogue &catalogue = state.database.catalogue;
        if (!isItemOrRecordTable(catalogue, target) && catalogue.requirement(target) == nullptr) {
            fail(ErrorCode::InvalidInput, std::string(target),
                 {"没有评估项、记录表或要求 " + std::string(target) + "。",
                  "There is no item, record table or requirement " + std::string(target) + "."});
        }
        const Comment comment{std::string(target),
                              named(reviewer, "comments", {"请写明审核人。", "Say who the reviewer is."}),
                              step.at(),
                              named(text, "comments", {"批注不能为空。", "A comment must say something."}),
                              {},
                              {},
                              {}};
        const auto &comments = state.assessment.comments;
        const std::int64_t number = comments.empty() ? 1 : comments.rbegin()->first + 1;
        step.put("comments/" + std::to_string(number), commentJson(comment));
    });
}

Expected<Change> resolveComment(AssessmentSession &session, std::int64_t number, std::string_view by,
                                std::string_view reply)
{
    SessionState &state = session.state();
    return state.commit(StepKind::Edit, [&](EditStep &step) {
        const std::string target = "comments/" + std::to_string(number);
        const auto found = state.assessment.comments.find(number);
        if (found == state.assessment.comments.end()) {
            fail(ErrorCode::NotFound, target, {"没有这条批注。", "There is no such comment."});
        }
        Comment comment = found->second;
        comment.resolvedBy = named(by, target, {"请写明由谁解决。", "Say who resolves it."});
        comment.resolvedAt = step.at();
        comment.reply = std::string(reply);
        step.put(target, commentJson(comment));
    });
}

Expected<Seal> sealAssessment(AssessmentSession &session, const std::string &reviewer,
                              const std::optional<std::string> &acceptOpen)
{
    SessionState &state = session.state();
    Seal seal;
    const Expected<Change> change = state.commit(StepKind::Seal, [&](EditStep &step) {
        // One that came in as final from a file has no seal here, and may get one.
        if (readSeal(state.database, state.key)) {
            fail(ErrorCode::InvalidInput, "assessment/status",
                 {"该评估已经封存。", "The assessment is sealed already."});
        }
        seal.reviewer =
            named(reviewer, "reviewer", {"封存必须写明审核人。", "Sealing needs the name of the reviewer."});
        if (acceptOpen) {
            static_cast<void>(
                named(*acceptOpen, "accept", {"接受待处理项必须写明理由。", "Accepting open points needs a reason."}));
        }
        acceptOpenPoints(step, state, acceptOpen);
        step.put("assessment/status", std::string(statusId(Status::Final)));
        step.seal(seal);
    });
    if (!change) {
        return tl::unexpected<Error>(change.error());
    }
    return seal;
}

} // namespace facet
