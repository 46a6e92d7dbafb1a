#pragma once

#include "panel/ReasonDialog.h"

#include <vector>

namespace facet
{

class RadioBox;

/// Asks for the assessor's judgement (人工判定) or override (改判) of a requirement with its obligatory reason, or
/// withdraws the one on record. Object names: judgementDialog, judge_conform, judge_partial, judge_nonconform,
/// judge_not_applicable, and those of ReasonDialog.
class JudgementDialog final : public ReasonDialog
{
    Q_OBJECT

public:
    /// Opens the dialog over `parent` and returns at once. In a read-only workbook it tells so instead.
    static void ask(Desk &desk, const QString &requirementId, QWidget *parent);

protected:
    [[nodiscard]] QString whatIsMissing() const override;
    [[nodiscard]] SessionModel::Edit acceptedEdit() const override;
    [[nodiscard]] bool isChanged() const override;

private:
    JudgementDialog(Desk &desk, std::size_t requirement, QWidget *parent);
    void describe();
    void addChoices();
    [[nodiscard]] std::optional<Verdict> chosen() const;

    const Requirement &m_requirement;
    std::size_t m_index;
    std::optional<Verdict> m_before;
    std::vector<std::pair<Verdict, RadioBox *>> m_choices;
};

} // namespace facet
