#include "desk/FileChooser.h"

#include "theme/ThemeSource.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

namespace facet
{

namespace
{

constexpr double usualWidth = 200;
constexpr double usualHeight = 125;
constexpr double leastPlacesWidth = 30;
constexpr double leastKindWidth = 30;
constexpr int kindColumn = 2;

/// Qt's own dialog comes so small that its columns are cut. A native one has none of these parts and its own size.
void giveRoom(QFileDialog &dialog)
{
    const Theme &theme = themeOf(&dialog);
    dialog.resize(dialog.size().expandedTo({theme.u(usualWidth), theme.u(usualHeight)}));
    if (auto *places = dialog.findChild<QWidget *>(QStringLiteral("sidebar")))
        places->setMinimumWidth(theme.u(leastPlacesWidth));
    if (const auto *files = dialog.findChild<QTreeView *>(QStringLiteral("treeView"))) {
        QHeaderView &header = *files->header();
        header.setStretchLastSection(true);
        header.resizeSection(kindColumn, std::max(header.sectionSize(kindColumn), theme.u(leastKindWidth)));
    }
}

} // namespace

QFileDialog *DialogFileChooser::make(QWidget *parent, const QString &title, const QString &filter)
{
    if (m_coming != nullptr)
        return nullptr;
    m_coming = new QFileDialog(parent, title, QString(), filter);
    return m_coming;
}

/// open() instead of exec(): no nested event loop, the window lives on. Making Qt's own dialog and showing it hold the
/// window for a moment each; between them it answers.
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
    giveRoom(*dialog);
    QTimer::singleShot(0, dialog, [this, dialog] {
        m_coming = nullptr;
        dialog->open();
    });
}

void DialogFileChooser::chooseFileToOpen(QWidget *parent, const QString &title, const QString &filter,
                                         const Answered &answered)
{
    QFileDialog *dialog = make(parent, title, filter);
    if (dialog == nullptr)
        return;
    dialog->setFileMode(QFileDialog::ExistingFile);
    ask(dialog, [answered](const QStringList &paths) { answered(paths.first()); });
}

void DialogFileChooser::chooseFilesToOpen(QWidget *parent, const QString &title, const QString &filter,
                                          const AnsweredMany &answered)
{
    QFileDialog *dialog = make(parent, title, filter);
    if (dialog == nullptr)
        return;
    dialog->setFileMode(QFileDialog::ExistingFiles);
    ask(dialog, answered);
}

void DialogFileChooser::chooseFileToSave(QWidget *parent, const QString &title, const QString &proposal,
                                         const QString &filter, const Answered &answered)
{
    QFileDialog *dialog = make(parent, title, filter);
    if (dialog == nullptr)
        return;
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    // The dialog itself adds what is missing, so that it asks before it lets a file be replaced.
    static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
    dialog->setDefaultSuffix(ending.match(filter).captured(1));
    ask(
        dialog, [answered](const QStringList &paths) { answered(paths.first()); }, proposal);
}

} // namespace facet
