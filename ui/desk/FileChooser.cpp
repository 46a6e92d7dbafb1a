#include "desk/FileChooser.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace facet
{

/// open() instead of exec(): no nested event loop, the window lives on.
void DialogFileChooser::ask(QFileDialog *dialog, const AnsweredMany &answered, const QString &proposal)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(m_folder).isDir())
        m_folder = QDir::homePath();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(m_folder);
    if (!proposal.isEmpty())
        dialog->selectFile(proposal);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, [this, answered](const QStringList &paths) {
        if (paths.isEmpty() || paths.first().isEmpty())
            return;
        m_folder = QFileInfo(paths.first()).absolutePath();
        answered(paths);
    });
    dialog->open();
}

void DialogFileChooser::chooseFileToOpen(QWidget *parent, const QString &title, const QString &filter,
                                         const Answered &answered)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    ask(dialog, [answered](const QStringList &paths) { answered(paths.first()); });
}

void DialogFileChooser::chooseFilesToOpen(QWidget *parent, const QString &title, const QString &filter,
                                          const AnsweredMany &answered)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    ask(dialog, answered);
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
    ask(
        dialog, [answered](const QStringList &paths) { answered(paths.first()); }, proposal);
}

} // namespace facet
