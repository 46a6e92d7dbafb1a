#include "form/ItemLines.h"

#include "desk/Strings.h"
#include "drawing/Controls.h"
#include "drawing/Words.h"
#include "form/PhraseText.h"
#include "theme/ThemeSource.h"
#include "widgets/Box.h"
#include "widgets/Phrase.h"

#include <QPainter>
#include <QVBoxLayout>

namespace facet
{

namespace
{

constexpr double LineUnits = 5.0;
constexpr double MarkUnits = 3.0;

QString linkWords(const QString &place)
{
    // "A.2" is a table, "A.1.11" an item.
    const QString words = place.count(QLatin1Char('.')) == 1 ? tableWords(fromQt(place)) : place;
    //: 中文：转到%1
    return NoticeLine::tr("Go to %1").arg(words);
}

} // namespace

NoticeLine::NoticeLine(QWidget *parent) : QWidget(parent), m_phrase(new PhraseLine(this))
{
    auto *row = new QVBoxLayout(this);
    row->addWidget(m_phrase);
    m_phrase->setLineUnits(LineUnits);
    letGrow(*m_phrase);
    m_phrase->setTypeStep(TypeStep::Note);
    followTheme(this, [row](const Theme &theme) {
        row->setContentsMargins(BoxInset + theme.u(MarkUnits + 1.5), theme.u(0.5), 0, 0);
    });
    connect(m_phrase, &PhraseLine::linkActivated, this,
            [this](const QString &target) { Q_EMIT linkActivated(target, m_notice.requirement); });
}

void NoticeLine::setNotice(const ItemNotice &notice, Language language)
{
    m_notice = notice;
    const QString message = toQt(notice.message, language);
    m_phrase->clear(false);
    m_phrase->setInk(notice.flaw == Flaw::Problem ? Ink::Nonconform : Ink::Partial);
    m_phrase->addText(message + QLatin1Char(' '));
    m_phrase->addLink(linkWords(notice.place), notice.target);
    setAccessibleName(message);
    update();
}

void NoticeLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const int side = theme.u(MarkUnits);
    const int top = theme.u(0.5) + (theme.u(LineUnits) - side) / 2;
    paintMark(painter, QRectF(BoxInset, top, side, side), m_notice.flaw == Flaw::Problem ? problemMark() : noticeMark(),
              theme);
}

NotApplicableLine::NotApplicableLine(QWidget *parent) : QWidget(parent), m_phrase(new PhraseLine(this))
{
    auto *row = new QVBoxLayout(this);
    row->addWidget(m_phrase);
    m_phrase->setLineUnits(LineUnits);
    letGrow(*m_phrase);
    m_phrase->setTypeStep(TypeStep::Table);
    m_phrase->setInk(Ink::Secondary);
    followTheme(this, [this](const Theme &) { indent(); });
    connect(m_phrase, &PhraseLine::linkActivated, this, &NotApplicableLine::withdrawn);
}

void NotApplicableLine::indent()
{
    const Theme &theme = themeOf(this);
    const int tag = paintTag(nullptr, QPointF(), verdictName(Verdict::NotApplicable), Ink::NotApplicable, theme);
    layout()->setContentsMargins(BoxInset + tag + theme.u(2), theme.u(0.5), 0, 0);
}

void NotApplicableLine::setReason(const QString &reason, bool withdrawable)
{
    indent(); // the word's length is the language's
    m_phrase->clear(false);
    //: 中文：理由：%1
    m_phrase->addText(tr("Reason: %1").arg(reason) + QLatin1Char(' '));
    if (withdrawable)
        //: 中文：撤销
        m_phrase->addLink(tr("Withdraw"), QStringLiteral("withdraw"));
    setAccessibleName(verdictName(Verdict::NotApplicable) + QStringLiteral(" – ") + reason);
    update();
}

void NotApplicableLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintTag(&painter, QPointF(BoxInset, theme.u(0.5)), verdictName(Verdict::NotApplicable), Ink::NotApplicable, theme);
}

} // namespace facet
