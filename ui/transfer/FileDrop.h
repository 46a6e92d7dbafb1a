#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QMimeData;
class QWidget;

namespace facet
{

/// Lets files be dropped on a widget, its children included where they take no drops themselves. What it does not take
/// goes to the widgets around it.
class FileDrop final : public QObject
{
    Q_OBJECT

public:
    /// Whether all of these files may be dropped here.
    using Takes = std::function<bool(const QStringList &paths)>;

    FileDrop(QWidget *target, Takes takes);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QStringList filesOf(const QMimeData *data) const;
    Takes m_takes;
};

} // namespace facet
