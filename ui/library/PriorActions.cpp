#include "library/PriorActions.h"

#include "desk/Strings.h"
#include "library/CarryDialog.h"
#include "panel/EntryDialog.h"

namespace facet
{

PriorActions::PriorActions(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
}

void PriorActions::make(const QString &what, const Making &making)
{
    const auto made = std::make_shared<QString>();
    const auto work = [making, made](Workbook &workbook, const Job::Report &) -> Expected<void> {
        const Expected<std::string> id = making(workbook);
        if (!id)
            return tl::unexpected<Error>(id.error());
        *made = toQt(*id);
        return {};
    };
    m_desk.sessions().changeBeside(what, work, [this, made](const Expected<void> &result) {
        if (!result)
            return;
        if (const auto opened = m_desk.sessions().openAssessment(*made); !opened)
            m_desk.tell(opened.error());
        else
            m_desk.go(Place::of(QStringLiteral("A.1")));
    });
}

void PriorActions::carryForward(const QString &prior, QWidget *parent)
{
    QString proposed = prior;
    if (proposed.isEmpty() && m_desk.session() != nullptr)
        proposed = toQt(m_desk.session()->assessment().header.id);
    CarryDialog::ask(m_desk, proposed, parent, [this](const QString &from, const CarryOptions &options) {
        //: 中文：结转「%1」
        make(tr("Carrying forward to \"%1\"").arg(toQt(options.title)),
             [id = fromQt(from), options](Workbook &workbook) { return facet::carryForward(workbook, id, options); });
    });
}

bool PriorActions::canReopen() const
{
    const SessionModel &sessions = m_desk.sessions();
    return sessions.isFinal() && !sessions.isWorkbookReadOnly() &&
           sessions.session()->assessment().header.id.find('@') == std::string::npos;
}

void PriorActions::reopen(QWidget *parent)
{
    if (!canReopen())
        return;
    const AssessmentHeader header = m_desk.session()->assessment().header;
    EntryQuestion question;
    question.objectName = QStringLiteral("reopenDialog");
    //: 中文：重新开启
    question.title = tr("Reopen");
    //: 中文：将以相同内容开始「%1」的下一个修订版，状态为起草。已封存的版本保持不变，随时可读。
    question.about = tr("Starts the next revision of \"%1\" with the same content, as a draft. The sealed one stays as "
                        "it is and can be read at any time.")
                         .arg(toQt(header.title));
    //: 中文：理由
    question.textLabel = tr("Reason");
    //: 中文：必填
    question.textRemark = tr("required");
    //: 中文：重新开启
    question.accept = tr("Reopen");
    EntryDialog::ask(m_desk, question, parent, [this, header](const QString &, const QString &reason) {
        //: 中文：重新开启「%1」
        make(
            tr("Reopening \"%1\"").arg(toQt(header.title)),
            [id = header.id, why = fromQt(reason)](Workbook &workbook) { return reopenAssessment(workbook, id, why); });
    });
}

} // namespace facet
