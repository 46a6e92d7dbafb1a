#pragma once

#include <QWidget>

namespace facet
{

/// The heading of a group in the list: "5.2 应用单位", how many findings, the score at the right.
class ClauseHeading final : public QWidget
{
    Q_OBJECT

public:
    explicit ClauseHeading(QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &count, const QString &score);
    [[nodiscard]] QString count() const { return m_count; }
    [[nodiscard]] QString score() const { return m_score; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_count;
    QString m_score;
};

} // namespace facet
