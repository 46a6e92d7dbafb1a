#include "findings/FindingRow.h"

#include "desk/Strings.h"
#include "drawing/Controls.h"
#include "findings/FindingDetail.h"
#include "findings/FindingLine.h"
#include "theme/ThemeSource.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

FindingRow::FindingRow(Desk &desk, std::size_t requirement, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_column(new QVBoxLayout(this)), m_line(new FindingLine(this))
{
    m_entry.requirement = requirement;
    const QString id = toQt(desk.catalogue().requirements()[requirement].id);
    setObjectName(QStringLiteral("finding_") + id);
    m_line->setObjectName(QStringLiteral("line_") + id);
    m_column->setContentsMargins(0, 0, 0, 1); // the hairline
    m_column->setSpacing(0);
    m_column->addWidget(m_line);
    connect(m_line, &FindingLine::unfoldRequested, this, &FindingRow::setUnfolded);
    connect(m_line, &FindingLine::linkActivated, this,
            [this](const QString &target) { followLink(m_desk, target, m_entry.id); });
    refresh();
}

void FindingRow::setUnfolded(bool unfolded)
{
    if (unfolded && m_detail == nullptr) {
        m_detail = new FindingDetail(m_desk, m_entry.requirement, this);
        m_column->addWidget(m_detail);
    }
    if (m_detail != nullptr)
        m_detail->setVisible(unfolded);
    m_line->setUnfolded(unfolded);
    update();
}

bool FindingRow::isUnfolded() const
{
    return m_line->isUnfolded();
}

void FindingRow::refresh()
{
    if (m_desk.session() == nullptr)
        return;
    m_entry = findingEntry(m_desk, m_entry.requirement);
    m_line->setEntry(m_entry);
    if (m_detail != nullptr)
        m_detail->refresh();
}

bool FindingRow::showsNoteOf(const std::string &target) const
{
    if (m_detail == nullptr)
        return false;
    const auto &of = m_desk.catalogue().requirementsOf(target);
    return std::find(of.begin(), of.end(), m_entry.requirement) != of.end();
}

void FindingRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (isUnfolded()) {
        painter.fillRect(rect(), theme.colours().tint);
        painter.fillRect(QRect(0, 0, 3, height()), theme.colours().accent);
    }
    const double y = height() - 1.0;
    paintHairline(painter, {0.0, y}, {static_cast<double>(width()), y}, theme.colours().line);
}

} // namespace facet
