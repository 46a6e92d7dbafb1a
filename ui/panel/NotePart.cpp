#include "panel/NotePart.h"

#include "theme/ThemeSource.h"
#include "widgets/Section.h"
#include "widgets/TextField.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace facet
{

namespace
{

/// Below the half second that may pass between a keystroke and the file.
constexpr int pauseMilliseconds = 450;

} // namespace

NotePart::NotePart(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_section(new Section(QString(), this)), m_text(new TextArea(m_section, 3, 12))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_section);
    setTypeStep(m_text, TypeStep::Table);
    m_section->content()->addWidget(m_text);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &NotePart::flush);
    connect(m_text, &TextArea::editingFinished, this, &NotePart::flush);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_dirty = true;
        if (!m_pause.isActive()) // not restarted: someone who never stops typing is saved, too
            m_pause.start();
    });
    retranslate();
}

void NotePart::attend(const QString &target)
{
    if (target == m_target)
        return;
    flush();
    m_target = target;
    m_text->setObjectName(QStringLiteral("note_") + target);
    refresh(true);
}

void NotePart::flush()
{
    m_pause.stop();
    if (!m_dirty)
        return;
    m_dirty = false;
    if (!m_target.isEmpty())
        m_desk.sessions().setNote(m_target, m_text->toPlainText());
}

void NotePart::forget()
{
    m_pause.stop();
    m_dirty = false;
}

void NotePart::refresh(bool anyway)
{
    m_text->setReadOnly(m_desk.sessions().isReadOnly());
    if (m_dirty || (!anyway && m_text->hasFocus()))
        return;
    const QString note = m_target.isEmpty() ? QString() : m_desk.sessions().note(m_target);
    if (note == m_text->toPlainText())
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(note);
}

void NotePart::retranslate()
{
    //: 中文：备注
    m_section->setTitle(tr("Note"));
    m_text->setAccessibleName(tr("Note"));
    //: 中文：评估人的说明，会印入报告
    m_text->setPlaceholderText(tr("The assessor's remarks; the report prints them"));
}

} // namespace facet
