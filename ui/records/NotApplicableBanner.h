#pragma once

#include "desk/Desk.h"

#include <QWidget>

class QLabel;

namespace facet
{

class LinkLabel;
class MarkLabel;

/// Above a record table that is marked not applicable: why, and how to change or withdraw it. Hidden otherwise. Object
/// names: notApplicableBanner, withdrawTableNotApplicable.
class NotApplicableBanner final : public QWidget
{
    Q_OBJECT

public:
    NotApplicableBanner(Desk &desk, const Table &table, QWidget *parent);
    void refresh();
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Desk &m_desk;
    const Table &m_table;
    MarkLabel *m_mark;
    QLabel *m_reason;
    LinkLabel *m_change;
    LinkLabel *m_withdraw;
};

} // namespace facet
