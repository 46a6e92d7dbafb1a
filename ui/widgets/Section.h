#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace facet
{

/// A hairline across or down, one pixel.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Orientation m_orientation;
};

/// A section of the panel: small bold heading, content, a hairline beneath. Margin 5 u, 3.5 u above and below.
class Section : public QWidget
{
    Q_OBJECT

public:
    /// Without a title there is no heading line.
    explicit Section(const QString &title = QString(), QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// Puts a small widget (link, count) at the right of the heading.
    void addToHeading(QWidget *widget);
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    void setHairlineShown(bool shown);

private:
    QLabel *m_title;
    QHBoxLayout *m_heading;
    QVBoxLayout *m_content;
    Hairline *m_line;
};

/// A bar of the page or status bar: chrome ground, fixed height in u, a hairline beneath or above.
class Bar : public QWidget
{
    Q_OBJECT

public:
    enum class Place {
        Page,   ///< 11 u, left margin 6, hairline beneath
        Status, ///< 8 u, chrome2, hairline above
        Foot,   ///< 8 u, hairline above: the count under a grid
        Filter  ///< on paper, no line: chips and filters above a grid
    };
    explicit Bar(Place place, QWidget *parent = nullptr);
    /// The row to fill, with gaps of 2 u.
    [[nodiscard]] QHBoxLayout *row() const { return m_row; }
    /// A short upright line between groups.
    void addSeparator();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Place m_place;
    QHBoxLayout *m_row;
};

} // namespace facet
