#include "widgets/Phrase.h"

#include "theme/ThemeSource.h"
#include "widgets/Box.h"
#include "widgets/Labels.h"
#include "widgets/TextField.h"

#include <QAbstractButton>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace facet
{

namespace
{

/// Marks that must not begin a line, though what stands before them is a field or a link.
bool clingsToPrevious(const QString &text)
{
    static const QString marks = QString::fromUtf8("，。；：、！？）》」』】,.;:!?)");
    return !text.isEmpty() && marks.contains(text.front());
}

} // namespace

PhraseLine::PhraseLine(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this, [this](const Theme &) { measureAll(); });
}

void PhraseLine::setBox(QAbstractButton *box)
{
    m_box = box;
    box->setParent(this);
    box->setAccessibleName(m_plain);
    box->show();
    changed();
}

void PhraseLine::addText(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    while (finder.toNextBoundary() >= 0) {
        const qsizetype to = finder.position();
        const QString run = text.mid(from, to - from);
        const bool first = from == 0;
        m_pieces.push_back({run, nullptr, 0.0, false, !first || !clingsToPrevious(run), false});
        measure(m_pieces.back());
        from = to;
    }
    m_plain += text;
    changed();
}

void PhraseLine::addLink(const QString &text, const QString &link)
{
    auto *label = new LinkLabel(text, this, m_step);
    connect(label, &QAbstractButton::clicked, this, [this, link] { Q_EMIT linkActivated(link); });
    label->show();
    m_pieces.push_back({QString(), label, 0.0, false, true, false});
    m_plain += text;
    changed();
}

void PhraseLine::addBlank(QWidget *field, double leastUnits)
{
    field->setParent(this);
    field->show();
    m_pieces.push_back({QString(), field, leastUnits, true, true, true});
    changed();
}

void PhraseLine::addFixed(QWidget *field, double units)
{
    field->setParent(this);
    field->show();
    m_pieces.push_back({QString(), field, units, false, true, true});
    changed();
}

void PhraseLine::clear(bool deleteFields)
{
    for (const Piece &piece : m_pieces) {
        if (piece.widget == nullptr)
            continue;
        if (deleteFields || qobject_cast<LinkLabel *>(piece.widget) != nullptr)
            piece.widget->deleteLater();
        else
            piece.widget->hide();
    }
    m_pieces.clear();
    m_plain.clear();
    changed();
}

QString PhraseLine::plainText() const
{
    return m_plain;
}

void PhraseLine::setLineUnits(double units)
{
    m_lineUnits = units;
    changed();
}

void PhraseLine::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void PhraseLine::setTypeStep(TypeStep step, bool bold)
{
    m_step = step;
    m_bold = bold;
    for (const Piece &piece : m_pieces) {
        if (auto *link = qobject_cast<LinkLabel *>(piece.widget))
            link->setTypeStep(step);
    }
    measureAll();
}

void PhraseLine::measure(Piece &piece) const
{
    if (piece.widget != nullptr)
        return;
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setFlags(QTextOption::IncludeTrailingSpaces); // the space before what follows
    piece.words.setText(piece.text);
    piece.words.setTextFormat(Qt::PlainText);
    piece.words.setTextOption(option);
    piece.words.prepare({}, textFont());
}

void PhraseLine::measureAll()
{
    for (Piece &piece : m_pieces)
        measure(piece);
    changed();
}

QFont PhraseLine::textFont() const
{
    return themeOf(this).font(m_step, m_bold);
}

int PhraseLine::indent() const
{
    return m_box == nullptr ? 0 : BoxInset + themeOf(this).u(4) + themeOf(this).u(2);
}

std::vector<FlowPiece> PhraseLine::flowInput() const
{
    const Theme &theme = themeOf(this);
    const QFontMetricsF metrics(textFont());
    std::vector<FlowPiece> input;
    input.reserve(m_pieces.size());
    const Piece *before = nullptr;
    for (const Piece &piece : m_pieces) {
        FlowPiece flow;
        flow.breakBefore = piece.breakBefore;
        // Fields keep a little air to the words and to one another; words and links follow as printed.
        const bool besideField = before != nullptr && (piece.field || before->field);
        // A fullwidth colon or bracket brings its own air.
        const bool airy =
            before != nullptr && QStringLiteral("：（「").contains(before->text.right(1)) && !before->text.isEmpty();
        flow.gapBefore = besideField && piece.breakBefore && !airy ? theme.u(1) : 0;
        if (piece.widget == nullptr) {
            flow.width = static_cast<int>(std::ceil(piece.words.size().width()));
            flow.height = static_cast<int>(std::ceil(metrics.height()));
        } else {
            const QSize hint = piece.widget->sizeHint();
            flow.width = piece.units > 0.0 ? theme.u(piece.units) : hint.width();
            flow.height = hint.height();
            flow.greedy = piece.greedy;
            flow.smallest = piece.greedy ? flow.width : 0;
            // A long answer takes a line of its own before it is cut off.
            if (const auto *blank = qobject_cast<const InlineBlank *>(piece.widget); blank != nullptr && piece.greedy)
                flow.smallest = std::clamp(blank->wishedWidth(), flow.width, std::max(flow.width, theme.u(80)));
        }
        input.push_back(flow);
        before = &piece;
    }
    return input;
}

Flow PhraseLine::flowFor(int width) const
{
    const int left = indent();
    Flow flow = flowPieces(flowInput(), std::max(1, width - left), themeOf(this).u(m_lineUnits), 0);
    for (QRect &place : flow.places)
        place.translate(left, 0);
    return flow;
}

QSize PhraseLine::sizeHint() const
{
    int width = indent();
    for (const FlowPiece &piece : flowInput())
        width += piece.gapBefore + piece.width;
    return {width, themeOf(this).u(m_lineUnits)};
}

QSize PhraseLine::minimumSizeHint() const
{
    const Theme &theme = themeOf(this);
    return {std::min(sizeHint().width(), indent() + theme.u(24)), theme.u(m_lineUnits)};
}

int PhraseLine::heightForWidth(int width) const
{
    return flowFor(width).height;
}

void PhraseLine::place()
{
    m_flow = flowFor(width());
    for (std::size_t index = 0; index < m_pieces.size(); ++index) {
        if (m_pieces[index].widget != nullptr)
            m_pieces[index].widget->setGeometry(m_flow.places[index]);
    }
    if (m_box != nullptr) {
        const QSize size = m_box->sizeHint();
        m_box->setGeometry(0, (themeOf(this).u(m_lineUnits) - size.height()) / 2, size.width(), size.height());
    }
}

void PhraseLine::changed()
{
    if (m_box != nullptr)
        m_box->setAccessibleName(m_plain);
    if (isVisible())
        place();
    updateGeometry();
    update();
}

bool PhraseLine::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        place();
        updateGeometry();
    }
    return QWidget::event(event);
}

void PhraseLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(textFont());
    // Its place is a whole number of pixels high; the words stand in the middle of it.
    const double natural = QFontMetricsF(textFont()).height();
    const QPointF air(0.0, (std::ceil(natural) - natural) / 2.0);
    painter.setPen(isEnabled() ? theme.ink(m_ink) : theme.colours().ink3);
    for (std::size_t index = 0; index < m_pieces.size(); ++index) {
        const Piece &piece = m_pieces[index];
        if (piece.widget != nullptr)
            continue;
        painter.drawStaticText(QPointF(m_flow.places[index].topLeft()) + air, piece.words);
    }
}

void PhraseLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PhraseLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    place();
    // What changed while it was hidden, a number that grew, told no layout of it.
    if (m_flow.height != height())
        updateGeometry();
}

void PhraseLine::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || m_box == nullptr || !m_box->isEnabled())
        return;
    const bool onWords = std::any_of(m_flow.places.begin(), m_flow.places.end(), [this, event](const QRect &place) {
        return place.adjusted(-themeOf(this).u(2), 0, 0, 0).contains(event->position().toPoint());
    });
    if (!onWords)
        return;
    m_box->setFocus(Qt::MouseFocusReason);
    m_box->click();
}

void PhraseLine::mousePressEvent(QMouseEvent *event)
{
    // Taken, so that the release comes here, too.
    event->setAccepted(m_box != nullptr && event->button() == Qt::LeftButton);
}

void PhraseLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        update();
}

} // namespace facet
