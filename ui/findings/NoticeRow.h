#pragma once

#include "findings/FindingEntry.h"

#include <QWidget>

class QLabel;

namespace facet
{

/// A data-consistency notice: mark, requirement, what disagrees, links to both places. Object name: notice_ID_CHECK.
class NoticeRow final : public QWidget
{
    Q_OBJECT

public:
    NoticeRow(Desk &desk, const NoticeEntry &entry, QWidget *parent = nullptr);
    [[nodiscard]] const NoticeEntry &entry() const { return m_entry; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NoticeEntry m_entry;
};

} // namespace facet
