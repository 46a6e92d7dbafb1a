#include "findings/FindingDetail.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "panel/CheckLinks.h"
#include "panel/CommentsPart.h"
#include "panel/JudgementPart.h"
#include "panel/ReasonLines.h"
#include "panel/Reasons.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace facet
{

FindingDetail::FindingDetail(Desk &desk, std::size_t requirement, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_requirement(requirement), m_grid(new QGridLayout(this)),
      m_text(makeLabel(QString(), this, TypeStep::Table, Ink::Primary, false, true)), m_verdict(nullptr),
      m_basis(nullptr), m_reasons(new ReasonLines(desk, requirement, QString(), this)),
      m_recommendation(makeLabel(QString(), this, TypeStep::Table, Ink::Primary, false, true)),
      m_notes(makeLinkedLabel(QString(), this)), m_judgement(new JudgementPart(desk, requirement, this)),
      m_comments(new CommentsPart(desk, this))
{
    const QString id = toQt(desk.catalogue().requirements()[requirement].id);
    setObjectName(QStringLiteral("detail_") + id);
    m_recommendation->setObjectName(QStringLiteral("recommendation_") + id);
    m_notes->setObjectName(QStringLiteral("notes_") + id);
    auto *verdict = new QWidget(this);
    auto *row = new QHBoxLayout(verdict);
    row->setContentsMargins(0, 0, 0, 0);
    m_verdict = new MarkLabel(verdict);
    m_verdict->setSizes(TypeStep::Table, 3.5);
    m_basis = makeLabel(QString(), verdict, TypeStep::Table, Ink::Secondary, false, true);
    row->addWidget(m_verdict, 0, Qt::AlignTop);
    row->addWidget(m_basis, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, verdict, m_reasons, m_recommendation, m_notes})
        m_headings.push_back(addPart(part));
    m_grid->addWidget(m_judgement, m_grid->rowCount(), 1);
    m_grid->addWidget(m_comments, m_grid->rowCount(), 1);
    m_comments->attend({id});
    m_grid->setColumnStretch(1, 1);
    connect(m_notes, &QLabel::linkActivated, this,
            [this, id](const QString &target) { followLink(m_desk, target, id); });
    followTheme(this, [this, row](const Theme &theme) {
        m_grid->setContentsMargins(theme.u(12.5), theme.u(1), theme.u(6), theme.u(3));
        m_grid->setHorizontalSpacing(theme.u(2));
        m_grid->setVerticalSpacing(theme.u(1.5));
        m_grid->setColumnMinimumWidth(0, theme.u(18));
        row->setSpacing(theme.u(2));
    });
    refresh();
}

QLabel *FindingDetail::addPart(QWidget *content)
{
    auto *heading = makeLabel(QString(), this, TypeStep::Table, Ink::Secondary);
    const int row = static_cast<int>(m_headings.size());
    m_grid->addWidget(heading, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(content, row, 1);
    return heading;
}

void FindingDetail::refresh()
{
    const AssessmentSession *session = m_desk.session();
    if (session == nullptr)
        return;
    //: 中文：要求
    m_headings[0]->setText(tr("Requirement"));
    //: 中文：判定
    m_headings[1]->setText(tr("Verdict"));
    //: 中文：缘由
    m_headings[2]->setText(tr("Reasons"));
    //: 中文：建议
    m_headings[3]->setText(tr("Recommendation"));
    //: 中文：备注
    m_headings[4]->setText(tr("Notes"));
    const Requirement &requirement = m_desk.catalogue().requirements()[m_requirement];
    const RequirementResult &result = session->result().requirements[m_requirement];
    m_text->setText(m_desk.say(requirement.text));
    m_verdict->setVerdict(result.verdict);
    m_basis->setText(basisWords(*session, m_requirement) + QStringLiteral(" · ") + rankWords(requirement));
    m_reasons->refresh();
    m_recommendation->setText(m_desk.say(requirement.recommendation));
    m_recommendation->setVisible(result.severity.has_value());
    m_headings[3]->setVisible(result.severity.has_value());
    m_judgement->refresh();
    m_comments->refresh();
    refreshNotes();
}

void FindingDetail::refreshNotes()
{
    QStringList places;
    for (const Check &check : m_desk.catalogue().requirements()[m_requirement].checks) {
        for (const std::string &id : check.touches) {
            if (!places.contains(toQt(id)))
                places.append(toQt(id));
        }
    }
    QStringList lines;
    for (const QString &place : places) {
        const QString note = m_desk.sessions().note(place);
        if (!note.trimmed().isEmpty())
            lines.append(richLink(place, place) + QStringLiteral("&nbsp; ") + richText(note));
    }
    m_notes->setText(lines.join(QStringLiteral("<br>")));
    m_notes->setFocusPolicy(lines.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_notes->setVisible(!lines.isEmpty());
    m_headings[4]->setVisible(!lines.isEmpty());
}

} // namespace facet
