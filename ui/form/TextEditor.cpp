#include "form/TextEditor.h"

#include "desk/Strings.h"
#include "theme/ThemeSource.h"
#include "widgets/Box.h"
#include "widgets/TextField.h"

#include <QVBoxLayout>

namespace facet
{

TextEditor::TextEditor(const Item &item, Language language, QWidget *parent)
    : AnswerEditor(item, language, parent), m_text(new TextArea(this, 2, 12))
{
    m_text->setObjectName(QStringLiteral("text_") + toQt(item.id));
    adopt(m_text);
    auto *row = new QVBoxLayout;
    row->addWidget(m_text);
    column()->addLayout(row);
    followTheme(this, [row](const Theme &theme) { row->setContentsMargins(BoxInset, theme.u(1), 0, theme.u(1)); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!isShowing())
            editedSoon();
    });
    retranslate();
}

void TextEditor::retranslate()
{
    fillQuestion();
    m_text->setAccessibleName(toQt(item().label.plain(language())));
}

void TextEditor::showAnswer(const std::optional<Answer> &answer)
{
    const auto *text = answer ? std::get_if<std::string>(&*answer) : nullptr;
    m_text->setPlainText(text == nullptr ? QString() : toQt(*text));
}

std::optional<Answer> TextEditor::answer() const
{
    const QString text = m_text->toPlainText();
    return text.isEmpty() ? std::nullopt : std::optional<Answer>(Answer(fromQt(text)));
}

QWidget *TextEditor::firstControl() const
{
    return m_text;
}

} // namespace facet
