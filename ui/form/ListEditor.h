#pragma once

#include "form/AnswerEditor.h"

namespace facet
{

class ListGrid;

/// Any number of entries as a small table within the page. Object name: list_<item>; cells see ListGrid.
class ListEditor final : public AnswerEditor
{
    Q_OBJECT

public:
    ListEditor(const Item &item, Language language, QWidget *parent);
    [[nodiscard]] std::optional<Answer> answer() const override;
    [[nodiscard]] QWidget *firstControl() const override;
    void setFlaws(const std::vector<BlankFlaw> &flaws) override;

protected:
    void showAnswer(const std::optional<Answer> &answer) override;
    void retranslate() override;
    void applyMode() override;

private:
    ListGrid *m_grid;
};

} // namespace facet
