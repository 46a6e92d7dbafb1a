#include "panel/NotApplicablePart.h"

#include "desk/Strings.h"
#include "panel/NotApplicableDialog.h"
#include "theme/ThemeSource.h"
#include "widgets/Box.h"
#include "widgets/Labels.h"
#include "widgets/Section.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace facet
{

NotApplicablePart::NotApplicablePart(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_box(new CheckBox(QString(), this)), m_record(new QWidget(this)),
      m_reason(makeLabel(QString(), m_record, TypeStep::Table, Ink::Secondary, false, true)),
      m_edit(new LinkLabel(QString(), m_record)), m_withdraw(new LinkLabel(QString(), m_record))
{
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setObjectName(QStringLiteral("notApplicableReason"));
    m_edit->setObjectName(QStringLiteral("editNotApplicable"));
    m_withdraw->setObjectName(QStringLiteral("withdrawNotApplicable"));
    auto *section = new Section(QString(), this);
    section->setHairlineShown(false);
    section->content()->addWidget(m_box);
    section->content()->addWidget(m_record);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(section);
    auto *column = new QVBoxLayout(m_record);
    column->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit);
    row->addWidget(m_withdraw);
    row->addStretch(1);
    column->addLayout(row);
    followTheme(this, [column, row](const Theme &theme) {
        column->setContentsMargins(BoxInset + theme.u(6), theme.u(1), 0, 0);
        column->setSpacing(theme.u(1));
        row->setSpacing(theme.u(3));
    });
    // clicked, not toggled: by hand only
    connect(m_box, &QAbstractButton::clicked, this, &NotApplicablePart::toggled);
    connect(m_edit, &QAbstractButton::clicked, this, [this] { NotApplicableDialog::ask(m_desk, m_target, window()); });
    connect(m_withdraw, &QAbstractButton::clicked, this, &NotApplicablePart::withdraw);
}

void NotApplicablePart::attend(const QString &target)
{
    m_target = target;
    m_box->setObjectName(QStringLiteral("notApplicable_") + target);
    refresh();
}

void NotApplicablePart::toggled(bool wanted)
{
    if (wanted) {
        m_box->setChecked(false); // ticked only once there is a reason
        NotApplicableDialog::ask(m_desk, m_target, window());
    } else {
        withdraw();
    }
}

void NotApplicablePart::withdraw()
{
    const std::string key = fromQt(m_target);
    m_desk.sessions().edit(QStringLiteral("not_applicable/") + m_target,
                           [key](AssessmentSession &session) { return session.setNotApplicable(key, std::nullopt); });
    refresh();
    m_box->setFocus(Qt::OtherFocusReason);
}

void NotApplicablePart::refresh()
{
    const AssessmentSession *session = m_desk.session();
    if (session == nullptr || m_target.isEmpty())
        return;
    const bool readOnly = m_desk.sessions().isReadOnly();
    const auto &marked = session->assessment().notApplicable;
    const auto found = marked.find(fromQt(m_target));
    const bool isMarked = found != marked.end();
    m_box->setChecked(isMarked);
    m_box->setEnabled(!readOnly);
    const bool isTable = m_desk.catalogue().table(fromQt(m_target)) != nullptr;
    if (isMarked)
        //: 中文：本表不适用
        m_box->setText(isTable ? tr("This table does not apply")
                               : /*: 中文：本项不适用 */ tr("This item does not apply"));
    else
        //: 中文：本表不适用…
        m_box->setText(isTable ? tr("This table does not apply…")
                               : /*: 中文：本项不适用… */ tr("This item does not apply…"));
    m_record->setVisible(isMarked);
    //: 中文：理由：%1
    m_reason->setText(isMarked ? tr("Reason: %1").arg(toQt(found->second)) : QString());
    //: 中文：修改
    m_edit->setText(tr("Edit"));
    //: 中文：撤销
    m_withdraw->setText(tr("Withdraw"));
    m_edit->setVisible(!readOnly);
    m_withdraw->setVisible(!readOnly);
}

} // namespace facet
