#include "widgets/Box.h"

#include "theme/ThemeSource.h"
#include "widgets/FocusSight.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace facet
{

namespace
{

void setUpBox(QAbstractButton &button)
{
    button.setAttribute(Qt::WA_Hover);
    button.setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    button.setSizePolicy(policy);
    setTypeStep(&button, TypeStep::Body);
    followTheme(&button, [&button](const Theme &) { button.updateGeometry(); });
}

/// The guide's words may hold an ampersand; it makes no shortcut.
QString withoutMnemonics(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QSize smallestBox(const QAbstractButton &button, const BoxFace &face)
{
    const QSize whole = face.size(button);
    return {std::min(whole.width(), themeOf(&button).u(30)), whole.height()};
}

void showHand(QAbstractButton &button, const BoxFace &face, const QPoint &position)
{
    if (face.linkAt(button, position).isEmpty())
        button.unsetCursor();
    else
        button.setCursor(Qt::PointingHandCursor);
}

} // namespace

CheckBox::CheckBox(const QString &text, QWidget *parent) : QCheckBox(parent)
{
    setUpBox(*this);
    CheckBox::setText(text);
}

void CheckBox::setLabel(const std::vector<LabelPart> &parts)
{
    m_face.setParts(parts);
    QCheckBox::setText(withoutMnemonics(m_face.plainText()));
    updateGeometry();
    update();
}

void CheckBox::setText(const QString &text)
{
    setLabel({{text, QString()}});
}

QSize CheckBox::sizeHint() const
{
    return m_face.size(*this);
}

QSize CheckBox::minimumSizeHint() const
{
    return smallestBox(*this, m_face);
}

int CheckBox::heightForWidth(int width) const
{
    return m_face.heightForWidth(*this, width);
}

void CheckBox::paintEvent(QPaintEvent *)
{
    m_face.paint(*this, hasFocus() && m_focusSeen);
}

bool CheckBox::hitButton(const QPoint &position) const
{
    return m_face.hits(*this, position);
}

void CheckBox::mousePressEvent(QMouseEvent *event)
{
    const QString link = event->button() == Qt::LeftButton ? m_face.linkAt(*this, event->pos()) : QString();
    if (link.isEmpty())
        return QCheckBox::mousePressEvent(event);
    event->accept();
    Q_EMIT linkActivated(link);
}

void CheckBox::mouseMoveEvent(QMouseEvent *event)
{
    showHand(*this, m_face, event->pos());
    QCheckBox::mouseMoveEvent(event);
}

void CheckBox::keyPressEvent(QKeyEvent *event)
{
    m_focusSeen = true;
    update();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_face.firstLink().isEmpty()) {
        Q_EMIT linkActivated(m_face.firstLink());
        return;
    }
    QCheckBox::keyPressEvent(event);
}

void CheckBox::focusInEvent(QFocusEvent *event)
{
    m_focusSeen = focusShownAfter(*event, m_focusSeen);
    QCheckBox::focusInEvent(event);
}

RadioBox::RadioBox(const QString &text, QWidget *parent) : QRadioButton(parent)
{
    setUpBox(*this);
    RadioBox::setText(text);
}

void RadioBox::setLabel(const std::vector<LabelPart> &parts)
{
    m_face.setParts(parts);
    QRadioButton::setText(withoutMnemonics(m_face.plainText()));
    updateGeometry();
    update();
}

void RadioBox::setText(const QString &text)
{
    setLabel({{text, QString()}});
}

QSize RadioBox::sizeHint() const
{
    return m_face.size(*this);
}

QSize RadioBox::minimumSizeHint() const
{
    return smallestBox(*this, m_face);
}

int RadioBox::heightForWidth(int width) const
{
    return m_face.heightForWidth(*this, width);
}

void RadioBox::paintEvent(QPaintEvent *)
{
    m_face.paint(*this, hasFocus() && m_focusSeen);
}

bool RadioBox::hitButton(const QPoint &position) const
{
    return m_face.hits(*this, position);
}

void RadioBox::mousePressEvent(QMouseEvent *event)
{
    const QString link = event->button() == Qt::LeftButton ? m_face.linkAt(*this, event->pos()) : QString();
    if (link.isEmpty())
        return QRadioButton::mousePressEvent(event);
    event->accept();
    Q_EMIT linkActivated(link);
}

void RadioBox::mouseMoveEvent(QMouseEvent *event)
{
    showHand(*this, m_face, event->pos());
    QRadioButton::mouseMoveEvent(event);
}

void RadioBox::keyPressEvent(QKeyEvent *event)
{
    m_focusSeen = true;
    update();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_face.firstLink().isEmpty()) {
        Q_EMIT linkActivated(m_face.firstLink());
        return;
    }
    const bool erase = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (erase && isChecked()) {
        Q_EMIT clearRequested();
        return;
    }
    QRadioButton::keyPressEvent(event);
}

void RadioBox::focusInEvent(QFocusEvent *event)
{
    m_focusSeen = focusShownAfter(*event, m_focusSeen);
    QRadioButton::focusInEvent(event);
}

} // namespace facet
