#pragma once

#include "desk/Desk.h"

#include <QTimer>
#include <QWidget>

namespace facet
{

class Section;
class TextArea;

/// The note of an item or record table. Written at most 500 ms after the last keystroke and when the focus leaves.
class NotePart final : public QWidget
{
    Q_OBJECT

public:
    explicit NotePart(Desk &desk, QWidget *parent = nullptr);
    /// Shows the note of another item or table; what is typed for the one before is written first.
    void attend(const QString &target);
    void flush();
    /// Shows what is on record. What is typed and not yet written stays, and so does the text while the officer is in
    /// it, unless `anyway` (undo, redo).
    void refresh(bool anyway);
    /// Another assessment is open: what was typed does not belong to it.
    void forget();
    void retranslate();

private:
    Desk &m_desk;
    QString m_target;
    Section *m_section;
    TextArea *m_text;
    QTimer m_pause;
    bool m_dirty = false;
};

} // namespace facet
