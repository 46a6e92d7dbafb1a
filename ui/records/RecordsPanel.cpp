#include "records/RecordsPanel.h"

#include "drawing/Controls.h"
#include "panel/BasisPanel.h"
#include "records/RowForm.h"
#include "theme/ThemeSource.h"
#include "widgets/Button.h"
#include "widgets/Section.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>

namespace facet
{

namespace
{

/// A tab in the panel's head: bold and underlined in accent while chosen.
class PanelTab final : public QAbstractButton
{
public:
    explicit PanelTab(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme &theme = themeOf(this);
        return {QFontMetrics(theme.font(TypeStep::Body, true)).horizontalAdvance(text()) + theme.u(4), theme.u(11)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        if (underMouse() && !isChecked())
            painter.fillRect(rect().adjusted(0, 0, 0, -1), theme.colours().chrome2);
        painter.setFont(theme.font(TypeStep::Body, isChecked()));
        painter.setPen(isChecked() ? theme.colours().ink : theme.colours().ink2);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (isChecked())
            painter.fillRect(0, height() - 3, width(), 3, theme.colours().accent);
        if (hasFocus())
            paintFocusFrame(painter, QRectF(rect()).adjusted(1, theme.u(2), -1, -theme.u(2)), theme, 3.0);
    }
};

} // namespace

RecordsPanel::RecordsPanel(Desk &desk, RecordsModel &model, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_form(new RowForm(desk, model, this)), m_stack(new QStackedWidget(this)),
      m_recordTab(new PanelTab(this)), m_basisTab(new PanelTab(this)),
      m_toggle(new Button(Icon::Panel, QString(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    buildHead(head);
    column->addLayout(head);
    auto *line = new Hairline(Qt::Horizontal, this);
    column->addWidget(line);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_form);
    retranslate();
}

void RecordsPanel::buildHead(QHBoxLayout *row)
{
    row->setSpacing(0);
    row->addWidget(m_recordTab);
    row->addWidget(m_basisTab);
    row->addStretch(1);
    row->addWidget(m_toggle);
    m_recordTab->setObjectName(QStringLiteral("tabRecord"));
    m_basisTab->setObjectName(QStringLiteral("tabBasis"));
    m_toggle->setObjectName(QStringLiteral("panelToggle"));
    m_recordTab->setChecked(true);
    connect(m_recordTab, &QAbstractButton::clicked, this, &RecordsPanel::showRecord);
    connect(m_basisTab, &QAbstractButton::clicked, this, &RecordsPanel::showBasis);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] {
        if (auto *action = window()->findChild<QAction *>(QStringLiteral("actionPanel")))
            action->trigger();
    });
    followTheme(this, [row](const Theme &theme) { row->setContentsMargins(theme.u(3), 0, theme.u(3), 0); });
}

BasisPanel &RecordsPanel::basis()
{
    if (m_basis == nullptr) {
        m_basis = new BasisPanel(m_desk, m_stack, false);
        m_stack->addWidget(m_basis);
    }
    return *m_basis;
}

void RecordsPanel::showRecord()
{
    m_recordTab->setChecked(true);
    m_stack->setCurrentWidget(m_form);
}

void RecordsPanel::showBasis()
{
    m_basisTab->setChecked(true);
    m_stack->setCurrentWidget(&basis());
}

void RecordsPanel::flush()
{
    m_form->flush();
    if (m_basis != nullptr)
        m_basis->flush();
}

void RecordsPanel::bringUp()
{
    auto *action = window()->findChild<QAction *>(QStringLiteral("actionPanel"));
    if (!isVisible() && action != nullptr && action->isCheckable() && !action->isChecked())
        action->trigger();
}

void RecordsPanel::retranslate()
{
    //: 中文：本条记录
    m_recordTab->setText(tr("This record"));
    //: 中文：依据与判定
    m_basisTab->setText(tr("Basis and verdict"));
    //: 中文：收起右侧栏（F9）
    m_toggle->setName(tr("Hide the panel (F9)"));
    m_recordTab->updateGeometry();
    m_basisTab->updateGeometry();
}

void RecordsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_form->retranslate();
    }
    QWidget::changeEvent(event);
}

void RecordsPanel::showEvent(QShowEvent *event)
{
    m_toggle->setVisible(window()->findChild<QAction *>(QStringLiteral("actionPanel")) != nullptr);
    QWidget::showEvent(event);
}

void RecordsPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).colours().chrome);
}

} // namespace facet
