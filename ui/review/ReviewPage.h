#pragma once

#include "desk/Page.h"

class QLabel;

namespace facet
{

class Button;
class Checklist;

/// Review and seal: what has to be settled or accepted before the assessment becomes final, sending it to review, the
/// seal, and afterwards its digests. Object names: reviewPage, reviewCount, sendToReview, sealButton, and those of
/// Checklist, PointRow and SealFacts.
class ReviewPage final : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *barWidget() override { return m_bar; }
    void reveal(const Place &place) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildBar();
    void markStale();
    void refresh();
    void retranslate();

    QWidget *m_bar;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    Button *m_send = nullptr;
    Button *m_seal = nullptr;
    Checklist *m_list;
    bool m_stale = true;
};

} // namespace facet
