#pragma once

#include "drawing/KeptTexts.h"

#include <QStyledItemDelegate>

namespace facet
{

struct AssessmentSummary;
struct LibraryGroup;
class LibraryModel;
class Theme;

/// Width of the bar before a score, in u.
[[nodiscard]] double barUnits(const LibraryModel &model);

/// Paints a line of the library: conclusion with its mark, score as interval bar, findings as marks with counts; the
/// head of a unit over the whole width, with its trend.
class LibraryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LibraryDelegate(const LibraryModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintAssessment(QPainter &painter, QRect cell, const AssessmentSummary &summary, const QModelIndex &index,
                         const Theme &theme) const;
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const LibraryGroup &group,
                    const QModelIndex &index) const;
    void paintHeadName(QPainter &painter, const QRect &name, int end, const LibraryGroup &group,
                       const Theme &theme) const;
    void paintHeadTrend(QPainter &painter, const QRect &score, const QRect &cell, const LibraryGroup &group,
                        const Theme &theme) const;

    const LibraryModel &m_model;
    mutable KeptTexts m_texts;
};

} // namespace facet
