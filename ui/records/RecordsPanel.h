#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QStackedWidget;

namespace facet
{

class BasisPanel;
class Button;
class Desk;
class RecordsModel;
class RowForm;

/// The panel of a record page: the form of the current record in the first tab, basis and verdict in the second. Object
/// names: tabRecord, tabBasis, panelToggle.
class RecordsPanel final : public QWidget
{
    Q_OBJECT

public:
    RecordsPanel(Desk &desk, RecordsModel &model, QWidget *parent);

    [[nodiscard]] RowForm &form() const { return *m_form; }
    /// Made when it is first shown.
    [[nodiscard]] BasisPanel &basis();
    void showRecord();
    void showBasis();
    void flush();
    /// Opens the window's panel if it is put away.
    void bringUp();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(QHBoxLayout *row);
    void retranslate();

    Desk &m_desk;
    RowForm *m_form;
    BasisPanel *m_basis = nullptr;
    QStackedWidget *m_stack;
    QAbstractButton *m_recordTab;
    QAbstractButton *m_basisTab;
    Button *m_toggle;
};

} // namespace facet
