#pragma once

#include "drawing/Controls.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace facet
{

/// One-line field in both looks, with every state painted. textEdited() and editingFinished() as in QLineEdit.
/// Disabled it keeps and shows its text (dashed line when inline).
class TextField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr, FieldLook look = FieldLook::Framed);

    void setLook(FieldLook look);
    [[nodiscard]] FieldLook look() const { return m_look; }
    /// Marks the field; `message` becomes tooltip and accessible description and says what to do. An empty field with
    /// Problem shows 未填.
    void setFlaw(Flaw flaw, const QString &message = QString());
    [[nodiscard]] Flaw flaw() const { return m_flaw; }
    /// Preferred and smallest width in u (defaults 30 and 20).
    void setWidthUnits(double preferred, double smallest);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Room in u kept free of text at both ends; for icons of derived fields.
    void setReserved(double leadingUnits, double trailingUnits);
    /// Painted over ground and text: icons, chevrons.
    virtual void paintExtras(QPainter &painter);

private:
    void updateMargins();
    [[nodiscard]] QRect textRoom() const;
    /// Not typed into, and too narrow for its text: it shows the beginning, ended by an ellipsis.
    [[nodiscard]] bool isCutOff() const;
    void paintBeginning();

    FieldLook m_look;
    Flaw m_flaw = Flaw::None;
    double m_leading = 0.0;
    double m_trailing = 0.0;
    double m_preferred = 30.0;
    double m_smallest = 20.0;
};

/// Blank within a sentence of the form.
class InlineBlank : public TextField
{
    Q_OBJECT

public:
    explicit InlineBlank(QWidget *parent = nullptr);
    /// Pixels in which its text can be read whole. Stays as it is while somebody types here, so that nothing jumps.
    [[nodiscard]] int wishedWidth() const { return m_wished; }

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void wish();

    int m_wished = 0;
};

/// Several lines of text (notes, reasons). Tab leaves it; it grows from `least` to `most` lines with its text.
class TextArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextArea(QWidget *parent = nullptr, int least = 2, int most = 8);
    void setFlaw(Flaw flaw, const QString &message = QString());
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Focus left after a change by hand; textChanged() comes with every keystroke.
    void editingFinished();

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitHeight();
    void keepCornerFree();

    int m_least;
    int m_most;
    Flaw m_flaw = Flaw::None;
    QString m_textAtFocus;
};

} // namespace facet
