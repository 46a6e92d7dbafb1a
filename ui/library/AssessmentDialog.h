#pragma once

#include "assessment/Assessment.h"
#include "desk/Desk.h"

#include <QDialog>
#include <QStringList>

#include <functional>

class QLabel;

namespace facet
{

class Button;
class Choice;
class DateField;
class DiscardQuestion;
class TextField;

/// The cover facts of an assessment: title, unit, assessor, date and, for one that exists, its status.
/// OK stays disabled, and says why, while the title is blank or the date is none. What was typed is not lost by
/// accident: Escape, Cancel and the close button ask first. Object names: titleField, unitField, assessorField,
/// dateField, statusChoice, acceptButton, and those of DiscardQuestion.h.
class AssessmentDialog final : public QDialog
{
    Q_OBJECT

public:
    using Accepted = std::function<void(const AssessmentHeader &)>;

    /// Without blocking; `accepted` is called with what was entered, or never.
    static void ask(Desk &desk, const AssessmentHeader &proposal, bool isNew, QWidget *parent,
                    const Accepted &accepted);

    void reject() override;

private:
    AssessmentDialog(const AssessmentHeader &proposal, bool isNew, QWidget *parent);
    void build(const AssessmentHeader &proposal, bool isNew);
    QWidget *buildButtons(bool isNew);
    [[nodiscard]] QStringList typed() const;
    void check();
    [[nodiscard]] AssessmentHeader entered() const;

    AssessmentHeader m_proposal;
    TextField *m_title = nullptr;
    TextField *m_unit = nullptr;
    TextField *m_assessor = nullptr;
    DateField *m_date = nullptr;
    Choice *m_status = nullptr;
    QLabel *m_hint = nullptr;
    Button *m_accept = nullptr;
    DiscardQuestion *m_question = nullptr;
    QStringList m_typedBefore;
};

} // namespace facet
