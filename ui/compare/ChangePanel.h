#pragma once

#include "compare/ComparisonWork.h"
#include "desk/Desk.h"

#include <QWidget>

#include <memory>
#include <string>
#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace facet
{

class MarkLabel;
class PanelHead;
class Section;
class TrendWidget;

/// The panel of the compare page: one requirement with its verdicts and what was filled in differently, the trend of
/// the unit, and by which catalogues both were judged. Object names: changePanel, changeRequirement,
/// changeVerdictBefore, changeVerdictAfter, changeBlock_0 …, changeNone, panelTrend, catalogueNote.
class ChangePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangePanel(Desk &desk, QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    /// Which requirement; empty for none.
    void showRequirement(const std::string &requirement);
    void setTrend(const std::vector<TrendEntry> &entries);
    void retranslate();

Q_SIGNALS:
    /// Where to go, as readPlaceLink() takes it.
    void placeRequested(const QString &link);

private:
    void buildHead();
    void buildTrend();
    void refresh();
    void refreshHead();
    void refreshBlocks();
    void addBlock(const QString &html);

    Desk &m_desk;
    PanelHead *m_head;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_column;
    Section *m_requirementPart = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_beforeName = nullptr;
    QLabel *m_afterName = nullptr;
    MarkLabel *m_before = nullptr;
    MarkLabel *m_after = nullptr;
    QLabel *m_none = nullptr;
    Section *m_blocksPart = nullptr;
    std::vector<QLabel *> m_blocks;
    Section *m_trendPart = nullptr;
    TrendWidget *m_trend = nullptr;
    QLabel *m_trendHint = nullptr;
    QLabel *m_catalogues = nullptr;
    std::shared_ptr<const Comparison> m_comparison;
    std::string m_requirement;
    std::vector<TrendEntry> m_entries;
};

} // namespace facet
