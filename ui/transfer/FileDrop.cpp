#include "transfer/FileDrop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace facet
{

FileDrop::FileDrop(QWidget *target, Takes takes) : QObject(target), m_takes(std::move(takes))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

/// The files that are dragged; none when they are not taken here.
QStringList FileDrop::filesOf(const QMimeData *data) const
{
    QStringList paths;
    if (data != nullptr)
        for (const QUrl &url : data->urls())
            if (const QString path = url.toLocalFile(); QFileInfo(path).isFile())
                paths.append(path);
    return data != nullptr && paths.size() == data->urls().size() && !paths.isEmpty() && m_takes(paths) ? paths
                                                                                                        : QStringList();
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (filesOf(drag->mimeData()).isEmpty())
            drag->ignore();
        else
            drag->acceptProposedAction();
        return true;
    }
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList paths = filesOf(drop->mimeData());
        if (paths.isEmpty()) {
            drop->ignore();
            return true;
        }
        drop->acceptProposedAction();
        Q_EMIT dropped(paths);
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace facet
