#include "form/FormSheet.h"

#include "desk/Strings.h"
#include "form/FormItem.h"
#include "form/MarkColumn.h"
#include "form/PhraseText.h"
#include "theme/ThemeSource.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace facet
{

namespace
{

constexpr double MostFrame = 215.0;
constexpr double LeftMargin = 6.0;
constexpr double RightMargin = 33.0;
constexpr double MarkGap = 3.5;
constexpr double StubUnits = 20.0;
constexpr double NarrowBelow = 165.0; ///< width at which margins and stub shrink
constexpr double NarrowStub = 8.0;
constexpr double NarrowRight = 27.0;
constexpr double AboveCaption = 3.0;
constexpr double CaptionLine = 6.0;
constexpr double BelowCaption = 2.5;
constexpr double HintUnits = 5.5;
constexpr double BottomUnits = 8.0;
constexpr int FrameLine = 2; ///< px

std::vector<QString> requirementIds(const Catalogue &catalogue, const Item &item)
{
    std::vector<QString> ids;
    for (const std::size_t index : catalogue.requirementsOf(item.id))
        ids.push_back(toQt(catalogue.requirements()[index].id));
    return ids;
}

/// Chinese words are mostly pairs of characters: a stub that needs several lines is broken after an even number.
QString inPairs(const QString &words, const QFontMetrics &metrics, int width)
{
    const qsizetype fitting = width / std::max(1, metrics.horizontalAdvance(words.left(1)));
    if (words.size() <= fitting || fitting < 2)
        return words;
    const qsizetype step = fitting - fitting % 2;
    QStringList lines;
    for (qsizetype from = 0; from < words.size(); from += step)
        lines.append(words.mid(from, step));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

FormSheet::FormSheet(const Catalogue &catalogue, const Table &table, Language language, QWidget *parent)
    : QWidget(parent), m_table(table), m_language(language)
{
    setGround(this, Ground::Paper);
    for (const Item &item : table.items) {
        m_items.push_back(new FormItem(item, language, m_items.empty(), this));
        m_marks.push_back(new MarkColumn(toQt(item.id), requirementIds(catalogue, item), this));
    }
    followTheme(this, [this](const Theme &) {
        arrange();
        update();
    });
}

FormItem *FormSheet::item(std::string_view id) const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [id](const FormItem *each) { return each->item().id == id; });
    return found == m_items.end() ? nullptr : *found;
}

FormItem *FormSheet::itemOf(const QWidget *widget) const
{
    for (const QWidget *each = widget; each != nullptr && each != this; each = each->parentWidget()) {
        const auto found = std::find(m_items.begin(), m_items.end(), each);
        if (found != m_items.end())
            return *found;
    }
    return nullptr;
}

void FormSheet::setLanguage(Language language)
{
    m_language = language;
    for (FormItem *item : m_items)
        item->setLanguage(language);
    for (MarkColumn *marks : m_marks)
        marks->retranslate();
    arrange();
    update();
}

void FormSheet::setHint(const QString &hint)
{
    if (hint == m_hint)
        return;
    m_hint = hint;
    arrange();
    update();
}

void FormSheet::setVisiblePart(const QRect &part)
{
    if (part == m_visible)
        return;
    m_visible = part;
    update(stubRect());
}

int FormSheet::leastWidth() const
{
    const Theme &theme = themeOf(this);
    int item = theme.u(50);
    for (const FormItem *each : m_items)
        item = std::max(item, each->minimumSizeHint().width());
    return theme.u(LeftMargin / 2) + 2 * FrameLine + theme.u(NarrowStub) + item + theme.u(NarrowRight);
}

FormSheet::Columns FormSheet::columns() const
{
    const Theme &theme = themeOf(this);
    Columns columns;
    columns.narrow = width() < theme.u(NarrowBelow);
    const int left = theme.u(columns.narrow ? LeftMargin / 2 : LeftMargin);
    const int right = theme.u(columns.narrow ? NarrowRight : RightMargin);
    columns.frame = std::min(theme.u(MostFrame), width() - left - right);
    columns.left = left + std::max(0, (width() - left - right - columns.frame) / 2);
    columns.stub = theme.u(columns.narrow ? NarrowStub : StubUnits);
    columns.marks = columns.left + columns.frame + theme.u(columns.narrow ? MarkGap / 2 : MarkGap);
    return columns;
}

QString FormSheet::caption() const
{
    return tableWords(m_table.id) + QLatin1Char(' ') + toQt(m_table.caption, m_language);
}

QRect FormSheet::captionRect(const Columns &at) const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TypeStep::Title));
    const QRect words =
        metrics.boundingRect(QRect(0, 0, at.frame, 10000), Qt::AlignHCenter | Qt::TextWordWrap, caption());
    return {at.left, theme.u(AboveCaption), at.frame, std::max(theme.u(CaptionLine), words.height())};
}

void FormSheet::fitWidth(int width)
{
    if (m_fitted && width == this->width())
        return;
    m_fitted = true;
    resize(width, height());
    arrange();
}

void FormSheet::setLeastHeight(int height)
{
    if (height == m_leastHeight)
        return;
    m_leastHeight = height;
    arrange();
}

void FormSheet::arrange()
{
    if (!m_fitted)
        return; // nobody knows yet how wide it will be
    const Theme &theme = themeOf(this);
    const Columns at = columns();
    const QRect captionBefore = std::exchange(m_caption, captionRect(at));
    const QRect frameBefore = m_frame;
    const int top = m_caption.bottom() + 1 + theme.u(BelowCaption) + (m_hint.isEmpty() ? 0 : theme.u(HintUnits));
    const int x = at.left + FrameLine + at.stub;
    const int inner = std::max(1, at.frame - 2 * FrameLine - at.stub);
    int y = top + FrameLine;
    for (std::size_t index = 0; index < m_items.size(); ++index) {
        FormItem *item = m_items[index];
        MarkColumn *marks = m_marks[index];
        const QSize beside = marks->sizeHint();
        const int needed = item->hasHeightForWidth() ? item->heightForWidth(inner) : item->sizeHint().height();
        const int tall = std::max(needed, beside.height() + theme.u(3.0));
        item->setGeometry(x, y, inner, tall);
        marks->setGeometry(at.marks, y + theme.u(2.0), width() - at.marks, beside.height());
        y += tall;
    }
    m_frame = QRect(at.left, top, at.frame, y + FrameLine - top);
    resize(width(), std::max(m_leastHeight, m_frame.bottom() + 1 + theme.u(BottomUnits)));
    // Items paint themselves where they moved; most answers move none, and then nothing here is painted anew.
    const QRect inFrame =
        QRect(x, top + FrameLine, inner, std::min(frameBefore.height(), m_frame.height()) - 2 * FrameLine);
    if (m_caption != captionBefore || m_frame.topLeft() != frameBefore.topLeft() ||
        m_frame.width() != frameBefore.width())
        update();
    else if (m_frame != frameBefore)
        update(QRegion(m_frame | frameBefore) - inFrame);
}

bool FormSheet::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

QRect FormSheet::stubRect() const
{
    return {m_frame.left() + FrameLine, m_frame.top() + FrameLine, columns().stub - 1,
            m_frame.height() - 2 * FrameLine};
}

void FormSheet::paintStub(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QRect stub = stubRect();
    QRect seen = m_visible.isEmpty() ? stub : stub.intersected(m_visible);
    if (seen.isEmpty())
        return;
    QString words = toQt(m_table.stub, m_language);
    painter.setFont(theme.font(TypeStep::Body, true));
    painter.setPen(theme.colours().ink);
    const QStringList parts = words.split(QLatin1Char(' '));
    const bool fits = std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
        return m_language == Language::Chinese ||
               painter.fontMetrics().horizontalAdvance(part) <= seen.width() - theme.u(2);
    });
    if (!columns().narrow && fits) {
        if (m_language == Language::Chinese)
            words = inPairs(words, painter.fontMetrics(), seen.width() - theme.u(2));
        painter.drawText(seen.adjusted(theme.u(1), 0, -theme.u(1), 0), Qt::AlignCenter | Qt::TextWordWrap, words);
        return;
    }
    if (m_language == Language::Chinese) { // a narrow stub is written from top to bottom
        QStringList characters;
        for (const QChar character : words)
            characters.append(character);
        painter.drawText(seen, Qt::AlignCenter, characters.join(QLatin1Char('\n')));
        return;
    }
    painter.save();
    painter.translate(seen.center());
    painter.rotate(-90.0);
    painter.drawText(QRect(-seen.height() / 2, -seen.width() / 2, seen.height(), seen.width()), Qt::AlignCenter, words);
    painter.restore();
}

void FormSheet::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const Colours &colours = theme.colours();
    QPainter painter(this);
    painter.setPen(colours.ink);
    painter.setFont(theme.font(TypeStep::Title));
    painter.drawText(m_caption, Qt::AlignCenter | Qt::TextWordWrap, caption());
    if (!m_hint.isEmpty()) {
        painter.setFont(theme.font(TypeStep::Note));
        painter.setPen(colours.ink2);
        const QRect line(m_frame.left(), m_caption.bottom() + 1, m_frame.width(), theme.u(HintUnits));
        painter.drawText(line, Qt::AlignCenter,
                         QFontMetrics(painter.font()).elidedText(m_hint, Qt::ElideRight, line.width()));
    }
    painter.setPen(QPen(colours.rule, FrameLine, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(m_frame).adjusted(1, 1, -1, -1)); // a 2 px pen lies on the middle of its line
    const QRect stub = stubRect();
    paintHairline(painter, QPointF(stub.right() + 1, stub.top()), QPointF(stub.right() + 1, stub.bottom() + 1),
                  colours.rule);
    paintStub(painter);
}

} // namespace facet
