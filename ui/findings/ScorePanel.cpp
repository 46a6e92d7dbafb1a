#include "findings/ScorePanel.h"

#include "assessment/ValueJson.h"
#include "desk/Strings.h"
#include "drawing/Figures.h"
#include "drawing/Words.h"
#include "findings/ConclusionWords.h"
#include "findings/ScoreMethod.h"
#include "panel/PanelHead.h"
#include "theme/ThemeSource.h"
#include "widgets/FigureWidgets.h"
#include "widgets/Labels.h"
#include "widgets/Section.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

namespace
{

/// The numbers 0, 75 and 100 under the bar.
class BarScale final : public QWidget
{
public:
    explicit BarScale(QWidget *parent) : QWidget(parent)
    {
        setTypeStep(this, TypeStep::Note);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {themeOf(this).u(40), fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(themeOf(this).ink(Ink::Tertiary));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("0"));
        painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("100"));
        const int middle = width() * 3 / 4;
        painter.drawText(QRect(middle - width() / 8, 0, width() / 4, height()), Qt::AlignCenter, QStringLiteral("75"));
    }
};

} // namespace

ScorePanel::ScorePanel(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_head(new PanelHead(this)), m_scroll(new QScrollArea(this)),
      m_content(new QWidget(m_scroll))
{
    setObjectName(QStringLiteral("scorePanel"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_head);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    whole->addWidget(m_scroll, 1);
    setGround(m_content, Ground::Chrome);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (int index = 0; index < 4; ++index) {
        m_sections.push_back(new Section(QString(), m_content));
        column->addWidget(m_sections.back());
    }
    column->addStretch(1);
    buildConclusion();
    buildScore();
    buildCounts();
    m_method = new ScoreMethod(m_sections[3]);
    m_sections[3]->content()->addWidget(m_method);
    m_sections[3]->setHairlineShown(false);
    m_scroll->setWidget(m_content);
    retranslate();
}

void ScorePanel::buildConclusion()
{
    m_conclusion = new MarkLabel(m_sections[0]);
    m_conclusion->setObjectName(QStringLiteral("conclusion"));
    m_conclusion->setSizes(TypeStep::Conclusion, 6);
    m_conclusion->setLeading(true);
    m_reason = makeLinkedLabel(QString(), m_sections[0]);
    m_reason->setObjectName(QStringLiteral("conclusionReason"));
    connect(m_reason, &QLabel::linkActivated, this, &ScorePanel::follow);
    m_sections[0]->content()->addWidget(m_conclusion, 0, Qt::AlignLeft);
    m_sections[0]->content()->addWidget(m_reason);
}

void ScorePanel::buildScore()
{
    QVBoxLayout *column = m_sections[1]->content();
    m_figure = makeLabel(QString(), m_sections[1], TypeStep::Figure);
    m_figure->setObjectName(QStringLiteral("scoreFigure"));
    m_bar = new IntervalBarWidget(m_sections[1], 0, true);
    m_bar->setObjectName(QStringLiteral("scoreBar"));
    m_bar->setTextShown(false);
    m_bar->setBarHeight(3);
    m_facts = makeLabel(QString(), m_sections[1], TypeStep::Note, Ink::Secondary, false, true);
    m_facts->setObjectName(QStringLiteral("scoreFacts"));
    column->addWidget(m_figure);
    column->addWidget(m_bar);
    column->addWidget(new BarScale(m_sections[1]));
    column->addWidget(m_facts);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Clause &clause : m_desk.catalogue().clauses()) {
        ClauseBar bar{makeLabel(QString(), m_sections[1], TypeStep::Note),
                      new IntervalBarWidget(m_sections[1], 0, false),
                      makeLabel(QString(), m_sections[1], TypeStep::Note)};
        bar.bar->setTextShown(false);
        bar.numbers->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        bar.numbers->setObjectName(QStringLiteral("clauseScore_") + toQt(clause.id));
        grid->addWidget(bar.name, row, 0);
        grid->addWidget(bar.bar, row, 1);
        grid->addWidget(bar.numbers, row++, 2);
        m_clauses.push_back(bar);
    }
    column->addLayout(grid);
    followTheme(m_bar, [grid](const Theme &theme) {
        grid->setContentsMargins(0, theme.u(1.5), 0, 0);
        grid->setHorizontalSpacing(theme.u(2));
        grid->setVerticalSpacing(theme.u(0.5));
    });
}

void ScorePanel::buildCounts()
{
    m_countGrid = new QGridLayout;
    for (std::size_t index = 0; index < m_verdicts.size(); ++index) {
        const auto verdict = static_cast<Verdict>(index);
        m_verdicts[index] = new MarkLabel(m_sections[2]);
        m_verdicts[index]->setSizes(TypeStep::Table, 3.5);
        m_verdicts[index]->setVerdict(verdict);
        m_counts[index] = makeLabel(QString(), m_sections[2], TypeStep::Table, Ink::Primary, true);
        m_counts[index]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_counts[index]->setObjectName(QStringLiteral("verdictCount_") + fromUtf8(verdictId(verdict)));
    }
    m_countGrid->setColumnStretch(5, 1);
    m_sections[2]->content()->addLayout(m_countGrid);
    followTheme(m_sections[2], [this](const Theme &theme) {
        m_countGrid->setHorizontalSpacing(theme.u(2));
        m_countGrid->setVerticalSpacing(theme.u(0.75));
        arrangeCounts();
    });
}

void ScorePanel::arrangeCounts()
{
    const Theme &theme = themeOf(this);
    int widest = 0;
    for (const MarkLabel *verdict : m_verdicts)
        widest = std::max(widest, verdict->sizeHint().width());
    const int columns = 2 * (widest + theme.u(2 + 6 + 2)) + theme.u(4) <= theme.u(70) ? 2 : 1;
    while (QLayoutItem *item = m_countGrid->takeAt(0))
        delete item;
    m_countGrid->setColumnMinimumWidth(2, columns == 2 ? theme.u(4) : 0);
    for (std::size_t index = 0; index < m_verdicts.size(); ++index) {
        const int row = static_cast<int>(index) / columns;
        const int column = static_cast<int>(index) % columns * 3;
        m_countGrid->addWidget(m_verdicts[index], row, column, Qt::AlignLeft);
        m_countGrid->addWidget(m_counts[index], row, column + 1);
    }
}

void ScorePanel::refresh()
{
    const AssessmentSession *session = m_desk.session();
    m_scroll->setVisible(session != nullptr);
    if (session == nullptr)
        return;
    const AssessmentResult &result = session->result();
    m_conclusion->setConclusion(result.conclusion);
    const QString reason = conclusionReason(*session);
    m_reason->setText(reason);
    m_reason->setFocusPolicy(reason.contains(QLatin1String("<a ")) ? Qt::StrongFocus : Qt::NoFocus);
    const Interval interval = intervalOf(result.score);
    m_figure->setText(interval.low ? intervalText(interval) : QStringLiteral("–"));
    m_bar->setInterval(interval);
    //: 中文：已判定部分 %1 · 完成度 %2
    m_facts->setText(
        tr("Judged part %1 · completeness %2").arg(scoreNumber(result.score.value), completenessWords(result.score)));
    for (std::size_t index = 0; index < m_clauses.size(); ++index) {
        const Clause &clause = m_desk.catalogue().clauses()[index];
        m_clauses[index].name->setText(toQt(clause.id) + QLatin1Char(' ') + m_desk.say(clause.title));
        for (const ClauseScore &score : result.clauses) {
            if (score.clause != clause.id)
                continue;
            const Interval part = intervalOf(score.score);
            m_clauses[index].bar->setInterval(part);
            //: 中文：不适用
            m_clauses[index].numbers->setText(part.low ? intervalText(part) : tr("not applicable"));
        }
    }
    for (std::size_t index = 0; index < m_verdicts.size(); ++index) {
        const auto verdict = static_cast<Verdict>(index);
        m_counts[index]->setText(QString::number(result.count(verdict)));
    }
    m_method->setConclusion(result.conclusion);
}

void ScorePanel::retranslate()
{
    //: 中文：结论与得分
    m_head->setTitle(tr("Conclusion and score"));
    //: 中文：得分区间
    m_sections[1]->setTitle(tr("Score interval"));
    //: 中文：判定
    m_sections[2]->setTitle(tr("Verdicts"));
    //: 中文：得分怎么算
    m_sections[3]->setTitle(tr("How the score is calculated"));
    m_method->retranslate();
    for (std::size_t index = 0; index < m_verdicts.size(); ++index)
        m_verdicts[index]->setVerdict(static_cast<Verdict>(index));
    arrangeCounts();
    refresh();
}

void ScorePanel::follow(const QString &link)
{
    if (!link.startsWith(QLatin1String("severity/"))) {
        Q_EMIT requirementRequested(link);
        return;
    }
    const std::string id = fromQt(link.mid(9));
    for (int index = 0; index <= static_cast<int>(Severity::Open); ++index) {
        const auto severity = static_cast<Severity>(index);
        if (severityId(severity) == id)
            Q_EMIT severityRequested(severity);
    }
}

} // namespace facet
