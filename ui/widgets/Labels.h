#pragma once

#include "drawing/Marks.h"

#include <QAbstractButton>
#include <QLabel>

namespace facet
{

/// A label in a step and colour that follow the theme. Wraps if asked.
[[nodiscard]] QLabel *makeLabel(const QString &text, QWidget *parent, TypeStep step = TypeStep::Body,
                                Ink ink = Ink::Primary, bool bold = false, bool wrap = false);

/// A wrapping label with links in its text, reachable by keyboard; connect linkActivated. Build the text with
/// richText() and richLink(), which escape.
[[nodiscard]] QLabel *makeLinkedLabel(const QString &html, QWidget *parent, TypeStep step = TypeStep::Table);
[[nodiscard]] QString richText(const QString &plain);
[[nodiscard]] QString richLink(const QString &target, const QString &words);

/// A single link as a control: click, Enter or Space emit clicked().
class LinkLabel : public QAbstractButton
{
    Q_OBJECT

public:
    /// From its edge to its words: room for the focus frame, which a layout that lines them up takes off its margin.
    static constexpr int inset = 2;
    explicit LinkLabel(const QString &text, QWidget *parent = nullptr, TypeStep step = TypeStep::Table);
    void setTypeStep(TypeStep step);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// Distance of the text's baseline from the top.
    [[nodiscard]] int baseline() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TypeStep m_step;
};

/// One line that is cut with "…" where the room ends; the whole text is then in the tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = QString(), QWidget *parent = nullptr,
                         Qt::TextElideMode mode = Qt::ElideRight);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode;
};

/// A mark with its word, or the mark alone with the word in tooltip and accessible name. Optionally clickable.
class MarkLabel : public QAbstractButton
{
    Q_OBJECT

public:
    explicit MarkLabel(QWidget *parent = nullptr);

    void setMark(const Mark &mark, const QString &word);
    void setVerdict(Verdict verdict);
    void setSeverity(Severity severity);
    void setConclusion(Conclusion conclusion);
    void setOutcome(Outcome outcome);
    /// False: mark alone. `extra` then stands beside it instead, such as "5.4.1-a".
    void setWordShown(bool shown, const QString &extra = QString());
    /// True: the word in the mark's colour and bold, as at the head of the panel.
    void setLeading(bool leading);
    /// Step of the word and size of the mark in u (4; 5 in the panel; 3.5 in bars).
    void setSizes(TypeStep step, double markUnits);
    /// Focusable, hand cursor, emits clicked(). Off by default.
    void setClickable(bool clickable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] QString shownText() const;
    void rename();

    Mark m_mark;
    QString m_word;
    QString m_extra;
    bool m_wordShown = true;
    bool m_leading = false;
    bool m_clickable = false;
    TypeStep m_step = TypeStep::Body;
    double m_markUnits = 4.0;
};

} // namespace facet
