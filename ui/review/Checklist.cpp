#include "review/Checklist.h"

#include "desk/Carried.h"
#include "desk/Strings.h"
#include "panel/CarriedPart.h"
#include "review/PointRow.h"
#include "review/ReviewSteps.h"
#include "review/SealFacts.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace facet
{

namespace
{

constexpr std::array<OpenPoint::Kind, 5> kinds{OpenPoint::Kind::Undetermined, OpenPoint::Kind::Unconfirmed,
                                               OpenPoint::Kind::Proposal, OpenPoint::Kind::Notice,
                                               OpenPoint::Kind::Comment};

QString kindWords(OpenPoint::Kind kind)
{
    switch (kind) {
    case OpenPoint::Kind::Undetermined:
        //: 中文：尚未判定的要求
        return Checklist::tr("Requirements without a verdict");
    case OpenPoint::Kind::Unconfirmed:
        //: 中文：沿用而尚未确认的内容
        return Checklist::tr("Carried forward and not yet confirmed");
    case OpenPoint::Kind::Proposal:
        //: 中文：未采用也未放弃的沿用建议
        return Checklist::tr("Proposals neither taken over nor dropped");
    case OpenPoint::Kind::Notice:
        //: 中文：表间不一致等提示
        return Checklist::tr("Notices, for example contradictions between tables");
    case OpenPoint::Kind::Comment:
        break;
    }
    //: 中文：未解决的批注
    return Checklist::tr("Comments not resolved");
}

} // namespace

Checklist::Checklist(Desk &desk, QWidget *parent) : QScrollArea(parent), m_desk(desk), m_groups(new QVBoxLayout)
{
    setObjectName(QStringLiteral("reviewList"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    setGround(content, Ground::Paper);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_seal = new SealFacts(desk, content);
    m_groups->setSpacing(0);
    column->addWidget(m_seal);
    column->addLayout(m_groups);
    column->addStretch(1);
    setWidget(content);
    setGround(viewport(), Ground::Paper);
}

void Checklist::clear()
{
    while (QLayoutItem *item = m_groups->takeAt(0)) {
        if (QWidget *each = item->widget()) { // later: a link in it may be what led here
            each->hide();
            each->setParent(nullptr);
            each->deleteLater();
        }
        delete item;
    }
}

void Checklist::show(const std::vector<OpenPoint> &points)
{
    const int scrolled = verticalScrollBar()->value();
    clear();
    m_seal->refresh();
    for (const OpenPoint::Kind kind : kinds) {
        std::vector<const OpenPoint *> group;
        for (const OpenPoint &point : points)
            if (point.kind == kind)
                group.push_back(&point);
        if (!group.empty())
            addGroup(kind, group);
    }
    if (points.empty()) {
        //: 中文：没有待处理项。
        auto *none = makeLabel(tr("Nothing is open."), widget(), TypeStep::Body, Ink::Primary, true);
        none->setObjectName(QStringLiteral("reviewClear"));
        followTheme(none, [none](const Theme &theme) {
            none->setContentsMargins(theme.u(6), theme.u(4), theme.u(6), theme.u(2));
        });
        m_groups->addWidget(none);
    }
    widget()->layout()->activate();
    verticalScrollBar()->setValue(scrolled);
}

void Checklist::focusSeal()
{
    m_seal->focusCopy();
}

/// The kind, how many there are and, of what was carried forward, one link that confirms all.
QWidget *Checklist::groupHead(OpenPoint::Kind kind, const std::vector<const OpenPoint *> &points)
{
    const auto accepted =
        std::count_if(points.begin(), points.end(), [](const OpenPoint *point) { return point->isAccepted(); });
    const auto total = static_cast<int>(points.size());
    //: 中文：%1（%2）
    QString words = tr("%1 (%2)", "kind of open point and how many").arg(kindWords(kind)).arg(total);
    if (accepted > 0)
        //: 中文：%1，其中已接受 %2
        words = tr("%1, %2 of them accepted").arg(words).arg(accepted);
    auto *head = new QWidget(widget());
    auto *row = new QHBoxLayout(head);
    auto *heading = makeLabel(words, head, TypeStep::Body, Ink::Primary, true);
    heading->setObjectName(QStringLiteral("pointGroup_%1").arg(static_cast<int>(kind)));
    row->addWidget(heading, 1);
    if (kind == OpenPoint::Kind::Unconfirmed && !m_desk.sessions().isReadOnly()) {
        //: 中文：全部确认
        auto *all = new LinkLabel(tr("Confirm all"), head);
        all->setObjectName(QStringLiteral("confirmEverything"));
        //: 中文：把各表中沿用的内容一次全部确认，可撤销
        all->setToolTip(tr("Confirms what was carried forward in all tables, in one step that can be undone"));
        connect(all, &QAbstractButton::clicked, this, [this] { confirm(m_desk, allUnconfirmed(*m_desk.session())); });
        row->addWidget(all);
    }
    followTheme(head,
                [row](const Theme &theme) { row->setContentsMargins(theme.u(6), theme.u(4), theme.u(6), theme.u(1)); });
    return head;
}

void Checklist::addGroup(OpenPoint::Kind kind, const std::vector<const OpenPoint *> &points)
{
    m_groups->addWidget(groupHead(kind, points));
    for (const OpenPoint *point : points)
        m_groups->addWidget(new PointRow(m_desk, *point, widget()));
}

} // namespace facet
