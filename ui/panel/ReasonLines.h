#pragma once

#include "desk/Desk.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace facet
{

class MarkLabel;

/// The checks of one requirement as lines: outcome mark, message with links, role at the right. Refreshed in place, so
/// that a link in focus keeps it.
class ReasonLines final : public QWidget
{
    Q_OBJECT

public:
    /// `requirement` is an index of Catalogue::requirements(); links to `except` are left out.
    ReasonLines(Desk &desk, std::size_t requirement, QString except, QWidget *parent = nullptr);
    void refresh();

private:
    struct Line {
        MarkLabel *mark;
        QLabel *message;
        QLabel *role;
    };

    Desk &m_desk;
    std::size_t m_requirement;
    QString m_except;
    QLabel *m_condition;
    std::vector<Line> m_lines;
};

} // namespace facet
