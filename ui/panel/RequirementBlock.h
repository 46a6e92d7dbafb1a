#pragma once

#include "desk/Desk.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace facet
{

class JudgementPart;
class ReasonLines;
class RequirementHead;

/// One requirement in the panel: head and short text, unfolded also reasons and judgement.
class RequirementBlock final : public QWidget
{
    Q_OBJECT

public:
    /// `attended` is the item or table the panel shows; links to it are left out.
    RequirementBlock(Desk &desk, std::size_t requirement, const QString &attended, QWidget *parent = nullptr);

    [[nodiscard]] std::size_t requirement() const { return m_requirement; }
    [[nodiscard]] bool isUnfolded() const;
    void setUnfolded(bool unfolded);
    [[nodiscard]] RequirementHead *head() const { return m_head; }
    /// Reads the session's result anew; what is unfolded stays so.
    void refresh();

private:
    Desk &m_desk;
    std::size_t m_requirement;
    QString m_attended;
    RequirementHead *m_head;
    QLabel *m_text;
    QLabel *m_prior;
    QVBoxLayout *m_column;
    ReasonLines *m_reasons = nullptr; ///< made when first unfolded
    JudgementPart *m_judgement = nullptr;
};

} // namespace facet
