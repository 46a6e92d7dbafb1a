#pragma once

#include <QWidget>

class QDialog;

namespace facet
{

class Button;

/// The question before something typed into a dialog is lost. It stands in the dialog itself, in place of its buttons,
/// so that what was typed can be read while deciding. For reject():
///     if (!m_question->holds(isChanged()))
///         QDialog::reject();
/// Object names: discardQuestion, discardButton, keepButton.
class DiscardQuestion final : public QWidget
{
    Q_OBJECT

public:
    /// `buttons` give way to the question; from them the keyboard goes back to `field`. Discarding ends the dialog as
    /// rejected.
    DiscardQuestion(QDialog &dialog, QWidget &buttons, QWidget &field);

    /// Whether the dialog has to stay: asks when something is `changed`. Asked again while the question stands (Escape
    /// once more), it takes that for "go on".
    [[nodiscard]] bool holds(bool changed);

private:
    void goOn();

    QDialog &m_dialog;
    QWidget &m_buttons;
    QWidget *m_field; ///< where the keyboard goes back to
    Button *m_keep;
};

} // namespace facet
