#include "form/TallyEditor.h"

#include "desk/Strings.h"
#include "drawing/Words.h"
#include "form/NumberEditor.h"
#include "theme/ThemeSource.h"
#include "widgets/Labels.h"
#include "widgets/NumberBlank.h"
#include "widgets/Phrase.h"

#include <QFontMetrics>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace facet
{

namespace
{

constexpr double CountUnits = 16.0;

} // namespace

/// A word with what belongs to it, never torn apart by a line's end.
class TallyEditor::Captioned final : public QWidget
{
public:
    Captioned(QWidget *content, QWidget *parent) : QWidget(parent), m_content(content)
    {
        content->setParent(this);
        setTypeStep(this, TypeStep::Body);
        followTheme(this, [this](const Theme &) { measure(); });
    }

    /// What it holds wants another width.
    void refit()
    {
        updateGeometry();
        arrange();
    }

    void setCaption(const QString &caption)
    {
        m_caption = caption;
        measure();
    }

    void arrange() { m_content->setGeometry(contentLeft(), 0, contentWidth(), height()); }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int apart = themeOf(this).u(1); // to the next category
        return {contentLeft() + contentWidth() + apart, std::max(m_content->sizeHint().height(), themeOf(this).u(6))};
    }

protected:
    void resizeEvent(QResizeEvent *) override { arrange(); }

    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = themeOf(this).colours();
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(isEnabled() ? colours.ink : colours.ink3);
        painter.drawText(QRect(0, 0, contentLeft(), height()), Qt::AlignLeft | Qt::AlignVCenter, m_caption);
    }

private:
    void measure()
    {
        m_captionWidth = QFontMetrics(font()).horizontalAdvance(m_caption);
        updateGeometry();
        arrange();
        update();
    }

    [[nodiscard]] int contentLeft() const { return themeOf(this).u(1.5) + m_captionWidth; }

    [[nodiscard]] int contentWidth() const { return m_content->sizeHint().width(); }

    QWidget *m_content;
    QString m_caption;
    int m_captionWidth = 0;
};

TallyEditor::TallyEditor(const Item &item, Language language, QWidget *parent)
    : AnswerEditor(item, language, parent), m_sum(makeLabel(QString(), this, TypeStep::Body, Ink::Primary, true))
{
    question()->setLineUnits(firstLineUnits());
    m_sum->setObjectName(QStringLiteral("sum_") + toQt(item.id));
    for (const Code &category : item.categories) {
        auto *count = new NumberBlank(this);
        count->setObjectName(QStringLiteral("tally_") + toQt(item.id) + QLatin1Char('_') + toQt(category.id));
        adopt(count);
        connect(count, &NumberBlank::valueEdited, this, [this] {
            updateSum();
            editedSoon();
        });
        connect(count, &NumberBlank::inputDeclined, this, &AnswerEditor::inputDeclined);
        m_counts.push_back(count);
        m_captions.push_back(new Captioned(count, this));
    }
    m_total = new Captioned(m_sum, this);
    retranslate();
    updateSum();
    followTheme(this, [this](const Theme &) { updateSum(); });
}

void TallyEditor::retranslate()
{
    fillQuestion();
    const QString asked = toQt(item().label.plain(language()));
    for (std::size_t index = 0; index < m_counts.size(); ++index) {
        const QString name = toQt(item().categories[index].label, language());
        m_captions[index]->setCaption(name);
        question()->addFixed(m_captions[index]);
        m_counts[index]->setAccessibleName(asked + QStringLiteral(" – ") + name);
    }
    //: 中文：合计
    m_total->setCaption(tr("Total"));
    question()->addFixed(m_total);
    //: 中文：合计
    m_sum->setAccessibleName(tr("Total"));
}

void TallyEditor::updateSum()
{
    for (std::size_t index = 0; index < m_counts.size(); ++index) {
        fitToValue(*m_counts[index], CountUnits);
        m_captions[index]->refit();
    }
    std::int64_t sum = 0; // at most four times 2^53: no overflow
    bool any = false;
    for (const NumberBlank *count : m_counts) {
        any = any || count->value().has_value();
        sum += count->value().value_or(0);
    }
    const QString text = any ? groupedNumber(sum) : QStringLiteral("–");
    if (m_sum->text() == text)
        return;
    m_sum->setText(text);
    m_total->refit();
}

void TallyEditor::applyMode()
{
    setInk(m_sum, mode() == Mode::NotApplicable ? Ink::Tertiary : Ink::Primary);
}

void TallyEditor::showAnswer(const std::optional<Answer> &answer)
{
    const auto *tally = answer ? std::get_if<Tally>(&*answer) : nullptr;
    for (std::size_t index = 0; index < m_counts.size(); ++index) {
        const auto found = tally == nullptr ? Tally::const_iterator() : tally->find(item().categories[index].id);
        const bool there = tally != nullptr && found != tally->end();
        const std::optional<std::int64_t> value = there ? std::optional(found->second) : std::nullopt;
        if (m_counts[index]->value() != value)
            m_counts[index]->setValue(value);
    }
    updateSum();
}

std::optional<Answer> TallyEditor::answer() const
{
    Tally tally;
    for (std::size_t index = 0; index < m_counts.size(); ++index) {
        if (const std::optional<std::int64_t> value = m_counts[index]->value())
            tally[item().categories[index].id] = *value;
    }
    if (tally.empty())
        return std::nullopt;
    return std::optional<Answer>(std::in_place, std::move(tally));
}

QWidget *TallyEditor::firstControl() const
{
    return m_counts.front();
}

} // namespace facet
