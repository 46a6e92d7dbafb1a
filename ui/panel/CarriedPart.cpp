#include "panel/CarriedPart.h"

#include "desk/Carried.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"
#include "widgets/Section.h"
#include "workbook/Review.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace facet
{

namespace
{

/// Later: one of them may be emitting the click that led here.
void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

void confirm(Desk &desk, const std::vector<std::string> &targets)
{
    desk.sessions().edit(QStringLiteral("carried"),
                         [targets](AssessmentSession &session) { return confirmCarried(session, targets); });
}

CarriedPart::CarriedPart(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_section(new Section(QStringLiteral(" "), this))
{
    setObjectName(QStringLiteral("carriedPart"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_section);
    followTheme(m_section, [this](const Theme &theme) { m_section->content()->setSpacing(theme.u(1.5)); });
}

void CarriedPart::attend(const QString &target)
{
    m_target = target;
    refresh();
}

void CarriedPart::refresh()
{
    clear(*m_section->content());
    const AssessmentSession *session = m_desk.session();
    if (session == nullptr || m_target.isEmpty()) {
        hide();
        return;
    }
    //: 中文：沿用自上次评估
    m_section->setTitle(tr("Carried forward"));
    const std::string target = fromQt(m_target);
    const bool isUnconfirmed = session->assessment().carried.unconfirmed.contains(target);
    const std::vector<std::string> proposals = proposalsFor(*session, target);
    if (isUnconfirmed)
        addUnconfirmed();
    for (const std::string &proposal : proposals)
        addProposal(proposal);
    setVisible(isUnconfirmed || !proposals.empty());
}

void CarriedPart::addLinks(const std::vector<QWidget *> &links)
{
    auto *line = new QWidget(m_section);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *link : links)
        row->addWidget(link);
    row->addStretch(1);
    followTheme(line, [row](const Theme &theme) { row->setSpacing(theme.u(3)); });
    line->setVisible(!m_desk.sessions().isReadOnly());
    m_section->content()->addWidget(line);
}

void CarriedPart::addUnconfirmed()
{
    const bool isTable = m_desk.catalogue().table(fromQt(m_target)) != nullptr;
    //: 中文：本表的记录沿用自上次评估，尚未确认。
    const QString words = isTable ? tr("The records of this table come from the prior assessment. Not yet confirmed.")
                                  : /*: 中文：本项的内容沿用自上次评估，尚未确认。 */
                              tr("The answer comes from the prior assessment. Not yet confirmed.");
    m_section->content()->addWidget(makeLabel(words, m_section, TypeStep::Table, Ink::Primary, false, true));
    //: 中文：确认
    auto *button = new Button(tr("Confirm"), ButtonKind::Plain, m_section);
    button->setObjectName(QStringLiteral("confirmCarried"));
    button->setFacetIcon(Icon::Check);
    connect(button, &QAbstractButton::clicked, this, [this] { confirm(m_desk, {fromQt(m_target)}); });
    addLinks({button});
}

QString CarriedPart::proposalWords(const std::string &proposal) const
{
    const CarriedForward &carried = m_desk.session()->assessment().carried;
    const std::string id = proposal.substr(proposal.find('/') + 1);
    if (const auto marked = carried.notApplicable.find(id);
        marked != carried.notApplicable.end() && proposal.starts_with("not_applicable/"))
        //: 中文：上次 %1 标为不适用，理由：%2
        return tr("Last time %1 was marked not applicable. Reason: %2").arg(toQt(id), toQt(marked->second));
    const auto judged = carried.judgements.find(id);
    if (judged == carried.judgements.end())
        return {};
    //: 中文：上次将 %1 判为「%2」，理由：%3
    return tr("Last time %1 was judged \"%2\". Reason: %3")
        .arg(toQt(id), verdictName(judged->second.verdict), toQt(judged->second.reason));
}

void CarriedPart::addProposal(const std::string &proposal)
{
    auto *words = makeLabel(proposalWords(proposal), m_section, TypeStep::Table, Ink::Primary, false, true);
    words->setTextFormat(Qt::PlainText);
    m_section->content()->addWidget(words);
    //: 中文：采用
    auto *take = new LinkLabel(tr("Take over"), m_section);
    take->setObjectName(QStringLiteral("take_") + toQt(proposal));
    //: 中文：放弃
    auto *drop = new LinkLabel(tr("Drop"), m_section);
    drop->setObjectName(QStringLiteral("drop_") + toQt(proposal));
    connect(take, &QAbstractButton::clicked, this, [this, proposal] { confirm(m_desk, {proposal}); });
    connect(drop, &QAbstractButton::clicked, this, [this, proposal] {
        m_desk.sessions().edit(QStringLiteral("carried"), [proposal](AssessmentSession &session) {
            return dropProposals(session, std::vector<std::string>{proposal});
        });
    });
    addLinks({take, drop});
}

} // namespace facet
