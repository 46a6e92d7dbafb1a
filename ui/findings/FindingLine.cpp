#include "findings/FindingLine.h"

#include "drawing/Controls.h"
#include "drawing/Marks.h"
#include "drawing/Words.h"
#include "theme/Icons.h"
#include "theme/ThemeSource.h"
#include "widgets/FocusSight.h"
#include "widgets/Labels.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace facet
{

FindingLine::FindingLine(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT unfoldRequested(!m_unfolded); });
    followTheme(this, [this](const Theme &) {
        updateGeometry();
        placeLinks();
    });
}

void FindingLine::setEntry(const FindingEntry &entry)
{
    const bool sameLinks = entry.links == m_entry.links;
    m_entry = entry;
    if (!sameLinks) {
        for (LinkLabel *link : m_links) { // later: one of them may be what led here
            link->hide();
            link->setParent(nullptr);
            link->deleteLater();
        }
        m_links.clear();
        for (const CheckLink &link : entry.links) {
            auto *label = new LinkLabel(link.words, this);
            label->setObjectName(QStringLiteral("link_") + link.target);
            connect(label, &QAbstractButton::clicked, this,
                    [this, target = link.target] { Q_EMIT linkActivated(target); });
            label->show();
            m_links.push_back(label);
        }
        setTabStop(m_tabStop);
        placeLinks();
    }
    rename();
    update();
}

void FindingLine::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    rename();
    update();
}

void FindingLine::setTabStop(bool stop)
{
    m_tabStop = stop;
    setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
    for (LinkLabel *link : m_links)
        link->setFocusPolicy(stop ? Qt::StrongFocus : Qt::NoFocus);
}

void FindingLine::rename()
{
    const QString lead = m_entry.severity ? severityName(*m_entry.severity) : verdictName(m_entry.verdict);
    setText(QStringList{lead, m_entry.id, m_entry.title}.join(QLatin1Char(' ')));
    setAccessibleName(QStringList{lead, m_entry.id, m_entry.title, verdictName(m_entry.verdict), m_entry.reason}.join(
        QStringLiteral(", ")));
    //: 中文：已展开
    setAccessibleDescription(m_unfolded ? tr("unfolded") : /*: 中文：已收起 */ tr("folded"));
}

int FindingLine::markColumnWidth() const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TypeStep::Table, true));
    int widest = 0;
    for (const Severity severity :
         {Severity::Critical, Severity::Major, Severity::Minor, Severity::Observation, Severity::Open})
        widest = std::max(widest, metrics.horizontalAdvance(severityName(severity)));
    return std::max(theme.u(18), theme.u(4 + 1.5) + widest);
}

FindingLine::Columns FindingLine::columns() const
{
    const Theme &theme = themeOf(this);
    const int gap = theme.u(2);
    Columns columns{};
    columns.chevron = theme.u(6);
    columns.mark = columns.chevron + theme.u(4.5) + gap;
    columns.id = columns.mark + markColumnWidth() + gap;
    columns.title = columns.id + theme.u(15) + gap;
    const int titleWidth = std::clamp(width() / 4, theme.u(34), theme.u(60));
    columns.reason = columns.title + titleWidth + gap;
    const int end = m_links.empty() ? width() - theme.u(6) : m_links.front()->x() - gap;
    columns.reasonWidth = std::max(0, end - columns.reason);
    return columns;
}

void FindingLine::placeLinks()
{
    const Theme &theme = themeOf(this);
    int right = width() - theme.u(6);
    for (auto link = m_links.rbegin(); link != m_links.rend(); ++link) {
        const QSize size = (*link)->sizeHint();
        (*link)->setGeometry(right - size.width(), (height() - size.height()) / 2, size.width(), size.height());
        right -= size.width() + theme.u(2);
    }
}

QSize FindingLine::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.u(160), std::max(theme.u(8), QFontMetrics(theme.font(TypeStep::Table)).height() + theme.u(1))};
}

QSize FindingLine::minimumSizeHint() const
{
    return {themeOf(this).u(60), sizeHint().height()};
}

void FindingLine::paintWords(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const Columns at = columns();
    const auto write = [&](int x, int width, const QString &text, Ink ink, bool bold) {
        painter.setFont(theme.font(TypeStep::Table, bold));
        painter.setPen(theme.ink(ink));
        const QRect place(x, 0, width, height());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
    };
    const int gap = theme.u(2);
    const int beside = theme.u(4 + 1.5);
    const QString lead = m_entry.severity ? severityName(*m_entry.severity) : verdictName(m_entry.verdict);
    write(at.mark + beside, at.id - gap - at.mark - beside, lead, Ink::Primary, m_unfolded);
    write(at.id, at.title - gap - at.id, m_entry.id, Ink::Secondary, m_unfolded);
    write(at.title, at.reason - gap - at.title, m_entry.title, Ink::Primary, m_unfolded);
    const int reason = at.reason + theme.u(3.5 + 2);
    write(reason, std::max(0, at.reasonWidth - theme.u(3.5 + 2)), m_entry.reason, Ink::Secondary, false);
}

void FindingLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && !m_unfolded)
        painter.fillRect(rect(), theme.colours().chrome);
    const Columns at = columns();
    const auto box = [this](int x, double size) { return QRectF(x, (height() - size) / 2.0, size, size); };
    paintIcon(painter, box(at.chevron, theme.u(3)), m_unfolded ? Icon::Down : Icon::Right, theme.ink(Ink::Secondary));
    const Mark mark = m_entry.severity ? markOf(*m_entry.severity) : markOf(m_entry.verdict);
    paintMark(painter, box(at.mark, theme.u(4)), mark, theme);
    if (m_entry.severity && at.reasonWidth > theme.u(3.5))
        paintMark(painter, box(at.reason, theme.u(3.5)), markOf(m_entry.verdict), theme);
    paintWords(painter);
    if (hasFocus() && m_focusSeen)
        paintFocusFrame(painter, rect(), theme);
}

bool FindingLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Columns at = columns();
        const bool overReason = help->pos().x() >= at.reason;
        QToolTip::showText(
            help->globalPos(),
            overReason ? verdictName(m_entry.verdict) + QStringLiteral(": ") + m_entry.reason : m_entry.title, this);
        return true;
    }
    return QAbstractButton::event(event);
}

void FindingLine::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    placeLinks();
}

void FindingLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT moveRequested(Move::Previous);
        return;
    case Qt::Key_Down:
        Q_EMIT moveRequested(Move::Next);
        return;
    case Qt::Key_Home:
        Q_EMIT moveRequested(Move::First);
        return;
    case Qt::Key_End:
        Q_EMIT moveRequested(Move::Last);
        return;
    case Qt::Key_Right:
    case Qt::Key_Left:
        Q_EMIT unfoldRequested(event->key() == Qt::Key_Right);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT unfoldRequested(!m_unfolded);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FindingLine::focusInEvent(QFocusEvent *event)
{
    m_focusSeen = focusShownAfter(*event, m_focusSeen);
    QAbstractButton::focusInEvent(event);
    update();
    Q_EMIT focused();
}

void FindingLine::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    update();
}

} // namespace facet
