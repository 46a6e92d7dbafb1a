#include "window/StatusStrip.h"

#include "desk/Carried.h"
#include "desk/Strings.h"
#include "drawing/Figures.h"
#include "drawing/Marks.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/FigureWidgets.h"
#include "widgets/Labels.h"
#include "widgets/Section.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

#include <cmath>

namespace facet
{

namespace
{

/// Work that is over sooner is not shown: a strip that flashes by tells nothing.
constexpr int patienceMilliseconds = 300;

} // namespace

StatusStrip::StatusStrip(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("statusStrip"));
    build();
    SessionModel &sessions = desk.sessions();
    connect(&sessions, &SessionModel::assessmentChanged, this, &StatusStrip::refresh);
    connect(&sessions, &SessionModel::workbookChanged, this, &StatusStrip::refresh);
    connect(&sessions, &SessionModel::committed, this, &StatusStrip::refresh);
    connect(&sessions, &SessionModel::pendingChanged, this, [this] {
        refreshSaved();
        arrange();
    });
    connect(&sessions.beside(), &WorkBeside::runningChanged, this, &StatusStrip::refreshWork);
    connect(&sessions.beside(), &WorkBeside::progressed, this, &StatusStrip::refreshWork);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, &StatusStrip::arrange);
    refresh();
}

void StatusStrip::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_bar = new Bar(Bar::Place::Status, this);
    layout->addWidget(m_bar);
    m_saved = new MarkLabel(m_bar);
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    m_saved->setSizes(TypeStep::Note, 3.5);
    m_saved->setClickable(true);
    connect(m_saved, &QAbstractButton::clicked, &m_desk.sessions(), &SessionModel::retryPending);
    m_bar->row()->addWidget(m_saved);

    m_judged = new QWidget(m_bar);
    auto *row = new QHBoxLayout(m_judged);
    row->setContentsMargins(0, 0, 0, 0);
    m_scoreWord = makeLabel(QString(), m_judged, TypeStep::Note);
    m_scoreWord->setTextFormat(Qt::RichText);
    m_interval = new IntervalBarWidget(m_judged, 40, true);
    m_interval->setObjectName(QStringLiteral("scoreInterval"));
    m_interval->setTextShown(false);
    m_completeness = makeLabel(QString(), m_judged, TypeStep::Note);
    m_completeness->setTextFormat(Qt::RichText);
    m_completeness->setObjectName(QStringLiteral("completenessLabel"));
    row->addWidget(new Hairline(Qt::Vertical, m_judged));
    row->addWidget(m_scoreWord);
    row->addWidget(m_interval);
    m_completenessLine = new Hairline(Qt::Vertical, m_judged);
    row->addWidget(m_completenessLine);
    row->addWidget(m_completeness);
    row->addWidget(new Hairline(Qt::Vertical, m_judged));
    for (std::size_t index = 0; index < m_severities.size(); ++index) {
        m_severities[index] = new MarkLabel(m_judged);
        m_severities[index]->setSizes(TypeStep::Note, 3.5);
        m_severities[index]->setClickable(true);
        connect(m_severities[index], &QAbstractButton::clicked, this, [this] {
            Place place;
            place.page = QStringLiteral("findings");
            m_desk.go(place);
        });
        row->addWidget(m_severities[index]);
    }
    m_carried = new MarkLabel(m_judged);
    m_carried->setObjectName(QStringLiteral("carriedCount"));
    m_carried->setSizes(TypeStep::Note, 3.5);
    m_carried->setClickable(true);
    connect(m_carried, &QAbstractButton::clicked, this, [this] {
        if (m_desk.session() == nullptr)
            return;
        if (const auto next = nextCarried(*m_desk.session(), m_desk.attention()))
            m_desk.go(*next);
    });
    row->addWidget(m_carried);
    followTheme(m_judged, [row](const Theme &theme) { row->setSpacing(theme.u(3.5)); });
    m_bar->row()->addWidget(m_judged);
    m_bar->row()->addStretch(1);
    m_file = new ElidedLabel(QString(), m_bar, Qt::ElideMiddle);
    m_file->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTypeStep(m_file, TypeStep::Note);
    setInk(m_file, Ink::Secondary);
    m_bar->row()->addWidget(m_file, 1);
    m_work = new ProgressStrip(m_bar);
    m_work->setObjectName(QStringLiteral("workBeside"));
    m_work->hide();
    m_bar->row()->addWidget(m_work, 2);
    connect(m_work, &ProgressStrip::cancelRequested, &m_desk.sessions().beside(), &WorkBeside::cancel);
}

void StatusStrip::setNarrow(bool narrow)
{
    m_narrow = narrow;
    arrange();
}

void StatusStrip::arrange()
{
    const bool working = m_desk.sessions().beside().isRunning() && !m_patience.isActive();
    m_completenessLine->setVisible(!m_narrow && !working);
    m_completeness->setVisible(!m_narrow && !working);
    // A window that had to grow for the work would not shrink after it: the score makes room.
    const int needed = m_saved->sizeHint().width() + m_judged->minimumSizeHint().width() +
                       m_work->minimumSizeHint().width() + 4 * themeOf(this).u(6);
    const bool fits = !working || (!m_narrow && needed <= width());
    m_work->setVisible(working);
    m_file->setVisible(!m_narrow && !working);
    m_judged->setVisible(m_desk.session() != nullptr && fits);
}

void StatusStrip::refreshWork()
{
    const WorkBeside &work = m_desk.sessions().beside();
    const bool begins = work.isRunning() && m_work->isHidden() && !m_patience.isActive();
    if (begins)
        m_patience.start();
    else if (!work.isRunning())
        m_patience.stop();
    m_work->setText(work.isCancelling() ? /*: 中文：正在取消… */ tr("Cancelling…") : work.what());
    m_work->setFraction(work.fraction());
    m_work->setCancellable(!work.isCancelling());
    refreshSaved();
    arrange();
}

void StatusStrip::refresh()
{
    refreshSaved();
    refreshResult();
    const Workbook *workbook = m_desk.sessions().workbook();
    const QString path = workbook == nullptr ? QString() : toQt(workbook->path());
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
}

void StatusStrip::refreshSaved()
{
    const SessionModel &sessions = m_desk.sessions();
    if (sessions.session() == nullptr) {
        m_saved->setVisible(false);
        return;
    }
    m_saved->setVisible(true);
    const auto waiting = static_cast<int>(sessions.pendingTargets().size());
    if (waiting > 0 && sessions.beside().isRunning())
        //: 中文：%n 处随后保存
        m_saved->setMark(noticeMark(), tr("%n to be saved after it", nullptr, waiting));
    else if (waiting > 0)
        //: 中文：%n 处未保存，点此重试
        m_saved->setMark(problemMark(), tr("%n not saved; click to try again", nullptr, waiting));
    else if (sessions.isReadOnly())
        m_saved->setMark(noticeMark(), /*: 中文：只读 */ tr("Read-only"));
    else
        //: 中文：已保存 %1
        m_saved->setMark(doneMark(), tr("Saved %1").arg(sessions.savedAt().toString(QStringLiteral("HH:mm:ss"))));
}

void StatusStrip::refreshResult()
{
    const AssessmentSession *session = m_desk.session();
    arrange();
    if (session == nullptr)
        return;
    const AssessmentResult &result = session->result();
    const Interval interval = intervalOf(result.score);
    m_interval->setInterval(interval);
    //: 中文：得分
    m_scoreWord->setText(tr("Score") + QStringLiteral(" <b>") + intervalText(interval).toHtmlEscaped() +
                         QStringLiteral("</b>"));
    const int percent = static_cast<int>(std::floor(result.score.completeness.value_or(0) * 100));
    //: 中文：完成度 <b>%1%</b>（%2 / %3）
    m_completeness->setText(
        tr("Completeness <b>%1%</b> (%2 / %3)").arg(percent).arg(result.score.determined).arg(result.score.applicable));
    for (std::size_t index = 0; index < m_severities.size(); ++index) {
        const auto severity = static_cast<Severity>(index);
        const int count = result.count(severity);
        m_severities[index]->setMark(markOf(severity),
                                     severityName(severity) + QLatin1Char(' ') + QString::number(count));
        m_severities[index]->setVisible(count > 0);
    }
    const auto waiting = static_cast<int>(session->assessment().carried.size());
    //: 中文：待确认 %1
    m_carried->setMark(noticeMark(), tr("To confirm: %1").arg(waiting));
    //: 中文：沿用自上次评估、尚未确认的内容；点此转到下一处（Shift+F8）
    m_carried->setToolTip(tr("Carried forward and not yet confirmed; click to go to the next one (Shift+F8)"));
    m_carried->setVisible(waiting > 0);
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace facet
