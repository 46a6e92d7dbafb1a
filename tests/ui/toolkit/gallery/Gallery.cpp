#include "gallery/Gallery.h"

#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"
#include "widgets/Section.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace facet
{

Canvas::Canvas(int widthUnits, int heightUnits, std::function<void(QPainter &, const QRectF &)> paint, QWidget *parent)
    : QWidget(parent), m_paint(std::move(paint))
{
    followTheme(this, [this, widthUnits, heightUnits](const Theme &theme) {
        setFixedSize(theme.u(widthUnits), theme.u(heightUnits));
    });
}

void Canvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_paint(painter, rect());
}

Gallery::Gallery(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setGround(this, Ground::Paper);
    followTheme(this, [this](const Theme &theme) {
        m_rows->setContentsMargins(theme.u(5), theme.u(2), theme.u(5), theme.u(2));
        m_rows->setSpacing(0);
    });
    addType();
    addMarks();
    addButtons();
    addFields();
    addBlanks();
    addBoxes();
    addSentences();
    addCells();
    addFigures();
    addChips();
    addMessages();
    addEmptyState();
    addIcons();
    m_rows->addStretch(1);
}

QHBoxLayout *Gallery::addRow(const QString &name)
{
    auto *row = new QHBoxLayout;
    QLabel *label = makeLabel(name, this, TypeStep::Note, Ink::Tertiary);
    row->addWidget(label);
    followTheme(label, [label, row](const Theme &theme) {
        label->setFixedWidth(theme.u(15));
        row->setContentsMargins(0, theme.u(1.25), 0, theme.u(1.25));
        row->setSpacing(theme.u(3));
    });
    m_rows->addLayout(row);
    m_rows->addWidget(new Hairline(Qt::Horizontal, this));
    return row;
}

void Gallery::addType()
{
    QHBoxLayout *row = addRow(QStringLiteral("字级"));
    row->addWidget(makeLabel(QStringLiteral("76.3"), this, TypeStep::Figure));
    row->addWidget(makeLabel(QStringLiteral("结论 20"), this, TypeStep::Conclusion));
    row->addWidget(makeLabel(QStringLiteral("题名 16"), this, TypeStep::Title));
    row->addWidget(makeLabel(QStringLiteral("正文 14"), this, TypeStep::Body, Ink::Primary, true));
    row->addWidget(makeLabel(QStringLiteral("正文"), this));
    row->addWidget(makeLabel(QStringLiteral("表格 13"), this, TypeStep::Table));
    row->addWidget(makeLabel(QStringLiteral("注记 12"), this, TypeStep::Note, Ink::Secondary));
    row->addWidget(makeLabel(QStringLiteral("次要"), this, TypeStep::Body, Ink::Secondary));
    row->addWidget(makeLabel(QStringLiteral("三级"), this, TypeStep::Body, Ink::Tertiary));
    row->addWidget(new LinkLabel(QStringLiteral("表 A.2"), this, TypeStep::Body));
    row->addStretch(1);
}

void Gallery::addMarks()
{
    const auto add = [this](QHBoxLayout *row, const Mark &mark, const QString &word, double units) {
        auto *label = new MarkLabel(this);
        label->setMark(mark, word);
        label->setSizes(TypeStep::Body, units);
        row->addWidget(label);
    };
    QHBoxLayout *verdicts = addRow(QStringLiteral("判定"));
    for (int value = 0; value <= static_cast<int>(Verdict::Undetermined); ++value)
        add(verdicts, markOf(static_cast<Verdict>(value)), verdictName(static_cast<Verdict>(value)), 4);
    QHBoxLayout *severities = addRow(QStringLiteral("严重程度"));
    for (int value = 0; value <= static_cast<int>(Severity::Open); ++value)
        add(severities, markOf(static_cast<Severity>(value)), severityName(static_cast<Severity>(value)), 4);
    QHBoxLayout *outcomes = addRow(QStringLiteral("检查结果"));
    for (int value = 0; value <= static_cast<int>(Outcome::Dropped); ++value)
        add(outcomes, markOf(static_cast<Outcome>(value)), outcomeName(static_cast<Outcome>(value)), 3.25);
    add(outcomes, problemMark(), QStringLiteral("影响判定"), 3);
    add(outcomes, noticeMark(), QStringLiteral("仅提示"), 3);
    QHBoxLayout *conclusions = addRow(QStringLiteral("结论"));
    for (int value = 0; value <= static_cast<int>(Conclusion::Rectify); ++value)
        add(conclusions, markOf(static_cast<Conclusion>(value)), conclusionName(static_cast<Conclusion>(value)), 4);
    for (QHBoxLayout *row : {verdicts, severities, outcomes, conclusions})
        row->addStretch(1);
}

} // namespace facet
