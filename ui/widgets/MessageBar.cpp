#include "widgets/MessageBar.h"

#include "drawing/Marks.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace facet
{

MessageBar::MessageBar(Kind kind, const QString &text, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_text(makeLabel(text, this, TypeStep::Table, Ink::Primary, false, true)),
      m_action(new LinkLabel(QString(), this)),
      //: 中文：关闭
      m_close(new Button(Icon::Cross, tr("Close"), this))
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy wraps(QSizePolicy::Expanding, QSizePolicy::Preferred);
    wraps.setHeightForWidth(true);
    m_text->setSizePolicy(wraps);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setKind(ButtonKind::IconOnly);
    m_close->setBare(true);
    m_action->hide();
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    followTheme(this, [row](const Theme &theme) {
        row->setContentsMargins(theme.u(2.5) + theme.u(3.5) + theme.u(2), 1, theme.u(0.5), 1);
        row->setSpacing(theme.u(3));
    });
    connect(m_action, &QAbstractButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QAbstractButton::clicked, this, &MessageBar::closed);
    setMessage(kind, text);
}

void MessageBar::setMessage(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    update();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    m_action->updateGeometry();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const Colours &c = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor frame = m_kind == Kind::Failed ? c.nonconform : m_kind == Kind::Notice ? c.partial : c.edge;
    painter.setPen(QPen(frame, 1.0));
    painter.setBrush(c.chrome);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    const Mark mark = m_kind == Kind::Failed   ? markOf(Verdict::Nonconform)
                      : m_kind == Kind::Notice ? noticeMark()
                                               : doneMark();
    const double side = theme.u(3.5);
    paintMark(painter, QRectF(theme.u(2.5), (height() - side) / 2.0, side, side), mark, theme);
}

MessageArea::MessageArea(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    followTheme(this, [this](const Theme &theme) {
        m_layout->setContentsMargins(theme.u(6), theme.u(1.5), theme.u(4), theme.u(1.5));
        m_layout->setSpacing(theme.u(1.5));
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

MessageBar *MessageArea::post(MessageBar::Kind kind, const QString &text, const QString &action, const QString &key)
{
    solve(key);
    auto *bar = new MessageBar(kind, text, this);
    bar->setObjectName(key);
    bar->setAction(action);
    connect(bar, &MessageBar::closed, this, [this, bar] { drop(bar); });
    connect(bar, &MessageBar::actionTriggered, this, [this, bar] { drop(bar); });
    m_layout->insertWidget(0, bar);
    bar->show();
    show();
    return bar;
}

void MessageArea::solve(const QString &key)
{
    if (key.isEmpty())
        return;
    for (int index = m_layout->count() - 1; index >= 0; --index) {
        auto *bar = qobject_cast<MessageBar *>(m_layout->itemAt(index)->widget());
        if (bar != nullptr && bar->objectName() == key)
            drop(bar);
    }
}

int MessageArea::count() const
{
    return m_layout->count();
}

void MessageArea::drop(MessageBar *bar)
{
    m_layout->removeWidget(bar);
    bar->hide();
    bar->deleteLater();
    setVisible(m_layout->count() > 0);
}

} // namespace facet
