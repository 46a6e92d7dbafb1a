#include "form/ItemMenu.h"

#include "theme/Icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace facet
{

namespace
{

struct Menu {
    Q_DECLARE_TR_FUNCTIONS(ItemMenu)
};

QMenu *fieldMenu(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        return line->createStandardContextMenu();
    if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        return text->createStandardContextMenu();
    return nullptr;
}

void add(QMenu &menu, const char *name, Icon icon, const QString &text, const std::function<void()> &action)
{
    QAction *entry = menu.addAction(themedIcon(icon), text);
    entry->setObjectName(QLatin1String(name));
    QObject::connect(entry, &QAction::triggered, &menu, [action] { action(); });
}

} // namespace

QMenu *makeItemMenu(const ItemActions &actions, QWidget *field, QWidget *parent)
{
    QMenu *menu = fieldMenu(field);
    if (menu == nullptr)
        menu = new QMenu(parent);
    else
        menu->addSeparator();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: 中文：备注…
    add(*menu, "itemNote", Icon::Note, Menu::tr("Note…"), actions.note);
    if (actions.editable && actions.applies)
        //: 中文：标为不适用…
        add(*menu, "itemNotApplicable", Icon::None, Menu::tr("Mark not applicable…"), actions.markNotApplicable);
    if (actions.editable && !actions.applies)
        //: 中文：撤销不适用
        add(*menu, "itemWithdraw", Icon::None, Menu::tr("Withdraw not applicable"), actions.withdraw);
    //: 中文：复制评估项和填写内容
    add(*menu, "itemCopy", Icon::Copy, Menu::tr("Copy item and answer"), actions.copy);
    return menu;
}

} // namespace facet
