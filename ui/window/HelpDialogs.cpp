#include "window/HelpDialogs.h"

#include "desk/Desk.h"
#include "desk/Strings.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"
#include "widgets/Section.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace facet
{

namespace
{

/// The translation context of this file.
struct HelpDialogs {
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

struct ShortcutGroup {
    QString title;
    std::vector<std::pair<QString, QString>> keys;
};

std::vector<ShortcutGroup> shortcutGroups()
{
    return {
        {/*: 中文：全局 */ HelpDialogs::tr("Everywhere"),
         {{QStringLiteral("Ctrl+F"),
           /*: 中文：搜索评估项、填写内容和记录 */ HelpDialogs::tr("Search items, answers and records")},
          {QStringLiteral("Ctrl+Z"), /*: 中文：撤销 */ HelpDialogs::tr("Undo")},
          {QStringLiteral("Ctrl+Y"), /*: 中文：重做 */ HelpDialogs::tr("Redo")},
          {QStringLiteral("F1"),
           /*: 中文：查看当前项的检查要点 */ HelpDialogs::tr("What to look at in the current item")},
          {QStringLiteral("F9"), /*: 中文：显示或收起右侧栏 */ HelpDialogs::tr("Show or hide the panel")},
          {QStringLiteral("Ctrl+/"), /*: 中文：快捷键列表 */ HelpDialogs::tr("List of shortcuts")}}},
        {/*: 中文：跳转 */ HelpDialogs::tr("Navigation"),
         {{QStringLiteral("Alt+1 … Alt+9"), /*: 中文：表 A.1 至表 A.9 */ HelpDialogs::tr("Tables A.1 to A.9")},
          {QStringLiteral("Alt+0"), /*: 中文：评估库 */ HelpDialogs::tr("Library")},
          {QStringLiteral("Ctrl+1"), /*: 中文：发现 */ HelpDialogs::tr("Findings")},
          {QStringLiteral("Ctrl+2"), /*: 中文：送审与封存 */ HelpDialogs::tr("Review and seal")},
          {QStringLiteral("Ctrl+3"), /*: 中文：比较两次评估 */ HelpDialogs::tr("Compare two assessments")},
          {QStringLiteral("Ctrl+P"), /*: 中文：报告 */ HelpDialogs::tr("Report")},
          {QStringLiteral("Ctrl+E"),
           /*: 中文：导出报告 PDF 或比较结果 */ HelpDialogs::tr("Export the report's PDF, or the comparison")},
          {QStringLiteral("Ctrl+H"), /*: 中文：历史 */ HelpDialogs::tr("History")}}},
        {/*: 中文：填表 */ HelpDialogs::tr("Filling in a table"),
         {{QStringLiteral("Tab"), /*: 中文：下一处填写 */ HelpDialogs::tr("Next field")},
          {/*: 中文：Space */ HelpDialogs::tr("Space"), /*: 中文：勾选 */ HelpDialogs::tr("Tick")},
          {QStringLiteral("Delete"), /*: 中文：清除所选（在方框上） */ HelpDialogs::tr("Clear the choice (on a box)")},
          {QStringLiteral("F8"), /*: 中文：下一未填项 */ HelpDialogs::tr("Next unanswered item")},
          {QStringLiteral("Shift+F8"),
           /*: 中文：下一个待确认（沿用） */ HelpDialogs::tr("Next to confirm (carried)")}}},
        {/*: 中文：记录表 */ HelpDialogs::tr("Record tables"),
         {{QStringLiteral("Ctrl+Enter"), /*: 中文：新增一条 */ HelpDialogs::tr("Add a row")},
          {QStringLiteral("F2"), /*: 中文：编辑单元格 */ HelpDialogs::tr("Edit the cell")},
          {QStringLiteral("Ctrl+D"), /*: 中文：复制所选行 */ HelpDialogs::tr("Duplicate the selected rows")},
          {QStringLiteral("Ctrl+Delete"), /*: 中文：删除所选行 */ HelpDialogs::tr("Delete the selected rows")},
          {QStringLiteral("Ctrl+C / Ctrl+X / Ctrl+V"),
           /*: 中文：复制、剪切、粘贴单元格 */ HelpDialogs::tr("Copy, cut, paste cells")},
          {QStringLiteral("Ctrl+Shift+C"), /*: 中文：连同列名复制 */ HelpDialogs::tr("Copy with column names")},
          {QStringLiteral("Ctrl+Shift+D"), /*: 中文：向下填充 */ HelpDialogs::tr("Fill down")},
          {/*: 中文：Shift+Space / Ctrl+Space */ HelpDialogs::tr("Shift+Space / Ctrl+Space"),
           /*: 中文：选整行、整列 */ HelpDialogs::tr("Select rows, columns")},
          {QStringLiteral("Ctrl+Shift+F"), /*: 中文：在记录中查找 */ HelpDialogs::tr("Find in the records")},
          {QStringLiteral("Ctrl+Shift+A"), /*: 中文：显示全部记录 */ HelpDialogs::tr("Show all records")},
          {QStringLiteral("Ctrl+Shift+O"), /*: 中文：按当前列排序 */ HelpDialogs::tr("Sort by the current column")},
          {QStringLiteral("F8"), /*: 中文：下一处问题 */ HelpDialogs::tr("Next problem")},
          {QStringLiteral("Ctrl+↑ / Ctrl+↓"), /*: 中文：上一条、下一条 */ HelpDialogs::tr("Previous and next row")}}},
        {/*: 中文：工作簿和评估 */ HelpDialogs::tr("Workbooks and assessments"),
         {{QStringLiteral("Ctrl+N"), /*: 中文：新建评估 */ HelpDialogs::tr("New assessment")},
          {QStringLiteral("Ctrl+Shift+N"), /*: 中文：新建工作簿 */ HelpDialogs::tr("New workbook")},
          {QStringLiteral("Ctrl+O"), /*: 中文：打开工作簿 */ HelpDialogs::tr("Open a workbook")},
          {QStringLiteral("Ctrl+I"), /*: 中文：导入评估文件 */ HelpDialogs::tr("Import an assessment file")}}},
    };
}

QDialog *makeDialog(QWidget &parent, const QString &title, QVBoxLayout *&content)
{
    auto *dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    content = new QVBoxLayout(dialog);
    QVBoxLayout *layout = content;
    followTheme(dialog, [layout](const Theme &theme) {
        layout->setContentsMargins(theme.u(6), theme.u(5), theme.u(6), theme.u(5));
        layout->setSpacing(theme.u(2));
    });
    return dialog;
}

QLayout *keyColumn(const std::vector<ShortcutGroup> &groups, QDialog *dialog)
{
    auto *grid = new QGridLayout;
    int row = 0;
    for (const ShortcutGroup &group : groups) {
        QLabel *title = makeLabel(group.title, dialog, TypeStep::Table, Ink::Primary, true);
        if (row > 0)
            followTheme(title, [title](const Theme &theme) { title->setContentsMargins(0, theme.u(2), 0, 0); });
        grid->addWidget(title, row++, 0, 1, 2);
        for (const auto &[keys, what] : group.keys) {
            grid->addWidget(makeLabel(keys, dialog, TypeStep::Table, Ink::Secondary), row, 0);
            grid->addWidget(makeLabel(what, dialog, TypeStep::Table), row++, 1);
        }
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    followTheme(dialog, [grid](const Theme &theme) {
        grid->setHorizontalSpacing(theme.u(6));
        grid->setVerticalSpacing(theme.u(1));
    });
    return grid;
}

/// Wrapped words are as high as their width makes them: the size of itself that a dialog asks for leaves that out.
void fitHeight(QDialog *dialog, const QLayout *content)
{
    dialog->resize(dialog->minimumWidth(), content->totalHeightForWidth(dialog->minimumWidth()));
}

QScrollArea *addScrolled(QWidget *inner, QDialog *dialog, QVBoxLayout *content)
{
    auto *scroll = new QScrollArea(dialog);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    content->addWidget(scroll);
    return scroll;
}

/// Shows all where the screen is high enough, else as much as there is room for.
void fitScreen(QDialog *dialog, const QLayout *content, const QScrollArea &scroll)
{
    const Theme &theme = themeOf(dialog);
    const QSize needed = content->sizeHint() - scroll.sizeHint() + scroll.widget()->sizeHint();
    const int most = dialog->screen()->availableSize().height() - theme.u(10); // what the desktop puts around
    const int bar = needed.height() > most ? theme.u(4) : 0;
    dialog->resize(std::max(content->sizeHint().width(), needed.width()) + bar, std::min(needed.height(), most));
}

void addClose(QDialog *dialog, QVBoxLayout *content)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    //: 中文：关闭
    auto *close = new Button(HelpDialogs::tr("Close"), ButtonKind::Plain, dialog);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    row->addWidget(close);
    content->addLayout(row);
}

} // namespace

void showShortcuts(QWidget &parent)
{
    QVBoxLayout *content = nullptr;
    //: 中文：快捷键
    QDialog *dialog = makeDialog(parent, HelpDialogs::tr("Keyboard shortcuts"), content);
    dialog->setObjectName(QStringLiteral("shortcutsDialog"));
    // In two columns: they fit a small screen, too.
    auto *inner = new QWidget(dialog);
    auto *columns = new QHBoxLayout(inner);
    columns->setContentsMargins(0, 0, 0, 0);
    const std::vector<ShortcutGroup> groups = shortcutGroups();
    const auto middle = groups.begin() + (static_cast<std::ptrdiff_t>(groups.size()) + 1) / 2;
    columns->addLayout(keyColumn({groups.begin(), middle}, dialog), 1);
    columns->addLayout(keyColumn({middle, groups.end()}, dialog), 1);
    followTheme(dialog, [columns](const Theme &theme) { columns->setSpacing(theme.u(14)); });
    const QScrollArea *scroll = addScrolled(inner, dialog, content);
    addClose(dialog, content);
    fitScreen(dialog, content, *scroll);
    dialog->open();
}

void showAbout(QWidget &parent, const Desk &desk)
{
    QVBoxLayout *content = nullptr;
    //: 中文：关于面鉴
    QDialog *dialog = makeDialog(parent, HelpDialogs::tr("About Facet"), content);
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    content->addWidget(makeLabel(QStringLiteral("Facet 面鉴 ") + QCoreApplication::applicationVersion(), dialog,
                                 TypeStep::Conclusion));
    //: 中文：按照 T/CFEII 0009—2023《人脸识别应用安全评估指南》评估人脸识别应用安全的工作台。
    content->addWidget(makeLabel(
        HelpDialogs::tr("A workbench for the security assessment of face recognition applications by the guide "
                        "T/CFEII 0009—2023."),
        dialog, TypeStep::Body, Ink::Primary, false, true));
    //: 中文：规则目录版本 %1。数据只存在你打开的工作簿文件里，面鉴从不联网。
    content->addWidget(makeLabel(
        HelpDialogs::tr("Catalogue version %1. Your data is in the workbook file alone; Facet never uses the network.")
            .arg(toQt(desk.catalogue().version())),
        dialog, TypeStep::Table, Ink::Secondary, false, true));
    //: 中文：所用程序库：Qt 6（LGPL）、SQLite、SQLiteCpp、nlohmann/json、OpenSSL、qpdf、libzip、Expat、libxlsxwriter、
    //: tl::expected、CLI11；字体 Noto Sans CJK。
    content->addWidget(makeLabel(
        HelpDialogs::tr(
            "Built with Qt 6 (LGPL), SQLite, SQLiteCpp, nlohmann/json, OpenSSL, qpdf, libzip, Expat, libxlsxwriter, "
            "tl::expected and CLI11; typeface Noto Sans CJK."),
        dialog, TypeStep::Note, Ink::Secondary, false, true));
    followTheme(dialog, [dialog](const Theme &theme) { dialog->setFixedWidth(theme.u(130)); });
    addClose(dialog, content);
    fitHeight(dialog, content);
    dialog->open();
}

} // namespace facet
