#include "gallery/Gallery.h"

#include "theme/ThemeSource.h"
#include "widgets/Box.h"
#include "widgets/Button.h"
#include "widgets/Choice.h"
#include "widgets/Fields.h"
#include "widgets/Labels.h"
#include "widgets/NumberBlank.h"
#include "widgets/Phrase.h"
#include "widgets/TextField.h"

#include <QHBoxLayout>
#include <QPainter>

namespace facet
{

namespace
{

/// A field in a fixed width, with a text.
template <typename Field>
Field *sized(Field *field, double units, const QString &text)
{
    followTheme(field, [field, units](const Theme &theme) { field->setFixedWidth(theme.u(units)); });
    field->setText(text);
    return field;
}

} // namespace

void Gallery::addButtons()
{
    QHBoxLayout *row = addRow(QStringLiteral("按钮"));
    auto *primary = new Button(QStringLiteral("新建评估"), ButtonKind::Primary, this);
    primary->setFacetIcon(Icon::Add);
    row->addWidget(primary);
    row->addWidget(new Button(QStringLiteral("打开"), ButtonKind::Plain, this));
    auto *pressed = new Button(QStringLiteral("按下"), ButtonKind::Plain, this);
    pressed->setDown(true);
    row->addWidget(pressed);
    auto *chosen = new Button(QStringLiteral("已选"), ButtonKind::Plain, this);
    chosen->setCheckable(true);
    chosen->setChecked(true);
    row->addWidget(chosen);
    auto *disabled = new Button(QStringLiteral("停用"), ButtonKind::Plain, this);
    disabled->setEnabled(false);
    row->addWidget(disabled);
    auto *hinted = new Button(QStringLiteral("下一未填项"), ButtonKind::Plain, this);
    hinted->setHint(QStringLiteral("F8"));
    row->addWidget(hinted);
    auto *previous = new Button(QStringLiteral("A.4"), ButtonKind::Flat, this);
    previous->setFacetIcon(Icon::Left);
    row->addWidget(previous);
    auto *next = new Button(QStringLiteral("A.6"), ButtonKind::Flat, this);
    next->setFacetIcon(Icon::Right, true);
    row->addWidget(next);
    row->addWidget(new Button(Icon::Delete, QStringLiteral("删除"), this));
    row->addStretch(1);
}

void Gallery::addFields()
{
    QHBoxLayout *row = addRow(QStringLiteral("输入框"));
    row->addWidget(sized(new TextField(this), 21, QStringLiteral("平时")));
    auto *wrong = sized(new TextField(this), 21, QStringLiteral("有误"));
    wrong->setFlaw(Flaw::Problem, QStringLiteral("有误"));
    row->addWidget(wrong);
    auto *off = sized(new TextField(this), 21, QStringLiteral("停用"));
    off->setEnabled(false);
    row->addWidget(off);
    row->addWidget(sized(new DateField(this), 28, QStringLiteral("2026-03-31")));
    auto *search = new SearchField(QStringLiteral("搜索评估项、记录"), this);
    search->setShortcutHint(QStringLiteral("Ctrl+F"));
    search->setFixedWidth(themeOf(this).u(52));
    row->addWidget(search);
    auto *filter = new FilterBox(QStringLiteral("条款"), this);
    filter->addOption(QStringLiteral("all"), QStringLiteral("全部"));
    filter->setCurrentId(QStringLiteral("all"));
    row->addWidget(filter);
    row->addStretch(1);
}

void Gallery::addBlanks()
{
    QHBoxLayout *row = addRow(QStringLiteral("句中空格"));
    row->addWidget(sized(new InlineBlank(this), 21, QString()));
    row->addWidget(sized(new InlineBlank(this), 21, QStringLiteral("数据加密")));
    auto *focused = sized(new InlineBlank(this), 21, QStringLiteral("焦点"));
    focused->setFocus();
    row->addWidget(focused);
    auto *off = sized(new InlineBlank(this), 21, QStringLiteral("保留原文"));
    off->setEnabled(false);
    row->addWidget(off);
    auto *missing = sized(new InlineBlank(this), 21, QString());
    missing->setFlaw(Flaw::Problem, QStringLiteral("未填"));
    row->addWidget(missing);
    auto *notice = sized(new InlineBlank(this), 21, QStringLiteral("9月1日"));
    notice->setFlaw(Flaw::Notice, QStringLiteral("日期无法识别"));
    row->addWidget(notice);
    auto *choice = new InlineChoice(this);
    choice->addOption(QStringLiteral("separate"), QStringLiteral("单独同意"));
    choice->setCurrentId(QStringLiteral("separate"));
    row->addWidget(choice);
    row->addStretch(1);
}

void Gallery::addBoxes()
{
    QHBoxLayout *row = addRow(QStringLiteral("方框"));
    row->addWidget(new CheckBox(QStringLiteral("未选"), this));
    auto *ticked = new RadioBox(QStringLiteral("已选"), this);
    ticked->setChecked(true);
    row->addWidget(ticked);
    auto *off = new CheckBox(QStringLiteral("停用"), this);
    off->setEnabled(false);
    row->addWidget(off);
    auto *offTicked = new CheckBox(QStringLiteral("停用已选"), this);
    offTicked->setChecked(true);
    offTicked->setEnabled(false);
    row->addWidget(offTicked);
    auto *linked = new CheckBox(QString(), this);
    linked->setLabel({{QStringLiteral("有，见"), QString()}, {QStringLiteral("表 A.9"), QStringLiteral("a9")}});
    row->addWidget(linked);
    auto *focus = new Canvas(
        6, 6,
        [this](QPainter &painter, const QRectF &area) {
            const QRectF box = area.adjusted(4, 4, -4, -4);
            paintBox(painter, box, {true, true, false}, themeOf(this));
            paintFocusFrame(painter, area, themeOf(this));
        },
        this);
    row->addWidget(focus);
    row->addStretch(1);
}

void Gallery::addSentences()
{
    QHBoxLayout *counted = addRow(QStringLiteral("数字"));
    auto *sentence = new PhraseLine(this);
    sentence->addText(QStringLiteral("4. 单位范围内应用人脸识别系统的数量："));
    auto *number = new NumberBlank(sentence);
    number->setValue(1234567);
    sentence->addFixed(number, 24);
    sentence->addText(QStringLiteral("套，每套人脸识别系统情况见"));
    sentence->addLink(QStringLiteral("表 A.2"), QStringLiteral("a2"));
    sentence->addText(QStringLiteral("。"));
    counted->addWidget(sentence, 1);

    QHBoxLayout *option = addRow(QStringLiteral("选项"));
    auto *line = new PhraseLine(this);
    auto *box = new RadioBox(QString(), line);
    box->setChecked(true);
    line->setBox(box);
    line->addText(QStringLiteral("是，数据主体是否单独同意或书面同意："));
    auto *consent = new InlineChoice(line);
    consent->addOption(QStringLiteral("separate"), QStringLiteral("单独同意"));
    consent->setCurrentId(QStringLiteral("separate"));
    line->addFixed(consent);
    line->addText(QStringLiteral("不同用户留存期限："));
    line->addBlank(new InlineBlank(line));
    option->addWidget(line, 1);
}

} // namespace facet
