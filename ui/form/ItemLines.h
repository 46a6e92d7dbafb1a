#pragma once

#include "drawing/Marks.h"
#include "form/ItemProblems.h"

#include <QWidget>

namespace facet
{

class PhraseLine;

/// A line beneath an item about what does not agree with another place: mark, message, link.
class NoticeLine final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeLine(QWidget *parent);
    void setNotice(const ItemNotice &notice, Language language);

Q_SIGNALS:
    void linkActivated(const QString &target, const QString &requirement);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PhraseLine *m_phrase;
    ItemNotice m_notice;
};

/// The line of an item that does not apply: 不适用, the reason, 撤销.
class NotApplicableLine final : public QWidget
{
    Q_OBJECT

public:
    explicit NotApplicableLine(QWidget *parent);
    /// Without `withdrawable` (read-only workbook) there is no link.
    void setReason(const QString &reason, bool withdrawable);

Q_SIGNALS:
    void withdrawn();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void indent();

    PhraseLine *m_phrase;
};

} // namespace facet
