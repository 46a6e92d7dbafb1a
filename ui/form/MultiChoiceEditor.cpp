#include "form/MultiChoiceEditor.h"

#include "desk/Strings.h"
#include "widgets/Box.h"

#include <algorithm>

namespace facet
{

namespace
{

constexpr const char *Other = "other"; ///< the one option of a multiple choice that may have a blank

} // namespace

MultiChoiceEditor::MultiChoiceEditor(const Item &item, Language language, QWidget *parent)
    : OptionEditor(item, language, false, parent)
{
    build();
}

QAbstractButton *MultiChoiceEditor::makeBox(QWidget *parent)
{
    auto *box = new CheckBox(QString(), parent);
    connect(box, &CheckBox::linkActivated, this, &AnswerEditor::tableLinkActivated);
    return box;
}

void MultiChoiceEditor::label(QAbstractButton &box, const std::vector<LabelPart> &parts)
{
    static_cast<CheckBox &>(box).setLabel(parts);
}

void MultiChoiceEditor::boxToggled(std::size_t, bool)
{
    editedNow();
}

void MultiChoiceEditor::showAnswer(const std::optional<Answer> &answer)
{
    const auto *chosen = answer ? std::get_if<MultiChoiceAnswer>(&*answer) : nullptr;
    for (std::size_t option = 0; option < optionCount(); ++option) {
        const std::string &id = item().options[option].id;
        setChecked(option, chosen != nullptr &&
                               std::find(chosen->choices.begin(), chosen->choices.end(), id) != chosen->choices.end());
    }
    if (item().detail(Other).field != nullptr)
        setBlankText(Other, chosen == nullptr ? QString() : toQt(chosen->other));
    enableBlanks();
}

std::optional<Answer> MultiChoiceEditor::answer() const
{
    MultiChoiceAnswer chosen;
    for (std::size_t option = 0; option < optionCount(); ++option) {
        if (box(option)->isChecked())
            chosen.choices.push_back(item().options[option].id);
    }
    if (item().detail(Other).field != nullptr)
        chosen.other = fromQt(blankText(Other));
    if (chosen.choices.empty() && chosen.other.empty())
        return std::nullopt;
    return Answer(std::move(chosen));
}

} // namespace facet
