#pragma once

#include "theme/Icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace facet
{

class Button;

/// What a page shows when there is nothing: drawing, what is not here, why, and what to do, in the upper third.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(LineDrawing drawing, const QString &title, const QString &why, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &why);
    /// At most one primary and two plain buttons; connect clicked.
    Button *addPrimary(const QString &text);
    Button *addPlain(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Button *addButton(Button *button);
    void arrange();

    LineDrawing m_drawing;
    QWidget *m_block;
    QLabel *m_title;
    QLabel *m_why;
    QHBoxLayout *m_buttons;
    int m_top = 0;
};

} // namespace facet
