#pragma once

#include <QObject>
#include <QString>

class QMimeData;
class QWidget;

namespace facet
{

/// Lets a file be dropped on a widget, its children included where they take no drops themselves.
class FileDrop final : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *target);

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace facet
