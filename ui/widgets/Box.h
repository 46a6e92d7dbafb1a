#pragma once

#include <QCheckBox>
#include <QFont>
#include <QRadioButton>

#include <memory>
#include <vector>

class QTextLayout;

namespace facet
{

/// The widget begins this many px left of its square, for the focus frame 2 px away: where the square is to stand at x,
/// put the widget at x - BoxInset.
inline constexpr int BoxInset = 4;

/// A piece of a label; with a `link` it is shown as one and linkActivated(link) is emitted.
struct LabelPart {
    QString text;
    QString link;
};

/// Lays out and paints the label of a box: wraps, knows its links. Shared by CheckBox and RadioBox.
class BoxFace
{
public:
    BoxFace();
    ~BoxFace();

    void setParts(std::vector<LabelPart> parts);
    [[nodiscard]] QString plainText() const;
    [[nodiscard]] QString firstLink() const;
    [[nodiscard]] QSize size(const QAbstractButton &button) const;
    [[nodiscard]] int heightForWidth(const QAbstractButton &button, int width) const;
    [[nodiscard]] QString linkAt(const QAbstractButton &button, const QPoint &position) const;
    /// Whether a click there means the box: square and words, not the empty room after them.
    [[nodiscard]] bool hits(const QAbstractButton &button, const QPoint &position) const;
    void paint(QAbstractButton &button, bool focusShown) const;

private:
    /// What a layout was made for.
    struct Made {
        QFont font;
        QRgb linkColour = 0;
        int unit = 0;
        double width = 0.0;
        bool operator==(const Made &) const = default;
    };
    /// The label within `width` pixels; lines stand where they are painted. Kept, since a box is asked for its size and
    /// painted far more often than its label changes.
    [[nodiscard]] const QTextLayout &laidOut(const QAbstractButton &button, double width) const;

    std::vector<LabelPart> m_parts;
    mutable std::unique_ptr<QTextLayout> m_layout;
    mutable Made m_made;
};

/// A button of Qt's painted as the square box of the form: whole label clickable, focus frame 2 px away, long labels
/// wrap. Enter follows the first link of the label.
template <typename Button>
class BoxOf : public Button
{
public:
    explicit BoxOf(QWidget *parent);
    /// Label with links; replaces the text. The accessible name is the plain text.
    void setLabel(const std::vector<LabelPart> &parts);
    void setText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    virtual void followLink(const QString &link) = 0;
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    BoxFace m_face;
    bool m_focusSeen = false;
};

extern template class BoxOf<QCheckBox>;
extern template class BoxOf<QRadioButton>;

/// Space toggles.
class CheckBox : public BoxOf<QCheckBox>
{
    Q_OBJECT

public:
    explicit CheckBox(const QString &text = QString(), QWidget *parent = nullptr);

Q_SIGNALS:
    void linkActivated(const QString &link);

protected:
    void followLink(const QString &link) override { Q_EMIT linkActivated(link); }
};

/// Square on screen as on paper, a radio button to keyboard and screen reader. Radio boxes with the same parent (or
/// QButtonGroup) exclude one another; arrows move through them.
class RadioBox : public BoxOf<QRadioButton>
{
    Q_OBJECT

public:
    explicit RadioBox(const QString &text = QString(), QWidget *parent = nullptr);

Q_SIGNALS:
    void linkActivated(const QString &link);
    /// Delete or Backspace on a ticked box: the officer wants no answer here. The owner clears the group.
    void clearRequested();

protected:
    void followLink(const QString &link) override { Q_EMIT linkActivated(link); }
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace facet
