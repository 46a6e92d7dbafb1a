#include "form/MarkColumn.h"

#include "drawing/Controls.h"
#include "drawing/Words.h"
#include "theme/Icons.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"

#include <QFontMetrics>
#include <QPainter>

namespace facet
{

namespace
{

constexpr double MarkLineUnits = 5.5;

} // namespace

NoteMarker::NoteMarker(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setTypeStep(this, TypeStep::Note);
    retranslate();
}

void NoteMarker::retranslate()
{
    //: 中文：备注
    setText(tr("Note"));
    setAccessibleName(text());
    updateGeometry();
}

QSize NoteMarker::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.u(4 + 1.5) + QFontMetrics(font()).horizontalAdvance(text()) + 2, theme.u(MarkLineUnits)};
}

void NoteMarker::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const double side = theme.u(3.5);
    paintIcon(painter, QRectF((theme.u(4) - side) / 2.0, (height() - side) / 2.0, side, side), Icon::Note,
              theme.colours().ink2);
    painter.setFont(font());
    painter.setPen(theme.colours().ink2);
    painter.drawText(rect().adjusted(theme.u(4 + 1.5), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

CarriedMarker::CarriedMarker(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setTypeStep(this, TypeStep::Note);
    retranslate();
}

void CarriedMarker::retranslate()
{
    //: 中文：沿
    setText(tr("Carried", "boxed mark of an answer that was carried forward"));
    //: 中文：沿用自上次评估，尚未确认
    setAccessibleName(tr("Carried forward from the prior assessment, not yet confirmed"));
    setToolTip(accessibleName());
    updateGeometry();
}

QSize CarriedMarker::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {paintTag(nullptr, {}, text(), Ink::Secondary, theme) + 2, theme.u(MarkLineUnits)};
}

void CarriedMarker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(&painter, {0.0, 0.0}, text(), Ink::Secondary, themeOf(this));
}

MarkColumn::MarkColumn(const QString &item, const std::vector<QString> &requirements, QWidget *parent)
    : QWidget(parent), m_requirements(requirements), m_carried(new CarriedMarker(this)), m_note(new NoteMarker(this))
{
    for (const QString &requirement : m_requirements) {
        auto *mark = new MarkLabel(this);
        mark->setObjectName(QStringLiteral("mark_") + item + QLatin1Char('_') + requirement);
        mark->setSizes(TypeStep::Note, 4.0);
        mark->setClickable(true);
        mark->setFocusPolicy(Qt::NoFocus);
        connect(mark, &QAbstractButton::clicked, this, [this, requirement] { Q_EMIT requirementChosen(requirement); });
        m_marks.push_back(mark);
    }
    m_carried->setObjectName(QStringLiteral("carriedMarker_") + item);
    m_carried->hide();
    connect(m_carried, &QAbstractButton::clicked, this, &MarkColumn::carriedChosen);
    m_note->setObjectName(QStringLiteral("noteMarker_") + item);
    m_note->hide();
    connect(m_note, &QAbstractButton::clicked, this, &MarkColumn::noteChosen);
    retranslate();
}

void MarkColumn::setVerdict(std::size_t index, Verdict verdict)
{
    MarkLabel *mark = m_marks[index];
    mark->setVerdict(verdict);
    mark->setWordShown(false, m_requirements[index]);
    const QString words = m_requirements[index] + QLatin1Char(' ') + verdictName(verdict);
    mark->setToolTip(words);
    mark->setAccessibleName(words);
}

void MarkColumn::setHasNote(bool hasNote, const QString &note)
{
    m_note->setToolTip(note);
    if (m_note->isHidden() == !hasNote)
        return;
    m_note->setVisible(hasNote);
    updateGeometry();
}

void MarkColumn::setCarried(bool carried)
{
    if (m_carried->isHidden() == !carried)
        return;
    m_carried->setVisible(carried);
    arrange();
    updateGeometry();
}

void MarkColumn::setBlank(bool blank)
{
    for (MarkLabel *mark : m_marks)
        mark->setVisible(!blank);
}

void MarkColumn::retranslate()
{
    m_carried->retranslate();
    m_note->retranslate();
    arrange();
}

QSize MarkColumn::sizeHint() const
{
    const int lines = static_cast<int>(m_marks.size()) + (m_note->isHidden() ? 0 : 1) + (m_carried->isHidden() ? 0 : 1);
    return {themeOf(this).u(26), lines * themeOf(this).u(MarkLineUnits)};
}

void MarkColumn::resizeEvent(QResizeEvent *)
{
    arrange();
}

void MarkColumn::arrange()
{
    const int tall = themeOf(this).u(MarkLineUnits);
    int y = 0;
    const auto place = [&](QWidget *widget) {
        const QSize hint = widget->sizeHint();
        widget->setGeometry(0, y, hint.width(), tall);
        y += tall;
    };
    if (!m_carried->isHidden())
        place(m_carried);
    for (MarkLabel *mark : m_marks)
        place(mark);
    place(m_note);
}

} // namespace facet
