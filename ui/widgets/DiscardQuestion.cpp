#include "widgets/DiscardQuestion.h"

#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>

namespace facet
{

DiscardQuestion::DiscardQuestion(QDialog &dialog, QWidget &buttons, QWidget &field)
    : QWidget(&dialog), m_dialog(dialog), m_buttons(buttons), m_field(&field),
      //: 中文：继续填写
      m_keep(new Button(tr("Go on"), ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("discardQuestion"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    //: 中文：放弃所做的修改？
    auto *words = makeLabel(tr("Discard what you changed?"), this, TypeStep::Table, Ink::Primary, true, true);
    //: 中文：放弃
    auto *discard = new Button(tr("Discard"), ButtonKind::Plain, this);
    discard->setObjectName(QStringLiteral("discardButton"));
    discard->setAutoDefault(false);
    m_keep->setObjectName(QStringLiteral("keepButton"));
    row->addWidget(words, 1);
    row->addWidget(discard);
    row->addWidget(m_keep);
    hide();
    connect(discard, &QAbstractButton::clicked, &dialog, [&dialog] { dialog.done(QDialog::Rejected); });
    connect(m_keep, &QAbstractButton::clicked, this, &DiscardQuestion::goOn);
    followTheme(this, [row](const Theme &theme) { row->setSpacing(theme.u(2)); });
}

bool DiscardQuestion::holds(bool changed)
{
    if (isVisible()) {
        goOn();
        return true;
    }
    if (!changed)
        return false;
    if (QWidget *focused = m_dialog.focusWidget(); focused != nullptr && !m_buttons.isAncestorOf(focused))
        m_field = focused;
    m_buttons.hide();
    show();
    m_keep->setFocus(Qt::TabFocusReason);
    return true;
}

void DiscardQuestion::goOn()
{
    hide();
    m_buttons.show();
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace facet
