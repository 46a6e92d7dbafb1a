#pragma once

#include "desk/Desk.h"
#include "workbook/Review.h"

#include <QWidget>

namespace facet
{

/// One open point of the review: a link to where it can be settled, what is open, and how to settle or accept it.
/// Object names end with the point's id: point_requirements/5.2.3-d (the link), accept_…, takeBack_…, settle_….
class PointRow final : public QWidget
{
    Q_OBJECT

public:
    PointRow(Desk &desk, const OpenPoint &point, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addActions();
    QWidget *addLink(const QString &words, const char *prefix);
    [[nodiscard]] Place place() const;

    Desk &m_desk;
    OpenPoint m_point;
};

} // namespace facet
