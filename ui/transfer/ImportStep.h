#pragma once

#include <QWidget>

namespace facet
{

/// One step of the import assistant.
class ImportStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportStep(QWidget *parent) : QWidget(parent) {}
    /// For the line of steps above: "Columns".
    [[nodiscard]] virtual QString name() const = 0;
    /// The officer has come here, forwards or back.
    virtual void enter() {}
    /// Why the next step can't be taken yet and what to do; empty: it can.
    [[nodiscard]] virtual QString obstacle() const { return {}; }

Q_SIGNALS:
    void obstacleChanged();
    /// The officer wants to go on, as after the choice of a file.
    void onwardWanted();
};

} // namespace facet
