#pragma once

#include "desk/Desk.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace facet
{

class CommentsPart;
class JudgementPart;
class MarkLabel;
class ReasonLines;

/// What an unfolded finding tells: requirement, verdict and how it came about, reasons, recommendation, notes of the
/// items it rests on, and the judgement. Object names: detail_ID, recommendation_ID, notes_ID, those of its parts.
class FindingDetail final : public QWidget
{
    Q_OBJECT

public:
    FindingDetail(Desk &desk, std::size_t requirement, QWidget *parent = nullptr);
    void refresh();

private:
    /// A heading at the left and `content` beside it.
    QLabel *addPart(QWidget *content);
    void refreshNotes();

    Desk &m_desk;
    std::size_t m_requirement;
    QGridLayout *m_grid;
    std::vector<QLabel *> m_headings;
    QLabel *m_text;
    MarkLabel *m_verdict;
    QLabel *m_basis;
    ReasonLines *m_reasons;
    QLabel *m_recommendation;
    QLabel *m_notes;
    JudgementPart *m_judgement;
    CommentsPart *m_comments;
};

} // namespace facet
