#include "desk/FileChooser.h"

#include <QFileDialog>

namespace facet
{

namespace
{

/// open() instead of exec(): no nested event loop, the window lives on.
void ask(QFileDialog *dialog, const FileChooser::Answered &answered)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [answered](const QString &path) {
        if (!path.isEmpty())
            answered(path);
    });
    dialog->open();
}

} // namespace

void DialogFileChooser::chooseFileToOpen(QWidget *parent, const QString &title, const QString &filter,
                                         const Answered &answered)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    ask(dialog, answered);
}

void DialogFileChooser::chooseFileToSave(QWidget *parent, const QString &title, const QString &proposal,
                                         const QString &filter, const Answered &answered)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(proposal);
    ask(dialog, answered);
}

} // namespace facet
