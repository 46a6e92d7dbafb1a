#include "library/BinDialog.h"

#include "desk/Strings.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"
#include "widgets/LineDelegate.h"
#include "workbook/Bin.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace facet
{

namespace
{

QDateTime timeOf(const std::string &at)
{
    return QDateTime::fromString(toQt(at), Qt::ISODateWithMs);
}

QString selectedId(const QListWidget &list)
{
    const QListWidgetItem *item = list.currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void setArchived(Desk &desk, const std::vector<std::string> &ids, bool archived)
{
    for (const std::string &id : ids) {
        const bool isOpen = desk.session() != nullptr && desk.session()->assessment().header.id == id;
        Expected<void> done = isOpen && archived ? desk.sessions().closeAssessment() : Expected<void>();
        if (done)
            done = archiveAssessment(*desk.sessions().workbook(), id, archived);
        if (!done) {
            desk.tell(done.error());
            break;
        }
    }
    desk.sessions().tellLibraryChanged();
}

/// Nothing else is writing.
bool isFree(Desk &desk)
{
    const WorkBeside &beside = desk.sessions().beside();
    if (beside.isRunning())
        desk.tell(beside.refusal());
    return !beside.isRunning() && !desk.sessions().isWorkbookReadOnly();
}

std::vector<std::string> idsOf(const std::vector<AssessmentHeader> &assessments)
{
    std::vector<std::string> ids;
    ids.reserve(assessments.size());
    for (const AssessmentHeader &header : assessments)
        ids.push_back(header.id);
    return ids;
}

/// Says what was done, with the way back: the archive again, or out of it.
void tellPutAway(Desk &desk, const QString &text, const std::vector<std::string> &ids, bool back)
{
    //: 中文：撤销
    desk.tell({Notice::Kind::Done, text, BinDialog::tr("Undo"), [&desk, ids, back] {
                   if (desk.sessions().workbook() != nullptr && isFree(desk))
                       setArchived(desk, ids, back);
               }});
}

} // namespace

void archive(Desk &desk, const std::vector<AssessmentHeader> &assessments)
{
    if (assessments.empty() || !isFree(desk))
        return;
    const std::vector<std::string> ids = idsOf(assessments);
    setArchived(desk, ids, true);
    const QString text = ids.size() == 1
                             //: 中文：已归档「%1」。
                             ? BinDialog::tr("Archived \"%1\".").arg(toQt(assessments.front().title))
                             //: 中文：已归档 %n 个评估。
                             : BinDialog::tr("%n assessments archived.", nullptr, static_cast<int>(ids.size()));
    tellPutAway(desk, text, ids, false);
}

void unarchive(Desk &desk, const std::vector<AssessmentHeader> &assessments)
{
    if (assessments.empty() || !isFree(desk))
        return;
    const std::vector<std::string> ids = idsOf(assessments);
    setArchived(desk, ids, false);
    const QString text =
        ids.size() == 1 ? //: 中文：已取消归档「%1」。
            BinDialog::tr("Taken out of the archive: \"%1\".").arg(toQt(assessments.front().title))
                        : //: 中文：已取消归档 %n 个评估。
            BinDialog::tr("%n assessments taken out of the archive.", nullptr, static_cast<int>(ids.size()));
    tellPutAway(desk, text, ids, true);
}

void emptyExpired(Desk &desk)
{
    const SessionModel &sessions = desk.sessions();
    if (sessions.isWorkbookReadOnly())
        return;
    const auto inBin = sessions.workbook()->assessments(true);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto isExpired = [&now](const AssessmentSummary &each) {
        const QDateTime at = timeOf(each.deletedAt);
        return at.isValid() && at.addDays(daysInBin) <= now;
    };
    if (!inBin || !std::any_of(inBin->begin(), inBin->end(), isExpired))
        return;
    const std::string moment = fromQt(now.toString(Qt::ISODateWithMs));
    //: 中文：清空回收站中满 30 天的评估
    desk.sessions().changeBeside(BinDialog::tr("Emptying the bin of what is 30 days old"),
                                 [moment](Workbook &workbook, const Job::Report &) -> Expected<void> {
                                     const Expected<int> purged = purgeExpired(workbook, moment);
                                     return purged ? Expected<void>() : tl::unexpected<Error>(purged.error());
                                 });
}

void BinDialog::show(Desk &desk, QWidget *parent)
{
    if (desk.sessions().workbook() != nullptr)
        (new BinDialog(desk, parent))->open();
}

BinDialog::BinDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_archivedHeading(makeLabel(QString(), this, TypeStep::Body, Ink::Primary, true)),
      m_binHeading(makeLabel(QString(), this, TypeStep::Body, Ink::Primary, true)),
      m_open(new Button(QString(), ButtonKind::Plain, this)),
      m_unarchive(new Button(QString(), ButtonKind::Plain, this)),
      m_restore(new Button(QString(), ButtonKind::Plain, this)),
      m_purge(new Button(QString(), ButtonKind::Plain, this)),
      m_question(makeLabel(QString(), this, TypeStep::Table, Ink::Nonconform, false, true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("binDialog"));
    //: 中文：归档与回收站
    setWindowTitle(tr("Archive and bin"));
    build();
    connect(&desk.sessions(), &SessionModel::libraryChanged, this, &BinDialog::reload);
    connect(&desk.sessions(), &SessionModel::workbookChanged, this, &QDialog::reject);
    connect(&desk.sessions().beside(), &WorkBeside::runningChanged, this, &BinDialog::updateButtons);
    reload();
}

void BinDialog::build()
{
    auto *column = new QVBoxLayout(this);
    const auto name = [](Button *button, const char *objectName, const QString &text) {
        button->setObjectName(QString::fromLatin1(objectName));
        button->setText(text);
        button->setAutoDefault(false);
    };
    name(m_open, "openArchivedButton", /*: 中文：打开 */ tr("Open"));
    name(m_unarchive, "takeOutOfArchiveButton", /*: 中文：取消归档 */ tr("Take out of the archive"));
    name(m_restore, "restoreFromBinButton", /*: 中文：恢复 */ tr("Restore"));
    name(m_purge, "purgeButton", /*: 中文：彻底删除 */ tr("Delete permanently"));
    m_archived =
        buildList(m_archivedHeading, "archivedList",
                  //: 中文：没有归档的评估。在评估库中选中评估，点「归档」，它就收到这里。
                  tr("Nothing is archived. Choose an assessment in the library and click Archive to put it here."),
                  {m_open, m_unarchive});
    m_bin = buildList(m_binHeading, "binList",
                      //: 中文：回收站是空的。删除的评估在这里保留 30 天。
                      tr("The bin is empty. Deleted assessments stay here for 30 days."), {m_restore, m_purge});
    m_question->setObjectName(QStringLiteral("purgeQuestion"));
    column->addWidget(m_question);
    auto *row = new QHBoxLayout;
    //: 中文：关闭
    auto *close = new Button(tr("Close"), ButtonKind::Primary, this);
    close->setObjectName(QStringLiteral("closeButton"));
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_open, &QAbstractButton::clicked, this, &BinDialog::openArchived);
    connect(m_unarchive, &QAbstractButton::clicked, this, &BinDialog::unarchive);
    connect(m_restore, &QAbstractButton::clicked, this, &BinDialog::restore);
    connect(m_purge, &QAbstractButton::clicked, this, &BinDialog::purge);
    followTheme(this, [this, column](const Theme &theme) {
        column->setContentsMargins(theme.u(6), theme.u(5), theme.u(6), theme.u(5));
        column->setSpacing(theme.u(2));
        setMinimumWidth(theme.u(176));
        m_question->setMinimumHeight(theme.u(9));
        for (QListWidget *list : {m_archived, m_bin})
            list->setMinimumHeight(theme.u(32));
        m_binHeading->setContentsMargins(0, theme.u(3), 0, 0); // parted from the archive's buttons
    });
}

QListWidget *BinDialog::buildList(QLabel *heading, const char *name, const QString &empty,
                                  const std::vector<Button *> &buttons)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    auto *list = new QListWidget(this);
    list->setObjectName(QString::fromLatin1(name));
    setTypeStep(list, TypeStep::Table);
    list->setItemDelegate(new LineDelegate(7, 3, list));
    list->setTextElideMode(Qt::ElideMiddle);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    heading->setBuddy(list);
    column->addWidget(heading);
    column->addWidget(list, 1);
    auto *row = new QHBoxLayout;
    for (Button *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    connect(list, &QListWidget::currentRowChanged, this, &BinDialog::updateButtons);
    auto *room = new QVBoxLayout(list->viewport());
    auto *words = makeLabel(empty, list->viewport(), TypeStep::Table, Ink::Secondary, false, true);
    words->setObjectName(QString::fromLatin1(name) + QStringLiteral("Empty"));
    words->setAlignment(Qt::AlignCenter);
    room->addWidget(words);
    const auto follow = [list, words] { words->setVisible(list->count() == 0); };
    connect(list->model(), &QAbstractItemModel::rowsInserted, words, follow);
    connect(list->model(), &QAbstractItemModel::rowsRemoved, words, follow);
    connect(list->model(), &QAbstractItemModel::modelReset, words, follow);
    return list;
}

QString BinDialog::words(const AssessmentSummary &summary) const
{
    QStringList facts{toQt(summary.header.title)};
    for (const std::string &fact : {summary.header.unit, summary.header.date})
        if (!fact.empty())
            facts.append(toQt(fact));
    if (!summary.deleted)
        return facts.join(QStringLiteral(" · "));
    const QDateTime until = timeOf(summary.deletedAt).addDays(daysInBin).toLocalTime();
    //: 中文：%1 前可恢复
    facts.append(tr("can be restored until %1").arg(until.toString(QStringLiteral("yyyy-MM-dd"))));
    return facts.join(QStringLiteral(" · "));
}

void BinDialog::reload()
{
    const Workbook *workbook = m_desk.sessions().workbook();
    if (workbook == nullptr)
        return;
    const auto fill = [this, workbook](QListWidget &list, bool deleted) {
        list.clear();
        const auto summaries = workbook->assessments(deleted);
        if (!summaries) {
            m_desk.tell(summaries.error());
            return 0;
        }
        for (const AssessmentSummary &summary : *summaries) {
            if (!deleted && summary.archivedAt.empty())
                continue;
            auto *item = new QListWidgetItem(words(summary), &list);
            item->setData(Qt::UserRole, toQt(summary.header.id));
        }
        list.setCurrentRow(list.count() > 0 ? 0 : -1);
        return list.count();
    };
    //: 中文：归档（%1）
    m_archivedHeading->setText(tr("Archive (%1)").arg(fill(*m_archived, false)));
    //: 中文：回收站（%1）
    m_binHeading->setText(tr("Bin (%1)").arg(fill(*m_bin, true)));
    updateButtons();
}

void BinDialog::updateButtons()
{
    const bool writable = !m_desk.sessions().isWorkbookReadOnly() && !m_desk.sessions().beside().isRunning();
    m_open->setEnabled(!selectedId(*m_archived).isEmpty());
    m_unarchive->setEnabled(writable && !selectedId(*m_archived).isEmpty());
    m_restore->setEnabled(writable && !selectedId(*m_bin).isEmpty());
    m_purge->setEnabled(writable && !selectedId(*m_bin).isEmpty());
    m_question->clear();
    m_question->setProperty("asked", QString());
}

void BinDialog::openArchived()
{
    if (const auto opened = m_desk.sessions().openAssessment(selectedId(*m_archived)); !opened) {
        m_desk.tell(opened.error());
        return;
    }
    m_desk.go(Place::of(QStringLiteral("A.1")));
    accept();
}

void BinDialog::unarchive()
{
    if (isFree(m_desk))
        setArchived(m_desk, {fromQt(selectedId(*m_archived))}, false);
}

void BinDialog::restore()
{
    if (!isFree(m_desk))
        return;
    if (const auto restored = m_desk.sessions().workbook()->restore(fromQt(selectedId(*m_bin))); !restored)
        m_desk.tell(restored.error());
    m_desk.sessions().tellLibraryChanged();
}

/// The first click asks, the second removes: nothing brings it back.
void BinDialog::purge()
{
    const QString id = selectedId(*m_bin);
    if (m_question->property("asked").toString() != id) {
        m_question->setProperty("asked", id);
        //: 中文：彻底删除后不能恢复：答案、记录、备注和判定都会清除。再点一次「彻底删除」。
        m_question->setText(tr("This can't be undone: answers, records, notes and judgements are deleted. Click "
                               "\"Delete permanently\" once more."));
        return;
    }
    const auto work = [id](Workbook &workbook, const Job::Report &) { return purgeAssessment(workbook, fromQt(id)); };
    //: 中文：彻底删除
    m_desk.sessions().changeBeside(tr("Deleting permanently"), work);
}

} // namespace facet
