#pragma once

#include "base/Text.h"
#include "catalogue/Catalogue.h"

#include <QRect>
#include <QWidget>

#include <vector>

namespace facet
{

class FormItem;
class MarkColumn;

/// The sheet of paper: caption, printed frame with its stub, the items in it, and outside at the right their marks. As
/// wide as the page lets it be; the frame grows to 215 u and is then centred together with the marks.
class FormSheet final : public QWidget
{
    Q_OBJECT

public:
    FormSheet(const Catalogue &catalogue, const Table &table, Language language, QWidget *parent);

    [[nodiscard]] const std::vector<FormItem *> &items() const { return m_items; }
    [[nodiscard]] const std::vector<MarkColumn *> &marks() const { return m_marks; }
    /// nullptr when the item is none of this table.
    [[nodiscard]] FormItem *item(std::string_view id) const;
    /// The item that this widget belongs to; nullptr when it is none.
    [[nodiscard]] FormItem *itemOf(const QWidget *widget) const;

    void setLanguage(Language language);
    /// A line under the caption that says why nothing can be changed; empty: none.
    void setHint(const QString &hint);
    /// The part of the sheet that can be seen: the stub's text stays in the middle of it.
    void setVisiblePart(const QRect &part);
    /// Gives the sheet its width; the height follows from the items.
    void fitWidth(int width);
    /// The sheet is at least this high, however few items there are.
    void setLeastHeight(int height);
    /// Smallest width at which nothing is clipped.
    [[nodiscard]] int leastWidth() const;
    /// Places everything now, before the event loop would.
    void arrange();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Columns {
        int left = 0;  ///< of the frame
        int frame = 0; ///< width of the frame
        int stub = 0;
        int marks = 0; ///< left of the mark column
        bool narrow = false;
    };
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] QString caption() const;
    [[nodiscard]] QRect captionRect(const Columns &at) const;
    [[nodiscard]] QRect stubRect() const;
    void paintStub(QPainter &painter) const;

    const Table &m_table;
    Language m_language;
    QString m_hint;
    QRect m_visible;
    bool m_fitted = false; ///< has been given a width
    int m_leastHeight = 0;
    QRect m_caption;
    QRect m_frame;
    std::vector<FormItem *> m_items;
    std::vector<MarkColumn *> m_marks;
};

} // namespace facet
