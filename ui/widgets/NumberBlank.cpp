#include "widgets/NumberBlank.h"

#include "drawing/Words.h"
#include "theme/Icons.h"
#include "theme/ThemeSource.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QValidator>

#include <algorithm>

namespace facet
{

namespace
{

/// Digits as typed on any keyboard, without the separators that people and spreadsheets put between them.
std::optional<QString> plainDigits(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit())
            digits += QChar(u'0' + character.digitValue());
        else if (character != u',' && character != u'，' && !character.isSpace())
            return std::nullopt;
    }
    return digits;
}

/// True where `digits` is empty or a number up to the largest.
bool inRange(const QString &digits)
{
    bool fits = false;
    const qulonglong number = digits.toULongLong(&fits);
    return digits.isEmpty() || (fits && number <= static_cast<qulonglong>(NumberBlank::Largest));
}

} // namespace

/// Declines what is no number, and takes separators out of what is. While the field shows a grouped value it lets
/// that stand.
class NumberValidator : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &input, int &position) const override
    {
        if (showing)
            return Acceptable;
        const std::optional<QString> digits = plainDigits(input);
        if (!digits || !inRange(*digits))
            return Invalid;
        const std::optional<QString> before = plainDigits(input.left(position));
        input = *digits;
        position = static_cast<int>(before ? before->size() : input.size());
        return Acceptable;
    }

    bool showing = false;
};

NumberBlank::NumberBlank(QWidget *parent, FieldLook look)
    : TextField(parent, look), m_validator(new NumberValidator(this))
{
    setValidator(m_validator);
    setWidthUnits(16, 16);
    setReserved(0, 4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setInputMethodHints(Qt::ImhDigitsOnly);
    setMouseTracking(true);
    connect(this, &QLineEdit::textEdited, this, &NumberBlank::takeEdited);
    connect(this, &QLineEdit::inputRejected, this, [this] {
        //: 中文：只能填 0 到 %1 的整数，原有内容未改动。
        decline(tr("Only whole numbers from 0 to %1; nothing was changed.").arg(groupedNumber(Largest)));
    });
}

void NumberBlank::setValue(std::optional<std::int64_t> value)
{
    m_value = value ? std::optional(std::clamp<std::int64_t>(*value, 0, Largest)) : std::nullopt;
    showValue();
}

void NumberBlank::stepBy(std::int64_t steps)
{
    if (isReadOnly() || !isEnabled())
        return;
    const std::int64_t from = m_value.value_or(0);
    const std::int64_t to =
        steps > 0 ? from + std::min(steps, Largest - from) : std::max<std::int64_t>(0, from + steps);
    if (m_value == to)
        return;
    m_value = to;
    showValue();
    Q_EMIT valueEdited(m_value);
}

void NumberBlank::takeEdited(const QString &text)
{
    const std::optional<QString> digits = plainDigits(text);
    if (!digits)
        return;
    const std::optional<std::int64_t> value = digits->isEmpty() ? std::nullopt : std::optional(digits->toLongLong());
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT valueEdited(m_value);
}

void NumberBlank::showValue()
{
    const QString shown = !m_value ? QString() : hasFocus() ? QString::number(*m_value) : groupedNumber(*m_value);
    if (shown == text())
        return;
    m_validator->showing = true;
    setText(shown);
    m_validator->showing = false;
}

void NumberBlank::decline(const QString &message)
{
    QToolTip::showText(mapToGlobal(QPoint(0, height())), message, this);
    Q_EMIT inputDeclined(message);
}

bool NumberBlank::overArrows(const QPoint &position) const
{
    return isEnabled() && !isReadOnly() && position.x() >= width() - themeOf(this).u(5);
}

void NumberBlank::focusInEvent(QFocusEvent *event)
{
    showValue();
    TextField::focusInEvent(event);
}

void NumberBlank::focusOutEvent(QFocusEvent *event)
{
    TextField::focusOutEvent(event);
    showValue();
}

void NumberBlank::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return stepBy(1);
    case Qt::Key_Down:
        return stepBy(-1);
    case Qt::Key_PageUp:
        return stepBy(10);
    case Qt::Key_PageDown:
        return stepBy(-10);
    default:
        TextField::keyPressEvent(event);
    }
}

void NumberBlank::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && overArrows(event->pos())) {
        stepBy(event->pos().y() < height() / 2 ? 1 : -1);
        event->accept();
        return;
    }
    TextField::mousePressEvent(event);
}

void NumberBlank::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(overArrows(event->pos()) ? Qt::ArrowCursor : Qt::IBeamCursor);
    TextField::mouseMoveEvent(event);
}

void NumberBlank::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus() || event->angleDelta().y() == 0)
        return event->ignore();
    stepBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void NumberBlank::paintExtras(QPainter &painter)
{
    const Theme &theme = themeOf(this);
    const double side = theme.u(3);
    const QRectF arrows(width() - theme.u(1.5) - side, (height() - side) / 2.0, side, side);
    paintIcon(painter, arrows, Icon::Steps, isEnabled() ? theme.colours().ink2 : theme.colours().ink3);
}

} // namespace facet
