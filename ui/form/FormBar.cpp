#include "form/FormBar.h"

#include "assessment/ValueJson.h"
#include "desk/Strings.h"
#include "drawing/Words.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Labels.h"
#include "widgets/Section.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>

namespace facet
{

namespace
{

constexpr std::array<Verdict, 5> verdicts{Verdict::Conform, Verdict::Partial, Verdict::Nonconform,
                                          Verdict::NotApplicable, Verdict::Undetermined};

/// A row whose first button stands with its words, not with its invisible edge, at the left margin.
class OutdentedRow final : public QHBoxLayout
{
public:
    using QHBoxLayout::QHBoxLayout;
    void setGeometry(const QRect &rect) override { QHBoxLayout::setGeometry(rect.adjusted(-outdent, 0, 0, 0)); }
    int outdent = 0;
};

Button *pager(const QString &table, Icon icon, bool trailing, QWidget *parent)
{
    auto *button = new Button(table, ButtonKind::Flat, parent);
    button->setFacetIcon(icon, trailing);
    button->setVisible(!table.isEmpty());
    return button;
}

} // namespace

FormBar::FormBar(const QString &previous, const QString &next, QWidget *parent)
    : QWidget(parent), m_previous(pager(previous, Icon::Left, false, this)),
      m_next(pager(next, Icon::Right, true, this)), m_filledWord(makeLabel(QString(), this, TypeStep::Table)),
      m_filled(makeLabel(QString(), this, TypeStep::Table, Ink::Primary, true)),
      m_confirm(new Button(QString(), ButtonKind::Plain, this)),
      m_unanswered(new Button(QString(), ButtonKind::Plain, this))
{
    m_previous->setObjectName(QStringLiteral("previousTable"));
    m_next->setObjectName(QStringLiteral("nextTable"));
    m_filled->setObjectName(QStringLiteral("filledCount"));
    m_unanswered->setObjectName(QStringLiteral("nextUnanswered"));
    m_confirm->setObjectName(QStringLiteral("confirmAll"));
    m_confirm->setFacetIcon(Icon::Check);
    m_confirm->hide();
    m_unanswered->setHint(QStringLiteral("F8"));
    auto *row = new OutdentedRow(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    auto *line = new Hairline(Qt::Vertical, this);
    row->addWidget(line);
    auto *filled = new QHBoxLayout;
    filled->addWidget(m_filledWord);
    filled->addWidget(m_filled);
    row->addLayout(filled);
    m_line = new Hairline(Qt::Vertical, this);
    row->addWidget(m_line);
    for (std::size_t index = 0; index < verdicts.size(); ++index) {
        auto *mark = new MarkLabel(this);
        mark->setObjectName(QStringLiteral("verdictCount_") + toQt(verdictId(verdicts[index])));
        mark->setSizes(TypeStep::Table, 3.5);
        mark->hide();
        m_marks[index] = mark;
        row->addWidget(mark);
    }
    row->addStretch(1);
    row->addWidget(m_confirm);
    row->addWidget(m_unanswered);
    followTheme(this, [this, row, filled, line](const Theme &theme) {
        row->outdent = theme.u(2);
        for (Hairline *each : {line, m_line})
            each->setFixedHeight(theme.u(5));
        row->setSpacing(theme.u(3));
        filled->setSpacing(theme.u(1));
    });
    connect(m_previous, &QPushButton::clicked, this, [this, previous] { Q_EMIT tableRequested(previous); });
    connect(m_next, &QPushButton::clicked, this, [this, next] { Q_EMIT tableRequested(next); });
    connect(m_confirm, &QPushButton::clicked, this, &FormBar::confirmAllRequested);
    connect(m_unanswered, &QPushButton::clicked, this, &FormBar::nextUnansweredRequested);
    retranslate();
}

void FormBar::retranslate()
{
    //: 中文：已填
    m_filledWord->setText(tr("Filled in"));
    //: 中文：确认本表全部（%1）
    m_confirm->setText(tr("Confirm all (%1)").arg(m_unconfirmed));
    //: 中文：确认本表中沿用自上次评估的各项
    m_confirm->setToolTip(tr("Confirms every item of this table that was carried forward"));
    //: 中文：下一未填项
    m_unanswered->setText(tr("Next unanswered"));
    //: 中文：上一张表：%1
    m_previous->setAccessibleName(tr("Previous table: %1").arg(m_previous->text()));
    m_previous->setToolTip(m_previous->accessibleName());
    //: 中文：下一张表：%1
    m_next->setAccessibleName(tr("Next table: %1").arg(m_next->text()));
    m_next->setToolTip(m_next->accessibleName());
    fitWords();
}

void FormBar::setProgress(const RingState &progress)
{
    m_progress = progress;
    m_filled->setText(QStringLiteral("%1 / %2").arg(progress.done).arg(progress.total));
}

void FormBar::setUnconfirmed(int count, bool editable)
{
    const bool offered = count > 0 && editable;
    if (count == m_unconfirmed && offered == !m_confirm->isHidden())
        return;
    m_unconfirmed = count;
    m_confirm->setVisible(offered);
    retranslate();
}

void FormBar::setCounts(const std::array<int, 5> &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    fitWords();
}

FormBar::Detail FormBar::fittingDetail() const
{
    const Theme &theme = themeOf(this);
    int wordy = 0;
    int counted = 0;
    for (std::size_t index = 0; index < verdicts.size(); ++index) {
        if (m_counts[index] == 0)
            continue;
        const QFontMetrics metrics(theme.font(TypeStep::Table));
        const int mark = theme.u(3.5 + 1.5 + 3) + metrics.horizontalAdvance(QString::number(m_counts[index]));
        counted += mark;
        wordy += mark + metrics.horizontalAdvance(verdictName(verdicts[index]) + QLatin1Char(' '));
    }
    const int others = leastWidth() + theme.u(6);
    if (others + wordy <= width())
        return Detail::Words;
    return others + counted <= width() ? Detail::Counts : Detail::None;
}

int FormBar::leastWidth() const
{
    int width = m_filledWord->sizeHint().width() + m_filled->sizeHint().width() + m_unanswered->sizeHint().width();
    for (const Button *each : {m_previous, m_next, m_confirm})
        width += each->isHidden() ? 0 : each->sizeHint().width();
    return width + themeOf(this).u(3 * 7);
}

QSize FormBar::minimumSizeHint() const
{
    return {leastWidth(), QWidget::minimumSizeHint().height()};
}

void FormBar::fitWords()
{
    const Detail detail = fittingDetail();
    for (std::size_t index = 0; index < verdicts.size(); ++index) {
        const QString count = QString::number(m_counts[index]);
        m_marks[index]->setMark(markOf(verdicts[index]), verdictName(verdicts[index]) + QLatin1Char(' ') + count);
        m_marks[index]->setWordShown(detail == Detail::Words, detail == Detail::Words ? QString() : count);
        m_marks[index]->setVisible(m_counts[index] > 0 && detail != Detail::None);
    }
}

void FormBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

} // namespace facet
