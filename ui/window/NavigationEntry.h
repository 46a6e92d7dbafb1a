#pragma once

#include "drawing/Figures.h"
#include "theme/Icons.h"

#include <QAbstractButton>

#include <optional>

namespace facet
{

/// One line of the navigation: ring or icon, number, name, count at the right.
class NavigationEntry final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NavigationEntry(const QString &page, QWidget *parent = nullptr);

    [[nodiscard]] const QString &page() const { return m_page; }
    /// `number` ("A.5") may be empty.
    void setWords(const QString &number, const QString &name);
    void setCount(const QString &count);
    void setEntryIcon(Icon icon);
    void setRing(const RingState &ring);
    void setNarrow(bool narrow);

    /// The width at which neither name nor count is cut.
    [[nodiscard]] int wordsWidth();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintWords(QPainter &painter) const;
    void describe();

    QString m_page;
    QString m_number;
    QString m_name;
    QString m_count;
    Icon m_icon = Icon::None;
    std::optional<RingState> m_ring;
    bool m_narrow = false;
    std::optional<int> m_wordsWidth; ///< measured anew when words, count or theme change
    bool m_focusByKey = false;
};

} // namespace facet
