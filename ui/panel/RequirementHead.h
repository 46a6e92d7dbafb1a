#pragma once

#include "drawing/Marks.h"

#include <QAbstractButton>

namespace facet
{

/// The line of a requirement in the panel: verdict mark and word in its colour, number, level and weight at the right,
/// a chevron that tells whether it is unfolded. Click, Space, Enter toggle; Right unfolds, Left folds.
class RequirementHead final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RequirementHead(QWidget *parent = nullptr);
    /// `facts` stands at the right: "5.4.2-b  Required  Weight 2".
    void setTexts(const Mark &mark, const QString &verdict, const QString &facts);
    void setUnfolded(bool unfolded);
    [[nodiscard]] bool isUnfolded() const { return m_unfolded; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void unfoldRequested(bool unfold);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] bool fitsOneLine(int width) const;
    void rename();
    void measure();

    Mark m_mark;
    QString m_verdict;
    QString m_facts;
    int m_wordsWidth = 0; ///< of both, on one line
    bool m_unfolded = false;
    bool m_focusSeen = false;
};

} // namespace facet
