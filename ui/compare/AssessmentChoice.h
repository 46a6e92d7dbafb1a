#pragma once

#include "widgets/Choice.h"
#include "workbook/Workbook.h"

#include <vector>

namespace facet
{

/// Drop-down of the assessments of a workbook: title, date and status; the unit, too, where it is another than that of
/// `unit`. Its width does not depend on how many there are.
class AssessmentChoice final : public Choice
{
    Q_OBJECT

public:
    explicit AssessmentChoice(QWidget *parent = nullptr);

    /// Those of `unit` first, the newest date on top.
    void setAssessments(std::vector<AssessmentSummary> assessments, const std::string &unit);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace facet
