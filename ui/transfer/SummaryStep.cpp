#include "transfer/SummaryStep.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "transfer/TransferWords.h"
#include "widgets/FigureWidgets.h"
#include "widgets/Labels.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace facet
{

namespace
{

/// Leaves the links within the sentence of a translation alone, escapes everything else.
QString withLinks(const QString &sentence, const QString &links)
{
    return richText(sentence).arg(links);
}

} // namespace

SummaryStep::SummaryStep(Desk &desk, const Table &table, ImportRun &run, QWidget *parent)
    : ImportStep(parent), m_desk(desk), m_table(table), m_run(run), m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(buildProgress());
    m_stack->addWidget(buildSummary());
    connect(&run, &ImportRun::progressed, this, &SummaryStep::followProgress);
    connect(&run, &ImportRun::finished, this, &SummaryStep::showSummary);
}

QWidget *SummaryStep::buildProgress()
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    m_progress = new ProgressStrip(page);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_stage = makeLabel(QString(), page, TypeStep::Table, Ink::Secondary, false, true);
    m_stage->setObjectName(QStringLiteral("importStage"));
    column->addWidget(m_progress);
    column->addWidget(m_stage);
    column->addStretch(1);
    m_progress->setCancellable(false); // the assistant's own button cancels
    followTheme(page, [column](const Theme &theme) {
        column->setContentsMargins(theme.u(6), theme.u(6), theme.u(6), theme.u(6));
        column->setSpacing(theme.u(3));
    });
    return page;
}

QWidget *SummaryStep::buildSummary()
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(scroll);
    auto *column = new QVBoxLayout(page);
    auto *head = new QHBoxLayout;
    m_mark = new MarkLabel(page);
    m_mark->setWordShown(false);
    m_mark->setSizes(TypeStep::Title, 5);
    m_title = makeLabel(QString(), page, TypeStep::Title, Ink::Primary, true, true);
    m_title->setObjectName(QStringLiteral("summaryTitle"));
    head->addWidget(m_mark);
    head->addWidget(m_title, 1);
    m_counts = makeLabel(QString(), page, TypeStep::Body, Ink::Primary, false, true);
    m_counts->setObjectName(QStringLiteral("summaryCounts"));
    m_remarks = new QWidget(page);
    m_note = makeLabel(QString(), page, TypeStep::Table, Ink::Secondary, false, true);
    m_note->setObjectName(QStringLiteral("summaryNote"));
    m_showTable = new LinkLabel(QString(), page);
    m_showTable->setObjectName(QStringLiteral("showTableLink"));
    column->addLayout(head);
    column->addWidget(m_counts);
    column->addWidget(m_remarks);
    column->addWidget(m_note);
    column->addWidget(m_showTable, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_showTable, &QAbstractButton::clicked, this, [this] { Q_EMIT placeWanted(Place::of(toQt(m_table.id))); });
    followTheme(page, [column, head](const Theme &theme) {
        column->setContentsMargins(theme.u(6), theme.u(6), theme.u(6), theme.u(6));
        column->setSpacing(theme.u(4));
        head->setSpacing(theme.u(2));
    });
    scroll->setWidget(page);
    setGround(page, Ground::Paper);
    return scroll;
}

QString SummaryStep::name() const
{
    //: 中文：导入
    return tr("Import");
}

void SummaryStep::enter()
{
    m_progress->setFocus(Qt::OtherFocusReason);
}

void SummaryStep::begin(const QString &source, std::optional<std::int64_t> records)
{
    m_records = records;
    //: 中文：正在导入「%1」
    m_progress->setText(tr("Importing \"%1\"").arg(source));
    m_stack->setCurrentIndex(0);
    followProgress();
}

QString SummaryStep::title() const
{
    return m_title->text();
}

void SummaryStep::followProgress()
{
    if (m_records)
        //: 中文：条
        m_progress->setProgress(m_run.recordsSoFar(), *m_records, tr("records"));
    else
        m_progress->setFraction(m_run.fraction());
    //: 中文：正在取消……工作簿会和导入前一样。
    const QString stopping = tr("Stopping … The workbook will be as it was.");
    //: 中文：已读入 %1 条，正在建立索引并作出判定。
    const QString judging = tr("%1 records are read. They are being indexed and judged.");
    //: 中文：已读入 %1 条。可以随时取消：取消后不会留下任何记录。
    const QString reading = tr("%1 records so far. You can cancel at any time: then nothing of it stays.");
    const QString records = groupedNumber(m_run.recordsSoFar());
    m_stage->setText(m_run.isCancelling() ? stopping : (m_run.isJudging() ? judging : reading).arg(records));
}

QString SummaryStep::counts(const RowImportOutcome &outcome) const
{
    QStringList parts;
    const auto add = [&parts](const QString &sentence, std::int64_t count) {
        if (count > 0)
            parts.append(sentence.arg(groupedNumber(count)));
    };
    add(/*: 中文：新增 %1 条 */ tr("Added: %1"), outcome.added);
    add(/*: 中文：更新 %1 条 */ tr("Updated: %1"), outcome.updated);
    add(/*: 中文：未变 %1 条 */ tr("Unchanged: %1"), outcome.unchanged);
    add(/*: 中文：移出 %1 条 */ tr("Removed: %1"), outcome.removed);
    add(/*: 中文：文件中编号重复 %1 条，以最后一条为准 */ tr("Keys repeated in the file: %1; the last one holds"),
        outcome.repeatedKeys);
    add(/*: 中文：表中编号重复 %1 个，只更新了各自的第一条 */
        tr("Keys that several records of the table share: %1; the first of each was updated"), outcome.sharedKeys);
    return parts.join(QStringLiteral(" · "));
}

void SummaryStep::showSummary()
{
    const ImportSummary &summary = *m_run.summary();
    const RowImportOutcome &outcome = summary.outcome;
    m_mark->setMark(doneMark(), /*: 中文：完成 */ tr("Done"));
    //: 中文：已导入表 %1，共 %2 条记录
    m_title->setText(tr("Imported into Table %1: %2 records")
                         .arg(toQt(m_table.id), groupedNumber(outcome.added + outcome.updated + outcome.unchanged)));
    m_counts->setText(counts(outcome));
    delete m_remarks->layout();
    qDeleteAll(m_remarks->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    new QGridLayout(m_remarks);
    for (const CellRemark::Kind kind : remarkKinds())
        if (summary.remarks.count(kind) > 0)
            addRemarks(summary, kind);
    m_remarks->setVisible(m_remarks->layout()->count() > 0);
    //: 中文：未导入的原文已写入表 %1 的备注。
    QStringList notes{tr("Values that were not imported were added to the note of Table %1.").arg(toQt(m_table.id))};
    if (summary.remarks.unlisted() > 0)
        //: 中文：备注中未列出 %1 处。
        notes.append(tr("Not listed there: %1.").arg(groupedNumber(summary.remarks.unlisted())));
    m_note->setText(inOneLine(notes));
    m_note->setVisible(summary.noted);
    //: 中文：查看表 %1
    m_showTable->setText(tr("Show Table %1").arg(toQt(m_table.id)));
    m_showTable->show();
    m_stack->setCurrentIndex(1);
}

void SummaryStep::addRemarks(const ImportSummary &summary, CellRemark::Kind kind)
{
    auto *grid = static_cast<QGridLayout *>(m_remarks->layout());
    const int row = grid->rowCount();
    auto *mark = new MarkLabel(m_remarks);
    mark->setWordShown(false);
    mark->setSizes(TypeStep::Table, 3.5);
    mark->setMark(remarkMark(kind), remarkName(kind));
    //: 中文：%1：%2 格
    auto *head = makeLabel(
        tr("%1: %2", "kind of remark, cells").arg(remarkName(kind), groupedNumber(summary.remarks.count(kind))),
        m_remarks, TypeStep::Table, Ink::Primary, true);
    auto *text = makeLinkedLabel(richText(remarkSentence(kind)), m_remarks);
    text->setObjectName(QStringLiteral("summaryRemark_%1").arg(static_cast<int>(kind)));
    const QString places = kind == CellRemark::Kind::Normalised
                               ? QString()
                               : links(summary.places[static_cast<std::size_t>(kind)], summary.remarks.count(kind));
    if (!places.isEmpty())
        //: 中文：文件第 %1 行。
        text->setText(text->text() + QStringLiteral("<br>") + withLinks(tr("Lines of the file: %1"), places));
    text->setFocusPolicy(places.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    connect(text, &QLabel::linkActivated, this, &SummaryStep::follow);
    grid->addWidget(mark, row, 0, Qt::AlignTop);
    grid->addWidget(head, row, 1);
    grid->addWidget(text, row + 1, 1);
    grid->setColumnStretch(1, 1);
    const Theme &theme = themeOf(this);
    mark->setFixedHeight(QFontMetrics(theme.font(TypeStep::Table)).height());
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.u(2));
    grid->setVerticalSpacing(theme.u(1.5));
}

QString SummaryStep::links(const std::vector<ImportedPlace> &places, std::int64_t all) const
{
    QStringList parts;
    for (const ImportedPlace &at : places) {
        const QString line = groupedNumber(at.place.line);
        const QString target = QStringLiteral("%1/%2").arg(at.row).arg(at.place.field);
        parts.append(at.row == 0 ? richText(line) : richLink(target, line));
    }
    //: 中文：、
    QString text = parts.join(richText(tr(", ", "between line numbers")));
    if (static_cast<std::int64_t>(places.size()) < all)
        text += QStringLiteral(" …");
    return text;
}

void SummaryStep::follow(const QString &link)
{
    Place place = Place::of(toQt(m_table.id));
    place.row = link.section(QLatin1Char('/'), 0, 0).toLongLong();
    place.field = link.section(QLatin1Char('/'), 1, 1).toInt();
    Q_EMIT placeWanted(place);
}

void SummaryStep::showUndone()
{
    //: 中文：导入已撤销，表 %1 和导入前一样
    m_title->setText(tr("The import was undone: Table %1 is as it was").arg(toQt(m_table.id)));
    m_counts->clear();
    m_remarks->hide();
    m_note->hide();
}

} // namespace facet
