#pragma once

#include "form/AnswerEditor.h"

namespace facet
{

class TextArea;

/// Free text of several lines under its question; the blank grows with it. Object name: text_<item>.
class TextEditor final : public AnswerEditor
{
    Q_OBJECT

public:
    TextEditor(const Item &item, Language language, QWidget *parent);
    [[nodiscard]] std::optional<Answer> answer() const override;
    [[nodiscard]] QWidget *firstControl() const override;

protected:
    void showAnswer(const std::optional<Answer> &answer) override;
    void retranslate() override;

private:
    TextArea *m_text;
};

} // namespace facet
