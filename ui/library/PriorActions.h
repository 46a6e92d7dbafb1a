#pragma once

#include "desk/Desk.h"

#include <QObject>

class QWidget;

namespace facet
{

/// What is done with assessments of former years and revisions, wherever it is asked for: carry forward, reopen. Each
/// runs beside the window and then opens what it made.
class PriorActions final : public QObject
{
    Q_OBJECT

public:
    explicit PriorActions(Desk &desk, QObject *parent = nullptr);

    /// Asks what to carry forward; `prior` is proposed, empty: the open assessment.
    void carryForward(const QString &prior, QWidget *parent);
    /// Asks for the reason and starts the next revision of the open assessment, which is final.
    void reopen(QWidget *parent);
    /// Whether the open assessment is final, and the newest revision of itself.
    [[nodiscard]] bool canReopen() const;

private:
    /// Runs work that returns the id of an assessment, then opens it.
    using Making = std::function<Expected<std::string>(Workbook &workbook)>;
    void make(const QString &what, const Making &making);

    Desk &m_desk;
};

} // namespace facet
