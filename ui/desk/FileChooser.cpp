#include "desk/FileChooser.h"

#include <QFileDialog>
#include <QRegularExpression>

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

void DialogFileChooser::chooseFilesToOpen(QWidget *parent, const QString &title, const QString &filter,
                                          const AnsweredMany &answered)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, [answered](const QStringList &paths) {
        if (!paths.isEmpty())
            answered(paths);
    });
    dialog->open();
}

void DialogFileChooser::chooseFileToSave(QWidget *parent, const QString &title, const QString &proposal,
                                         const QString &filter, const Answered &answered)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    // The dialog itself adds what is missing, so that it asks before it lets a file be replaced.
    static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
    dialog->setDefaultSuffix(ending.match(filter).captured(1));
    dialog->selectFile(proposal);
    ask(dialog, answered);
}

} // namespace facet
