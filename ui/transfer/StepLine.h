#pragma once

#include <QStringList>
#include <QWidget>

namespace facet
{

/// Where the officer is in an assistant: "1 File › 2 Reading › 3 Columns", the present step bold and underlined.
class StepLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StepLine(QWidget *parent);
    void setSteps(const QStringList &names);
    void setCurrent(int step);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString text(qsizetype step) const;
    void describe();

    QStringList m_names;
    int m_current = 0;
};

} // namespace facet
