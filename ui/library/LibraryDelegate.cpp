#include "library/LibraryDelegate.h"

#include "desk/Strings.h"
#include "drawing/Controls.h"
#include "drawing/Figures.h"
#include "drawing/Marks.h"
#include "library/LibraryModel.h"
#include "library/LibraryWords.h"
#include "theme/Icons.h"
#include "theme/ThemeSource.h"
#include "widgets/PageTable.h"

#include <QHeaderView>
#include <QPainter>

namespace facet
{

namespace
{

Icon statusIcon(Status status)
{
    switch (status) {
    case Status::Draft:
        return Icon::Pencil;
    case Status::InReview:
        return Icon::Search;
    case Status::Final:
        return Icon::Check;
    }
    return Icon::Pencil;
}

QRectF signBox(const QRect &cell, double side)
{
    return {cell.left() * 1.0, cell.center().y() + 0.5 - side / 2, side, side};
}

/// What was put away says so behind its title.
void paintTitle(KeptTexts &texts, QPainter &painter, const QRect &cell, const AssessmentSummary &summary,
                const QString &text, const Theme &theme)
{
    if (!summary.isArchived()) {
        texts.paint(painter, cell, text);
        return;
    }
    const int tag = paintTag(nullptr, {}, archivedWord(), Ink::Secondary, theme);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width() - tag - theme.u(2));
    const double right = cell.left() + painter.fontMetrics().horizontalAdvance(shown) + theme.u(2);
    painter.setPen(theme.ink(Ink::Secondary));
    texts.paint(painter, cell, shown);
    paintTag(&painter, {right, cell.center().y() + 0.5 - theme.u(2.5)}, archivedWord(), Ink::Secondary, theme);
}

void paintScore(KeptTexts &texts, QPainter &painter, const QRect &cell, const AssessmentSummary &summary,
                const QString &text, int bar, const Theme &theme)
{
    const QRectF box(cell.left(), cell.center().y() + 0.5 - theme.u(1), bar, theme.u(2));
    paintIntervalBar(painter, box, intervalOf(summary.score), theme);
    painter.setPen(theme.ink(Ink::Primary));
    texts.paint(painter, cell.adjusted(bar + theme.u(2), 0, 0, 0), text);
}

void paintFindings(KeptTexts &texts, QPainter &painter, const QRect &cell, const AssessmentSummary &summary,
                   const QString &text, const Theme &theme)
{
    const int step = theme.u(10.5);
    bool any = false;
    for (std::size_t index = 0; index < summary.findings.size(); ++index) {
        if (summary.findings[index] == 0)
            continue;
        any = true;
        const QRect place(cell.left() + step * static_cast<int>(index), cell.top(), step, cell.height());
        paintMark(painter, signBox(place, theme.u(3.5)), markOf(static_cast<Severity>(index)), theme);
        painter.setPen(theme.ink(Ink::Primary));
        texts.paint(painter, place.adjusted(theme.u(4.5), 0, step, 0), QString::number(summary.findings[index]));
    }
    if (!any)
        texts.paint(painter, cell, text);
}

std::vector<TrendPoint> pointsOf(const std::vector<const AssessmentSummary *> &history)
{
    std::vector<TrendPoint> points;
    points.reserve(history.size());
    for (const AssessmentSummary *summary : history)
        points.push_back({toQt(summary->header.date), intervalOf(summary->score), summary->score.value});
    return points;
}

} // namespace

/// Of the score's bar: the flat list has a column more.
double barUnits(const LibraryModel &model)
{
    return model.isGrouped() ? 23 : 15;
}

LibraryDelegate::LibraryDelegate(const LibraryModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto *table = static_cast<const PageTable *>(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isHead = m_model.group(index.row()) != nullptr;
    table->paintGround(*painter, option, index, isHead ? theme.colours().chrome : theme.colours().paper);
    if (const LibraryGroup *group = m_model.group(index.row())) {
        paintGroup(*painter, option, *group, index);
    } else {
        painter->setFont(theme.font(TypeStep::Table));
        painter->setPen(theme.ink(Ink::Primary));
        paintAssessment(*painter, table->cellRoom(option.rect, index.column()), *m_model.assessment(index.row()), index,
                        theme);
    }
    painter->restore();
}

void LibraryDelegate::paintAssessment(QPainter &painter, QRect cell, const AssessmentSummary &summary,
                                      const QModelIndex &index, const Theme &theme) const
{
    const QString text = index.data().toString();
    switch (index.column()) {
    case LibraryModel::Title:
        paintTitle(m_texts, painter, cell.adjusted(m_model.isGrouped() ? theme.u(5) : 0, 0, 0, 0), summary, text,
                   theme);
        break;
    case LibraryModel::Conclusion:
        paintMark(painter, signBox(cell, theme.u(3.5)), markOf(summary.conclusion), theme);
        painter.setPen(theme.ink(Ink::Primary));
        m_texts.paint(painter, cell.adjusted(theme.u(5), 0, 0, 0), text);
        break;
    case LibraryModel::State:
        paintIcon(painter, signBox(cell, theme.u(3.5)), statusIcon(summary.header.status), theme.ink(Ink::Secondary));
        m_texts.paint(painter, cell.adjusted(theme.u(4.5), 0, 0, 0), text);
        break;
    case LibraryModel::Score:
        paintScore(m_texts, painter, cell, summary, text, theme.u(barUnits(m_model)), theme);
        break;
    case LibraryModel::Findings:
        paintFindings(m_texts, painter, cell, summary, text, theme);
        break;
    case LibraryModel::Completeness:
    case LibraryModel::Changed:
        painter.setPen(theme.ink(index.column() == LibraryModel::Changed ? Ink::Secondary : Ink::Primary));
        m_texts.paint(painter, cell, text);
        break;
    default:
        m_texts.paint(painter, cell, text);
    }
}

/// The head goes over all cells of its line; each paints its part of it.
void LibraryDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const LibraryGroup &group,
                                 const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto *table = static_cast<const PageTable *>(option.widget);
    painter.setClipRect(option.rect);
    const QRect line(table->columnViewportPosition(0), option.rect.top(), table->horizontalHeader()->length(),
                     option.rect.height());
    const QRect name = line.adjusted(theme.u(6), 0, 0, 0);
    const QRect score =
        line.adjusted(table->columnViewportPosition(LibraryModel::Score) - line.left() + theme.u(2), 0, -theme.u(2), 0);
    if (index.column() < LibraryModel::Score || option.rect.left() < score.left())
        paintHeadName(painter, name, score.left(), group, theme);
    if (index.column() >= LibraryModel::Score)
        paintHeadTrend(painter, score, option.rect, group, theme);
}

/// Fold sign, unit and how many, as far as the trend.
void LibraryDelegate::paintHeadName(QPainter &painter, const QRect &name, int end, const LibraryGroup &group,
                                    const Theme &theme) const
{
    paintIcon(painter, signBox(name, theme.u(3.5)), group.folded ? Icon::Right : Icon::Down, theme.ink(Ink::Secondary));
    const QString unit = unitWords(group.unit);
    const QFont bold = theme.font(TypeStep::Table, true);
    const QFont note = theme.font(TypeStep::Note);
    const QString count = assessmentsWords(static_cast<int>(group.shown.size()));
    const int countWidth = QFontMetrics(note).horizontalAdvance(count) + theme.u(2);
    const int most = end - name.left() - theme.u(7) - countWidth;
    const QString shown = QFontMetrics(bold).elidedText(unit, Qt::ElideRight, most);
    painter.setFont(bold);
    painter.setPen(theme.ink(Ink::Primary));
    m_texts.paint(painter, name.adjusted(theme.u(5), 0, 0, 0), shown);
    painter.setFont(note);
    painter.setPen(theme.ink(Ink::Secondary));
    m_texts.paint(painter, name.adjusted(theme.u(7) + QFontMetrics(bold).horizontalAdvance(shown), 0, 0, 0), count);
}

/// The curve takes its time and reaches over one cell, or two: the other cells of the line leave it out.
void LibraryDelegate::paintHeadTrend(QPainter &painter, const QRect &score, const QRect &cell,
                                     const LibraryGroup &group, const Theme &theme) const
{
    const std::vector<const AssessmentSummary *> history = m_model.historyOf(group.unit);
    const int width = theme.u(barUnits(m_model) + 9);
    const QRect curve(score.left(), score.top(), width, score.height());
    if (history.size() > 1 && curve.intersects(cell))
        paintTrendLine(painter, QRectF(curve).adjusted(0, theme.u(0.5), 0, -theme.u(0.5)), pointsOf(history), theme);
    painter.setFont(theme.font(TypeStep::Note));
    painter.setPen(theme.ink(Ink::Secondary));
    m_texts.paint(painter, score.adjusted(history.size() > 1 ? width + theme.u(2) : 0, 0, 0, 0), trendWords(history));
}

} // namespace facet
