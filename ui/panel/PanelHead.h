#pragma once

#include <QWidget>

class QLabel;

namespace facet
{

class Button;

/// The head of a panel, 11 u high: a title and the button that puts the panel away. The button triggers the window's
/// action "actionPanel" (F9); where there is none it is hidden.
class PanelHead final : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHead(QWidget *parent = nullptr);
    void setTitle(const QString &title);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    QLabel *m_title;
    Button *m_toggle;
};

} // namespace facet
