#pragma once

#include <QHeaderView>

namespace facet
{

/// The labels above a record grid, 7.5 u high, with a rule above and beneath. A click sorts: ascending, descending, the
/// order of entry; dragging moves a column.
class FieldHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit FieldHeader(QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/// The row numbers at the left of a record grid, in chrome, with the triangle of a row that has something to mend.
class RowNumbers final : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowNumbers(QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    void setMuted(bool muted) { m_muted = muted; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    bool m_muted = false;
};

/// The field where both headers meet: names the row numbers.
class GridCorner final : public QWidget
{
    Q_OBJECT

public:
    explicit GridCorner(QWidget *parent);
    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace facet
