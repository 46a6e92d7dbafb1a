#include "report/Sections.h"

#include <array>

namespace facet
{

namespace
{

std::string scopeLine(const ReportContext &context)
{
    struct Part {
        const char *table;
        ReportText text;
    };
    static constexpr std::array parts{Part{"A.2", ReportText::ScopeSystems}, Part{"A.4", ReportText::ScopeStaff},
                                      Part{"A.9", ReportText::ScopeProviders}, Part{"A.7", ReportText::ScopeUsage}};
    std::string line;
    for (const Part &part : parts) {
        line += line.empty() ? std::string() : context.say(ReportText::Comma);
        line += context.notApplicable(part.table) != nullptr
                    ? context.say(ReportText::ScopeNotApplicable, {{"table", part.table}})
                    : context.say(part.text, {{"count", groupedNumber(context.recordCount(part.table))}});
    }
    return line;
}

std::vector<Cover::Fact> facts(const ReportContext &context)
{
    const AssessmentHeader &header = context.assessment().header;
    const std::string missing = context.say(ReportText::NotStated);
    const auto stated = [&](const std::string &value) { return value.empty() ? missing : value; };
    return {{context.say(ReportText::Unit), stated(header.unit), true},
            {context.say(ReportText::AssessmentTitle), stated(header.title), false},
            {context.say(ReportText::AssessmentDate), stated(writtenDate(header.date, context.language())), false},
            {context.say(ReportText::Assessor), stated(header.assessor), false},
            {context.say(ReportText::Scope), scopeLine(context), false}};
}

void fillConclusion(const ReportContext &context, Cover &cover)
{
    const Score &score = context.result().score;
    cover.conclusionLabel = context.say(ReportText::ConclusionLabel);
    cover.conclusionMark = reportMarkOf(context.result().conclusion);
    cover.conclusion = markWord(cover.conclusionMark, context.language());
    cover.conclusionReason = context.say(ReportText::Sentence, {{"text", conclusionReason(context)}});
    cover.score.low = score.low;
    cover.score.high = score.high;
    cover.score.figure = intervalFigure(score);
    cover.score.total = true;
    cover.scoreNote = context.say(ReportText::ScoreNote);
    cover.completeness =
        score.applicable == 0
            ? context.say(ReportText::NothingApplies)
            : context.say(ReportText::Completeness,
                          {{"percent", std::to_string(wholePercent(score.determined, score.applicable))},
                           {"determined", std::to_string(score.determined)},
                           {"applicable", std::to_string(score.applicable)}});
}

/// "2026-03-31T12:05:01.123Z" as "2026-03-31 12:05 UTC".
std::string writtenMoment(const std::string &utc)
{
    constexpr std::size_t minutes = 16;
    if (utc.size() < minutes) {
        return utc;
    }
    std::string written = utc.substr(0, minutes) + " UTC";
    written[10] = ' ';
    return written;
}

std::vector<std::string> fineprint(const ReportContext &context)
{
    std::vector<std::string> lines;
    const ReportInput &input = context.input();
    if (!input.digest.empty()) {
        lines.push_back(context.say(ReportText::Digest, {{"digest", groupedDigest(input.digest)}}));
    }
    if (input.seal) {
        lines.push_back(context.say(ReportText::DigestSha256, {{"digest", groupedDigest(input.seal->sha256)}}));
        lines.push_back(context.say(
            ReportText::SealedBy, {{"reviewer", input.seal->reviewer}, {"time", writtenMoment(input.seal->sealedAt)}}));
    }
    lines.push_back(
        input.generatedAt.empty()
            ? context.say(ReportText::GeneratedUntimed, {{"version", input.programVersion}})
            : context.say(ReportText::Generated, {{"version", input.programVersion}, {"time", input.generatedAt}}));
    return lines;
}

} // namespace

void addCover(const ReportContext &context, Blocks &blocks)
{
    Cover cover;
    if (!context.options().classification.empty()) {
        cover.boxes.push_back(context.options().classification);
    }
    if (context.assessment().header.status == Status::Draft) {
        cover.boxes.push_back(context.say(ReportText::Draft));
    } else if (context.assessment().header.status == Status::InReview) {
        cover.boxes.push_back(context.say(ReportText::InReview));
    }
    if (const std::size_t waiting = context.assessment().carried.size(); waiting > 0) {
        cover.boxes.push_back(context.say(ReportText::CarriedBox, {{"count", std::to_string(waiting)}}));
    }
    cover.title = context.say(ReportText::Title);
    cover.subtitle = context.say(ReportText::Subtitle);
    cover.facts = facts(context);
    fillConclusion(context, cover);
    for (const ReportText label :
         {ReportText::SignPrepared, ReportText::SignReviewed, ReportText::SignApproved, ReportText::SignSeal}) {
        cover.signatures.push_back({context.say(label), context.say(ReportText::SignDate)});
    }
    cover.fineprint = fineprint(context);
    blocks.emplace_back(std::move(cover));
}

} // namespace facet
