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

template <typename Button>
BoxOf<Button>::BoxOf(QWidget *parent) : Button(parent)
{
    setUpBox(*this);
}

template <typename Button>
void BoxOf<Button>::setLabel(const std::vector<LabelPart> &parts)
{
    m_face.setParts(parts);
    Button::setText(withoutMnemonics(m_face.plainText()));
    this->updateGeometry();
    this->update();
}

template <typename Button>
void BoxOf<Button>::setText(const QString &text)
{
    setLabel({{text, QString()}});
}

template <typename Button>
QSize BoxOf<Button>::sizeHint() const
{
    return m_face.size(*this);
}

template <typename Button>
QSize BoxOf<Button>::minimumSizeHint() const
{
    return smallestBox(*this, m_face);
}

template <typename Button>
int BoxOf<Button>::heightForWidth(int width) const
{
    return m_face.heightForWidth(*this, width);
}

template <typename Button>
void BoxOf<Button>::paintEvent(QPaintEvent *)
{
    m_face.paint(*this, this->hasFocus() && m_focusSeen);
}

template <typename Button>
bool BoxOf<Button>::hitButton(const QPoint &position) const
{
    return m_face.hits(*this, position);
}

template <typename Button>
void BoxOf<Button>::mousePressEvent(QMouseEvent *event)
{
    const QString link = event->button() == Qt::LeftButton ? m_face.linkAt(*this, event->pos()) : QString();
    if (link.isEmpty())
        return Button::mousePressEvent(event);
    event->accept();
    followLink(link);
}

template <typename Button>
void BoxOf<Button>::mouseMoveEvent(QMouseEvent *event)
{
    showHand(*this, m_face, event->pos());
    Button::mouseMoveEvent(event);
}

template <typename Button>
void BoxOf<Button>::keyPressEvent(QKeyEvent *event)
{
    m_focusSeen = true;
    this->update();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_face.firstLink().isEmpty()) {
        followLink(m_face.firstLink());
        return;
    }
    Button::keyPressEvent(event);
}

template <typename Button>
void BoxOf<Button>::focusInEvent(QFocusEvent *event)
{
    m_focusSeen = focusShownAfter(*event, m_focusSeen);
    Button::focusInEvent(event);
}

template class BoxOf<QCheckBox>;
template class BoxOf<QRadioButton>;

CheckBox::CheckBox(const QString &text, QWidget *parent) : BoxOf(parent)
{
    setText(text);
}

RadioBox::RadioBox(const QString &text, QWidget *parent) : BoxOf(parent)
{
    setText(text);
}

void RadioBox::keyPressEvent(QKeyEvent *event)
{
    const bool erase = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (erase && isChecked()) {
        Q_EMIT clearRequested();
        return;
    }
    BoxOf::keyPressEvent(event);
}

} // namespace facet
