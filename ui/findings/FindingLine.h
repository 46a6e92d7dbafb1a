#pragma once

#include "findings/FindingEntry.h"

#include <QAbstractButton>

namespace facet
{

class LinkLabel;

/// The line of a finding: chevron, severity, number, title, verdict and leading reason, links at the right.
/// A click, Enter or Space folds and unfolds; Right unfolds, Left folds; Up, Down, Home, End ask to move on.
class FindingLine final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Move { Previous, Next, First, Last };
    Q_ENUM(Move)

    explicit FindingLine(QWidget *parent = nullptr);
    void setEntry(const FindingEntry &entry);
    void setUnfolded(bool unfolded);
    [[nodiscard]] bool isUnfolded() const { return m_unfolded; }
    /// The one line of the list that Tab comes to, with its links.
    void setTabStop(bool stop);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void unfoldRequested(bool unfold);
    void moveRequested(facet::FindingLine::Move move);
    void linkActivated(const QString &target);
    void focused();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Columns {
        int chevron, mark, id, title, reason, reasonWidth;
    };
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] int markColumnWidth() const;
    void rename();
    void placeLinks();
    void paintWords(QPainter &painter) const;

    FindingEntry m_entry;
    std::vector<LinkLabel *> m_links;
    bool m_unfolded = false;
    bool m_tabStop = false;
    bool m_focusSeen = false;
};

} // namespace facet
