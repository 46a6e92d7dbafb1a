#include "review/ReviewPage.h"

#include "drawing/Words.h"
#include "review/Checklist.h"
#include "review/ReviewSteps.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace facet
{

ReviewPage::ReviewPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_bar(new QWidget(this)), m_list(new Checklist(desk, this))
{
    setObjectName(QStringLiteral("reviewPage"));
    buildBar();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    SessionModel &sessions = desk.sessions();
    connect(&sessions, &SessionModel::committed, this, &ReviewPage::markStale);
    connect(&sessions, &SessionModel::assessmentChanged, this, &ReviewPage::markStale);
    connect(&sessions.beside(), &WorkBeside::runningChanged, this, &ReviewPage::markStale);
    retranslate();
}

void ReviewPage::buildBar()
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = makeLabel(QString(), m_bar, TypeStep::Title);
    m_count = makeLabel(QString(), m_bar, TypeStep::Table, Ink::Secondary);
    m_count->setObjectName(QStringLiteral("reviewCount"));
    m_send = new Button(QString(), ButtonKind::Plain, m_bar);
    m_send->setObjectName(QStringLiteral("sendToReview"));
    m_seal = new Button(QString(), ButtonKind::Primary, m_bar);
    m_seal->setObjectName(QStringLiteral("sealButton"));
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_send);
    row->addWidget(m_seal);
    followTheme(m_bar, [row](const Theme &theme) { row->setSpacing(theme.u(2)); });
    connect(m_send, &QAbstractButton::clicked, this, [this] {
        if (this->desk().session() != nullptr)
            setInReview(this->desk(), this->desk().session()->assessment().header.status == Status::Draft);
    });
    connect(m_seal, &QAbstractButton::clicked, this, [this] { askToSeal(this->desk(), window()); });
}

void ReviewPage::markStale()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void ReviewPage::refresh()
{
    const AssessmentSession *session = desk().session();
    if (session == nullptr)
        return;
    m_stale = false;
    const std::vector<OpenPoint> points = openPoints(desk().catalogue(), session->assessment(), session->result());
    m_list->show(points);
    const Status status = session->assessment().header.status;
    const int open = openCount(points);
    //: 中文：%1 · 待处理 %2，已接受 %3
    m_count->setText(
        tr("%1 · %2 open, %3 accepted").arg(statusName(status)).arg(open).arg(static_cast<int>(points.size()) - open));
    m_send->setText(status == Status::InReview ? /*: 中文：退回起草 */ tr("Back to draft")
                                               : /*: 中文：送审 */ tr("Send to review"));
    const bool editable = !desk().sessions().isReadOnly();
    const bool busy = desk().sessions().beside().isRunning();
    for (Button *button : {m_send, m_seal}) {
        button->setVisible(editable);
        button->setEnabled(!busy);
    }
}

void ReviewPage::retranslate()
{
    m_title->setText(/*: 中文：送审与封存 */ tr("Review and seal"));
    m_seal->setText(/*: 中文：封存… */ tr("Seal…"));
    markStale();
}

void ReviewPage::reveal(const Place &)
{
    if (m_stale)
        refresh();
    if (m_seal->isVisible())
        m_seal->setFocus(Qt::OtherFocusReason);
    else
        m_list->focusSeal();
}

void ReviewPage::showEvent(QShowEvent *event)
{
    refresh();
    Page::showEvent(event);
}

void ReviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace facet
