#include "widgets/Labels.h"

#include "drawing/Controls.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"

#include <QHash>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace facet
{

namespace
{

/// A label that remembers how high it is at the widths that it was asked for last. Layouts ask again and again, and
/// Qt's label lays its text out each time.
class WrappedLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    [[nodiscard]] int heightForWidth(int width) const override
    {
        const State now{text(), font(), contentsMargins(), wordWrap()};
        if (now != m_state) {
            m_state = now;
            m_heights.clear();
        }
        const auto known = m_heights.constFind(width);
        if (known != m_heights.constEnd())
            return *known;
        if (m_heights.size() >= mostKept)
            m_heights.clear();
        return *m_heights.insert(width, QLabel::heightForWidth(width));
    }

private:
    static constexpr qsizetype mostKept = 8;
    struct State {
        QString text;
        QFont font;
        QMargins margins;
        bool wraps = false;
        bool operator==(const State &) const = default;
    };
    mutable State m_state;
    mutable QHash<int, int> m_heights;
};

} // namespace

QLabel *makeLabel(const QString &text, QWidget *parent, TypeStep step, Ink ink, bool bold, bool wrap)
{
    auto *label = new WrappedLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wrap);
    setTypeStep(label, step, bold);
    setInk(label, ink);
    return label;
}

QLabel *makeLinkedLabel(const QString &html, QWidget *parent, TypeStep step)
{
    auto *label = new WrappedLabel(html, parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    setTypeStep(label, step);
    // Rich text keeps the link colour that it was parsed with: it is parsed anew when the theme changes.
    followTheme(label, [label](const Theme &) {
        const QString text = label->text();
        label->clear();
        label->setText(text);
    });
    return label;
}

QString richText(const QString &plain)
{
    QString html = plain.toHtmlEscaped();
    return html.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString richLink(const QString &target, const QString &words)
{
    // "5.5.6-e" is one word: no line ends after its hyphen.
    QString shown = words.toHtmlEscaped();
    shown.replace(QLatin1Char('-'), QStringLiteral("-\u2060"));
    return QStringLiteral("<a href=\"") + target.toHtmlEscaped() + QStringLiteral("\">") + shown +
           QStringLiteral("</a>");
}

LinkLabel::LinkLabel(const QString &text, QWidget *parent, TypeStep step) : QAbstractButton(parent), m_step(step)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    followTheme(this, [this](const Theme &theme) {
        setFont(theme.font(m_step));
        updateGeometry();
    });
}

void LinkLabel::setTypeStep(TypeStep step)
{
    m_step = step;
    setFont(themeOf(this).font(step));
    updateGeometry();
}

QSize LinkLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * inset + 1, fontMetrics().height() + 2};
}

int LinkLabel::baseline() const
{
    return (height() - fontMetrics().height()) / 2 + fontMetrics().ascent();
}

void LinkLabel::paintEvent(QPaintEvent *)
{
    const Colours &c = themeOf(this).colours();
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(!isEnabled() ? c.ink3 : underMouse() ? c.accentHover : c.accent);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2 * inset);
    const QPoint start(inset, baseline());
    painter.drawText(start, shown);
    const int line = start.y() + std::max(2, fontMetrics().descent() / 2);
    painter.fillRect(QRect(inset, line, fontMetrics().horizontalAdvance(shown), 1), painter.pen().color());
    if (hasFocus())
        paintFocusFrame(painter, rect(), themeOf(this));
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent, Qt::TextElideMode mode)
    : QLabel(text, parent), m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")) + fontMetrics().maxWidth() / 2,
            QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(alignment()),
                     fontMetrics().elidedText(text(), m_mode, contentsRect().width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (fontMetrics().horizontalAdvance(text()) > contentsRect().width())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace facet
