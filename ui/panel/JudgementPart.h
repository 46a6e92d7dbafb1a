#pragma once

#include "desk/Desk.h"

#include <QWidget>

class QLabel;

namespace facet
{

class Button;
class LinkLabel;

/// The judgement or override of one requirement: what is on record (computed and effective verdict, the reason, 撤销)
/// and the button to give one. Object names: judge_ID, withdraw_ID, judgement_ID (the record in words).
class JudgementPart final : public QWidget
{
    Q_OBJECT

public:
    JudgementPart(Desk &desk, std::size_t requirement, QWidget *parent = nullptr);
    void refresh();

private:
    void withdraw();

    Desk &m_desk;
    std::size_t m_requirement;
    QLabel *m_record;
    LinkLabel *m_withdraw;
    Button *m_judge;
};

} // namespace facet
