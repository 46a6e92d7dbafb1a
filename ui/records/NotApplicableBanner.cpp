#include "records/NotApplicableBanner.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "panel/NotApplicableDialog.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace facet
{

NotApplicableBanner::NotApplicableBanner(Desk &desk, const Table &table, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_table(table), m_mark(new MarkLabel(this)),
      m_reason(makeLabel(QString(), this, TypeStep::Table, Ink::Secondary, false, true)),
      m_change(new LinkLabel(QString(), this)), m_withdraw(new LinkLabel(QString(), this))
{
    setObjectName(QStringLiteral("notApplicableBanner"));
    m_withdraw->setObjectName(QStringLiteral("withdrawTableNotApplicable"));
    m_reason->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_reason, 1);
    row->addWidget(m_change);
    row->addWidget(m_withdraw);
    followTheme(this, [row](const Theme &theme) {
        row->setContentsMargins(theme.u(6), theme.u(2), theme.u(6), theme.u(2));
        row->setSpacing(theme.u(3));
    });
    connect(m_change, &QAbstractButton::clicked, this,
            [this] { NotApplicableDialog::ask(m_desk, toQt(m_table.id), window()); });
    connect(m_withdraw, &QAbstractButton::clicked, this, [this] {
        const std::string id = m_table.id;
        m_desk.sessions().edit(QStringLiteral("not_applicable/") + toQt(id),
                               [id](AssessmentSession &session) { return session.setNotApplicable(id, std::nullopt); });
    });
    retranslate();
}

void NotApplicableBanner::refresh()
{
    const AssessmentSession *session = m_desk.session();
    const auto *marks = session == nullptr ? nullptr : &session->assessment().notApplicable;
    const auto found =
        marks == nullptr ? std::map<std::string, std::string, std::less<>>::const_iterator() : marks->find(m_table.id);
    const bool marked = marks != nullptr && found != marks->end();
    if (marked)
        m_reason->setText(toQt(found->second));
    m_change->setEnabled(!m_desk.sessions().isReadOnly());
    m_withdraw->setEnabled(!m_desk.sessions().isReadOnly());
    setVisible(marked);
}

void NotApplicableBanner::retranslate()
{
    //: 中文：本表%1
    const QString words = tr("This table: %1").arg(verdictName(Verdict::NotApplicable));
    m_mark->setMark(markOf(Verdict::NotApplicable), words);
    //: 中文：修改理由…
    m_change->setText(tr("Change the reason…"));
    //: 中文：撤销
    m_withdraw->setText(tr("Withdraw"));
    refresh();
}

void NotApplicableBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.colours().notApplicableWash);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colours().line);
}

} // namespace facet
