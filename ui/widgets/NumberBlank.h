#pragma once

#include "widgets/TextField.h"

#include <cstdint>
#include <optional>

namespace facet
{

class NumberValidator;

/// Whole numbers from 0 to 2^53-1, or nothing. Group separators while not in focus; Up, Down, Page Up, Page Down and
/// the arrows at its right count. Anything that is no such number is not taken in and explained beside the field.
class NumberBlank : public TextField
{
    Q_OBJECT

public:
    static constexpr std::int64_t Largest = 9007199254740991;

    explicit NumberBlank(QWidget *parent = nullptr, FieldLook look = FieldLook::Inline);

    [[nodiscard]] std::optional<std::int64_t> value() const { return m_value; }
    /// Shows the value without a signal; out of range is clamped.
    void setValue(std::optional<std::int64_t> value);
    void stepBy(std::int64_t steps);

Q_SIGNALS:
    /// Every change by hand, at each keystroke.
    void valueEdited(std::optional<std::int64_t> value);
    /// Something was typed or pasted that is no number of this range; `message` says what is asked for.
    void inputDeclined(const QString &message);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintExtras(QPainter &painter) override;

private:
    void takeEdited(const QString &text);
    void showValue();
    void decline(const QString &message);
    [[nodiscard]] bool overArrows(const QPoint &position) const;

    NumberValidator *m_validator;
    std::optional<std::int64_t> m_value;
};

} // namespace facet
