#pragma once

#include "desk/Desk.h"

#include <QWidget>

class QLabel;

namespace facet
{

class Button;

/// Above a record table whose rows were carried forward and are not yet confirmed: says so, and confirms them. Hidden
/// otherwise. Object names: carriedBanner, confirmTable.
class CarriedBanner final : public QWidget
{
    Q_OBJECT

public:
    CarriedBanner(Desk &desk, const Table &table, QWidget *parent);
    void refresh();
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Desk &m_desk;
    const Table &m_table;
    QLabel *m_words;
    Button *m_confirm;
};

} // namespace facet
