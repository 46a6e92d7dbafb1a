#pragma once

#include "assessment/Answer.h"
#include "base/Text.h"
#include "drawing/Controls.h"

#include <QString>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace facet
{

class PhraseLine;

/// Something that one blank of an item shows: it is lacking, or wrong.
struct BlankFlaw {
    QString blank; ///< id of the detail, or of the list's column
    int row = -1;  ///< row of a list, from 0
    Flaw flaw = Flaw::Problem;
    QString message; ///< says what to do; tooltip and accessible description
    bool operator==(const BlankFlaw &) const = default;
};

/// One item of a questionnaire as the guide prints it: question, boxes, blanks. Knows the answer's type and nothing of
/// where it is kept. A class per answer type; makeEditor() (form/EditorRegistry.h) chooses.
class AnswerEditor : public QWidget
{
    Q_OBJECT

public:
    enum class Mode {
        Editable,
        ReadOnly,     ///< looks as usual, takes no change
        NotApplicable ///< grey, the answer stays visible
    };
    /// What is typed is handed over after this pause at the latest.
    static constexpr int PauseMilliseconds = 400;

    AnswerEditor(const Item &item, Language language, QWidget *parent);

    [[nodiscard]] const Item &item() const { return m_item; }
    [[nodiscard]] Language language() const { return m_language; }

    /// Shows what is on record. Text that was typed and not yet handed over stays, cursor and selection with it.
    void setAnswer(const std::optional<Answer> &answer);
    /// What is on the screen; nullopt when nothing is filled in.
    [[nodiscard]] virtual std::optional<Answer> answer() const = 0;
    /// Hands over what was typed without waiting for the pause.
    void flush();
    /// Forgets what was typed and not handed over (another assessment is open).
    void discardTyping() { m_pause.stop(); }

    void setLanguage(Language language);
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    virtual void setFlaws(const std::vector<BlankFlaw> &flaws) { Q_UNUSED(flaws); }

    /// Where the keyboard goes when the item is revealed; never null.
    [[nodiscard]] virtual QWidget *firstControl() const = 0;
    /// Height of the question's first line in u, for the number beside it.
    [[nodiscard]] virtual double firstLineUnits() const { return 5.5; }

Q_SIGNALS:
    /// The officer changed the answer; take it with answer().
    void answerEdited();
    /// A "表 A.2" in the printed words was followed.
    void tableLinkActivated(const QString &table);
    /// Something was typed that can't be an answer; `message` says what is asked for.
    void inputDeclined(const QString &message);
    /// A change was tried in ReadOnly.
    void editRefused();
    /// The menu key or a right click on a field: the item's menu is wanted, with the field's own entries.
    void menuRequested(QWidget *field, const QPoint &globalPosition);

protected:
    /// The question above the options; made with the editor, filled by fillQuestion().
    [[nodiscard]] PhraseLine *question() const { return m_question; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Writes the question anew, with `place` for its own blank.
    void fillQuestion(const std::function<void(const std::string &)> &place = {});
    /// Wires a control: focus out hands over, Ctrl+Z goes to the history, Enter moves on, read-only holds.
    void adopt(QWidget *control);
    void editedNow();
    void editedSoon();
    [[nodiscard]] bool isTyping() const { return m_pause.isActive(); }
    [[nodiscard]] bool isShowing() const { return m_showing; }

    virtual void showAnswer(const std::optional<Answer> &answer) = 0;
    /// Writes all words again in language().
    virtual void retranslate() = 0;
    virtual void applyMode() {}
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool refuses(QObject *watched, QEvent *event);
    void focusLeft(QObject *control, Qt::FocusReason reason);
    [[nodiscard]] bool handleKey(QObject *watched, QEvent *event);

    const Item &m_item;
    Language m_language;
    Mode m_mode = Mode::Editable;
    bool m_showing = false;
    QTimer m_pause;
    QVBoxLayout *m_column;
    PhraseLine *m_question;
};

} // namespace facet
