#pragma once

#include "drawing/Figures.h"

#include <QWidget>

namespace facet
{

class Button;

/// An interval bar with its numbers beside it.
class IntervalBarWidget : public QWidget
{
    Q_OBJECT

public:
    /// Width of the bar in u; with 36 or more, `notches` are drawn at 75. Width 0: takes what there is.
    explicit IntervalBarWidget(QWidget *parent = nullptr, double barUnits = 18.0, bool notches = false);
    void setInterval(const Interval &interval);
    [[nodiscard]] const Interval &interval() const { return m_interval; }
    /// False where the caller shows the numbers beside it in a step of its own.
    void setTextShown(bool shown);
    /// Height of the bar in u, 2 by default.
    void setBarHeight(double units);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Interval m_interval;
    double m_barUnits;
    double m_heightUnits = 2.0;
    bool m_notches;
    bool m_textShown = true;
};

/// The ring of completeness with "7/8" beside it.
class RingWidget : public QWidget
{
    Q_OBJECT

public:
    explicit RingWidget(QWidget *parent = nullptr);
    void setState(const RingState &state);
    /// Empty: the ring alone; the text is then only in tooltip and accessible name. Unset: "7/8".
    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shownText() const;
    RingState m_state;
    std::optional<QString> m_text;
};

/// The trend of several assessments, oldest first.
class TrendWidget : public QWidget
{
    Q_OBJECT

public:
    explicit TrendWidget(QWidget *parent = nullptr);
    void setPoints(std::vector<TrendPoint> points);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<TrendPoint> m_points;
};

/// Work under way: text, bar, count, cancel. Shown while the work runs beside the window.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);
    void setText(const QString &text);
    /// `total` 0: not known, only `done` is shown. `unit` follows the numbers ("rows").
    void setProgress(std::int64_t done, std::int64_t total, const QString &unit = QString());
    /// In percent, where that is all that is known; 0 shows no number yet.
    void setFraction(double fraction);
    void setCancellable(bool cancellable);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString countText() const;
    void arrange();

    QString m_text;
    QString m_unit;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
    bool m_percent = false;
    Button *m_cancel;
};

} // namespace facet
