#pragma once

#include "desk/Desk.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace facet
{

class Button;
class DiscardQuestion;
class TextArea;

/// A dialog that asks for an obligatory reason. What was typed is not lost by accident: Escape and the close button ask
/// first, in the dialog itself. Object names: reasonText, reasonMissing, acceptButton, cancelButton, withdrawButton,
/// discardQuestion, discardButton, keepButton.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(Desk &desk, const QString &target, QWidget *parent);

    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;
    /// Where derived dialogs put what they are about, above the reason.
    [[nodiscard]] QVBoxLayout *subject() const { return m_subject; }
    void setReason(const QString &reason);
    [[nodiscard]] QString reason() const;
    void setAcceptText(const QString &text);
    /// Shows 撤销 at the left; `edit` is what it does.
    void offerWithdrawal(const QString &text, const SessionModel::Edit &edit);
    /// What still has to be given before accepting; empty: nothing. Shown beside the button. Derived dialogs add
    /// theirs.
    [[nodiscard]] virtual QString whatIsMissing() const;
    /// The edit that accepting makes.
    [[nodiscard]] virtual SessionModel::Edit acceptedEdit() const = 0;
    /// Whether something was chosen or typed that closing would lose.
    [[nodiscard]] virtual bool isChanged() const;
    /// Call when something that whatIsMissing() looks at has changed.
    void updateAcceptance();
    [[nodiscard]] Desk &desk() const { return m_desk; }

private:
    void build();
    QWidget *buildButtons();
    /// Closes when it is durable or kept to be tried again; otherwise says why not and stays.
    void run(const SessionModel::Edit &edit);

    Desk &m_desk;
    QString m_target;
    QString m_reasonBefore;
    QVBoxLayout *m_subject = nullptr;
    TextArea *m_reason = nullptr;
    QLabel *m_missing = nullptr;
    QLabel *m_error = nullptr;
    DiscardQuestion *m_question = nullptr;
    Button *m_withdraw = nullptr;
    Button *m_accept = nullptr;
};

} // namespace facet
