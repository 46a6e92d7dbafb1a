#pragma once

#include "desk/Desk.h"

#include <QDialog>

#include <functional>

class QLabel;

namespace facet
{

class Button;
class DiscardQuestion;
class TextArea;
class TextField;

/// What an EntryDialog asks for.
struct EntryQuestion {
    QString objectName;
    QString title;
    QString about;      ///< what it is about and what follows
    QStringList points; ///< what else is to be read before, one below the other; scrolls when it is long
    QString nameLabel;  ///< of the one-line field for a person's name; empty: no such field
    QString name;       ///< proposed
    QString textLabel;  ///< of the text; empty: no text
    QString textRemark; ///< behind its label, such as "required"; empty: none
    bool isTextObligatory = true;
    QString accept; ///< the button
};

/// Asks for a name, a text, or both, and stays disabled while something obligatory is blank. The name is obligatory.
/// What was typed is not lost by accident: Escape, Cancel and the close button ask first, in the dialog itself. Object
/// names: entryPoints, entryName, entryText, entryMissing, acceptButton, cancelButton, and those of DiscardQuestion.h.
class EntryDialog final : public QDialog
{
    Q_OBJECT

public:
    using Accepted = std::function<void(const QString &name, const QString &text)>;

    /// Without blocking; `accepted` is called with what was entered, or never. Closes when another assessment opens.
    static void ask(Desk &desk, const EntryQuestion &question, QWidget *parent, const Accepted &accepted);

    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    EntryDialog(const EntryQuestion &question, QWidget *parent);
    void build();
    void buildFields();
    QWidget *buildButtons();
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString text() const;
    void check();

    EntryQuestion m_asked;
    TextField *m_name = nullptr;
    TextArea *m_text = nullptr;
    QLabel *m_missing = nullptr;
    Button *m_accept = nullptr;
    DiscardQuestion *m_question = nullptr;
};

} // namespace facet
