#include "compare/ComparisonHead.h"

#include "compare/AssessmentChoice.h"
#include "compare/ChangeWords.h"
#include "desk/Strings.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/FigureWidgets.h"
#include "widgets/Labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace facet
{

DirectionLabel::DirectionLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this, [this](const Theme &) { updateGeometry(); });
}

void DirectionLabel::setDirection(Direction direction, const QString &figure, const QString &word)
{
    m_direction = direction;
    m_figure = figure;
    setToolTip(word);
    setAccessibleName(word == figure ? word : word + QLatin1Char(' ') + figure);
    updateGeometry();
    update();
}

QSize DirectionLabel::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TypeStep::Table));
    return {theme.u(5.5) + metrics.horizontalAdvance(m_figure) + 1, metrics.height()};
}

void DirectionLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(theme.font(TypeStep::Table, true));
    painter.setPen(theme.ink(inkOf(m_direction)));
    painter.drawText(QRect(0, 0, theme.u(4), height()), Qt::AlignCenter, toQt(directionSign(m_direction)));
    painter.setFont(theme.font(TypeStep::Table));
    painter.setPen(theme.ink(Ink::Primary));
    painter.drawText(rect().adjusted(theme.u(5.5), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_figure);
}

ComparisonHead::ComparisonHead(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_grid(new QGridLayout(this)), m_before(new AssessmentChoice(this)),
      m_after(new AssessmentChoice(this)), m_swap(new Button(Icon::Swap, QString(), this))
{
    setObjectName(QStringLiteral("comparisonHead"));
    setGround(this, Ground::Paper);
    buildChoices();
    buildConclusion();
    addLine(QStringLiteral("total"), 2);
    int row = 3;
    for (const Clause &clause : desk.catalogue().clauses())
        addLine(toQt(clause.id), row++);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(4, 1);
    followTheme(this, [this](const Theme &theme) {
        m_grid->setContentsMargins(theme.u(6), theme.u(2.5), theme.u(6), theme.u(1));
        m_grid->setHorizontalSpacing(theme.u(2.5));
        m_grid->setVerticalSpacing(theme.u(1));
        // Bars of one length, whatever the numbers beside them.
        m_grid->setColumnMinimumWidth(2, theme.u(24));
        m_grid->setColumnMinimumWidth(5, theme.u(24));
        m_grid->setColumnMinimumWidth(6, theme.u(28));
    });
    retranslate();
}

void ComparisonHead::buildChoices()
{
    m_before->setObjectName(QStringLiteral("beforeChoice"));
    m_after->setObjectName(QStringLiteral("afterChoice"));
    m_swap->setObjectName(QStringLiteral("swapButton"));
    m_grid->addWidget(m_before, 0, 1, 1, 2);
    m_grid->addWidget(m_swap, 0, 3);
    m_grid->addWidget(m_after, 0, 4, 1, 2);
    const auto choose = [this] { Q_EMIT pairChosen(m_before->currentId(), m_after->currentId()); };
    connect(m_before, &Choice::optionChosen, this, choose);
    connect(m_after, &Choice::optionChosen, this, choose);
    connect(m_swap, &QAbstractButton::clicked, this,
            [this] { Q_EMIT pairChosen(m_after->currentId(), m_before->currentId()); });
    setTabOrder(m_before, m_swap);
    setTabOrder(m_swap, m_after);
}

void ComparisonHead::buildConclusion()
{
    m_conclusionName = makeLabel(QString(), this, TypeStep::Table);
    const auto mark = [this](const char *name, int column) {
        auto *label = new MarkLabel(this);
        label->setObjectName(QLatin1String(name));
        label->setSizes(TypeStep::Table, 4);
        m_grid->addWidget(label, 1, column, 1, 2, Qt::AlignLeft);
        return label;
    };
    m_grid->addWidget(m_conclusionName, 1, 0);
    m_conclusionBefore = mark("conclusionBefore", 1);
    m_conclusionAfter = mark("conclusionAfter", 4);
    m_conclusionDirection = new DirectionLabel(this);
    m_conclusionDirection->setObjectName(QStringLiteral("conclusionDirection"));
    m_grid->addWidget(m_conclusionDirection, 1, 6);
}

void ComparisonHead::addLine(const QString &id, int row)
{
    const bool total = id == QLatin1String("total");
    Line line;
    line.name = makeLabel(QString(), this, TypeStep::Table, Ink::Primary, total);
    const auto side = [&](const QString &name, int column, QLabel *&numbers) {
        auto *bar = new IntervalBarWidget(this, 0, total);
        bar->setTextShown(false);
        numbers = makeLabel(QString(), this, TypeStep::Table, Ink::Primary, total);
        numbers->setObjectName(name + id);
        m_grid->addWidget(bar, row, column);
        m_grid->addWidget(numbers, row, column + 1);
        return bar;
    };
    line.before = side(QStringLiteral("scoreBefore_"), 1, line.beforeNumbers);
    line.after = side(QStringLiteral("scoreAfter_"), 4, line.afterNumbers);
    line.direction = new DirectionLabel(this);
    line.direction->setObjectName(QStringLiteral("scoreDirection_") + id);
    m_grid->addWidget(line.name, row, 0);
    m_grid->addWidget(line.direction, row, 6);
    m_lines.push_back(line);
}

void ComparisonHead::setAssessments(const std::vector<AssessmentSummary> &assessments, const std::string &unit)
{
    m_before->setAssessments(assessments, unit);
    m_after->setAssessments(assessments, unit);
}

void ComparisonHead::setPair(const std::string &before, const std::string &after)
{
    m_before->setCurrentId(toQt(before));
    m_after->setCurrentId(toQt(after));
}

void ComparisonHead::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    refresh();
}

void ComparisonHead::refresh()
{
    const bool known = m_comparison != nullptr;
    for (QWidget *part : std::initializer_list<QWidget *>{m_conclusionBefore, m_conclusionAfter, m_conclusionDirection})
        part->setVisible(known);
    std::size_t index = 0;
    for (const Line &line : m_lines) {
        for (QWidget *part : std::initializer_list<QWidget *>{line.before, line.beforeNumbers, line.after,
                                                              line.afterNumbers, line.direction})
            part->setVisible(known);
        if (!known)
            continue;
        const ScoreChange &change = index == 0 ? m_comparison->total : m_comparison->clauses.at(index - 1);
        ++index;
        line.before->setInterval(intervalOf(change.before));
        line.after->setInterval(intervalOf(change.after));
        line.beforeNumbers->setText(scoreWords(change.before));
        line.afterNumbers->setText(scoreWords(change.after));
        line.direction->setDirection(change.direction, toQt(differenceFigure(change, m_desk.language())),
                                     toQt(directionWord(change.direction, m_desk.language())));
    }
    if (!known)
        return;
    m_conclusionBefore->setConclusion(m_comparison->before.result.conclusion);
    m_conclusionAfter->setConclusion(m_comparison->after.result.conclusion);
    const QString word = toQt(directionWord(m_comparison->conclusion, m_desk.language()));
    m_conclusionDirection->setDirection(m_comparison->conclusion, word, word);
}

void ComparisonHead::retranslate()
{
    //: 中文：之前的评估
    m_before->setAccessibleName(tr("Earlier assessment"));
    //: 中文：之后的评估
    m_after->setAccessibleName(tr("Later assessment"));
    //: 中文：对调
    m_swap->setName(tr("Swap"));
    //: 中文：结论
    m_conclusionName->setText(tr("Conclusion"));
    //: 中文：总得分
    m_lines.front().name->setText(tr("Total score"));
    std::size_t index = 1;
    for (const Clause &clause : m_desk.catalogue().clauses())
        m_lines.at(index++).name->setText(toQt(clause.id) + QLatin1Char(' ') + m_desk.say(clause.title));
    refresh();
}

} // namespace facet
