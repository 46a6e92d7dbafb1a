#pragma once

#include "drawing/Marks.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace facet
{

class Chip;

/// Filter chips in one joined row, exactly one chosen. One stop for Tab; Left, Right, Home, End choose.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    /// Where the window is narrow the row goes on in a further line, instead of asking for its whole length. To be
    /// called before chips are added, for a row that a layout with height for width holds.
    void setWrapping();
    /// The first chip added is chosen. `count` is shown after the text; leave it out where nothing is counted.
    void addChip(const QString &id, const QString &text, std::optional<Mark> mark = std::nullopt,
                 std::optional<std::int64_t> count = std::nullopt);
    void setCount(const QString &id, std::optional<std::int64_t> count);
    void setChipText(const QString &id, const QString &text);
    void setChipVisible(const QString &id, bool visible);
    [[nodiscard]] QString current() const;
    /// Without a signal; an unknown id changes nothing.
    void setCurrent(const QString &id);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By hand only.
    void chosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] Chip *chip(const QString &id) const;
    void choose(Chip *chip, bool byKey);
    void joinEnds();

    std::vector<Chip *> m_chips;
};

} // namespace facet
