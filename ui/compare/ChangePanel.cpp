#include "compare/ChangePanel.h"

#include "compare/ChangeHtml.h"
#include "compare/ChangeWords.h"
#include "compare/ComparisonDocument.h"
#include "compare/TrendView.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "panel/PanelHead.h"
#include "theme/ThemeSource.h"
#include "widgets/FigureWidgets.h"
#include "widgets/Labels.h"
#include "widgets/Section.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

namespace
{

/// Rows of one record table; the part 填写内容 of the page has more.
constexpr std::size_t mostRowsInPanel = 20;

} // namespace

ChangePanel::ChangePanel(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_head(new PanelHead(this)), m_scroll(new QScrollArea(this)),
      m_content(new QWidget(m_scroll)), m_column(new QVBoxLayout(m_content))
{
    setObjectName(QStringLiteral("changePanel"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_head);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    whole->addWidget(m_scroll, 1);
    whole->addStretch(0); // the head stands at the top although there is nothing below it
    setGround(m_content, Ground::Chrome);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    buildHead();
    m_blocksPart = new Section(QString(), m_content);
    m_blocksPart->setObjectName(QStringLiteral("changeBlocks"));
    m_column->addWidget(m_blocksPart);
    buildTrend();
    m_column->addStretch(1);
    m_scroll->setWidget(m_content);
    followTheme(this, [this](const Theme &theme) {
        m_blocksPart->content()->setSpacing(theme.u(4));
        refreshBlocks();
    });
    retranslate();
}

void ChangePanel::buildHead()
{
    m_requirementPart = new Section(QString(), m_content);
    QVBoxLayout *column = m_requirementPart->content();
    m_facts = makeLabel(QString(), m_requirementPart, TypeStep::Table, Ink::Secondary);
    m_facts->setObjectName(QStringLiteral("changeRequirement"));
    m_title = makeLabel(QString(), m_requirementPart, TypeStep::Body, Ink::Primary, true, true);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    const auto addSide = [&](int row, const char *name, QLabel *&label) {
        label = makeLabel(QString(), m_requirementPart, TypeStep::Table, Ink::Secondary);
        auto *verdict = new MarkLabel(m_requirementPart);
        verdict->setObjectName(QLatin1String(name));
        verdict->setSizes(TypeStep::Table, 4);
        grid->addWidget(label, row, 0);
        grid->addWidget(verdict, row, 1, Qt::AlignLeft);
        return verdict;
    };
    m_before = addSide(0, "changeVerdictBefore", m_beforeName);
    m_after = addSide(1, "changeVerdictAfter", m_afterName);
    column->addWidget(m_facts);
    column->addWidget(m_title);
    column->addLayout(grid);
    m_column->addWidget(m_requirementPart);
    followTheme(m_requirementPart, [grid](const Theme &theme) {
        grid->setContentsMargins(0, theme.u(1), 0, 0);
        grid->setHorizontalSpacing(theme.u(3));
        grid->setVerticalSpacing(theme.u(1));
    });
}

void ChangePanel::buildTrend()
{
    m_trendPart = new Section(QString(), m_content);
    m_trend = new TrendWidget(m_trendPart);
    m_trend->setObjectName(QStringLiteral("panelTrend"));
    m_trendHint = makeLabel(QString(), m_trendPart, TypeStep::Note, Ink::Secondary, false, true);
    m_trendPart->content()->addWidget(m_trend);
    m_trendPart->content()->addWidget(m_trendHint);
    m_column->addWidget(m_trendPart);
    auto *part = new Section(QString(), m_content);
    part->setHairlineShown(false);
    m_catalogues = makeLabel(QString(), part, TypeStep::Table, Ink::Secondary, false, true);
    m_catalogues->setObjectName(QStringLiteral("catalogueNote"));
    part->content()->addWidget(m_catalogues);
    m_column->addWidget(part);
}

void ChangePanel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    refresh();
}

void ChangePanel::showRequirement(const std::string &requirement)
{
    m_requirement = requirement;
    refresh();
}

void ChangePanel::setTrend(const std::vector<TrendEntry> &entries)
{
    m_entries = entries;
    m_trend->setPoints(trendPoints(entries, std::string()));
    m_trendHint->setVisible(entries.size() > 1);
}

void ChangePanel::refresh()
{
    m_scroll->setVisible(m_comparison != nullptr);
    if (m_comparison == nullptr)
        return;
    m_catalogues->setText(toQt(catalogueNote(*m_comparison, m_desk.language())));
    refreshHead();
    refreshBlocks();
}

void ChangePanel::refreshHead()
{
    const auto &all = m_comparison->requirements;
    const auto shown = std::find_if(all.begin(), all.end(), [this](const RequirementChange &change) {
        return change.requirement == m_requirement;
    });
    m_requirementPart->setVisible(shown != all.end());
    if (shown == all.end())
        return;
    const Requirement &requirement =
        m_desk.catalogue().requirements().at(static_cast<std::size_t>(shown - all.begin()));
    //: 中文：%1　%2　权重 %3
    QString facts = tr("%1 · %2 · weight %3")
                        .arg(toQt(requirement.id), levelName(requirement.level), QString::number(requirement.weight));
    if (requirement.critical)
        //: 中文：关键
        facts += QStringLiteral(" · ") + tr("critical");
    m_facts->setText(facts);
    m_title->setText(m_desk.say(requirement.title));
    const auto sides = sideNames(m_comparison->before.header, m_comparison->after.header);
    m_beforeName->setText(sides.first);
    m_afterName->setText(sides.second);
    m_before->setVerdict(shown->before);
    m_after->setVerdict(shown->after);
}

void ChangePanel::addBlock(const QString &html)
{
    QLabel *label = makeLinkedLabel(html, m_blocksPart);
    label->setObjectName(QStringLiteral("changeBlock_%1").arg(m_blocks.size()));
    if (!html.contains(QLatin1String("<a ")))
        label->setFocusPolicy(Qt::NoFocus);
    connect(label, &QLabel::linkActivated, this, &ChangePanel::placeRequested);
    m_blocksPart->content()->addWidget(label);
    m_blocks.push_back(label);
}

void ChangePanel::refreshBlocks()
{
    for (QLabel *label : m_blocks)
        label->deleteLater();
    for (QLabel *label : m_blocks)
        label->hide();
    m_blocks.clear();
    m_blocksPart->setVisible(m_comparison != nullptr && !m_requirement.empty());
    if (m_blocksPart->isHidden())
        return;
    const auto sides = sideNames(m_comparison->before.header, m_comparison->after.header);
    for (const RequirementChange &change : m_comparison->requirements) {
        if (change.requirement != m_requirement)
            continue;
        for (const std::string &target : change.changedTargets) {
            const ChangeBlocks found = changeBlocks(m_desk, *m_comparison, target, mostRowsInPanel);
            for (const ChangeBlock &block : found.blocks)
                addBlock(blockHtml(block, sides, themeOf(this)));
            if (found.leftOut > 0)
                //: 中文：另有 %1 行变化，见「填写内容」。
                addBlock(richText(tr("%1 more changed rows: see \"Filled in\".")
                                      .arg(groupedNumber(static_cast<std::int64_t>(found.leftOut)))));
        }
    }
    if (m_blocks.empty())
        //: 中文：这项要求所看的填写内容没有变化。
        addBlock(richText(tr("Nothing that this requirement looks at was filled in differently.")));
}

void ChangePanel::retranslate()
{
    //: 中文：变化详情
    m_head->setTitle(tr("Change in detail"));
    //: 中文：填写变化
    m_blocksPart->setTitle(tr("Filled in differently"));
    //: 中文：得分走势
    m_trendPart->setTitle(tr("Trend of the score"));
    //: 中文：竖线为区间，虚线为「可接受」的 75 分。数字见「走势」。
    m_trendHint->setText(tr("An upright bar is an interval; the dotted line marks 75, the threshold of \"Acceptable\". "
                            "Figures: see \"Trend\"."));
    refresh();
}

} // namespace facet
