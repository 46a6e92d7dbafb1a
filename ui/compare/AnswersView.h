#pragma once

#include "compare/Comparison.h"
#include "desk/Desk.h"

#include <QTextBrowser>

#include <memory>

namespace facet
{

/// Everything that was filled in differently, table by table: answers with their words marked, rows of record tables by
/// key, A.7 by system and month. Links are reached with Tab. Built when it is first seen.
class AnswersView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit AnswersView(Desk &desk, QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    void retranslate();

Q_SIGNALS:
    /// Where to go, as readPlaceLink() takes it.
    void placeRequested(const QString &link);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    [[nodiscard]] QString html() const;
    [[nodiscard]] QString tableHtml(const Table &table, const std::vector<std::string> &targets) const;
    [[nodiscard]] QString targetHtml(const std::string &target) const;

    Desk &m_desk;
    std::shared_ptr<const Comparison> m_comparison;
    bool m_stale = true;
};

} // namespace facet
