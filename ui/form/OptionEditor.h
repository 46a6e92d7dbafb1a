#pragma once

#include "form/AnswerEditor.h"

#include <map>
#include <string>
#include <vector>

class QAbstractButton;

namespace facet
{

class OptionFlow;
class PhraseLine;

/// What choices and multiple choices share: an option line each, with its blanks in the printed sentence. A blank is
/// enabled while its option is chosen; its text stays when it is not. A click into such a blank chooses the option.
/// Object names: option_<item>_<option>, detail_<item>_<blank>.
class OptionEditor : public AnswerEditor
{
    Q_OBJECT

public:
    void setFlaws(const std::vector<BlankFlaw> &flaws) override;
    [[nodiscard]] QWidget *firstControl() const override;

protected:
    /// `flowing`: options share lines.
    OptionEditor(const Item &item, Language language, bool flowing, QWidget *parent);

    /// Makes the option lines; called by the derived constructor.
    void build();
    [[nodiscard]] virtual QAbstractButton *makeBox(QWidget *parent) = 0;
    /// A box changed by hand.
    virtual void boxToggled(std::size_t option, bool checked) = 0;
    /// Gives a box without blanks its words.
    virtual void label(QAbstractButton &box, const std::vector<struct LabelPart> &parts) = 0;

    void retranslate() override;
    void applyMode() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    [[nodiscard]] QAbstractButton *box(std::size_t option) const { return m_lines[option].box; }
    [[nodiscard]] std::size_t optionCount() const { return m_lines.size(); }
    void setChecked(std::size_t option, bool checked);
    /// Text or code in a blank; empty when nothing is.
    [[nodiscard]] QString blankText(const std::string &blank) const;
    void setBlankText(const std::string &blank, const QString &text);
    /// Blanks that can be filled in are those of chosen options.
    void enableBlanks();

private:
    struct Line {
        QAbstractButton *box = nullptr;
        PhraseLine *phrase = nullptr; ///< nullptr: the box carries the words itself
        std::vector<std::string> blanks;
    };
    void buildLine(std::size_t option);
    [[nodiscard]] QWidget *makeBlank(const Field &detail);
    void writeLine(std::size_t option);
    [[nodiscard]] std::optional<std::size_t> ownerOf(const QObject *blank) const;

    OptionFlow *m_flow;
    std::vector<Line> m_lines;
    std::map<std::string, QWidget *, std::less<>> m_blanks;
};

} // namespace facet
