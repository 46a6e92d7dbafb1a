#include "records/RecordsFoot.h"

#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"
#include "widgets/TextField.h"

#include <QHBoxLayout>

namespace facet
{

RecordsFoot::RecordsFoot(QWidget *parent)
    : Bar(Bar::Place::Foot, parent), m_sight(new ElidedLabel(QString(), this)),
      m_work(makeLabel(QString(), this, TypeStep::Note, Ink::Primary)),
      m_workLink(new LinkLabel(QString(), this, TypeStep::Note)),
      m_showAll(new LinkLabel(QString(), this, TypeStep::Note)),
      m_goToWord(makeLabel(QString(), this, TypeStep::Note, Ink::Secondary)), m_goTo(new TextField(this))
{
    m_sight->setObjectName(QStringLiteral("sightLabel"));
    m_work->setObjectName(QStringLiteral("workLabel"));
    m_workLink->setObjectName(QStringLiteral("workLink"));
    m_showAll->setObjectName(QStringLiteral("showAllLink"));
    m_goTo->setObjectName(QStringLiteral("goToRowField"));
    m_goToWord->setBuddy(m_goTo);
    setTypeStep(m_sight, TypeStep::Note);
    setInk(m_sight, Ink::Secondary);
    row()->addWidget(m_sight);
    row()->addWidget(m_showAll);
    row()->addWidget(m_work);
    row()->addWidget(m_workLink);
    row()->addStretch(1);
    row()->addWidget(m_goToWord);
    row()->addWidget(m_goTo);
    followTheme(this, [this](const Theme &theme) {
        m_goTo->setFixedSize(theme.u(25), theme.u(6.5));
        m_work->setContentsMargins(theme.u(2), 0, 0, 0);
    });
    connect(m_workLink, &QAbstractButton::clicked, this, [this] {
        if (m_stops)
            Q_EMIT stopWanted();
        else
            Q_EMIT applyAgainWanted();
    });
    connect(m_showAll, &QAbstractButton::clicked, this, &RecordsFoot::showAllWanted);
    connect(m_goTo, &QLineEdit::returnPressed, this, &RecordsFoot::goToRow);
    connect(m_goTo, &QLineEdit::textEdited, this, [this] { m_goTo->setFlaw(Flaw::None); });
    retranslate();
}

QString RecordsFoot::sightWords(const Sight &sight) const
{
    QString words;
    const QString total = groupedNumber(sight.total) + QLatin1Char(' ') + sight.unit;
    const QString first = groupedNumber(sight.first + 1);
    const QString last = groupedNumber(sight.last + 1);
    if (sight.filtered && sight.first >= 0)
        //: 中文：第 %1–%2 条，匹配 %3 / %4
        words = tr("%1–%2 of %3 matching / %4").arg(first, last, groupedNumber(sight.matches), total);
    else if (sight.filtered)
        //: 中文：匹配 %1 / %2
        words = tr("%1 matching / %2").arg(groupedNumber(sight.matches), total);
    else if (sight.first >= 0)
        //: 中文：第 %1–%2 行，共 %3
        words = tr("Rows %1–%2 of %3").arg(first, last, total);
    if (!sight.readOnly)
        return words;
    //: 中文：只读，不能修改
    const QString hint = tr("read-only, can't be changed");
    return words.isEmpty() ? hint : QString(words + QStringLiteral(" · ") + hint);
}

void RecordsFoot::show(const Sight &sight)
{
    m_rows = sight.total;
    m_sight->setText(sightWords(sight));
    m_sight->updateGeometry();
    m_showAll->setVisible(sight.filtered);
    m_goTo->setVisible(sight.total > 0);
    m_goToWord->setVisible(sight.total > 0);
    showWork(sight);
}

void RecordsFoot::showWork(const Sight &sight)
{
    using State = RecordsQuery::State;
    QString words = sight.work;
    QString link;
    m_stops = !words.isEmpty() || sight.state == State::Searching;
    if (m_stops) {
        //: 中文：正在查找…
        const QString searching = tr("Searching…");
        //: 中文：正在排序…
        const QString sorting = tr("Sorting…");
        if (words.isEmpty())
            words = sight.filtered ? searching : sorting;
        //: 中文：停止（Esc）
        link = tr("Stop (Esc)");
    } else if (sight.state == State::Stopped) {
        //: 中文：查找已停止，可能还有匹配的记录。
        words = tr("The search was stopped; more records may match.");
        //: 中文：继续查找
        link = tr("Search on");
    } else if (sight.strays > 0) {
        //: 中文：%n 条修改后不再匹配。
        words = tr("%n no longer match(es) since edited.", nullptr, sight.strays);
        //: 中文：重新筛选
        link = tr("Filter again");
    } else if (sight.outdated) {
        //: 中文：数据已有变化。
        words = tr("The data has changed since.");
        //: 中文：重新筛选
        const QString filter = tr("Filter again");
        //: 中文：重新排序
        const QString sort = tr("Sort again");
        link = sight.filtered ? filter : sort;
    }
    m_work->setText(words);
    m_work->setVisible(!words.isEmpty());
    m_workLink->setText(link);
    m_workLink->updateGeometry();
    m_workLink->setVisible(!link.isEmpty());
}

void RecordsFoot::goToRow()
{
    bool valid = false;
    const qint64 number = m_goTo->text().remove(QLatin1Char(',')).trimmed().toLongLong(&valid);
    if (!valid || number < 1 || number > m_rows) {
        //: 中文：请输入 1 到 %1 之间的行号。
        const QString asked = tr("Enter a row number from 1 to %1.").arg(groupedNumber(m_rows));
        m_goTo->setFlaw(Flaw::Problem, asked);
        return Q_EMIT declined(asked);
    }
    m_goTo->setFlaw(Flaw::None);
    m_goTo->clear();
    Q_EMIT rowWanted(number);
}

void RecordsFoot::retranslate()
{
    //: 中文：跳到行
    m_goToWord->setText(tr("Go to row"));
    //: 中文：行号
    m_goTo->setPlaceholderText(tr("Row number"));
    m_goTo->setAccessibleName(m_goToWord->text());
    //: 中文：显示全部
    m_showAll->setText(tr("Show all"));
}

} // namespace facet
