#include "form/AnswerEditor.h"

#include "form/PhraseText.h"
#include "theme/ThemeSource.h"
#include "widgets/Box.h"
#include "widgets/Phrase.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolTip>
#include <QVBoxLayout>

namespace facet
{

namespace
{

void setFieldReadOnly(QWidget *control, bool readOnly)
{
    if (auto *line = qobject_cast<QLineEdit *>(control))
        line->setReadOnly(readOnly);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(control))
        text->setReadOnly(readOnly);
}

/// Keys that would change a box, a drop-down or a number without typing.
bool changesWithoutTyping(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return true;
    default:
        return false;
    }
}

/// A blank of one line shows the beginning of its text, and the whole of it where the mouse rests.
void showWholeText(const QLineEdit &line, const QPoint &position)
{
    const int room = line.width() - line.textMargins().left() - line.textMargins().right();
    if (line.fontMetrics().horizontalAdvance(line.text()) > room)
        QToolTip::showText(position, QStringLiteral("<p>") + line.text().toHtmlEscaped() + QStringLiteral("</p>"));
}

constexpr const char *AdoptedProperty = "facetAnswerControl";

} // namespace

AnswerEditor::AnswerEditor(const Item &item, Language language, QWidget *parent)
    : QWidget(parent), m_item(item), m_language(language), m_column(new QVBoxLayout(this)),
      m_question(new PhraseLine(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_question->setLineUnits(5.5);
    letGrow(*m_question);
    // The squares of boxes stand at the question's left edge, their focus frames reach BoxInset beyond it.
    auto *questionRow = new QHBoxLayout;
    questionRow->setContentsMargins(BoxInset, 0, 0, 0);
    questionRow->addWidget(m_question);
    m_column->addLayout(questionRow);
    connect(m_question, &PhraseLine::linkActivated, this, &AnswerEditor::tableLinkActivated);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &AnswerEditor::answerEdited);
}

void AnswerEditor::setAnswer(const std::optional<Answer> &answer)
{
    if (isTyping() || answer == this->answer())
        return;
    m_showing = true;
    showAnswer(answer);
    m_showing = false;
}

void AnswerEditor::flush()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    Q_EMIT answerEdited();
}

void AnswerEditor::editedNow()
{
    m_pause.stop();
    Q_EMIT answerEdited();
}

void AnswerEditor::editedSoon()
{
    m_pause.start();
}

void AnswerEditor::setLanguage(Language language)
{
    m_language = language;
    // Words are laid out anew around the fields; the one that is typed into must not lose the keyboard by that.
    QWidget *typedInto = QApplication::focusWidget();
    const bool here = typedInto != nullptr && isAncestorOf(typedInto);
    m_showing = true;
    retranslate();
    m_showing = false;
    if (here)
        typedInto->setFocus(Qt::OtherFocusReason);
}

void AnswerEditor::fillQuestion(const std::function<void(const std::string &)> &place)
{
    m_question->clear(false);
    writePhrase(*m_question, m_item.label, m_language, place);
}

void AnswerEditor::setMode(Mode mode)
{
    m_mode = mode;
    setEnabled(mode != Mode::NotApplicable);
    m_question->setInk(mode == Mode::NotApplicable ? Ink::Tertiary : Ink::Primary);
    for (QWidget *control : findChildren<QWidget *>()) {
        if (control->property(AdoptedProperty).toBool())
            setFieldReadOnly(control, mode == Mode::ReadOnly);
    }
    applyMode();
}

void AnswerEditor::adopt(QWidget *control)
{
    control->setProperty(AdoptedProperty, true);
    control->installEventFilter(this);
    setFieldReadOnly(control, m_mode == Mode::ReadOnly);
}

bool AnswerEditor::refuses(QObject *watched, QEvent *event)
{
    if (m_mode != Mode::ReadOnly)
        return false;
    const bool typedInto =
        qobject_cast<QLineEdit *>(watched) != nullptr || qobject_cast<QPlainTextEdit *>(watched) != nullptr;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        if (typedInto)
            return false;
        qobject_cast<QWidget *>(watched)->setFocus(Qt::MouseFocusReason);
        Q_EMIT editRefused();
        return true;
    case QEvent::MouseButtonRelease:
        return !typedInto;
    case QEvent::Wheel:
        event->ignore();
        return true;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool types = typedInto && !key->text().isEmpty() && key->text().at(0).isPrint();
        const bool moves = !typedInto && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right);
        if (!types && !moves && !changesWithoutTyping(key->key()))
            return false;
        Q_EMIT editRefused();
        return true;
    }
    default:
        return false;
    }
}

bool AnswerEditor::handleKey(QObject *watched, QEvent *event)
{
    auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        // A line edit would keep Ctrl+Z for itself. Here it belongs to the history: what is typed is a step of it.
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return false;
        flush();
        event->ignore();
        return true;
    }
    if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
        return true; // no step of the history to undo: the field must not go its own way
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() == Qt::NoModifier && qobject_cast<QLineEdit *>(watched) != nullptr) {
        flush();
        focusNextChild();
        return true;
    }
    return false;
}

void AnswerEditor::focusLeft(QObject *control, Qt::FocusReason reason)
{
    if (m_showing || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason)
        return;
    flush();
    auto *line = qobject_cast<QLineEdit *>(control);
    if (line != nullptr && reason != Qt::ActiveWindowFocusReason)
        line->setCursorPosition(0);
}

bool AnswerEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (refuses(watched, event))
        return true;
    switch (event->type()) {
    case QEvent::FocusOut:
        focusLeft(watched, static_cast<QFocusEvent *>(event)->reason());
        return false;
    case QEvent::ToolTip: {
        const auto *line = qobject_cast<QLineEdit *>(watched);
        if (line == nullptr || !line->toolTip().isEmpty())
            return false;
        showWholeText(*line, static_cast<QHelpEvent *>(event)->globalPos());
        return true;
    }
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        return handleKey(watched, event);
    case QEvent::ContextMenu:
        Q_EMIT menuRequested(qobject_cast<QWidget *>(watched), static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    default:
        return false;
    }
}

} // namespace facet
