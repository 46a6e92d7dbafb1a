#include "widgets/ChipRow.h"

#include "drawing/Controls.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/FlowLayout.h"
#include "widgets/FocusSight.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace facet
{

/// One chip: mark, text, count. Checked means chosen; a radio button to screen readers through its exclusivity.
class Chip : public QAbstractButton
{
public:
    Chip(QString chipId, const QString &text, QWidget *parent) : QAbstractButton(parent), id(std::move(chipId))
    {
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setText(text);
    }

    [[nodiscard]] QString shownText() const
    {
        return count ? text() + QLatin1Char(' ') + groupedNumber(*count) : text();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme &theme = themeOf(this);
        // Bold is wider; measured so, nothing moves when another chip is chosen.
        const QFontMetrics metrics(theme.font(TypeStep::Table, true));
        const int markRoom = mark ? theme.u(3.5) + theme.u(1.5) : 0;
        const int countRoom = count ? metrics.horizontalAdvance(groupedNumber(*count)) + theme.u(1.5) : 0;
        return {metrics.horizontalAdvance(text()) + countRoom + markRoom + 2 * theme.u(2.5),
                std::max(theme.u(7), metrics.height() + theme.u(1))};
    }

    const QString id;
    std::optional<Mark> mark;
    std::optional<std::int64_t> count;
    bool focusSeen = false;

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        focusSeen = focusShownAfter(*event, focusSeen);
        QAbstractButton::focusInEvent(event);
    }

    // Keys belong to the row.
    void keyPressEvent(QKeyEvent *event) override { event->ignore(); }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        const Colours &c = theme.colours();
        QPainter painter(this);
        const bool first = pos().x() == 0; // of its line: each chip but that has the line of the one before at its left
        painter.fillRect(rect(), isChecked() ? c.tint : underMouse() && isEnabled() ? c.chrome2 : c.paper);
        painter.setPen(c.edge);
        painter.drawRect(QRectF(first ? 0.5 : -0.5, 0.5, width() - (first ? 1.0 : 0.0), height() - 1.0));
        if (isChecked())
            painter.fillRect(QRect(first ? 1 : 0, height() - 3, width() - (first ? 2 : 1), 2), c.accent);
        if (hasFocus() && focusSeen)
            paintFocusFrame(painter, rect(), theme);
        double x = theme.u(2.5);
        if (mark) {
            const double side = theme.u(3.5);
            paintMark(painter, QRectF(x, (height() - side) / 2.0, side, side), *mark, theme);
            x += side + theme.u(1.5);
        }
        painter.setFont(theme.font(TypeStep::Table, isChecked()));
        paintWords(painter, x);
    }

private:
    /// Label and count in the middle of what is left, apart from one another: a label may end in a number.
    void paintWords(QPainter &painter, double left) const
    {
        const Theme &theme = themeOf(this);
        const QString counted = count ? groupedNumber(*count) : QString();
        const double words = painter.fontMetrics().horizontalAdvance(text());
        const double gap = count ? theme.u(1.5) : 0.0;
        const double number = painter.fontMetrics().horizontalAdvance(counted);
        const double room = width() - left - theme.u(2.5);
        const double x = left + std::max(0.0, std::floor((room - words - gap - number) / 2.0));
        constexpr int line = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip;
        painter.setPen(isEnabled() ? theme.colours().ink : theme.colours().ink3);
        painter.drawText(QRectF(x, 0, words, height()), line, text());
        painter.setPen(isEnabled() ? theme.colours().ink2 : theme.colours().ink3);
        painter.drawText(QRectF(x + words + gap, 0, number, height()), line, counted);
    }
};

ChipRow::ChipRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, [this](const Theme &) {
        for (Chip *chip : m_chips)
            chip->updateGeometry();
    });
}

void ChipRow::setWrapping()
{
    delete layout();
    auto *flow = new FlowLayout(this);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Minimum); // Fixed would hold it to one line
    followTheme(this, [flow](const Theme &theme) { flow->setGaps(0, theme.u(1), 0); });
}

void ChipRow::addChip(const QString &id, const QString &text, std::optional<Mark> mark,
                      std::optional<std::int64_t> count)
{
    auto *added = new Chip(id, text, this);
    added->mark = mark;
    added->count = count;
    added->setObjectName(QStringLiteral("chip.") + id);
    added->setAccessibleName(added->shownText());
    layout()->addWidget(added);
    connect(added, &QAbstractButton::clicked, this, [this, added] { choose(added, false); });
    m_chips.push_back(added);
    if (m_chips.size() == 1)
        added->setChecked(true);
    joinEnds();
}

void ChipRow::setCount(const QString &id, std::optional<std::int64_t> count)
{
    if (Chip *found = chip(id)) {
        found->count = count;
        found->setAccessibleName(found->shownText());
        found->updateGeometry();
        found->update();
    }
}

void ChipRow::setChipText(const QString &id, const QString &text)
{
    if (Chip *found = chip(id)) {
        found->setText(text);
        found->setAccessibleName(found->shownText());
        found->updateGeometry();
    }
}

void ChipRow::setChipVisible(const QString &id, bool visible)
{
    if (Chip *found = chip(id)) {
        found->setVisible(visible);
        joinEnds();
    }
}

QString ChipRow::current() const
{
    for (const Chip *candidate : m_chips) {
        if (candidate->isChecked())
            return candidate->id;
    }
    return {};
}

void ChipRow::setCurrent(const QString &id)
{
    if (Chip *found = chip(id)) {
        found->setChecked(true);
        joinEnds();
    }
}

void ChipRow::clear()
{
    for (Chip *old : m_chips)
        delete old;
    m_chips.clear();
}

QSize ChipRow::sizeHint() const
{
    return layout()->sizeHint();
}

void ChipRow::keyPressEvent(QKeyEvent *event)
{
    std::vector<Chip *> shown;
    std::copy_if(m_chips.begin(), m_chips.end(), std::back_inserter(shown),
                 [](const Chip *candidate) { return !candidate->isHidden(); });
    const auto now =
        std::find_if(shown.begin(), shown.end(), [](const Chip *candidate) { return candidate->isChecked(); });
    const auto index = now - shown.begin();
    const auto last = static_cast<std::ptrdiff_t>(shown.size()) - 1;
    std::ptrdiff_t next; // each key that is not handed on gives it
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        next = index - 1;
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        next = index + 1;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    next = std::clamp<std::ptrdiff_t>(next, 0, last);
    if (last >= 0 && next != index)
        choose(shown[static_cast<std::size_t>(next)], true);
}

Chip *ChipRow::chip(const QString &id) const
{
    const auto found = std::find_if(m_chips.begin(), m_chips.end(), [&id](const Chip *each) { return each->id == id; });
    return found == m_chips.end() ? nullptr : *found;
}

void ChipRow::choose(Chip *chosenChip, bool byKey)
{
    chosenChip->setChecked(true);
    joinEnds();
    if (byKey) {
        chosenChip->focusSeen = true;
        chosenChip->setFocus(Qt::TabFocusReason);
    }
    Q_EMIT chosen(chosenChip->id);
}

void ChipRow::joinEnds()
{
    for (Chip *each : m_chips) {
        // One stop for Tab: the chosen chip.
        each->setFocusPolicy(each->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
        each->update();
    }
}

} // namespace facet
