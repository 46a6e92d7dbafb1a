#pragma once

#include "form/AnswerEditor.h"

#include <vector>

class QLabel;

namespace facet
{

class NumberBlank;

/// A count for each category in one line, with the sum. Object names: tally_<item>_<category>, sum_<item>.
class TallyEditor final : public AnswerEditor
{
    Q_OBJECT

public:
    TallyEditor(const Item &item, Language language, QWidget *parent);
    [[nodiscard]] std::optional<Answer> answer() const override;
    [[nodiscard]] QWidget *firstControl() const override;
    [[nodiscard]] double firstLineUnits() const override { return 6.5; }

protected:
    void showAnswer(const std::optional<Answer> &answer) override;
    void retranslate() override;
    void applyMode() override;

private:
    class Captioned;
    /// Sum and fields are as wide as their numbers.
    void updateSum();

    std::vector<NumberBlank *> m_counts; ///< in the order of Item::categories
    std::vector<Captioned *> m_captions; ///< each with its count
    QLabel *m_sum;
    Captioned *m_total = nullptr;
};

} // namespace facet
