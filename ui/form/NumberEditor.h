#pragma once

#include "form/AnswerEditor.h"

namespace facet
{

class NumberBlank;

/// Makes a number's blank as wide as its value needs, at least `units`: a number must never be cut.
void fitToValue(NumberBlank &number, double units);

/// A whole number in the printed sentence; after it where the print has no blank. Object name: number_<item>.
class NumberEditor final : public AnswerEditor
{
    Q_OBJECT

public:
    NumberEditor(const Item &item, Language language, QWidget *parent);
    [[nodiscard]] std::optional<Answer> answer() const override;
    [[nodiscard]] QWidget *firstControl() const override;
    [[nodiscard]] double firstLineUnits() const override { return 6.5; }
    /// The flaw without the name of a blank is this number's.
    void setFlaws(const std::vector<BlankFlaw> &flaws) override;

protected:
    void showAnswer(const std::optional<Answer> &answer) override;
    void retranslate() override;

private:
    void fit();

    NumberBlank *m_number;
};

} // namespace facet
