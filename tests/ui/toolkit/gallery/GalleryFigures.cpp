#include "gallery/Gallery.h"

#include "drawing/Controls.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/ChipRow.h"
#include "widgets/EmptyState.h"
#include "widgets/FigureWidgets.h"
#include "widgets/MessageBar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace facet
{

void Gallery::addCells()
{
    struct Cell {
        QString text;
        Flaw flaw;
        bool selected;
        bool missing;
    };
    const std::vector<Cell> cells = {{QStringLiteral("平时"), Flaw::None, false, false},
                                     {QStringLiteral("选中行"), Flaw::None, true, false},
                                     {missingWord(), Flaw::Problem, false, true},
                                     {QStringLiteral("S-05"), Flaw::Problem, false, false},
                                     {QStringLiteral("9月1日"), Flaw::Notice, false, false}};
    QHBoxLayout *row = addRow(QStringLiteral("单元格"));
    for (const Cell &cell : cells) {
        const auto paint = [this, cell](QPainter &painter, const QRectF &area) {
            const Theme &theme = themeOf(this);
            painter.fillRect(area, cellGround(cell.flaw, cell.selected, theme));
            paintHairline(painter, area.bottomLeft() - QPointF(0, 1), area.bottomRight() - QPointF(0, 1),
                          theme.colours().line);
            painter.setFont(theme.font(TypeStep::Table));
            painter.setPen(cellInk(cell.flaw, cell.missing, theme));
            painter.drawText(area.adjusted(theme.u(2), 0, 0, 0), Qt::AlignVCenter, cell.text);
            paintCorner(painter, area, cell.flaw, theme);
        };
        row->addWidget(new Canvas(18, 7, paint, this));
    }
    row->addWidget(new Canvas(
        30, 6,
        [this](QPainter &painter, const QRectF &) {
            const int width =
                paintTag(&painter, QPointF(0, 2), QStringLiteral("不适用"), Ink::NotApplicable, themeOf(this));
            paintTag(&painter, QPointF(width + 8, 2), QStringLiteral("沿"), Ink::Undetermined, themeOf(this));
        },
        this));
    row->addStretch(1);
}

void Gallery::addFigures()
{
    QHBoxLayout *rings = addRow(QStringLiteral("完成度"));
    for (const RingState &state : {RingState{0, 8, true}, RingState{2, 8, true}, RingState{7, 8, true},
                                   RingState{999998, 1000000, true}, RingState{8, 8, true}, RingState{0, 0, false}}) {
        auto *ring = new RingWidget(this);
        ring->setState(state);
        rings->addWidget(ring);
    }
    QHBoxLayout *bars = addRow(QStringLiteral("得分区间"));
    for (const Interval &interval : {Interval{0.0, 100.0}, Interval{38.2, 91.4}, Interval{75.3, 75.3}, Interval{}}) {
        auto *bar = new IntervalBarWidget(this, 18);
        bar->setInterval(interval);
        bars->addWidget(bar);
    }
    auto *total = new IntervalBarWidget(this, 36, true);
    total->setInterval({76.3, 82.8});
    bars->addWidget(total);
    QHBoxLayout *trends = addRow(QStringLiteral("趋势"));
    auto *trend = new TrendWidget(this);
    trend->setPoints({{QStringLiteral("2023"), {58.0, 70.0}, std::nullopt},
                      {QStringLiteral("2024"), {66.1, 66.1}, std::nullopt},
                      {QStringLiteral("2025"), {71.0, 80.0}, std::nullopt},
                      {QStringLiteral("2026"), {76.3, 82.8}, std::nullopt}});
    trends->addWidget(trend, 1);
    QHBoxLayout *work = addRow(QStringLiteral("进度"));
    auto *progress = new ProgressStrip(this);
    progress->setText(QStringLiteral("正在导入 A.7"));
    progress->setProgress(412000, 1000000, QStringLiteral("行"));
    work->addWidget(progress);
    rings->addStretch(1);
    bars->addStretch(1);
}

void Gallery::addChips()
{
    QHBoxLayout *row = addRow(QStringLiteral("筛选"));
    auto *chips = new ChipRow(this);
    chips->addChip(QStringLiteral("all"), QStringLiteral("全部"), std::nullopt, 17);
    chips->addChip(QStringLiteral("critical"), severityName(Severity::Critical), markOf(Severity::Critical), 1);
    chips->addChip(QStringLiteral("major"), severityName(Severity::Major), markOf(Severity::Major), 2);
    chips->addChip(QStringLiteral("gap"), QStringLiteral("缺结束时间"), problemMark(), 37);
    row->addWidget(chips);
    row->addStretch(1);
}

void Gallery::addMessages()
{
    QHBoxLayout *row = addRow(QStringLiteral("提示条"));
    auto *column = new QVBoxLayout;
    row->addLayout(column, 1);
    auto *done = new MessageBar(MessageBar::Kind::Done, QStringLiteral("已删除 3 条记录。"), this);
    done->setAction(QStringLiteral("撤销 Ctrl+Z"));
    column->addWidget(done);
    auto *failed =
        new MessageBar(MessageBar::Kind::Failed, QStringLiteral("磁盘已满，未能保存：A.5.3。内容仍在屏幕上。"), this);
    failed->setAction(QStringLiteral("重试"));
    column->addWidget(failed);
}

void Gallery::addEmptyState()
{
    QHBoxLayout *row = addRow(QStringLiteral("空状态"));
    auto *empty = new EmptyState(LineDrawing::Table, QStringLiteral("表 A.9 还没有记录"),
                                 QStringLiteral("A.1.11 填了 3 家服务商。"), this);
    empty->addPrimary(QStringLiteral("新增一条"));
    empty->addPlain(QStringLiteral("导入…"));
    followTheme(empty, [empty](const Theme &theme) { empty->setMinimumHeight(theme.u(44)); });
    row->addWidget(empty, 1);
}

void Gallery::addIcons()
{
    QHBoxLayout *row = addRow(QStringLiteral("图标"));
    row->addWidget(new Canvas(
        160, 20,
        [this](QPainter &painter, const QRectF &) {
            const Theme &theme = themeOf(this);
            for (int index = 1; index <= static_cast<int>(Icon::Up); ++index) {
                const QRectF box((index - 1) % 25 * theme.u(6.25), (index - 1) / 25 * theme.u(5), theme.u(4),
                                 theme.u(4));
                paintIcon(painter, box, static_cast<Icon>(index), theme.colours().ink2);
            }
            for (int index = 0; index <= static_cast<int>(LineDrawing::File); ++index)
                paintLineDrawing(painter,
                                 QRectF(theme.u(72) + index * theme.u(11), theme.u(7), theme.u(10), theme.u(10)),
                                 static_cast<LineDrawing>(index), theme.colours().edge);
        },
        this));
    row->addStretch(1);
}

} // namespace facet
