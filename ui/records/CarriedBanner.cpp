#include "records/CarriedBanner.h"

#include "desk/Strings.h"
#include "drawing/Controls.h"
#include "panel/CarriedPart.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace facet
{

CarriedBanner::CarriedBanner(Desk &desk, const Table &table, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_table(table),
      m_words(makeLabel(QString(), this, TypeStep::Table, Ink::Primary, false, true)),
      m_confirm(new Button(QString(), ButtonKind::Plain, this))
{
    setObjectName(QStringLiteral("carriedBanner"));
    m_confirm->setObjectName(QStringLiteral("confirmTable"));
    m_confirm->setFacetIcon(Icon::Check);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_words, 1);
    row->addWidget(m_confirm);
    followTheme(this, [row](const Theme &theme) {
        row->setContentsMargins(theme.u(6), theme.u(2), theme.u(6), theme.u(2));
        row->setSpacing(theme.u(3));
    });
    connect(m_confirm, &QAbstractButton::clicked, this, [this] { confirm(m_desk, {m_table.id}); });
    retranslate();
}

void CarriedBanner::refresh()
{
    const AssessmentSession *session = m_desk.session();
    setVisible(session != nullptr && session->assessment().carried.unconfirmed.contains(m_table.id));
    m_confirm->setEnabled(!m_desk.sessions().isReadOnly());
}

void CarriedBanner::retranslate()
{
    //: 中文：本表的记录沿用自上次评估，尚未确认。改动个别记录不等于确认全表。
    m_words->setText(tr("The records of this table come from the prior assessment and are not yet confirmed. Changing "
                        "one does not confirm the rest."));
    //: 中文：确认本表
    m_confirm->setText(tr("Confirm this table"));
    refresh();
}

void CarriedBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.colours().tint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colours().line);
}

} // namespace facet
