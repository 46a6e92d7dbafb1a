#include "form/ChoiceEditor.h"

#include "desk/Strings.h"
#include "widgets/Box.h"

#include <QButtonGroup>

namespace facet
{

namespace
{

QString typedInto(const ChoiceAnswer &choice, const std::string &detail)
{
    const auto typed = choice.details.find(detail);
    return typed == choice.details.end() ? QString() : toQt(typed->second);
}

} // namespace

ChoiceEditor::ChoiceEditor(const Item &item, Language language, QWidget *parent)
    : OptionEditor(item, language, true, parent), m_group(new QButtonGroup(this))
{
    build();
}

QAbstractButton *ChoiceEditor::makeBox(QWidget *parent)
{
    auto *box = new RadioBox(QString(), parent);
    m_group->addButton(box);
    connect(box, &RadioBox::linkActivated, this, &AnswerEditor::tableLinkActivated);
    connect(box, &RadioBox::clearRequested, this, [this] {
        uncheckAll();
        editedNow();
    });
    return box;
}

void ChoiceEditor::label(QAbstractButton &box, const std::vector<LabelPart> &parts)
{
    static_cast<RadioBox &>(box).setLabel(parts);
}

void ChoiceEditor::boxToggled(std::size_t, bool checked)
{
    if (checked) // the box that loses its tick speaks first; one answer is enough
        editedNow();
}

void ChoiceEditor::uncheckAll()
{
    m_group->setExclusive(false);
    for (std::size_t option = 0; option < optionCount(); ++option)
        setChecked(option, false);
    m_group->setExclusive(true);
}

void ChoiceEditor::showAnswer(const std::optional<Answer> &answer)
{
    const auto *choice = answer ? std::get_if<ChoiceAnswer>(&*answer) : nullptr;
    uncheckAll();
    for (std::size_t option = 0; option < optionCount(); ++option) {
        const Option &printed = item().options[option];
        if (choice != nullptr && printed.id == choice->choice)
            setChecked(option, true);
        for (const Field &detail : printed.details) {
            setBlankText(detail.id, choice == nullptr ? QString() : typedInto(*choice, detail.id));
        }
    }
    enableBlanks();
}

std::optional<Answer> ChoiceEditor::answer() const
{
    ChoiceAnswer choice;
    for (std::size_t option = 0; option < optionCount(); ++option) {
        const Option &printed = item().options[option];
        if (box(option)->isChecked())
            choice.choice = printed.id;
        for (const Field &detail : printed.details) {
            const QString typed = blankText(detail.id);
            if (!typed.isEmpty())
                choice.details[detail.id] = fromQt(typed);
        }
    }
    // Blanks belong to a choice: without one there is no answer that could hold them.
    return choice.choice.empty() ? std::nullopt : std::optional<Answer>(std::move(choice));
}

} // namespace facet
