#pragma once

#include "desk/Desk.h"

#include <QWidget>

class QLabel;

namespace facet
{

class CheckBox;
class LinkLabel;

/// "本项不适用…" for an item or record table: ticking asks for the reason; marked, it shows the reason with 修改 and
/// 撤销.
class NotApplicablePart final : public QWidget
{
    Q_OBJECT

public:
    explicit NotApplicablePart(Desk &desk, QWidget *parent = nullptr);
    void attend(const QString &target);
    void refresh();

private:
    void toggled(bool wanted);
    void withdraw();

    Desk &m_desk;
    QString m_target;
    CheckBox *m_box;
    QWidget *m_record;
    QLabel *m_reason;
    LinkLabel *m_edit;
    LinkLabel *m_withdraw;
};

} // namespace facet
