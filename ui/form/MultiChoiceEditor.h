#pragma once

#include "form/OptionEditor.h"

namespace facet
{

/// Any number of options, one a line.
class MultiChoiceEditor final : public OptionEditor
{
    Q_OBJECT

public:
    MultiChoiceEditor(const Item &item, Language language, QWidget *parent);
    [[nodiscard]] std::optional<Answer> answer() const override;

protected:
    void showAnswer(const std::optional<Answer> &answer) override;
    [[nodiscard]] QAbstractButton *makeBox(QWidget *parent) override;
    void boxToggled(std::size_t option, bool checked) override;
    void label(QAbstractButton &box, const std::vector<LabelPart> &parts) override;
};

} // namespace facet
