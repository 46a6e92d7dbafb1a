#include "form/FormItem.h"

#include "desk/Strings.h"
#include "form/AnswerEditor.h"
#include "form/EditorRegistry.h"
#include "form/ItemLines.h"
#include "theme/ThemeSource.h"
#include "widgets/Box.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace facet
{

namespace
{

constexpr double LeftUnits = 4.0;
constexpr double NumberUnits = 6.0;
constexpr double RightUnits = 3.0;
constexpr double PadUnits = 2.0;
constexpr int AccentBar = 3; ///< px

} // namespace

FormItem::FormItem(const Item &item, Language language, bool first, QWidget *parent)
    : QWidget(parent), m_item(item), m_language(language), m_first(first), m_column(new QVBoxLayout(this)),
      m_editor(makeEditor(item, language, this))
{
    setObjectName(QStringLiteral("item_") + toQt(item.id));
    // Opaque: where an item above grows or shrinks, the window moves the picture of this one and need not paint it.
    setGround(this, Ground::Paper);
    m_column->setSpacing(0);
    m_column->addWidget(m_editor);
    followTheme(this, [this](const Theme &theme) {
        m_column->setContentsMargins(theme.u(LeftUnits + NumberUnits) - BoxInset, theme.u(PadUnits),
                                     theme.u(RightUnits), theme.u(PadUnits));
        update();
    });
    setAccessibleName(toQt(item.id) + QLatin1Char(' ') + toQt(item.name, language));
    connect(m_editor, &AnswerEditor::menuRequested, this, &FormItem::menuRequested);
}

void FormItem::setNotices(const std::vector<ItemNotice> &notices)
{
    if (notices == m_notices)
        return;
    const std::vector<ItemNotice> before = std::exchange(m_notices, notices);
    while (m_lines.size() > notices.size()) {
        m_lines.back()->hide();
        m_lines.back()->deleteLater();
        m_lines.pop_back();
    }
    while (m_lines.size() < notices.size()) {
        auto *line = new NoticeLine(this);
        line->setObjectName(QStringLiteral("notice_%1_%2").arg(toQt(m_item.id)).arg(m_lines.size() + 1));
        connect(line, &NoticeLine::linkActivated, this, &FormItem::linkActivated);
        m_column->insertWidget(1 + static_cast<int>(m_lines.size()), line);
        m_lines.push_back(line);
        line->show();
    }
    for (std::size_t index = 0; index < notices.size(); ++index) {
        if (index >= before.size() || before[index] != notices[index])
            m_lines[index]->setNotice(notices[index], m_language);
    }
}

void FormItem::setNotApplicable(const std::optional<QString> &reason, bool readOnly)
{
    m_reason = reason;
    m_readOnly = readOnly;
    const auto editable = readOnly ? AnswerEditor::Mode::ReadOnly : AnswerEditor::Mode::Editable;
    m_editor->setMode(reason ? AnswerEditor::Mode::NotApplicable : editable);
    if (reason && m_notApplicable == nullptr) {
        m_notApplicable = new NotApplicableLine(this);
        m_notApplicable->setObjectName(QStringLiteral("notApplicableLine_") + toQt(m_item.id));
        m_column->addWidget(m_notApplicable);
        connect(m_notApplicable, &NotApplicableLine::withdrawn, this, &FormItem::withdrawn);
    }
    if (m_notApplicable != nullptr) {
        m_notApplicable->setReason(reason.value_or(QString()), !readOnly);
        m_notApplicable->setVisible(reason.has_value());
    }
    update();
}

void FormItem::setCurrent(bool current)
{
    if (current == m_current)
        return;
    m_current = current;
    update();
}

void FormItem::setLanguage(Language language)
{
    m_language = language;
    setAccessibleName(toQt(m_item.id) + QLatin1Char(' ') + toQt(m_item.name, language));
    m_editor->setLanguage(language);
    for (std::size_t index = 0; index < m_lines.size(); ++index)
        m_lines[index]->setNotice(m_notices[index], language);
    if (m_notApplicable != nullptr)
        m_notApplicable->setReason(m_reason.value_or(QString()), !m_readOnly);
}

void FormItem::takeFocus(Qt::FocusReason reason)
{
    if (m_reason && m_notApplicable != nullptr) {
        for (QWidget *child : m_notApplicable->findChildren<QWidget *>()) {
            if (child->focusPolicy() & Qt::TabFocus)
                return child->setFocus(reason);
        }
    }
    m_editor->firstControl()->setFocus(reason);
}

void FormItem::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const Colours &colours = theme.colours();
    QPainter painter(this);
    if (m_current) {
        painter.fillRect(rect(), colours.tint);
        painter.fillRect(0, 0, AccentBar, height(), colours.accent);
    }
    if (!m_first)
        paintHairline(painter, QPointF(0, 0), QPointF(width(), 0), colours.line);
    painter.setFont(theme.font(TypeStep::Body));
    painter.setPen(m_reason ? colours.ink3 : colours.ink);
    const QRect number(theme.u(LeftUnits), theme.u(PadUnits), theme.u(NumberUnits),
                       theme.u(m_editor->firstLineUnits()));
    painter.drawText(number, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_item.number) + QLatin1Char('.'));
}

void FormItem::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT pressed();
    QWidget::mousePressEvent(event);
}

void FormItem::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    Q_EMIT menuRequested(nullptr, event->globalPos());
}

} // namespace facet
