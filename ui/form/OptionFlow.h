#pragma once

#include <QRect>
#include <QWidget>

#include <vector>

namespace facet
{

/// The options of an item under its question. Flowing: options without a blank follow one another, each at least 22 u
/// wide so that 是 and 否 of different items align; an option with a blank takes the rest of its line, or a line of its
/// own where too little is left. Not flowing: one option a line, as multiple choices are printed.
class OptionFlow : public QWidget
{
    Q_OBJECT

public:
    OptionFlow(bool flowing, QWidget *parent);

    /// The next option; becomes a child. `hasBlank`: it ends its line.
    void add(QWidget *option, bool hasBlank);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry {
        QWidget *widget = nullptr;
        bool hasBlank = false;
    };
    /// Where each option stands within `width`; `height` gets the height of all.
    [[nodiscard]] std::vector<QRect> places(int width, int *height) const;
    void arrange();

    bool m_flowing;
    std::vector<Entry> m_entries;
};

} // namespace facet
