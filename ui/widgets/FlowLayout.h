#pragma once

#include <QLayout>
#include <QRect>
#include <QWidget>

#include <vector>

namespace facet
{

/// One thing in a flow of words and fields.
struct FlowPiece {
    static constexpr int noLimit = QWIDGETSIZE_MAX;
    int width = 0; ///< natural width
    int height = 0;
    int smallest = 0;        ///< a greedy piece moves to the next line when less than this is left
    int largest = noLimit;   ///< a greedy piece takes no more, though it is left
    bool greedy = false;     ///< takes what is left of its line
    bool breakBefore = true; ///< may begin a line
    int gapBefore = 0;       ///< only when it does not begin a line
};

/// Where each piece of a flow stands, and how high all is. Lines after the first begin at `indent`. Pieces of a line
/// are centred on the line; every line is at least `lineHeight` high. The rule of the form: words wrap between pieces,
/// a greedy piece shares what is left of its line, at least `smallest`, else it moves to the next line.
struct Flow {
    std::vector<QRect> places;
    int height = 0;
};
[[nodiscard]] Flow flowPieces(const std::vector<FlowPiece> &pieces, int width, int lineHeight, int lineSpacing,
                              int indent = 0);

/// Layout of widgets one after the other in lines (options, chips, buttons). Widgets whose horizontal size policy has
/// the Expanding flag are greedy.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// Gaps in px; cells are made at least `leastWidth` wide so that short options align (22 u in the form).
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 0, int lineSpacing = 0, int leastWidth = 0);
    ~FlowLayout() override;

    void setGaps(int gap, int lineSpacing, int leastWidth);
    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] Flow flowFor(int width, std::vector<int> *visible) const;

    std::vector<QLayoutItem *> m_items;
    int m_gap;
    int m_lineSpacing;
    int m_leastWidth;
};

} // namespace facet
