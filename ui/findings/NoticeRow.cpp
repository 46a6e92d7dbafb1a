#include "findings/NoticeRow.h"

#include "drawing/Controls.h"
#include "drawing/Marks.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace facet
{

NoticeRow::NoticeRow(Desk &desk, const NoticeEntry &entry, QWidget *parent) : QWidget(parent), m_entry(entry)
{
    setObjectName(QStringLiteral("notice_%1_%2").arg(entry.id).arg(entry.check));
    auto *row = new QHBoxLayout(this);
    auto *mark = new MarkLabel(this);
    mark->setMark(noticeMark(), roleName(Role::Notice));
    mark->setWordShown(false);
    mark->setSizes(TypeStep::Table, 4);
    auto *id = makeLabel(entry.id, this, TypeStep::Table, Ink::Secondary);
    auto *message = makeLinkedLabel(entry.message, this);
    connect(message, &QLabel::linkActivated, this,
            [&desk, requirement = entry.id](const QString &target) { followLink(desk, target, requirement); });
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(id, 0, Qt::AlignTop);
    row->addWidget(message, 1);
    followTheme(this, [row, id](const Theme &theme) {
        row->setContentsMargins(theme.u(12.5), theme.u(1.5), theme.u(6), theme.u(1.5));
        row->setSpacing(theme.u(2));
        id->setMinimumWidth(theme.u(15));
    });
}

void NoticeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double y = height() - 1.0;
    paintHairline(painter, {0.0, y}, {static_cast<double>(width()), y}, themeOf(this).colours().line);
}

} // namespace facet
