#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;
class QHBoxLayout;

namespace facet
{

/// Every component of the toolkit in its states, one row a kind, for looking at.
class Gallery : public QWidget
{
    Q_OBJECT

public:
    explicit Gallery(QWidget *parent = nullptr);

private:
    /// A named row with its things side by side.
    QHBoxLayout *addRow(const QString &name);
    void addType();
    void addMarks();
    void addButtons();
    void addFields();
    void addBlanks();
    void addBoxes();
    void addSentences();
    void addCells();
    void addFigures();
    void addChips();
    void addMessages();
    void addEmptyState();
    void addIcons();

    QVBoxLayout *m_rows;
};

/// A widget that paints itself with a function; for what only delegates paint in the app.
class Canvas : public QWidget
{
    Q_OBJECT

public:
    Canvas(int widthUnits, int heightUnits, std::function<void(QPainter &, const QRectF &)> paint, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::function<void(QPainter &, const QRectF &)> m_paint;
};

} // namespace facet
