#include "report/Sections.h"

namespace facet
{

namespace
{

std::string joined(const ReportContext &context, const std::string &left, const std::string &right)
{
    return left.empty() || right.empty() ? left + right : left + context.say(ReportText::Gap) + right;
}

/// The facts that stand on every page and in the file's metadata.
void fillFacts(const ReportContext &context, ReportDocument &document)
{
    const AssessmentHeader &header = context.assessment().header;
    const std::string title = context.say(ReportText::Title);
    const std::string status =
        header.status == Status::Final
            ? std::string()
            : context.say(header.status == Status::Draft ? ReportText::Draft : ReportText::InReview);
    document.language = context.language();
    document.title = joined(context, title, header.unit);
    document.author = header.assessor;
    document.subject = header.unit;
    document.runningLeft = joined(context, header.unit, header.title);
    document.runningRight = joined(context, context.options().classification, status);
    document.footerLeft = joined(context, title, context.say(ReportText::FooterBasis));
    const std::string pageOf = context.say(ReportText::PageOf, {{"page", "{page}"}, {"pages", "{pages}"}});
    (context.language() == Language::Chinese ? document.pageOf.zh : document.pageOf.en) = pageOf;
    document.pageReference = context.say(ReportText::PageReference, {{"page", "{page}"}});
    document.pageReferenceBeside = context.say(ReportText::PageReferenceBeside, {{"page", "{page}"}});
    document.generatedAt = context.input().generatedAt;
}

} // namespace

ReportDocument buildReport(const ReportInput &input, const ReportOptions &options)
{
    const ReportContext context(input, options);
    ReportDocument document;
    fillFacts(context, document);
    Blocks &blocks = document.blocks;
    addCover(context, blocks);
    blocks.emplace_back(PageBreak{});
    blocks.emplace_back(Contents{context.say(ReportText::Contents)});
    blocks.emplace_back(PageBreak{});
    addSummary(context, blocks);
    addFindings(context, blocks);
    addPriorities(context, blocks);
    if (context.chapters().trend > 0) {
        addTrend(context, blocks);
    }
    if (options.requirementsTable) {
        addRequirements(context, blocks);
    }
    if (options.filledTables) {
        addFilledTables(context, blocks);
    }
    if (options.notes) {
        addNotes(context, blocks);
    }
    if (options.method) {
        addMethod(context, blocks);
    }
    return document;
}

} // namespace facet
