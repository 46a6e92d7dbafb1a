#include "review/ReviewSteps.h"

#include "desk/Strings.h"
#include "panel/EntryDialog.h"

#include <QCoreApplication>

#include <algorithm>

namespace facet
{

namespace
{

/// The texts of these steps.
struct Steps {
    Q_DECLARE_TR_FUNCTIONS(facet::ReviewSteps)
};

/// What sealing means, and how much is still open.
QString aboutSealing(const std::vector<OpenPoint> &points)
{
    //: 中文：封存后评估只读：内容、结果和规则目录的摘要写入工作簿，以后可证明未被改动。需要修改时可重新开启为新的修订版。
    QString about = Steps::tr("A sealed assessment is read-only. Digests of its content, its result and the catalogue "
                              "are written into the workbook and prove later that nothing was changed. To change it, "
                              "reopen it as a new revision.");
    const int open = openCount(points);
    if (open == 0)
        return about;
    //: 中文：还有 %n 个待处理项，将以下面的理由一并接受，报告会写明：
    about += QStringLiteral("\n\n") +
             Steps::tr("%n points are open. They are accepted with the reason below, which is printed in the report:",
                       nullptr, open);
    return about;
}

/// What is open, in words.
QStringList openWords(const Desk &desk, const std::vector<OpenPoint> &points)
{
    QStringList words;
    for (const OpenPoint &point : points)
        if (!point.isAccepted())
            words.append(QStringLiteral("· ") + desk.say(point.message));
    return words;
}

void seal(Desk &desk, const QString &reviewer, const std::optional<std::string> &reason)
{
    SessionModel &sessions = desk.sessions();
    sessions.retryPending();
    if (sessions.hasPending()) {
        //: 中文：%1 尚未保存，不能封存。请先解决无法写入的原因。
        const QString text =
            Steps::tr("%1 is not saved yet, so nothing was sealed. Solve first why it can't be written.")
                .arg(sessions.pendingTargets().join(QStringLiteral(", ")));
        desk.tell({Notice::Kind::Failed, text, {}, {}});
        return;
    }
    const auto work = [name = fromQt(reviewer), reason](AssessmentSession &session,
                                                        const Job::Report &) -> Expected<void> {
        const Expected<Seal> made = sealAssessment(session, name, reason);
        return made ? Expected<void>() : tl::unexpected<Error>(made.error());
    };
    //: 中文：封存
    sessions.editBeside(Steps::tr("Sealing"), work, [&desk](const Expected<void> &result) {
        if (result)
            desk.go({QStringLiteral("review"), {}, 0, -1, {}});
    });
}

} // namespace

bool isItemOrTable(const Catalogue &catalogue, std::string_view id)
{
    return catalogue.item(id) != nullptr || catalogue.table(id) != nullptr;
}

int openCount(const std::vector<OpenPoint> &points)
{
    return static_cast<int>(
        std::count_if(points.begin(), points.end(), [](const OpenPoint &point) { return !point.isAccepted(); }));
}

void askToAccept(Desk &desk, const OpenPoint &point, QWidget *parent)
{
    EntryQuestion question;
    question.objectName = QStringLiteral("acceptDialog");
    //: 中文：接受待处理项
    question.title = Steps::tr("Accept an open point");
    question.about = desk.say(point.message);
    //: 中文：理由
    question.textLabel = Steps::tr("Reason");
    //: 中文：必填，报告会写明
    question.textRemark = Steps::tr("required; printed in the report");
    //: 中文：接受
    question.accept = Steps::tr("Accept");
    EntryDialog::ask(desk, question, parent, [&desk, id = point.id](const QString &, const QString &reason) {
        desk.sessions().edit(QStringLiteral("accepted/") + toQt(id), [id, reason](AssessmentSession &session) {
            return acceptPoint(session, id, fromQt(reason));
        });
    });
}

void takeBackAcceptance(Desk &desk, const std::string &point)
{
    desk.sessions().edit(QStringLiteral("accepted/") + toQt(point),
                         [point](AssessmentSession &session) { return acceptPoint(session, point, std::nullopt); });
}

void setInReview(Desk &desk, bool inReview)
{
    desk.sessions().edit(QStringLiteral("assessment/status"), [inReview](AssessmentSession &session) {
        return session.setHeader("status", inReview ? "in_review" : "draft");
    });
}

void askToSeal(Desk &desk, QWidget *parent)
{
    const AssessmentSession *session = desk.session();
    if (session == nullptr || desk.sessions().isReadOnly())
        return;
    const std::vector<OpenPoint> points = openPoints(desk.catalogue(), session->assessment(), session->result());
    EntryQuestion question;
    question.objectName = QStringLiteral("sealDialog");
    //: 中文：封存评估
    question.title = Steps::tr("Seal the assessment");
    question.about = aboutSealing(points);
    question.points = openWords(desk, points);
    //: 中文：审核人
    question.nameLabel = Steps::tr("Reviewer");
    question.name = desk.settings().value(Setting::Reviewer).toString();
    const bool isOpen = openCount(points) > 0;
    //: 中文：接受待处理项的理由
    question.textLabel = isOpen ? Steps::tr("Reason for accepting what is open") : QString();
    //: 中文：必填
    question.textRemark = Steps::tr("required");
    //: 中文：封存
    question.accept = Steps::tr("Seal");
    EntryDialog::ask(desk, question, parent, [&desk, isOpen](const QString &name, const QString &text) {
        desk.settings().setValue(Setting::Reviewer, name);
        seal(desk, name, isOpen ? std::optional<std::string>(fromQt(text)) : std::nullopt);
    });
}

} // namespace facet
