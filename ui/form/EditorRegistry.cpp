#include "form/EditorRegistry.h"

#include "form/ChoiceEditor.h"
#include "form/ListEditor.h"
#include "form/MultiChoiceEditor.h"
#include "form/NumberEditor.h"
#include "form/TallyEditor.h"
#include "form/TextEditor.h"

#include <array>
#include <utility>

namespace facet
{

namespace
{

using Make = AnswerEditor *(*)(const Item &, Language, QWidget *);

template <typename Editor>
AnswerEditor *make(const Item &item, Language language, QWidget *parent)
{
    return new Editor(item, language, parent);
}

constexpr std::array<std::pair<AnswerType, Make>, 6> registry{{
    {AnswerType::Choice, make<ChoiceEditor>},
    {AnswerType::MultiChoice, make<MultiChoiceEditor>},
    {AnswerType::Number, make<NumberEditor>},
    {AnswerType::Text, make<TextEditor>},
    {AnswerType::Tally, make<TallyEditor>},
    {AnswerType::List, make<ListEditor>},
}};

} // namespace

AnswerEditor *makeEditor(const Item &item, Language language, QWidget *parent)
{
    for (const auto &[type, make] : registry) {
        if (type == item.type)
            return make(item, language, parent);
    }
    Q_UNREACHABLE(); // the loader knows these six types only
}

} // namespace facet
