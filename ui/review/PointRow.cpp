#include "review/PointRow.h"

#include "desk/Carried.h"
#include "desk/Strings.h"
#include "drawing/Controls.h"
#include "panel/CarriedPart.h"
#include "panel/CommentsPart.h"
#include "review/ReviewSteps.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace facet
{

namespace
{

/// "carried/A.1.4" → "A.1.4"
std::string behindSlash(const std::string &id)
{
    return id.substr(id.find('/') + 1);
}

} // namespace

PointRow::PointRow(Desk &desk, const OpenPoint &point, QWidget *parent) : QWidget(parent), m_desk(desk), m_point(point)
{
    auto *row = new QHBoxLayout(this);
    auto *link = new LinkLabel(toQt(point.subject), this);
    link->setObjectName(QStringLiteral("point_") + toQt(point.id));
    connect(link, &QAbstractButton::clicked, this, [this] { m_desk.go(place()); });
    auto *column = new QVBoxLayout;
    auto *message = makeLabel(desk.say(point.message), this, TypeStep::Table, Ink::Primary, false, true);
    message->setTextFormat(Qt::PlainText);
    column->addWidget(message);
    if (point.acceptedReason) {
        //: 中文：已接受，理由：%1
        auto *reason = makeLabel(tr("Accepted. Reason: %1").arg(toQt(*point.acceptedReason)), this, TypeStep::Note,
                                 Ink::Secondary, false, true);
        reason->setTextFormat(Qt::PlainText);
        column->addWidget(reason);
    }
    row->addWidget(link, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    if (!desk.sessions().isReadOnly())
        addActions();
    followTheme(this, [row, column, link](const Theme &theme) {
        const int side = theme.u(6) - LinkLabel::inset;
        row->setContentsMargins(side, theme.u(1), side, theme.u(1));
        column->setSpacing(theme.u(0.5)); // the reason belongs to what stands above it
        row->setSpacing(theme.u(3));
        link->setMinimumWidth(theme.u(18));
    });
}

QWidget *PointRow::addLink(const QString &words, const char *prefix)
{
    auto *link = new LinkLabel(words, this);
    link->setObjectName(QString::fromLatin1(prefix) + toQt(m_point.id));
    layout()->addWidget(link);
    layout()->setAlignment(link, Qt::AlignTop);
    return link;
}

void PointRow::addActions()
{
    const auto onClick = [this](QWidget *link, const std::function<void()> &action) {
        connect(qobject_cast<QAbstractButton *>(link), &QAbstractButton::clicked, this, action);
    };
    if (m_point.kind == OpenPoint::Kind::Unconfirmed)
        //: 中文：确认
        onClick(addLink(tr("Confirm"), "settle_"), [this] { confirm(m_desk, {behindSlash(m_point.id)}); });
    if (m_point.kind == OpenPoint::Kind::Comment)
        //: 中文：解决…
        onClick(addLink(tr("Resolve…"), "settle_"),
                [this] { askToResolve(m_desk, std::stoll(behindSlash(m_point.id)), window()); });
    if (m_point.isAccepted())
        //: 中文：撤回
        onClick(addLink(tr("Take back"), "takeBack_"), [this] { takeBackAcceptance(m_desk, m_point.id); });
    else
        //: 中文：接受…
        onClick(addLink(tr("Accept…"), "accept_"), [this] { askToAccept(m_desk, m_point, window()); });
}

void PointRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = themeOf(this).u(6);
    paintHairline(painter, QPointF(side, height() - 1), QPointF(width() - side, height() - 1),
                  themeOf(this).colours().line);
}

Place PointRow::place() const
{
    if (isItemOrTable(m_desk.catalogue(), m_point.subject))
        return Place::of(toQt(m_point.subject));
    if (m_point.kind == OpenPoint::Kind::Comment) {
        Place place;
        place.page = QStringLiteral("findings");
        place.requirement = toQt(m_point.subject);
        return place;
    }
    return placeOfRequirement(m_desk.catalogue(), m_point.subject);
}

} // namespace facet
