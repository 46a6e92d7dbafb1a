#pragma once

#include "form/OptionEditor.h"

class QButtonGroup;

namespace facet
{

/// One of several options. Delete or Backspace on the ticked box takes the answer back.
class ChoiceEditor final : public OptionEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Item &item, Language language, QWidget *parent);
    [[nodiscard]] std::optional<Answer> answer() const override;

protected:
    void showAnswer(const std::optional<Answer> &answer) override;
    [[nodiscard]] QAbstractButton *makeBox(QWidget *parent) override;
    void boxToggled(std::size_t option, bool checked) override;
    void label(QAbstractButton &box, const std::vector<LabelPart> &parts) override;

private:
    void uncheckAll();

    QButtonGroup *m_group;
};

} // namespace facet
