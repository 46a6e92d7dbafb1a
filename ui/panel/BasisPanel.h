#pragma once

#include "desk/Desk.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace facet
{

class CarriedPart;
class CommentsPart;
class NotApplicablePart;
class NotePart;
class PanelHead;
class RequirementBlock;
class Section;

/// The panel 依据与判定: for the item or record table that has the officer's attention (desk.attention()) each
/// requirement it serves with verdict and reasons, what to look at, the note, and not applicable. It follows
/// attentionMoved and every committed change; what is unfolded and where it is scrolled to stay while the attention
/// does.
///
/// Object names: basisPanel, panelScroll, panelTitle, panelHint, verdict_5.4.2-b (head of a requirement, a button that
/// unfolds it), reasons_5.4.2-b, judge_5.4.2-b (改判…), withdraw_5.4.2-b, guidance, note_A.5.3, notApplicable_A.5.3,
/// editNotApplicable, withdrawNotApplicable.
class BasisPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Without the head ("依据与判定" and the button that puts the panel away) it fits into a tab.
    explicit BasisPanel(Desk &desk, QWidget *parent = nullptr, bool withHead = true);
    ~BasisPanel() override;

    /// Writes a note that is typed and not yet saved. Pages call it from Page::flush().
    void flush();
    /// F1: brings the guidance of the item into sight and gives it the focus.
    void showGuidance();
    /// The requirements shown, in the order shown.
    [[nodiscard]] QStringList shownRequirements() const;
    /// Unfolds a requirement, brings it into sight and gives its head the focus; nothing if it is not shown.
    void showRequirement(const QString &requirement);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build(bool withHead);
    void buildSubject();
    void buildGuidance();
    void follow(const Place &place);
    void rebuild();
    void fillBlocks();
    void attendComments();
    void refresh(const Change &change);
    void refreshSubject();
    void refreshGuidance();
    void retranslate();
    RequirementBlock *bringIntoSight(const QString &requirement);
    [[nodiscard]] std::vector<std::size_t> orderedRequirements() const;
    [[nodiscard]] const Field *attendedField() const;

    Desk &m_desk;
    Place m_place;
    QString m_target; ///< item or record table shown; empty: the hint
    PanelHead *m_head = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_hint = nullptr;
    Section *m_subject = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_name = nullptr;
    QVBoxLayout *m_blockColumn = nullptr;
    std::vector<RequirementBlock *> m_blocks;
    Section *m_guidance = nullptr;
    QLabel *m_guidanceText = nullptr;
    QLabel *m_guidanceKey = nullptr;
    QLabel *m_clauses = nullptr;
    CarriedPart *m_carried = nullptr;
    NotePart *m_note = nullptr;
    CommentsPart *m_comments = nullptr;
    Section *m_commentSection = nullptr;
    NotApplicablePart *m_notApplicable = nullptr;
    bool m_stale = false; ///< changed while hidden
};

} // namespace facet
