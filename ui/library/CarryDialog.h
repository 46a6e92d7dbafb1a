#pragma once

#include "desk/Desk.h"
#include "workbook/PriorAssessments.h"

#include <QDialog>
#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

class QLabel;

namespace facet
{

class Button;
class CheckBox;
class Choice;
class DateField;
class DiscardQuestion;
class TextField;

/// What a new assessment takes from a prior one: which assessment, title, date, and which tables. OK stays disabled,
/// and says why, while the title is blank, the date is none or no table is chosen. What was typed is not
/// lost by accident: Escape, Cancel and the close button ask first. Object names: carryDialog, priorChoice, titleField,
/// dateField, table_A.1 …, carryHint, acceptButton, and those of DiscardQuestion.h.
class CarryDialog final : public QDialog
{
    Q_OBJECT

public:
    using Accepted = std::function<void(const QString &prior, const CarryOptions &options)>;

    /// Without blocking; `prior` is proposed. Nothing happens when the workbook has no assessment.
    static void ask(Desk &desk, const QString &prior, QWidget *parent, const Accepted &accepted);

    void reject() override;

private:
    CarryDialog(Desk &desk, const std::vector<AssessmentSummary> &all, const QString &prior, QWidget *parent);
    void build(const std::vector<AssessmentSummary> &all);
    void buildTables();
    void buildButtons();
    void check();
    [[nodiscard]] CarryOptions entered() const;
    [[nodiscard]] QStringList typed() const;

    Desk &m_desk;
    Choice *m_prior = nullptr;
    TextField *m_title = nullptr;
    DateField *m_date = nullptr;
    std::vector<std::pair<std::string, CheckBox *>> m_tables;
    QLabel *m_hint = nullptr;
    Button *m_accept = nullptr;
    DiscardQuestion *m_question = nullptr;
    QStringList m_typedBefore;
};

} // namespace facet
